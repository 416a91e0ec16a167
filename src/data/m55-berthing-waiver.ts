import { berthing } from '../facts/berthing'
import { interpretation, measureText } from '../facts/document'
import { discrepancy, figure, figures, frozen, named, optionsOf } from '../language'

const text = measureText()
const first = interpretation('（2）')
const duties = interpretation('（3）')
const list = interpretation('《清单》')
const scenarios = interpretation('情形')
const expired = interpretation('过期许可适用条件')

/** 违规搭靠外轮“首违不罚” (M55): the list, what a first violation is, the two scenarios and their limits. */
export const berthingWaiver = figures(55, {
  measureCriteria: named(
    [
      { label: { zh: '初次违法', en: 'a first violation' } },
      { label: { zh: '危害后果轻微', en: 'minor harm' } },
      { label: { zh: '及时改正', en: 'corrected in time' } },
    ],
    text,
  ),
  measureMeans: named(
    [
      { label: { zh: '批评教育', en: 'criticism and instruction' } },
      { label: { zh: '约谈涉事企业', en: 'a talk with the enterprise concerned' } },
    ],
    text,
  ),
  listName: named(
    [
      {
        label: {
          zh: '江苏边检行政执法领域“初次违法可不罚”清单',
          en: 'Jiangsu border inspection: list of first violations that may go unpunished',
        },
      },
    ],
    list,
  ),
  laws: named(
    [
      { label: { zh: '中华人民共和国行政处罚法', en: 'Administrative Penalty Law of the PRC' } },
      { label: { zh: '中华人民共和国出境入境管理法', en: 'Exit and Entry Administration Law of the PRC' } },
    ],
    interpretation('（1）'),
  ),
  countCycleYears: figure(2, '年', first, { zh: '计次周期年数', en: 'years of a counting cycle' }),
  lookBackYears: figure(2, '年', first, { zh: '初次违法回溯年数', en: 'years looked back for an earlier violation' }),
  requiredPapers: named(optionsOf(berthing.correctionPapersSubmitted), duties),
  scenarioCount: figure(2, '类', scenarios, { zh: '违规搭靠主要情形数', en: 'main scenarios of unlawful berthing' }),
  scenarios: named(
    optionsOf(berthing.berthingScenario, ['expired-permit', 'no-permit']),
    scenarios,
    'scenario-1',
    'scenario-2',
  ),
  temporaryPermitMaxDays: figure(1, '日', expired, {
    zh: '临时许可过期日数上限',
    en: 'most days past a temporary permit',
  }),
  longTermPermitMaxDays: figure(10, '日', expired, {
    zh: '长期许可过期日数上限',
    en: 'most days past a long-term permit',
  }),
  productionPurposes: named(
    optionsOf(berthing.berthingPurpose, ['safety-escort', 'environmental-work', 'disease-control', 'business']),
    expired,
  ),
  conductCondition: named(
    [
      { label: { zh: '未实施其他违法犯罪行为', en: 'no other offence was committed' } },
      {
        label: {
          zh: '未发生无关人员和物品上下外国船舶',
          en: 'no unrelated people or goods went on or off the foreign ship',
        },
      },
    ],
    expired,
  ),
})

/** What each scenario asks for beside the conduct that both ask for. */
export const berthingScenarioConditions = frozen({
  'expired-permit': {
    zh: '许可过期未超过该种许可的时限，或者搭靠出于正常生产作业需要',
    en: 'the permit is overdue within the limit of its kind, or the purpose is a need of normal production',
  },
  'no-permit': {
    zh: '中国籍船舶，搭靠出于正常生产作业需要',
    en: 'the ship is Chinese, and the purpose is a need of normal production',
  },
})

/** What those who run ports, means of transport and border business are to do. */
export const borderDuties = frozen([
  { zh: '自管', en: 'managing themselves' },
  { zh: '协管', en: 'helping to manage' },
  { zh: '教育培训所属人员', en: 'training their staff' },
])

/** A first violation is defined twice. */
export const firstBerthingViolation = discrepancy('m55.first-violation', {
  title: { zh: '“初次违法”的两种说法', en: 'two definitions of a first violation' },
  sides: [
    {
      place: first,
      says: { zh: '计次周期内第一次实施清单所列行为', en: 'the first listed act in a counting cycle' },
    },
    {
      place: first,
      says: {
        zh: '前2年内有过任何边防检查违法的，都不算初次',
        en: 'not a first one after any border-inspection violation in the 2 years before',
      },
    },
  ],
})

/** The measure is carried out; its list waits for publication. */
export const waiverListForce = discrepancy('m55.list-in-force', {
  title: { zh: '已经施行还是发布后实施', en: 'whether it is in force or waits for publication' },
  sides: [
    { place: text, says: { zh: '题目写“施行”，没有条件', en: 'the title carries it out, without a condition' } },
    {
      place: list,
      says: { zh: '清单正式发布后才实施，没有日期', en: 'the list applies once formally published; no date is given' },
    },
  ],
})

/** Names of the waiver and of berthing vary. */
export const berthingWording = discrepancy('m55.wording', {
  title: { zh: '用语不一', en: 'terms that vary' },
  sides: [
    {
      place: text,
      says: { zh: '“首违不罚”；搭靠外轮', en: 'no penalty for a first violation; berthing by a “foreign vessel”' },
    },
    {
      place: list,
      says: {
        zh: '“初次违法不罚”和“初次违法可不罚”；搭靠外国船舶、搭靠外轮并用',
        en: '“isn’t punished” and “may go unpunished” of the same; two words for a foreign ship side by side',
      },
    },
  ],
  editorial: true,
})
