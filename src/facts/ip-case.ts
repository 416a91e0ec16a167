import { ask, choice, choices, freeText, subject, yesNo } from '../language'

const court = { zh: '审理法院', en: 'the court that hears the case' }

/** A case about intellectual property (知识产权案件), before the courts or the procuratorate. */
export const ipCase = subject(
  'ip-case',
  { zh: '知识产权案件', en: 'intellectual-property case' },
  {
    ipReviewAspect: freeText(
      ask('审查方面', 'aspect checked', '查哪个审查方面？', 'Which aspect is looked up, by its name?'),
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
    protectedIndustry: freeText(
      ask('产业或技术', 'industry or technology', '查哪个产业？', 'Which industry is looked up, by its name?'),
    ),
  },
)
