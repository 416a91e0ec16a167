import { biomedicine } from '../data/m07-biomedicine'
import { interpretation } from '../facts/document'
import { medicalProduct } from '../facts/medical-product'
import { calculator, not, nothing, output, when } from '../language'
import { hoursRunOn, listingStart, noListingTime } from '../rules/parts/m07-listing-start'

/**
 * By when an innovative product in the green channel is to be listed (24小时内挂网).
 *
 * @returns `by`, the latest moment, in Nantong's time; null for other products, which have no time limit
 * @example
 * listingGreenChannelDue({ isInnovativeProduct: true, usesListingGreenChannel: true,
 *   listingAcceptedAt: '2023-05-05T16:00' }) // { by: '2023-05-06T16:00' }
 */
export const listingGreenChannelDue = calculator('m07.listing-green-channel-due', () => ({
  title: { zh: '创新产品最迟何时挂网', en: 'Innovative products: by when they are to be listed' },
  source: interpretation('（2）挂网'),
  subject: medicalProduct,
  outputs: {
    by: output.dateTime(
      { zh: '最迟', en: 'by' },
      when(not(medicalProduct.isInnovativeProduct), nothing(noListingTime.notInnovative))
        .when(not(medicalProduct.usesListingGreenChannel), nothing(noListingTime.otherChannel))
        .otherwise(listingStart().plusHours(biomedicine.greenChannelHours)),
    ),
  },
  notes: [hoursRunOn],
}))
