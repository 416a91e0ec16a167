import { programmeYear } from '../data/programme'
import { interpretation } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { foreignExchange } from '../facts/foreign-exchange'
import { all, called, eligibility, not, period, reading } from '../language'

/**
 * Whether an enterprise is in the reward for first users of foreign-exchange derivatives (外汇衍生品首办户奖补).
 *
 * @example
 * fxHedgingFirstTimeReward({ fxDealKind: 'forward', fxDealOn: '2024-01-01' }).outcome // 'ineligible'
 */
export const fxHedgingFirstTimeReward = eligibility('m53.fx-hedging-first-time-reward', () => {
  const { fxDealKind, fxDealOn, hadFxDerivativesElsewhere, isFirstFxDerivativeInNantong, isUrbanHedger } =
    foreignExchange
  return {
    title: { zh: '外汇衍生品首办户奖补', en: 'Reward for first users of foreign-exchange derivatives' },
    source: interpretation(),
    subject: enterprise,
    period: period({ on: fxDealOn, ...programmeYear }),
    when: all(
      isUrbanHedger,
      called({ zh: '远期或期权', en: 'a forward or an option' }, fxDealKind.oneOf(['forward', 'option'])),
      reading('first-in-nantong', {
        'first-in-nantong': isFirstFxDerivativeInNantong,
        'first-anywhere': all(isFirstFxDerivativeInNantong, not(hadFxDerivativesElsewhere)),
      }),
    ),
    readings: [
      {
        about: { zh: '首次是对南通地区银行还是对所有银行', en: 'first with a bank in Nantong, or first of all' },
        default: 'first-in-nantong',
        because: {
          zh: '“首次”紧接“在南通地区银行”，外地办过的不排除',
          en: 'the text says first with banks in Nantong, and rules out nobody who dealt elsewhere',
        },
        options: {
          'first-in-nantong': { zh: '在南通地区银行首次', en: 'first with a bank in Nantong' },
          'first-anywhere': { zh: '此前在哪里都未办理过', en: 'first with any bank' },
        },
      },
    ],
    notes: [
      {
        zh: '奖补金额文中没有，只说延续2022年的办法',
        en: 'no amount is printed; the policy of 2022 goes on',
      },
      {
        zh: '“市区”在此没有界定，由实施奖补的两家认定',
        en: 'which districts are urban isn’t defined here, and is for the two that give the reward to say',
      },
      {
        zh: '只写了远期和期权，掉期不算',
        en: 'forwards and options alone are named, and a swap doesn’t count',
      },
    ],
  }
})
