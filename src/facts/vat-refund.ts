import { ask, choice, date, dates, money, numbers, subject, yearMonth } from '../language'

/** A claim for retained input VAT (留抵退税): the balances, the taxpayer's record, and how long the office took. */
export const vatRefund = subject(
  'vat-refund',
  { zh: '留抵退税', en: 'refund of retained input VAT' },
  {
    vatRefundAppliedOn: date(
      ask('申请退税日', 'day of the application', '哪天申请退税？', 'On which day is the refund applied for?'),
      { attainable: 'wait' },
    ),
    vatFilingCycle: choice(
      { monthly: { zh: '按月', en: 'by the month' }, quarterly: { zh: '按季', en: 'by the quarter' } },
      ask('增值税纳税期', 'VAT period', '增值税按月还是按季缴纳？', 'Is VAT paid by the month or by the quarter?'),
    ),
    vatRunFrom: yearMonth(
      ask(
        '连续期的首月',
        'first month of the run',
        '所列各期增量留抵税额从哪个税款所属月份起？（按季的填首季的第一个月）',
        'In which month does the first tax period of the listed increments begin?',
      ),
    ),
    lastFiledVatPeriod: yearMonth(
      ask(
        '最近已申报的税款所属期',
        'last tax period filed',
        '申请时最近一期已申报的税款所属月份是哪个？（按季的填该季最后一个月）',
        'With which month ends the last tax period filed before the application?',
      ),
    ),
    vatIncrements: numbers(
      ask(
        '各期增量留抵税额',
        'increments of the run',
        '连续各期（六个月，按季的两个季度）的增量留抵税额，由早到晚各多少元？',
        'How many yuan is the increment of retained input VAT in each of the consecutive periods (six months, or two quarters), the earliest first?',
      ),
      { unit: '元', signed: true },
    ),
    vatOffenceDates: dates(
      ask(
        '骗税、虚开行为的日期',
        'days of tax fraud',
        '骗取留抵退税、骗取出口退税或虚开增值税专用发票，发生在哪些天？（没有则为空）',
        'On which days did it obtain a VAT or an export refund by fraud, or issue false special VAT invoices? (None: an empty list.)',
      ),
    ),
    evasionPenaltyDates: dates(
      ask(
        '因偷税被处罚的日期',
        'days of penalties for tax evasion',
        '哪些天因偷税被税务机关处罚？（没有则为空）',
        'On which days did the tax authority penalise it for tax evasion? (None: an empty list.)',
      ),
    ),
    levyRefundDates: dates(
      ask(
        '享受即征即退、先征后返（退）的日期',
        'days of levy-and-refund benefits',
        '哪些天享受过即征即退、先征后返（退）政策？（没有则为空）',
        'On which days did it enjoy a policy that refunds VAT upon or after its levy? (None: an empty list.)',
      ),
    ),
    vatRefundSought: choice(
      {
        increment: { zh: '增量留抵税额', en: 'the increment' },
        stock: { zh: '存量留抵税额', en: 'the stock' },
      },
      ask(
        '申请退还的部分',
        'part applied for',
        '申请退还增量还是存量留抵税额？',
        'Is it the increment or the stock of retained input VAT that is applied for?',
      ),
    ),
    retainedVat: money(
      ask(
        '期末留抵税额',
        'retained input VAT at the end of the period',
        '期末留抵税额多少元？（不含适用免退税办法的进项税额）',
        'How many yuan of input VAT are retained at the end of the period, without that of the exemption-and-refund method?',
      ),
    ),
    retainedVatAtBase: money(
      ask(
        '2019年3月底留抵税额',
        'retained input VAT at the end of March 2019',
        '2019年3月底的期末留抵税额多少元？（不含适用免退税办法的进项税额）',
        'How many yuan of input VAT were retained at the end of March 2019, without that of the exemption-and-refund method?',
      ),
    ),
    vatIncrement: money(
      ask(
        '增量留抵税额',
        'increment of retained input VAT',
        '申报的增量留抵税额多少元？',
        'How many yuan of increment are declared?',
      ),
    ),
    vatStock: money(
      ask(
        '存量留抵税额',
        'stock of retained input VAT',
        '申报的、尚未退还过的存量留抵税额多少元？',
        'How many yuan of stock, not refunded before, are declared?',
      ),
    ),
    refundCaseDays: numbers(
      ask(
        '各笔退税办理工作日数',
        'working days of each case',
        '每笔正常退税从受理到办结各用几个工作日？',
        'How many working days did each normal case take, from acceptance to completion?',
      ),
      { unit: '工作日' },
    ),
    refundChannelKind: choice(
      { online: { zh: '网上', en: 'online' }, counter: { zh: '窗口', en: 'at a counter' } },
      ask('申请方式', 'way of applying', '在网上还是在窗口申请？', 'Does one apply online or at a counter?'),
    ),
  },
)
