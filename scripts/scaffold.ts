/* A new measure's files, small and whole: one fact that decides, one that is reckoned with, one figure, and their tests. */

/** What a new measure is called. */
export interface NewMeasure {
  /** `m67` */
  readonly id: string
  /** Its title, in English and in Chinese. */
  readonly en: string
  readonly zh: string
}

const camel = (slug: string): string => slug.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Reads `m67 "Job retention grant" "稳岗补贴"`; undefined where that isn't what was given. */
export function readMeasure([id = '', en = '', zh = en, ...rest]: readonly string[]): NewMeasure | undefined {
  const slug = slugOf(en)
  return /^m\d\d$/.test(id) && /^[a-z]/.test(slug) && rest.length === 0 ? { id, en, zh } : undefined
}

/** A title as file names have it: `Job retention grant` is `job-retention-grant`. */
export const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** The chapter's text with the measure at its end. */
export function inChapter(text: string, { id, en, zh }: NewMeasure): string {
  const chapter = text.match(/chapter: (\d)/)?.[1]
  const end = text.lastIndexOf('])')
  const title = `{ zh: ${quoted(zh)}, en: ${quoted(en)} }`
  return `${text.slice(0, end)}  {
    number: ${Number(id.slice(1))},
    id: '${id.toUpperCase()}',
    chapter: ${chapter},
    title: ${title},
    leads: ['relevant-municipal-departments'],
    responsibles: [],
  },
${text.slice(end)}`
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", '’')}'`

/** The new files, by path from the root. */
export function scaffold({ id, en, zh }: NewMeasure): Readonly<Record<string, string>> {
  const slug = slugOf(en)
  const subject = camel(slug)
  const Subject = `${subject[0]?.toUpperCase()}${subject.slice(1)}`
  const file = `${id}-${slug}`
  const words = (more: readonly [string, string]): string =>
    `{ zh: ${quoted(`${zh}${more[0]}`)}, en: ${quoted(`${en}${more[1]}`)} }`
  const facts = { decides: `meets${Subject}Terms`, counts: `${subject}Claimed` }
  const [figures, eligibility, amount] = [`${subject}Figures`, `${subject}Eligibility`, `${subject}Amount`]

  return {
    [`src/facts/${slug}.ts`]: `import { ask, money, subject, yesNo } from '../language'

/** A case of ${en} (${zh}). */
export const ${subject} = subject('${slug}', ${words(['', ''])}, {
  ${facts.decides}: yesNo(
    ask('符合条件', 'the terms are met', ${quoted(`是否符合${zh}的条件？`)}, ${quoted(`Are the terms of “${en}” met?`)}),
  ),
  ${facts.counts}: money(
    ask('申请金额', 'amount claimed', ${quoted(`申请${zh}多少元？`)}, ${quoted(`How many yuan are claimed under “${en}”?`)}),
  ),
})
`,
    [`src/data/${file}.ts`]: `import { measureText } from '../facts/document'
import { figure, figures } from '../language'

const text = measureText()

/** “${zh}” (${id.toUpperCase()}): its figures, each as the document states it. */
export const ${figures} = figures(${Number(id.slice(1))}, {
  cap: figure(1, '万元', text),
})
`,
    [`src/rules/${file}.ts`]: `import { measureText } from '../facts/document'
import { ${subject} } from '../facts/${slug}'
import { eligibility } from '../language'

/**
 * Whether a case meets the terms of ${en} (${zh}).
 *
 * @example
 * ${eligibility}({ ${facts.decides}: true }).outcome // 'eligible'
 */
export const ${eligibility} = eligibility('${id}.${slug}-eligibility', () => ({
  title: ${words(['资格', ': who qualifies'])},
  source: measureText(),
  subject: ${subject},
  when: ${subject}.${facts.decides},
  leadsTo: ['${id}.${slug}-amount'],
}))
`,
    [`src/calculators/${file}.ts`]: `import { ${figures} } from '../data/${file}'
import { measureText } from '../facts/document'
import { ${subject} } from '../facts/${slug}'
import { calculator, min, neverMoreThan, output, when, yuan } from '../language'
import { ${eligibility} } from '../rules/${file}'

/**
 * The amount of ${en} (${zh}).
 *
 * @returns \`amount\` in yuan, 0 where the terms aren't met
 * @example
 * ${amount}({ ${facts.decides}: true, ${facts.counts}: '8000' }) // { amount: 8000 }
 */
export const ${amount} = calculator('${id}.${slug}-amount', () => ({
  title: ${words(['金额', ': the amount'])},
  source: measureText(),
  subject: ${subject},
  guarantees: [neverMoreThan('amount', ${figures}.cap)],
  outputs: {
    amount: output.money(
      { zh: '金额', en: 'amount' },
      when(${eligibility}.holds, min(${figures}.cap, ${subject}.${facts.counts})).otherwise(yuan(0)),
    ),
  },
}))
`,
    [`test/rules/${file}.test.ts`]: `import { describe } from 'vitest'
import { ${eligibility} } from '../../src/rules/index'
import { decides, refuses } from '../support/cases'

describe('${eligibility}', () => {
  decides(${eligibility}, { eligible: { ${facts.decides}: true }, ineligible: [{ ${facts.decides}: false }] })
  refuses(${eligibility}, [[{ ${facts.decides}: 'yes' }, '${facts.decides}']])
})
`,
    [`test/calculators/${file}.test.ts`]: `import { describe } from 'vitest'
import { ${amount} } from '../../src/calculators/index'
import { computes, needsEach, refuses } from '../support/cases'

const claim = { ${facts.decides}: true, ${facts.counts}: '10000' }

describe('${amount}', () => {
  computes(${amount}, [
    [claim, { amount: '10000' }],
    [{ ...claim, ${facts.counts}: '9999.99' }, { amount: '9999.99' }],
    [{ ...claim, ${facts.counts}: '10000.01' }, { amount: '10000' }],
    [{ ...claim, ${facts.decides}: false }, { amount: '0' }],
  ])
  needsEach(${amount}, claim)
  refuses(${amount}, [[{ ...claim, ${facts.counts}: '-1' }, '${facts.counts}']])
})
`,
    [`seeds/${id}.json`]: `${JSON.stringify(
      {
        measure: Number(id.slice(1)),
        title: zh,
        leads: ['市有关部门'],
        responsibles: [],
        sha256: '',
        figures: [{ key: `${id}.cap`, value: 1, unit: '万元', kind: 'amount', part: 'measure' }],
      },
      undefined,
      1,
    )}\n`,
  }
}
