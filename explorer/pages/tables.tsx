import { type DecisionTable, decisionTables, InvalidFactsError } from '../../src/index'
import { Say, said, Text } from '../shell/parts'
import type { Case } from './case'
import { Mark } from './rule'
import { t } from './words'

/* The decision tables of a rule: the row that fires, and what each cell is in this case. */

function tablesOf({ of, facts, options, answer }: Case): readonly DecisionTable[] {
  try {
    return decisionTables(of, answer ? facts : {}, options)
  } catch (error) {
    if (InvalidFactsError.is(error)) return []
    throw error
  }
}

function Table({ of }: { readonly of: DecisionTable }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
    <section class="scroll" tabIndex={0} aria-label={said(of.words)}>
      <table class="decisions">
        <caption>
          <Say of={of.words} />
        </caption>
        <thead>
          <tr>
            {of.columns.map((one) => (
              <th scope="col" key={one.zh}>
                <Say of={one} />
              </th>
            ))}
            <th scope="col">
              <Say of={t.gives} />
            </th>
          </tr>
        </thead>
        <tbody>
          {of.rows.map((row) => (
            <tr key={row.path} class={row.state} data-row={row.path} data-state={row.state}>
              {row.cells.map((cell, at) => (
                <td key={of.columns[at]?.zh} class={cell?.state ?? 'any'}>
                  {cell ? (
                    <>
                      <Mark state={cell.state} /> <Say of={cell.words} />
                    </>
                  ) : (
                    <Say of={t.anything} />
                  )}
                </td>
              ))}
              <td class="gives">
                {row.state === 'holds' && <Mark state="holds" />} <Text of={said(row.gives)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

export function Tables({ of }: { readonly of: Case }) {
  const tables = tablesOf(of)
  if (tables.length === 0) return null
  return (
    <section aria-labelledby="table">
      <h2 id="table">
        <Say of={t.table} />
      </h2>
      {tables.map((one) => (
        <Table of={one} key={one.path} />
      ))}
    </section>
  )
}
