import { facts, type Words } from 'haotong'
import type { FactColumn } from 'haotong/sql'

/* What the columns of the two files mean: the one part to write anew for another register. */

function optionsOf(subject: string, name: string): Readonly<Record<string, Words>> {
  const fact = facts(subject).find((one) => one.name === name)
  if (fact === undefined || !('options' in fact)) throw new RangeError(`${name} is no choice of ${subject}`)
  return fact.options
}

/** The codes of a register that writes a fact's Chinese labels. */
const labels = (subject: string, name: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(optionsOf(subject, name)).map(([key, { zh }]) => [key, zh]))

const YES_NO = { true: '是', false: '否' }

/** Of an enterprise: the register knows this, and nothing of what is left out. */
export const ENTERPRISE = {
  registeredDistrict: { column: '注册地', codes: labels('enterprise', 'registeredDistrict') },
  size: { column: '规模', codes: { micro: '微型', small: ['小型', '小'], medium: '中型', large: '大型' } },
  appliesAs: { column: '主体类型', codes: { enterprise: '企业', 'individual-business': '个体工商户' } },
  isIndependentLegalPerson: { column: '法人资格', codes: YES_NO },
  operatesLawfully: { column: '合法经营', codes: YES_NO },
  isPrivate: { column: '民营', codes: { true: 1, false: 0 } },
  srdiLevel: { column: '专精特新', codes: { national: 1, provincial: 2, municipal: 3, county: 4, none: 0 } },
  isFlagship: { column: '旗舰领航', codes: YES_NO },
  listingStatus: { column: '上市', codes: { listed: '已上市', preparing: '拟上市', neither: '无' } },
  isOnListingWhiteList: { column: '上市白名单', codes: YES_NO },
  isGoingGlobal: { column: '走出去', codes: { true: 'Y', false: 'N' } },
  keyEnterpriseLevel: { column: '重点企业', codes: { municipal: '市级', other: '其他', none: '否' } },
} as const

/** Of a delivery vehicle. */
export const VEHICLE = {
  vehicleType: {
    column: '车型',
    codes: {
      'light-enclosed-van': '封闭货车',
      'light-box-truck': '厢式货车',
      'refrigerated-truck': '冷藏车',
      other: '其他',
    },
  },
  isCertifiedOperator: { column: '企业认定', codes: YES_NO },
  annualAssessmentPassed: { column: '年度考核', codes: { true: '合格', false: '不合格' } },
  isNewEnergy: { column: '新能源', codes: YES_NO },
  cityMileageKm: '市区里程',
  purchasePrice: '购置价',
} as const

/** A register's code in the library's words: `封闭货车` is a light enclosed van. */
export function meaning(subject: string, fact: string, { codes = {} }: FactColumn, code: unknown): Words | undefined {
  const [key] = Object.entries(codes).find(([, one]) => [one].flat().some((said) => String(said) === code)) ?? []
  return key === undefined ? undefined : optionsOf(subject, fact)[key]
}
