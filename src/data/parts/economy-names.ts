import type { Words } from '../../language'

/** The other names of the economies that the document names, in Chinese, in English and as abbreviated. */
const economyNames: Readonly<Record<string, readonly string[]>> = {
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
  china: [
    '中华人民共和国',
    '中国内地',
    '中国大陆',
    '大陆',
    'People’s Republic of China',
    'mainland China',
    'PRC',
    'CHN',
  ],
}

/** Members of APEC that the document doesn’t name. */
export const unnamedApecMembers: readonly { readonly label: Words; readonly names: readonly string[] }[] = [
  { label: { zh: '美国', en: 'United States' }, names: ['美利坚合众国', 'United States of America', 'USA', 'US'] },
  { label: { zh: '加拿大', en: 'Canada' }, names: ['CAN'] },
]

/** Economies as entries, with their other names. */
/* @__NO_SIDE_EFFECTS__ */
export const withNames = <K extends string>(items: readonly { readonly key: K; readonly label: Words }[]) =>
  items.map((one) => ({ ...one, names: economyNames[one.key] as readonly string[] }))
