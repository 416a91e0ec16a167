import {
  type Interview,
  type Issue,
  interview,
  type Match,
  type Matched,
  match,
  measure,
  provision,
  type Remedy,
  remedies,
  type Unmet,
  type Words,
} from 'haotong'
import { agencies } from 'haotong/data'
import { sourceWords } from 'haotong/language'
import { type Asked, coreFacts, factNamed, SUBJECT } from './asked'
import { type Lead, leadTo } from './leads'
import { few, joined, say, t } from './words'

/* What the library answers, in the words of both languages and ready to be shown. */

/** One eligibility, as the page shows it. */
export interface Found {
  readonly id: string
  readonly title: Words
  readonly source: Words
  /** What it gives, or the reason in a line. */
  readonly line?: Words
  /** What would help, or why nothing does. */
  readonly remedy?: Words
  readonly force?: Words
  /** What the text leaves open, and how it is taken. */
  readonly notes: readonly Words[]
  readonly agencies: readonly Words[]
  readonly leads: readonly Lead[]
}

export const GROUPS = ['open', 'notYet', 'no', 'unknown', 'notCovered', 'contradicted'] as const
export type Group = (typeof GROUPS)[number]
export interface Answer extends Readonly<Record<Group, readonly Found[]>> {
  /** What settles most of what is open, of what the form doesn't ask already. */
  readonly next: Interview['questions'][number] | undefined
}

/** What is required and what was found; of alternatives, what each needs. */
const unmetWords = (one: Unmet): Words =>
  one.anyOf
    ? joined(
        one.anyOf.map((needs) => joined(needs.map(unmetWords), t.and)),
        t.or,
      )
    : say((language) => t.needs(one.words[language], one.found[language])[language])

/** What can't be together, by its labels. */
const contradiction = ({ facts = [], allowed, message }: Issue): Words => {
  const labels = facts.flatMap((name) => factNamed.get(name)?.label ?? [])
  return labels.length === 0 ? message : joined([joined(labels, t.comma), allowed], t.colon)
}

function headOf({ id, title, measure: of }: Matched): Found {
  const { leads, responsibles } = measure(of)
  const bodies: Readonly<Record<string, Words>> = agencies
  return {
    id,
    title,
    source: sourceWords(provision(id).source),
    agencies: [...leads, ...responsibles].flatMap((one) => bodies[one] ?? []),
    notes: [],
    leads: [],
  }
}

/** How an open text is taken, of those that this turns on. */
function readingsOf({ id, reading = '' }: Match): Words[] {
  const taken = reading.split('+')
  const options = provision(id).readings.flatMap((one) => Object.entries(one.options))
  return options.flatMap(([name, words]) => (taken.includes(name) ? [joined([t.reading, words], t.colon)] : []))
}

const openTo = (one: Match, asked: Asked): Found => ({
  ...headOf(one),
  notes: [
    ...(one.pastProgramme ? [t.past] : []),
    ...(one.beforeProgramme ? [t.early] : []),
    ...readingsOf(one),
    ...one.notes,
  ],
  ...(one.gives && { line: one.gives }),
  force: t.force[one.force],
  leads: (one.leadsTo ?? []).map((id) => leadTo(id, asked)),
})

/** What to do, and the first of what it depends on besides. */
function remedyWords({ changes, provided }: Remedy): Words {
  const steps = joined(
    changes.map((one) => one.words),
    t.semicolon,
  )
  const besides = joined([t.besides, few(provided.map((one) => one.label))], t.colon)
  return provided.length > 0 ? joined([steps, besides], t.semicolon) : steps
}

/** One that isn't open: the reason in a line, and what the asker can do, or why that is nothing. */
function shutTo(one: Match, { facts, options }: Asked): Found & { readonly helps: boolean } {
  const { remedies: all, because } = remedies(one.id, facts, options)
  const [first] = all
  const remedy = first ? remedyWords(first) : because
  return {
    ...headOf(one),
    notes: readingsOf(one),
    line: few(one.unmet.map(unmetWords), t.semicolon, 1),
    ...(remedy && { remedy }),
    helps: first !== undefined,
  }
}

/** What an enterprise may get: each eligibility in its group, and the question that settles most of what is open. */
export function answerTo(asked: Asked): Answer {
  const { facts, options, passedOver, cells } = asked
  const found = match(SUBJECT, facts, options)
  const shut = found.ineligible.map((one) => shutTo(one, asked))
  const { questions } = interview(SUBJECT, facts, { ...options, passedOver })
  return {
    open: found.eligible.map((one) => openTo(one, asked)),
    notYet: shut.filter((one) => one.helps),
    no: shut.filter((one) => !one.helps),
    unknown: found.undetermined.map((one) => ({
      ...headOf(one),
      line: joined([t.waitsFor, few(one.missing.map((each) => each.label))], t.colon),
    })),
    notCovered: found.notCovered.map((one) => ({ ...headOf(one), line: joined(one.reasons ?? [], t.semicolon) })),
    contradicted: found.refused.map((one) => ({
      ...headOf(one),
      line: joined(one.issues.map(contradiction), t.semicolon),
    })),
    next: questions.find(({ fact, in: where }) => where === undefined && !coreFacts.includes(fact) && !(fact in cells)),
  }
}
