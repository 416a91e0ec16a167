import {
  all,
  any,
  ask,
  check,
  choice,
  date,
  dates,
  type Month,
  money,
  numbers,
  onlyIf,
  subject,
  yearMonth,
  yesNo,
} from '../language'

const isOneOf = (period: Month, months: readonly number[]) => any(...months.map((one) => period.monthNumber().is(one)))

/** A claim for retained input VAT (留抵退税): the balances, the taxpayer's record, and how long the office took. */
export const vatRefund = subject(
  'vat-refund',
  { zh: '留抵退税', en: 'refund of retained input VAT' },
  {
    appliesForVatRefund: yesNo(
      ask(
        '申请留抵退税',
        'a refund of retained input VAT is applied for',
        '企业是否申请退还增值税留抵税额？（没有留抵税额的，答否）',
        'Does the enterprise apply for a refund of retained input VAT? (If none is retained: no.)',
      ),
      { when: { no: { zh: '不申请留抵退税', en: 'no refund of retained input VAT is applied for' } } },
    ),
    vatRefundAppliedOn: date(
      ask(
        '留抵退税申请日',
        'day on which the VAT refund is applied for',
        '哪天向主管税务机关申请退还增值税留抵税额？',
        'On which day is the tax authority asked to refund retained input VAT?',
      ),
      { attainable: 'wait' },
    ),
    vatRefundAcceptedOn: date(
      ask(
        '留抵退税受理日',
        'day on which the VAT refund is accepted',
        '税务机关哪天受理留抵退税申请？',
        'On which day did the tax authority accept the application for the VAT refund?',
      ),
      { past: true },
    ),
    vatFilingCycle: choice(
      { monthly: { zh: '按月', en: 'by the month' }, quarterly: { zh: '按季', en: 'by the quarter' } },
      ask(
        '增值税纳税期',
        'VAT period',
        '纳税人的增值税按月还是按季缴纳？',
        'Does the taxpayer pay VAT by the month or by the quarter?',
      ),
    ),
    vatRunFrom: yearMonth(
      ask(
        '增量连续期的首月',
        'first month of the run of increments',
        '所列各期增量留抵税额从哪个税款所属月份起？（按季的填首季的第一个月）',
        'In which month does the first tax period of the listed increments begin? (Of quarters: the first month of the first.)',
      ),
      { past: true },
    ),
    lastFiledVatPeriod: yearMonth(
      ask(
        '最近已申报的税款所属期',
        'last tax period filed',
        '申请退税时，最近一期已申报的税款所属月份是哪个？（按季的填该季最后一个月）',
        'With which month ends the last tax period filed before the refund is applied for? (Of quarters: the last month.)',
      ),
    ),
    vatIncrements: numbers(
      ask(
        '各期增量留抵税额',
        'increments of the run',
        '连续各期（6个月，按季的2个季度）的增量留抵税额，由早到晚各多少元？',
        'How many yuan is the increment of retained input VAT in each of the consecutive periods (6 months, or 2 quarters), the earliest first?',
      ),
      { unit: '元', signed: true },
    ),
    vatOffenceDates: dates(
      ask(
        '骗税、虚开行为的日期',
        'days of tax fraud',
        '纳税人在哪些天骗取留抵退税、骗取出口退税或虚开增值税专用发票？（没有的，答“无”）',
        'On which days did the taxpayer obtain a VAT or an export refund by fraud, or issue false special VAT invoices? (If none, say so.)',
      ),
      { past: true },
    ),
    evasionPenaltyDates: dates(
      ask(
        '因偷税被处罚的日期',
        'days of penalties for tax evasion',
        '税务机关在哪些天因偷税处罚该纳税人？（没有的，答“无”）',
        'On which days did the tax authority penalise the taxpayer for tax evasion? (If none, say so.)',
      ),
      { past: true },
    ),
    levyRefundDates: dates(
      ask(
        '享受即征即退、先征后返（退）的日期',
        'days of levy-and-refund benefits',
        '2019-04-01以来，纳税人在哪些天享受过即征即退、先征后返（退）政策？（没有的，答“无”）',
        'Since 2019-04-01, on which days did the taxpayer enjoy a policy that refunds VAT upon or after its levy? (If none, say so.)',
      ),
      { past: true },
    ),
    vatRefundSought: choice(
      {
        increment: { zh: '增量留抵税额', en: 'the increment' },
        stock: { zh: '存量留抵税额', en: 'the stock' },
        both: { zh: '增量和存量', en: 'both' },
      },
      ask(
        '申请退还的部分',
        'part applied for',
        '申请退还增量留抵税额、存量留抵税额，还是两者？',
        'Is it the increment or the stock of retained input VAT that is applied for, or both?',
      ),
    ),
    retainedVat: money(
      ask(
        '期末留抵税额',
        'retained input VAT at the end of the period',
        '申请退税时最近一个已申报税款所属期的期末留抵税额多少元？（不含适用免退税办法的进项税额）',
        'How many yuan of input VAT are retained at the end of the last tax period filed before the refund is applied for, without that of the exemption-and-refund method?',
      ),
    ),
    retainedVatAtBase: money(
      ask(
        '基期末留抵税额',
        'retained input VAT at the base date',
        '2019-03-31的期末留抵税额多少元？（不含适用免退税办法的进项税额；其后设立的填0）',
        'How many yuan of input VAT were retained on 2019-03-31, without that of the exemption-and-refund method? (Set up later: 0.)',
      ),
    ),
    vatIncrement: money(
      ask(
        '申报的增量留抵税额',
        'increment declared',
        '申请退税时申报的增量留抵税额多少元？',
        'How many yuan of increment of retained input VAT are declared with the application?',
      ),
    ),
    vatStock: money(
      ask(
        '申报的存量留抵税额',
        'stock declared',
        '申请退税时申报的、尚未退还过的存量留抵税额多少元？',
        'How many yuan of stock of retained input VAT, not refunded before, are declared with the application?',
      ),
    ),
    refundCaseDays: numbers(
      ask(
        '各笔退税办理工作日数',
        'working days of each case',
        '2023年办结的每笔正常留抵退税，从受理到办结各用几个工作日？',
        'How many working days did each normal refund of retained input VAT completed in 2023 take, from acceptance to completion?',
      ),
      { unit: '工作日' },
    ),
    refundChannelKind: choice(
      { online: { zh: '网上', en: 'online' }, counter: { zh: '窗口', en: 'at a counter' } },
      ask(
        '留抵退税申请方式',
        'way of applying for the VAT refund',
        '在网上还是在窗口申请留抵退税？',
        'Is the refund of retained input VAT applied for online or at a counter?',
      ),
    ),
  },
  ({
    appliesForVatRefund,
    lastFiledVatPeriod,
    retainedVat,
    vatFilingCycle,
    vatIncrement,
    vatIncrements,
    vatRefundAcceptedOn,
    vatRefundAppliedOn,
    vatRefundSought,
    vatRunFrom,
    vatStock,
  }) => [
    ...[vatRefundAppliedOn, vatRefundSought].map((ofTheApplication) =>
      onlyIf(appliesForVatRefund, ofTheApplication, {
        zh: '不申请留抵退税',
        en: 'no refund of retained input VAT is applied for',
      }),
    ),
    check(vatRefundAcceptedOn.onOrAfter(vatRefundAppliedOn), {
      zh: '受理不早于申请',
      en: 'an application is accepted no earlier than it is made',
    }),
    ...[vatRefundAppliedOn, vatRefundAcceptedOn].flatMap((day) => [
      check(vatRunFrom.before(day.month()), {
        zh: '连续期的首月在申请之前过完',
        en: 'the first month of the run is over by the application',
      }),
      check(lastFiledVatPeriod.before(day.month()), {
        zh: '申请时该期已结束并申报',
        en: 'a period filed by the application is over by then',
      }),
    ]),
    check(any(isOneOf(vatRunFrom, [1, 4, 7, 10]), vatFilingCycle.is('monthly')), {
      zh: '按季纳税的，连续期从季度的第一个月（1、4、7、10月）起',
      en: 'of a payer by the quarter the run begins with the first month of a quarter: 1, 4, 7 or 10',
    }),
    check(any(isOneOf(lastFiledVatPeriod, [3, 6, 9, 12]), vatFilingCycle.is('monthly')), {
      zh: '按季纳税的，最近一期止于季度的最后一个月（3、6、9、12月）',
      en: 'of a payer by the quarter the last period filed ends with the last month of a quarter: 3, 6, 9 or 12',
    }),
    check(
      all(
        vatRunFrom.onOrBefore(lastFiledVatPeriod),
        vatIncrements.count().atMost(vatRunFrom.monthsUntil(lastFiledVatPeriod).plus(1)),
        any(
          vatFilingCycle.is('monthly'),
          vatIncrements.count().times(3).atMost(vatRunFrom.monthsUntil(lastFiledVatPeriod).plus(1)),
        ),
      ),
      {
        zh: '所列各期（自首月起）不晚于最近已申报的一期',
        en: 'the periods listed, from the first of the run on, end no later than the last one filed',
      },
    ),
    check(vatIncrement.plus(vatStock).atMost(retainedVat), {
      zh: '增量与存量合计不超过期末留抵税额',
      en: 'increment and stock together don’t exceed what is retained at the end of the period',
    }),
  ],
)
