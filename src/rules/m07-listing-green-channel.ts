import { biomedicine } from '../data/m07-biomedicine'
import { interpretation } from '../facts/document'
import { medicalProduct } from '../facts/medical-product'
import { classification, not, nothing, text, when } from '../language'
import { hoursRunOn, listingStart, noListingTime } from './parts/m07-listing-start'

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
  const start = listingStart()
  return {
    title: { zh: '创新产品绿色通道挂网时限', en: 'Innovative products: time to listing' },
    source: interpretation('（2）挂网'),
    subject: medicalProduct,
    classes: {
      'in-time': { label: { zh: '时限内挂网', en: 'listed in time' } },
      late: { label: { zh: '逾时挂网', en: 'listed late' } },
    },
    by: when(not(isInnovativeProduct), nothing(noListingTime.notInnovative))
      .when(not(usesListingGreenChannel), nothing(noListingTime.otherChannel))
      .otherwise(
        when(start.hoursUntil(listedAt).atMost(biomedicine.greenChannelHours), text('in-time')).otherwise(text('late')),
      ),
    notes: [
      hoursRunOn,
      {
        zh: '最迟何时挂网见《创新产品最迟何时挂网》',
        en: 'by when it is to be listed: see “Innovative products: by when they are to be listed”',
      },
    ],
  }
})
