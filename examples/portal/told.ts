import type { Language } from 'haotong'
import { type Asked, coreFacts, factNamed, sampleIn } from './asked'
import { field, troubleWith } from './fields'
import { type Html, html, said } from './html'
import { t } from './words'

/* Where the enterprise tells of itself: a row of a table, or a form. */

/** The buttons for the rows of a table that has several. */
const rows = (count: number, row: number, language: Language): Html =>
  html`<p class="rows" role="group" aria-label="${t.rows[language]}"><span>${said(t.rows, language)}</span>
    ${Array.from({ length: count }, (_, at) => at + 1).map(
      (one) => html`<button name="row" value="${one}" class="plain"${one === row && html` aria-current="true"`}>
        ${said(t.row(one), language)}</button>`,
    )}</p>`

/** A row of a table: pasted, or out of a file. The script takes the file; without it there is no field for one. */
export function paste({ table, options }: Asked, language: Language): Html {
  return html`<details class="card"${table && html` open`}><summary>${said(t.paste, language)}</summary>
  <form id="paste" method="post" action="/${language}">
    <input type="hidden" name="asOf" value="${options.asOf ?? ''}">
    <label for="table">${said(t.table, language)}</label>
    <p class="about" id="table-about">${said(t.pasteHint, language)}</p>
    <pre>${sampleIn(language)}</pre>
    <textarea id="table" name="table" rows="5" spellcheck="false" required aria-describedby="table-about">
${table?.text ?? ''}</textarea>
    <p class="file" hidden><label for="file">${said(t.file, language)}</label>
      <input id="file" type="file" accept=".csv,.tsv,.txt,text/csv"
        data-unreadable="${t.unreadable[language]}" data-large="${t.tooLarge[language]}"></p>
    <p class="buttons"><button name="row" value="1">${said(t.readRow, language)}</button></p>
    ${table && table.rows > 1 && rows(table.rows, table.row, language)}
  </form></details>`
}

/** The core facts, whatever else was told, and what was skipped. */
export function form(asked: Asked, language: Language): Html {
  const told = Object.keys(asked.cells).filter((name) => factNamed.has(name) && !coreFacts.includes(name))
  const skipped = asked.passedOver.filter((name) => !coreFacts.includes(name) && !told.includes(name))
  const fields = (names: readonly string[]) => names.map((name) => field(name, asked, language))
  return html`<form id="facts" method="post" action="/${language}" class="card">
    <h2>${said(t.form, language)}</h2>
    <p class="quiet">${said(t.formHint, language)}</p>
    ${asked.passedOver.map((name) => html`<input type="hidden" name="skip" value="${name}">`)}
    <div class="field"><label for="f-asOf">${said(t.day, language)}</label>
      <p class="about" id="f-asOf-about">${said(t.dayHint, language)}
        ${troubleWith('asOf', asked.troubles, language)}</p>
      <input id="f-asOf" name="asOf" type="date" value="${asked.options.asOf ?? ''}"
        aria-describedby="f-asOf-about"></div>
    ${fields([...coreFacts, ...told])}
    ${
      skipped.length > 0 &&
      html`<details><summary>${said(t.skipped(skipped.length), language)}</summary>${fields(skipped)}</details>`
    }
    <p class="buttons"><button id="check">${said(t.check, language)}</button></p>
  </form>`
}
