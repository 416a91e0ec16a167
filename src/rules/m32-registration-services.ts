import { dayOrOneGo, mortgageRegistrations, registrationPlatformName } from '../data/m32-mortgage-registration'
import { mortgagedTransfers, releaseNotBeforehand } from '../data/m32-mortgaged-transfer'
import { interpretation } from '../facts/document'
import { propertyTransfer } from '../facts/property-transfer'
import { catalogue, optionsOf, type Words } from '../language'

const labels = (items: readonly { readonly label: Words }[]): readonly Words[] => items.map(({ label }) => label)

/**
 * Where each business with the real-estate registry is done, and by which steps and notices (办理渠道).
 *
 * @returns the entries, each with `where`, `steps` and `basis`; `not-listed` for another business
 * @example
 * registrationServices({ propertyRegistrationService: 'mortgaged-transfer' }).entries[0].where[0].zh // '不动产中心'
 */
export const registrationServices = catalogue('m32.registration-services', () => {
  const { onlineMechanism, onlinePlatform } = mortgageRegistrations
  const { escrowSystem, nationalNotice, procedurePrinciple, provincialNotice, synchronousActs } = mortgagedTransfers
  const online = [
    ...labels(onlinePlatform),
    { zh: '登记机构设在银行的便民服务点', en: 'the registry’s service points in banks' },
  ]
  const told = {
    'information-query': { where: online, steps: [], basis: [] },
    'mortgage-registration': { where: online, steps: labels(onlineMechanism), basis: [] },
    'mortgaged-transfer': {
      where: [{ zh: '不动产中心', en: 'the real-estate centre' }, ...labels(escrowSystem)],
      steps: [...labels(procedurePrinciple), ...labels(synchronousActs)],
      basis: [...labels(nationalNotice), ...labels(provincialNotice)],
    },
  }
  const services = ['information-query', 'mortgage-registration', 'mortgaged-transfer'] as const
  return {
    title: { zh: '不动产登记业务的办理渠道', en: 'Business with the real-estate registry: where and how' },
    source: interpretation(),
    subject: propertyTransfer,
    entries: services.flatMap((service) =>
      optionsOf(propertyTransfer.propertyRegistrationService, [service]).map((one) => ({ ...one, ...told[service] })),
    ),
    lookUp: propertyTransfer.propertyRegistrationService,
    key: 'key',
    discrepancies: [dayOrOneGo, registrationPlatformName, releaseNotBeforehand],
    notes: [
      {
        zh: '带押过户的买卖双方到不动产中心办理，资金走住建局的存量房交易资金监管系统',
        en: 'in a mortgaged transfer buyer and seller go to the centre, and the money through the housing bureau’s escrow system',
      },
      {
        zh: '银行已与登记系统直连的，也可在银行端申请抵押登记，见《银行系统直连自动生成的登记要件》',
        en: 'with a bank connected to the registry a mortgage is applied for at the bank, too: see “Documents that a bank connected to the registry makes by itself”',
      },
      {
        zh: '其他业务在哪里办理，文中未写',
        en: 'where other business is done isn’t stated',
      },
    ],
  }
})

/**
 * What a bank connected to the registry makes by itself when it approves a loan (系统直连). Banks are encouraged to connect.
 *
 * @returns the entries: the documents made without a form to fill in
 * @example
 * bankDirectRegistration().entries.map((one) => one.label.zh) // ['抵押借款合同', '申请书']
 */
export const bankDirectRegistration = catalogue('m32.bank-direct-registration', () => ({
  title: {
    zh: '银行系统直连自动生成的登记要件',
    en: 'Documents that a bank connected to the registry makes by itself',
  },
  source: interpretation('系统直连'),
  subject: propertyTransfer,
  force: 'aims',
  entries: mortgageRegistrations.bankGeneratedDocuments,
  openEnded: true,
  notes: [
    {
      zh: '鼓励银行直连，并非每家都已直连；直连的，在银行端提出贷款需求和抵押登记申请，无须填表',
      en: 'banks are encouraged to connect, and not all have; with one that has, loan and registration are both applied for at the bank, without a form to fill in',
    },
    { zh: '登记要件以“等”收尾', en: 'the list of documents is left open' },
  ],
}))
