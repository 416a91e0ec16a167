import { medicalProduct } from '../../facts/medical-product'
import { question } from '../../language'

const timeRuns = /* @__PURE__ */ question({
  about: { zh: '时限从何时起算', en: 'what the time runs from' },
  because: {
    zh: '材料齐全并受理之后，办理才在平台一方手中',
    en: 'only once a complete application is accepted is it in the platform’s hands',
  },
  default: 'from-acceptance',
  options: {
    'from-acceptance': { zh: '完整申报受理', en: 'acceptance of a complete application' },
    'from-submission': { zh: '提交申报', en: 'submission' },
    'from-approval': { zh: '审核通过', en: 'approval' },
  },
})

/** The moment from which the time to listing runs. */
export const listingStart = () =>
  timeRuns.read({
    'from-acceptance': medicalProduct.listingAcceptedAt,
    'from-submission': medicalProduct.listingSubmittedAt,
    'from-approval': medicalProduct.listingApprovedAt,
  })

export const hoursRunOn = {
  zh: '小时连续计算，不扣除非工作时间',
  en: 'hours run on, through nights and days off',
} as const

/** Why a product has no time to be listed in. */
export const noListingTime = {
  notInnovative: {
    zh: '不是创新产品的，挂网时限文中未写',
    en: 'no time is stated for products that aren’t innovative',
  },
  otherChannel: {
    zh: '不走江苏省阳光平台绿色通道的，挂网时限文中未写',
    en: 'no time is stated for products outside the green channel of the Jiangsu platform',
  },
} as const
