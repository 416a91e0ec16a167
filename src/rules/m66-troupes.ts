import { culturalLife } from '../data/m66-cultural-life'
import { areasWithoutTroupe, performancesFloor, troupesCalledOn } from '../data/parts/m66-discrepancies'
import { noDayStated, programmeYear } from '../data/programme'
import { interpretation } from '../facts/document'
import { troupe } from '../facts/troupe'
import {
  called,
  catalogue,
  figureInWords,
  goal,
  namesOf,
  period,
  question,
  quoting,
  target,
  when,
  withFigures,
} from '../language'

/**
 * How many performances the schedule gives each troupe (院团场次安排).
 *
 * @returns the entry with its `performances`, and the same in words as `howMany`; `sharedBy` says how many troupes give them together
 * @example
 * troupePerformanceQuotas({ performingTroupe: 'qidong-pingtan' }).entries[0].sharedBy // 3
 */
export const troupePerformanceQuotas = catalogue('m66.troupe-performance-quotas', () => {
  const { promotionRecords } = culturalLife
  const [calledOn] = culturalLife.troupesCalledOn
  return {
    title: { zh: '各院团进企演出场次', en: 'Performances in enterprises by troupe' },
    source: interpretation('场次安排'),
    subject: troupe,
    entries: culturalLife.troupes.map(({ figure, ...one }) =>
      withFigures(
        {
          ...one,
          howMany: figureInWords(culturalLife[figure]),
          ...('sharedBy' in one && {
            together: { zh: `${one.sharedBy}个团合计`, en: `the ${one.sharedBy} troupes together` },
          }),
        },
        { performances: culturalLife[figure] },
      ),
    ),
    lookUp: troupe.performingTroupe,
    key: 'members',
    discrepancies: [troupesCalledOn, areasWithoutTroupe, performancesFloor],
    notes: [
      {
        zh: `解读说安排${calledOn.label.zh}演出，这里按场次安排列出`,
        en: `the interpretation calls on the ${calledOn.label.en}; these are the troupes of its schedule`,
      },
      {
        zh: '启东三团共用一个数，否则合计不是所写的总数',
        en: 'the three Qidong troupes share one number: otherwise the sum isn’t the total that is stated',
      },
      {
        zh: '“通剧团”写在括号里，与通州歌舞团为同一项',
        en: 'the Tong Opera Troupe stands in brackets, in one entry with the Tongzhou troupe',
      },
      {
        zh: `各单位须整理演出台账（${namesOf(promotionRecords).zh}等）并在媒体平台宣传`,
        en: `each keeps a record of its performances (${namesOf(promotionRecords).en} and the like) and has them reported`,
      },
    ],
  }
})

const troupesOfQidong = /* @__PURE__ */ question({
  about: {
    zh: '启东一项中的三个团是否各算一个院团',
    en: 'whether each of the three troupes in Qidong’s entry is a troupe',
  },
  because: {
    zh: '写的是“每个院团”，三个团各有名称',
    en: 'the text says each troupe, and the three are named',
  },
  options: {
    'each-troupe': quoting(
      { zh: '三团各{newWorksPerTroupe}', en: '{newWorksPerTroupe} from each of the three' },
      culturalLife,
    ),
    'each-entry': quoting(
      { zh: '三团合计{newWorksPerTroupe}', en: '{newWorksPerTroupe} from the three together' },
      culturalLife,
    ),
  },
})

const troupesOfTongzhou = /* @__PURE__ */ question({
  about: {
    zh: '“通州歌舞团（通剧团）”算一团还是两团',
    en: 'whether the Tongzhou troupe and the Tong Opera Troupe are one',
  },
  because: {
    zh: '括号跟在一个团名之后，是该团的另一名称',
    en: 'the brackets follow the name of a troupe, and give another name of it',
  },
  options: {
    'other-name': quoting(
      { zh: '作为一团，共{newWorksPerTroupe}', en: 'one troupe, with {newWorksPerTroupe} in all' },
      culturalLife,
    ),
    'troupe-of-its-own': quoting(
      { zh: '分作两团，各{newWorksPerTroupe}', en: 'two troupes, with {newWorksPerTroupe} each' },
      culturalLife,
    ),
  },
})

/**
 * Whether a troupe created enough new works (新创作品) in 2023: at least 2.
 *
 * @example
 * troupeNewWorks({ performingTroupe: 'haimen', newWorks: 1 }, { asOf: '2023-12-31' }).shortfall // 1
 */
export const troupeNewWorks = target('m66.troupe-new-works', () => {
  const { newWorks, newWorksOfEntry, performingTroupe } = troupe
  return {
    title: { zh: '院团新创作品', en: 'New works of a troupe' },
    source: interpretation('节目标准'),
    subject: troupe,
    period: period(programmeYear),
    goals: {
      newWorks: goal(
        { zh: '新创作品', en: 'new works' },
        called(
          { zh: '计入的新创作品', en: 'the works that count' },
          when(
            performingTroupe.oneOf(['qidong-yue-opera', 'qidong-pingtan', 'qidong-jianghai-opera']),
            troupesOfQidong.read({ 'each-troupe': newWorks, 'each-entry': newWorksOfEntry }),
          )
            .when(
              performingTroupe.oneOf(['tongzhou', 'tongzhou-tong-opera']),
              troupesOfTongzhou.read({ 'other-name': newWorksOfEntry, 'troupe-of-its-own': newWorks }),
            )
            .otherwise(newWorks),
        ),
        'atLeast',
        culturalLife.newWorksPerTroupe,
        '个',
      ),
    },
    notes: [
      { zh: `另举办${namesOf(culturalLife.contest).zh}`, en: `besides there is ${namesOf(culturalLife.contest).en}` },
      {
        zh: '合计：默认按9个院团；启东三团并作一项则减少，通剧团另算则增加',
        en: 'in all: 9 troupes by default; fewer where Qidong’s three are one, more where the Tong Opera Troupe counts too',
      },
      {
        zh: '“每个院团”指各演出院团，安排之外参演的同样适用；作品是否合乎节目标准由使用者判断',
        en: 'each troupe is each that performs, also one outside the schedule; whether a work is of the kind asked for is for the user to judge',
      },
      noDayStated,
    ],
  }
})
