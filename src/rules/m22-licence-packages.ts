import {
  licencePackages,
  licencePackagesWording,
  licensingDepartments,
  packageExtent,
  packageListClosed,
  packageTradesNamed,
} from '../data/m22-licence-packages'
import { interpretation, measureText } from '../facts/document'
import { licencePackage } from '../facts/licence-package'
import { any, catalogue, classification, keysOf, reading, text, when } from '../language'

/** Whether a trade has a package. */
const isPackaged = () => {
  const isNamed = licencePackage.packageTrade.oneOf(keysOf(licencePackages.packageTrades))
  return reading('ten-trades', {
    'ten-trades': isNamed,
    'and-the-like': any(isNamed, licencePackage.isOtherTradePackaged),
  })
}

const whichTrades = {
  about: { zh: '十个名称之后的“等”', en: 'whether the list of trades ends with the ten' },
  default: 'ten-trades',
  because: { zh: '所写类数正是所列个数', en: 'the count given is that of the names' },
  options: {
    'ten-trades': { zh: '只有所列十类', en: 'the ten alone' },
    'and-the-like': { zh: '其他行业另行判断', en: 'another trade is judged' },
  },
}

const notInPackage = {
  label: { zh: '不在“套餐办”之列', en: 'no package' },
  consequence: { zh: '仍可能需要一般许可', en: 'ordinary licences may still be needed' },
}

/**
 * Whether registration and licences of a trade are handled as a package (证照“套餐办”).
 *
 * @example
 * licencePackageTrade({ packageTrade: 'bakery' }).class // 'package'
 */
export const licencePackageTrade = classification('m22.licence-package-trade', () => ({
  title: { zh: '“套餐办”行业', en: 'Trades with a licence package' },
  source: measureText(),
  subject: licencePackage,
  classes: {
    package: { label: { zh: '“套餐办”', en: 'handled as a package' } },
    'no-package': notInPackage,
  },
  by: when(isPackaged(), text('package')).otherwise(text('no-package')),
  readings: [whichTrades],
  discrepancies: [packageTradesNamed, packageListClosed, packageExtent],
  notes: [
    { zh: '便利店归超市一类', en: 'a convenience store goes with the supermarkets' },
    {
      zh: '全市适用：市本级只是开发平台',
      en: 'it holds throughout the city: the municipal level only builds the platform',
    },
  ],
}))

/**
 * How registration and licences of a trade are applied for (自由组合申请、叠加申请).
 *
 * @example
 * licencePackageApplication({ packageTrade: 'gym', isRegisteredEntity: false }).class // 'free-combination'
 */
export const licencePackageApplication = classification('m22.licence-package-application', () => {
  const [freeCombination, addedOn] = licencePackages.applicationModes
  return {
    title: { zh: '“套餐办”申请方式', en: 'How a licence package is applied for' },
    source: interpretation(),
    subject: licencePackage,
    classes: {
      'free-combination': { label: freeCombination.label },
      'added-on': { label: addedOn.label },
      either: { label: { zh: '两种方式任选', en: 'either way, as the applicant chooses' } },
      'nothing-to-apply-for': {
        label: { zh: '没有新增业务，无可申请', en: 'no new business, and so nothing to apply for' },
      },
      'no-package': notInPackage,
    },
    by: when(
      isPackaged(),
      reading('by-applicant', {
        'by-applicant': when(
          licencePackage.isRegisteredEntity,
          when(licencePackage.isAddingBusiness, text('added-on')).otherwise(text('nothing-to-apply-for')),
        ).otherwise(text('free-combination')),
        'as-chosen': text('either'),
      }),
    ).otherwise(text('no-package')),
    readings: [
      {
        about: { zh: '两种方式各归谁用', en: 'whose way is which' },
        default: 'by-applicant',
        because: {
          zh: '叠加的前提是已有业务，新设主体只能组合',
          en: 'one can add on only to what is there, and a new entity has to combine',
        },
        options: {
          'by-applicant': { zh: '新设用组合，已有的用叠加', en: 'combining for new entities, adding on for others' },
          'as-chosen': { zh: '由申请人任选', en: 'as the applicant chooses' },
        },
      },
      whichTrades,
    ],
    discrepancies: [packageListClosed],
    notes: [{ zh: '办理时限只说会公布，文中未写', en: 'the time it takes is to be published, and isn’t stated' }],
  }
})

/**
 * The counts behind the packages (类数、部门数、事项数).
 *
 * @example
 * licencePackageCounts({ packageCount: 'licence-items' }).entries[0].count // 102
 */
export const licencePackageCounts = catalogue('m22.licence-package-counts', () => ({
  title: { zh: '“套餐办”的数目', en: 'Counts behind the licence packages' },
  source: interpretation(),
  subject: licencePackage,
  entries: [...licencePackages.tradesCount, ...licencePackages.licensingCounts],
  lookUp: licencePackage.packageCount,
  key: 'of',
  discrepancies: [packageTradesNamed, licensingDepartments],
}))

/**
 * Where a package is looked up and applied for (办理渠道).
 *
 * @returns the entries; the online one with its `url`
 * @example
 * licencePackageChannels({ packageChannel: 'offline' }).entries[0].label.en // 'package window of the government service hall'
 */
export const licencePackageChannels = catalogue('m22.licence-package-channels', () => ({
  title: { zh: '“套餐办”办理渠道', en: 'Where a licence package is applied for' },
  source: interpretation(),
  subject: licencePackage,
  entries: [...licencePackages.onlineChannel, ...licencePackages.offlineChannel],
  lookUp: licencePackage.packageChannel,
  key: 'channel',
  discrepancies: [licencePackagesWording],
}))
