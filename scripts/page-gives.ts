import { type Force, type Language, outline, type Provision, type Words } from '../src/index'
import { asStated, phrase } from '../src/language/outline/words/index'
import type { Class } from '../src/language/provisions/classified'
import type { Definition } from '../src/language/provisions/definition'
import type { Goal } from '../src/language/provisions/goals'
import type { Guarantee } from '../src/language/provisions/guarantees'
import type { Output } from '../src/language/provisions/outputs'
import { coreOf } from '../src/language/provisions/provision'
import { boundBy, commas, sectionHeads } from '../src/repl/words'

/* What a provision says, for the pages of measures: its rule line by line, and what stands beside it. */

/** What the kinds of provisions state beside what all of them do. */
export interface Stated extends Definition {
  readonly outputs?: Readonly<Record<string, Output>>
  readonly goals?: Readonly<Record<string, Goal>>
  readonly classes?: Readonly<Record<string, Class>>
  readonly entries?: readonly object[]
  readonly openEnded?: true
  readonly key?: string
  readonly gives?: Words
  readonly leadsTo?: readonly string[]
}

const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null && 'en' in value

/** One of two phrases. */
export const chooseIn =
  (language: Language) =>
  (zh: string, en: string): string =>
    language === 'zh' ? zh : en

/** An entry in one line: its label, then its own data in brackets. */
function inLine(value: unknown, language: Language): string {
  if (isWords(value)) return value[language]
  if (Array.isArray(value)) return value.map((one) => inLine(one, language)).join(language === 'zh' ? '、' : ', ')
  if (typeof value !== 'object' || value === null) return String(value)
  const { label, ...data } = value as { label?: Words }
  const own = Object.entries(data).flatMap(([name, each]) => {
    const text = inLine(each, language)
    return text === '' ? [] : [`${name}: ${text}`]
  })
  if (label === undefined) return own.join('; ')
  if (own.length === 0) return label[language]
  return language === 'zh' ? `${label.zh}（${own.join('；')}）` : `${label.en} (${own.join('; ')})`
}

function guaranteeText(one: Guarantee, language: Language): string {
  const say = chooseIn(language)
  if (one.kind === 'never-more-than') {
    const limit = phrase(one.limit, asStated)
    return say(`\`${one.output}\`从不超过${limit.zh}`, `\`${one.output}\` is never more than ${limit.en}`)
  }
  const { name } = one.as
  return one.kind === 'never-falls'
    ? say(`\`${name}\`增加时\`${one.output}\`不减少`, `\`${one.output}\` never falls as \`${name}\` rises`)
    : say(`\`${name}\`增加时\`${one.output}\`不增加`, `\`${one.output}\` never rises as \`${name}\` rises`)
}

/** How far the text binds. */
export const forces: Record<Force, Words> = {
  shall: { zh: '应当', en: 'shall' },
  ...boundBy,
}

function classText([name, { label, consequence, force }]: readonly [string, Class], language: Language): string {
  const colon = chooseIn(language)('：', ': ')
  const semicolon = chooseIn(language)('；', '; ')
  const follows = consequence ? `${semicolon}${consequence[language]}` : ''
  return `  - \`${name}\`${colon}${label[language]}${follows}${force ? ` (${forces[force][language]})` : ''}`
}

const under = (title: string, lines: readonly string[]): string[] => (lines.length > 0 ? [`- ${title}:`, ...lines] : [])

const nested = (text: string): string[] => text.split('\n').map((line) => `  ${line}`)

/** What a provision says, a line each. */
export function givesLines(one: Provision, language: Language): string[] {
  const say = chooseIn(language)
  const definition: Stated = coreOf(one).definition
  const { classes = {}, entries = [], guarantees = [], checks = [], key, gives, leadsTo = [] } = definition
  const told = outline(one.id)
  const more = definition.openEnded ? say('等', ', and others') : ''
  const by = key ? say(`，按 \`${key}\` 查询`, `, looked up by \`${key}\``) : ''
  const rule = told.lines.length > 0 && one.kind !== 'catalogue' ? nested(told.toMarkdown(language)) : []
  return [
    ...under(say('规则', 'rule'), rule),
    ...(gives ? [`- ${sectionHeads.gives[language]}: ${gives[language]}`] : []),
    ...(leadsTo.length > 0
      ? [`- ${sectionHeads.leadsTo[language]}: ${leadsTo.map((id) => `\`${id}\``).join(commas[language])}`]
      : []),
    ...under(
      say('类别', 'classes'),
      Object.entries(classes).map((each) => classText(each, language)),
    ),
    ...under(
      `${say('条目', 'entries')}${more}${by}`,
      entries.map((entry) => `  - ${inLine(entry, language)}`),
    ),
    ...guarantees.map((each) => `- ${say('恒有', 'always')}: ${guaranteeText(each, language)}`),
    ...checks.map(
      (each) =>
        `- ${say('除非如此，否则拒绝记录', 'refuses a record unless')}: ${phrase(each.if.node, asStated)[language]}`,
    ),
    ...(one.kind === 'catalogue' ? one.notes.map((note) => `- ${say('说明', 'note')}: ${note[language]}`) : []),
  ]
}
