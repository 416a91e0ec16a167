import { ask, choice, integer, subject } from '../language'

/** How many performances a troupe of the schedule gave in enterprises by the end of June. */
const byMidyear = (zh: string, en: string) =>
  integer(
    ask(
      `${zh}6月底前的进企演出`,
      `performances of ${en} by the end of June`,
      `${zh}2023年6月30日止已进企演出多少场？`,
      `How many performances did ${en} give in enterprises up to 30 June 2023?`,
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
      ask('院团', 'troupe', '哪一个院团？', 'Which troupe is it?'),
    ),
    newWorks: integer(
      ask('新创作品', 'new works', '该院团新创作品多少个？', 'How many new works did the troupe create?'),
      { unit: '个' },
    ),
    newWorksOfEntry: integer(
      ask(
        '同列院团的新创作品合计',
        'new works of the troupes listed together',
        '场次安排中与该院团列在一起的各团（含该团）新创作品共多少个？',
        'How many new works did the troupe, and those that the schedule lists together with it, create in all?',
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
)
