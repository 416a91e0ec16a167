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

/** What else these economies are called, in Chinese, in English and as abbreviated. */
export const economyNames = frozen({
  australia: ['澳洲', '澳大利亚联邦', 'Commonwealth of Australia', 'AUS', 'AU'],
  'new-zealand': ['纽西兰', 'Aotearoa', 'NZL', 'NZ'],
  brunei: ['文莱达鲁萨兰国', '汶莱', 'Brunei Darussalam', 'BRN', 'BN'],
  indonesia: ['印尼', '印度尼西亚共和国', 'Republic of Indonesia', 'IDN', 'INA'],
  'south-korea': ['南韩', '大韩民国', 'Korea', 'Republic of Korea', 'Korea, South', 'Korea, Republic of', 'ROK', 'KOR'],
  philippines: ['菲律宾共和国', 'the Philippines', 'Republic of the Philippines', 'PHL', 'PH'],
  malaysia: ['马来', '大马', 'MYS', 'MAS'],
  thailand: ['泰王国', 'Kingdom of Thailand', 'THA', 'TH'],
  japan: ['日本国', 'JPN', 'JP'],
  singapore: ['新加坡共和国', 'Republic of Singapore', 'SGP', 'SG'],
  vietnam: ['越南社会主义共和国', 'Viet Nam', 'Socialist Republic of Vietnam', 'VNM', 'VN'],
  chile: ['智利共和国', 'Republic of Chile', 'CHL'],
  peru: ['秘鲁共和国', 'Republic of Peru', 'PER'],
  'papua-new-guinea': ['巴新', '巴布亚新几内亚独立国', 'PNG'],
  mexico: ['墨西哥合众国', 'United Mexican States', 'MEX', 'MX'],
  russia: ['俄罗斯联邦', '俄国', '俄', 'Russian Federation', 'RUS', 'RU'],
  'hong-kong': ['香港', '香港特别行政区', '中国香港特别行政区', 'Hong Kong', 'Hong Kong SAR', 'HK', 'HKG'],
  'chinese-taipei': ['中华台北', '台北', '台湾', '中国台湾', 'Taiwan', 'Taipei', 'TPE'],
  cambodia: ['柬埔寨王国', 'Kingdom of Cambodia', 'KHM'],
  laos: ['老挝人民民主共和国', 'Lao PDR', 'Lao', 'LAO'],
  myanmar: ['缅甸联邦共和国', 'Burma', 'MMR'],
  mainland: ['中国内地', '中国大陆', '大陆', '中国', '中华人民共和国', 'mainland China', 'China', 'PRC', 'CHN'],
  china: ['中华人民共和国', '中国内地', '中国大陆', 'People’s Republic of China', 'PRC', 'CHN'],
  // Often asked about, and in neither list.
  other: ['美国', '加拿大', '印度', 'United States', 'USA', 'Canada', 'India'],
})

/* @__NO_SIDE_EFFECTS__ */
function withElsewhere(names: typeof economyNames) {
  const apart = ['香港', '中国香港', 'Hong Kong', '澳门', '中国澳门', 'Macao', '台湾', '中国台湾', 'Taiwan', '港澳台']
  return frozen({ ...names, other: [...names.other, ...apart] })
}

/** The same, with the places that are said to be elsewhere. */
export const rcepNames = /* @__PURE__ */ withElsewhere(economyNames)

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
  mainland: { zh: '内地', en: 'the mainland' },
  'hong-kong': { zh: '中国香港', en: 'Hong Kong, China' },
  'chinese-taipei': { zh: '中国台北', en: 'Chinese Taipei' },
  other: { zh: '其他经济体', en: 'another economy' },
})
