import { exhibition } from '../../facts/exhibition'
import {
  any,
  type Expression,
  type Need,
  type NeedsOf,
  not,
  nothing,
  type Quantity,
  reading,
  type Sometimes,
  when,
} from '../../language'
import { overseasExhibitionEligibility } from '../../rules/m50-exhibition-subsidy'

/** What decides on cover; written out, since the inferred type is too long for a declaration file. */
type Cover =
  | NeedsOf<typeof overseasExhibitionEligibility.holds>
  | NeedsOf<typeof exhibition.isUrbanExhibitor>
  | Sometimes<NeedsOf<typeof exhibition.isOfOverseasBrandSeries>>

/** An amount, where the exhibition and the exhibitor are covered. */
export function whereCovered<N extends Need>(amount: Quantity<N>): Quantity<N | Cover, null> {
  const listed = overseasExhibitionEligibility.holds
  const qualifies = reading('catalogue-only', {
    'catalogue-only': listed,
    'series-too': any(listed, exhibition.isOfOverseasBrandSeries),
  })
  const atAny = when(
    not(qualifies),
    nothing({ zh: '展会不在补助范围', en: 'the exhibition isn’t one that is subsidised' }),
  ).otherwise(amount)
  const covered: Expression = reading('urban-only', {
    'urban-only': when(
      not(exhibition.isUrbanExhibitor),
      nothing({ zh: '解读只给市区企业补助', en: 'the interpretation subsidises urban-district enterprises only' }),
    ).otherwise(atAny),
    'any-exhibitor': atAny,
  })
  return covered as Quantity<N | Cover, null>
}
