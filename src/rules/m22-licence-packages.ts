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
import {
  any,
  type Choice,
  catalogue,
  classification,
  figureInWords,
  keysOf,
  type Need,
  namesOf,
  nothing,
  question,
  text,
  type Words,
  when,
  withFigures,
} from '../language'

const whichTrades = /* @__PURE__ */ question({
  about: { zh: '十个名称之后的“等”', en: 'whether the list of trades ends with the ten' },
  because: { zh: '所写类数正是所列个数', en: 'the count given is that of the names' },
  options: {
    'ten-trades': { zh: '只有所列十类', en: 'the ten alone' },
    'and-the-like': { zh: '其他行业另行判断', en: 'another trade is judged' },
  },
})

/** What is said of a trade that has a package; of another, why nothing is. */
const ofPackaged = <V extends string, N extends Need, X extends null>(handled: Choice<V, N, X>) => {
  const isNamed = licencePackage.packageTrade.oneOf(keysOf(licencePackages.packageTrades))
  return whichTrades.read({
    'ten-trades': when(isNamed, handled).otherwise(
      nothing({
        zh: '“套餐办”只列了十类行业，解读说是“先期选取”，以后增加与否文中未写；仍可能需要一般许可',
        en: 'packages are listed for ten trades only, selected “to begin with”; nothing is said of others, which may still need licences',
      }),
    ),
    'and-the-like': when(any(isNamed, licencePackage.isOtherTradePackaged), handled).otherwise(
      nothing({
        zh: '所列十类是“先期选取”，这一行业经判断未按“套餐办”办理；仍可能需要一般许可',
        en: 'the ten were selected “to begin with”, and this trade was judged not to be among the like; it may still need licences',
      }),
    ),
  })
}

/** Where a package is had, of any trade. */
const whereToApply = () => {
  const [online] = licencePackages.onlineChannel
  const [offline] = licencePackages.offlineChannel
  return {
    zh: `可在${online.label.zh}或${offline.label.zh}查询和办理`,
    en: `it may be looked up and applied for in the ${online.label.en}, or at the ${offline.label.en}`,
  }
}

const throughoutTheCity = {
  zh: '全市适用：市本级只是开发平台',
  en: 'it holds throughout the city: the municipal level only builds the platform',
} as const

/**
 * Whether registration and licences of a trade are handled as a package (证照“套餐办”).
 *
 * @example
 * licencePackageTrade({ packageTrade: 'bakery' }).class // 'package'
 */
export const licencePackageTrade = classification('m22.licence-package-trade', () => {
  const [told, form, network] = licencePackages.serviceModes
  const standard = namesOf(licencePackages.standardElements)
  return {
    title: { zh: '“套餐办”行业', en: 'Trades with a licence package' },
    source: measureText(),
    subject: licencePackage,
    classes: {
      package: {
        label: { zh: '“套餐办”', en: 'handled as a package' },
        consequence: {
          zh: `准入、准营事项打包：${told.label.zh}、${form.label.zh}、${network.label.zh}，线上专栏或线下专窗均可`,
          en: `registration and licences come together: ${told.label.en}, ${form.label.en}, ${network.label.en}; online or at the window`,
        },
      },
    },
    by: ofPackaged(text('package')),
    discrepancies: [packageTradesNamed, packageListClosed, packageExtent],
    notes: [
      {
        zh: `各许可事项都写明${standard.zh}等办理标准`,
        en: `each licence comes with its standard, among others: ${standard.en}`,
      },
      whereToApply(),
      throughoutTheCity,
    ],
  }
})

const whoseWay = /* @__PURE__ */ question({
  about: { zh: '两种方式各归谁用', en: 'whose way is which' },
  because: {
    zh: '叠加的前提是已有业务，没有新增业务的只能组合',
    en: 'one can add on only to what is there; who adds nothing has to combine',
  },
  options: {
    'by-applicant': { zh: '新增业务用叠加，其余用组合', en: 'adding on for new business, combining for the rest' },
    'as-chosen': { zh: '由申请人任选', en: 'as the applicant chooses' },
  },
})

/**
 * How registration and licences of a trade are applied for (自由组合申请、叠加申请).
 *
 * @example
 * licencePackageApplication({ packageTrade: 'gym', packageApplicant: 'unregistered' }).class // 'free-combination'
 */
export const licencePackageApplication = classification('m22.licence-package-application', () => {
  const [freeCombination, addedOn] = licencePackages.applicationModes
  const applicant = licencePackage.packageApplicant
  return {
    title: { zh: '“套餐办”申请方式', en: 'How a licence package is applied for' },
    source: interpretation(),
    subject: licencePackage,
    classes: {
      'free-combination': {
        label: freeCombination.label,
        consequence: {
          zh: '未登记的，登记和许可一并选取；已登记而许可不全的，只选所缺的许可',
          en: 'who isn’t registered takes registration and licences together; who is takes the licences it lacks',
        },
      },
      'added-on': {
        label: addedOn.label,
        consequence: {
          zh: '在已有业务之上申请新增业务的许可',
          en: 'the licences of the new business are added to what is there',
        },
      },
      either: { label: { zh: '两种方式任选', en: 'either way, as the applicant chooses' } },
    },
    by: ofPackaged(
      when(
        applicant.is('complete'),
        nothing({
          zh: '已登记、许可齐全又没有新增业务，没有可申请的事项',
          en: 'it is registered, has all its licences and adds no business: there is nothing to apply for',
        }),
      ).otherwise(
        whoseWay.read({
          'by-applicant': when(applicant.is('adding-business'), text('added-on')).otherwise(text('free-combination')),
          'as-chosen': text('either'),
        }),
      ),
    ),
    discrepancies: [packageListClosed, packageExtent],
    notes: [
      { zh: '办理时限只说会公布，文中未写', en: 'the time it takes is to be published, and isn’t stated' },
      whereToApply(),
      throughoutTheCity,
    ],
  }
})

/** A count as an entry. */
const counted = (of: string, figure: 'trades' | 'departments' | 'licenceItems', label: Words) =>
  withFigures({ of, label, howMany: figureInWords(licencePackages[figure]) }, { count: licencePackages[figure] })

/**
 * The counts behind the packages (类数、部门数、事项数).
 *
 * @returns the entries, each with its `count`, and the same in words as `howMany`
 * @example
 * licencePackageCounts({ packageCount: 'licence-items' }).entries[0].count // 102
 */
export const licencePackageCounts = catalogue('m22.licence-package-counts', () => ({
  title: { zh: '“套餐办”的数目', en: 'Counts behind the licence packages' },
  source: interpretation(),
  subject: licencePackage,
  entries: [
    counted('trades', 'trades', { zh: '“套餐办”的行业类数', en: 'trades with a package' }),
    counted('departments', 'departments', { zh: '实施许可的部门数', en: 'departments that license' }),
    counted('licence-items', 'licenceItems', { zh: '涉企经营许可事项数', en: 'business-licence items' }),
  ],
  lookUp: licencePackage.packageCount,
  key: 'of',
  discrepancies: [packageTradesNamed, licensingDepartments],
  notes: [
    {
      zh: '部门和事项是全部涉企经营许可的数目，不限于套餐',
      en: 'departments and items are those of all business licences, not of the packages alone',
    },
  ],
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
  force: 'may',
  entries: [...licencePackages.onlineChannel, ...licencePackages.offlineChannel],
  lookUp: licencePackage.packageChannel,
  key: 'channel',
  discrepancies: [licencePackagesWording],
  notes: [
    {
      zh: '哪一级的政务服务大厅，电话和地址，文中未写',
      en: 'which government service hall, its telephone and its address aren’t stated',
    },
  ],
}))
