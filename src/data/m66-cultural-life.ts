import { interpretation, measureText } from '../facts/document'
import { figure, figures, named } from '../language'

const text = measureText()
const performances = interpretation('进企演出')
const timing = interpretation('时间节点')
const standard = interpretation('节目标准')
const schedule = interpretation('场次安排')
const promotion = interpretation('宣传推广')
const activities = interpretation('文体活动')

/** 职工文化生活 (M66): performances in enterprises, new works, cultural activities, reading rooms. */
export const culturalLife = figures(
  66,
  {
    performances: figure(
      50,
      '场',
      text,
      { zh: '进企演出最少场次', en: 'least number of performances in enterprises' },
      'performances-min',
      'performances-interpretation',
    ),
    performancesScheduled: figure(
      50,
      '场',
      schedule,
      { zh: '场次安排总计', en: 'performances in the schedule, in all' },
      'performances-sum-stated',
    ),
    quotaNantongArtTheatre: figure(10, '场', schedule, {
      zh: '南通艺术剧院场次',
      en: 'performances of the Nantong Art Theatre',
    }),
    quotaHaian: figure(6, '场', schedule, { zh: '海安场次', en: 'performances of the Hai’an troupe' }),
    quotaRugao: figure(6, '场', schedule, { zh: '如皋场次', en: 'performances of the Rugao troupe' }),
    quotaRudong: figure(6, '场', schedule, { zh: '如东场次', en: 'performances of the Rudong troupe' }),
    quotaQidong: figure(10, '场', schedule, {
      zh: '启东三团合计场次',
      en: 'performances of the three Qidong troupes together',
    }),
    quotaTongzhou: figure(6, '场', schedule, {
      zh: '通州场次',
      en: 'performances of the Tongzhou troupe',
    }),
    quotaHaimen: figure(6, '场', schedule, { zh: '海门场次', en: 'performances of the Haimen troupe' }),
    troupes: named(
      [
        {
          label: { zh: '南通艺术剧院', en: 'Nantong Art Theatre' },
          members: ['nantong-art-theatre'],
          figure: 'quotaNantongArtTheatre',
        },
        {
          label: { zh: '海安市歌舞剧团', en: 'Hai’an Song and Dance Troupe' },
          members: ['haian'],
          figure: 'quotaHaian',
        },
        {
          label: { zh: '如皋市木偶艺术团', en: 'Rugao Puppet Troupe' },
          members: ['rugao'],
          figure: 'quotaRugao',
        },
        {
          label: { zh: '如东县少年杂技团', en: 'Rudong Youth Acrobatic Troupe' },
          members: ['rudong'],
          figure: 'quotaRudong',
        },
        {
          label: {
            zh: '启东市（越剧团、评弹团、江海戏曲团）',
            en: 'Qidong (Yue opera, Pingtan and Jianghai opera troupes)',
          },
          members: ['qidong-yue-opera', 'qidong-pingtan', 'qidong-jianghai-opera'],
          figure: 'quotaQidong',
          sharedBy: 3,
        },
        {
          label: { zh: '通州歌舞团（通剧团）', en: 'Tongzhou Song and Dance Troupe (Tong Opera Troupe)' },
          members: ['tongzhou', 'tongzhou-tong-opera'],
          figure: 'quotaTongzhou',
        },
        {
          label: { zh: '海门山歌剧团', en: 'Haimen Folk Song Opera Troupe' },
          members: ['haimen'],
          figure: 'quotaHaimen',
        },
      ],
      schedule,
    ),
    troupesCalledOn: named(
      [
        {
          label: {
            zh: '各县（市、区）所属国有专业文艺院团',
            en: 'state-owned professional troupes of the counties, cities and districts',
          },
        },
      ],
      performances,
    ),
    midyearShare: figure(
      '0.50',
      '比例',
      timing,
      { zh: '第二季度末应完成的比例', en: 'share due by the end of the second quarter' },
      'milestone-q2',
    ),
    lastDay: named([{ label: { zh: '10月底', en: 'the end of October' }, day: '2023-10-31' }], timing, 'deadline-all'),
    newWorksPerTroupe: figure(2, '个', standard, {
      zh: '每个院团最少新创作品',
      en: 'least number of new works of a troupe',
    }),
    promotionRecords: named(
      [
        { label: { zh: '节目单', en: 'programmes' } },
        { label: { zh: '演出场次安排表', en: 'schedules of the performances' } },
        { label: { zh: '演出剧照', en: 'photographs of the performances' } },
      ],
      promotion,
    ),
    campaigns: named(
      [
        { label: { zh: '送戏下基层', en: 'bringing plays to the grass roots' } },
        { label: { zh: '千戏下基层', en: 'a thousand plays to the grass roots' } },
      ],
      text,
      'campaign-name-measure',
      'campaign-name',
    ),
    contest: named(
      [{ label: { zh: '首届南通市戏剧文学创作大赛', en: 'the first Nantong playwriting contest' } }],
      text,
    ),
    activityKinds: named(
      [
        { label: { zh: '濠滨夏夜', en: 'Haobin Summer Nights' } },
        { label: { zh: '天乐之夏', en: 'Tianle Summer' } },
        { label: { zh: '公益电影放映', en: 'free film screenings' } },
      ],
      text,
      'activities-measure',
      'activities-interpretation',
    ),
    activities: figure(100, '场次', activities, { zh: '文体活动场次', en: 'sessions of cultural activities' }),
    readingRoomKinds: named(
      [
        { label: { zh: '职工书屋', en: 'workers’ reading rooms' } },
        { label: { zh: '网上书屋', en: 'online reading rooms' } },
      ],
      text,
    ),
    readingRoomSites: figure(20, '家', activities, { zh: '书屋示范点数', en: 'demonstration sites of reading rooms' }),
  },
  {
    parts: [
      'quotaNantongArtTheatre',
      'quotaHaian',
      'quotaRugao',
      'quotaRudong',
      'quotaQidong',
      'quotaTongzhou',
      'quotaHaimen',
    ],
    make: 'performancesScheduled',
  },
)
