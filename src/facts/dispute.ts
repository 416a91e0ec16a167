import { ask, choice, freeText, subject } from '../language'

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
        'within-unit': { zh: '企事业单位矛盾纠纷', en: 'a dispute of an enterprise or institution' },
        'industry-or-profession': { zh: '行业、专业矛盾纠纷', en: 'a dispute of an industry or a profession' },
        other: { zh: '其他矛盾纠纷', en: 'another dispute' },
      },
      ask('纠纷类别', 'kind of dispute', '是哪一类矛盾纠纷？', 'Which kind of dispute is it?'),
    ),
    disputeWeight: choice(
      {
        minor: { zh: '小事', en: 'a minor matter' },
        major: { zh: '大事', en: 'a major matter' },
        hard: { zh: '重大疑难复杂矛盾纠纷', en: 'a major, difficult and complex dispute' },
      },
      ask(
        '纠纷轻重',
        'weight of the dispute',
        '纠纷是小事、大事，还是重大疑难复杂的纠纷？',
        'Is the dispute a minor matter, a major one, or a major, difficult and complex dispute?',
      ),
      { judgedBy: mediator, names: { hard: ['重大疑难复杂'] } },
    ),
    disputeNetworkName: freeText(
      ask(
        '调解、仲裁的领域或场所',
        'field or host of mediation and arbitration',
        '查哪个领域的调解、仲裁，或哪种场所的调解组织、仲裁联络点？',
        'Of which field, or of which host, are mediation and arbitration looked up, by its name?',
      ),
    ),
    settlementVenue: choice(
      {
        enterprise: { zh: '企业内部', en: 'within the enterprise' },
        industry: { zh: '行业内部', en: 'within the industry' },
        mediation: { zh: '行业专业调解', en: 'mediation by a body of the industry or profession' },
        arbitration: { zh: '仲裁', en: 'arbitration' },
        lawsuit: { zh: '诉讼', en: 'lawsuit' },
        other: { zh: '其他途径', en: 'another way' },
      },
      ask('解纷途径', 'way of settling it', '纠纷拟经哪种途径解决？', 'By which way is the dispute to be settled?'),
    ),
  },
)
