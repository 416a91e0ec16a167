import { ask, choice, integer, money, subject, yesNo } from 'haotong/language'

/** An enterprise that rents a workshop. */
export const tenant = subject(
  'tenant',
  { zh: '承租企业', en: 'tenant' },
  {
    tenantSize: choice(
      { micro: { zh: '微型', en: 'micro' }, small: { zh: '小型', en: 'small' }, larger: { zh: '更大', en: 'larger' } },
      ask('规模', 'size', '企业规模属于哪一类？', 'Which size class is it of?'),
    ),
    tenantStaff: integer(ask('用工人数', 'staff', '用工多少人？', 'How many people does it employ?'), {
      unit: '人',
      attainable: 'reach',
    }),
    isWorkshopLease: yesNo(ask('租用厂房', 'leases a workshop', '租的是不是厂房？', 'Is what it leases a workshop?')),
    rentPaid: money(ask('已付租金', 'rent paid', '付了多少元租金？', 'How many yuan of rent has it paid?')),
  },
)

/** An apprentice that an enterprise trains. */
export const apprentice = subject(
  'apprentice',
  { zh: '学徒', en: 'apprentice' },
  {
    apprenticeTrade: choice(
      {
        weaving: { zh: '织造', en: 'weaving' },
        dyeing: { zh: '染整', en: 'dyeing' },
        other: { zh: '其他', en: 'other' },
      },
      ask('工种', 'trade', '学的是哪一工种？', 'Which trade is learnt?'),
    ),
    apprenticeMonths: integer(ask('学徒月数', 'months', '学了几个月？', 'For how many months?'), { unit: '个月' }),
  },
)
