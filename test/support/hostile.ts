import type { Fact } from '../../src/language/expression/facts'
import { limitsOf } from '../../src/language/expression/limits'

/* Values that may look like a fact's and mostly aren't: what JSON can carry, for whatever reads records. */

const NUMBER_TEXTS = ['0', '-0', '-0.00', '00', '01', '007', '-01', '1.', '.5', '+1', '--1', ' 1', '1 ', '1\n', '1,000']
const ODD_TEXTS = [
  '1e5',
  '1E5',
  '1e-5',
  '0x10',
  '0b1',
  '1_000',
  '1n',
  'NaN',
  'Infinity',
  '-Infinity',
  '٣',
  '１２',
  '²',
  '½',
  '三',
]
const AMOUNTS = ['-1', '0.01', '-0.5', '99.99', '100', '100.00', '100.01', '101', '1000', '1000.0001', '1.10', '0.0']
const LONG_NUMBERS = [
  '9'.repeat(30),
  '9'.repeat(31),
  `-${'9'.repeat(30)}`,
  `-${'9'.repeat(31)}`,
  `0${'9'.repeat(29)}`,
  `1.${'0'.repeat(28)}`,
  `1.${'0'.repeat(29)}`,
  `1.${'0'.repeat(30)}`,
  `1.${'0'.repeat(40)}`,
  `0.${'1'.repeat(28)}`,
  `0.${'1'.repeat(29)}`,
  `${'1'.repeat(15)}.${'1'.repeat(15)}`,
  `${'1'.repeat(15)}.${'1'.repeat(14)}`,
]
const NUMBERS = [
  0,
  -0,
  1,
  0.5,
  -1,
  1.5,
  100.5,
  1e5,
  1e21,
  1e-7,
  1e308,
  5e-324,
  2 ** 53 - 1,
  2 ** 53,
  -(2 ** 53) + 1,
  -(2 ** 53),
]
const DAYS = [
  ...['2023-02-29', '2024-02-29', '1900-02-29', '2100-02-29', '2000-02-29', '2023-02-30', '2023-04-31', '2023-12-31'],
  ...[
    '1899-12-31',
    '1900-01-01',
    '2199-12-31',
    '2200-01-01',
    '0000-01-01',
    '2023-00-01',
    '2023-13-01',
    '2023-01-00',
    '2023-01-32',
  ],
  ...[
    '2023-4-1',
    '23-04-01',
    '20230401',
    '2023/04/01',
    '2023年4月1日',
    '2023-04-01 ',
    '2023-04-01\n',
    '02023-04-01',
    '+2023-04-01',
  ],
  ...[
    '２０２３-04-01',
    '2023‐04‐01',
    '2023-04-01Z',
    '2023-W14-1',
    '2023-091',
    '2023-04',
    '2023-00',
    '2023-13',
    '2023-4',
    '2023',
  ],
]
const MOMENTS = [
  ...[
    '00:00',
    '24:00',
    '24:00:00',
    '24:01',
    '24:00:01',
    '23:59:59',
    '23:60',
    '23:59:60',
    '25:00',
    '9:00',
    '10',
    '10:00:00.5',
  ],
  ...[
    '10:00Z',
    '10:00+08:00',
    '10:00:00+08:00',
    '10:00+8:00',
    '10:00+0800',
    '10:00+09:00',
    '10:00-08:00',
    '10:00[Asia/Shanghai]',
  ],
].map((time) => `2023-04-01T${time}`)
const MORE_MOMENTS = [
  '2199-12-31T24:00',
  '2198-12-31T24:00',
  '2023-02-29T10:00',
  '2023-04-01 10:00',
  '2023-04-01t10:00',
  'T10:00',
]
const TEXTS = [
  '',
  ' ',
  '\u00a0\ufeff',
  '\u180e',
  '\u200b',
  '\u0000',
  '\u2028',
  '\ud800',
  'x',
  ' x',
  'e\u0301',
  'true',
  'null',
]
const LONG_TEXTS = ['x', '😀', '\ud800', 'e\u0301'].flatMap((one) =>
  [500, 501, 1000, 1001, 2000].map((n) => one.repeat(n)),
)
const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'length']
const JSON_VALUES = [
  null,
  true,
  false,
  {},
  { length: 1, 0: 'x' },
  JSON.parse('{"__proto__":{"x":1}}'),
  { toString: 'x' },
]
const LISTS = [
  [],
  [null],
  [[]],
  [{}],
  [true],
  ['x', 'x'],
  ['x', 'y'],
  ['2023-04-01', '2023-04-01'],
  ['2023-02-29'],
  ['1', '1'],
  ['1', '01'],
  [1, '1'],
  [0.5],
]
/** As long as a list may be, and longer by one. */
const LONG_LISTS: readonly unknown[] = ['1', '2023-04-01', 'x'].flatMap((one) =>
  [10_000, 10_001].map((length) => new Array(length).fill(one)),
)

/** Of any kind, in no list. */
const OF_ANY_KIND: readonly unknown[] = [...TEXTS, ...KEYS, ...JSON_VALUES, ...LISTS, '0', '1', 1, '2023-04-01']

export const HOSTILE: readonly unknown[] = [
  ...OF_ANY_KIND,
  ...NUMBER_TEXTS,
  ...ODD_TEXTS,
  ...AMOUNTS,
  ...LONG_NUMBERS,
  ...NUMBERS,
  ...DAYS,
  ...MOMENTS,
  ...MORE_MOMENTS,
  ...LONG_TEXTS,
]

/** Texts about an option, and lists of options that no list may be. */
function besideOptions(options: object): readonly unknown[] {
  const [first = '', second = first] = Object.keys(options)
  const all = Object.keys(options)
  const near = [first.toUpperCase(), ` ${first}`, `${first}\n`, `${first},${second}`, `${first}\u200b`]
  const lists = [[first], [first, second], [second, first], [first, first], [first, 'x'], [first, null], [[first]], all]
  return [...near, ...lists, [...all, first], [...all].reverse(), { [first]: true }]
}

/** Numbers and texts of numbers about a limit. */
const besideLimit = (limit: number): readonly unknown[] => [
  ...[limit - 1, limit, limit + 1, limit - 0.5, limit + 0.01],
  ...[
    `${limit}`,
    `${limit}.0`,
    `${limit}.01`,
    `${limit - 1}`,
    `${limit - 1}.99`,
    `${limit + 1}`,
    `0${limit}`,
    `${limit}.`,
  ],
]

/** Those that are worth trying on a fact: of an option, beside it; of a number, about its limits; of a list, as items too. */
export function hostileFor(fact: Fact): readonly unknown[] {
  if (fact.type === 'choice' || fact.type === 'choices') return [...OF_ANY_KIND, ...besideOptions(fact.options)]
  if (fact.type === 'boolean') return OF_ANY_KIND
  const limits = Object.values(limitsOf(fact)).filter((one) => typeof one === 'number')
  const values = [...HOSTILE, ...limits.flatMap(besideLimit)]
  const isList = fact.type === 'dates' || fact.type === 'numbers'
  return isList ? [...values, ...values.map((one) => [one]), ...LONG_LISTS] : values
}

/** Whether a JSON number has more digits than a double carries faithfully: that is the library's alone to refuse. */
export const hasResidue = (given: unknown): boolean =>
  [given].flat().some((one) => typeof one === 'number' && /\.\d{13,}|\de/.test(String(one)))
