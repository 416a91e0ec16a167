import { any, ask, check, choice, integer, subject } from '../language'

/** How many performances a troupe of the schedule gave in enterprises by the end of June. */
const byMidyear = (zh: string, en: string) =>
  integer(
    ask(
      `${zh}6月底前的进企演出`,
      `performances of ${en} by the end of June`,
      `2023年1月至6月（未到6月底的，至基准日），${zh}进企演出多少场？`,
      `How many performances did ${en} give in enterprises from January to June 2023 (before the end of June: up to the day asked about)?`,
    ),
    { unit: '场' },
  )

/** A performing-arts troupe, and what each of those in the schedule has done by mid-year. */
export const troupe = subject(
  'troupe',
  { zh: '文艺院团', en: 'performing-arts troupe' },
  {
    performingTroupe: choice(
      {
        'nantong-art-theatre': { zh: '南通艺术剧院', en: 'Nantong Art Theatre' },
        haian: { zh: '海安市歌舞剧团', en: 'Hai’an Song and Dance Troupe' },
        rugao: { zh: '如皋市木偶艺术团', en: 'Rugao Puppet Troupe' },
        rudong: { zh: '如东县少年杂技团', en: 'Rudong Youth Acrobatic Troupe' },
        'qidong-yue-opera': { zh: '启东市越剧团', en: 'Qidong Yue Opera Troupe' },
        'qidong-pingtan': { zh: '启东市评弹团', en: 'Qidong Pingtan Troupe' },
        'qidong-jianghai-opera': { zh: '启东市江海戏曲团', en: 'Qidong Jianghai Opera Troupe' },
        tongzhou: { zh: '通州歌舞团', en: 'Tongzhou Song and Dance Troupe' },
        'tongzhou-tong-opera': { zh: '通剧团', en: 'Tong Opera Troupe, Tongzhou' },
        haimen: { zh: '海门山歌剧团', en: 'Haimen Folk Song Opera Troupe' },
        other: { zh: '其他院团', en: 'another troupe' },
      },
      ask('院团', 'troupe', '是哪一个文艺院团？', 'Which performing-arts troupe is it?'),
      {
        names: {
          'qidong-yue-opera': ['越剧团', '启东越剧团'],
          'qidong-pingtan': ['评弹团', '启东评弹团'],
          'qidong-jianghai-opera': ['江海戏曲团', '启东江海戏曲团'],
          tongzhou: ['通州歌舞团（通剧团）'],
        },
      },
    ),
    newWorks: integer(
      ask(
        '新创作品',
        'new works',
        '该院团2023年为进企演出新创作品多少个（反映企业火热生产生活的）？',
        'How many new works on the life of enterprises did the troupe create in 2023 for its performances there?',
      ),
      { unit: '个' },
    ),
    newWorksOfEntry: integer(
      ask(
        '同列院团的新创作品合计',
        'new works of the troupes listed together',
        '场次安排中与该院团列为一项的各团（含该团），2023年为进企演出新创作品共多少个？',
        'How many new works did the troupe, and those that the schedule lists in one entry with it, create in all in 2023 for performances in enterprises?',
      ),
      { unit: '个' },
    ),
    midyearNantongArtTheatre: byMidyear('南通艺术剧院', 'the Nantong Art Theatre'),
    midyearHaian: byMidyear('海安市歌舞剧团', 'the Hai’an troupe'),
    midyearRugao: byMidyear('如皋市木偶艺术团', 'the Rugao troupe'),
    midyearRudong: byMidyear('如东县少年杂技团', 'the Rudong troupe'),
    midyearQidong: byMidyear('启东市三团合计', 'the three Qidong troupes together'),
    midyearTongzhou: byMidyear('通州歌舞团（通剧团）', 'the Tongzhou troupe'),
    midyearHaimen: byMidyear('海门山歌剧团', 'the Haimen troupe'),
  },
  ({ newWorks, newWorksOfEntry, performingTroupe }) => [
    check(newWorks.atMost(newWorksOfEntry), {
      zh: '一个院团的作品不超过同列各团的合计',
      en: 'a troupe has no more works than the troupes listed together',
    }),
    check(
      any(
        performingTroupe.oneOf([
          'qidong-yue-opera',
          'qidong-pingtan',
          'qidong-jianghai-opera',
          'tongzhou',
          'tongzhou-tong-opera',
        ]),
        newWorks.is(newWorksOfEntry),
      ),
      {
        zh: '安排中独列一项的院团，合计就是它自己的作品数',
        en: 'a troupe that the schedule lists alone has as many works as its entry',
      },
    ),
  ],
)
