import { exchangeRateRisk, hedgingFormulaWording, hedgingTargetStrength } from '../data/m53-exchange-rate-risk'
import { programmeYear } from '../data/programme'
import { city } from '../facts/city'
import { interpretation } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { foreignExchange } from '../facts/foreign-exchange'
import { all, called, covered, eligibility, goal, not, period, question, target } from '../language'
import { hedging, hedgingNotes } from './parts/m53-hedging-ratio'

const firstOf = /* @__PURE__ */ question({
  about: { zh: '首次是对南通地区银行还是对所有银行', en: 'first with a bank in Nantong, or first of all' },
  because: {
    zh: '“首次”紧接“在南通地区银行”，外地办过的不排除',
    en: 'the text says first with banks in Nantong, and rules out nobody who dealt elsewhere',
  },
  options: {
    'first-in-nantong': { zh: '在南通地区银行首次', en: 'first with a bank in Nantong' },
    'first-anywhere': { zh: '此前在哪里都未办理过', en: 'first with any bank' },
  },
})

/**
 * Whether an enterprise is in the reward for first users of foreign-exchange derivatives (外汇衍生品首办户奖补).
 *
 * @example
 * fxHedgingFirstTimeReward({ fxDealKind: 'forward', isFxDealWithNantongBank: true, isUrbanHedger: true,
 *   hadFxDerivativesInNantong: false, fxDealOn: '2024-01-01' }).outcome // 'ineligible'
 */
export const fxHedgingFirstTimeReward = eligibility('m53.fx-hedging-first-time-reward', () => {
  const { fxDealKind, fxDealOn, hadFxDerivativesElsewhere, hadFxDerivativesInNantong } = foreignExchange
  const firstInNantong = not(hadFxDerivativesInNantong)
  return {
    title: { zh: '外汇衍生品首办户奖补', en: 'Reward for first users of foreign-exchange derivatives' },
    source: interpretation(),
    subject: enterprise,
    period: period({ on: fxDealOn, ...programmeYear }),
    covers: [
      covered(
        called({ zh: '远期或期权', en: 'a forward or an option' }, fxDealKind.oneOf(['forward', 'option']), {
          zh: '不是远期或期权',
          en: 'neither a forward nor an option',
        }),
        {
          zh: '奖补只说远期及期权业务，其他品种文中未写',
          en: 'the reward is of forwards and options; of other deals nothing is said',
        },
      ),
      covered(foreignExchange.isFxDealWithNantongBank, {
        zh: '奖补只说在南通地区银行办理的业务',
        en: 'the reward is of deals with banks in Nantong',
      }),
      covered(foreignExchange.isUrbanHedger, {
        zh: '奖补只说南通市区企业，其他企业文中未写',
        en: 'the reward is of enterprises of the urban districts; of others the text says nothing',
      }),
    ],
    when: firstOf.read({
      'first-in-nantong': firstInNantong,
      'first-anywhere': all(firstInNantong, not(hadFxDerivativesElsewhere)),
    }),
    gives: {
      zh: '外汇衍生品首办户奖补，由人行南通中心支行联合市商务局实施；延续2022年奖补政策，金额、申请渠道和时间文中未写',
      en: 'a reward for first users of foreign-exchange derivatives, from the People’s Bank, Nantong, and the Municipal Bureau of Commerce; the policy of 2022 goes on, and neither amount nor channel nor time of an application is stated',
    },
    leadsTo: ['m53.fx-hedging-margin-relief'],
    notes: [{ zh: '“市区”在此没有界定', en: 'which districts are urban isn’t defined here' }],
  }
})

/**
 * Whether the foreign-exchange hedging ratio of 2023 (签约口径外汇套保比率) goes beyond 30%.
 *
 * @example
 * fxHedgingTarget({ fxForwardsAndOptionsSigned: 3, fxSpotVolume: 7 }, { asOf: '2023-12-31' }).outcome // 'not-met'
 */
export const fxHedgingTarget = target('m53.fx-hedging-target', () => {
  const { ratio, total } = hedging()
  return {
    title: { zh: '签约口径外汇套保比率目标', en: 'Foreign-exchange hedging ratio: the target of 2023' },
    source: interpretation(),
    subject: city,
    force: 'aims',
    period: period(programmeYear),
    goals: {
      ratio: goal({ zh: '套保比率', en: 'hedging ratio' }, ratio, 'moreThan', exchangeRateRisk.hedgingTarget, {
        unit: '%',
        onlyAtEnd: true,
        applies: total.moreThan(0),
      }),
    },
    discrepancies: [hedgingTargetStrength, hedgingFormulaWording],
    notes: [
      { zh: '“突破”即超过，恰好达到不算', en: 'to break through is to exceed: exactly the figure isn’t enough' },
      ...hedgingNotes,
    ],
  }
})
