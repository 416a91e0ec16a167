import { culturalLife } from '../data/m66-cultural-life'
import { activitiesRunTogether } from '../data/parts/m66-discrepancies'
import { noDayStated, programmeYear, yearByTitle } from '../data/programme'
import { city } from '../facts/city'
import { interpretation } from '../facts/document'
import { goal, min, namesOf, period, question, quoting, sum, target } from '../language'

const activities = interpretation('文体活动')

const whichActivities = /* @__PURE__ */ question({
  about: quoting(
    {
      zh: '{activities}是各类合计还是只指公益电影',
      en: 'whether the {activities} are of all kinds or film screenings alone',
    },
    culturalLife,
  ),
  because: {
    zh: '数字前写的是“等文体活动”，统指前列各项',
    en: 'the figure follows “and other activities”, which takes in all that is listed',
  },
  options: {
    'all-kinds': { zh: '各类合计', en: 'all kinds together' },
    'films-only': { zh: '只指公益电影放映', en: 'film screenings alone' },
  },
})

/**
 * Whether enough sessions of cultural activities (文体活动) were held in 2023.
 *
 * @example
 * culturalActivityTarget({ culturalActivitySessions: 96 }, { asOf: '2023-12-31' }).shortfall // 4
 */
export const culturalActivityTarget = target('m66.cultural-activity-target', () => ({
  title: { zh: '文体活动场次', en: 'Cultural activities: target' },
  source: activities,
  subject: city,
  period: period(programmeYear),
  goals: {
    sessions: goal(
      { zh: '文体活动', en: 'sessions' },
      whichActivities.read({ 'all-kinds': city.culturalActivitySessions, 'films-only': city.freeFilmScreenings }),
      'atLeast',
      culturalLife.activities,
      '场次',
    ),
  },
  discrepancies: [activitiesRunTogether],
  notes: [
    { zh: '场次未写“不少于”，按下限理解', en: 'the figure isn’t said to be a floor and is taken as one' },
    {
      zh: `${namesOf(culturalLife.activityKinds).zh}以“等”收尾，同类的其他文体活动也计入`,
      en: `the list is left open (${namesOf(culturalLife.activityKinds).en}): other activities of the kind count too`,
    },
    yearByTitle,
  ],
}))

const sitesMeant = /* @__PURE__ */ question({
  about: quoting(
    {
      zh: '{readingRoomSites}是两种书屋合计还是每种各有',
      en: 'whether {readingRoomSites} sites are meant in all or of each kind',
    },
    culturalLife,
  ),
  because: { zh: '两种名称之后只有一个数字', en: 'one number follows the two names' },
  options: {
    together: { zh: '两种合计', en: 'both kinds together' },
    'of-each-kind': quoting({ zh: '每种各{readingRoomSites}', en: '{readingRoomSites} of each' }, culturalLife),
  },
})

/**
 * Whether enough new demonstration sites of workers' reading rooms and online reading rooms (职工书屋、网上书屋) were set up in 2023.
 *
 * @example
 * workerReadingRoomTarget({ workerReadingRoomSites: 12, onlineReadingRoomSites: 5 }, { asOf: '2023-12-31' }).shortfall // 3
 */
export const workerReadingRoomTarget = target('m66.worker-reading-room-target', () => {
  const { onlineReadingRoomSites, workerReadingRoomSites } = city
  return {
    title: { zh: '书屋示范点', en: 'Reading rooms: demonstration sites' },
    source: activities,
    subject: city,
    force: 'aims',
    period: period(programmeYear),
    goals: {
      sites: goal(
        { zh: '新建示范点', en: 'new demonstration sites' },
        sitesMeant.read({
          together: sum(workerReadingRoomSites, onlineReadingRoomSites),
          'of-each-kind': min(workerReadingRoomSites, onlineReadingRoomSites),
        }),
        'atLeast',
        culturalLife.readingRoomSites,
        '家',
      ),
    },
    notes: [
      {
        zh: '写的是“推动建设”，只计2023年新建的，此前已有的不计',
        en: 'the text is of furthering their setting up: only those new in 2023 count, and none from before',
      },
      { zh: '兼有两种书屋的一家只填一次', en: 'a site that is both is given once, under one of the two' },
      { zh: '家数未写“不少于”，按下限理解', en: 'the figure isn’t said to be a floor and is taken as one' },
      noDayStated,
    ],
  }
})
