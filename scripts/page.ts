import { agencies } from '../src/data/agencies'
import {
  diagrams,
  discrepancies,
  type Language,
  type Measure,
  measure,
  measures,
  outline,
  type Provision,
  provisions,
} from '../src/index'
import { coreOf } from '../src/language/provisions/provision'
import { kindWords } from '../src/language/rulebook/kind-words'
import { sourceWords } from '../src/language/values/words'
import { about } from '../src/language/write/subject'
import { ours } from '../src/repl/book'
import { coverageText } from '../src/repl/render'
import { chooseIn, forces, givesLines } from './page-gives'

/* The pages of measures, made from the rulebook: what every measure decides, what it needs, and what is open about it. */

const anchor = (id: string): string => id.toLowerCase()

const offices = (ids: Measure['leads'], language: Language): string =>
  ids.map((id) => agencies[id][language]).join(language === 'zh' ? '、' : '; ')

function periodText({ period }: Provision, language: Language): string {
  const say = chooseIn(language)
  if (period === undefined) return say('未写明', 'unstated')
  const { from = '…', to = '…' } = period
  return say(`${from} 至 ${to}，含首尾`, `${from} to ${to}, both days included`)
}

/** An eligibility's conditions and every table, as diagrams. */
function drawn(one: Provision, language: Language): string[] {
  const { lines } = outline(one.id)
  const isDrawn = (index: number): boolean =>
    one.kind === 'eligibility' || lines[index]?.parts.some((part) => part.when !== undefined) === true
  return diagrams(one.id, language)
    .filter((_, index) => isDrawn(index))
    .map((diagram) => `\`\`\`mermaid\n${diagram}\n\`\`\``)
}

function provisionLines(one: Provision, language: Language): string[] {
  const say = chooseIn(language)
  const { definition, facts } = coreOf(one)
  const other = language === 'zh' ? one.title.en : one.title.zh
  const needs = facts.map((fact) => say(`${fact.label.zh}（\`${fact.name}\`）`, `\`${fact.name}\``))
  return [
    `### ${one.title[language]} · ${other}`,
    '',
    `- id: \`${one.id}\``,
    `- ${say('种类', 'kind')}: ${kindWords[one.kind][language]}${one.force === 'shall' ? '' : say('，', ', ') + forces[one.force][language]}`,
    `- ${say('对象', 'about')}: ${say(definition.subject[about].label.zh, one.subject)}`,
    `- ${say('所需事实', 'needs')}: ${needs.join(say('、', ', ')) || say('无', 'nothing')}`,
    `- ${say('出处', 'source')}: ${sourceWords(one.source)[language]}`,
    `- ${say('期限', 'period')}: ${periodText(one, language)}`,
    ...givesLines(one, language),
    ...one.discrepancies.map((each) => `- ${say('文件自相矛盾处', 'discrepancy')}: [\`${each.id}\`](#discrepancies)`),
    '',
    ...drawn(one, language).flatMap((diagram) => [diagram, '']),
  ]
}

function measureLines(one: Measure, language: Language): string[] {
  const say = chooseIn(language)
  const own = provisions.filter((each) => each.measure === one.id)
  const leads = offices(one.leads, language)
  const responsibles = offices(one.responsibles, language)
  return [
    `## ${one.id} ${one.title[language]}`,
    '',
    say(
      `牵头：${leads}。${responsibles ? `责任：${responsibles}。` : ''}`,
      `${one.title.zh}. Lead: ${leads}.${responsibles ? ` Responsible: ${responsibles}.` : ''}`,
    ),
    '',
    ...own.flatMap((each) => provisionLines(each, language)),
  ]
}

/** A measure's part of the page. */
export const sectionOf = (id: string, language: Language = 'en'): string =>
  measureLines(measure(id), language).join('\n')

const discrepancyLines = (language: Language): string[] =>
  discrepancies.map((one) => {
    const say = chooseIn(language)
    const sides = one.sides.map((side) => side.says[language]).join(say('——', ' — '))
    const sum = one.arithmetic ? say(`${one.arithmetic.zh}。`, ` ${one.arithmetic.en}.`) : ''
    const editorial = one.editorial ? say('（文字问题）', ' (editorial)') : ''
    return `- \`${one.id}\`${editorial}: ${one.title[language]}${say('。', '. ')}${sides}${say('。', '.')}${sum}`
  })

/** The whole page. */
export function page(language: Language = 'en'): string {
  const say = chooseIn(language)
  const encoded = measures.filter((one) => provisions.some((each) => each.measure === one.id))
  const row = (one: Measure): string => {
    const own = provisions.filter((each) => each.measure === one.id).map((each) => each.kind)
    const counts = [...new Set(own)]
      .map((kind) => `${own.filter((each) => each === kind).length} ${kindWords[kind][language]}`)
      .join(say('，', ', '))
    const titles = language === 'zh' ? one.title.zh : `${one.title.zh} | ${one.title.en}`
    return `| [${one.id}](#${anchor(one.id)}) | ${titles} | ${counts} |`
  }
  return [
    say('# 各项措施的编码', '# The measures, as encoded'),
    '',
    say(
      '<!-- 由 `npm run docs` 从规则库生成；过时则测试不通过。 -->',
      '<!-- Made by `npm run docs` from the rulebook; a test fails when it is stale. -->',
    ),
    '',
    say('[English](measures.md)', '[中文](measures.zh-CN.md)'),
    '',
    coverageText(language, ours),
    '',
    say('| 编号 | 措施 | 规定 |', '| no. | measure | in English | provisions |'),
    say('| --- | --- | --- |', '| --- | --- | --- | --- |'),
    ...encoded.map(row),
    '',
    ...encoded.flatMap((one) => [`<a id="${anchor(one.id)}"></a>`, '', ...measureLines(one, language)]),
    '<a id="discrepancies"></a>',
    '',
    say('## 文件自相矛盾处', '## Discrepancies'),
    '',
    say('各处的说法和算术。', 'Where the document contradicts itself: what each place says, and the arithmetic.'),
    '',
    ...discrepancyLines(language),
    '',
  ].join('\n')
}
