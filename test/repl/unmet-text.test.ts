import { expect, it } from 'vitest'
import { all, any, eligibility } from '../../src/language'
import { unmetLines, unmetText } from '../../src/repl/unmet-text'
import { base, thing } from '../language/vocabulary'

it('where nothing would do says so, in a line and among others', () => {
  const { unmet } = eligibility('m00.never', () => ({ ...base, when: all(thing.a, any()) }))({ a: false })
  expect(unmetLines(unmet, 'en')).toEqual(['a (a: no)', 'nothing meets it'])
  expect([unmetText(unmet, 'en'), unmetText(unmet, 'zh')]).toEqual(['a; nothing meets it', 'a（问）；没有可满足之处'])
})
