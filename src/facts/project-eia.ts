import { all, any, ask, asOf, type Check, check, choice, date, not, onlyIf, type Vocabulary, yesNo } from '../language'
import * as judges from './judges'
import { park } from './park'

/** What a construction project's environmental impact assessment (环评) asks about, for the vocabulary of projects. */
export const eiaFacts = {
  eiaDocument: choice(
    {
      report: { zh: '环境影响报告书', en: 'environmental impact report' },
      'report-form': { zh: '环境影响报告表', en: 'environmental impact report form' },
      'registration-form': { zh: '环境影响登记表', en: 'environmental impact registration form' },
    },
    ask(
      '环评文件种类',
      'kind of EIA document',
      '项目须编制哪一种环评文件？',
      'Which EIA document does the project need?',
    ),
    {
      names: {
        report: ['报告书', '报告书类', '环评报告书'],
        'report-form': ['报告表', '报告表类', '环评报告表'],
        'registration-form': ['登记表'],
      },
    },
  ),
  fitsParkFunction: yesNo(
    ask(
      '符合园区功能定位',
      'fits the park’s function',
      '项目是否符合所在园区的功能定位？',
      'Does the project fit the function that its park is given?',
    ),
    { judgedBy: judges.eiaApprover },
  ),
  producesKeyPollutants: yesNo(
    ask(
      '工序产生重点污染物污染因子',
      'produces key-pollutant factors',
      '项目的工序是否涉及产生重点污染物污染因子？',
      'Do the project’s processes produce factors of key pollutants?',
    ),
    {
      judgedBy: judges.eiaApprover,
      when: { no: { zh: '工序不产生重点污染物污染因子', en: 'produces no key-pollutant factors' } },
    },
  ),
  hasDeveloperCommitted: yesNo(
    ask(
      '建设单位已按告知承诺的规定承诺',
      'the developer has given the commitment',
      '建设单位是否已按行政审批告知承诺的有关规定，就项目环评作出承诺？',
      'Has the developer given its commitment on the EIA by the rules of notification and commitment?',
    ),
    { attainable: 'hand-in' },
  ),
  isEiaApplicationComplete: yesNo(
    ask(
      '环评申请材料齐全',
      'EIA application complete',
      '项目环评的申请材料是否齐全？',
      'Are the papers of the application for the project’s EIA complete?',
    ),
    { attainable: 'hand-in' },
  ),
  meetsParkAdmission: yesNo(
    ask(
      '符合准入条件',
      'meets the conditions of admission',
      '项目是否符合所在园区的准入条件？',
      'Does the project meet its park’s conditions of admission?',
    ),
    { judgedBy: judges.eiaApprover },
  ),
  isOrdinaryProject: yesNo(
    ask(
      '一般拟建项目',
      'an ordinary planned project',
      '项目是否属于一般拟建项目（何为“一般”文中未写）？',
      'Is it an ordinary planned project (the text doesn’t say which ones are)?',
    ),
    { judgedBy: judges.eiaApprover },
  ),
  eiaReceivedOn: date(
    ask(
      '环评文件收到日',
      'day on which the EIA document is received',
      '负责技术审查的一方哪天收到（或将收到）项目环评文件？',
      'On which day does whoever reviews it receive the project’s EIA document?',
    ),
  ),
  isEiaReviewOpinionGiven: yesNo(
    ask(
      '技术审查意见已出具',
      'technical review opinion given',
      '项目环评的技术审查意见是否已出具？',
      'Has the technical review opinion on the project’s EIA been given?',
    ),
  ),
  eiaReviewOpinionOn: date(
    ask(
      '技术审查意见出具日',
      'day of the technical review opinion',
      '项目环评的技术审查意见哪天出具？',
      'On which day was the technical review opinion on the project’s EIA given?',
    ),
    { past: true },
  ),
  projectWorks: choice(
    {
      new: { zh: '新建', en: 'new construction' },
      reconstruction: { zh: '改建', en: 'reconstruction' },
      expansion: { zh: '扩建', en: 'expansion' },
      other: { zh: '其他', en: 'another' },
    },
    ask(
      '建设性质',
      'kind of works',
      '项目是新建、改建、扩建还是其他？',
      'Is the project new construction, reconstruction, expansion or another kind of works?',
    ),
    { names: { new: ['新'], reconstruction: ['改'], expansion: ['扩'] } },
  ),
  isProjectEstablished: yesNo(
    ask('已完成立项', 'project established', '项目是否已完成立项？', 'Has the project been formally established?'),
  ),
  isEiaDocumentPrepared: yesNo(
    ask(
      '环评报告已编制完成',
      'EIA document prepared',
      '项目的环评报告是否已编制完成？',
      'Has the project’s EIA document been prepared?',
    ),
    { attainable: 'hand-in' },
  ),
  isInQuotaCounty: yesNo(
    ask(
      '在持有指标的县（市、区）辖区内',
      'in the county that holds the share',
      '项目是否在持有该总量指标的县（市、区）辖区内？',
      'Is the project in the county, city or district that holds this share of the quota?',
    ),
  ),
}

const outsideParks = park.parkLevel.is('none')

/** What any record of a project's EIA meets. */
export const eiaChecks = (project: Vocabulary<typeof eiaFacts>): readonly Check[] => [
  check(not(all(outsideParks, project.fitsParkFunction)), {
    zh: '不在园区的项目无从符合园区功能定位',
    en: 'a project in no park fits no park’s function',
  }),
  check(not(all(outsideParks, project.meetsParkAdmission)), {
    zh: '不在园区的项目无从符合园区准入条件',
    en: 'a project in no park meets no park’s conditions of admission',
  }),
  check(not(all(not(project.isEiaDocumentPrepared), project.isEiaApplicationComplete)), {
    zh: '环评报告未编制完成，申请材料就不齐全',
    en: 'without the EIA document the application isn’t complete',
  }),
  check(not(all(not(project.isEiaDocumentPrepared), project.isEiaReviewOpinionGiven)), {
    zh: '环评报告未编制完成，就没有对它的技术审查意见',
    en: 'there is no opinion on an EIA document that isn’t prepared',
  }),
  ...[project.isEiaReviewOpinionGiven, project.isEiaDocumentPrepared].map((isDone) =>
    onlyIf(isDone, project.eiaReviewOpinionOn, {
      zh: '技术审查意见出具后才有出具日',
      en: 'only an opinion that is given has its day',
    }),
  ),
  ...[
    any(not(project.isEiaReviewOpinionGiven), project.eiaReceivedOn.onOrBefore(asOf())),
    project.eiaReviewOpinionOn.onOrAfter(project.eiaReceivedOn),
  ].map((inOrder) =>
    check(inOrder, {
      zh: '技术审查意见不早于收到环评文件',
      en: 'no opinion comes before the document',
    }),
  ),
]
