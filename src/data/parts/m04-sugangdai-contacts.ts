import type { districts } from '../../facts/districts'
import { interpretation } from '../../facts/document'
import { figure, named } from '../../language'

const place = interpretation('（4）苏岗贷 咨询方式')

/* @__NO_SIDE_EFFECTS__ */
const office = (district: keyof typeof districts, zh: string, en: string, phone: string) => ({
  label: { zh, en },
  district,
  phone,
})

/** The employment offices that answer questions about 苏岗贷, one a district. */
export const sugangdaiContactList = {
  sugangdaiOffices: named(
    [
      office('chongchuan', '崇川区劳动就业管理中心', 'Chongchuan Employment Centre', '85609800'),
      office('development-zone', '开发区就业服务中心', 'Development Zone Employment Service Centre', '85986021'),
      office('tongzhou', '通州区劳动就业管理中心', 'Tongzhou Employment Centre', '86028798'),
      office('haimen', '海门区劳动就业管理处', 'Haimen Employment Office', '82213584'),
      office('haian', '海安市劳动就业管理处', 'Hai’an Employment Office', '88921555'),
      office('rugao', '如皋市劳动就业管理处', 'Rugao Employment Office', '87283191'),
      office('rudong', '如东县劳动就业管理中心', 'Rudong Employment Centre', '84528191'),
      office('qidong', '启东市劳动就业管理处', 'Qidong Employment Office', '83229185'),
      office('tongzhouwan', '通州湾示范区社会保障局', 'Tongzhouwan Social Security Bureau', '80800276'),
      office(
        'suxitong',
        '苏锡通科技产业园区政法和社会事业局',
        'Suxitong Bureau of Political, Legal and Social Affairs',
        '89196789',
      ),
    ],
    place,
    'sugangdai-phone-1',
    'sugangdai-phone-2',
    'sugangdai-phone-3',
    'sugangdai-phone-4',
    'sugangdai-phone-5',
    'sugangdai-phone-6',
    'sugangdai-phone-7',
    'sugangdai-phone-8',
    'sugangdai-phone-9',
    'sugangdai-phone-10',
  ),
  sugangdaiPhonesCount: figure(10, '个', place, { zh: '咨询电话个数', en: 'telephone numbers' }),
}
