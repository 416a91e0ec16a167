import { runInNewContext } from 'node:vm'
import { build, type Plugin } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { WORDS_FROM } from '../../scripts/explorer/build'
import { reading, Short } from '../../scripts/explorer/short'
import { sourcesIn } from '../../scripts/explorer/sources'
import { type Edit, wordsIn } from '../../scripts/explorer/words-in'
import { reader, WordsTable } from '../../scripts/explorer/words-table'

/* The page's words are taken out of the sources into columns: none may come back another. */

const applied = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.at - a.at)
    .reduce((all, { at, to, text }) => all.slice(0, at) + text + all.slice(to), text)

/** A source with every call that takes words written `w0`, `w1`, … */
function taken(text: string) {
  let count = 0
  const found = wordsIn('one.tsx', text)
  const edits = found.flatMap((one) => one.edits(one.words.map(() => `w${count++}`)))
  return { text: applied(text, edits), words: found.flatMap((one) => one.words.map(({ zh, en }) => [zh, en])) }
}

/* biome-ignore-start lint/suspicious/noTemplateCurlyInString: these are sources */
describe('words in a source', () => {
  it.each([
    ["f({ zh: '一', en: 'one' })", 'f((w0))', [['一', 'one']]],
    ["f({ zh: '一', en: 'one', under: 'x' })", "f({ ...(w0), under: 'x' })", [['一', 'one']]],
    ["words('一', 'one')", '(w0)', [['一', 'one']]],
    ['({ zh: `共${n}项`, en: `${n} in all` })', '($f(w0,[n],[n]))', [['共\u007f项', '\u007f in all']]],
    ['({ zh: `${a}和${b}`, en: "both" })', '($f(w0,[a,b],[]))', [['\u007f和\u007f', 'both']]],
    ['({ zh: "都", en: `${a}${b}` })', '($f(w0,[],[a,b]))', [['都', '\u007f\u007f']]],
    [
      "ask('甲', 'a', '甲？', 'A?')",
      '({ label: w0, question: w1 })',
      [
        ['甲', 'a'],
        ['甲？', 'A?'],
      ],
    ],
    ["figure(1, '万元')", 'figure(1, w0.zh)', [['万元', '']]],
    [
      "({ zh: `${of({ zh: '内', en: 'inner' })}外`, en: 'outer' })",
      '($f(w0,[of((w1))],[]))',
      [
        ['\u007f外', 'outer'],
        ['内', 'inner'],
      ],
    ],
    ["const a: '万元' = b; const c = { '万元': 1 }; const d = <p title='万元' />", undefined, []],
    ["({ en: 'one', zh: '一' }); ({ zh: name, en: name })", undefined, []],
  ])('%s', (text, wanted, words) => expect(taken(text)).toEqual({ text: wanted ?? text, words }))
})

/* biome-ignore-end lint/suspicious/noTemplateCurlyInString: these are sources */

describe('words written short', () => {
  it.each([true, false])('are read again, in pairs: %s', (joined) => {
    const lines = Array.from({ length: 60 }, (_, at) => `企业补贴 “a\\b” ×¥ ߿ ${String.fromCodePoint(0x4e00 + at)}`)
    const short = new Short(lines, /[\u0800-\uffff]/, { joined })
    const read: (text: string, table: readonly string[]) => string = runInNewContext(reading)
    expect(short.of(lines[0] as string).length).toBeLessThan((lines[0] as string).length + 1)
    for (const line of lines) expect(read(short.of(line), short.table)).toBe(line)
  })
})

/** The whole rulebook as text, out of a bundle. */
async function bundled(before: string, plugins: readonly Plugin[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: "export { nantong } from './src/nantong'", resolveDir: '.' },
    bundle: true,
    format: 'iife',
    globalName: 'made',
    target: 'es2022',
    write: false,
    plugins: [...plugins],
  })
  const script = `${before}${outputFiles[0]?.text};JSON.stringify(made.nantong.toJSON())`
  return runInNewContext(script, { TextEncoder })
}

describe('the rulebook', () => {
  it('is the same with its words in columns', async () => {
    const table = new WordsTable()
    table.addSources(sourcesIn(WORDS_FROM))
    const columns = `${reader}${table.columns(0)}`
    const made = await bundled(columns, [table.plugin(/[\\/]src[\\/].*\.ts$/, (_, text) => text)])
    expect(made.length).toBeGreaterThan(1_000_000)
    expect(made === (await bundled('', []))).toBe(true)
  })
})
