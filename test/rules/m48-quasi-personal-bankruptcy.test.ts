import { describe, expect, it } from 'vitest'
import { quasiPersonalBankruptcy } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

describe('quasiPersonalBankruptcy', () => {
  const honest = { isHonestButUnfortunate: true }
  classifies(quasiPersonalBankruptcy, [
    [{ ...honest, debtorKind: 'unincorporated-organisation' }, 'main-group'],
    [{ ...honest, debtorKind: 'other' }, 'outside-main-group'],
    [{ ...honest, debtorKind: 'another-commercial-subject', isOtherSubjectInMainGroup: true }, 'main-group'],
    [{ ...honest, debtorKind: 'another-commercial-subject', isOtherSubjectInMainGroup: false }, 'outside-main-group'],
    [{ ...honest, debtorKind: 'another-commercial-subject' }, undefined],
    [{ ...honest, debtorKind: 'other', isOtherSubjectInMainGroup: true }, 'outside-main-group'],
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

  it('leaves to a court whether another commercial subject counts, and who is honest', () => {
    const another = { debtorKind: 'another-commercial-subject' } as const
    expect(quasiPersonalBankruptcy({ ...another, isHonestButUnfortunate: true }).missing).toMatchObject([
      { fact: 'isOtherSubjectInMainGroup', judgedBy: { zh: '审理破产案件的法院' } },
    ])
    expect(quasiPersonalBankruptcy({ debtorKind: 'unincorporated-organisation' }).missing).toMatchObject([
      { fact: 'isHonestButUnfortunate', judgedBy: { zh: '办理执行案件的法院' } },
    ])
  })

  it('shuts nobody else out', () => {
    const { consequence } = quasiPersonalBankruptcy({ isHonestButUnfortunate: true, debtorKind: 'other' })
    expect(consequence?.zh).toMatch('不排除')
  })
  refuses(quasiPersonalBankruptcy, [[{ debtorKind: 'company' }, 'debtorKind']])
})
