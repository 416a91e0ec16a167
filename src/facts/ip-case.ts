import { ask, choice, choices, subject, yesNo } from '../language'

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
        '审查方面',
        'aspect checked',
        '查知识产权案件的哪个审查方面？',
        'Which aspect of the check of an intellectual-property case is looked up?',
      ),
    ),
    ipCaseAspects: choices(
      {
        criminal: { zh: '刑事', en: 'criminal' },
        administrative: { zh: '行政', en: 'administrative' },
        civil: { zh: '民事', en: 'civil' },
      },
      ask('案件性质', 'aspects of the case', '案件涉及哪些性质？', 'Which aspects does the case have?'),
    ),
    ipConduct: choice(
      {
        'malicious-registration': { zh: '商标恶意抢注', en: 'malicious registration of another’s trademark' },
        'passing-off': { zh: '攀附仿冒', en: 'free-riding on and imitating a brand' },
        'malicious-infringement': { zh: '恶意侵权', en: 'malicious infringement' },
        'repeated-infringement': { zh: '重复侵权', en: 'repeated infringement' },
        other: { zh: '其他行为', en: 'other conduct' },
      },
      ask('行为', 'conduct', '是哪一种行为？', 'Which conduct is it?'),
    ),
    isOtherConductStruckHard: yesNo(
      ask(
        '所列以外的行为也属严厉打击',
        'other conduct is struck hard',
        '该行为是否也属严厉打击之列？',
        'Is this conduct, though not named, among what is struck hard?',
      ),
      { judgedBy: court },
    ),
    isOtherConductPunished: yesNo(
      ask(
        '所列以外的行为也适用惩罚性赔偿',
        'punitive damages for other conduct',
        '该行为是否也属惩罚性赔偿治理之列？',
        'Is this conduct, though not named, among what punitive damages are for?',
      ),
      { judgedBy: court },
    ),
    protectedIndustry: choice(
      {
        'srdi-technologies': { zh: '“专精特新”关键核心技术', en: 'key technologies of SRDI enterprises' },
        shipbuilding: { zh: '船舶海工', en: 'shipbuilding and marine engineering' },
        equipment: { zh: '装备制造', en: 'equipment manufacturing' },
        'construction-and-textiles': { zh: '建筑纺织', en: 'construction and textiles' },
        other: { zh: '其他产业或技术', en: 'another industry or technology' },
      },
      ask(
        '产业或技术',
        'industry or technology',
        '查哪个产业或哪类技术？',
        'Which industry or kind of technology is looked up?',
      ),
    ),
  },
)
