import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { evaluate, type Fact, facts, InvalidFactsError, provision, reform } from 'haotong'
import { type Row, rowReader } from 'haotong/intake'
import { matcher } from 'haotong/language'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ENTERPRISES, generate, VEHICLES } from '../../examples/register/generate'
import { effectOf } from '../../examples/register/reform'
import { byDistrict, byMeasure, MEASURES, qualify, questions } from '../../examples/register/register'
import { districtsReport, questionsReport, reformReport } from '../../examples/register/report'
import { rowsOf } from '../../examples/register/sql'
import { tableOf } from '../../examples/register/table'
import { temporaryFolder } from '../support/folder'

/* The same rows read by haotong/intake, with what the codes mean said here anew, and asked one by one. */

const readEnterprise = rowReader('enterprise', {
  columns: {
    编号: null,
    规模: 'size',
    主体类型: 'appliesAs',
    法人资格: 'isIndependentLegalPerson',
    合法经营: 'operatesLawfully',
    民营: 'isPrivate',
    专精特新: 'srdiLevel',
    旗舰领航: 'isFlagship',
    上市: 'listingStatus',
    上市白名单: 'isOnListingWhiteList',
    走出去: 'isGoingGlobal',
    重点企业: 'keyEnterpriseLevel',
  },
  options: {
    size: { 小: 'small' },
    isPrivate: { 1: '是', 0: '否' },
    srdiLevel: { 0: 'none', 1: 'national', 2: 'provincial', 3: 'municipal', 4: 'county' },
    listingStatus: { 无: 'neither' },
    keyEnterpriseLevel: { 市级: 'municipal', 其他: 'other', 否: 'none' },
  },
})
const readVehicle = rowReader('vehicle', {
  columns: {
    编号: null,
    车型: 'vehicleType',
    企业认定: 'isCertifiedOperator',
    年度考核: 'annualAssessmentPassed',
    新能源: 'isNewEnergy',
    市区里程: 'cityMileageKm',
    购置价: 'purchasePrice',
  },
  options: {
    vehicleType: {
      封闭货车: 'light-enclosed-van',
      厢式货车: 'light-box-truck',
      冷藏车: 'refrigerated-truck',
      其他: 'other',
    },
    annualAssessmentPassed: { 合格: '是', 不合格: '否' },
  },
})

const folder = temporaryFolder('register')
const enterprises = { file: join(folder, '企业.parquet'), drawing: ENTERPRISES, rows: 3000, seed: 11 }
const vehicles = { file: join(folder, '车辆.parquet'), drawing: VEHICLES, rows: 1500, seed: 11 }
const rowsIn = (file: string) => rowsOf<Row>(connection, `SELECT * FROM "${file}" ORDER BY 编号`)
let connection: DuckDBConnection
let rows: readonly Row[]
let expected: readonly Readonly<Record<string, string>>[]

beforeAll(async () => {
  connection = await (await DuckDBInstance.create()).connect()
  await generate(connection, enterprises)
  await generate(connection, vehicles)
  await qualify(connection, enterprises.file)
  rows = await rowsIn(enterprises.file)
  const { outcomes } = matcher(MEASURES.map(provision), { asOf: '2023-06-15' })
  expected = rows.map((row) => {
    const { facts: told, issues } = readEnterprise(row)
    expect(issues.map((one) => one.fact)).toEqual(row['专精特新'] === '9' ? ['srdiLevel'] : [])
    const made = outcomes(told)
    const refused = { 'm16.patent-green-channel': 'refused', 'm17.trade-secret-services': 'refused' }
    return issues.length > 0 ? { ...made, ...refused } : made
  })
})
afterAll(() => connection.closeSync())

const count = (outcome: string, id: string, within = expected) => within.filter((one) => one[id] === outcome).length

describe('the register', () => {
  it('has gaps, a code that is none, and each code that it may have of the common ones', () => {
    const cells = (column: string) => new Set(rows.map((row) => row[column]))
    expect(cells('规模')).toEqual(new Set(['微型', '小型', '小', '中型', '大型', null]))
    expect(cells('专精特新')).toEqual(new Set(['0', '1', '2', '3', '4', '9', null]))
    expect(cells('注册地').size).toBe(14)
  })
  it('is the same for the same seed, and another for another', async () => {
    const again = { ...enterprises, file: join(folder, 'again.parquet'), rows: 50 }
    await generate(connection, again)
    expect(await rowsIn(again.file)).toEqual(rows.slice(0, 50))
    await generate(connection, { ...again, seed: 12 })
    expect(await rowsIn(again.file)).not.toEqual(rows.slice(0, 50))
  })
})

describe('who qualifies', () => {
  it('is what a match says of each', async () => {
    const columns = MEASURES.map((id) => `"${id}"`).join(', ')
    expect(await rowsOf(connection, `SELECT ${columns} FROM 资格 ORDER BY 编号`)).toEqual(expected)
  })
  it('is counted by measure, and every kind of answer is there', async () => {
    const counted = await byMeasure(connection)
    expect(counted).toEqual(
      MEASURES.map((measure) => ({
        measure,
        eligible: count('eligible', measure),
        undetermined: count('undetermined', measure),
        refused: count('refused', measure),
      })),
    )
    for (const kind of ['eligible', 'undetermined', 'refused'] as const)
      expect(counted.some((one) => one[kind] > 0)).toBe(true)
  })
  it('is counted by district, with those of none and all', async () => {
    const districts = await byDistrict(connection)
    expect(districts).toHaveLength(15)
    for (const { district, isTotal, enterprises, eligible } of districts) {
      const within = expected.filter((_, place) => isTotal || rows[place]?.['注册地'] === district)
      expect(enterprises).toBe(within.length)
      expect(eligible).toEqual(MEASURES.map((id) => count('eligible', id, within)))
    }
    expect(districts.at(-1)).toMatchObject({ isTotal: true, enterprises: 3000 })
  })
})

/** What is said of a record; one that an answer contradicts is refused. */
function outcomeOf(id: (typeof MEASURES)[number], told: object): string {
  try {
    return evaluate(id, told).outcome
  } catch (error) {
    if (error instanceof InvalidFactsError) return 'refused'
    throw error
  }
}

describe('what to ask first', () => {
  const waiting = () => {
    const ask = matcher(MEASURES.map(provision), { asOf: '2023-06-15' })
    return rows.flatMap((row, place) => {
      const { facts: told } = readEnterprise(row)
      const open = ask(told).undetermined.filter(({ id }) => expected[place]?.[id] === 'undetermined')
      return open.map(({ id, missing }) => ({ id, told, missing: missing.map((one) => String(one.fact)) }))
    })
  }
  it('is what open verdicts of a match wait for', async () => {
    const open = waiting()
    const asked = await questions(connection)
    expect(asked.map((one) => one.fact).sort()).toEqual([...new Set(open.flatMap((one) => one.missing))].sort())
    for (const { fact, settles, bearsOn } of asked) {
      const about = open.filter((one) => one.missing.includes(fact))
      expect([fact, bearsOn]).toEqual([fact, about.length])
      expect([fact, settles]).toEqual([fact, about.filter((one) => one.missing.length === 1).length])
    }
    expect(asked.map((one) => one.settles)).toEqual(asked.map((one) => one.settles).sort((a, b) => b - a))
  })
  it('settles what waits for it alone, whatever the answer', () => {
    const known = new Map<string, Fact>(facts('enterprise').map((one) => [one.name, one]))
    const alone = waiting().filter((one) => one.missing.length === 1)
    const few = [...known.keys()].flatMap((fact) => alone.filter((one) => one.missing[0] === fact).slice(0, 20))
    expect(few.length).toBeGreaterThan(200)
    for (const { id, told, missing } of few) {
      const fact = known.get(String(missing[0]))
      const answers = fact && 'options' in fact ? Object.keys(fact.options) : [true, false]
      for (const answer of answers) {
        const settled = outcomeOf(id, { ...told, [String(missing[0])]: answer })
        expect(settled).not.toBe('undetermined')
      }
    }
  })
})

describe('the reform', () => {
  const parameters = reform({ 'm06.subsidy-closed-van': '1' })
  it('costs what the calculator says of each vehicle, by type and in all', async () => {
    const fleet = (await rowsIn(vehicles.file)).map((row) => {
      const { facts: told, issues } = readVehicle(row)
      expect(issues).toEqual([])
      const amount = (options?: object) => evaluate('m06.vehicle-subsidy', told, options).values.amount
      return { type: row['车型'], before: amount(), after: amount({ parameters }) }
    })
    // In fen: a tenth of a whole number of yuan has no more places.
    const fen = (amounts: readonly unknown[]) =>
      amounts.reduce<number>((sum, one) => sum + Math.round(Number(one ?? 0) * 100), 0)
    const effects = await effectOf(connection, vehicles.file, '1')
    expect(effects.map((one) => one.type)).toEqual(['封闭货车', '厢式货车', '冷藏车', '其他', null])
    for (const { type, before, after, ...counts } of effects) {
      const within = fleet.filter((one) => type === null || one.type === type)
      expect(counts).toEqual({
        vehicles: within.length,
        gaining: within.filter((one) => Number(one.after) > Number(one.before)).length,
        open: within.filter((one) => one.before === undefined).length,
      })
      expect([fen([before]), fen([after])]).toEqual([
        fen(within.map((one) => one.before)),
        fen(within.map((one) => one.after)),
      ])
    }
    const [vans] = effects
    expect(vans?.gaining).toBeGreaterThan(0)
    expect(vans?.open).toBeGreaterThan(0)
  })
  it('is refused for a cap that is no amount', () =>
    expect(effectOf(connection, vehicles.file, 'more')).rejects.toThrow(InvalidFactsError))
})

describe('the report', () => {
  it('names measures, districts, questions and types in both languages, with the figures', async () => {
    const all = await districtsReport(connection)
    expect(all).toMatch(
      new RegExp(`专利预审绿色通道 · Patent pre-examination: the green channel +${count('eligible', MEASURES[2])} `),
    )
    expect(all).toMatch(/通州湾示范区 · Tongzhouwan Demonstration Zone +\d+/)
    expect(all).toMatch(/未填 · not stated +\d+/)
    expect(await questionsReport(connection)).toMatch(/→ .*？\n {2}Which kind of major project/)
    expect(await reformReport(connection, vehicles.file, '1')).toMatch(
      /冷藏保温货车 · refrigerated or insulated truck +\d/,
    )
  })
  it('aligns, with Chinese in two columns of a terminal and thousands apart', () => {
    expect(
      tableOf(
        ['', 'n'],
        [
          ['甲 a', 1234567],
          ['b', '1234.50'],
        ],
      ),
    ).toBe('              n\n甲 a  1,234,567\nb      1,234.50')
  })
})
