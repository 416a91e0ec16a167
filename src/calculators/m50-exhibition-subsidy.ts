import {
  boothLimit,
  exhibitionBeneficiaries,
  exhibitionSubsidy,
  firstBoothMaximum,
  subsidisedExhibitions,
} from '../data/m50-exhibition-subsidy'
import { interpretation } from '../facts/document'
import { exhibition } from '../facts/exhibition'
import {
  type Cover,
  calculator,
  called,
  min,
  type Need,
  type NeedsOf,
  neverFalls,
  neverMoreThan,
  not,
  nothing,
  output,
  type Quantity,
  question,
  quoting,
  when,
  yuan,
} from '../language'
import { exhibitionScope } from '../rules/parts/m50-exhibition-scope'

const limit = /* @__PURE__ */ question({
  about: quoting({ zh: '支持展位的上限{boothCap}', en: 'the limit of {boothCap}' }, exhibitionSubsidy),
  because: { zh: '直接说支持的展位数，没有说另加', en: 'it speaks of the booths supported, not of those added' },
  options: {
    'two-in-all': quoting({ zh: '一共{boothCap}', en: '{boothCap} in all' }, exhibitionSubsidy),
    'two-additional': quoting(
      { zh: '首个之外再加{boothCap}', en: '{boothCap} more than the first' },
      exhibitionSubsidy,
    ),
  },
})

const highest = /* @__PURE__ */ question({
  about: quoting(
    { zh: '最高额{subsidyFirstBooth}', en: 'the highest amount of {subsidyFirstBooth}' },
    exhibitionSubsidy,
  ),
  because: {
    zh: '若是全部展位的最高额，增加展位就加不上钱',
    en: 'as the highest for all booths it would leave further booths without effect',
  },
  options: {
    'first-booth': { zh: '首个展位的最高额', en: 'the highest for the first booth' },
    'all-booths': { zh: '全部展位的最高额', en: 'the highest for all booths' },
  },
})

const further = /* @__PURE__ */ question({
  about: quoting(
    { zh: '每增加一个展位增加的{subsidyExtraBooth}', en: 'the {subsidyExtraBooth} of a further booth' },
    exhibitionSubsidy,
  ),
  because: {
    zh: '接在最高额之后；按上限算不会多许',
    en: 'it follows a highest amount, and as a ceiling it promises no more than is sure',
  },
  options: {
    'raises-ceiling': { zh: '上限提高这一数额', en: 'the ceiling rises by it' },
    'flat-sum': { zh: '定额', en: 'it is a flat sum' },
  },
})

/** What decides on cover, and how many booths there are; written out, since the inferred type is too long for a declaration file. */
type Needed = NeedsOf<ReturnType<typeof exhibitionScope>[number]['if']> | NeedsOf<typeof exhibition.boothCount>

/**
 * The most that one enterprise may get for one exhibition (参展补助上限). What is paid below it isn't in the text.
 *
 * @returns `booths` that count, `cap` in yuan, and `fixed`, the part of it that is a flat sum; null where nothing is promised
 * @example
 * exhibitionSubsidyCap({ exhibitionCountry: 'vietnam', isInKeyOverseasCatalogue: true, isUrbanExhibitor: true,
 *   boothCount: 3 }) // { booths: 2, cap: 30000, fixed: 0 }
 */
export const exhibitionSubsidyCap = calculator('m50.exhibition-subsidy-cap', () => {
  const { boothCap, subsidyExtraBooth, subsidyFirstBooth } = exhibitionSubsidy
  const most = limit.read({ 'two-in-all': boothCap, 'two-additional': boothCap.plus(1) })
  const booths = called({ zh: '计入的展位', en: 'booths that count' }, min(exhibition.boothCount, most))
  const furtherBooths = called(
    { zh: '增加展位的金额', en: 'for further booths' },
    subsidyExtraBooth.times(booths.minus(1)),
  )
  const cap = highest.read({
    'first-booth': subsidyFirstBooth.plus(furtherBooths),
    'all-booths': subsidyFirstBooth,
  })
  const fixed = further.read({ 'raises-ceiling': yuan(0), 'flat-sum': furtherBooths })
  const scope = exhibitionScope()
  const andCovered = (amount: Quantity) =>
    scope.reduceRight<Quantity<Need, null>>(
      (rest, { if: spokenOf, otherwise }: Cover) => when(not(spokenOf), nothing(otherwise)).otherwise(rest),
      when(
        exhibition.boothCount.is(0),
        nothing({ zh: '没有展位，不是参展', en: 'without a booth one doesn’t exhibit' }),
      ).otherwise(amount),
    )
  const whereCovered = <N extends Need>(amount: Quantity<N>) => andCovered(amount) as Quantity<Needed | N, null>
  return {
    title: { zh: '境外展会参展补助上限', en: 'Exhibitions abroad: the most that is subsidised' },
    source: interpretation('境外展会'),
    subject: exhibition,
    guarantees: [neverMoreThan('fixed', cap), neverFalls('cap', exhibition.boothCount)],
    outputs: {
      booths: output.count({ zh: '支持的展位数', en: 'booths supported' }, whereCovered(booths), '展位'),
      cap: output.money({ zh: '补助上限', en: 'ceiling' }, whereCovered(cap)),
      fixed: output.money({ zh: '其中定额', en: 'flat sum within it' }, whereCovered(fixed)),
    },
    discrepancies: [exhibitionBeneficiaries, boothLimit, firstBoothMaximum, subsidisedExhibitions],
    notes: [
      {
        zh: '实付多少文中未写；须交实际费用凭证，付款不会高于实际费用，上限不因此改变',
        en: 'what is paid isn’t stated; vouchers of actual cost are asked for, so it can’t be more than that, yet the ceiling stays',
      },
      { zh: '每个展会各有上限，没有全年上限', en: 'each exhibition has its own ceiling; there is none for the year' },
      {
        zh: '“市区”在本措施中没有定义，由受理部门认定',
        en: 'the urban districts aren’t defined here; the department that takes applications decides',
      },
    ],
  }
})
