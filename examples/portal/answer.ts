import type { Language, Words } from 'haotong'
import { type Asked, isEmpty } from './asked'
import { field } from './fields'
import { type Answer, type Found, GROUPS, type Group } from './found'
import { type Html, html, said } from './html'
import type { Contact, Lead } from './leads'
import { both, few, joined, t } from './words'

/* The answer: what is open, what isn't yet and what would help, and what to ask next. */

/** A list longer than this is folded up. */
const MOST_SHOWN = 4

function contact({ label, phone, url }: Contact, language: Language): Html {
  return html`<li>${said(label, language)}
    ${phone && html` <a href="tel:${phone}"><span class="unseen">${said(t.phone, language)} </span>${phone}</a>`}
    ${url && html` <a href="${url}" rel="noreferrer">${url}</a>`}</li>`
}

function lead({ title, says, contacts, waitsFor }: Lead, language: Language): Html {
  const list = html`<ul>${contacts.map((one) => contact(one, language))}</ul>`
  const waits = joined([t.dependsOn, few(waitsFor)], t.colon)
  return html`<li><p class="lead">${said(title, language)}</p>
    ${says.length > 0 && html`<ul>${says.map((one) => html`<li>${said(one, language)}</li>`)}</ul>`}
    ${contacts.length > 0 && folded(list, contacts.length, language)}
    ${waitsFor.length > 0 && html`<p class="quiet">${said(waits, language)}</p>`}</li>`
}

/** A list, folded up where it is long. */
const folded = (list: Html, length: number, language: Language): Html =>
  length > MOST_SHOWN ? html`<details><summary>${said(t.entries(length), language)}</summary>${list}</details>` : list

const row = (name: Words, value: readonly Words[], language: Language): Html | false =>
  value.length > 0 &&
  html`<div><dt>${said(name, language)}</dt><dd>${said(joined(value, t.comma), language)}</dd></div>`

const notes = (all: readonly Words[], language: Language): Html | false =>
  all.length > 0 &&
  html`<details><summary>${said(t.notes, language)} (${all.length})</summary>
    <ul>${all.map((one) => html`<li>${said(one, language)}</li>`)}</ul></details>`

/** Everything there is to say of one that is open. */
function opened(one: Found, language: Language): Html {
  const leads = html`<details open><summary>${said(t.leads, language)}</summary>
    <ul class="leads">${one.leads.map((each) => lead(each, language))}</ul></details>`
  return html`<dl>
    ${row(t.gives, one.line ? [one.line] : [], language)}
    ${row(t.agencies, one.agencies, language)}
    ${row(t.source, [one.source], language)}
  </dl>
  ${one.force && html`<p class="force">${said(one.force, language)}</p>`}
  ${one.leads.length > 0 && leads}
  ${notes(one.notes, language)}`
}

/** The reason in a line, and the remedy. */
function shut(one: Found, group: Group, language: Language): Html {
  const head = joined([group === 'notYet' ? t.could : t.because, both('')], t.colon)
  return html`${one.line && html`<p>${said(one.line, language)}</p>`}
  ${one.remedy && html`<p class="remedy"><b>${said(head, language)}</b>${said(one.remedy, language)}</p>`}
  <p class="quiet source">${said(joined([t.source, one.source], t.colon), language)}</p>
  ${notes(one.notes, language)}`
}

function next({ next: question }: Answer, asked: Asked, language: Language): Html | false {
  return (
    question !== undefined &&
    html`<section class="next" aria-labelledby="next"><h3 id="next" tabindex="-1">${said(t.next, language)}</h3>
    <p class="quiet">${said(question.words, language)}</p>
    ${field(question.fact, asked, language)}
    <p class="buttons"><button form="facts">${said(t.reply, language)}</button>
    <button form="facts" class="plain" name="skip" value="${question.fact}">${said(t.skip, language)}</button></p>
    </section>`
  )
}

/** How many there are of each, as it is announced. */
export const summary = (answer: Answer): Words => {
  const counts = GROUPS.filter((name) => name === 'open' || answer[name].length > 0)
  const words = counts.map((name) => joined([t.groups[name], both(answer[name].length)], t.colon))
  return joined(words, t.semicolon)
}

function found(one: Found, group: Group, language: Language): Html {
  return html`<li id="${one.id}"><h4>${said(one.title, language)}</h4>
    ${group === 'open' ? opened(one, language) : shut(one, group, language)}</li>`
}

export function answers(answer: Answer, asked: Asked, language: Language): Html {
  const sections = GROUPS.filter((name) => answer[name].length > 0).map((name) => {
    const all = answer[name]
    const list = html`<ul class="found">${all.map((one) => found(one, name, language))}</ul>`
    return html`<section class="group ${name}" aria-labelledby="g-${name}">
      <h3 id="g-${name}">${said(t.groups[name], language)} <span class="count">${all.length}</span></h3>
      ${name === 'unknown' && !isEmpty(asked) && next(answer, asked, language)}
      ${name === 'unknown' ? folded(list, all.length, language) : list}</section>`
  })
  return html`${sections}`
}
