import {
  coreTechnologies,
  ipJudicialProtection,
  ipJudicialProtectionWording,
  punitiveDamagesExtent,
} from '../data/m43-ip-judicial-protection'
import { interpretation, measureText } from '../facts/document'
import { ipCase } from '../facts/ip-case'
import { all, any, catalogue, classification, keysOf, namesOf, nothing, question, text, when } from '../language'

const extent = /* @__PURE__ */ question({
  about: { zh: '惩罚性赔偿是否及于抢注和仿冒', en: 'whether registration and imitation draw punitive damages' },
  because: {
    zh: '解读只接恶意侵权、重复侵权，范围较窄',
    en: 'the interpretation goes on to infringement alone, and is the narrower',
  },
  options: {
    'infringement-only': { zh: '只及恶意侵权、重复侵权', en: 'malicious and repeated infringement alone' },
    'all-named-conduct': { zh: '及于措施所列四种', en: 'all four kinds that the measure names' },
  },
})

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
  notes: [
    { zh: '每件案件四个方面都查', en: 'every case is checked for all four' },
    {
      zh: '另在探索的办案方式见《知识产权司法保护的探索和推动》',
      en: 'what is explored besides: see “What is explored and promoted in protecting intellectual property”',
    },
  ],
}))

/**
 * Whether an intellectual-property case is a cross case (交叉案件) for the three-in-one trial (“三合一”).
 *
 * @returns the class `cross-case`; `not-covered` for a case of one aspect; or what is missing
 * @example
 * ipCrossCase({ ipCaseAspects: ['criminal', 'civil'] }).class // 'cross-case'
 */
export const ipCrossCase = classification('m43.ip-cross-case', () => {
  const tools = ipJudicialProtection.litigationTools
  const aspects = ipCase.ipCaseAspects.countOf(keysOf(ipJudicialProtection.threeInOne))
  return {
    title: { zh: '知识产权交叉案件', en: 'Intellectual-property cross case' },
    source: interpretation('“三合一”'),
    subject: ipCase,
    classes: {
      'cross-case': {
        label: { zh: '交叉案件', en: 'cross case' },
        consequence: {
          zh: `由“三合一”审判妥善处理，发挥${namesOf(tools).zh}等诉讼制度的作用`,
          en: `it is handled with care in the three-in-one trial, with procedural means such as ${namesOf(tools).en}`,
        },
      },
    },
    by: when(aspects.moreThan(1), text('cross-case')).otherwise(
      nothing({
        zh: '只写了刑事、行政、民事交叉的案件；单一性质的案件如何处理，文中未写',
        en: 'the text speaks of cases in which criminal, administrative and civil aspects cross; how one of a single aspect is handled isn’t stated',
      }),
    ),
    discrepancies: [ipJudicialProtectionWording],
    notes: [
      { zh: '公益诉讼不在“三合一”之内', en: 'public-interest litigation is none of the three' },
      { zh: '有其中两种性质即为交叉', en: 'two of the three aspects make a cross case' },
    ],
  }
})

/**
 * Whether conduct is named for being struck hard (严厉打击), and for punitive damages (惩罚性赔偿).
 *
 * @returns `classes`, any of `strike-hard` and `punitive-damages`; `not-covered` where neither holds; what is missing where a
 *   court is to judge
 * @example
 * ipPunitiveDamagesConduct({ ipConducts: ['passing-off'] }).classes // ['strike-hard']
 */
export const ipPunitiveDamagesConduct = classification('m43.ip-punitive-damages-conduct', () => {
  const { ipConducts, isOtherConductPunished, isOtherConductStruckHard } = ipCase
  const isOther = ipConducts.includes('other')
  const struckHard = ipConducts.includesAny(keysOf(ipJudicialProtection.struckHard))
  return {
    title: { zh: '严厉打击与惩罚性赔偿所指行为', en: 'Conduct struck hard, and conduct for punitive damages' },
    source: measureText(),
    subject: ipCase,
    classes: {
      'strike-hard': {
        label: { zh: '严厉打击', en: 'struck hard' },
        consequence: {
          zh: '从严治理；怎样从严、如何处罚，文中未写',
          en: 'it is dealt with severely; how, and with what penalty, isn’t stated',
        },
      },
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
        extent.read({
          'infringement-only': ipConducts.includesAny(keysOf(ipJudicialProtection.punished)),
          'all-named-conduct': struckHard,
        }),
        all(isOther, isOtherConductPunished),
      ),
    },
    none: {
      zh: '文中只写了所列四种行为及同类行为，其他行为未写',
      en: 'the text speaks of four kinds of conduct and the like; of other conduct it says nothing',
    },
    discrepancies: [punitiveDamagesExtent],
    notes: [
      { zh: '几次算“重复”，文中未写', en: 'how often makes it repeated is not stated' },
      {
        zh: '措施写的是对企业知识产权的侵权，解读未写权利人是谁',
        en: 'the measure speaks of infringement of enterprises’ rights, the interpretation doesn’t say whose',
      },
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
 * @returns the entries; `unconfirmed` for another industry, as the list is open
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
  notes: [
    {
      zh: '“专精特新”关键核心技术不分产业；怎样加大保护，文中未写',
      en: 'key technologies of SRDI enterprises count in any industry; how protection is made stronger isn’t stated',
    },
    {
      zh: '创新成果的哪些纠纷妥善审理，见《知识产权审判的格局、制度和纠纷》',
      en: 'which disputes over innovations are tried with care: see “How intellectual-property disputes are tried and settled”',
    },
  ],
}))
