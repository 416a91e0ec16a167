import { expect, test } from 'vitest'
import { all, calculator, dateTime, decimal, eligibility, output, rulebook, subject } from '../../../src/language'
import { duckDBHere } from '../../support/databases'
import { asked, text } from '../../support/made-up'

const database = await duckDBHere()

const visit = subject(
  'visit',
  { zh: '来访', en: 'visit' },
  {
    beganAt: dateTime(asked('开始', 'began at')),
    endedAt: dateTime(asked('结束', 'ended at')),
    hours: decimal(asked('小时', 'hours'), { atLeast: -200_000_000 }),
  },
)
const due = calculator('m95.due', () => ({
  title: { zh: '最迟', en: 'Due' },
  source: text(),
  subject: visit,
  outputs: {
    by: output.dateTime({ zh: '最迟', en: 'by' }, visit.beganAt.plusHours(visit.hours)),
    fixed: output.dateTime({ zh: '一日后', en: 'a day later' }, visit.beganAt.plusHours('24.5')),
  },
}))
const within = eligibility('m95.within', () => ({
  title: { zh: '及时', en: 'In time' },
  source: text(),
  subject: visit,
  when: all(visit.endedAt.onOrBefore(visit.beganAt.plusHours(24)), visit.endedAt.onOrAfter(visit.beganAt)),
}))
const visits = rulebook({ name: 'visits', title: { zh: '来访', en: 'Visits' }, provisions: { due, within } })

const rowsOf = async (rows: readonly string[], of: string) => {
  await database.run(
    'CREATE OR REPLACE TABLE visits (id INTEGER, "beganAt" VARCHAR, "endedAt" VARCHAR, hours DECIMAL(20, 6))',
  )
  await database.run(`INSERT INTO visits VALUES ${rows.map((row, id) => `(${id}, ${row})`).join(', ')}`)
  const sql = visits.toSQL(of, { from: 'visits', key: 'id' })
  return (await database.rows(`SELECT * FROM (${sql}) ORDER BY id`)).map((row) => Object.values(row).slice(1))
}

test('hours are added to the second, a half to the later one; what leaves the years is refused', async () => {
  const rows = [
    "'2023-06-01T10:00', NULL, 2",
    "'2023-02-28T23:30', NULL, 0.5",
    "'2023-06-01T10:00', NULL, 0.00125",
    "'2023-06-01T10:00', NULL, -0.00125",
    "'2023-06-01T10:00:30', NULL, -10.5",
    "'2199-12-31T23:59:59', NULL, -24.5",
    "'2199-12-30T23:29:59', NULL, 24.5",
    "'2023-06-01T10:00', NULL, 200000000",
    "'1900-01-01T00:00', NULL, -1",
    "'2023-06-01T10:00', NULL, NULL",
  ]
  expect(await rowsOf(rows, 'm95.due')).toEqual([
    ['computed', '2023-06-01T12:00', '2023-06-02T10:30', null],
    ['computed', '2023-03-01T00:00', '2023-03-02T00:00', null],
    ['computed', '2023-06-01T10:00:05', '2023-06-02T10:30', null],
    ['computed', '2023-06-01T09:59:56', '2023-06-02T10:30', null],
    ['computed', '2023-05-31T23:30:30', '2023-06-02T10:30:30', null],
    ['refused', null, null, ['beganAt']],
    ['computed', '2199-12-31T23:59:59', '2199-12-31T23:59:59', null],
    ['refused', null, null, ['beganAt', 'hours']],
    ['refused', null, null, ['beganAt', 'hours']],
    ['undetermined', null, '2023-06-02T10:30', null],
  ])
})

test('a moment is held against one so many hours later', async () => {
  const rows = [
    "'2023-06-01T10:00', '2023-06-02T10:00', NULL",
    "'2023-06-01T10:00', '2023-06-02T10:00:01', NULL",
    "'2023-06-01T10:00', '2023-06-01T09:59:59', NULL",
    "'2023-06-01T10:00', NULL, NULL",
  ]
  expect(await rowsOf(rows, 'm95.within')).toEqual([
    ['eligible', null],
    ['ineligible', null],
    ['ineligible', null],
    ['undetermined', null],
  ])
})

test.each([
  { beganAt: '2023-06-01T10:00', hours: '0.00125', by: '2023-06-01T10:00:05' },
  { beganAt: '2023-06-01T10:00', hours: '-0.00125', by: '2023-06-01T09:59:56' },
])('an evaluation rounds alike: %j', ({ by, ...facts }) => {
  expect(due(facts as never)).toMatchObject({ by })
})
