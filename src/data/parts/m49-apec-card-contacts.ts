import { districts } from '../../facts/districts'
import { interpretation } from '../../facts/document'
import { named } from '../../language'

const contacts = interpretation('申办咨询及初审电话')

type District = keyof typeof districts

/* @__NO_SIDE_EFFECTS__ */
const reviewer = (district: District, phone: string) => ({
  label: districts[district],
  role: 'first-review',
  purpose: { zh: '申办咨询及初审', en: 'enquiries and the first review' },
  districts: [district],
  phone,
})

/* @__NO_SIDE_EFFECTS__ */
function allInNantong(): readonly District[] {
  return (Object.keys(districts) as District[]).filter((one) => one !== 'elsewhere')
}

/** Who answers questions about the APEC card, and which places each serves. */
export const apecCardContactList = {
  reviewers: named(
    [
      reviewer('haian', '0513-88812949'),
      reviewer('rugao', '0513-87690016'),
      reviewer('rudong', '0513-84512186'),
      reviewer('qidong', '0513-83346678'),
      reviewer('chongchuan', '0513-55081269'),
      reviewer('tongzhou', '0513-86513495'),
      reviewer('haimen', '0513-82220303'),
      reviewer('development-zone', '0513-83313538'),
      reviewer('suxitong', '0513-89196827'),
      reviewer('tongzhouwan', '0513-81680486'),
    ],
    contacts,
    'phone-haian',
    'phone-rugao',
    'phone-rudong',
    'phone-qidong',
    'phone-chongchuan',
    'phone-tongzhou',
    'phone-haimen',
    'phone-nantong-development-area',
    'phone-suxitong-park',
    'phone-tongzhou-bay',
  ),
  cityOffice: named(
    [
      {
        label: { zh: '市外办', en: 'Municipal Foreign Affairs Office' },
        role: 'city-review',
        purpose: { zh: '审核咨询', en: 'enquiries about the city’s review' },
        districts: allInNantong(),
        phone: '0513-85099959',
      },
    ],
    contacts,
    'phone-foreign-affairs-office',
  ),
}
