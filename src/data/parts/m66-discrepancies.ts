import { interpretation, measureText } from '../../facts/document'
import { discrepancy } from '../../language'

const text = measureText()
const performances = interpretation('进企演出')
const schedule = interpretation('场次安排')
const activities = interpretation('文体活动')

/** County troupes are called on, and a municipal one heads the list. */
export const troupesCalledOn = discrepancy('m66.troupes-called-on', {
  title: { zh: '参演院团的范围', en: 'which troupes perform' },
  sides: [
    { place: text, says: { zh: '全市各专业院团', en: 'the professional troupes of the whole city' } },
    { place: performances, says: { zh: '各县（市、区）所属院团', en: 'troupes of counties, cities and districts' } },
    {
      place: schedule,
      says: { zh: '首位是市属的南通艺术剧院，10场', en: 'the municipal Nantong Art Theatre comes first, with 10' },
    },
  ],
  arithmetic: {
    zh: '6＋6＋6＋10＋6＋6＝40；加南通艺术剧院10场才是50',
    en: '6 + 6 + 6 + 10 + 6 + 6 = 40; only with the Theatre’s 10 is it 50',
  },
})

/** A floor in one place is a plain number in another. */
export const performancesFloor = discrepancy('m66.performances-floor', {
  title: { zh: '50场是下限还是定数', en: 'whether 50 performances are a floor or the number' },
  sides: [
    { place: text, says: { zh: '不少于50场', en: 'at least 50' } },
    { place: performances, says: { zh: '进企业50场', en: '50' } },
    { place: schedule, says: { zh: '总计50场', en: '50 in all' } },
  ],
  arithmetic: { zh: '10＋6＋6＋6＋10＋6＋6＝50', en: '10 + 6 + 6 + 6 + 10 + 6 + 6 = 50' },
})

/** One figure follows three activities, which are listed in one place and run together in the other. */
export const activitiesRunTogether = discrepancy('m66.activities-run-together', {
  title: { zh: '文体活动的列举', en: 'how the activities are listed' },
  sides: [
    {
      place: text,
      says: {
        zh: '公益电影放映前有顿号，与前两项并列，无数字',
        en: 'a comma sets film screenings beside the other two; no figure',
      },
    },
    {
      place: activities,
      says: {
        zh: '公益电影放映前无顿号，其后只有一个100场次',
        en: 'no comma there, and one figure, 100, after all of them',
      },
    },
  ],
})

/** All areas lead the measure, and some have no troupe in the schedule. */
export const areasWithoutTroupe = discrepancy('m66.areas-without-troupe', {
  title: { zh: '没有院团的地区', en: 'areas without a troupe' },
  sides: [
    {
      place: text,
      says: { zh: '各县（市、区）和各直属园区均为牵头单位', en: 'all counties, districts and parks lead the measure' },
    },
    {
      place: schedule,
      says: { zh: '未列崇川区和各园区的院团', en: 'no troupe of Chongchuan or of a park is listed' },
    },
  ],
})

/** The platform has two names. */
export const performancePlatformName = discrepancy('m66.platform-name', {
  title: { zh: '演出平台的名称', en: 'the name of the platform' },
  sides: [
    { place: text, says: { zh: '送戏下基层', en: 'bringing plays to the grass roots' } },
    { place: performances, says: { zh: '千戏下基层', en: 'a thousand plays to the grass roots' } },
  ],
  editorial: true,
})
