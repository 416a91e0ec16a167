import { explain } from '../index'

process.stdout.write(`${explain('m03.loan-rollover-fee', { principal: '5000000', sector: 'manufacturing', days: 4 }).toText('en')}\n`)
