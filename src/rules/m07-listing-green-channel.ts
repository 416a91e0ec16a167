import { biomedicine } from '../data/m07-biomedicine'
import { interpretation } from '../facts/document'
import { medicalProduct } from '../facts/medical-product'
import { all, check, classification, nothing, reading, text, when } from '../language'

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
  const start = reading('from-acceptance', {
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
      all(isInnovativeProduct, usesListingGreenChannel),
      when(start.hoursUntil(listedAt).atMost(biomedicine.greenChannelHours), text('in-time')).otherwise(text('late')),
    ).otherwise(
      nothing({
        zh: '时限只及于走绿色通道的创新产品',
        en: 'there is a time limit only for innovative products in the green channel',
      }),
    ),
    checks: [
      check(listedAt.onOrAfter(start), { zh: '挂网不早于起算时间', en: 'nothing is listed before the time runs' }),
    ],
    readings: [
      {
        about: { zh: '时限从何时起算', en: 'what the time runs from' },
        default: 'from-acceptance',
        because: {
          zh: '材料齐全并受理之后，办理才在平台一方手中',
          en: 'only once a complete application is accepted is it in the platform’s hands',
        },
        options: {
          'from-acceptance': { zh: '完整申报受理', en: 'acceptance of a complete application' },
          'from-submission': { zh: '提交申报', en: 'submission' },
          'from-approval': { zh: '审核通过', en: 'approval' },
        },
      },
    ],
    notes: [
      {
        zh: '小时连续计算，不扣除非工作时间',
        en: 'hours run on, through nights and days off',
      },
    ],
  }
})
