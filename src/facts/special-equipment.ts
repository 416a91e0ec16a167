import { any, ask, check, choice, date, integer, subject, yesNo } from '../language'

const grades = {
  A: { zh: 'A级', en: 'grade A' },
  B: { zh: 'B级', en: 'grade B' },
  C: { zh: 'C级', en: 'grade C' },
} as const

/** The document says A级 in one place and A类 in another, of one grading. */
const gradeNames = { A: ['A类', 'class A'], B: ['B类', 'class B'], C: ['C类', 'class C'] } as const

/** A special-equipment unit: a lift-maintenance firm, a gas-cylinder filling firm, or who is trained. */
export const specialEquipment = subject(
  'special-equipment',
  { zh: '特种设备单位', en: 'a special-equipment unit' },
  {
    liftStars: integer(
      ask(
        '电梯维保星级',
        'stars for lift maintenance',
        '电梯维保单位现评定为几星？未评定填0。',
        'How many stars does the lift-maintenance firm have now? 0 if unrated.',
      ),
      { unit: '星', atMost: 5 },
    ),
    cylinderGrade: choice(
      grades,
      ask(
        '气瓶充装单位等级',
        'grade of the filling firm',
        '气瓶充装单位现为哪一级？',
        'Which grade does the gas-cylinder filling firm have now?',
      ),
      { names: gradeNames },
    ),
    cylinderGradeWhenInspected: choice(
      grades,
      ask(
        '上次检查时等级',
        'grade at the last inspection',
        '气瓶充装单位上次接受监督检查时是哪一级？',
        'Which grade did the gas-cylinder filling firm have at its last supervision inspection?',
      ),
      { names: gradeNames },
    ),
    cylinderLastInspectedOn: date(
      ask(
        '上次监督检查日',
        'day of the last supervision inspection',
        '气瓶充装单位上次接受监督检查是哪天？',
        'On which day did the gas-cylinder filling firm last have a supervision inspection?',
      ),
      { past: true },
    ),
    yearsGradedA: integer(
      ask(
        '换证前连续获评A类年数',
        'years graded A up to the renewal',
        '截至换证前一年，气瓶充装单位连续多少年获评A类？中间有他级或未评的，从其后起算。',
        'How many years in a row, up to the one before the renewal, was the filling firm graded A? Another grade or none breaks the run.',
      ),
      { unit: '年' },
    ),
    gradeInRenewalYear: choice(
      { ...grades, 'not-graded': { zh: '尚未评定', en: 'not graded yet' } },
      ask(
        '换证当年等级',
        'grade in the year of renewal',
        '气瓶充装单位换证当年评为哪一级？',
        'Which grade has the filling firm been given for the year of renewal?',
      ),
      { names: { ...gradeNames, 'not-graded': ['未评定', '未评'] } },
    ),
    longestRunGradedA: integer(
      ask(
        '历来最长连续获评A类年数',
        'longest run of years graded A',
        '气瓶充装单位历来最长连续多少年获评A类？',
        'What is the longest run of years in which the filling firm was ever graded A?',
      ),
      { unit: '年' },
    ),
    traineeIsOfNantong: yesNo(
      ask(
        '在南通从业或在南通的企业',
        'works or is in Nantong',
        '要参加培训的作业人员是否在南通从业，或企业是否在南通？',
        'Does the operator to be trained work in Nantong, or is the enterprise there?',
      ),
      { when: { no: { zh: '不在南通', en: 'not in Nantong' } } },
    ),
    specialEquipmentTrainee: choice(
      {
        operator: { zh: '特种设备作业人员', en: 'special-equipment operator' },
        enterprise: { zh: '企业', en: 'enterprise' },
        other: { zh: '其他', en: 'somebody else' },
      },
      ask(
        '培训对象',
        'who is trained',
        '谁要参加特种设备线上培训？',
        'Who wants the online training on special equipment?',
      ),
      { names: { operator: ['作业人员', 'operator'] } },
    ),
  },
  ({ gradeInRenewalYear, longestRunGradedA, yearsGradedA }) => [
    check(yearsGradedA.atMost(longestRunGradedA), {
      zh: '换证前连续获评的年数不超过历来最长的',
      en: 'the run up to the renewal is no longer than the longest ever',
    }),
    ...[yearsGradedA.lessThan(longestRunGradedA), longestRunGradedA.atLeast(1)].map((isLonger) =>
      check(any(gradeInRenewalYear.noneOf(['A']), isLonger), {
        zh: '换证当年评为A级的，历来最长的更长',
        en: 'where the year of renewal is graded A, too, the longest run is longer',
      }),
    ),
  ],
)
