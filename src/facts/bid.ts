import { ask, choice, dateTime, subject, yesNo } from '../language'

const asLawSays = {
  zh: '依法律法规有权认定的单位（文中未写明）',
  en: 'whoever the law entrusts with it (the text names nobody)',
}

/** A bid for a tender and its deposit (投标保证金). */
export const bid = subject(
  'bid',
  { zh: '投标', en: 'bid' },
  {
    isAutoRefundChosen: yesNo(
      ask(
        '已选“允许发起自动退款”',
        'automatic refund allowed',
        '招标人（招标代理）是否已选择“允许发起自动退款”？',
        'Has the tenderee or its agent chosen to allow an automatic refund?',
      ),
    ),
    isRefundAuthorisationSubmitted: yesNo(
      ask(
        '已提交授权委托书',
        'power of attorney submitted',
        '授权委托书是否已提交公共资源交易平台？',
        'Has the power of attorney been submitted to the public-resource trading platform?',
      ),
    ),
    isCandidateNoticeOver: yesNo(
      ask(
        '中标候选人公示已结束',
        'notice of the candidates over',
        '中标候选人公示是否已结束？',
        'Is the public notice of the winning candidates over?',
      ),
      { attainable: 'wait' },
    ),
    isAwardNoticeOver: yesNo(
      ask(
        '中标公示已期满',
        'notice of the award over',
        '中标公示是否已期满？',
        'Is the public notice of the award over?',
      ),
      { attainable: 'wait' },
    ),
    isAutoRefundTerminated: yesNo(
      ask(
        '自动退还已被终止',
        'automatic refund terminated',
        '招标人（招标代理）是否已终止自动退还？',
        'Has the tenderee or its agent terminated the automatic refund?',
      ),
    ),
    hasForfeitureCase: yesNo(
      ask(
        '有不予退还的法定情形',
        'a statutory case of forfeiture',
        '投标人是否有法律法规规定不予退还保证金的情形？',
        'Is the bidder in a case in which the law withholds the deposit?',
      ),
      { judgedBy: asLawSays },
    ),
    doesTerminationStand: yesNo(
      ask(
        '无法定情形的终止有效',
        'the termination stands',
        '没有法定情形而作出的终止是否有效？',
        'Does the termination stand, though there is no statutory case?',
      ),
      { judgedBy: asLawSays, when: { no: { zh: '无法定情形的终止无效', en: 'the termination doesn’t stand' } } },
    ),
    candidateNoticeEndedAt: dateTime(
      ask(
        '中标候选人公示结束时刻',
        'end of the notice of the candidates',
        '中标候选人公示何时结束？',
        'When did the public notice of the winning candidates end?',
      ),
    ),
    refundTriggeredAt: dateTime(
      ask(
        '退款触发时刻',
        'moment of the trigger',
        '系统何时触发退款（尚未触发的，填所问的时刻）？',
        'When did the system trigger the refund (if it hasn’t: the moment asked about)?',
      ),
    ),
    isPaidFromBasicAccount: yesNo(
      ask(
        '由基本账户缴纳',
        'paid from the basic account',
        '保证金是否由投标人的基本账户缴纳？',
        'Was the deposit paid from the bidder’s basic account?',
      ),
    ),
    refundAccount: choice(
      {
        'basic-account': { zh: '投标人的基本账户', en: 'the bidder’s basic account' },
        'paying-account': { zh: '缴纳时所用的账户', en: 'the account that paid it' },
      },
      ask(
        '应退入的账户',
        'account to refund to',
        '保证金不是由基本账户缴纳的，应退入哪个账户？',
        'Since the deposit didn’t come from the basic account, to which account is it to go back?',
      ),
      { judgedBy: { zh: '有权决定者（文中未写明）', en: 'whoever may decide it (the text names nobody)' } },
    ),
  },
)
