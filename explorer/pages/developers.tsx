import { useState } from 'preact/hooks'
import { InvalidFactsError, type Provision, parameters, receipt, reform, replay } from '../../src/index'
import { coreOf } from '../../src/language/provisions/provision'
import { Lead, Link, plainPage, Say, said, set, useAddress, valueIn } from '../shell/parts'
import { type Case, caseOf, provisionNamed } from './case'
import { type Code as FromScript, useCode } from './code'
import { Download } from './download'
import { Head, NoSuch, Troubles } from './provision'
import { commandLine, curl, optionsOf, typeScript } from './snippets'
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

/** The JSON Schema of what a provision takes. */
function schemaOf(of: Provision, code: FromScript): string {
  const { facts, program, behaviour } = coreOf(of)
  return code.jsonSchema(facts, behaviour.kind === 'calculator' ? program.byDefault : [], language())
}

/** The case's question, asked of each row of a table. */
function Query({ of, code }: { readonly of: Case; readonly code: FromScript }) {
  const { dialects } = code
  const dialect = valueIn(useAddress(), '~dialect') ?? (dialects[0] as string)
  const text = code.sql(of.of, reform, { ...optionsOf(of), dialect, from: 'register', key: 'id' })
  return (
    <>
      <Code title="SQL" text={text} />
      <p class="quiet">
        <label>
          <Say of={t.dialect} />{' '}
          <select value={dialect} onChange={(event) => set({ '~dialect': event.currentTarget.value })}>
            {dialects.map((one) => (
              <option key={one} value={one} lang="en">
                {one}
              </option>
            ))}
          </select>
        </label>{' '}
        <Say of={t.sqlHint} />
      </p>
    </>
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
  const code = useCode()
  const kept = code === undefined ? '' : receiptOf(one)
  return (
    <>
      <Head of={of} page="developers" />
      <Troubles of={one} />
      <Code title="TypeScript" text={typeScript(one)} />
      <Code title={said(t.commandLine)} text={commandLine(one)} />
      <Code title="curl" text={curl(one)} />
      {code && of.kind !== 'catalogue' && <Query of={one} code={code} />}
      {code && <Code title="JSON Schema" text={schemaOf(of, code)} />}
      {kept !== '' && (
        <>
          <Code title={said(t.receipt)} text={kept} />
          <p>
            <Download name={`${of.id}.receipt.json`} type="application/json" text={() => kept} label={t.download} />
          </p>
        </>
      )}
      {code && <Replay of={one} />}
    </>
  )
}

function Overview() {
  const examples = ['m03.loan-rollover-fee', 'm06.vehicle-subsidy-eligibility', 'm09.water-resource-fee']
  return (
    <>
      <Lead of={t.code} intro={t.codeIntro} />
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
