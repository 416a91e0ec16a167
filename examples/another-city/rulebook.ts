import { nantong } from 'haotong'
import { rulebook } from 'haotong/language'
import * as figures from './figures'
import { apprenticeBonus, talentAllowanceRate, workshopRentGrant, workshopTenants } from './measures'
import { measures, programme } from './programme'

/** Yunzhou’s rulebook: Nantong’s, with two measures of its own and another allowance. */
export const yunzhou = rulebook({
  name: 'yunzhou-2024',
  title: programme.title,
  year: programme.year,
  extends: nantong,
  provisions: { workshopTenants, workshopRentGrant, apprenticeBonus },
  replaces: { 'm65.talent-allowance-rate': talentAllowanceRate },
  figures,
  measures,
})
