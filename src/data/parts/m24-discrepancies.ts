import { interpretation, measureText } from '../../facts/document'
import { discrepancy } from '../../language'

const text = measureText()
const pilot = interpretation('试点园区')
const simplified = interpretation('简化报告书')
const commitment = interpretation('告知承诺制')
const review = interpretation('技术审查时限')
const quota = interpretation('总量调蓄')

/** Six new parks, or every park that qualifies. */
export const pilotParksMeant = discrepancy('m24.pilot-parks', {
  title: { zh: '试点园区是6个还是全部', en: 'six pilot parks, or all' },
  sides: [
    { place: text, says: { zh: '新增6个', en: '6 new ones' } },
    {
      place: pilot,
      says: {
        zh: '规划环评获批的省级以上园区全覆盖，化工园区除外',
        en: 'every park of provincial level or above with an approved planning EIA, chemical parks excepted',
      },
    },
  ],
})

/** Two conditions of handling by commitment, or five. */
export const commitmentConditions = discrepancy('m24.commitment-conditions', {
  title: { zh: '告知承诺制的条件', en: 'the conditions of handling by commitment' },
  sides: [
    {
      place: text,
      says: { zh: '报告表、不产生重点污染物污染因子，两项', en: 'two: a report form, and no key-pollutant factors' },
    },
    {
      place: commitment,
      says: {
        zh: '另加试点区域、园区功能定位和承诺，共五项',
        en: 'five, with the pilot area, the park’s function and a commitment',
      },
    },
  ],
  arithmetic: { zh: '2＋3＝5', en: '2 + 3 = 5' },
})

/** Early review for projects in a valid park, or for any that are planned. */
export const earlyReviewScope = discrepancy('m24.early-review-scope', {
  title: { zh: '哪些项目可提前技术审查', en: 'which projects are reviewed early' },
  sides: [
    {
      place: text,
      says: {
        zh: '规划环评处于有效期的省级以上园区内企业的新、改、扩建项目',
        en: 'new construction, reconstruction and expansion in a park of provincial level or above with a valid planning EIA',
      },
    },
    {
      place: review,
      says: {
        zh: '完成立项和环境影响报告的拟建项目，未提园区',
        en: 'planned projects that are established and have their report; no park is named',
      },
    },
  ],
})

/** A card in one place, a team in the other. */
export const majorProjectServiceNames = discrepancy('m24.major-project-service-names', {
  title: { zh: '信息服务卡还是服务专班', en: 'a service card, or a service team' },
  sides: [
    { place: text, says: { zh: '建立信息服务卡制度', en: 'information service cards' } },
    { place: review, says: { zh: '建立环评服务专班，未再提服务卡', en: 'a service team, and no more of cards' } },
  ],
})

/** Provincial projects, or those of provincial level and above. */
export const eiaServiceLevels = discrepancy('m24.major-project-levels', {
  title: { zh: '省级还是省级以上重大项目', en: 'provincial major projects, or those above as well' },
  sides: [
    { place: text, says: { zh: '省级重大项目', en: 'provincial' } },
    { place: review, says: { zh: '省级以上重大项目', en: 'provincial or above' } },
    { place: interpretation('超前介入'), says: { zh: '重大项目，未写级别', en: 'major projects of no stated level' } },
  ],
})

/** Major projects come first, everywhere or each share in its own way. */
export const quotaPriority = discrepancy('m24.quota-priority', {
  title: { zh: '总量指标优先给谁', en: 'who comes first for discharge quota' },
  sides: [
    { place: text, says: { zh: '优先保障重大项目', en: 'major projects come first' } },
    {
      place: quota,
      says: {
        zh: '县级指标优先辖区内重大项目；市级指标只支持市级以上重大项目',
        en: 'the county’s share goes first to major projects there; the municipal one only to those of municipal level or above',
      },
    },
  ],
})

/** The heading is for reports alone, the rules for projects at large. */
export const simplificationScope = discrepancy('m24.simplification-scope', {
  title: { zh: '简化是否限于报告书', en: 'whether only reports are simplified' },
  sides: [
    { place: text, says: { zh: '简化报告书类项目编制内容', en: 'the content of reports is simplified' } },
    {
      place: simplified,
      says: {
        zh: '标题限报告书，六条规则泛指环评文件',
        en: 'the heading says reports, the six rules EIA documents at large',
      },
    },
  ],
})

/** Slips of wording that change no result. */
export const environmentalAssessmentWording = discrepancy('m24.wording', {
  title: { zh: '行文', en: 'wording' },
  sides: [
    { place: text, says: { zh: '规划环评与项目环评联动', en: 'planning EIA and project EIA are linked' } },
    { place: pilot, says: { zh: '标题作“环评与项目环评联动”，缺“规划”', en: 'the heading leaves out “planning”' } },
  ],
  editorial: true,
})
