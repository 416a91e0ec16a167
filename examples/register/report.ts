import type { DuckDBConnection } from '@duckdb/node-api'
import { type Fact, facts, provision, type Words } from 'haotong'
import { ENTERPRISE, meaning, VEHICLE } from './columns'
import { effectOf } from './reform'
import { byDistrict, byMeasure, MEASURES, questions } from './register'
import { tableOf } from './table'

const ALL = '合计 · in all'
const UNSTATED = '未填 · not stated'

const both = ({ zh, en }: Words): string => `${zh} · ${en}`
const letter = (place: number): string => String.fromCharCode(65 + place)

/** Who qualifies for what, by district; what is open and what can't be answered. */
export async function districtsReport(connection: DuckDBConnection): Promise<string> {
  const nameOf = (code: string | null): string => {
    const words = meaning('enterprise', 'registeredDistrict', ENTERPRISE.registeredDistrict, code)
    return words ? both(words) : (code ?? UNSTATED)
  }
  const districts = (await byDistrict(connection)).map(
    ({ district, isTotal, enterprises, eligible }) =>
      [isTotal ? ALL : nameOf(district), enterprises, ...eligible] as const,
  )
  const measures = (await byMeasure(connection)).map(
    ({ measure, eligible, undetermined, refused }, place) =>
      [`${letter(place)} ${both(provision(measure).title)}`, eligible, undetermined, refused] as const,
  )
  return [
    '# 谁符合什么 · Who qualifies for what',
    tableOf(['', '符合 eligible', '待定 open', '不能用 refused'], measures),
    tableOf(['', '户数 enterprises', ...MEASURES.map((_, place) => letter(place))], districts),
  ].join('\n\n')
}

/** What to ask, first what settles most. */
export async function questionsReport(connection: DuckDBConnection): Promise<string> {
  const known = new Map<string, Fact>(facts('enterprise').map((fact) => [fact.name, fact]))
  const asked = await questions(connection)
  const rows = asked.map(({ fact, settles, bearsOn }) => {
    const label = known.get(fact)?.label
    return [label ? both(label) : fact, settles, bearsOn] as const
  })
  const first = known.get(asked[0]?.fact ?? '')
  return [
    '# 先问什么 · What to ask first',
    tableOf(['', '可定 settles', '有关 bears on'], rows),
    ...(first ? [`→ ${first.question.zh}\n  ${first.question.en}`] : []),
  ].join('\n\n')
}

/** What a reform of the vehicle subsidy costs. */
export async function reformReport(connection: DuckDBConnection, file: string, cap: string): Promise<string> {
  const rows = (await effectOf(connection, file, cap)).map(({ type, vehicles, gaining, open, before, after }) => {
    const words = meaning('vehicle', 'vehicleType', VEHICLE.vehicleType, type)
    return [words ? both(words) : ALL, vehicles, gaining, open, before, after] as const
  })
  return [
    `# ${both(provision('m06.vehicle-subsidy').title)}`,
    `封闭货车每辆最多 ${cap} 万元 · at most ${cap} × 10,000 yuan a closed van`,
    tableOf(['', '车辆 vehicles', '增加 gaining', '待定 open', '原 before (元 yuan)', '新 after (元 yuan)'], rows),
  ].join('\n\n')
}
