import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Plugin } from 'esbuild'
import type { Words } from '../../src/index'
import { reading, Short } from './short'
import { byMeasure, sourcesIn } from './sources'
import { type Found, wordsIn } from './words-in'

/*
 * Words in two languages, taken out of the code into two columns, which compress better apart. What is made when the page is loaded
 * takes the next words each time, so that no place need be written; what is made later names its place.
 */

const keyOf = ({ zh, en }: Words): string => `${zh}\n${en}`

interface Edit {
  readonly at: number
  readonly to: number
  readonly text: string
}

/** The call by which the code takes words. */
const TAKE = '$w'

/** Reads two columns: by place, or each next one from a place on. */
export const reader = `{const z=[],e=[];let n=0;globalThis.${TAKE}=i=>{const p=i===undefined?n++:i;return{zh:z[p],en:e[p]}};${TAKE}.at=i=>{n=i;return ${TAKE}()};${TAKE}.run=p=>()=>${TAKE}(p++);${TAKE}.from=f=>i=>${TAKE}(f+i);const r=${reading};let t=[];${TAKE}.short=(...a)=>{t=a.map(x=>x.split("\\n"))};${TAKE}.add=(a,b)=>{z.push(...r(a,t[0]).split("\\n"));e.push(...r(b,t[1]).split("\\n"))}}`

/** What is written short: of Chinese each character that takes three bytes, of English words with the space before. */
const PARTS = [/[\u0800-\uffff]/g, / ?[A-Za-z’]+/g]

const called = (texts: readonly string[]): string => texts.map((one) => JSON.stringify(one)).join(',')

/** Two columns of words, and where each pair stands in them. */
export class WordsTable {
  readonly #places = new Map<string, number>()
  /** What each source becomes. */
  readonly #edited = new Map<string, string>()
  readonly #zh: string[] = []
  readonly #en: string[] = []

  #short: readonly Short[] | undefined

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

  /** Takes in all that some folders' sources say, measure by measure: what is alike compresses better when it stands together. */
  addSources(folders: readonly string[]): void {
    for (const file of byMeasure(sourcesIn(folders))) this.#addSource(file)
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
    return found.map(({ start, end, words, value }): Edit => {
      const calls = words.map((one) => {
        const isNew = !this.#places.has(keyOf(one))
        const place = this.#place(one)
        if (!isNew || value === undefined) return `${TAKE}(${place})`
        if (begun.has(value)) return `${TAKE}()`
        begun.add(value)
        return `${TAKE}.at(${place})`
      })
      return { at: start, to: end, text: laid(calls) }
    })
  }

  /** What a definition holds takes its new words one after the other, each time it is made. */
  #defined(found: readonly Found[]): readonly Edit[] {
    const begun = new Map<number, number>()
    const edits = found.map(({ start, end, words, definition = 0 }): Edit => {
      const calls = words.map((one) => {
        const isNew = !this.#places.has(keyOf(one))
        const place = this.#place(one)
        if (isNew && !begun.has(definition)) begun.set(definition, place)
        return isNew ? '_next()' : `${TAKE}(${place})`
      })
      return { at: start, to: end, text: laid(calls) }
    })
    return [...edits, ...[...begun].map(([at, place]) => ({ at, to: at, text: `_next = ${TAKE}.run(${place})` }))]
  }

  #later(found: readonly Found[], first: number): readonly Edit[] {
    return found.map(({ start, end, words }) => {
      const calls = words.map((one) => {
        const place = this.#place(one)
        return place < first ? `${TAKE}(${place})` : `_own(${place - first})`
      })
      return { at: start, to: end, text: laid(calls) }
    })
  }

  /** The columns from a place on, as a call that adds them; the first call says how they are to be read. */
  columns(from: number, to = this.length): string {
    this.#short ??= [this.#zh, this.#en].map((column, index) => new Short(column.join('\n'), PARTS[index] as RegExp))
    const [zh, en] = this.#short as readonly [Short, Short]
    const texts = [zh.of(this.#zh.slice(from, to).join('\n')), en.of(this.#en.slice(from, to).join('\n'))]
    const tables = from === 0 ? `${TAKE}.short(${called([zh, en].map(({ table }) => table.join('\n')))});` : ''
    return `${tables}${TAKE}.add(${called(texts)});`
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

/** One pair as it is; what is asked as its label and its question. */
function laid([first, second]: readonly string[]): string {
  return second === undefined ? `(${first})` : `({ label: ${first}, question: ${second} })`
}
