import { filingByTwoOwners, registryTransfer } from '../data/m27-registry-transfer'
import { interpretation } from '../facts/document'
import { shipTransfer } from '../facts/ship-transfer'
import { all, called, covered, eligibility, keysOf, max, question, when } from '../language'
import { reasonsServed } from './parts/m27-reasons'

const together = /* @__PURE__ */ question({
  about: { zh: '“同时”的范围', en: 'what “at the same time” means' },
  because: {
    zh: '两地分别递交纸质材料，按日计较合常理',
    en: 'papers are handed in at two places, which a day allows for and an hour hardly',
  },
  options: {
    'same-day': { zh: '同一天', en: 'on the same day' },
    'within-the-hour': { zh: '相隔不超过一小时', en: 'no more than an hour apart' },
  },
})

/**
 * Whether the filing for a transfer in service is complete (转籍登记申请齐全).
 *
 * @example
 * registryTransferFiling({ transferReason: 'ownership', hasOldOwnerFiled: false }).outcome // 'ineligible'
 */
export const registryTransferFiling = eligibility('m27.registry-transfer-filing', () => {
  const { newOwnerFiledAt, oldOwnerFiledAt } = shipTransfer
  const oldOwnersDay = oldOwnerFiledAt.date()
  const hoursApart = called(
    { zh: '两人申请相隔小时数', en: 'hours between the two filings' },
    max(newOwnerFiledAt.hoursUntil(oldOwnerFiledAt), oldOwnerFiledAt.hoursUntil(newOwnerFiledAt)),
  )
  return {
    title: { zh: '“不停航办证”申请是否齐全', en: 'Change of registry in service: a complete filing' },
    source: interpretation('申请'),
    subject: shipTransfer,
    covers: [covered(shipTransfer.transferReason.oneOf(keysOf(registryTransfer.transferReasons)), reasonsServed)],
    when: when(
      shipTransfer.transferReason.is('ownership'),
      all(
        shipTransfer.hasNewOwnerFiled,
        shipTransfer.hasOldOwnerFiled,
        together.read({
          'same-day': newOwnerFiledAt.date().within(oldOwnersDay, oldOwnersDay),
          'within-the-hour': hoursApart.atMost(1),
        }),
        shipTransfer.areTransferPapersFiled,
      ),
    ).otherwise(shipTransfer.isTransferFilingComplete),
    gives: {
      zh: '登记机关受理后，注销与登记同步办理；有新所有人的，可申办短期国籍证书',
      en: 'once the registries accept it, cancellation and registration go in parallel, and a new owner can apply for a short-term nationality certificate',
    },
    leadsTo: ['m27.short-term-nationality-certificate', 'm27.survey-certificate-validity'],
    discrepancies: [filingByTwoOwners],
    notes: [
      {
        zh: '住所、航线变更没有新旧所有人，申请是否齐全由登记机关答复',
        en: 'a change of residence or route has no two owners; the registry says whether the filing is complete',
      },
      {
        zh: '本船籍港内变更所有人的，两人向同一登记机关申请',
        en: 'within one port both owners file with the one registry',
      },
    ],
  }
})
