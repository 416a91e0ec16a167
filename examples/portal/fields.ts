import type { Fact, Language } from 'haotong'
import { type Asked, columnNamed, factNamed } from './asked'
import { type Html, html, type Part, said } from './html'
import { t } from './words'

/* A fact as it is asked for. */

type Options = readonly (readonly [value: string, text: string])[]

const MOST_RADIOS = 5

/** What may be chosen, with not knowing; undefined where the answer is typed. */
function optionsOf(fact: Fact, language: Language): Options | undefined {
  const unknown = ['', t.dontKnow[language]] as const
  if (fact.type === 'boolean') return [['yes', t.yes[language]], ['no', t.no[language]], unknown]
  if (fact.type !== 'choice') return undefined
  return [...Object.entries(fact.options).map(([key, words]) => [key, words[language]] as const), unknown]
}

const radios = (name: string, chosen: string, options: Options): Html =>
  html`<div class="picks">${options.map(
    ([value, text]) => html`<label class="pick">
      <input type="radio" name="${name}" value="${value}" form="facts"${value === chosen && html` checked`}>
      <span>${text}</span></label>`,
  )}</div>`

const pulled = (name: string, chosen: string, options: Options, about: Part): Html =>
  html`<select id="f-${name}" name="${name}" form="facts"${about}>${options.map(
    ([value, text]) => html`<option value="${value}"${value === chosen && html` selected`}>${text}</option>`,
  )}</select>`

const typed = (name: string, cell: string, about: Part): Html =>
  html`<input id="f-${name}" name="${name}" type="text" value="${cell === '[]' ? '' : cell}" form="facts"
    autocomplete="off" spellcheck="false"${about}>`

/** That there is none: a list that is left empty says nothing. */
const none = (name: string, cell: string, language: Language): Html => html`<label class="pick">
  <input type="checkbox" name="${name}" value="[]" form="facts"${cell === '[]' && html` checked`}>
  <span>${said(t.none, language)}</span></label>`

/** The question, what may be typed, who decides it, and what was wrong with what was told. */
function aboutOf(fact: Fact, { troubles }: Asked, language: Language): Html {
  const { name, question, judgedBy } = fact
  const takes = optionsOf(fact, language) ? undefined : columnNamed[language].get(name)?.allowed
  return html`<p class="about" id="f-${name}-about">${said(question, language)}
    ${takes && html` <span class="takes">${takes}</span>`}
    ${judgedBy && html` <span class="chip">${said(t.judged, language)}${said(judgedBy, language)}</span>`}
    ${troubleWith(name, troubles, language)}</p>`
}

/** What was wrong with what was told of a fact, or of the day. */
export const troubleWith = (name: string, troubles: Asked['troubles'], language: Language): readonly Html[] =>
  troubles.flatMap((one) =>
    one.fact === name ? [html` <strong class="trouble">${said(one.words, language)}</strong>`] : [],
  )

/** The field of a fact; it belongs to the form wherever it stands. */
export function field(name: string, asked: Asked, language: Language): Html {
  const fact = factNamed.get(name)
  if (!fact) return html``
  const options = optionsOf(fact, language)
  const cell = asked.cells[name] ?? ''
  const chosen = options?.some(([value]) => value === cell) ? cell : ''
  const label = said(fact.label, language)
  const about = aboutOf(fact, asked, language)
  if (options && options.length <= MOST_RADIOS)
    return html`<fieldset class="field" id="f-${name}" aria-describedby="f-${name}-about">
      <legend>${label}</legend>${about}${radios(name, chosen, options)}</fieldset>`
  const isBad = asked.troubles.some((one) => one.fact === name)
  const described = html` aria-describedby="f-${name}-about"${isBad && html` aria-invalid="true"`}`
  return html`<div class="field"><label for="f-${name}">${label}</label>${about}
    ${options ? pulled(name, chosen, options, described) : typed(name, cell, described)}
    ${(fact.type === 'dates' || fact.type === 'numbers') && none(name, cell, language)}</div>`
}
