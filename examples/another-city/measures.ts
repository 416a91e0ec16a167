import { person } from 'haotong/facts'
import {
  all,
  any,
  calculator,
  eligibility,
  min,
  neverMoreThan,
  not,
  nothing,
  output,
  table,
  when,
  yuan,
} from 'haotong/language'
import { apprentice, tenant } from './facts'
import { bonus, talent, workshop } from './figures'
import { text } from './programme'

/** YZ1: which tenants get half of their rent. */
export const workshopTenants = eligibility('yz1.workshop-tenants', () => ({
  title: { zh: '厂房租金补贴对象', en: 'Workshop rent grant: which tenants' },
  source: text('一'),
  subject: tenant,
  when: all(
    tenant.isWorkshopLease,
    tenant.tenantSize.oneOf(['micro', 'small']),
    tenant.tenantStaff.atLeast(workshop.leastStaff),
  ),
  leadsTo: ['yz1.workshop-rent-grant'],
}))

/** YZ1: half of the rent, up to the cap. */
export const workshopRentGrant = calculator('yz1.workshop-rent-grant', () => ({
  title: { zh: '厂房租金补贴', en: 'Workshop rent grant' },
  source: text('一'),
  subject: tenant,
  outputs: {
    grant: output.money(
      { zh: '补贴金额', en: 'grant' },
      when(workshopTenants.holds, min(tenant.rentPaid.times(workshop.share), workshop.cap)).otherwise(yuan(0)),
    ),
  },
  guarantees: [neverMoreThan('grant', workshop.cap)],
}))

/** YZ2: a bonus by trade, and twice as much for a full year in a scarce one. */
export const apprenticeBonus = calculator('yz2.apprentice-bonus', () => {
  const isScarce = any(apprentice.apprenticeTrade.is('weaving'), apprentice.apprenticeTrade.is('dyeing'))
  const isFull = apprentice.apprenticeMonths.atLeast(bonus.fullYear)
  return {
    title: { zh: '学徒补贴', en: 'Apprentice bonus' },
    source: text('二'),
    subject: apprentice,
    outputs: {
      bonus: output.money(
        { zh: '补贴金额', en: 'bonus' },
        table(
          [isScarce, not(isFull), bonus.scarceTrade],
          [isScarce, isFull, bonus.scarceTradeFullYear],
          [not(isScarce), bonus.otherTrade],
        ),
      ),
    },
  }
})

/** Nantong’s young-talent allowance as Yunzhou pays it: three tiers, and a text of its own. */
export const talentAllowanceRate = calculator('m65.talent-allowance-rate', () => {
  const { qualification } = person
  const juniors = ['junior-college', 'senior-worker-class'] as const
  const doctors = ['doctor', 'senior-title'] as const
  return {
    title: { zh: '云州市青年人才津补贴标准', en: 'Young-talent allowance in Yunzhou: monthly rate' },
    source: text('三'),
    subject: person,
    outputs: {
      monthlyRate: output.money(
        { zh: '月标准', en: 'monthly rate' },
        table(
          [qualification.oneOf(juniors), talent.junior],
          [qualification.noneOf([...juniors, ...doctors, 'other']), talent.graduate],
          [qualification.oneOf(doctors), talent.doctor],
          [qualification.is('other'), nothing({ zh: '只写了三档学历和资格', en: 'the text has three tiers only' })],
        ),
        '元/月',
      ),
    },
  }
})
