import { ask, check, choice, choices, subject, yesNo } from '../language'
import { onlyUnnamed } from './only-unnamed'

const court = { zh: '审理法院', en: 'the court that hears the case' }

/** A case about intellectual property (知识产权案件), before the courts or the procuratorate. */
export const ipCase = subject(
  'ip-case',
  { zh: '知识产权案件', en: 'intellectual-property case' },
  {
    ipReviewAspect: choice(
      {
        criminal: { zh: '刑事', en: 'criminal' },
        civil: { zh: '民事', en: 'civil' },
        administrative: { zh: '行政', en: 'administrative' },
        'public-interest': { zh: '公益诉讼', en: 'public-interest litigation' },
        other: { zh: '其他方面', en: 'another aspect' },
      },
      ask(
        '“一案四查”的方面',
        'aspect checked',
        '要查知识产权检察“一案四查”的哪个方面？',
        'Which aspect is looked up of the four for which the procuratorate checks an intellectual-property case?',
      ),
    ),
    ipCaseAspects: choices(
      {
        criminal: { zh: '刑事', en: 'criminal' },
        administrative: { zh: '行政', en: 'administrative' },
        civil: { zh: '民事', en: 'civil' },
      },
      ask(
        '案件性质',
        'aspects of the case',
        '知识产权案件涉及刑事、行政、民事中的哪些性质？',
        'Which aspects does the intellectual-property case have: criminal, administrative, civil?',
      ),
    ),
    ipConducts: choices(
      {
        'malicious-registration': { zh: '商标恶意抢注', en: 'malicious registration of another’s trademark' },
        'passing-off': { zh: '攀附仿冒', en: 'free-riding on and imitating a brand' },
        'malicious-infringement': { zh: '恶意侵权', en: 'malicious infringement' },
        'repeated-infringement': { zh: '重复侵权', en: 'repeated infringement' },
        other: { zh: '其他行为', en: 'other conduct' },
      },
      ask(
        '侵害知识产权的行为',
        'kinds of conduct against intellectual property',
        '有哪些侵害知识产权的行为？',
        'Which kinds of conduct against intellectual property were there?',
      ),
    ),
    isOtherConductStruckHard: yesNo(
      ask(
        '所列以外的行为也属严厉打击',
        'other conduct is struck hard',
        '未列名的这种行为，是否也属严厉打击之列？',
        'Is the conduct that isn’t named among what is struck hard, too?',
      ),
      { judgedBy: court },
    ),
    isOtherConductPunished: yesNo(
      ask(
        '所列以外的行为也适用惩罚性赔偿',
        'punitive damages for other conduct',
        '未列名的这种行为，是否也适用惩罚性赔偿？',
        'Are punitive damages for the conduct that isn’t named, too?',
      ),
      { judgedBy: court },
    ),
    protectedIndustry: choice(
      {
        'srdi-technologies': { zh: '“专精特新”关键核心技术', en: 'key technologies of SRDI enterprises' },
        shipbuilding: { zh: '船舶海工', en: 'ships and offshore engineering' },
        equipment: { zh: '装备制造', en: 'equipment manufacturing' },
        'construction-and-textiles': { zh: '建筑纺织', en: 'construction and textiles' },
        other: { zh: '其他产业或技术', en: 'another industry or technology' },
      },
      ask(
        '产业或技术',
        'industry or technology',
        '要查哪个产业的创新成果，或哪类技术？',
        'Of which industry are the innovations looked up, or which kind of technology is?',
      ),
    ),
    ipTrialMatter: choice(
      {
        'central-jurisdiction': { zh: '集中管辖', en: 'jurisdiction in one court' },
        'circuit-trials': { zh: '巡回审判', en: 'circuit trials' },
        'expert-mediation': { zh: '专业调处', en: 'expert mediation' },
        'preservation-of-evidence': { zh: '证据保全', en: 'preservation of evidence' },
        'investigation-order': { zh: '调查令', en: 'order to investigate' },
        'interim-injunction': { zh: '临时禁令', en: 'interim injunction' },
        ownership: { zh: '权属确认', en: 'to whom a right belongs' },
        transfer: { zh: '权利转让', en: 'transfer of a right' },
        gains: { zh: '利益分配', en: 'sharing of gains' },
        other: { zh: '其他', en: 'another matter' },
      },
      ask(
        '知识产权审判事项',
        'matter of intellectual-property trials',
        '要查知识产权审判的哪个事项？',
        'Which matter of intellectual-property trials is looked up?',
      ),
    ),
    ipProtectionAim: choice(
      {
        'criminal-and-civil': { zh: '刑民综合履职', en: 'criminal and civil duties performed together' },
        'administrative-and-criminal': {
          zh: '行刑有效衔接',
          en: 'administrative enforcement and criminal justice joined up',
        },
        'one-standard': {
          zh: '行政执法与司法裁判标准统一',
          en: 'one standard for administrative enforcement and for judgments',
        },
        'lawyers-station': { zh: '家纺城律师驻点工作站', en: 'lawyers’ station in the home-textile market' },
        other: { zh: '其他', en: 'another one' },
      },
      ask(
        '探索、推动的事项',
        'what is explored or promoted',
        '要查知识产权司法保护中探索、推动的哪个事项？',
        'What, of all that is explored or promoted in protecting intellectual property, is looked up?',
      ),
    ),
  },
  ({ ipCaseAspects, ipConducts, isOtherConductPunished, isOtherConductStruckHard }) => [
    check(ipCaseAspects.includesAny(['criminal', 'administrative', 'civil']), {
      zh: '案件至少有一种性质',
      en: 'a case has one aspect at least',
    }),
    ...onlyUnnamed(ipConducts.includes('other'), isOtherConductStruckHard, isOtherConductPunished),
  ],
)
