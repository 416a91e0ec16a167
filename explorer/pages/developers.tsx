import { useState } from 'preact/hooks'
import { InvalidFactsError, type Provision, parameters, receipt, replay } from '../../src/index'
import { Link, plainPage, Say, said, useAddress } from '../shell/parts'
import { type Case, caseOf, provisionNamed } from './case'
import { useJSONSchema } from './code'
import { Download } from './download'
import { Head, NoSuch, Troubles } from './provision'
import { commandLine, curl, typeScript } from './snippets'
import { language } from './text'
import { t } from './words'

/* What is on screen, as code: to take along, or to keep as a receipt and replay. */

const json = (value: unknown): string => JSON.stringify(value, null, 2)

function Code({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
      <pre tabIndex={0} lang="en">
        <code>{text}</code>
      </pre>
    </section>
  )
}

function receiptOf({ of, facts, options }: Case): string {
  try {
    return json(receipt(of as never, facts, options))
  } catch (error) {
    if (InvalidFactsError.is(error)) return ''
    throw error
  }
}

/** Asks the question of a receipt again, of the facts on screen. */
function Replay({ of }: { readonly of: Case }) {
  const [told, setTold] = useState<readonly string[]>()
  const run = (text: string) => {
    if (text.trim() === '') return setTold(undefined)
    try {
      const parameters = of.options.parameters
      const { same, differs } = replay(
        JSON.parse(text) as never,
        of.facts,
        parameters === undefined ? {} : { parameters },
      )
      setTold(same ? [said(t.same)] : differs.map((one) => `${one.what}: ${json(one)}`))
    } catch (error) {
      const issues = InvalidFactsError.is(error)
        ? error.issues.map((one) => one.message[language()])
        : [said(t.noReceipt)]
      setTold(issues)
    }
  }
  return (
    <section aria-label={said(t.replay)}>
      <h2>
        <Say of={t.replay} />
      </h2>
      <label>
        <span class="quiet">
          <Say of={t.replayHint} />
        </span>
        <textarea rows={5} spellcheck={false} onInput={(event) => run(event.currentTarget.value)} />
      </label>
      {told && (
        <ul class="troubles">
          {told.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Known({ of }: { readonly of: Provision }) {
  const one = caseOf(of, useAddress())
  const schema = useJSONSchema(of, language())
  const kept = receiptOf(one)
  return (
    <>
      <Head of={of} page="developers" />
      <Troubles of={one} />
      <Code title="TypeScript" text={typeScript(one)} />
      <Code title={said(t.commandLine)} text={commandLine(one)} />
      <Code title="curl" text={curl(one)} />
      <Code title="JSON Schema" text={schema} />
      {kept !== '' && (
        <>
          <Code title={said(t.receipt)} text={kept} />
          <p>
            <Download name={`${of.id}.receipt.json`} type="application/json" text={() => kept} label={t.download} />
          </p>
        </>
      )}
      <Replay of={one} />
    </>
  )
}

function Overview() {
  const examples = ['m03.loan-rollover-fee', 'm06.vehicle-subsidy-eligibility', 'm09.water-resource-fee']
  return (
    <>
      <h1 tabIndex={-1}>
        <Say of={t.code} />
      </h1>
      <p class="lead">
        <Say of={t.codeIntro} />
      </p>
      <ul>
        {examples.map((id) => {
          const found = provisionNamed(id)
          return (
            'id' in found && (
              <li key={id}>
                <Link to={plainPage('developers', id)}>
                  <Say of={found.title} />
                </Link>{' '}
                <code>{id}</code>
              </li>
            )
          )
        })}
      </ul>
      <Code
        title="TypeScript"
        text={`npm install haotong\n\nimport { evaluate } from 'haotong'\nimport { loanRolloverFee } from 'haotong/calculators'\n\nloanRolloverFee({ principal: '5000000', sector: 'manufacturing', days: 4 })`}
      />
      <p class="quiet">
        <Say of={t.figureCount(parameters.length)} />
      </p>
    </>
  )
}

export function DevelopersPage() {
  const { id } = useAddress()
  if (id === '') return <Overview />
  const found = provisionNamed(id)
  return 'id' in found ? <Known of={found} /> : <NoSuch nearest={found.nearest} page="developers" />
}
