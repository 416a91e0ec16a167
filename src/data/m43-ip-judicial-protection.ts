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
    [
      { label: { zh: '集中管辖', en: 'jurisdiction in one court' } },
      { label: { zh: '巡回审判', en: 'circuit trials' } },
      { label: { zh: '专业调处', en: 'expert mediation' } },
    ],
    text,
    'new-pattern',
  ),
  struckHard: named(
    optionsOf(ipCase.ipConduct, [
      'malicious-registration',
      'passing-off',
      'malicious-infringement',
      'repeated-infringement',
    ]),
    text,
    'strike-hard-list',
  ),
  punished: named(
    optionsOf(ipCase.ipConduct, ['malicious-infringement', 'repeated-infringement']),
    damages,
    'punitive-damages-interpretation',
  ),
  disputeKinds: named(
    [
      { label: { zh: '权属确认', en: 'to whom a right belongs' } },
      { label: { zh: '权利转让', en: 'transfer of a right' } },
      { label: { zh: '利益分配', en: 'sharing of gains' } },
    ],
    text,
  ),
  keyIndustries: named(
    optionsOf(ipCase.protectedIndustry, ['shipbuilding', 'equipment', 'construction-and-textiles']),
    explained,
  ),
  litigationTools: named(
    [
      { label: { zh: '证据保全', en: 'preservation of evidence' } },
      { label: { zh: '调查令', en: 'order to investigate' } },
      { label: { zh: '临时禁令', en: 'interim injunction' } },
    ],
    trial,
  ),
  standingLawyers: named(
    [{ label: { zh: '家纺城律师驻点工作站', en: 'lawyers’ station in the home-textile market' } }],
    explained,
  ),
})

/** What stands beside the industries: a kind of technology, in whatever industry. */
export const coreTechnologies = /* @__PURE__ */ optionsOf(ipCase.protectedIndustry, ['srdi-technologies'])

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
