import { describe, expect, it } from 'vitest'
import { outline, type Provision, provisions } from '../../src/index'
import { circumstances } from '../../src/language/evaluate/program'
import { isNode, type Node } from '../../src/language/expression/nodes'
import type { Line } from '../../src/language/outline/line'
import { treeOf } from '../../src/language/outline/outlined'
import { isNamedPart, Paths, withTerms } from '../../src/language/outline/paths'
import { coreOf } from '../../src/language/provisions/provision'
import { readingsOf } from '../../src/language/rulebook/prove'
import { changesOf } from '../support/changes'

/* A line's path is that of what it says: the same under every reading, reform and day, and no path is that of two parts. */

/** The lines of a rule under every reading, as the document has it and changed on two days. */
function* treesOf(of: Provision): Generator<readonly [how: string, lines: readonly Line[]]> {
  const core = coreOf(of)
  const parameters = changesOf(of)
  for (const reading of readingsOf(of)) {
    const ready = core.program.prepare(reading)
    for (const options of [{}, { asOf: '2023-06-15', parameters }, { asOf: '2026-01-01', parameters }])
      yield [
        `${reading} ${options.asOf}`,
        treeOf(core.roots, core.source, ready, circumstances(options, core.program.reforming)).lines,
      ]
  }
}

/** What a part says, alike of two that say the same. */
function contents(): (node: Node) => number {
  const known = new Map<string, number>()
  const contentOf = (node: Node): number => {
    const text = JSON.stringify(node, (key, one) => {
      if (key === 'fact') return one.name
      if (key === 'parameter') return one.id
      if (key === 'calendar' || key === 'open') return ''
      return one !== node && isNode(one) ? contentOf(one) : one
    })
    known.set(text, known.get(text) ?? known.size)
    return known.get(text) as number
  }
  return contentOf
}

/** The paths that more than one line has. */
function twiceIn(lines: readonly Line[]): readonly string[] {
  const seen = new Set<string>()
  const visit = ({ path, parts }: Line): readonly string[] => {
    const own = seen.has(path) ? [path] : []
    seen.add(path)
    return [...own, ...parts.flatMap(visit)]
  }
  return lines.flatMap(visit)
}

describe('a line keeps its path', () => {
  it.each(provisions.map((one) => [one.id, one] as const))('%s', (_, of) => {
    const { roots, program } = coreOf(of)
    const paths = new Paths(roots)
    const names = [...program.nodes].filter(isNamedPart).map((one) => paths.ofName(one))
    const heads = [...new Set([...withTerms(roots).map((one) => one.name), ...names])]
    const contentOf = contents()
    const bare = (path: string): string => path.replace(/(\/not)?(~\d+)?$/, '')
    const headOf = (path: string): string =>
      heads.filter((one) => path.startsWith(`${one}/`)).sort((one, other) => other.length - one.length)[0] ?? ''
    const byPart = new Map<string, string>()
    const byPath = new Map<string, string>()
    for (const [how, lines] of treesOf(of)) {
      const counts = new Map<string, number>()
      const visit = ({ node, wanted, shape, parts, path }: Line): void => {
        parts.forEach(visit)
        // A root and a name are the same whatever they come to under a reading.
        if (heads.includes(bare(path))) return
        const part = `${shape === 'item' && path} ${headOf(path)} ${wanted} ${contentOf(node)}`
        expect([how, path, part]).toEqual([how, path, byPath.get(path) ?? part])
        byPath.set(path, part)
        // Two cases may come to the same.
        if (shape === 'case') return
        const count = (counts.get(part) ?? 0) + 1
        counts.set(part, count)
        expect([how, path]).toEqual([how, byPart.get(`${part} ${count}`) ?? path])
        byPart.set(`${part} ${count}`, path)
      }
      lines.forEach(visit)
      expect([how, twiceIn(lines)]).toEqual([how, []])
    }
  })
})

describe('a path', () => {
  const pathsOf = (id: Parameters<typeof outline>[0], options?: object): readonly string[] => {
    const all: string[] = []
    const visit = (line: (typeof lines)[number]): void => {
      all.push(line.path)
      line.parts.forEach(visit)
    }
    const { lines } = outline(id, options)
    lines.forEach(visit)
    return all
  }
  it('numbers the rows of a table, and the conditions of a group', () => {
    expect(pathsOf('m06.vehicle-subsidy').slice(0, 9)).toEqual([
      ...['cap', 'cap/1', 'cap/2', 'cap/3', 'cap/4'],
      ...['amount', 'amount/1', 'amount/1/1', 'amount/1/1/1'],
    ])
  })
  it('says of a condition that isn’t wanted that it isn’t, and how often a part was shown before', () => {
    const all = pathsOf('m55.first-violation-berthing-waiver')
    expect(all).toContain('when/2/1/7/1/2/2/not')
    expect(all).toContain('when/2/1/7/1/2/2/not~2')
  })
  it('ends with the option, of a long list', () => {
    expect(pathsOf('m55.first-violation-berthing-waiver')).toContain('when/1/1/2/1/not.no-permit')
  })
})
