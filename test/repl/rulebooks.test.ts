import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { eligibility, rulebook } from '../../src/language'
import { bookAt, ours } from '../../src/repl/book'
import { main } from '../../src/repl/main'
import { openShell } from '../../src/repl/shell'
import { place, thing } from '../language/vocabulary'
import { temporaryFolder } from '../support/folder'
import { city, town } from './city'

const folder = temporaryFolder('rulebooks')
const file = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const edition = file('city.json', JSON.stringify(city.toJSON()))
const small = file('small.json', JSON.stringify(town.toJSON()))
const nantong = file('nantong.json', JSON.stringify(ours.toJSON()))

async function haotong(...given: readonly string[]) {
  const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() }
  streams.stdin.end()
  const code = await main(given, streams)
  return { code, out: String(streams.stdout.read() ?? ''), err: String(streams.stderr.read() ?? '') }
}

describe('--rulebook', () => {
  it('asks another rulebook, kept as an edition', async () => {
    expect((await haotong('list', '--rulebook', edition)).out).toMatch(
      /Y1 {2}Workshops\n {2}y1\.grant {2}eligibility: workshop grant/,
    )
    expect((await haotong('eval', 'y1.grant', '{"用工人数":"3"}', '--rulebook', edition)).out).toMatch(/^eligible/)
    const fee = await haotong('eval', 'm03.loan-rollover-fee', '{"principal":1000,"days":2}', '--rulebook', edition)
    expect(fee.out).toMatch(/fee +2\n/)
  })
  it('asks one that a module exports, as its default or its only one', async () => {
    const language = pathToFileURL(join(import.meta.dirname, 'city.ts')).href
    const named = file('named.ts', `export { city } from ${JSON.stringify(language)}\nexport const answer = 42\n`)
    const main = file('main.ts', `import { city } from ${JSON.stringify(language)}\nexport default city\n`)
    for (const path of [named, main]) expect((await bookAt(path)).provisions).toHaveLength(city.provisions.length)
    expect(await bookAt('nantong')).toBe(ours)
    expect(await bookAt(undefined)).toBe(ours)
  })
  it('says which year has passed: the rulebook’s of its own provisions, that of their document of others', async () => {
    const title = { zh: '一', en: 'one' }
    const grant = eligibility('y1.grant', () => ({ title, source: place, subject: thing, when: thing.a }))
    const measures = [{ id: 'Y1', title }]
    const made = rulebook({ name: 'y-2024', title, year: 2024, measures, extends: ours, provisions: { grant } })
    const of2024 = file('2024.json', JSON.stringify(made.toJSON()))
    const asked = (id: string, facts: string, ...more: readonly string[]) =>
      haotong('eval', id, facts, '--as-of', '2025-01-01', '--rulebook', of2024, ...more)
    expect((await asked('y1.grant', '{"a":true}')).out).toContain('the programme was for 2024; nothing says')
    expect((await asked('y1.grant', '{"a":true}', '--explain', '--lang', 'zh')).out).toContain('方案为2024年')
    expect((await asked('m04.urban-area', '{"district":"tongzhou"}')).out).toContain('the programme was for 2023;')
    expect(
      (await haotong('match', 'thing', '{"a":true}', '--as-of', '2025-01-01', '--rulebook', of2024)).out,
    ).toContain('the programme was for 2024;')
  })
  it('says what is no rulebook', async () => {
    const broken = file('broken.json', JSON.stringify({ ...town.toJSON(), name: 'other' }))
    expect(await haotong('list', '--rulebook', broken)).toMatchObject({
      code: 1,
      err: expect.stringContaining('is no edition'),
    })
    const none = file('none.mjs', 'export const answer = 42\n')
    expect((await haotong('list', '--rulebook', none)).err).toContain('exports 0')
    expect((await haotong('list', '--rulebook', join(folder, 'gone.json'))).err).toContain('ENOENT')
  })
  it('opens the REPL on it', async () => {
    const [stdin, stdout] = [new PassThrough(), new PassThrough()]
    void openShell('en', { stdin, stdout }, city as never).then(() => stdout.end())
    stdin.end("grant({ y1Staff: 3 }).outcome\nevaluate('y1.grant', {}).outcome\n.show y1.grant\n.exit\n")
    const said = await text(stdout)
    expect(said).toMatch(/^haotong: Yancheng’s measures of 2024, \d+ provisions\./)
    expect(said).toContain("'eligible'")
    expect(said).toContain("'undetermined'")
    expect(said).toContain('y1.grant  workshop grant')
  })
})

describe('a rulebook whose ids are its own kind', () => {
  const [first, ...others] = ['yc-2024.grant', '嘉.补贴', '1.2', 'X1.Foo', 'm99.Two_words', 'x1.foo'].map((id) =>
    eligibility(id, () => ({
      title: { zh: `${id}甲`, en: `${id} one` },
      source: place,
      subject: thing,
      when: thing.a,
    })),
  )
  const all = [first as NonNullable<typeof first>, ...others]
  const measures = ['YC-2024', '嘉', '1', 'X1', 'M99'].map((id) => ({
    id,
    title: { zh: `${id}章`, en: `${id} chapter` },
  }))
  const make = (more: object) =>
    rulebook({ name: 'own-2024', title: { zh: '自定', en: 'own' }, provisions: all, ...more })
  const bare = file('bare.json', JSON.stringify(make({}).toJSON()))
  const some = file('some.json', JSON.stringify(make({ measures }).toJSON()))

  it.each(all.map((one) => one.id))('shows %s, in any case, and in the prompt', async (id) => {
    for (const book of [bare, some])
      expect((await haotong('show', id, '--rulebook', book)).out).toMatch(`${id}  ${id} one\n  kind `)
    if (!/foo/i.test(id))
      expect((await haotong('show', id.toUpperCase(), '--rulebook', bare)).out).toMatch(`${id}  ${id} one\n`)
    expect((await haotong('interview', id, '--rulebook', bare)).err).toBe('')
    const [stdin, stdout] = [new PassThrough(), new PassThrough()]
    void openShell('en', { stdin, stdout }, make({}) as never).then(() => stdout.end())
    stdin.end(`.show ${id}\n.exit\n`)
    expect(await text(stdout)).toContain(`${id}  ${id} one\n  kind `)
  })
  it('shows a measure by its id, or by that of its provisions alone', async () => {
    const heads = { some: 'YC-2024  YC-2024 chapter', bare: 'YC-2024' }
    for (const [name, book] of Object.entries({ some, bare }))
      for (const which of ['yc-2024', 'YC-2024'])
        expect((await haotong('show', which, '--rulebook', book)).out).toMatch(
          `${heads[name as keyof typeof heads]}\nyc-2024.grant  yc-2024.grant one\n`,
        )
    expect((await haotong('show', 'm3', '--rulebook', bare)).err).toBe(
      'measure: got "m3", expected the id of a measure\n',
    )
  })
  it('lists every provision, whatever its measures are', async () => {
    for (const book of [bare, some]) {
      const { out } = await haotong('list', '--rulebook', book)
      for (const { id } of all) expect(out).toContain(`  ${id}  `)
    }
    expect((await haotong('list', '--rulebook', bare)).out).toMatch(/\n6 provisions, 0 contradictions/)
    expect((await haotong('list', '--rulebook', some)).out).toMatch(/\n5 of 5 measures, 6 provisions/)
  })
})

describe('haotong diff', () => {
  it('tells what was added, removed and changed, from what to what', async () => {
    const { out } = await haotong('diff', nantong, edition)
    expect(out).toContain('provisions\n  added: y1.grant\n  changed: m03.loan-rollover-fee\n')
    expect(out).toContain('    title: Loan rollover fee → Loan rollover fee (Yancheng)\n')
    expect(out).toContain('      - principal more than 20,000,000 yuan → 0.5‰ a day\n')
    expect(out).toContain('      + fee: principal × 0.001 × days\n')
    expect(out).toContain('    needs: principal, sector, days → principal, days\n')
    expect(out).toMatch(/figures\n {2}added: m01\.least\nfacts\n {2}added: workshop\.y1Staff\n$/)
    expect((await haotong('diff', edition, nantong)).out).toContain('provisions\n  removed: y1.grant\n')
  })
  it('of one rulebook is against the one that is asked of anyhow', async () => {
    expect((await haotong('diff', edition)).out).toBe((await haotong('diff', 'nantong', edition)).out)
    expect((await haotong('diff', small, '--rulebook', small)).out).toBe('no difference\n')
    expect((await haotong('diff', small, small, '--lang', 'zh')).out).toBe('没有不同\n')
  })
  it('gives data where asked for it', async () => {
    const { out } = await haotong('diff', edition, '--json')
    expect(JSON.parse(out)).toMatchObject({ provisions: { added: ['y1.grant'], removed: [] } })
  })
})
