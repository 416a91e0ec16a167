import { cleanUpAgencies, enterprisesConcerned, shelvedCases, thresholdPlace } from '../data/m44-shelved-cases'
import { criminalCase } from '../facts/criminal-case'
import { measureText } from '../facts/document'
import { all, asOf, called, covered, eligibility, question, quoting, when } from '../language'

const countFrom = /* @__PURE__ */ question({
  about: { zh: '立案当日是否计入', en: 'whether the day of filing counts' },
  because: quoting(
    {
      zh: '期间自次日起算，满{shelvedYears}的对应日届满，次日才超过',
      en: 'a term starts on the next day, ends with the anniversary and is exceeded the day after',
    },
    shelvedCases,
  ),
  options: {
    'filing-day-not-counted': {
      zh: '不计入，周年次日起超过',
      en: 'it doesn’t: past from the day after the anniversary',
    },
    'filing-day-counted': { zh: '计入，周年当日起超过', en: 'it does: past from the anniversary on' },
  },
})

const leapDay = /* @__PURE__ */ question({
  about: { zh: '2月29日立案的周年', en: 'the anniversary of a filing on 29 February' },
  because: { zh: '没有对应日的，以月末日为准', en: 'where a month lacks the day, its last day stands in' },
  options: {
    'last-of-february': { zh: '2月28日', en: '28 February' },
    'first-of-march': { zh: '3月1日', en: '1 March' },
  },
})

const whose = /* @__PURE__ */ question({
  about: { zh: '涉企还是涉民企', en: 'whose cases' },
  because: {
    zh: '清理和督导都承“涉企挂案”，“涉民企”只在收尾的目的里',
    en: 'clean-up and supervision follow on any enterprise’s cases; private ones stand only in the closing aim',
  },
  options: {
    'every-enterprise': { zh: '各类企业', en: 'any enterprise’s' },
    'private-only': { zh: '仅民营企业', en: 'private enterprises’ alone' },
  },
})

const shelving = /* @__PURE__ */ question({
  about: { zh: '“未处理、长期搁置”是一事还是两事', en: 'whether unresolved and long shelved are two conditions' },
  because: quoting(
    {
      zh: '超过{shelvedYears}未处理就是长期搁置，后半是描述',
      en: 'to lie unresolved for over {shelvedYears} is to be long shelved; the latter describes it',
    },
    shelvedCases,
  ),
  options: {
    'unresolved-is-enough': { zh: '未处理即可', en: 'unresolved is enough' },
    'shelved-besides': { zh: '还须长期搁置', en: 'long shelved besides' },
  },
})

/** The second anniversary of the day of filing; which day that is for a 29 February is open. */
function anniversary() {
  const { caseFiledOn } = criminalCase
  const sameDay = called(
    { zh: '期满的对应日', en: 'the same day, the term later' },
    caseFiledOn.plusYears(shelvedCases.shelvedYears),
  )
  const isCutShort = called(
    { zh: '当月没有对应日', en: 'that month lacks the day' },
    sameDay.minusYears(shelvedCases.shelvedYears).before(caseFiledOn),
  )
  return called(
    quoting({ zh: '立案满{shelvedYears}之日', en: 'the day that completes {shelvedYears} from filing' }, shelvedCases),
    leapDay.read({
      'last-of-february': sameDay,
      'first-of-march': when(isCutShort, sameDay.plusDays(1)).otherwise(sameDay),
    }),
  )
}

/**
 * Whether a shelved case (“挂案”) gets special supervision (专项督导): unresolved for more than two years from filing.
 *
 * @example
 * shelvedCaseSupervision({ concernsEnterprise: true, isUnresolvedCase: true, caseFiledOn: '2021-05-10' },
 *   { asOf: '2023-05-11' }).outcome // 'eligible'
 */
export const shelvedCaseSupervision = eligibility('m44.shelved-case-supervision', () => ({
  title: { zh: '“挂案”专项督导', en: 'Shelved cases: special supervision' },
  source: measureText(),
  subject: criminalCase,
  covers: [
    covered(
      whose.read({
        'every-enterprise': criminalCase.concernsEnterprise,
        'private-only': criminalCase.concernsPrivateEnterprise,
      }),
      {
        zh: '写的是涉企案件，收尾的目的写涉民企的；按所取的读法，这个案件文中未写',
        en: 'it is of cases that concern an enterprise, in its closing aim a private one; by the reading taken nothing is said of this case',
      },
    ),
  ],
  when: all(
    shelving.read({
      'unresolved-is-enough': criminalCase.isUnresolvedCase,
      'shelved-besides': all(criminalCase.isUnresolvedCase, criminalCase.isLongShelved),
    }),
    countFrom.read({
      'filing-day-not-counted': asOf().after(anniversary()),
      'filing-day-counted': asOf().onOrAfter(anniversary()),
    }),
  ),
  gives: {
    zh: '对该“挂案”专项督导，督促依法依规按时办理',
    en: 'the case is put under special supervision, so that it is handled in time and by the law',
  },
  leadsTo: ['m44.shelved-case-route', 'm44.shelved-case-clean-up'],
  discrepancies: [enterprisesConcerned, cleanUpAgencies, thresholdPlace],
  notes: [
    {
      zh: '“涉企”指企业在哪一方，文中未写；涉嫌、被害都算',
      en: 'on which side the enterprise stands isn’t stated: a suspect and a victim both count',
    },
    {
      zh: '未到年限的涉企挂案也在集中清理之列，见《涉企“挂案”集中清理》',
      en: 'a younger case is in the general clean-up all the same: see “Shelved cases: the general clean-up”',
    },
  ],
}))
