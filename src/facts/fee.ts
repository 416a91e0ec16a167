import { ask, choice, date, decimal, money, subject } from '../language'

/** A charge on enterprises (涉企收费), and those who are watched for what they charge or pay. */
export const fee = subject(
  'fee',
  { zh: '涉企收费', en: 'charge on enterprises' },
  {
    fullFee: money(
      ask(
        '水资源费全额',
        'water-resource fee in full',
        '减收前的水资源费全额是多少元？',
        'How many yuan is the water-resource fee before any reduction?',
      ),
    ),
    takenOn: date(ask('取水日', 'day of taking', '哪天取水？', 'On which day is the water taken?')),
    soilFeeArea: decimal(
      ask(
        '计费面积',
        'area charged for',
        '水土保持补偿费按多少平方米计？',
        'For how many square metres is the soil and water conservation fee charged?',
      ),
      { unit: '平方米' },
    ),
    feeSupervisedOrganisation: choice(
      {
        'key-enterprise': { zh: '重点企业', en: 'key enterprise' },
        'financial-institution': { zh: '金融单位', en: 'financial institution' },
        'public-utility': { zh: '水电气等公用事业单位', en: 'public utility: water, power, gas and the like' },
        other: { zh: '其他', en: 'another' },
      },
      ask('单位类别', 'kind of organisation', '属于哪一类单位？', 'Which kind of organisation is it?'),
    ),
  },
)
