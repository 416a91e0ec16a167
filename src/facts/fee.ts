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
        '这笔水资源费减收前的全额是多少元？（跨年度的，2023年内外取的水分开计）',
        'How many yuan is this water-resource fee before any reduction? (Water taken within 2023 and outside it is charged for apart.)',
      ),
    ),
    takenOn: date(
      ask(
        '取水日',
        'day of taking the water',
        '这笔水资源费的水是哪天取的？（按期计费的，填期内任一天；期跨2023年首尾的，分开计）',
        'On which day was the water taken that this fee is for? (Charged by a period: any day of it; a period across the ends of 2023 is charged for apart.)',
      ),
    ),
    soilFeeArea: decimal(
      ask(
        '水土保持补偿费计费面积',
        'area that the soil conservation fee is for',
        '这笔水土保持补偿费按多少平方米的面积计？',
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
      ask(
        '受监测或督导的单位类别',
        'kind of organisation watched',
        '要查的涉企收费单位或缴费企业属于哪一类？',
        'Of which kind is the organisation whose charges, or the enterprise whose burden, is watched?',
      ),
    ),
  },
)
