import { figure, figures } from 'haotong/language'
import { text } from './programme'

export const workshop = figures('yz1', {
  leastStaff: figure(5, '人', text('一')),
  share: figure(50, '%', text('一')),
  cap: figure(20, '万元', text('一')),
})

export const bonus = figures('yz2', {
  fullYear: figure(12, '个月', text('二')),
  scarceTrade: figure(3000, '元', text('二')),
  scarceTradeFullYear: figure(6000, '元', text('二')),
  otherTrade: figure(1000, '元', text('二')),
})

/** Its own tiers of the young-talent allowance. */
export const talent = figures('yz3', {
  junior: figure(400, '元/月', text('三')),
  graduate: figure(800, '元/月', text('三')),
  doctor: figure(2500, '元/月', text('三')),
})
