import { frozen } from '../language'

/** The members of RCEP as the document names them, and the rest of the world, as options of a choice. */
export const rcepCountries = frozen({
  indonesia: { zh: '印度尼西亚', en: 'Indonesia' },
  malaysia: { zh: '马来西亚', en: 'Malaysia' },
  philippines: { zh: '菲律宾', en: 'Philippines' },
  thailand: { zh: '泰国', en: 'Thailand' },
  singapore: { zh: '新加坡', en: 'Singapore' },
  brunei: { zh: '文莱', en: 'Brunei' },
  cambodia: { zh: '柬埔寨', en: 'Cambodia' },
  laos: { zh: '老挝', en: 'Laos' },
  myanmar: { zh: '缅甸', en: 'Myanmar' },
  vietnam: { zh: '越南', en: 'Vietnam' },
  china: { zh: '中国', en: 'China' },
  japan: { zh: '日本', en: 'Japan' },
  'south-korea': { zh: '韩国', en: 'South Korea' },
  australia: { zh: '澳大利亚', en: 'Australia' },
  'new-zealand': { zh: '新西兰', en: 'New Zealand' },
  other: { zh: '其他国家或地区（含港澳台）', en: 'elsewhere (Hong Kong, Macao and Taiwan included)' },
})
