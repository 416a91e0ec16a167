import { loanRolloverFee } from '../../src/calculators/index'
import { loan } from '../../src/facts/index'
import { nantong } from '../../src/index'
import { ask, calculator, eligibility, figure, figures, integer, output, rulebook, subject } from '../../src/language'
import { place } from '../language/vocabulary'

const workshop = subject(
  'workshop',
  { zh: '厂房', en: 'workshop' },
  { y1Staff: integer(ask('用工人数', 'staff', '用工多少人？', 'How many work there?')) },
)
const own = figures(1, { least: figure('3', '人', place, { zh: '最少用工', en: 'least staff' }) })
const grant = eligibility('y1.grant', () => ({
  title: { zh: '厂房补贴', en: 'workshop grant' },
  source: place,
  subject: workshop,
  when: workshop.y1Staff.atLeast(own.least),
}))
const dearer = calculator('m03.loan-rollover-fee', () => ({
  title: { zh: '转贷费用（盐城）', en: 'Loan rollover fee (Yancheng)' },
  source: place,
  subject: loan,
  outputs: { fee: output.money({ zh: '费用', en: 'fee' }, loan.principal.times('0.001').times(loan.days)) },
}))

const measures = [{ id: 'Y1', title: { zh: '厂房', en: 'Workshops' } }]

/** A rulebook of one provision. */
export const town = rulebook({
  name: 'dongtai-2024',
  title: { zh: '东台市2024年措施', en: 'Dongtai’s measures of 2024' },
  provisions: { grant },
  figures: { own },
  measures,
})

/** Another city's rulebook: Nantong's, with a measure of its own and a dearer fee. */
export const city = rulebook({
  name: 'yancheng-2024',
  title: { zh: '盐城市2024年措施', en: 'Yancheng’s measures of 2024' },
  extends: nantong,
  provisions: { grant },
  replaces: { [loanRolloverFee.id]: dearer },
  figures: { own },
  measures,
})
