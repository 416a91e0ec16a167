import type { ExplanationLine, OutlineLine, Source } from '../../src/index'
import { lineText } from '../../src/language/outline/line-text'
import { sourceWords } from '../../src/language/values/words'
import { Say, said, Text } from '../shell/parts'
import { language } from './text'
import { t } from './words'

/* The rule as one tree in words, each line with what it came to and its place in the document. */

const MARKS = { holds: ['✓', t.holds], fails: ['✗', t.fails], unknown: ['?', t.open] } as const

/** Whether something holds, by a sign; said in words for who doesn't see it. */
export function Mark({ state }: { readonly state: keyof typeof MARKS }) {
  const [sign, words] = MARKS[state]
  return (
    <span class={`mark ${state}`}>
      <span aria-hidden="true">{sign}</span>
      <span class="unseen">{said(words)}</span>
    </span>
  )
}

/** The lines of an explanation by their paths. */
export function byPath(lines: readonly ExplanationLine[], into = new Map<string, ExplanationLine>()) {
  for (const line of lines) {
    into.set(line.path, line)
    byPath(line.parts, into)
  }
  return into
}

interface LinesProps {
  readonly lines: readonly OutlineLine[]
  readonly told: ReadonlyMap<string, ExplanationLine>
  readonly around: string
}

const CHANGED = { zh: /[^，。；：（）\s]+（改自 [^）]+）/, en: /[\d.,]+[^,;:()]*? \(changed from [^)]+\)/ }

/** A text, in which a figure that isn't the document's any more is marked. */
function Marked({ of }: { readonly of: string }) {
  const found = CHANGED[language()].exec(of)
  if (!found) return <Text of={of} />
  const end = found.index + found[0].length
  return (
    <>
      <Text of={of.slice(0, found.index)} />
      <mark>
        <Text of={found[0]} />
      </mark>
      <Marked of={of.slice(end)} />
    </>
  )
}

function Line({ line, told, around }: { readonly line: OutlineLine } & Omit<LinesProps, 'lines'>) {
  const now = told.get(line.path)
  const place = line.source ? placeOf(line.source) : around
  const { text, from } = now ? lineText(now, language()) : { text: said(line.words), from: '' }
  const isAside = told.size > 0 && now === undefined
  return (
    <li class={isAside ? 'aside' : undefined} data-path={line.path} data-state={now?.state}>
      <div class="line">
        {now?.state ? <Mark state={now.state} /> : <span class="mark" />}
        <span>
          <Marked of={text} />
          {from !== '' && (
            <span class="from">
              {' '}
              <Text of={language() === 'zh' ? `（${from}）` : `(${from})`} />
            </span>
          )}
          {place !== around && (
            <span class="place">
              {' '}
              <Text of={place} />
            </span>
          )}
          {isAside && <span class="unseen"> {said(t.beside)}</span>}
        </span>
      </div>
      <Lines lines={line.parts} told={told} around={place} />
    </li>
  )
}

export const placeOf = (source: Source): string => said(sourceWords(source))

function Lines({ lines, told, around }: LinesProps) {
  if (lines.length === 0) return null
  return (
    <ul class="lines">
      {lines.map((line) => (
        <Line line={line} told={told} around={around} key={line.path} />
      ))}
    </ul>
  )
}

/** The rule, with its own place at its head. */
export function Rule({ lines, told, source }: Omit<LinesProps, 'around'> & { readonly source: Source }) {
  return (
    <section aria-labelledby="rule" class="rule">
      <h2 id="rule">
        <Say of={t.rule} />
      </h2>
      <p class="quiet">
        <Text of={placeOf(source)} />　<Say of={t.ruleHint} />
      </p>
      <Lines lines={lines} told={told} around={placeOf(source)} />
    </section>
  )
}
