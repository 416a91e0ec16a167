import { readdirSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Plugin } from 'esbuild'
import ts from 'typescript'
import type { Words } from '../../src/index'

/* Words in two languages, taken out of the code into two columns: they compress better apart, and are parsed as two texts. */

type Found = (start: number, end: number, words: Words) => void

const isText = (node: ts.Node): node is ts.StringLiteral =>
  ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)

/** Goes through the literals `{ zh: '…', en: '…' }` of a file. */
function eachWords(path: string, text: string, found: Found): void {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, false)
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node) && node.properties.length === 2) {
      const texts = node.properties.map((one, index) =>
        ts.isPropertyAssignment(one) &&
        ts.isIdentifier(one.name) &&
        one.name.text === ['zh', 'en'][index] &&
        isText(one.initializer)
          ? one.initializer.text
          : undefined,
      )
      const [zh, en] = texts
      if (zh !== undefined && en !== undefined && !`${zh}${en}`.includes('\n')) {
        found(node.getStart(source), node.end, { zh, en })
        return
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
}

const keyOf = ({ zh, en }: Words): string => `${zh}\n${en}`

/** Two columns of words, and where each pair stands in them. */
export class WordsTable {
  readonly #places = new Map<string, number>()
  /** Where the words of each file begin. */
  readonly #starts = new Map<string, number>()
  readonly zh: string[] = []
  readonly en: string[] = []

  add(words: Words): number {
    const key = keyOf(words)
    const known = this.#places.get(key)
    if (known !== undefined) return known
    this.#places.set(key, this.zh.length)
    this.en.push(words.en)
    return this.zh.push(words.zh) - 1
  }

  /** Adds all that some folders' sources say, in the order of their paths: which file is read first makes no difference. */
  addSources(folders: readonly string[]): void {
    for (const folder of folders)
      for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
        if (file.endsWith('.ts')) this.#addFile(`${folder}/${file}`)
  }

  #addFile(path: string): void {
    this.#starts.set(path, this.zh.length)
    eachWords(path, readFileSync(path, 'utf8'), (_start, _end, words) => this.add(words))
  }

  /** The columns from a place on, as arguments of a call. */
  columns(from: number, to = this.zh.length): string {
    return [this.zh, this.en].map((column) => JSON.stringify(column.slice(from, to).join('\n'))).join(',')
  }

  /**
   * Has sources take their words from the table by a global function. A file's own words are counted from its first, so that most
   * places are small numbers.
   */
  plugin(filter: RegExp, call: string): Plugin {
    return {
      name: 'words-table',
      setup: (build) => {
        build.onLoad({ filter }, ({ path }) => {
          const text = readFileSync(path, 'utf8')
          const edits: (readonly [number, number, number])[] = []
          eachWords(path, text, (start, end, words) => edits.push([start, end, this.add(words)]))
          const first = this.#starts.get(relative('.', path)) ?? Number.POSITIVE_INFINITY
          const placed = (place: number) => (place < first ? `${call}(${place})` : `_own(${place - first})`)
          const contents = edits.reduceRight(
            (all, [start, end, place]) => `${all.slice(0, start)}(${placed(place)})${all.slice(end)}`,
            text,
          )
          const own = contents.includes('_own(') ? `const _own = ${call}.from(${first});` : ''
          return { contents: `${own}${contents}`, loader: path.endsWith('x') ? 'tsx' : 'ts' }
        })
      },
    }
  }
}
