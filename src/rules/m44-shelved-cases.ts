import { cleanUpAgencies, enterprisesConcerned, prosecutionStandards, shelvedCases } from '../data/m44-shelved-cases'
import { criminalCase } from '../facts/criminal-case'
import { interpretation, measureText } from '../facts/document'
import { all, any, catalogue, classification, namesOf, not, question, quoting } from '../language'

const grounds = /* @__PURE__ */ question({
  about: { zh: '撤案的条件是并列还是择一', en: 'whether the grounds of withdrawal are cumulative' },
  because: {
    zh: '前半限定案件，后半限定其中应撤的；撤案从严，先不误撤',
    en: 'the first part picks the cases, the second those withdrawn; nothing is withdrawn on a doubtful reading',
  },
  options: {
    'all-together': { zh: '事实不清、证据不足，且不符合标准', en: 'in doubt and below the standard' },
    'either-ground': { zh: '事实不清、证据不足，或者不符合标准', en: 'in doubt, or below the standard' },
  },
})

const standards = /* @__PURE__ */ question({
  about: { zh: '两个“标准”是否同一', en: 'whether the two standards are one' },
  because: { zh: '用词不同，不作等同', en: 'the words differ, and are not taken for the same' },
  options: {
    'two-standards': { zh: '各自判断', en: 'each is judged' },
    'one-standard': {
      zh: '未达起诉标准即不符合追诉标准',
      en: 'below that of indictment is below that of pursuit',
    },
  },
})

/**
 * What the procuratorate proposes for a shelved case (“挂案”处理去向): every route whose conditions hold.
 *
 * @returns `classes`, any of `investigate`, `prosecute` and `withdraw`: the text doesn’t rank them; `not-covered` where it
 *   names none
 * @example
 * shelvedCaseRoute({ isCrimeMadeOut: true, canBeInvestigatedFurther: true, isWorthInvestigatingFurther: true,
 *   meetsProsecutionEvidenceStandard: false, isCaseUnclearAndUnproven: false }).classes // ['investigate']
 */
export const shelvedCaseRoute = classification('m44.shelved-case-route', () => {
  const [investigate, prosecute, withdraw] = shelvedCases.routes
  const inDoubt = criminalCase.isCaseUnclearAndUnproven
  const principles = namesOf(shelvedCases.principles)
  const belowStandard = standards.read({
    'two-standards': not(criminalCase.meetsPursuitStandard),
    'one-standard': not(criminalCase.meetsProsecutionEvidenceStandard),
  })
  return {
    title: { zh: '“挂案”处理去向', en: 'Shelved cases: what is proposed' },
    source: interpretation(),
    subject: criminalCase,
    classes: {
      investigate: { label: investigate.label },
      prosecute: { label: prosecute.label },
      withdraw: { label: withdraw.label },
    },
    none: {
      zh: '三条去向的条件都不符合，文中没有写怎样处理',
      en: 'none of the three routes’ conditions holds, and the text says of no other',
    },
    members: {
      investigate: all(
        criminalCase.isCrimeMadeOut,
        criminalCase.canBeInvestigatedFurther,
        criminalCase.isWorthInvestigatingFurther,
      ),
      prosecute: criminalCase.meetsProsecutionEvidenceStandard,
      withdraw: grounds.read({
        'all-together': all(inDoubt, belowStandard),
        'either-ground': any(inDoubt, belowStandard),
      }),
    },
    discrepancies: [prosecutionStandards, cleanUpAgencies],
    notes: [
      { zh: `遵循${principles.zh}`, en: `by the principles: ${principles.en}` },
      {
        zh: '一案可能同时符合几条去向，文中没有先后，由检察机关定',
        en: 'a case may fit several routes; the text doesn’t rank them, and the procuratorate is to choose',
      },
      {
        zh: '“事实不清、证据不足”按一个条件问',
        en: 'facts unclear and evidence insufficient are asked for as one condition',
      },
      {
        zh: '三条去向写的是涉企“挂案”；其他案件文中未写',
        en: 'the three routes are of enterprises’ shelved cases; of other cases nothing is said',
      },
    ],
  }
})

/** What is done about a matter, by the part of the clean-up that it is. */
const treatment = {
  action: { zh: '对全市涉企“挂案”一并开展', en: 'for all shelved cases of enterprises in the city' },
  problem: { zh: '监督纠正', en: 'supervised and put right' },
  risk: { zh: '排查有无此类风险', en: 'looked for as a risk' },
  supervision: quoting(
    { zh: '对立案超过{shelvedYears}仍未处理的开展', en: 'for cases unresolved over {shelvedYears} from filing' },
    shelvedCases,
  ),
} as const

/**
 * What is done about shelved cases of enterprises of any age (“挂案”集中清理), and special supervision past two years.
 *
 * @returns the entries, each with its `treatment` and its `part`: `action`, `problem`, `risk` or `supervision`;
 *   `unconfirmed` for another name, as the list of problems is open
 * @example
 * shelvedCaseCleanUp({ cleanUpMatter: 'held-back' }).entries[0].part // 'risk'
 */
export const shelvedCaseCleanUp = catalogue('m44.shelved-case-clean-up', () => ({
  title: { zh: '涉企“挂案”集中清理', en: 'Shelved cases: the general clean-up' },
  source: measureText(),
  subject: criminalCase,
  entries: [...shelvedCases.actions, ...shelvedCases.problems, ...shelvedCases.risks, ...shelvedCases.supervision].map(
    (one) => ({ ...one, treatment: treatment[one.part] }),
  ),
  lookUp: criminalCase.cleanUpMatter,
  key: 'key',
  openEnded: true,
  discrepancies: [enterprisesConcerned, cleanUpAgencies],
  notes: [
    {
      zh: '清理、评查不论案龄；专项督导只对超过年限的，见《“挂案”专项督导》',
      en: 'clean-up and review ask for no age; supervision does: see “Shelved cases: special supervision”',
    },
    {
      zh: '问题由侦查监督与协作配合办公室、法检会商两个平台协同解决',
      en: 'two platforms help to settle them: the office for supervising and assisting investigation, and consultation of court and procuratorate',
    },
  ],
}))
