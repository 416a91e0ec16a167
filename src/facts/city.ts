import { ask, integer, money, subject } from '../language'

/** The city and its institutions: the figures that targets are held against. */
export const city = subject(
  'city',
  { zh: '全市', en: 'the city' },
  {
    rolloverBanks: integer(
      ask('转贷合作银行数', 'banks cooperating in rollover', '已有多少家合作银行？', 'How many banks cooperate?'),
      { unit: '家' },
    ),
    rolloverVolume: money(
      ask(
        '全年转贷规模',
        'rollover volume of the year',
        '2023年全市转贷规模多少元？',
        'How many yuan were rolled over in the city in 2023?',
      ),
    ),
    newBaysInChongchuan: integer(
      ask(
        '崇川区新增临时停靠泊位',
        'new bays in Chongchuan',
        '崇川区新增多少个？',
        'How many were added in Chongchuan?',
      ),
      { unit: '个' },
    ),
    newBaysInDevelopmentZone: integer(
      ask(
        '南通经济技术开发区新增临时停靠泊位',
        'new bays in the Development Zone',
        '南通经济技术开发区新增多少个？',
        'How many were added in the Economic and Technological Development Zone?',
      ),
      { unit: '个' },
    ),
  },
)
