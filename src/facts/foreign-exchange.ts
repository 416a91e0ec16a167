import { ask, check, choice, date, dates, integer, onlyIf, subject, yesNo } from '../language'
import { enterprise } from './enterprise'

/** An enterprise's foreign-exchange business (外汇业务): its standing, and one payment of it. */
export const foreignExchange = subject(
  'foreign-exchange',
  { zh: '外汇业务', en: 'foreign-exchange business' },
  {
    hasCapitalAccountFxIncome: yesNo(
      ask(
        '有资本项目外汇收入',
        'has capital-account foreign-exchange income',
        '企业是否有资本项目外汇收入（或其结汇所得人民币）要在境内支付使用？',
        'Does the enterprise have capital-account foreign-exchange income, or the RMB that it was sold for, to pay out within China?',
      ),
      {
        when: {
          no: { zh: '没有资本项目外汇收入', en: 'has no capital-account foreign-exchange income' },
        },
      },
    ),
    fxPenalties: dates(
      ask(
        '外汇行政处罚日期',
        'days of foreign-exchange penalties',
        '近1年内，企业在哪些日子受过外汇行政处罚？（没有的，答“无”）',
        'On which days in the past 1 year was it penalised under foreign-exchange law? (If none, say so.)',
      ),
      { past: true },
    ),
    isOnGoodsTradeFxList: yesNo(
      ask(
        '货物贸易外汇收支名录内企业',
        'on the list for foreign-exchange receipts and payments for goods',
        '企业是否在货物贸易外汇收支企业名录内？',
        'Is the enterprise on the list for foreign-exchange receipts and payments for goods?',
      ),
      { when: { no: { zh: '不在货物贸易外汇收支名录内', en: 'not on the list for receipts and payments for goods' } } },
    ),
    goodsTradeFxClass: choice(
      {
        A: { zh: 'A类', en: 'class A' },
        other: { zh: '其他类', en: 'another class' },
      },
      ask(
        '货物贸易分类结果',
        'class for trade in goods',
        '企业的货物贸易外汇收支分类结果是哪一类？',
        'In which class is the enterprise for foreign-exchange receipts and payments for goods?',
      ),
      { names: { other: ['B', 'B类', 'C', 'C类'] } },
    ),
    isTradeFxPilotEnterprise: yesNo(
      ask(
        '优质企业贸易外汇收支便利化试点企业',
        'a pilot enterprise of trade foreign-exchange facilitation',
        '企业是否为优质企业贸易外汇收支便利化试点企业？',
        'Is the enterprise a quality enterprise in the pilot of trade foreign-exchange facilitation?',
      ),
    ),
    advanceMonths: integer(
      ask(
        '代垫分摊时间',
        'months of the advance or cost sharing',
        '境内外机构之间代垫或分摊的款项历时多少个月？（不足一个月的零头按一个月计）',
        'Over how many months does the advance or cost sharing between a domestic and an overseas institution run? (Part of a month counts as a month.)',
      ),
      { unit: '个月' },
    ),
    isBetweenRelatedParties: yesNo(
      ask(
        '关联关系',
        'between related parties',
        '代垫分摊的境内机构与境外机构之间是否有关联关系？',
        'Are the domestic and the overseas institution of the advance or cost sharing related parties?',
      ),
      { when: { no: { zh: '不属关联关系', en: 'not between related parties' } } },
    ),
    rmbPackageElement: choice(
      {
        time: { zh: '降低业务办理时间', en: 'less time' },
        'remittance-fees': { zh: '降低跨境汇款费用', en: 'lower remittance fees' },
        'financing-costs': { zh: '降低融资成本', en: 'lower financing costs' },
        'credit-priority': { zh: '优先信贷支持', en: 'priority for credit' },
      },
      ask(
        '跨境人民币“三降一优”内容',
        'element of the cross-border RMB package',
        '查询“三降一优”的哪一项？',
        'Which of the three cuts and one priority is looked up?',
      ),
      {
        names: {
          time: ['业务办理时间', '办理时间', '跨境人民币结算时间'],
          'remittance-fees': ['降低汇款费用', '跨境汇款费用', '手续费', '邮电费'],
          'financing-costs': ['融资成本'],
          'credit-priority': ['优先信贷', '信贷支持'],
        },
      },
    ),
    fxDealKind: choice(
      {
        forward: { zh: '人民币外汇远期', en: 'RMB foreign-exchange forward' },
        option: { zh: '人民币外汇期权', en: 'RMB foreign-exchange option' },
        swap: { zh: '人民币外汇掉期', en: 'RMB foreign-exchange swap' },
        other: { zh: '其他，或没有办理', en: 'another, or none' },
      },
      ask(
        '外汇业务品种',
        'kind of deal',
        '企业办理的这笔外汇业务是哪一品种？（没有办理的，选最后一项）',
        'What kind of foreign-exchange deal does the enterprise make? (None: the last of these.)',
      ),
      { names: { forward: ['远期', '远期结售汇'], option: ['期权'], swap: ['掉期'] } },
    ),
    fxDealOn: date(
      ask(
        '业务办理日',
        'day of the deal',
        '这笔外汇业务哪一天办理？',
        'On which day is the foreign-exchange deal made?',
      ),
    ),
    isFxDealWithNantongBank: yesNo(
      ask(
        '在南通地区银行办理',
        'with a bank in Nantong',
        '这笔外汇业务是否在南通地区的银行办理？',
        'Is the foreign-exchange deal made with a bank in Nantong?',
      ),
    ),
    isUrbanHedger: yesNo(
      ask(
        '办理企业属于市区',
        'the enterprise is of the urban districts',
        '办理业务的企业是否为南通市区企业？（按注册地还是经营地，文中未写）',
        'Is the enterprise that makes the deal one of Nantong’s urban districts? (By registration or by place of business: not stated.)',
      ),
      {
        judgedBy: {
          zh: '人行南通中心支行和市商务局（实施奖补；文中未写由谁认定）',
          en: 'the People’s Bank, Nantong, and the Municipal Bureau of Commerce (they give the reward; the text doesn’t say who decides)',
        },
        when: { no: { zh: '办理企业不属于市区', en: 'the enterprise isn’t of the urban districts' } },
      },
    ),
    hadFxDerivativesInNantong: yesNo(
      ask(
        '此前在南通地区银行办理过',
        'had one with a bank in Nantong before',
        '这笔业务之前，企业是否在南通地区的银行办理过人民币外汇远期或期权业务？',
        'Before this deal, did the enterprise have an RMB foreign-exchange forward or option with a bank in Nantong?',
      ),
      { when: { no: { zh: '此前未在南通地区银行办理过', en: 'had none with a bank in Nantong before' } } },
    ),
    hadFxDerivativesElsewhere: yesNo(
      ask(
        '此前在外地银行办理过',
        'had one with a bank elsewhere before',
        '这笔业务之前，企业是否在南通以外的银行办理过人民币外汇远期或期权业务？',
        'Before this deal, did the enterprise have an RMB foreign-exchange forward or option with a bank outside Nantong?',
      ),
      { when: { no: { zh: '此前未在外地银行办理过', en: 'had none with a bank elsewhere before' } } },
    ),
    isFxHedge: yesNo(
      ask(
        '外汇套保业务',
        'a foreign-exchange hedge',
        '这笔业务是否为外汇套期保值？',
        'Is the deal a foreign-exchange hedge?',
      ),
    ),
    hasThirdPartyGuarantee: yesNo(
      ask(
        '有第三方担保',
        'guaranteed by a third party',
        '这笔业务是否有第三方担保？',
        'Does a third party guarantee the deal?',
      ),
    ),
    fxRiskCompensationRuns: yesNo(
      ask(
        '政府资金风险补偿机制已运行',
        'the risk-compensation scheme runs',
        '南通市外汇套保的政府资金风险补偿机制是否已经运行？',
        'Does Nantong’s government risk-compensation scheme for foreign-exchange hedging run by now?',
      ),
      {
        judgedBy: {
          zh: '人行南通中心支行（牵头单位；文中未写由谁认定）',
          en: 'the People’s Bank, Nantong (the lead; the text doesn’t say who decides)',
        },
      },
    ),
  },
  ({ fxPenalties, goodsTradeFxClass, isOnGoodsTradeFxList }) => [
    onlyIf(isOnGoodsTradeFxList, goodsTradeFxClass, {
      zh: '不在货物贸易外汇收支名录内的企业没有分类结果',
      en: 'an enterprise that isn’t on the list for receipts and payments for goods is in no class',
    }),
    check(fxPenalties.count().is(fxPenalties.countSince(enterprise.establishedOn)), {
      zh: '处罚日期不早于成立日',
      en: 'no penalty lies before the establishment',
    }),
  ],
)
