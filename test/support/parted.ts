/* A register in parts, one a district, and what is asked of it. */

export const provision = 'm17.trade-secret-services'

export const register = {
  from: '企业',
  key: ['编号', '区'],
  columns: { registeredDistrict: '区', srdiLevel: '级', isFlagship: '旗舰' },
  others: 'absent',
} as const

export const rows = [
  "(1, 'chongchuan', 'municipal', false)",
  "(2, 'chongchuan', 'none', false)",
  "(3, 'tongzhou', NULL, NULL)",
  "(4, 'elsewhere', 'national', true)",
].join(', ')

export const answers = [
  [1, 'chongchuan', 'eligible', null],
  [2, 'chongchuan', 'not-covered', null],
  [3, 'tongzhou', 'undetermined', null],
  [4, 'elsewhere', 'not-covered', null],
]
