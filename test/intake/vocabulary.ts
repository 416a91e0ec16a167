import { ask, choice, choices, decimal, subject, yesNo } from '../../src/language'

const asked = (zh: string, en: string, question = `${zh}是什么？`) => ask(zh, en, question, `What is ${en}?`)

/** A made-up vocabulary of shares and lengths. */
export const rated = subject(
  'rated',
  { zh: '利率', en: 'rate' },
  {
    rate: decimal(asked('年利率', 'yearly rate'), { atMost: 1 }),
    saved: decimal(asked('节省', 'saved'), { unit: '比例', atMost: 1 }),
    points: decimal(asked('百分数', 'per cent'), { unit: '%' }),
    length: decimal(asked('里程', 'mileage'), { unit: '公里' }),
  },
)

/** One whose labels clash: two facts of one name, two options of one name, labels with separators in them. */
export const clashing = subject(
  'clashing',
  { zh: '重名', en: 'clashing' },
  {
    openedOn: yesNo(asked('开业', 'open', '是否有开业证明？')),
    openNow: yesNo(asked('开业', 'open now', '现在是否开业？')),
    place: choice(
      { inner: { zh: '市区', en: 'town' }, outer: { zh: '市区', en: 'outskirts' }, none: { zh: '无', en: 'none' } },
      asked('地点', 'place'),
      { names: { inner: ['老城', 'old town'], outer: ['城郊', 'old town'] } },
    ),
    acts: choices(
      { both: { zh: '过户、抵押同步', en: 'transfer, and mortgage together' }, none: { zh: '无', en: 'none' } },
      asked('事项', 'acts'),
      { names: { both: ['双同步', '过户，抵押'] } },
    ),
  },
)
