import {
  coreTechnologies,
  ipJudicialProtection,
  ipJudicialProtectionWording,
  punitiveDamagesExtent,
} from '../data/m43-ip-judicial-protection'
import { interpretation, measureText } from '../facts/document'
import { ipCase } from '../facts/ip-case'
import { all, any, catalogue, check, classification, keysOf, reading, text, when } from '../language'

/**
 * What the procuratorate checks every intellectual-property case for (“一案四查”): all four.
 *
 * @example
 * ipFourWayReview().entries.length // 4
 */
export const ipFourWayReview = catalogue('m43.ip-four-way-review', () => ({
  title: { zh: '知识产权检察“一案四查”', en: 'One case, four checks, by the procuratorate' },
  source: measureText(),
  subject: ipCase,
  entries: ipJudicialProtection.fourReviews,
  lookUp: ipCase.ipReviewAspect,
  key: 'key',
  notes: [{ zh: '每件案件四个方面都查', en: 'every case is checked for all four' }],
}))

/**
 * Whether an intellectual-property case is a cross case (交叉案件) for the three-in-one trial (“三合一”).
 *
 * @example
 * ipCrossCase({ ipCaseAspects: ['criminal', 'civil'] }).class // 'cross-case'
 */
export const ipCrossCase = classification('m43.ip-cross-case', () => {
  const aspects = ipCase.ipCaseAspects.countOf(keysOf(ipJudicialProtection.threeInOne))
  return {
    title: { zh: '知识产权交叉案件', en: 'Intellectual-property cross case' },
    source: interpretation('“三合一”'),
    subject: ipCase,
    classes: {
      'cross-case': { label: { zh: '交叉案件', en: 'cross case' } },
      'single-aspect': { label: { zh: '单一性质案件', en: 'case of one aspect' } },
    },
    by: when(aspects.moreThan(1), text('cross-case')).otherwise(text('single-aspect')),
    checks: [check(aspects.atLeast(1), { zh: '案件至少有一种性质', en: 'a case has one aspect at least' })],
    discrepancies: [ipJudicialProtectionWording],
    notes: [{ zh: '公益诉讼不在“三合一”之内', en: 'public-interest litigation is none of the three' }],
  }
})

/**
 * Whether conduct is named for being struck hard (严厉打击), and for punitive damages (惩罚性赔偿).
 *
 * @returns `classes`, any of `strike-hard` and `punitive-damages`; what is missing where a court is to judge
 * @example
 * ipPunitiveDamagesConduct({ ipConduct: 'passing-off' }).classes // ['strike-hard']
 */
export const ipPunitiveDamagesConduct = classification('m43.ip-punitive-damages-conduct', () => {
  const { ipConduct, isOtherConductPunished, isOtherConductStruckHard } = ipCase
  const isOther = ipConduct.is('other')
  const struckHard = ipConduct.oneOf(keysOf(ipJudicialProtection.struckHard))
  return {
    title: { zh: '严厉打击与惩罚性赔偿所指行为', en: 'Conduct struck hard, and conduct for punitive damages' },
    source: measureText(),
    subject: ipCase,
    classes: {
      'strike-hard': { label: { zh: '严厉打击', en: 'struck hard' } },
      'punitive-damages': {
        label: { zh: '惩罚性赔偿', en: 'punitive damages' },
        consequence: {
          zh: '是否判、判几倍由法院定，文中没有倍数',
          en: 'whether and how much is for the court; no multiple is stated',
        },
      },
    },
    members: {
      'strike-hard': any(struckHard, all(isOther, isOtherConductStruckHard)),
      'punitive-damages': any(
        reading('infringement-only', {
          'infringement-only': ipConduct.oneOf(keysOf(ipJudicialProtection.punished)),
          'all-named-conduct': struckHard,
        }),
        all(isOther, isOtherConductPunished),
      ),
    },
    discrepancies: [punitiveDamagesExtent],
    readings: [
      {
        about: { zh: '惩罚性赔偿是否及于抢注和仿冒', en: 'whether registration and imitation draw punitive damages' },
        default: 'infringement-only',
        because: {
          zh: '解读只接恶意侵权、重复侵权，范围较窄',
          en: 'the interpretation goes on to infringement alone, and is the narrower',
        },
        options: {
          'infringement-only': { zh: '只及恶意侵权、重复侵权', en: 'malicious and repeated infringement alone' },
          'all-named-conduct': { zh: '及于措施所列四种', en: 'all four kinds that the measure names' },
        },
      },
    ],
    notes: [
      { zh: '几次算“重复”，文中未写', en: 'how often makes it repeated is not stated' },
      {
        zh: '两处都以“等”收尾，其他行为由法院判断',
        en: 'both lists are left open, so that a court judges other conduct',
      },
    ],
  }
})

/**
 * Industries and technologies whose innovations get stronger protection in court (重点产业创新成果司法保护).
 *
 * @example
 * ipKeyIndustries({ protectedIndustry: 'construction-and-textiles' }).entries[0].label.zh // '建筑纺织'
 */
export const ipKeyIndustries = catalogue('m43.ip-key-industries', () => ({
  title: { zh: '加大司法保护的产业与技术', en: 'Industries with stronger protection in court' },
  source: interpretation(),
  subject: ipCase,
  entries: [...coreTechnologies, ...ipJudicialProtection.keyIndustries],
  lookUp: ipCase.protectedIndustry,
  key: 'key',
  openEnded: true,
}))
