import type { Branching, Node, Passing, Value } from '../expression/nodes'
import { type Compilers, type Run, same } from './frame'

/** What is left when a condition is unknown: the one value that every way leads to, or unknown. */
function agreed(values: readonly (Value | undefined)[]): Value | undefined {
  const [first] = values
  return values.every((value) => same(value, first)) ? first : undefined
}

interface Branch {
  readonly conditions: readonly number[]
  readonly yields: Run
}

/** Each distinct condition of a table is run at most once an evaluation, however many rows name it. */
function compileRows(
  rows: readonly { readonly if: readonly Node[]; readonly yields: Node }[],
  run: (node: Node) => Run,
) {
  const tests = [...new Set(rows.flatMap((row) => row.if))]
  const branches: Branch[] = rows.map((row) => ({
    conditions: row.if.map((one) => tests.indexOf(one)),
    yields: run(row.yields),
  }))
  return { tests: tests.map(run), branches }
}

class NoRowError extends RangeError {
  override readonly name = 'NoRowError'
}

const NOT_RUN = Symbol('not run')

export const branches: Compilers<Branching | Passing> = {
  when: ({ cases, otherwise }, { run }) => {
    const compiled = cases.map((one) => ({ if: run(one.if), yields: run(one.yields) }))
    const rest = run(otherwise)
    return (frame) => {
      let open: Value[] | undefined
      for (const one of compiled) {
        const holds = one.if(frame)
        if (holds === false) continue
        const value = one.yields(frame)
        if (holds === true) return open ? agreed([...open, value]) : value
        if (value === undefined) return undefined
        open ??= []
        open.push(value)
      }
      const value = rest(frame)
      return open ? agreed([...open, value]) : value
    }
  },
  table: ({ rows }, { run }) => {
    const { tests, branches } = compileRows(rows, run)
    return (frame) => {
      const known: (Value | undefined | typeof NOT_RUN)[] = new Array(tests.length).fill(NOT_RUN)
      const open: Branch[] = []
      for (const branch of branches) {
        let holds: boolean | undefined = true
        for (const index of branch.conditions) {
          if (known[index] === NOT_RUN) known[index] = (tests[index] as Run)(frame)
          if (known[index] === false) {
            holds = false
            break
          }
          if (known[index] === undefined) holds = undefined
        }
        if (holds === true) return branch.yields(frame)
        if (holds === undefined) open.push(branch)
      }
      if (open.length === 0) throw new NoRowError('no row of the decision table holds')
      return agreed(open.map((branch) => branch.yields(frame)))
    }
  },
  reading: (node, compiler) => compiler.run(compiler.chosen(node)),
  provision: ({ of }, { run }) => run(of),
  stated: ({ of }, { run }) => run(of),
}
