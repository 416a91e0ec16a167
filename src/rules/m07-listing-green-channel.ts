import { biomedicine } from '../data/m07-biomedicine'
import { interpretation } from '../facts/document'
import { medicalProduct } from '../facts/medical-product'
import { asOf, classification, not, nothing, text, when } from '../language'
import { hoursRunOn, listingStart, noListingTime } from './parts/m07-listing-start'

/**
 * Whether an innovative product was listed in time through the green channel (24小时内挂网).
 *
 * @returns the class `in-time`, `pending` or `late`, or what is missing; `not-covered` for other products, which have no time limit
 * @example
 * listingGreenChannel({ isInnovativeProduct: true, usesListingGreenChannel: true,
 *   listingAcceptedAt: '2023-05-05T16:00', listedAt: '2023-05-06T16:00' }).class // 'in-time'
 */
export const listingGreenChannel = classification('m07.listing-green-channel', () => {
  const { isInnovativeProduct, isProductListed, listedAt, usesListingGreenChannel } = medicalProduct
  const start = listingStart()
  return {
    title: { zh: '创新产品绿色通道挂网时限', en: 'Innovative products: time to listing' },
    source: interpretation('（2）挂网'),
    subject: medicalProduct,
    classes: {
      'in-time': { label: { zh: '时限内挂网', en: 'listed in time' } },
      pending: { label: { zh: '未挂网，未到期', en: 'not listed yet, and not yet due' } },
      late: { label: { zh: '逾时', en: 'late' } },
    },
    by: when(not(isInnovativeProduct), nothing(noListingTime.notInnovative))
      .when(not(usesListingGreenChannel), nothing(noListingTime.otherChannel))
      .when(
        isProductListed,
        when(start.hoursUntil(listedAt).atMost(biomedicine.greenChannelHours), text('in-time')).otherwise(text('late')),
      )
      .when(asOf().onOrBefore(start.plusHours(biomedicine.greenChannelHours).date()), text('pending'))
      .otherwise(text('late')),
    notes: [
      hoursRunOn,
      {
        zh: '基准日只到天：未挂网的，到期当天整天按未到期；最迟何时见《创新产品最迟何时挂网》',
        en: 'the day asked about has no hour: what isn’t listed counts as not yet due all through the last day; by when: see “Innovative products: by when they are to be listed”',
      },
    ],
  }
})
