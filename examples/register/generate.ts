import type { DuckDBConnection } from '@duckdb/node-api'
import { literal, name } from './sql'

/** How a column is drawn: so many in a thousand of each code, the rest empty cells; or whole numbers between two, both included. */
type Drawn = Readonly<Record<string, number>> | readonly [from: number, to: number]
type Drawing = Readonly<Record<string, Drawn>>

/** As registers are, with gaps; 小 is a clerk’s short form, and 9 is no code at all. */
export const ENTERPRISES: Drawing = {
  注册地: {
    崇川区: 190,
    南通经济技术开发区: 70,
    苏锡通科技产业园区: 20,
    通州区: 130,
    海门区: 130,
    通州湾示范区: 20,
    海安市: 105,
    如皋市: 105,
    如东县: 85,
    启东市: 95,
    中创区: 10,
    南通高新区: 20,
    市外: 10,
  },
  规模: { 微型: 640, 小型: 240, 小: 10, 中型: 60, 大型: 15 },
  主体类型: { 企业: 720, 个体工商户: 270 },
  法人资格: { 是: 690, 否: 290 },
  合法经营: { 是: 960, 否: 20 },
  民营: { 1: 930, 0: 50 },
  专精特新: { 1: 2, 2: 8, 3: 15, 4: 10, 0: 943, 9: 2 },
  旗舰领航: { 是: 1, 否: 979 },
  上市: { 已上市: 1, 拟上市: 9, 无: 980 },
  上市白名单: { 是: 5, 否: 975 },
  走出去: { Y: 12, N: 938 },
  重点企业: { 市级: 6, 其他: 14, 否: 960 },
}

/** What is drawn with another column: no individual business is a legal person. */
const DRAWN_WITH: Readonly<Record<string, string>> = { 法人资格: '主体类型' }

export const VEHICLES: Drawing = {
  车型: { 封闭货车: 550, 厢式货车: 250, 冷藏车: 150, 其他: 50 },
  企业认定: { 是: 850, 否: 150 },
  年度考核: { 合格: 900, 不合格: 80 },
  新能源: { 是: 700, 否: 300 },
  市区里程: [10_000, 60_000],
  购置价: [40_000, 300_000],
}

const cell = (column: string, drawn: Drawn): string => {
  if (Array.isArray(drawn)) return `${drawn[0]} + ${name(column)} % ${drawn[1] - drawn[0] + 1} AS ${name(column)}`
  let upTo = 0
  const cases = Object.entries(drawn).map(([code, share]) => {
    upTo += share
    return `WHEN ${name(column)} % 1000 < ${upTo} THEN ${literal(code)}`
  })
  return `CASE ${cases.join(' ')} END AS ${name(column)}`
}

/**
 * Writes a Parquet file of so many rows, numbered from 1 in 编号. A cell is drawn by the digest of the seed, its column and its row: the
 * same on every machine, in any order, on any number of threads.
 */
export async function generate(
  connection: DuckDBConnection,
  { file, drawing, rows, seed }: { file: string; drawing: Drawing; rows: number; seed: number },
): Promise<void> {
  const draws = Object.keys(drawing).map(
    (column) =>
      `md5_number_lower(concat(${literal(`${seed}:${DRAWN_WITH[column] ?? column}:`)}, 编号)) AS ${name(column)}`,
  )
  const cells = Object.entries(drawing).map(([column, drawn]) => cell(column, drawn))
  await connection.run(`COPY (
    SELECT 编号, ${cells.join(', ')} FROM (SELECT 编号, ${draws.join(', ')} FROM range(1, ${rows + 1}) AS r(编号))
  ) TO ${literal(file)} (FORMAT parquet)`)
}
