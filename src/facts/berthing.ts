import { ask, choice, choices, date, dates, decimal, subject, yesNo } from '../language'

const station = { zh: '边检机关', en: 'the border inspection station' }

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
      ask('搭靠情形', 'scenario', '属于哪种违规搭靠情形？', 'Which scenario is it?'),
    ),
    isOtherBerthingCovered: yesNo(
      ask(
        '其他情形符合清单',
        'another scenario that meets the list',
        '未写明的这种搭靠情形是否列入清单并符合其条件？',
        'Is the scenario, though not described, on the list, and are its conditions met?',
      ),
      { judgedBy: station },
    ),
    isChineseShip: yesNo(
      ask('中国籍船舶', 'a Chinese ship', '搭靠船舶是否为中国籍？', 'Is the berthing ship Chinese?'),
    ),
    berthedOn: date(
      ask('搭靠日期', 'day of berthing', '违规搭靠从哪天开始？', 'On which day did the unlawful berthing begin?'),
      { immutable: true },
    ),
    leftForeignShipOn: date(
      ask('离开外轮日期', 'day of casting off', '哪天离开外轮？', 'On which day did it cast off?'),
      { immutable: true },
    ),
    berthingPermitKind: choice(
      { temporary: { zh: '临时许可', en: 'temporary' }, 'long-term': { zh: '长期许可', en: 'long-term' } },
      ask(
        '搭靠许可种类',
        'kind of berthing permit',
        '搭靠外国船舶许可是临时还是长期？',
        'Is the berthing permit temporary or long-term?',
      ),
    ),
    berthingPermitLastDay: date(
      ask(
        '搭靠许可有效期最后一日',
        'last day of the berthing permit',
        '搭靠外国船舶许可的有效期到哪天为止？',
        'On which day did the berthing permit run out?',
      ),
      { immutable: true },
    ),
    hoursPermitOverdue: decimal(
      ask(
        '许可过期小时数',
        'hours past the permit’s expiry',
        '离开外轮时许可已过期多少小时？',
        'How many hours past its expiry was the permit on casting off?',
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
      ask('搭靠事由', 'purpose of berthing', '为何搭靠外轮？', 'For what purpose did it berth?'),
    ),
    isOtherPurposeProduction: yesNo(
      ask(
        '其他事由属正常生产作业需要',
        'another need of normal production',
        '未列出的这种事由是否属正常生产作业需要？',
        'Is the purpose, though not named, a need of normal production?',
      ),
      { judgedBy: station },
    ),
    hasOtherOffenceAlongside: yesNo(
      ask(
        '搭靠期间有其他违法犯罪行为',
        'another offence while alongside',
        '搭靠期间是否实施其他违法犯罪行为？',
        'Was any other offence committed while alongside?',
      ),
    ),
    hasUnrelatedTransfer: yesNo(
      ask(
        '有无关人员或物品上下外轮',
        'unrelated people or goods went on or off',
        '搭靠期间是否有无关人员或物品上下外国船舶？',
        'Did unrelated people or goods go on or off the foreign ship?',
      ),
    ),
    earlierBorderViolationDates: dates(
      ask(
        '此前出入境边防检查违法日期',
        'days of earlier border-inspection violations',
        '本次之前哪些日子违反过出入境边防检查法律法规（不含本次，没有则为空）？',
        'On which days was border-inspection law violated before (without this time; none is an empty list)?',
      ),
      { immutable: true },
    ),
    earlierListedViolationDates: dates(
      ask(
        '此前清单所列违法日期',
        'days of earlier listed violations',
        '本次之前哪些日子实施过清单所列违法行为（不含本次，没有则为空）？',
        'On which days was a listed violation committed before (without this time; none is an empty list)?',
      ),
      { immutable: true },
    ),
    countingCycleBeganOn: date(
      ask(
        '计次周期起始日',
        'first day of the counting cycle',
        '本次所在的计次周期从哪天开始？',
        'On which day did the counting cycle of this violation begin?',
      ),
      { judgedBy: station, immutable: true },
    ),
    isBerthingHarmMinor: yesNo(ask('危害后果轻微', 'minor harm', '危害后果是否轻微？', 'Was the harm minor?'), {
      judgedBy: station,
    }),
    isBerthingCorrectedInTime: yesNo(
      ask('违规搭靠及时改正', 'berthing corrected in time', '违规搭靠是否及时改正？', 'Was it corrected in time?'),
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
        'Which papers on the correction were submitted to the station?',
      ),
      { attainable: 'hand-in' },
    ),
    isWaiverListPublished: yesNo(
      ask(
        '“初次违法可不罚”清单已正式发布',
        'the waiver list is published',
        '江苏边检“初次违法可不罚”清单是否已正式发布？',
        'Has the Jiangsu border-inspection list of waivers for first violations been formally published?',
      ),
      { immutable: true },
    ),
    waiverListPublishedOn: date(
      ask('清单发布日期', 'day of the list’s publication', '清单哪天正式发布？', 'On which day was it published?'),
      { immutable: true },
    ),
    berthingDecidedOn: date(
      ask(
        '处理决定日期',
        'day of the decision',
        '边检机关哪天作出处理决定？',
        'On which day does the station decide the case?',
      ),
    ),
    portDutyParty: choice(
      {
        'port-operator': { zh: '口岸运营单位', en: 'port operator' },
        'transport-operator': { zh: '交通运输工具负责单位', en: 'body responsible for a means of transport' },
        'border-agent': { zh: '出境入境业务代理单位', en: 'agent for exit and entry business' },
        other: { zh: '其他单位', en: 'another body' },
      },
      ask('单位类别', 'kind of body', '属于哪类单位？', 'Which kind of body is it?'),
    ),
  },
)
