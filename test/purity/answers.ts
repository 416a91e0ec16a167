import fc from 'fast-check'
import { evaluate, explain, InvalidFactsError, provisions } from '../../src/index'
import { coreOf } from '../../src/language/provisions/provision'
import { drawnInput } from '../../src/testing/drawn'
import { arbitraryOptions } from '../../src/testing/index'

/* Prints what every provision answers to some fixed questions: the same, whatever the machine's clock and zone. */

const SEED = 20230415

for (const one of provisions) {
  const questions = fc.sample(fc.tuple(drawnInput(coreOf(one)), arbitraryOptions(one)), { seed: SEED, numRuns: 5 })
  for (const [facts, options] of questions) {
    try {
      const text = explain(one.id, facts, options).toText('zh')
      process.stdout.write(`${one.id} ${JSON.stringify(evaluate(one.id, facts, options))}\n${text}\n`)
    } catch (error) {
      if (!(error instanceof InvalidFactsError)) throw error
      process.stdout.write(`${one.id} ${error.message}\n`)
    }
  }
}
