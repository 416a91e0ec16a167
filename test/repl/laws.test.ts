import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { calculator, min, neverMoreThan, output, rulebook } from '../../src/language'
import { main } from '../../src/repl/main'
import { openShell } from '../../src/repl/shell'
import { lawsOf } from '../../src/testing/index'
import { base, thing, words } from '../language/vocabulary'
import { temporaryFolder } from '../support/folder'

const kept = calculator('yc.kept', () => ({
  ...base,
  outputs: { n: output.count(words, min(thing.count, 10)) },
  guarantees: [neverMoreThan('n', 10)],
}))
const broken = calculator('yc.broken', () => ({
  ...base,
  outputs: { n: output.count(words, thing.count) },
  guarantees: [neverMoreThan('n', 10)],
}))
const book = rulebook({ name: 'yc', title: words, provisions: { kept, broken } })
const path = join(temporaryFolder('laws'), 'yc.json')
writeFileSync(path, JSON.stringify(book))

async function haotong(...given: readonly string[]) {
  const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() }
  const code = await main(['laws', '--rulebook', path, ...given], streams)
  return { code, out: String(streams.stdout.read() ?? ''), err: String(streams.stderr.read() ?? '') }
}

describe('the laws of a rulebook', () => {
  it('are those of each of its provisions, by id', () => {
    const laws = lawsOf(book)
    expect([...new Set(laws.map((one) => one.provision))]).toEqual(['yc.broken', 'yc.kept'])
    for (const law of laws.filter((one) => one.provision === 'yc.kept')) law.check({ numRuns: 10 })
    const limit = laws.find((one) => one.name === 'n stays within its limit')
    expect(() => limit?.check({ numRuns: 50 })).toThrow()
    expect(() => lawsOf({} as never)).toThrow(/a rulebook/)
  })
  it('are said in both languages', () => {
    for (const { words: said, name } of lawsOf(book)) {
      expect(said.en).toBe(name)
      expect(said.zh).toMatch(/[一-鿿]/)
    }
  })
})

describe('haotong laws', () => {
  it('tells which are broken, and how, and exits so', async () => {
    const { code, out } = await haotong()
    expect(code).toBe(2)
    expect(out).toMatch(/^yc\.broken {2}n stays within its limit: yc\.broken: n is \d+, more than 10\n/)
    expect(out).toMatch(/\n2 provisions, \d+ laws tried 20 times each: 1 broken\n$/)
    expect((await haotong('--lang', 'zh')).out).toMatch(
      /^yc\.broken {2}n 不超过其上限：[^\n]+\n2 项规定，试了 \d+ 条法则，每条 20 次，1 条不成立\n$/,
    )
  })
  it('tries those of the provisions named, and gives data where asked for it', async () => {
    expect(await haotong('yc.kept')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^1 provision, .*all hold\n$/),
    })
    expect(await haotong('yc.kpet')).toMatchObject({ code: 1, err: expect.stringContaining('did you mean yc.kept') })
    const data = JSON.parse((await haotong('yc.broken', '--json')).out)
    expect(data.filter((one: { broken: unknown }) => one.broken !== null)).toMatchObject([{ provision: 'yc.broken' }])
  })
  it('are tried at the prompt, where another rulebook is compared too', async () => {
    const [stdin, stdout] = [new PassThrough(), new PassThrough()]
    let said = ''
    stdout.on('data', (chunk) => (said += String(chunk)))
    void openShell('en', { stdin, stdout }, book as never).then(() => stdout.end())
    const answered = async (line: string, what: RegExp) => {
      stdin.write(`${line}\n`)
      await expect.poll(() => said, { timeout: 30_000 }).toMatch(what)
    }
    await answered('.laws yc.kept', /1 provision, \d+ laws tried 20 times each: all hold\n/)
    await answered(`.diff ${path}`, /no difference\n/)
    await answered('.lang zh', /以中文回答\n/)
    await answered('.laws yc.broken', /1 条不成立\n/)
    await answered('.diff nantong', /规则库\n {4}标题：某事 → /)
    await answered('.diff /no/such.json', /无法读取 \/no\/such\.json：没有这个文件或文件夹（ENOENT）\n/)
    stdin.end()
  })
})

it('a rulebook proves its tables', () => {
  expect(book.prove('yc.kept')).toEqual([])
  expect(() => book.prove('yc.kpet' as string)).toThrow(/did you mean yc\.kept/)
})
