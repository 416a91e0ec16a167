import { explored, ipJudicialProtection, oneStandard } from '../data/m43-ip-judicial-protection'
import { interpretation, measureText } from '../facts/document'
import { ipCase } from '../facts/ip-case'
import { catalogue } from '../language'

/**
 * How intellectual-property disputes are tried and settled (知识产权审判的格局、制度和纠纷).
 *
 * @returns the entries, each with its `part`, `pattern` (of settling), `tool` (of procedure) or `dispute` (tried with care), and
 *   `what` that is in words; `unconfirmed` for another matter, as the lists are open
 * @example
 * ipTrialMeans({ ipTrialMatter: 'interim-injunction' }).entries[0].part // 'tool'
 */
export const ipTrialMeans = catalogue('m43.ip-trial-means', () => {
  const { disputeKinds, litigationTools, settlementPattern } = ipJudicialProtection
  return {
    title: { zh: '知识产权审判的格局、制度和纠纷', en: 'How intellectual-property disputes are tried and settled' },
    source: measureText(),
    subject: ipCase,
    entries: [
      ...settlementPattern.map((one) => ({
        ...one,
        part: 'pattern' as const,
        what: { zh: '纠纷化解新格局的一环', en: 'part of the new way of settling disputes' },
      })),
      ...litigationTools.map((one) => ({
        ...one,
        part: 'tool' as const,
        what: { zh: '充分发挥作用的诉讼制度', en: 'a means of procedure of which full use is made' },
      })),
      ...disputeKinds.map((one) => ({
        ...one,
        part: 'dispute' as const,
        what: { zh: '妥善审理的涉企创新成果纠纷', en: 'a dispute over an enterprise’s innovation, tried with care' },
      })),
    ],
    lookUp: ipCase.ipTrialMatter,
    key: 'key',
    openEnded: true,
    notes: [
      {
        zh: '诉讼制度和纠纷都以“等”收尾；巡回审判点设在哪里，文中未写',
        en: 'means and disputes are open lists; where circuit trials are held isn’t stated',
      },
    ],
  }
})

/**
 * What is explored and promoted in protecting intellectual property (探索、推动的知识产权司法保护).
 *
 * @returns the entries, each with `what` is done about it; `unconfirmed` for another, as the list is open
 * @example
 * ipProtectionAims({ ipProtectionAim: 'criminal-and-civil' }).force // 'aims'
 */
export const ipProtectionAims = catalogue('m43.ip-protection-aims', () => ({
  title: {
    zh: '知识产权司法保护的探索和推动',
    en: 'What is explored and promoted in protecting intellectual property',
  },
  source: interpretation(),
  subject: ipCase,
  force: 'aims',
  entries: [
    ...explored.map((one) => ({
      ...one,
      what: { zh: '检察机关探索的办案方式', en: 'a way of handling cases that the procuratorate explores' },
    })),
    ...oneStandard.map((one) => ({
      ...one,
      what: {
        zh: '法院与公安、检察机关沟通协调，与知识产权、市场监管、版权等行政主管部门衔接，推动统一',
        en: 'the courts work for it with the police and the procuratorate, and with the authorities for intellectual property, market supervision, copyright and the like',
      },
    })),
    ...ipJudicialProtection.standingLawyers.map((one) => ({
      ...one,
      what: {
        zh: '推动实体化运行，驻点律师参与调解',
        en: 'it is to become a body of its own, and its lawyers take part in mediation',
      },
    })),
  ],
  lookUp: ipCase.ipProtectionAim,
  key: 'key',
  openEnded: true,
  notes: [
    {
      zh: '前两项见措施，以“等方式”收尾；都没有期限，驻点工作站的电话和地址文中未写',
      en: 'the first two are of the measure, whose list is left open; no day is set for any, and neither telephone nor address of the lawyers’ station is stated',
    },
  ],
}))
