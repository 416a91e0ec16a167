import { frozen } from '../language'

/* Economies that the document names, once for all measures. The key 'other' stands for all the rest. */

const both = frozen({
  indonesia: { zh: '印度尼西亚', en: 'Indonesia' },
  malaysia: { zh: '马来西亚', en: 'Malaysia' },
  philippines: { zh: '菲律宾', en: 'Philippines' },
  thailand: { zh: '泰国', en: 'Thailand' },
  singapore: { zh: '新加坡', en: 'Singapore' },
  brunei: { zh: '文莱', en: 'Brunei' },
  vietnam: { zh: '越南', en: 'Vietnam' },
  japan: { zh: '日本', en: 'Japan' },
  'south-korea': { zh: '韩国', en: 'South Korea' },
  australia: { zh: '澳大利亚', en: 'Australia' },
  'new-zealand': { zh: '新西兰', en: 'New Zealand' },
})

/** The members of RCEP, and the rest of the world, as options of a choice. */
export const rcepCountries = frozen({
  indonesia: both.indonesia,
  malaysia: both.malaysia,
  philippines: both.philippines,
  thailand: both.thailand,
  singapore: both.singapore,
  brunei: both.brunei,
  cambodia: { zh: '柬埔寨', en: 'Cambodia' },
  laos: { zh: '老挝', en: 'Laos' },
  myanmar: { zh: '缅甸', en: 'Myanmar' },
  vietnam: both.vietnam,
  china: { zh: '中国', en: 'China' },
  japan: both.japan,
  'south-korea': both['south-korea'],
  australia: both.australia,
  'new-zealand': both['new-zealand'],
  other: { zh: '其他国家或地区（含港澳台）', en: 'elsewhere (Hong Kong, Macao and Taiwan included)' },
})

/** The economies where the APEC card holds, those that the document sets apart, and the rest, as options of a choice. */
export const apecEconomies = frozen({
  australia: both.australia,
  'new-zealand': both['new-zealand'],
  brunei: both.brunei,
  indonesia: both.indonesia,
  'south-korea': both['south-korea'],
  philippines: both.philippines,
  malaysia: both.malaysia,
  thailand: both.thailand,
  japan: both.japan,
  singapore: both.singapore,
  vietnam: both.vietnam,
  chile: { zh: '智利', en: 'Chile' },
  peru: { zh: '秘鲁', en: 'Peru' },
  'papua-new-guinea': { zh: '巴布亚新几内亚', en: 'Papua New Guinea' },
  mexico: { zh: '墨西哥', en: 'Mexico' },
  russia: { zh: '俄罗斯', en: 'Russia' },
  'hong-kong': { zh: '中国香港', en: 'Hong Kong, China' },
  'chinese-taipei': { zh: '中国台北', en: 'Chinese Taipei' },
  other: { zh: '其他经济体', en: 'another economy' },
})
