import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/index'
import { drgInnovationTilt, dualChannelDrug } from '../../src/rules/index'
import { classifies, outcomeOf, refuses } from '../support/cases'

const group = (groupUsesInnovativeDrug?: boolean, groupUsesNewTechnique?: boolean) => ({
  groupUsesInnovativeDrug,
  groupUsesNewTechnique,
})
const both = { reading: 'both' }

describe('drgInnovationTilt', () => {
  classifies(drgInnovationTilt, [
    [group(true, true), 'tilt-promised'],
    [group(true, false), 'tilt-promised'],
    [group(false, true), 'tilt-promised'],
    [group(true), 'tilt-promised'],
    [group(false), undefined],
    [group(), undefined],
    [group(true, true), 'tilt-promised', both],
    [group(true), undefined, both],
  ])

  it.each([
    [group(false, false), undefined],
    [group(true, false), both],
    [group(undefined, false), both],
  ])('promises nothing to %o, read as %o', (facts, options) => {
    const { outcome, reasons } = drgInnovationTilt(facts, options)
    expect([outcome, reasons?.length]).toEqual(['not-covered', 1])
  })
})

const expense = {
  isSeparatelyPaidDualChannelDrug: true,
  isInProcurementList: true,
  expenseArisesInInstitution: true,
  drugExpenseComplies: true,
  patientIsInsured: true,
  arisesInInpatientStay: true,
}
const budget = 'outside-global-budget'
const full = 'paid-in-full'

describe('dualChannelDrug', () => {
  it.each([
    [{}, [budget, full]],
    [{ isSeparatelyPaidDualChannelDrug: false }, []],
    [{ isInProcurementList: false }, []],
    [{ drugExpenseComplies: false }, []],
    [{ patientIsInsured: false }, [budget]],
    [{ arisesInInpatientStay: false }, [budget]],
    [{ arisesInInpatientStay: false, expenseArisesInInstitution: false }, []],
    // M07 解读（4）: an inpatient's expense at a dual-channel pharmacy is paid in full, and no institution's budget bears it.
    [{ expenseArisesInInstitution: false }, [full]],
  ])('with %o: %o', (change, classes) => {
    expect(dualChannelDrug({ ...expense, ...change })).toMatchObject({
      outcome: outcomeOf(classes),
      classes,
      missing: [],
    })
  })

  it('pays in full without the procurement list, read so', () => {
    const unlisted = { ...expense, isInProcurementList: false }
    expect(dualChannelDrug(unlisted, { reading: 'list-not-required' }).classes).toEqual([full])
  })

  it.each(Object.keys(expense))('asks for %s when it is not known', (fact) => {
    expect(evaluate('m07.dual-channel-drug', { ...expense, [fact]: undefined })).toMatchObject({
      outcome: 'undetermined',
      missing: [{ fact }],
    })
  })

  it('waits for the insurer to say what complies', () => {
    const { missing } = dualChannelDrug({ ...expense, drugExpenseComplies: undefined })
    expect(missing[0]?.judgedBy?.zh).toBe('医疗保障部门（文中未写）')
  })

  it('says of what the text speaks where none of it holds', () => {
    const { outcome, reasons } = dualChannelDrug({ ...expense, drugExpenseComplies: false })
    expect([outcome, reasons?.[0]?.zh]).toEqual(['not-covered', expect.stringContaining('符合规定')])
  })
  it('says of an insured inpatient’s unlisted drug that the list is a matter of reading', () => {
    const { reasons } = dualChannelDrug({ ...expense, isInProcurementList: false })
    expect(reasons?.[0]?.zh).toContain('是否也须纳入，按所取的读法')
  })
  refuses(dualChannelDrug, [[{ ...expense, patientIsInsured: 'yes' }, 'patientIsInsured']])
})
