import { allowedIn } from '../../src/intake/allowed'
import type { Fact } from '../../src/language/expression/facts'
import { unitWords } from '../../src/language/values/units'
import { BETWEEN, langOf, Say, SECOND, said, set, Text } from '../shell/parts'
import type { Case } from './case'
import { factText, unitOfFact } from './text'
import { t } from './words'

/* One fact of the form: what it asks, what is said, how that was read, and whether it is needed. */

/** More options than these stand in a list to pull down. */
const MOST_RADIOS = 5

export interface FieldProps {
  readonly fact: Fact
  readonly of: Case
  readonly second: boolean
}

/** Whether an answer is there, waited for, or of no use now. */
export type Standing = 'answered' | 'troubled' | 'missing' | 'judged' | 'aside' | 'open'

function standingOf({ fact, of }: Pick<FieldProps, 'fact' | 'of'>): Standing {
  if (of.troubles.some((one) => one.fact === fact.name)) return 'troubled'
  if (Object.hasOwn(of.facts, fact.name)) return 'answered'
  if (of.isOpen) return 'open'
  const missing = of.answer?.result.missing.some((one) => one.fact === fact.name) ?? true
  return missing ? (fact.judgedBy ? 'judged' : 'missing') : 'aside'
}

const keyOf = ({ fact, second }: Pick<FieldProps, 'fact' | 'second'>): string => `${second ? SECOND : ''}${fact.name}`

const idOf = ({ fact, second }: FieldProps): string => `${second ? 'b' : 'a'}-${fact.name}`

function Radios(props: FieldProps & { readonly options: readonly (readonly [string, string])[] }) {
  const { fact, of, options } = props
  const cell = of.facts[fact.name]
  const value = cell === undefined ? '' : typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : String(cell)
  return (
    <div class="radios">
      {[...options, ['', said(t.unknown)] as const].map(([key, text]) => (
        <label key={key} lang={langOf(text)}>
          <input
            type="radio"
            name={idOf(props)}
            value={key}
            checked={value === key}
            onChange={() => set({ [keyOf(props)]: key === '' ? undefined : key })}
          />
          <span>{text}</span>
        </label>
      ))}
    </div>
  )
}

function Pulled(props: FieldProps & { readonly options: readonly (readonly [string, string])[] }) {
  const { fact, of, options } = props
  return (
    <select
      id={idOf(props)}
      aria-describedby={`${idOf(props)}-about`}
      value={String(of.facts[fact.name] ?? '')}
      onChange={(event) => set({ [keyOf(props)]: event.currentTarget.value || undefined })}
    >
      <option value="">{said(t.unknown)}</option>
      {options.map(([key, text]) => (
        <option value={key} key={key} lang={langOf(text)}>
          {text}
        </option>
      ))}
    </select>
  )
}

function Checks(props: FieldProps & { readonly options: readonly (readonly [string, string])[] }) {
  const { fact, of, options } = props
  const chosen = of.facts[fact.name] as readonly string[] | undefined
  const choose = (keys: readonly string[]) =>
    set({ [keyOf(props)]: keys.length === 0 ? undefined : keys.join(BETWEEN) })
  const toggled = (key: string): readonly string[] =>
    options.map(([one]) => one).filter((one) => (one === key) !== (chosen?.includes(one) ?? false))
  return (
    <div class="checks">
      {options.map(([key, text]) => (
        <label key={key} lang={langOf(text)}>
          <input type="checkbox" checked={chosen?.includes(key) ?? false} onChange={() => choose(toggled(key))} />
          <span>{text}</span>
        </label>
      ))}
      <label>
        <input
          type="checkbox"
          checked={chosen?.length === 0}
          onChange={() => set({ [keyOf(props)]: chosen?.length === 0 ? undefined : '' })}
        />
        <span>{said(t.none)}</span>
      </label>
    </div>
  )
}

function Typed(props: FieldProps) {
  const { fact, of } = props
  const id = idOf(props)
  return (
    <input
      id={id}
      type="text"
      autocomplete="off"
      spellcheck={false}
      value={of.cells[fact.name] ?? ''}
      aria-describedby={`${id}-about ${id}-echo`}
      aria-invalid={standingOf(props) === 'troubled' ? 'true' : undefined}
      onInput={(event) => set({ [keyOf(props)]: event.currentTarget.value || undefined })}
    />
  )
}

/** That there is none: a list that is left empty says nothing. */
function None(props: FieldProps) {
  const { fact, of } = props
  if (fact.type !== 'dates' && fact.type !== 'numbers') return null
  const value = of.facts[fact.name] as readonly unknown[] | undefined
  const isNone = value?.length === 0
  return (
    <div class="checks">
      <label>
        <input type="checkbox" checked={isNone} onChange={() => set({ [keyOf(props)]: isNone ? undefined : '' })} />
        <span>{said(t.noneAtAll)}</span>
      </label>
    </div>
  )
}

/** How what is typed was read, where that isn't the same text; or why it wasn't. */
function Echo(props: FieldProps) {
  const { fact, of } = props
  const trouble = of.troubles.find((one) => one.fact === fact.name)
  const cell = of.cells[fact.name] ?? ''
  const value = of.facts[fact.name]
  const read =
    value === undefined || 'options' in fact || fact.type === 'boolean' || cell === '' ? '' : factText(fact, value)
  return (
    <p class={trouble ? 'echo trouble' : 'echo'} id={`${idOf(props)}-echo`}>
      {trouble ? <Say of={trouble.words} /> : read !== '' && read !== cell && <Text of={`= ${read}`} />}
    </p>
  )
}

function Control(props: FieldProps) {
  const { fact } = props
  if (fact.type === 'boolean')
    return (
      <Radios
        {...props}
        options={[
          ['yes', said(t.yes)],
          ['no', said(t.no)],
        ]}
      />
    )
  if (!('options' in fact))
    return (
      <>
        <Typed {...props} />
        <None {...props} />
      </>
    )
  const options = Object.entries(fact.options).map(([key, words]) => [key, said(words)] as const)
  if (fact.type === 'choices') return <Checks {...props} options={options} />
  return options.length <= MOST_RADIOS ? (
    <Radios {...props} options={options} />
  ) : (
    <Pulled {...props} options={options} />
  )
}

function About(props: FieldProps) {
  const { fact } = props
  const standing = standingOf(props)
  const unit = unitOfFact(fact)
  const isTyped = !('options' in fact) && fact.type !== 'boolean'
  return (
    <p class="about" id={`${idOf(props)}-about`}>
      <Say of={fact.question} />
      {isTyped && standing === 'troubled' && (
        <>
          {' '}
          <Say of={allowedIn(fact)} />
        </>
      )}
      {unit && !('options' in fact) && <span class="unit"> {said(unitWords(unit))}</span>}
      {fact.judgedBy && (
        <>
          {' '}
          <span class="chip">
            <Say of={t.judged} /> <Say of={fact.judgedBy} />
          </span>
        </>
      )}
    </p>
  )
}

/** A fact, as it is asked. */
export function Field(props: FieldProps) {
  const { fact } = props
  const standing = standingOf(props)
  const isGroup =
    fact.type === 'boolean' ||
    ('options' in fact && (fact.type === 'choices' || Object.keys(fact.options).length <= MOST_RADIOS))
  const label = (
    <>
      <Say of={fact.label} />
      {standing === 'aside' && (
        <span class="standing">
          {' '}
          <Say of={t.notNeeded} />
        </span>
      )}
      {(standing === 'missing' || standing === 'judged') && (
        <span class="standing wanted">
          {' '}
          <Say of={t.needed} />
        </span>
      )}
    </>
  )
  return isGroup ? (
    <fieldset
      class={`field ${standing}`}
      data-fact={fact.name}
      data-standing={standing}
      aria-describedby={`${idOf(props)}-about`}
    >
      <legend>{label}</legend>
      <About {...props} />
      <Control {...props} />
      <Echo {...props} />
    </fieldset>
  ) : (
    <div class={`field ${standing}`} data-fact={fact.name} data-standing={standing}>
      <label for={idOf(props)}>{label}</label>
      <About {...props} />
      <Control {...props} />
      <Echo {...props} />
    </div>
  )
}
