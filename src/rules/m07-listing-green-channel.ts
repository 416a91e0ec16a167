import { biomedicine } from '../data/m07-biomedicine'
import { interpretation } from '../facts/document'
import { medicalProduct } from '../facts/medical-product'
import { classification, not, nothing, question, text, when } from '../language'

const timeRuns = /* @__PURE__ */ question({
  about: { zh: '时限从何时起算', en: 'what the time runs from' },
  because: {
    zh: '材料齐全并受理之后，办理才在平台一方手中',
    en: 'only once a complete application is accepted is it in the platform’s hands',
  },
  options: {
    'from-acceptance': { zh: '完整申报受理', en: 'acceptance of a complete application' },
    'from-submission': { zh: '提交申报', en: 'submission' },
    'from-approval': { zh: '审核通过', en: 'approval' },
  },
})

/**
 * Whether an innovative product was listed in time through the green channel (24小时内挂网).
 *
 * @returns the class `in-time` or `late`, or what is missing; `not-covered` for other products, which have no time limit
 * @example
 * listingGreenChannel({ isInnovativeProduct: true, usesListingGreenChannel: true,
 *   listingAcceptedAt: '2023-05-05T16:00', listedAt: '2023-05-06T16:00' }).class // 'in-time'
 */
export const listingGreenChannel = classification('m07.listing-green-channel', () => {
  const { isInnovativeProduct, listedAt, usesListingGreenChannel } = medicalProduct
  const start = timeRuns.read({
    'from-acceptance': medicalProduct.listingAcceptedAt,
    'from-submission': medicalProduct.listingSubmittedAt,
    'from-approval': medicalProduct.listingApprovedAt,
  })
  return {
    title: { zh: '创新产品绿色通道挂网时限', en: 'Innovative products: time to listing' },
    source: interpretation('（2）挂网'),
    subject: medicalProduct,
    classes: {
      'in-time': { label: { zh: '时限内挂网', en: 'listed in time' } },
      late: { label: { zh: '逾时挂网', en: 'listed late' } },
    },
    by: when(
      not(isInnovativeProduct),
      nothing({
        zh: '不是创新产品的，挂网时限文中未写',
        en: 'no time is stated for products that aren’t innovative',
      }),
    )
      .when(
        not(usesListingGreenChannel),
        nothing({
          zh: '不走江苏省阳光平台绿色通道的，挂网时限文中未写',
          en: 'no time is stated for products outside the green channel of the Jiangsu platform',
        }),
      )
      .otherwise(
        when(start.hoursUntil(listedAt).atMost(biomedicine.greenChannelHours), text('in-time')).otherwise(text('late')),
      ),
    notes: [
      {
        zh: '小时连续计算，不扣除非工作时间',
        en: 'hours run on, through nights and days off',
      },
    ],
  }
})
