import { describe, it } from 'vitest'
import { loanRolloverFee, vehicleSubsidy } from '../../src/calculators/index'
import { nantong, type Provision } from '../../src/index'
import { type ColumnOf, type Rulebook, type SQLOptions, toSQL } from '../../src/language'
import { sugangdaiEligibility } from '../../src/rules/index'
import { toSQL as ours } from '../../src/sql'

const table = { from: 't', key: 'id' }

describe('the columns of a query', () => {
  it('are those of facts of the subject', () => {
    nantong.toSQL('vehicle', { ...table, columns: { cityMileageKm: 'km', vehicleType: null } })
    ours('m03.loan-rollover-fee', { ...table, columns: { days: { column: 'DAYS' }, bankName: 'bank' } })
    ours(['m03.loan-rollover-fee', sugangdaiEligibility], { ...table, columns: { days: 'd', size: 's' } })
    // @ts-expect-error a misspelt fact
    nantong.toSQL('vehicle', { ...table, columns: { cityMileage: 'km' } })
    // @ts-expect-error a misspelt fact
    ours('m03.loan-rollover-fee', { ...table, columns: { principle: 'p' } })
    // @ts-expect-error a fact of neither
    ours(['m03.loan-rollover-fee', sugangdaiEligibility], { ...table, columns: { cityMileageKm: 'km' } })
  })
  it('are those of facts that the provisions look at', () => {
    toSQL([loanRolloverFee, vehicleSubsidy], { ...table, columns: { days: 'd', vehicleType: 'type' } })
    // @ts-expect-error a misspelt fact
    toSQL(loanRolloverFee, { ...table, columns: { principle: 'p' } })
  })
  it('may be any where they, or what is asked, aren’t known before they are read', () => {
    const wide: Record<string, ColumnOf> = JSON.parse('{}')
    const options: SQLOptions = { ...table, columns: wide }
    nantong.toSQL('vehicle', { ...table, columns: wide })
    nantong.toSQL('vehicle', options)
    ours('vehicle', options)
    ours('yc.any', { ...table, columns: { any: 'x' }, rulebook: {} as Rulebook })
    toSQL(loanRolloverFee, options)
    toSQL(loanRolloverFee as Provision, { ...table, columns: { any: 'x' } })
    nantong.toSQL('vehicle' as string, { ...table, columns: { any: 'x' } })
  })
})

describe('the codes of a column', () => {
  it('are those of the fact’s options, or of yes and no', () => {
    const [a, b, c] = [1, 'B', ['c', 3]] as const
    ours('enterprise', { ...table, columns: { size: { column: 's', codes: { small: a, micro: b, large: c } } } })
    ours('vehicle', { ...table, columns: { isNewEnergy: { column: 'n', codes: { true: 'J', false: 'N' } } } })
    ours('m05.key-group', { ...table, columns: { startUpGroups: { column: 'g', codes: { graduate: 1 } } } })
    // @ts-expect-error a misspelt option
    ours('enterprise', { ...table, columns: { size: { column: 's', codes: { smal: 1 } } } })
    // @ts-expect-error neither yes nor no
    ours('vehicle', { ...table, columns: { isNewEnergy: { column: 'n', codes: { yes: 'J' } } } })
    // @ts-expect-error a misspelt option
    ours('m05.key-group', { ...table, columns: { startUpGroups: { column: 'g', codes: { graduates: 1 } } } })
    const codes: Record<string, number> = { small: 1 }
    ours('enterprise', { ...table, columns: { size: { column: 's', codes } } })
  })
})
