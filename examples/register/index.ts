import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { DuckDBInstance } from '@duckdb/node-api'
import { InvalidFactsError } from 'haotong'
import { ENTERPRISES, generate, VEHICLES } from './generate'
import { qualify } from './register'
import { districtsReport, questionsReport, reformReport } from './report'

const { values } = parseArgs({
  options: {
    enterprises: { type: 'string', default: '200000' },
    vehicles: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '2023' },
    cap: { type: 'string', default: '1' },
  },
})

function wholeNumber(option: 'enterprises' | 'vehicles' | 'seed'): number {
  if (!/^\d{1,8}$/.test(values[option])) throw new RangeError(`--${option} takes a whole number, not ${values[option]}`)
  return Number(values[option])
}

const folder = await mkdtemp(join(tmpdir(), 'register-'))
const connection = await (await DuckDBInstance.create()).connect()
try {
  const seed = wholeNumber('seed')
  const enterprises = {
    file: join(folder, '企业.parquet'),
    drawing: ENTERPRISES,
    rows: wholeNumber('enterprises'),
    seed,
  }
  const vehicles = { file: join(folder, '车辆.parquet'), drawing: VEHICLES, rows: wholeNumber('vehicles'), seed }
  await generate(connection, enterprises)
  await generate(connection, vehicles)
  await qualify(connection, enterprises.file)
  const reports = [
    await districtsReport(connection),
    await questionsReport(connection),
    await reformReport(connection, vehicles.file, values.cap),
  ]
  process.stdout.write(`${reports.join('\n\n')}\n`)
} catch (error) {
  if (!(error instanceof InvalidFactsError || error instanceof RangeError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
} finally {
  connection.closeSync()
  await rm(folder, { recursive: true })
}
