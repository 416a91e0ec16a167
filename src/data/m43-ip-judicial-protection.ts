import { interpretation, measureText } from '../facts/document'
import { ipCase } from '../facts/ip-case'
import { discrepancy, figures, named, optionsOf } from '../language'

const text = measureText()
const explained = interpretation()
const damages = interpretation('惩罚性赔偿')
const trial = interpretation('“三合一”')

/** 知识产权司法保护 (M43): how cases are reviewed and tried, which conduct is struck hard, and whose innovations. */
export const ipJudicialProtection = figures(43, {
  fourReviews: named(
    optionsOf(ipCase.ipReviewAspect, ['criminal', 'civil', 'administrative', 'public-interest']),
    text,
    'one-case-four-checks',
  ),
  threeInOne: named(optionsOf(ipCase.ipCaseAspects), trial),
  settlementPattern: named(
    optionsOf(ipCase.ipTrialMatter, ['central-jurisdiction', 'circuit-trials', 'expert-mediation']),
    text,
    'new-pattern',
  ),
  struckHard: named(
    optionsOf(ipCase.ipConducts, [
      'malicious-registration',
      'passing-off',
      'malicious-infringement',
      'repeated-infringement',
    ]),
    text,
    'strike-hard-list',
  ),
  punished: named(
    optionsOf(ipCase.ipConducts, ['malicious-infringement', 'repeated-infringement']),
    damages,
    'punitive-damages-interpretation',
  ),
  disputeKinds: named(optionsOf(ipCase.ipTrialMatter, ['ownership', 'transfer', 'gains']), text),
  keyIndustries: named(
    optionsOf(ipCase.protectedIndustry, ['shipbuilding', 'equipment', 'construction-and-textiles']),
    explained,
  ),
  litigationTools: named(
    optionsOf(ipCase.ipTrialMatter, ['preservation-of-evidence', 'investigation-order', 'interim-injunction']),
    trial,
  ),
  standingLawyers: named(optionsOf(ipCase.ipProtectionAim, ['lawyers-station']), explained),
})

/** What stands beside the industries: a kind of technology, in whatever industry. */
export const coreTechnologies = /* @__PURE__ */ optionsOf(ipCase.protectedIndustry, ['srdi-technologies'])

/** What the procuratorate explores (探索), by the measure. */
export const explored = /* @__PURE__ */ optionsOf(ipCase.ipProtectionAim, [
  'criminal-and-civil',
  'administrative-and-criminal',
])

/** What the courts work for with the administration (推动), by the interpretation. */
export const oneStandard = /* @__PURE__ */ optionsOf(ipCase.ipProtectionAim, ['one-standard'])

/** Which conduct draws punitive damages. */
export const punitiveDamagesExtent = discrepancy('m43.punitive-damages-extent', {
  title: { zh: '惩罚性赔偿及于哪些行为', en: 'which conduct draws punitive damages' },
  sides: [
    {
      place: text,
      says: {
        zh: '一句之内接商标恶意抢注、攀附仿冒、恶意侵权、重复侵权',
        en: 'one sentence runs on to malicious registration, imitation, malicious and repeated infringement',
      },
    },
    { place: damages, says: { zh: '只接恶意侵权、重复侵权', en: 'malicious and repeated infringement alone' } },
  ],
  arithmetic: { zh: '4种对2种', en: '4 kinds against 2' },
})

/** Slips of wording that change no result. */
export const ipJudicialProtectionWording = discrepancy('m43.wording', {
  title: { zh: '“三合一”的名称', en: 'what the three-in-one trial is called' },
  sides: [
    { place: text, says: { zh: '审判机制', en: 'a mechanism of trial' } },
    { place: trial, says: { zh: '审判模式', en: 'a mode of trial' } },
  ],
  editorial: true,
})
