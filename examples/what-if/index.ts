import { parseArgs } from 'node:util'
import { InvalidFactsError } from 'haotong'
import { raiseVanCap } from './cost'
import { fleetOf } from './fleet'
import { tableOf } from './table'

const { values } = parseArgs({
  options: {
    vehicles: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '2023' },
    cap: { type: 'string', default: '1' },
  },
})

function wholeNumber(name: 'vehicles' | 'seed'): number {
  if (!/^\d{1,9}$/.test(values[name])) throw new RangeError(`--${name} takes a whole number, not ${values[name]}`)
  return Number(values[name])
}

try {
  const fleet = fleetOf(wholeNumber('vehicles'), wholeNumber('seed'))
  process.stdout.write(`${tableOf(raiseVanCap(fleet, values.cap))}\n`)
} catch (error) {
  if (!(error instanceof InvalidFactsError || error instanceof RangeError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
