import { describe, expect, it } from 'vitest'
import { quasiPersonalBankruptcy } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

describe('quasiPersonalBankruptcy', () => {
  const honest = { isHonestButUnfortunate: true }
  classifies(quasiPersonalBankruptcy, [
    [{ ...honest, debtorKind: 'unincorporated-organisation' }, 'main-group'],
    [{ ...honest, debtorKind: 'other' }, 'outside-main-group'],
    [{ ...honest, debtorKind: 'another-commercial-subject' }, 'main-group'],
    [{ ...honest, debtorKind: 'another-commercial-subject' }, 'outside-main-group', { reading: 'unincorporated-only' }],
    [{ ...honest, debtorKind: 'unincorporated-organisation' }, 'main-group', { reading: 'unincorporated-only' }],
    [{ ...honest, debtorKind: 'other' }, 'outside-main-group', { reading: 'unincorporated-only' }],
    [honest, undefined],
    [{ debtorKind: 'unincorporated-organisation' }, undefined],
  ])

  it.each(['unincorporated-organisation', 'another-commercial-subject', 'other', undefined] as const)(
    'promises nothing to a debtor who isn’t honest, of kind %s',
    (debtorKind) => {
      const facts = { isHonestButUnfortunate: false, ...(debtorKind && { debtorKind }) }
      expect(quasiPersonalBankruptcy(facts)).toMatchObject({
        outcome: 'not-covered',
        missing: [],
        reasons: [{ zh: '退出执行程序只写给“诚实而不幸”的债务人' }],
      })
    },
  )

  it('leaves to a court who is honest but unfortunate, as the text names nobody', () => {
    expect(quasiPersonalBankruptcy({ debtorKind: 'unincorporated-organisation' }).missing).toMatchObject([
      { fact: 'isHonestButUnfortunate', judgedBy: { zh: '办理执行案件的法院（文中未写由谁认定）' } },
    ])
  })

  it('by “推动…退出民事执行程序”: says what is aimed at', () => {
    const { consequence, force } = quasiPersonalBankruptcy({ ...honest, debtorKind: 'unincorporated-organisation' })
    expect([consequence?.zh.includes('退出民事执行程序'), force]).toEqual([true, 'aims'])
  })

  it('shuts nobody else out', () => {
    const { consequence } = quasiPersonalBankruptcy({ isHonestButUnfortunate: true, debtorKind: 'other' })
    expect(consequence?.zh).toMatch('不排除')
  })
  refuses(quasiPersonalBankruptcy, [[{ debtorKind: 'company' }, 'debtorKind']])
})
