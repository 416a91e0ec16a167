import { all, any, ask, asOf, check, dateTime, not, onlyIf, subject, yesNo } from '../language'

const untriggered = {
  zh: '没有选择自动退款的，系统不会自动触发',
  en: 'a refund that wasn’t chosen to be automatic isn’t triggered by itself',
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
        '本项目的招标人（招标代理）是否已选择“允许发起自动退款”？',
        'Has this project’s tenderee or its agent chosen to allow an automatic refund?',
      ),
    ),
    isRefundAuthorisationSubmitted: yesNo(
      ask(
        '已提交授权委托书',
        'power of attorney submitted',
        '招标人（招标代理）是否已向公共资源交易平台提交自动退款的授权委托书？',
        'Has the tenderee or its agent submitted the power of attorney for the automatic refund to the public-resource trading platform?',
      ),
    ),
    isCandidateNoticeOver: yesNo(
      ask(
        '中标候选人公示已结束',
        'notice of the candidates over',
        '本项目的中标候选人公示是否已结束？',
        'Is the public notice of this project’s winning candidates over?',
      ),
      { attainable: 'wait' },
    ),
    isAwardNoticeOver: yesNo(
      ask(
        '中标公示已期满',
        'notice of the award over',
        '本项目的中标公示是否已期满？',
        'Is the public notice of this project’s award over?',
      ),
      { attainable: 'wait' },
    ),
    isAutoRefundTerminated: yesNo(
      ask(
        '自动退还已被终止',
        'automatic refund terminated',
        '招标人（招标代理）是否已终止这笔保证金的自动退还？',
        'Has the tenderee or its agent terminated the automatic refund of this deposit?',
      ),
      { when: { no: { zh: '自动退还未被终止', en: 'automatic refund not terminated' } } },
    ),
    hasForfeitureCase: yesNo(
      ask(
        '有不予退还的法定情形',
        'a statutory case of forfeiture',
        '投标人是否有法律法规规定不予退还投标保证金的情形？',
        'Is the bidder in a case in which the law withholds the bid deposit?',
      ),
      {
        judgedBy: {
          zh: '依法律法规有权认定的单位（文中未写明）',
          en: 'whoever the law entrusts with it (the text names nobody)',
        },
        when: { no: { zh: '没有不予退还的法定情形', en: 'no statutory case of forfeiture' } },
      },
    ),
    candidateNoticeEndedAt: dateTime(
      ask(
        '中标候选人公示结束时刻',
        'end of the notice of the candidates',
        '本项目的中标候选人公示何时结束（或将于何时结束）？',
        'When does the public notice of this project’s winning candidates end?',
      ),
    ),
    isRefundTriggered: yesNo(
      ask(
        '已触发退款',
        'refund triggered',
        '系统是否已自动触发这笔保证金的退款？',
        'Has the system triggered the refund of this deposit by itself?',
      ),
    ),
    refundTriggeredAt: dateTime(
      ask(
        '退款触发时刻',
        'moment of the trigger',
        '系统何时触发这笔保证金的退款？',
        'When did the system trigger the refund of this deposit?',
      ),
      { past: true },
    ),
    isPaidFromBasicAccount: yesNo(
      ask(
        '由基本账户缴纳',
        'paid from the basic account',
        '这笔投标保证金是否由投标人的基本账户缴纳？',
        'Was this bid deposit paid from the bidder’s basic account?',
      ),
    ),
  },
  (facts) => [
    check(any(not(facts.isCandidateNoticeOver), facts.candidateNoticeEndedAt.date().onOrBefore(asOf())), {
      zh: '公示结束时刻在基准日之后的，公示还没有结束',
      en: 'a notice that ends after the day asked about isn’t over',
    }),
    ...[asOf(), facts.refundTriggeredAt.date()].map((day) =>
      check(any(facts.isCandidateNoticeOver, facts.candidateNoticeEndedAt.date().onOrAfter(day)), {
        zh: '公示结束时刻在基准日之前的，公示已经结束',
        en: 'a notice that ended before the day asked about is over',
      }),
    ),
    ...[facts.isCandidateNoticeOver, facts.candidateNoticeEndedAt.date().onOrBefore(asOf())].map((isOver) =>
      check(any(isOver, not(facts.isAwardNoticeOver)), {
        zh: '中标候选人公示结束之后，才有中标公示期满',
        en: 'the notice of the award isn’t over before that of the candidates',
      }),
    ),
    check(not(all(facts.isAutoRefundTerminated, not(facts.isAutoRefundChosen))), {
      zh: '没有选择自动退款的，没有自动退还可终止',
      en: 'an automatic refund that wasn’t chosen can’t be terminated',
    }),
    check(not(all(facts.isRefundTriggered, not(facts.isAutoRefundChosen))), untriggered),
    onlyIf(facts.isAutoRefundChosen, facts.refundTriggeredAt, untriggered),
    onlyIf(facts.isRefundTriggered, facts.refundTriggeredAt, {
      zh: '已触发退款的才有触发时刻',
      en: 'only a refund that was triggered was so at some moment',
    }),
  ],
)
