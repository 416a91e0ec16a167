import type { Course, CoursePoint } from '../../src/index'
import { dayNumber, isDate } from '../../src/language/values/dates'
import { exact } from '../../src/language/values/decimal'
import { said } from '../shell/parts'
import { t } from './words'

/* An output over a number or a day, drawn from the rule's own bounds: lines where it runs straight, points where it jumps. */

const WIDTH = 640
const HEIGHT = 260
const EDGE = { left: 112, right: 18, top: 16, bottom: 30 }

/** A value as a height; undefined for what has none. */
export function heightOf(value: CoursePoint['value']): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value === 'string') return isDate(value) ? dayNumber(value) : undefined
  return typeof value === 'object' && value !== null && 'cmp' in value ? value.toNumber() : undefined
}

const placeOf = (at: string | number): number =>
  typeof at === 'string' && isDate(at) ? dayNumber(at) : exact(at).toNumber()

interface Scale {
  readonly x: (at: string | number) => number
  readonly y: (height: number) => number
  readonly least: number
  readonly most: number
}

function scaleOf(all: readonly CoursePoint[]): Scale {
  const xs = all.map((one) => placeOf(one.at))
  const heights = all.flatMap((one) => heightOf(one.value) ?? [])
  const isAmount = all.every((one) => typeof one.value !== 'string')
  const most = Math.max(...heights)
  const least = isAmount ? Math.min(0, ...heights) : Math.min(...heights)
  const [first, last] = [Math.min(...xs), Math.max(...xs)]
  const wide = WIDTH - EDGE.left - EDGE.right
  const high = HEIGHT - EDGE.top - EDGE.bottom
  return {
    x: (at) => EDGE.left + ((placeOf(at) - first) / (last - first || 1)) * wide,
    y: (height) => HEIGHT - EDGE.bottom - ((height - least) / (most - least || 1)) * high,
    least,
    most,
  }
}

const digits = (value: number): string => (Math.round(value * 1000) / 1000).toString()

/** The line of a piece; of what doesn't run straight, through what lies between. */
function lineOf(points: readonly CoursePoint[], { x, y }: Scale): string {
  let isOn = false
  return points
    .map((one) => {
      const height = heightOf(one.value)
      if (height === undefined) {
        isOn = false
        return ''
      }
      const to = `${isOn ? 'L' : 'M'}${digits(x(one.at))} ${digits(y(height))}`
      isOn = true
      return to
    })
    .join('')
}

function Lines({ of, scale, name }: { readonly of: Course; readonly scale: Scale; readonly name: string }) {
  const bounds = new Set(of.bounds.map(String))
  return (
    <g class={name}>
      {of.pieces.map((piece) => (
        <path
          key={String(piece.from.at)}
          class={piece.isStraight ? 'straight' : 'bent'}
          d={lineOf([piece.from, ...piece.between, piece.to], scale)}
        />
      ))}
      {of.points.map((point, at) => {
        const height = heightOf(point.value)
        const isBound = bounds.has(String(point.at))
        const isAlone = typeof point.at === 'number' || at === 0
        if (height === undefined || !(isBound || isAlone)) return null
        return (
          <circle
            key={String(point.at)}
            cx={digits(scale.x(point.at))}
            cy={digits(scale.y(height))}
            r={isBound ? 4 : 2.5}
            data-at={point.at}
            data-value={String(point.value)}
          />
        )
      })}
    </g>
  )
}

interface PlotProps {
  readonly of: Course
  /** The same before the figures were changed. */
  readonly before: Course | undefined
  readonly label: string
  readonly tell: (value: CoursePoint['value']) => string
  readonly tellAt: (at: string | number) => string
}

export function Plot({ of, before, label, tell, tellAt }: PlotProps) {
  const all = [...of.points, ...of.pieces.flatMap((one) => one.between), ...(before?.points ?? [])]
  const drawn = all.filter((one) => heightOf(one.value) !== undefined)
  if (drawn.length < 2) return null
  const scale = scaleOf(drawn)
  const highest = drawn.find((one) => heightOf(one.value) === scale.most)
  const lowest = drawn.find((one) => heightOf(one.value) === scale.least)
  const [first, last] = [of.points[0], of.points.at(-1)]
  return (
    <svg class="plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {of.bounds.map((bound) => (
        <line
          key={String(bound)}
          class="bound"
          x1={scale.x(bound)}
          x2={scale.x(bound)}
          y1={EDGE.top}
          y2={HEIGHT - EDGE.bottom}
        />
      ))}
      <path class="axes" d={`M${EDGE.left} ${EDGE.top}V${HEIGHT - EDGE.bottom}H${WIDTH - EDGE.right}`} />
      {before && <Lines of={before} scale={scale} name="before" />}
      <Lines of={of} scale={scale} name="after" />
      <text x={EDGE.left - 8} y={EDGE.top + 8} text-anchor="end">
        {highest && tell(highest.value)}
      </text>
      <text x={EDGE.left - 8} y={HEIGHT - EDGE.bottom} text-anchor="end">
        {lowest ? tell(lowest.value) : '0'}
      </text>
      <text x={EDGE.left} y={HEIGHT - 8}>
        {first && tellAt(first.at)}
      </text>
      <text x={WIDTH - EDGE.right} y={HEIGHT - 8} text-anchor="end">
        {last && tellAt(last.at)}
      </text>
    </svg>
  )
}

/** The same points, in a table. */
export function Points({ of, label, tell, tellAt }: Omit<PlotProps, 'before'>) {
  const bounds = new Set(of.bounds.map(String))
  return (
    <table class="points">
      <caption>{label}</caption>
      <tbody>
        {of.points.map((one) => (
          <tr key={String(one.at)} class={bounds.has(String(one.at)) ? 'bound' : undefined}>
            <th scope="row">
              {tellAt(one.at)}
              {bounds.has(String(one.at)) && <span class="chip">{said(t.bound)}</span>}
            </th>
            <td>{tell(one.value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
