import {
  all,
  any,
  ask,
  asOf,
  check,
  choice,
  choices,
  type Day,
  date,
  dates,
  decimal,
  type Expression,
  type NeedsOf,
  not,
  onlyIf,
  subject,
  yesNo,
} from '../language'
import { onlyUnnamed } from './only-unnamed'

const station = { zh: '边检机关', en: 'the border inspection station' }
/** It drew the list up; that it publishes it, the text doesn't say. */
const generalStation = {
  zh: '江苏出入境边防检查总站',
  en: 'the Jiangsu General Station of Exit and Entry Frontier Inspection',
}

/** A ship's unlawful berthing alongside a foreign ship (船舶违规搭靠外轮), and the waiver list that it may come under. */
export const berthing = subject(
  'berthing',
  { zh: '违规搭靠外轮', en: 'unlawful berthing alongside a foreign ship' },
  {
    berthingScenario: choice(
      {
        'expired-permit': {
          zh: '持用过期搭靠外国船舶许可搭靠外国船舶',
          en: 'berthing alongside a foreign ship on an expired permit',
        },
        'no-permit': {
          zh: '中国籍船舶未办理搭靠外国船舶许可搭靠外国船舶',
          en: 'a Chinese ship berthing alongside a foreign ship without a permit',
        },
        other: { zh: '其他情形', en: 'another scenario' },
      },
      ask(
        '违规搭靠情形',
        'scenario of unlawful berthing',
        '该船属于哪种违规搭靠外国船舶的情形？',
        'In which scenario did the ship berth unlawfully alongside a foreign ship?',
      ),
      {
        names: {
          'expired-permit': ['持用过期许可', '许可过期', '持用过期搭靠外国船舶许可'],
          'no-permit': ['未办理许可', '无许可', '未办理搭靠外国船舶许可'],
        },
      },
    ),
    isOtherBerthingListed: yesNo(
      ask(
        '其他搭靠情形列入清单',
        'the other scenario is on the list',
        '文中未写明的这种搭靠情形是否列入“初次违法可不罚”清单？',
        'Is this scenario, which the text doesn’t describe, on the list of first violations that may go unpunished?',
      ),
      {
        judgedBy: station,
        when: { no: { zh: '其他搭靠情形未列入清单', en: 'the other scenario is not on the list' } },
      },
    ),
    meetsOtherBerthingConditions: yesNo(
      ask(
        '其他搭靠情形符合清单条件',
        'another scenario that meets the list’s conditions',
        '文中未写明的这种搭靠情形，是否符合“初次违法可不罚”清单为它所列的条件？',
        'Does this scenario, which the text doesn’t describe, meet the conditions that the list of first violations sets for it?',
      ),
      { judgedBy: station },
    ),
    berthedOn: date(
      ask(
        '违规搭靠开始日',
        'first day of the unlawful berthing',
        '本次违规搭靠外国船舶从哪天开始？',
        'On which day did this unlawful berthing begin?',
      ),
      { past: true },
    ),
    leftForeignShipOn: date(
      ask(
        '离开外国船舶日',
        'day of casting off',
        '本次搭靠后，哪天离开外国船舶？',
        'On which day did the ship cast off from the foreign ship?',
      ),
      { past: true },
    ),
    berthingPermitKind: choice(
      { temporary: { zh: '临时许可', en: 'temporary' }, 'long-term': { zh: '长期许可', en: 'long-term' } },
      ask(
        '搭靠许可种类',
        'kind of berthing permit',
        '所持的搭靠外国船舶许可是临时还是长期？',
        'Is the permit to berth alongside a foreign ship temporary or long-term?',
      ),
      {
        names: {
          temporary: ['临时', '临时船舶搭靠外国船舶许可'],
          'long-term': ['长期', '长期船舶搭靠外轮许可', '长期船舶搭靠外国船舶许可'],
        },
      },
    ),
    berthingPermitLastDay: date(
      ask(
        '搭靠许可有效期最后一日',
        'last day of the berthing permit',
        '所持的搭靠外国船舶许可有效期到哪天为止（该日仍有效）？',
        'What was the last day on which the berthing permit was good?',
      ),
    ),
    hoursPermitOverdue: decimal(
      ask(
        '许可过期小时数',
        'hours past the permit’s expiry',
        '离开外国船舶时，许可自有效期届满的时刻起已过了多少小时？',
        'On casting off, how many hours had passed since the moment at which the permit ran out?',
      ),
      { unit: '小时', moreThan: 0 },
    ),
    berthingPurpose: choice(
      {
        'safety-escort': { zh: '安全护航', en: 'safety escort' },
        'environmental-work': { zh: '环保作业', en: 'environmental work' },
        'disease-control': { zh: '卫生防疫', en: 'health and epidemic control' },
        business: { zh: '企业经营', en: 'business operations' },
        other: { zh: '其他事由', en: 'another purpose' },
      },
      ask(
        '搭靠事由',
        'purpose of berthing',
        '本次因何事由搭靠外国船舶？',
        'For what purpose did the ship berth alongside the foreign ship?',
      ),
    ),
    isOtherPurposeProduction: yesNo(
      ask(
        '其他事由属正常生产作业需要',
        'the other purpose is a need of normal production',
        '文中未列出的这种搭靠事由是否属正常生产作业需要？',
        'Is this purpose, which the text doesn’t name, a need of normal production?',
      ),
      { judgedBy: station },
    ),
    hasOtherOffenceAlongside: yesNo(
      ask(
        '搭靠期间有其他违法犯罪行为',
        'another offence while alongside',
        '搭靠外国船舶期间，船上是否有人实施其他违法犯罪行为？',
        'Did anyone of the ship commit another offence while alongside the foreign ship?',
      ),
      { when: { no: { zh: '搭靠期间没有其他违法犯罪行为', en: 'no other offence while alongside' } } },
    ),
    hasUnrelatedTransfer: yesNo(
      ask(
        '有无关人员或物品上下外轮',
        'unrelated people or goods went on or off',
        '搭靠期间是否有无关人员或物品上下外国船舶？',
        'While alongside, did unrelated people or goods go on or off the foreign ship?',
      ),
      { when: { no: { zh: '没有无关人员或物品上下外轮', en: 'no unrelated people or goods went on or off' } } },
    ),
    earlierBorderViolationDates: dates(
      ask(
        '此前边防检查违法日期',
        'days of earlier border-inspection violations',
        '同一当事人在本次违规之前，哪些日子违反过出入境边防检查法律法规？（不含本次；没有的，答“无”）',
        'On which days before this violation did the same party break border-inspection law? (This time left out; if none, say so.)',
      ),
      { past: true },
    ),
    earlierListedViolationDates: dates(
      ask(
        '此前清单所列违法日期',
        'days of earlier listed violations',
        '同一当事人在本次违规之前，哪些日子的违法属于“初次违法可不罚”清单所列？（不含本次；没有的，答“无”）',
        'On which days before this violation did the same party commit one that is on the list of first violations? (This time left out; if none, say so.)',
      ),
      { past: true },
    ),
    countingCycleBeganOn: date(
      ask(
        '计次周期起始日',
        'first day of the counting cycle',
        '本次违规所在的计次周期从哪天开始？',
        'On which day did the counting cycle of this violation begin?',
      ),
      { judgedBy: station, past: true },
    ),
    isBerthingHarmMinor: yesNo(
      ask(
        '违规搭靠危害后果轻微',
        'minor harm',
        '本次违规搭靠的危害后果是否轻微？',
        'Was the harm of this unlawful berthing minor?',
      ),
      { judgedBy: station },
    ),
    isBerthingCorrectedInTime: yesNo(
      ask(
        '违规搭靠及时改正',
        'berthing corrected in time',
        '本次违规搭靠是否及时改正？',
        'Was this unlawful berthing corrected in time?',
      ),
      { judgedBy: station },
    ),
    correctionPapersSubmitted: choices(
      {
        'correction-statement': { zh: '改正情况说明', en: 'statement of the correction' },
        commitment: { zh: '防止再次出现违法行为的承诺', en: 'commitment that it won’t happen again' },
      },
      ask(
        '已提交改正材料',
        'papers submitted on the correction',
        '向边检机关提交了哪些改正材料？',
        'Which papers on the correction were submitted to the border inspection station?',
      ),
      {
        attainable: 'hand-in',
        names: { 'correction-statement': ['改正说明'], commitment: ['承诺', '承诺书'] },
      },
    ),
    isWaiverListPublished: yesNo(
      ask(
        '“初次违法可不罚”清单已正式发布',
        'the waiver list is published',
        '江苏边检“初次违法可不罚”清单是否已正式发布？',
        'Has the Jiangsu border-inspection list of first violations that may go unpunished been formally published?',
      ),
      { judgedBy: generalStation },
    ),
    waiverListPublishedOn: date(
      ask(
        '“初次违法可不罚”清单发布日',
        'day of the list’s publication',
        '江苏边检“初次违法可不罚”清单哪天正式发布？',
        'On which day was the Jiangsu border-inspection list of first violations formally published?',
      ),
      { judgedBy: generalStation, past: true },
    ),
    berthingDecidedOn: date(
      ask(
        '边检处理决定日',
        'day of the station’s decision',
        '边检机关哪天对本次违规搭靠作出处理决定？',
        'On which day does the border inspection station decide on this unlawful berthing?',
      ),
    ),
    portDutyParty: choice(
      {
        'port-operator': { zh: '口岸运营单位', en: 'port operator' },
        'transport-operator': { zh: '交通运输工具负责单位', en: 'body responsible for a means of transport' },
        'border-agent': { zh: '出境入境业务代理单位', en: 'agent for exit and entry business' },
        other: { zh: '其他单位', en: 'another body' },
      },
      ask(
        '口岸经营主体类别',
        'kind of body at the port',
        '该单位属于口岸的哪类经营主体？',
        'Which kind of body is it that operates at the port?',
      ),
    ),
  },
  (facts) => {
    const { berthedOn, berthingPermitLastDay, leftForeignShipOn, waiverListPublishedOn } = facts
    const { earlierBorderViolationDates: violations, earlierListedViolationDates: listed } = facts
    // Where there is none, the count alone decides.
    const lastViolation = violations.latest() as Expression as Day<NeedsOf<typeof violations>>
    const onExpiredPermit = facts.berthingScenario.is('expired-permit')
    const isUndescribed = facts.berthingScenario.is('other')
    const isEarlier = { zh: '“此前”的违法不晚于本次', en: 'an earlier violation lies no later than this one' }
    return [
      check(leftForeignShipOn.onOrAfter(berthedOn), {
        zh: '离开不早于搭靠',
        en: 'a ship casts off no earlier than it berths',
      }),
      ...[berthedOn, facts.berthingDecidedOn, asOf()].map((day) =>
        check(any(not(onExpiredPermit), day.after(berthingPermitLastDay)), {
          zh: '持过期许可的违规搭靠，只能从许可有效期最后一日之后开始',
          en: 'berthing on an expired permit is unlawful only from after the last day on which it was good',
        }),
      ),
      check(any(not(onExpiredPermit), leftForeignShipOn.after(berthingPermitLastDay)), {
        zh: '过期许可的情形，离开时许可须已过期',
        en: 'in the scenario of an expired permit it had run out by the time of casting off',
      }),
      ...[berthedOn, leftForeignShipOn, facts.berthingDecidedOn].flatMap((day) =>
        [not(violations.latest().after(day)), not(listed.latest().after(day))].map((inOrder) =>
          check(inOrder, isEarlier),
        ),
      ),
      check(all(listed.count().atMost(violations.count()), not(listed.latest().after(lastViolation))), {
        zh: '清单所列的违法也是边防检查违法，不会比后者多，也不会比后者晚',
        en: 'a listed violation is itself one of border-inspection law, so there can’t be more of them, nor later ones',
      }),
      ...[facts.berthingPermitKind, berthingPermitLastDay, facts.hoursPermitOverdue].map((ofThePermit) =>
        onlyIf(facts.berthingScenario.noneOf(['no-permit']), ofThePermit, {
          zh: '没有办理许可的，没有许可的种类和期限',
          en: 'without a permit there is no kind of it, and no term',
        }),
      ),
      ...onlyUnnamed(isUndescribed, facts.isOtherBerthingListed, facts.meetsOtherBerthingConditions),
      ...onlyUnnamed(facts.berthingPurpose.is('other'), facts.isOtherPurposeProduction),
      check(facts.berthingDecidedOn.onOrAfter(berthedOn), {
        zh: '处理决定不早于违规',
        en: 'a violation is decided on no earlier than it happens',
      }),
      onlyIf(facts.isWaiverListPublished, waiverListPublishedOn, {
        zh: '清单未发布就没有发布日',
        en: 'a list that isn’t published has no day of publication',
      }),
    ]
  },
)
