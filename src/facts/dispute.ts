import { ask, choice, freeText, subject, yesNo } from '../language'

const mediator = {
  zh: '受理纠纷的调解组织（文中未写明）',
  en: 'the mediation body that takes the dispute (the text names nobody)',
}

/** A dispute that involves an enterprise (涉企矛盾纠纷), and who might settle it. */
export const dispute = subject(
  'dispute',
  { zh: '涉企矛盾纠纷', en: 'dispute of an enterprise' },
  {
    disputeSphere: choice(
      {
        'within-unit': { zh: '企事业单位内部', en: 'within an enterprise or institution' },
        'industry-or-profession': { zh: '行业、专业领域', en: 'of an industry or a profession' },
        other: { zh: '其他', en: 'another' },
      },
      ask('纠纷范围', 'sphere of the dispute', '纠纷发生在什么范围？', 'Where does the dispute belong?'),
    ),
    disputeWeight: choice(
      { minor: { zh: '小事', en: 'a minor matter' }, major: { zh: '大事', en: 'a major matter' } },
      ask('纠纷轻重', 'weight of the dispute', '纠纷是小事还是大事？', 'Is the dispute a minor or a major matter?'),
      { judgedBy: mediator },
    ),
    isDifficultDispute: yesNo(ask('疑难', 'difficult', '纠纷是否疑难？', 'Is the dispute difficult?'), {
      judgedBy: mediator,
    }),
    isComplexDispute: yesNo(ask('复杂', 'complex', '纠纷是否复杂？', 'Is the dispute complex?'), {
      judgedBy: mediator,
    }),
    disputeNetworkName: freeText(
      ask(
        '领域或场所',
        'field or host',
        '查哪个领域，或哪种设联络点的场所？',
        'Which field, or which host of contact points, is looked up, by its name?',
      ),
    ),
    settlementVenue: choice(
      {
        enterprise: { zh: '企业内部', en: 'within the enterprise' },
        industry: { zh: '行业内部', en: 'within the industry' },
        mediation: { zh: '行业专业调解', en: 'mediation by a body of the industry or profession' },
        arbitration: { zh: '仲裁', en: 'arbitration' },
        lawsuit: { zh: '诉讼', en: 'lawsuit' },
      },
      ask('解纷途径', 'where it is to be settled', '拟经哪种途径解决？', 'Where is the dispute to be settled?'),
    ),
  },
)
