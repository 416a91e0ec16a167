import { measures, type Parameter, parameters, readBy } from '../../src/index'
import { figureText } from '../../src/language/expression/text'
import {
  FIGURE,
  Lead,
  Link,
  plainly,
  plainPage,
  Say,
  SearchField,
  said,
  Text,
  useAddress,
  valueIn,
} from '../shell/parts'
import { Download } from './download'
import { placeOf } from './rule'
import { language } from './text'
import { t } from './words'

/* Every figure of the document: its value, its place, what reads it. */

const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** The figures as a table to take along. */
function csvOf(all: readonly Parameter[]): string {
  const rows = all.map((one) => [
    one.id,
    String(one.stated),
    one.unit ?? '',
    one.label ? said(one.label) : '',
    placeOf(one.source),
    readBy(one)
      .map((each) => each.id)
      .join(' '),
  ])
  const head = ['id', 'value', 'unit', 'label', 'place', 'read by']
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

function Row({ of }: { readonly of: Parameter }) {
  const readers = readBy(of)
  return (
    <tr>
      <th scope="row">{of.label ? <Say of={of.label} /> : <Text of={placeOf(of.source)} />}</th>
      <td>
        <strong>
          <Text of={figureText(of, language())} />
        </strong>
      </td>
      <td class="quiet">
        <Text of={placeOf(of.source)} />
      </td>
      <td>
        <ul class="plain">
          {readers.map((one) => (
            <li key={one.id}>
              <Link to={{ ...plainPage('what-if', one.id), entries: [[`${FIGURE}${of.id}`, String(of.stated)]] }}>
                <Say of={one.title} />
              </Link>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  )
}

const textOf = (one: Parameter): string =>
  plainly(
    `${one.id} ${one.label ? `${one.label.zh} ${one.label.en}` : ''} ${figureText(one, 'zh')} ${figureText(one, 'en')}`,
  )

export function FiguresPage() {
  const address = useAddress()
  const asked = plainly(valueIn(address, '~q') ?? '')
  const found = parameters.filter((one) => (address.id === '' || one.id === address.id) && textOf(one).includes(asked))
  return (
    <>
      <Lead of={t.figures} intro={t.figuresIntro} />
      <search class="search">
        <SearchField />
      </search>
      <p class="found">
        <Say of={t.figureCount(found.length)} />{' '}
        <Download name="figures.csv" type="text/csv" text={() => csvOf(found)} label={t.csv} />
      </p>
      {measures.map((measure) => {
        const own = found.filter((one) => one.id.startsWith(`${measure.id.toLowerCase()}.`))
        return (
          own.length > 0 && (
            <section key={measure.id}>
              <h2>
                <span class="number">{measure.id}</span> <Say of={measure.title} />
              </h2>
              <table class="all-figures">
                <thead class="unseen">
                  <tr>
                    <th scope="col">{said(t.figures)}</th>
                    <th scope="col">{said(t.value)}</th>
                    <th scope="col">{said(t.source)}</th>
                    <th scope="col">{said(t.readBy)}</th>
                  </tr>
                </thead>
                <tbody>
                  {own.map((one) => (
                    <Row of={one} key={one.id} />
                  ))}
                </tbody>
              </table>
            </section>
          )
        )
      })}
    </>
  )
}
