import { expect, it } from 'vitest'
import { nantong, type Rulebook } from '../../src/index'
import { portionAnswerer } from '../../src/repl/answering'

/** As a rulebook looks that another copy of the library has made: its matchers take facts alone. */
const foreign = {
  ...nantong,
  matcher(subject: string, options?: object) {
    const match = nantong.matcher(subject as 'enterprise', options)
    return Object.assign((facts: object) => match(facts), { outcomes: (facts: object) => match.outcomes(facts) })
  },
}

const names = ['企业规模', '注册地', '民营企业', '']
const texts = ['小型,通州区,是,', '"大型","海门区","否",""', '小型,哪里,是,', '小型,通州区,是,x']

it.each([true, false])(
  'answers a table of a rulebook that takes facts alone as one of its own, with reasons: %s',
  (why) => {
    const [own, other] = [nantong, foreign].map((book) =>
      portionAnswerer({
        book: book as unknown as Rulebook,
        subject: 'enterprise',
        columns: {},
        asCSV: true,
        read: () => '',
        flags: { lang: 'zh', why, 'as-of': '2023-06-15' } as never,
      }).answerPortion({ before: 0, rows: texts.length, names, part: { before: 1, texts } }),
    )
    expect(own?.lines.split('\n')).toHaveLength(texts.length + 1)
    expect(own?.wrong.map(({ row }) => row)).toEqual([3])
    expect(own?.passedOver.map(({ column }) => column)).toEqual([''])
    expect(other).toEqual(own)
  },
)
