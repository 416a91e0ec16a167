import { describe, evaluate, explain, match, measures, provisions, receipt, toJSONSchema } from 'haotong'
import { loanRolloverFee } from 'haotong/calculators'

/* What haotong answers to some fixed questions, as one text: the same wherever it runs. No runtime's own name is used here. */

const byFormat = { date: '2023-06-05' }

/** A value that a schema takes, or looks as if it did; which one doesn't matter, as long as it is the same everywhere. */
function valueFor(schema) {
  if (schema.anyOf) return valueFor(schema.anyOf[0])
  if (schema.enum) return schema.enum[0]
  if (schema.type === 'array') return [valueFor(schema.items)]
  if (schema.type === 'boolean') return true
  if (schema.type === 'integer' || schema.type === 'number') return 7
  return byFormat[schema.format] ?? '12'
}

const recordOf = (one) =>
  Object.fromEntries(Object.entries(toJSONSchema(one, 'en').properties ?? {}).map(([name, of]) => [name, valueFor(of)]))

function said(of) {
  try {
    return JSON.stringify(of())
  } catch (error) {
    return `${error.name}: ${error.message}`
  }
}

export function answers() {
  const options = { asOf: '2023-06-30' }
  const lines = provisions.flatMap((one) => {
    const record = recordOf(one)
    return [
      one.id,
      said(() => evaluate(one.id, {}, options)),
      said(() => evaluate(one.id, record, options)),
      said(() => explain(one.id, record, options).toText('zh')),
      said(() => describe(one.id).en),
      said(() => receipt(one.id, record, options)),
    ]
  })
  const fee = { principal: '5000000.01', sector: 'manufacturing', days: 4 }
  return [
    ...lines,
    said(() => match('enterprise', { size: 'small', industry: 'manufacturing' }, options)),
    said(() => loanRolloverFee(fee)),
    said(() => loanRolloverFee({ ...fee, days: 1.5 })),
    said(() => measures.map((one) => one.title)),
  ].join('\n')
}
