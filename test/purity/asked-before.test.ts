import { expect, it, vi } from 'vitest'
import type { Options } from '../../src/index'
import { nantong } from '../../src/nantong'
import { drawn, ways } from '../support/registers'

/* Two copies of the library are asked the same questions, one of them the last first: what was asked before changes no answer. */

const copy = async () => {
  vi.resetModules()
  return await import('../../src/index')
}
const [onwards, backwards] = [await copy(), await copy()]

type Question = readonly [facts: object, options: Options]
type Library = typeof onwards

const answered = ({ evaluate }: Library, id: string, [facts, options]: Question): string => {
  try {
    return JSON.stringify(evaluate(id as never, facts as never, options as never))
  } catch (error) {
    return String(error)
  }
}
const asked = (library: Library, id: string, questions: readonly Question[]): readonly string[] =>
  questions.map((one) => answered(library, id, one))

const sayable = nantong.provisions.filter((one) => one.kind !== 'catalogue')

const turned = <T>(some: readonly T[]): readonly T[] => [...some].reverse()

it.each(sayable.map((one) => [one.id, one] as const))('%s', (id, provision) => {
  const all = ways(provision)
  // What only checks look at is told in one of two: the other is open where this one isn't.
  const questions = drawn(provision, 30).flatMap((record, index) => {
    const needed = Object.fromEntries(
      Object.entries(record).filter(([name]) => provision.needs.includes(name as never)),
    )
    return [record, needed].map((one): Question => [one, all[index % all.length] as Options])
  })
  const answers = asked(onwards, id, questions)
  expect(turned(asked(backwards, id, turned(questions)))).toEqual(answers)
  expect(asked(onwards, id, questions)).toEqual(answers)
})
