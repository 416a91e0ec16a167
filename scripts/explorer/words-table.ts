import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Plugin } from 'esbuild'
import type { Words } from '../../src/index'
import { reading, Short } from './short'
import { byMeasure } from './sources'
import { type Edit, FILL, type Found, wordsIn } from './words-in'

/*
 * Words in two languages, taken out of the code into two columns, which compress better apart. What is made when the page is loaded
 * takes the next words each time, so that no place need be written; what is made later names its place. What is filled into words
 * stands beside the call; a Chinese text that stands alone is a pair without English.
 */

const keyOf = ({ zh, en }: Words): string => `${zh}\n${en}`

/** The call by which the code takes words. */
const TAKE = '$w'

/** Reads two columns: by place, or each next one from a place on. */
export const reader = `{const f=(w,x)=>w.split("\\x7f").map((p,i)=>i?x[i-1]+p:p).join("");globalThis.${FILL}=(w,z,e)=>({zh:f(w.zh,z),en:f(w.en,e)});const z=[],e=[];let n=0;globalThis.${TAKE}=i=>{const p=i===undefined?n++:i;return{zh:z[p],en:e[p]}};${TAKE}.at=i=>{n=i;return ${TAKE}()};${TAKE}.run=p=>()=>${TAKE}(p++);${TAKE}.from=f=>i=>${TAKE}(f+i);const r=${reading};let t=[];${TAKE}.short=(...a)=>{t=a.map(x=>x.split("\\n"))};${TAKE}.add=(a,b)=>{z.push(...r(a,t[0]).split("\\n"));e.push(...r(b,t[1]).split("\\n"))}}`

/** What is written short: of Chinese a character that takes three bytes, of English a word with the space before. */
const CHARACTER = /[\u0800-\uffff]/
const WORD = / ?[A-Za-z’]+/

/** Lines as one text in JavaScript, with control characters as they are. */
const quoted = (lines: readonly string[]): string =>
  `"${lines.join('\n').replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`

const called = (texts: readonly (readonly string[])[]): string => texts.map(quoted).join(',')

/** Two columns of words, and where each pair stands in them. */
export class WordsTable {
  readonly #places = new Map<string, number>()
  /** What each source becomes. */
  readonly #edited = new Map<string, string>()
  readonly #zh: string[] = []
  readonly #en: string[] = []

  #short: readonly [Short, Short] | undefined

  get length(): number {
    return this.#zh.length
  }

  /** The call that takes some words. */
  take(words: Words): string {
    return `${TAKE}(${this.#place(words)})`
  }

  #place(words: Words): number {
    const known = this.#places.get(keyOf(words))
    if (known !== undefined) return known
    this.#places.set(keyOf(words), this.#zh.length)
    this.#en.push(words.en)
    return this.#zh.push(words.zh) - 1
  }

  /** Takes in all that sources say, measure by measure: what is alike compresses better when it stands together. */
  addSources(files: readonly string[]): void {
    for (const file of byMeasure(files)) this.#addSource(file)
  }

  #addSource(path: string): void {
    const text = readFileSync(path, 'utf8')
    const found = wordsIn(path, text)
    const first = this.length
    const atOnce = found.filter((one) => one.value !== undefined)
    const defined = found.filter((one) => one.definition !== undefined)
    const others = found.filter((one) => one.value === undefined && one.definition === undefined)
    const edits = [...this.#atOnce(atOnce), ...this.#defined(defined), ...this.#later(others, first)]
    edits.sort((a, b) => b.at - a.at)
    const edited = edits.reduce((all, { at, to, text }) => `${all.slice(0, at)}${text}${all.slice(to)}`, text)
    this.#edited.set(path, edited.includes('_own(') ? `const _own = ${TAKE}.from(${first});${edited}` : edited)
  }

  /** What is made at once takes new words one after the other; the first of each value says where they begin. */
  #atOnce(found: readonly Found[]): readonly Edit[] {
    const begun = new Set<number>()
    return found.flatMap(({ words, edits, value }) => {
      const calls = words.map((one) => {
        const isNew = !this.#places.has(keyOf(one))
        const place = this.#place(one)
        if (!isNew || value === undefined) return `${TAKE}(${place})`
        if (begun.has(value)) return `${TAKE}()`
        begun.add(value)
        return `${TAKE}.at(${place})`
      })
      return edits(calls)
    })
  }

  /** What a definition holds takes its new words one after the other, each time it is made. */
  #defined(found: readonly Found[]): readonly Edit[] {
    const begun = new Map<number, number>()
    const all = found.flatMap(({ words, edits, definition = 0 }) => {
      const calls = words.map((one) => {
        const isNew = !this.#places.has(keyOf(one))
        const place = this.#place(one)
        if (isNew && !begun.has(definition)) begun.set(definition, place)
        return isNew ? '_next()' : `${TAKE}(${place})`
      })
      return edits(calls)
    })
    return [...all, ...[...begun].map(([at, place]) => ({ at, to: at, text: `_next = ${TAKE}.run(${place})` }))]
  }

  #later(found: readonly Found[], first: number): readonly Edit[] {
    return found.flatMap(({ words, edits }) => {
      const calls = words.map((one) => {
        const place = this.#place(one)
        return place < first ? `${TAKE}(${place})` : `_own(${place - first})`
      })
      return edits(calls)
    })
  }

  /** The columns from a place on, as a call that adds them; the first call says how they are to be read. */
  columns(from: number, to = this.length): string {
    this.#short ??= [new Short(this.#zh, CHARACTER, { joined: true }), new Short(this.#en, WORD, { joined: false })]
    const [zh, en] = this.#short
    const written = (short: Short, lines: readonly string[]) => lines.slice(from, to).map((line) => short.of(line))
    const tables = from === 0 ? `${TAKE}.short(${called([zh.table, en.table])});` : ''
    return `${tables}${TAKE}.add(${called([written(zh, this.#zh), written(en, this.#en)])});`
  }

  /** Has the sources take their words from the table. */
  plugin(filter: RegExp, after: (path: string, text: string) => string): Plugin {
    return {
      name: 'words-table',
      setup: (build) => {
        build.onLoad({ filter }, ({ path }) => {
          const edited = this.#edited.get(relative('.', path)) ?? readFileSync(path, 'utf8')
          return { contents: after(path, edited), loader: path.endsWith('x') ? 'tsx' : 'ts' }
        })
      },
    }
  }
}
