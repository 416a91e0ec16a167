import { describe, expect, it } from 'vitest'
import {
  all,
  calculator,
  eligibility,
  explain,
  figure,
  figures,
  outline,
  output,
  when,
  yuan,
} from '../../../src/language'
import type { Source } from '../../../src/language/values/words'
import { base, thing, words } from '../vocabulary'

const { a, count } = thing
const elsewhere: Source = { ...base.source, measure: 'M01' }
const { most } = figures(0, { most: figure(5, '个', elsewhere) })

describe('an outline', () => {
  const limited = eligibility('m00.limited', () => ({ ...base, when: all(a, count.atMost(most)) }))
  it('says of a case what it holds in, and of nothing else', () => {
    const fee = calculator('m00.fee', () => ({
      ...base,
      outputs: { fee: output.money(words, when(a, yuan(5)).otherwise(yuan(3))) },
    }))
    const [line] = outline(fee).lines
    expect(line?.parts.map((one) => one.when?.en)).toEqual(['a', 'otherwise'])
    expect(line).not.toHaveProperty('when')
  })
  it('says of a line where else it stands, unless a reform changes that, and which figures it changes', () => {
    const cited = (options?: object) => outline(limited, options).lines[0]?.parts.map((one) => one.source)
    expect(cited()).toEqual([undefined, elsewhere])
    expect(cited({ parameters: { 'm00.most': 6 } })).toEqual([undefined, undefined])
    expect(outline(limited, { parameters: { 'm00.most': 6 } }).changed).toEqual(['m00.most'])
  })
  it('has nothing of what another kind has', () => {
    const { lines } = outline(limited)
    expect(Object.keys(lines[0]?.parts[0] ?? {})).toEqual(['path', 'words', 'parts'])
    for (const told of [outline(limited), explain(limited, {})]) {
      expect(told).not.toHaveProperty('entries')
      expect(told).not.toHaveProperty('changed')
    }
  })
})
