import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nantong } from '../../src/nantong'
import { UsageError } from '../../src/repl/usage'
import { USAGE } from '../../src/repl/words'
import { temporaryFolder } from '../support/folder'
import { haotong } from '../support/haotong'

const table = ['--from', 'fleet', '--key', 'id', '--lang', 'en']

const folder = temporaryFolder('sql')

test('haotong sql says what the library says, of a subject by its label, too', () => {
  const options = { from: 'fleet', key: 'id', asOf: '2023-06-05' }
  expect(haotong('sql', 'm06.vehicle-subsidy', ...table, '--as-of', '2023-06-05')).toBe(
    nantong.toSQL(['m06.vehicle-subsidy'], { ...options }),
  )
  expect(haotong('sql', '车辆', ...table, '--as-of', '2023-06-05', '--why', '--view', 'who')).toBe(
    nantong.toSQL('vehicle', { ...options, why: true, view: 'who' }),
  )
})

test('several provisions, PostgreSQL, own columns and a changed figure', () => {
  const path = join(folder, 'columns.json')
  writeFileSync(path, '{"vehicleType":{"column":"车型","codes":{"light-box-truck":"厢式"}}}')
  const ids = ['m06.vehicle-subsidy', 'm06.vehicle-subsidy-eligibility']
  const given = ['--dialect', 'postgres', '--columns', path, '--set', 'm06.subsidy-closed-van=1']
  expect(haotong('sql', ...ids, ...table, ...given)).toBe(
    nantong.toSQL(ids, {
      from: 'fleet',
      key: 'id',
      dialect: 'postgres',
      columns: { vehicleType: { column: '车型', codes: { 'light-box-truck': '厢式' } } },
      others: 'absent',
      parameters: { 'm06.subsidy-closed-van': '1' },
    }),
  )
})

test.each([
  ['no subject', ['sql']],
  ['no table', ['sql', 'vehicle', '--key', 'id']],
  ['no key', ['sql', 'vehicle', '--from', 'fleet']],
  ['an unknown subject', ['sql', 'vehicel', ...table]],
])('%s is said so', (_, given) => {
  expect(() => haotong(...given)).toThrow(UsageError)
})

test('an unknown dialect is said so; the help names the command', () => {
  expect(() => haotong('sql', 'vehicle', ...table, '--dialect', 'oracle')).toThrow('oracle')
  for (const language of ['zh', 'en'] as const) expect(USAGE[language]).toMatch(/^haotong sql .*--dialect/ms)
})
