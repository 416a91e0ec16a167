import { outline, type Provision } from '../../src/index'
import { cellsIn, Say, SECOND, said, set, Text, useAddress } from '../shell/parts'
import { type Case, caseOf, provisionNamed } from './case'
import { Form, Head, NoSuch, Troubles, Verdict } from './provision'
import { byPath, Mark } from './rule'
import { Day } from './tools'
import { t } from './words'

/* Two cases side by side, and where they part. */

/** The lines of the rule that hold in one case and not in the other. */
function Parting({ a, b }: { readonly a: Case; readonly b: Case }) {
  if (!a.answer || !b.answer) return null
  const [first, second] = [byPath(a.answer.explanation.lines), byPath(b.answer.explanation.lines)]
  const words = new Map<string, string>()
  const visit = (lines: ReturnType<typeof outline>['lines']): void => {
    for (const line of lines) {
      words.set(line.path, said(line.words))
      visit(line.parts)
    }
  }
  visit(outline(a.of as never, a.options).lines)
  const parting = [...words].filter(([path]) => first.get(path)?.state !== second.get(path)?.state)
  const told = (state: 'holds' | 'fails' | 'unknown' | undefined) =>
    state ? <Mark state={state} /> : <span class="quiet">–</span>
  return (
    <section aria-labelledby="parting">
      <h2 id="parting">
        <Say of={t.parting} />
      </h2>
      {parting.length === 0 ? (
        <p>
          <Say of={t.alike} />
        </p>
      ) : (
        <table class="parting">
          <thead>
            <tr>
              <th scope="col">
                <Say of={t.rule} />
              </th>
              <th scope="col">A</th>
              <th scope="col">B</th>
            </tr>
          </thead>
          <tbody>
            {parting.map(([path, text]) => (
              <tr key={path}>
                <td>
                  <Text of={text} />
                </td>
                <td>{told(first.get(path)?.state)}</td>
                <td>{told(second.get(path)?.state)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Known({ of }: { readonly of: Provision }) {
  const address = useAddress()
  const [a, b] = [caseOf(of, address), caseOf(of, address, true)]
  const copy = () =>
    set(Object.fromEntries(Object.entries(cellsIn(address)).map(([key, value]) => [`${SECOND}${key}`, value])))
  return (
    <>
      <Head of={of} page="compare" />
      <div class="tools">
        <Day />
        <button type="button" onClick={copy}>
          <Say of={t.copyOver} />
        </button>
      </div>
      <div class="two">
        <section aria-labelledby="case-a">
          <h2 id="case-a">A</h2>
          <Verdict of={a} />
          <Troubles of={a} />
          <Form of={a} name="A" />
        </section>
        <section aria-labelledby="case-b">
          <h2 id="case-b">B</h2>
          <Verdict of={b} isQuiet />
          <Troubles of={b} />
          <Form of={b} second name="B" />
        </section>
      </div>
      <Parting a={a} b={b} />
    </>
  )
}

export function ComparePage() {
  const { id } = useAddress()
  const found = provisionNamed(id)
  return 'id' in found ? <Known of={found} /> : <NoSuch nearest={found.nearest} page="compare" />
}
