import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, constants, existsSync, linkSync, openSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { PassThrough, Writable } from 'node:stream'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { matcher } from '../../src/index'
import { batch } from '../../src/repl/batch'
import { ours } from '../../src/repl/book'
import { errorText } from '../../src/repl/error-text'
import { readUtf8 } from '../../src/repl/given'
import { main } from '../../src/repl/main'
import { summaryText } from '../../src/repl/summary'
import { readArguments } from '../../src/repl/usage'
import { temporaryFolder } from '../support/folder'

const folder = temporaryFolder('batch')
let files = 0
function fileOf(text: string | Buffer, ending: string): string {
  files += 1
  const path = join(folder, `${files}.${ending}`)
  writeFileSync(path, text)
  return path
}
const textOf = (path: string): string => readFileSync(path, 'utf8')
const linesOf = (path: string): string[] => (existsSync(path) ? textOf(path).trimEnd().split('\n') : [])

const ids = Object.keys(matcher('vehicle').outcomes({})).sort()
const [subsidy = ''] = ids.filter((id) => id === 'm06.vehicle-subsidy-eligibility')
const HEAD = '企业经认定,年度考核合格,新能源车辆,车辆类别,市区行驶里程'
const van = (mileage: string) => `是,是,是,轻型封闭式货车,${mileage}`

/** What a batch of vehicles came to, wrote and refused. */
const ran = (file: string, ending: string, ...more: string[]) => ranOf('vehicle', file, ending, ...more)

/** What a batch of a file came to, wrote and refused. */
async function ranOf(subject: string, file: string, ending: string, ...more: string[]) {
  files += 1
  const out = join(folder, `${files}.out.${ending}`)
  const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() }
  const code = await main(['batch', subject, file, '--out', out, ...more], streams)
  const said = String(streams.stdout.read() ?? '')
  const err = String(streams.stderr.read() ?? '')
  return {
    code,
    said,
    err,
    lines: linesOf(out),
    bad: linesOf(`${out}.bad.csv`),
    written: [out, `${out}.bad.csv`].filter((path) => existsSync(path)),
  }
}

describe('haotong batch', () => {
  const csv = `\ufeff${HEAD}\r\n${van('"2.5万公里"')}\r\n\r\n${van('19999')}\r\n${van('')}\r\n`
  it('gives each row of a CSV its verdicts, and ends with 0', async () => {
    const { code, lines, bad, said } = await ran(fileOf(csv, 'csv'), 'csv')
    expect(code).toBe(0)
    expect(lines[0]).toBe(`\ufeff${['row', ...ids].join(',')}`)
    const at = ids.indexOf(subsidy) + 1
    expect(lines.slice(1).map((line) => [line.split(',')[0], line.split(',')[at]])).toEqual([
      ['1', 'eligible'],
      ['2', 'ineligible'],
      ['3', 'undetermined'],
    ])
    expect(bad).toEqual(['\ufeffrow,line,column,cell,problem'])
    expect(said).toMatch(/^3 rows\n/)
    expect(said).toContain(`${subsidy}  eligible 1, ineligible 1, undetermined 1`)
  })
  it.each(['csv', 'ndjson'])(
    'begins %s with a byte order mark where the table that it reads does, and no line of JSON',
    async (ending) => {
      const of = async (text: string) => {
        const { lines, bad } = await ran(fileOf(text, 'csv'), ending)
        return [lines[0]?.startsWith('\ufeff'), bad[0]?.startsWith('\ufeff')]
      }
      expect(await of(csv)).toEqual([ending === 'csv', true])
      expect(await of(csv.slice(1))).toEqual([false, false])
      expect(await of(`\ufeff${HEAD}\n`)).toEqual([ending === 'csv', true])
    },
  )
  it('of JSON records a line, and writes such', async () => {
    const rows = [
      '{"市区行驶里程": 25000.0000000001, "isNewEnergy": false, "号牌": "苏F1"}',
      '',
      '{"isNewEnergy": null}',
    ]
    const { code, lines } = await ran(fileOf(rows.join('\n'), 'ndjson'), 'ndjson', '--key', '号牌')
    expect(code).toBe(0)
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { row: 1, 号牌: '苏F1', [subsidy]: 'ineligible' },
      { row: 2, 号牌: null, [subsidy]: 'undetermined' },
    ])
  })
  it('with reasons, in Chinese', async () => {
    const { lines, said } = await ran(fileOf(csv, 'csv'), 'csv', '--why', '--lang', 'zh')
    expect(lines[0]).toContain(`${subsidy},${subsidy} 理由`)
    expect(lines[2]).toMatch(/不符合,[^,]*市区行驶里程 ?不少于/)
    expect(said).toMatch(/^共 3 行\n/)
  })
  it('says of what the text doesn’t speak of why, too', async () => {
    const id = 'm53.fx-hedging-first-time-reward'
    const told = async (lang: string) => {
      const file = fileOf('{"isUrbanHedger": false}\n', 'ndjson')
      const { lines } = await ranOf('enterprise', file, 'ndjson', '--why', '--lang', lang)
      const row = JSON.parse(lines[0] as string)
      return [row[id], row.why[id]]
    }
    expect(await told('en')).toEqual([
      'not-covered',
      'the reward is of enterprises of the urban districts; of others the text says nothing',
    ])
    expect((await told('zh'))[1]).toBe('奖补只说南通市区企业，其他企业文中未写')
  })
  it('keeps cells that can’t be read in a file of their own, loses no row, and ends with 2', async () => {
    const file = fileOf(
      `编号,${HEAD},天气\n7,${van('约2万')},晴\n8,${van('30000')},雨\n"a\nb",是,是,maybe,其他车型,1,雨\n`,
      'csv',
    )
    const { code, lines, bad, said } = await ran(file, 'csv', '--key', '编号')
    expect(code).toBe(2)
    expect(lines).toHaveLength(1 + 3 + 1)
    expect(lines.join('\n')).toContain('"a\nb"')
    expect(bad.slice(1).map((line) => line.split(',').slice(0, 4))).toEqual([
      ['1', '2', '市区行驶里程', '约2万'],
      ['3', '5', '新能源车辆', 'maybe'],
    ])
    expect(said).toMatch(/^3 rows; 2 cells of 2 rows can't be read, see /)
  })
  it('writes what can’t be read as text, though a spreadsheet would take it for a formula; a key as it is', async () => {
    const cells = ['=1+1', '@x', '-cmd', '+1', '-3', '＝1', '\t=1', '=HYPERLINK("h")']
    const rows = cells.map((cell) => `=k,${van(`"${cell.replaceAll('"', '""')}"`)}\n`)
    const { lines, bad } = await ran(fileOf(`号,${HEAD}\n${rows.join('')}`, 'csv'), 'csv', '--key', '号')
    expect(bad.slice(1).map((line) => (parse(line) as string[][])[0]?.[3])).toEqual(
      cells.flatMap((cell) => (cell === '+1' ? [] : cell === '-3' ? [cell] : [`'${cell}`])),
    )
    expect(lines[1]).toMatch(/^1,=k,/)
  })
  it('says once of a column that means nothing that it is passed over, and ends with 0 all the same', async () => {
    const csv = fileOf(`${HEAD},天气,里成\n${van('30000')},晴,1\n${van('1')},雨,2\n`, 'csv')
    const { code, bad, said } = await ran(csv, 'csv')
    expect([code, bad.length]).toEqual([0, 1])
    expect(said.split('\n').slice(0, 4)).toEqual([
      '2 rows',
      expect.stringMatching(/^ {2}passed over: column “天气”: a column is named for a known fact/),
      expect.stringMatching(/^ {2}passed over: column “里成”/),
      expect.stringMatching(/^ {2}m06/),
    ])
    const json = fileOf('{"天气": "晴"}\n{"天气": "雨"}\n', 'ndjson')
    expect((await ran(json, 'csv', '--lang', 'zh')).said).toMatch(/^共 2 行\n {2}未读：“天气”列：列名应为/)
  })
  it('takes own names of columns, and all else that intake takes', async () => {
    const columns = fileOf('{"里程":"cityMileageKm","备注":null}', 'json')
    expect((await ran(fileOf('里程,备注\n5,x\n', 'csv'), 'csv', '--columns', columns)).code).toBe(0)
    const more = fileOf('{"columns":{"里程":"cityMileageKm"},"unknown":["-"]}', 'json')
    expect((await ran(fileOf('里程\n-\n', 'csv'), 'csv', '--columns', more)).code).toBe(0)
  })
  it('names columns that the caller has named and the file hasn’t', async () => {
    const columns = fileOf('{"里呈":"cityMileageKm","备注":null,"里程":"cityMileageKm"}', 'json')
    const csv = await ran(fileOf('里程,车\n5,1\n', 'csv'), 'csv', '--columns', columns, '--key', '车')
    expect([csv.code, csv.said.split('\n').slice(0, 3)]).toEqual([
      0,
      ['1 row', '  not in the file: column “里呈”', '  not in the file: column “备注”'],
    ])
    const json = fileOf('{"里程":5}\n{"备注":""}\n', 'ndjson')
    const { said } = await ran(json, 'csv', '--columns', columns, '--key', '车', '--lang', 'zh')
    expect(said.split('\n').slice(1, 3)).toEqual(['  文件中没有这一列：“里呈”', '  文件中没有这一列：“车”'])
    expect((await ran(fileOf('里程\n', 'csv'), 'csv', '--columns', columns)).said).not.toContain('not in the file')
  })
  it('reads a column that is copied where it is of a fact', async () => {
    const csv = fileOf(`${HEAD},号\n${van('25000')},a\n${van('1')},b\n`, 'csv')
    const [plain, copied] = [await ran(csv, 'csv'), await ran(csv, 'csv', '--key', '市区行驶里程')]
    const [first = 0] = [(plain.lines[0] as string).split(',').indexOf(subsidy)]
    expect(copied.lines[0]).toMatch(/^row,市区行驶里程,/)
    expect(copied.lines.map((line) => line.split(',')[first + 1])).toEqual(
      plain.lines.map((line) => line.split(',')[first]),
    )
  })
  it('counts one cell as one', async () => {
    const { said, bad } = await ran(fileOf('市区行驶里程,新能源车辆\n1\n', 'csv'), 'csv')
    expect([said.split(',')[0], bad[1]]).toEqual([
      "1 row; 1 cell of 1 row can't be read",
      '1,2,,,"1 cell, but 2 columns"',
    ])
  })
  it('refuses a row of too many cells, a line that is no JSON, and a record that contradicts itself, and goes on', async () => {
    const wide = await ran(fileOf(`${HEAD}\n${van('1')},2\n${van('1')}\n`, 'csv'), 'csv')
    expect([wide.code, wide.lines.length, wide.bad[1]]).toEqual([2, 3, '1,2,,,"6 cells, but 5 columns"'])
    const json = await ran(fileOf('{"a":1,"a":2}\n{}\n[]\n', 'ndjson'), 'ndjson')
    expect(json.lines.map((line) => JSON.parse(line)[subsidy])).toEqual(['refused', 'undetermined', 'refused'])
    expect(json.bad).toHaveLength(3)
  })
  it('writes what is no text into the file of bad cells as it stands', async () => {
    const row = { isPrivate: [true], size: { 类别: '小' }, vatOffenceDates: ['2023-02-30', { on: '2023-02-01' }] }
    const file = fileOf(`${JSON.stringify(row)}\n`, 'ndjson')
    const { bad } = await ranOf('enterprise', file, 'ndjson', '--as-of', '2023-06-15', '--lang', 'zh')
    const cells = bad.slice(1).map((line) => (parse(line) as string[][])[0]?.slice(2, 4))
    expect(cells).toEqual([
      ['isPrivate', '[true]'],
      ['size', '{"类别":"小"}'],
      ['vatOffenceDates', '2023-02-30'],
    ])
  })
  it('loses no row to one whose quotes don’t fit', async () => {
    const rows = [
      van('30000'),
      '"是"x,是,是,其他,1',
      '是,"是,是,其他,1',
      van('40000'),
      '是,是,是,"轻型\n马车",50000',
      '5" 是,是,是,其他,1',
      van('60000'),
      '是,是,是,"其他,1',
    ]
    const { code, lines, bad, said } = await ran(fileOf(`${HEAD}\n${rows.join('\r\n')}\r\n`, 'csv'), 'csv')
    expect(code).toBe(2)
    const verdicts = lines.slice(1).map((line) => line.split(',')[1])
    expect(verdicts).toEqual([
      'eligible',
      'refused',
      'refused',
      'eligible',
      'undetermined',
      'refused',
      'eligible',
      'refused',
    ])
    // The cell goes over two lines, as it stands, and is no type of vehicle.
    expect(bad.join('\n')).toContain('5,7,车辆类别,"轻型\n马车",')
    expect(bad.filter((line) => /^\d+,\d+,/.test(line)).map((line) => line.split(',').slice(0, 2))).toEqual([
      ['2', '3'],
      ['3', '4'],
      ['5', '7'],
      ['6', '8'],
      ['8', '10'],
    ])
    expect(bad.at(-1)).toContain('a quote is never closed')
    expect(said).toMatch(/^8 rows; 5 cells of 5 rows/)
  })
  it.each([
    ['a file that isn’t there', '/no/such/file.csv', /can't read \/no\/such\/file.csv/],
    ['another encoding', fileOf(Buffer.from([0xc6, 0xf3, 0xd2, 0xb5, 0x0a, 0xca, 0xc7, 0x0a]), 'csv'), /isn’t UTF-8/],
    ['two columns of one name', fileOf('车辆类别,车辆类别\n其他,其他\n', 'csv'), /two columns are named “车辆类别”/],
    ['a head that is no CSV', fileOf(`"${HEAD}\n${van('1')}\n`, 'csv'), /the line of columns: a quote is never closed/],
  ])('says what is wrong with %s, and ends with 1', async (_, file, message) => {
    const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() }
    const out = join(folder, 'never.csv')
    expect(await main(['batch', 'vehicle', file, '--out', out], streams)).toBe(1)
    expect(String(streams.stderr.read())).toMatch(message)
  })
  it('needs a file to write to, which can be written', async () => {
    const streams = () => ({ stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() })
    const file = fileOf(csv, 'csv')
    const [none, wrong] = [streams(), streams()]
    expect(await main(['batch', 'vehicle', file], none)).toBe(1)
    expect(String(none.stderr.read())).toMatch(/--out FILE is missing/)
    expect(await main(['batch', 'vehicle', file, '--out', join(folder, 'no', 'such.csv')], wrong)).toBe(1)
    expect(String(wrong.stderr.read())).toMatch(/can't write .*: there is no such file or folder \(ENOENT\)/)
  })
})

describe.skipIf(!existsSync('/dev/full'))('a disk that is full', () => {
  it.each(['--out', '--bad'])('is said, and nothing is lost in silence: %s', async (flag) => {
    const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() }
    const others = ['--out', join(folder, 'full.csv')]
    const files = flag === '--out' ? ['--out', '/dev/full', '--bad', '/dev/null'] : [...others, flag, '/dev/full']
    const file = fileOf(`${HEAD}\n${van('25000')}\n`, 'csv')
    expect(await main(['batch', 'vehicle', file, ...files], streams)).toBe(1)
    expect(String(streams.stderr.read())).toBe("can't write /dev/full: the disk is full (ENOSPC)\n")
    expect(streams.stdout.read()).toBeNull()
  })
})

describe('a batch refuses what it can’t make rows of', () => {
  it.each<[string, Buffer | string, RegExp]>([
    ['csv', `${HEAD.replaceAll(',', '\t')}\n`, /apart by commas, not by tabs/],
    ['csv', `${HEAD.replaceAll(',', ';')}\n`, /apart by commas, not by semicolons/],
    ['csv', `${HEAD.replaceAll(',', '；')}\n`, /apart by commas, not by semicolons/],
    ['csv', `${HEAD}\r${van('25000')}\r`, /end in a bare carriage return/],
    [
      'csv',
      `南通市车辆名录,,,,\n${HEAD}\n${van('25000')}\n`,
      /no column is of a known fact: .* it is: 南通市车辆名录\n?/,
    ],
    ['csv', `${HEAD.replaceAll(',', '，')}\n`, /no column is of a known fact/],
    ['csv', `${'很长的标题'.repeat(50)}\n1\n`, /it is: (很长的标题){20}…/],
    ['json', '[\n{"市区行驶里程":1},\n{"市区行驶里程":2}\n]\n', /one JSON document: it has to be one record a line/],
    ['json', '[{"市区行驶里程":1}]\n', /one JSON document/],
    ['ndjson', '\n{\n  "市区行驶里程": 1\n}\n', /one JSON document/],
    ['csv', Buffer.from('1f8b080000000000', 'hex'), /is compressed/],
    ['csv', Buffer.from('504b0304ff', 'hex'), /a spreadsheet or an archive/],
    ['csv', Buffer.from('d0cf11e0a1', 'hex'), /is a spreadsheet/],
    ['csv', Buffer.from('d7a2b2e1b5d80a', 'hex'), /isn’t UTF-8/],
  ])('%s: %o', async (ending, text, said) => {
    const { code, err, written } = await ran(fileOf(text, ending), 'csv')
    expect([code, err, written]).toEqual([1, expect.stringMatching(said), []])
  })
  it.each(['null', '[1]', '"x"'])('by own names of columns that are none: %s', async (text) => {
    const columns = fileOf(text, 'json')
    const { words, flags } = readArguments(['vehicle', fileOf(HEAD, 'csv'), '--out', '/dev/null', '--columns', columns])
    const call = { words, flags, read: readUtf8, book: ours, stderr: new PassThrough() }
    const refused = await batch({ ...call, signal: new AbortController().signal }).catch((error: unknown) => error)
    expect(errorText(refused, 'en')).toBe(`${columns} has to be a JSON object of column names`)
  })
  it('by an own name of a column, or a word for a cell, that can’t be, and names it', async () => {
    const wrong = fileOf('{"columns":{"里程":"市区行驶里程"},"options":{"vehicleType":{"1":"货车"}}}', 'json')
    const { code, err } = await ran(fileOf('里程\n5\n', 'csv'), 'csv', '--lang', 'zh', '--columns', wrong)
    expect([code, err]).toEqual([
      1,
      '列“里程”：给出的是"市区行驶里程"，应为已知的事实名，或 null（不读）；是否指 cityMileageKm？\n',
    ])
    const word = fileOf('{"columns":{},"options":{"vehicleType":{"1":"货车"}}}', 'json')
    const said = await ran(fileOf('车辆类别\n1\n', 'csv'), 'csv', '--lang', 'zh', '--columns', word)
    expect(said.err).toMatch(/^单元格的说法“vehicleType\.1”：给出的是"货车"，应为选项之一：/)
  })
  it('in Chinese, too', async () => {
    const { err } = await ran(fileOf('名录\n1\n', 'csv'), 'csv', '--lang', 'zh')
    expect(err).toBe('没有一列是已知的事实，首行须是列名，而首行是：名录；止于第 0 行\n')
  })
  it('to copy a column that isn’t there', async () => {
    const { code, err, written } = await ran(fileOf(`${HEAD}\n`, 'csv'), 'csv', '--key', '号牌')
    expect([code, err, written]).toEqual([1, 'there is no column “号牌” to copy; stopped after row 0\n', []])
  })
  it('and leaves what an earlier batch wrote as it was', async () => {
    const out = fileOf('earlier\n', 'csv')
    const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() }
    const file = fileOf(`${HEAD}\r${van('25000')}\r`, 'csv')
    expect(await main(['batch', 'vehicle', file, '--out', out], streams)).toBe(1)
    expect([textOf(out), existsSync(`${out}.bad.csv`)]).toEqual(['earlier\n', false])
  })
  it.each(['', '\ufeff', '\n\r\n'])('for want of a line of columns: %j', async (text) => {
    const { code, err, written } = await ran(fileOf(text, 'csv'), 'csv')
    expect([code, err, written]).toEqual([1, 'the file has no line of columns; stopped after row 0\n', []])
  })
  it('but writes the heads of a table that has no rows', async () => {
    const { code, lines, bad } = await ran(fileOf(`${HEAD}\n`, 'csv'), 'csv')
    expect([code, lines.length, bad.length]).toEqual([0, 1, 1])
  })
  it('and names a folder, and - , as no file', async () => {
    const file = fileOf(`${HEAD}\n`, 'csv')
    const told = async (...words: string[]) => {
      const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() }
      expect(await main(['batch', 'vehicle', ...words], streams)).toBe(1)
      return String(streams.stderr.read())
    }
    const out = join(folder, 'none.csv')
    expect(await told(folder, '--out', out)).toMatch(/can't read .*: it is a folder \(EISDIR\)/)
    expect(await told('-', '--out', out)).toMatch(/the input file has to be a file, and not -/)
    expect(await told(file, '--out', '-')).toMatch(/--out has to be a file, and not -/)
    expect(await told(file, '--out', out, 'more')).toMatch(/batch takes no “more”/)
    expect(existsSync(out)).toBe(false)
  })
  it('but takes a line that is no record for one that can’t be read', async () => {
    const { code, lines, bad } = await ran(fileOf('["a"]\n"x"\n5\nnull\n{}\n', 'ndjson'), 'ndjson')
    expect(code).toBe(2)
    const verdicts = lines.map((line) => JSON.parse(line)[subsidy])
    expect(verdicts).toEqual(['refused', 'refused', 'refused', 'refused', 'undetermined'])
    expect(bad.slice(1)).toEqual([1, 2, 3, 4].map((row) => `${row},${row},,,this line is no JSON record`))
  })
})

describe.skipIf(process.platform === 'win32')('a batch that writes to a pipe', () => {
  const rows = 3000
  const pipe = (name: string): string => {
    execFileSync('mkfifo', [join(folder, name)])
    return join(folder, name)
  }
  const started = (out: string) => {
    const file = fileOf(`${HEAD}\n${`${van('25000')}\n`.repeat(rows)}`, 'csv')
    const { words, flags } = readArguments(['vehicle', file, '--out', out, '--bad', '/dev/null'])
    const stop = new AbortController()
    const done = batch({ words, flags, read: readUtf8, book: ours, stderr: new PassThrough(), signal: stop.signal })
    return { stop, done }
  }
  it('ends when it is interrupted, whoever doesn’t read', async () => {
    const out = pipe('stalled')
    const { stop, done } = started(out)
    const reader = openSync(out, constants.O_RDONLY | constants.O_NONBLOCK)
    setTimeout(() => stop.abort(), 500)
    await expect(done).rejects.toMatchObject({ words: { en: `can't finish writing ${out}: nobody reads it` } })
    closeSync(reader)
  })
  it('and where nobody comes to read', async () => {
    const { stop, done } = started(pipe('alone'))
    setTimeout(() => stop.abort(), 200)
    await expect(done).rejects.toMatchObject({
      words: { en: expect.stringMatching(/nobody reads it; stopped after row 0$/) },
    })
  })
  it('waits for one who is slow', async () => {
    const out = pipe('slow')
    const { done } = started(out)
    const reader = spawn('sh', ['-c', `(sleep 1; cat) < ${out} | wc -l`])
    const said = once(reader.stdout, 'data')
    expect((await done).rows).toBe(rows)
    expect(String((await said)[0]).trim()).toBe(String(rows))
  })
})

describe('a batch whose files are one', () => {
  const rows = `${HEAD}\n${van('25000')}\n`
  const input = fileOf(rows, 'csv')
  const columns = fileOf('{"里程":"cityMileageKm"}', 'json')
  const link = (name: string, to: string): string => {
    symlinkSync(to, join(folder, name))
    return join(folder, name)
  }
  const hard = join(folder, 'hard.csv')
  linkSync(input, hard)
  const unmade = join(folder, 'unmade.csv')
  const other = join(folder, 'other.csv')
  const badly = fileOf(rows, 'csv.bad.csv')
  it.each<[string, string, string[], string]>([
    ['its own input', input, ['--out', input], 'the input file and --out'],
    ['it otherwise written', input, ['--out', relative('.', input)], 'the input file and --out'],
    ['a link to it', input, ['--out', link('link.csv', input)], 'the input file and --out'],
    ['it by a second name', input, ['--out', hard], 'the input file and --out'],
    ['bad cells in the input', input, ['--out', other, '--bad', input], 'the input file and --bad'],
    ['so by default', badly, ['--out', badly.replace('.bad.csv', '')], 'the input file and --bad'],
    ['both outputs', input, ['--out', unmade, '--bad', unmade], '--out and --bad'],
    ['both by a link to nothing', input, ['--out', unmade, '--bad', link('nothing.csv', unmade)], '--out and --bad'],
    ['the columns', input, ['--out', columns, '--columns', columns], '--out and --columns'],
    ['the rulebook', input, ['--out', other, '--rulebook', columns, '--bad', columns], '--bad and --rulebook'],
  ])('is refused before any is opened: %s', async (_, file, flags, said) => {
    for (const lang of ['en', 'zh'] as const) {
      const { words, flags: read } = readArguments(['vehicle', file, ...flags, '--lang', lang])
      const call = { words, flags: read, read: readUtf8, book: ours, stderr: new PassThrough() }
      const refused = await batch({ ...call, signal: new AbortController().signal }).catch((error: unknown) => error)
      expect(errorText(refused, lang)).toContain(lang === 'en' ? `${said} are the same file: ` : '是同一个文件：')
    }
    expect(textOf(input)).toBe(rows)
    expect(textOf(badly)).toBe(rows)
    expect([existsSync(unmade), existsSync(other)]).toEqual([false, false])
  })
  it('but a device may take both', async () => {
    const { words, flags } = readArguments(['vehicle', input, '--out', '/dev/null', '--bad', '/dev/null'])
    const call = { words, flags, read: readUtf8, book: ours, stderr: new PassThrough() }
    expect((await batch({ ...call, signal: new AbortController().signal })).rows).toBe(1)
  })
})

describe('a batch that is interrupted', () => {
  it('shows a bar where somebody looks, ends with whole rows, and says where it stopped', async () => {
    const rows = 5000
    const file = fileOf(`${HEAD}\n${`${van('25000')}\n`.repeat(rows)}`, 'csv')
    const out = join(folder, 'interrupted.csv')
    const stop = new AbortController()
    const shown: string[] = []
    const stderr = Object.assign(
      new Writable({
        write(chunk, _, done) {
          shown.push(String(chunk))
          if (shown.join('').includes('rows/s')) stop.abort()
          done()
        },
      }),
      { isTTY: true, columns: 120, cursorTo: () => true, moveCursor: () => true, clearLine: () => true },
    )
    const { words, flags } = readArguments(['vehicle', file, '--out', out])
    const summary = await batch({ words, flags, read: readUtf8, book: ours, stderr, signal: stop.signal })
    expect(summary.interrupted).toBe(true)
    expect(summary.rows).toBeLessThan(rows)
    const text = textOf(out)
    expect(text.endsWith('\n')).toBe(true)
    expect(text.trimEnd().split('\n')).toHaveLength(summary.rows + 1)
    expect(summaryText(summary, flags)).toMatch(
      new RegExp(`^interrupted after row ${summary.rows}; ${summary.rows} rows`),
    )
    expect(summaryText(summary, { ...flags, lang: 'zh' })).toMatch(new RegExp(`^已中断，止于第 ${summary.rows} 行`))
  })
})
