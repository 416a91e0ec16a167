import type { Language, Words } from 'haotong'
import { answers, summary } from './answer'
import { type Asked, factNamed, isEmpty } from './asked'
import type { Answer } from './found'
import { type Html, html, said } from './html'
import { form, paste } from './told'
import { t } from './words'

/* The page, whole: it works without its script, which only spares loading it anew. */

const NAMES = { zh: '中文', en: 'English' } as const
const TAGS = { zh: 'zh-CN', en: 'en' } as const
const other = (language: Language): Language => (language === 'zh' ? 'en' : 'zh')

/** A document around what stands on it. */
const whole = (title: Words, language: Language, body: Html): string =>
  html`<!doctype html>
<html lang="${TAGS[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title[language]}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style.css">
<script src="/page.js" defer></script>
</head>
<body>${body}</body>
</html>`.text

const labelOf = (fact: string): Words => factNamed.get(fact)?.label ?? t.day

const wayTo = (fact: string, language: Language): Html =>
  html` <a href="#f-${fact}">${said(t.mend, language)}<span class="unseen"> ${said(labelOf(fact), language)}</span></a>`

/** What couldn't be read, each with the way to its field. */
const troubles = ({ troubles: all }: Asked, language: Language): Html | false =>
  all.length > 0 &&
  html`<section class="troubles" aria-labelledby="troubles"><h3 id="troubles">${said(t.troubles, language)}</h3>
    <ul>${all.map(
      ({ fact, words }) => html`<li>${said(words, language)}${fact !== undefined && wayTo(fact, language)}</li>`,
    )}</ul>
    <p class="quiet">${said(t.troublesHint, language)}</p></section>`

/* The first button of a form is the one that Enter presses, and isn't to be that of the other language. */
export function page(asked: Asked, answer: Answer, language: Language): string {
  const to = other(language)
  return whole(
    t.title,
    language,
    html`<a class="skip" href="#answer">${said(t.skipLink, language)}</a>
<button form="facts" class="unseen" tabindex="-1" aria-hidden="true"></button>
<header><p class="name">${said(t.name, language)}</p>
  <button form="facts" class="plain" formaction="/${to}" lang="${TAGS[to]}">${NAMES[to]}</button></header>
<main>
  <div class="told" id="told">
    <h1>${said(t.title, language)}</h1>
    <p class="intro">${said(t.intro, language)}</p>
    ${paste(asked, language)}
    ${form(asked, language)}
  </div>
  <div class="answer" id="given">
    <h2 id="answer" tabindex="-1">${said(t.answer, language)}</h2>
    <p class="summary">${said(isEmpty(asked) ? t.nothing : summary(answer), language)}</p>
    ${troubles(asked, language)}
    ${answers(answer, asked, language)}
  </div>
</main>
<p id="status" class="unseen" role="status" data-failed="${t.failed[language]}"></p>`,
  )
}

/** What is said where there is no answer. */
export const refusal = (words: Words, language: Language): string =>
  whole(
    words,
    language,
    html`<main class="refusal" id="refusal"><h1>${said(words, language)}</h1>
    <p><a href="/${language}">${said(t.back, language)}</a></p></main>`,
  )
