import {
  all,
  any,
  ask,
  type Check,
  check,
  choice,
  date,
  decimal,
  integer,
  not,
  onlyIf,
  type Vocabulary,
  yesNo,
} from '../language'

const approver = {
  zh: '市住房城乡建设局、市行政审批局',
  en: 'Municipal Housing and Urban-Rural Development Bureau, Municipal Administrative Approval Bureau',
}
const fireReviewer = {
  zh: '消防设计审查主管部门（文中未写）',
  en: 'the authority for fire design review (not named in the text)',
}

/** What a construction project's permit (施工许可证) asks about, for the vocabulary of projects. */
export const permitFacts = {
  isLandUseSettled: yesNo(
    ask(
      '已取得用地手续',
      'land-use formalities done',
      '项目是否已取得用地手续？',
      'Are the project’s land-use formalities done?',
    ),
  ),
  hasPlanningPermit: yesNo(
    ask(
      '已取得工程规划许可证',
      'has the planning permit',
      '项目是否已取得工程规划许可证？',
      'Has the project its planning permit?',
    ),
  ),
  firstDrawingReview: choice(
    {
      certificate: { zh: '审查合格证', en: 'certificate of a passed review' },
      opinion: { zh: '审图合格意见', en: 'opinion that the review is passed' },
      none: { zh: '尚未取得', en: 'neither yet' },
    },
    ask(
      '首张施工图审查文件',
      'paper of the first drawing review',
      '首张施工图设计文件的审查取得了哪种文件？',
      'Which paper has the review of the first working drawings given?',
    ),
    {
      names: {
        certificate: ['施工图设计文件审查合格证', '审图合格证'],
        opinion: ['施工图设计文件审查合格意见', '审查合格意见'],
        none: ['未取得'],
      },
    },
  ),
  isGeneralContractorDetermined: yesNo(
    ask(
      '已确定总承包施工单位',
      'general contractor determined',
      '项目的总承包施工单位是否已确定？',
      'Is the project’s general contractor determined?',
    ),
    { attainable: 'register' },
  ),
  isGeneralContractSigned: yesNo(
    ask(
      '已签总承包合同',
      'general contract signed',
      '与总承包施工单位的合同是否已签订？',
      'Is the contract with the general contractor signed?',
    ),
    { attainable: 'register' },
  ),
  isFireReviewRequired: yesNo(
    ask(
      '依法须作消防设计审查',
      'fire design review required',
      '按《中华人民共和国消防法》，项目是否须作消防设计审查？',
      'Does the Fire Protection Law ask for a review of the project’s fire design?',
    ),
    { judgedBy: fireReviewer, when: { no: { zh: '依法无须作消防设计审查', en: 'no fire design review required' } } },
  ),
  isFireReviewPassed: yesNo(
    ask(
      '消防设计审查合格',
      'fire design review passed',
      '项目的消防设计审查是否已合格？',
      'Has the project’s fire design passed its review?',
    ),
  ),
  mayPermitPrecedeFireReview: yesNo(
    ask(
      '发证部门同意先于消防设计审查发证',
      'the permit is agreed to ahead of the fire review',
      '消防设计审查合格之前，发证部门是否同意先为本项目核发施工许可证？',
      'Does the issuing authority agree to issue this project’s permit before its fire design has passed the review?',
    ),
    { judgedBy: approver },
  ),
  hasConstructionPermit: yesNo(
    ask(
      '已有施工许可证',
      'has a construction permit',
      '项目的施工许可证是否已核发？',
      'Has the project’s construction permit been issued?',
    ),
  ),
  hasFurtherDrawingsPassed: yesNo(
    ask(
      '又有图纸通过审查',
      'further drawings passed',
      '是否又有尚未纳入许可范围的施工图通过审查？',
      'Have further working drawings, not yet within the permit, passed the review?',
    ),
  ),
  areDeferredMaterialsSupplied: yesNo(
    ask(
      '容缺资料已补齐',
      'deferred materials complete',
      '所有容缺的技术、管理等资料是否已补齐？',
      'Have all deferred technical, management and other materials been supplied?',
    ),
    { attainable: 'hand-in' },
  ),
  deferredMaterialsSuppliedOn: date(
    ask(
      '容缺资料补齐日',
      'day the deferred materials were complete',
      '容缺的技术、管理等资料哪天补齐？',
      'On which day were the deferred technical, management and other materials complete?',
    ),
    { past: true },
  ),
  completionAcceptanceHeldOn: date(
    ask(
      '竣工验收举行日',
      'day of the completion acceptance',
      '项目的竣工验收哪天举行（已定的日子也可）？',
      'On which day is the project’s completion acceptance held (or set to be held)?',
    ),
  ),
  completionAcceptancePassedOn: date(
    ask(
      '竣工验收合格日',
      'day on which the completion acceptance is passed',
      '项目的竣工验收哪天合格？',
      'On which day is the project’s completion acceptance passed?',
    ),
  ),
  drawingReviewCertificates: integer(
    ask(
      '取得审图合格证的次数',
      'drawing reviews passed',
      '项目前后共分几次取得审图合格证？',
      'How many times in all does the project pass a drawing review, with a certificate each time?',
    ),
    { unit: '次', atLeast: 1 },
  ),
  preparationDaysSaved: integer(
    ask(
      '节省的前期准备天数',
      'days of preparation saved',
      '比按审图合格证逐次办理，一证办理为项目节省前期准备时间多少天？',
      'How many days of preparation did one permit save the project, against a permit for each certificate?',
    ),
    { unit: '天' },
  ),
  permitMaterialsSavedShare: decimal(
    ask(
      '节省的申报材料比例',
      'share of application materials saved',
      '比按审图合格证逐次办理，一证办理节省审批申报材料的比例是多少（0.75即75%）？',
      'What share of the application materials did one permit save, against a permit for each certificate (0.75 is 75%)?',
    ),
    { unit: '比例', atMost: 1 },
  ),
}

/** What any record of a project's permit meets. */
export const permitChecks = (project: Vocabulary<typeof permitFacts>): readonly Check[] => [
  check(not(all(project.isGeneralContractSigned, not(project.isGeneralContractorDetermined))), {
    zh: '已签总承包合同的，总承包施工单位已确定',
    en: 'where the general contract is signed the contractor is determined',
  }),
  check(
    not(all(any(project.isFireReviewPassed, project.mayPermitPrecedeFireReview), not(project.isFireReviewRequired))),
    {
      zh: '依法无须作消防设计审查的，没有审查合格或先于审查发证可言',
      en: 'where no fire design review is required none is passed, and no permit precedes it',
    },
  ),
  check(
    any(
      not(project.hasConstructionPermit),
      all(
        project.isLandUseSettled,
        project.hasPlanningPermit,
        project.isGeneralContractorDetermined,
        project.firstDrawingReview.noneOf(['none']),
      ),
    ),
    {
      zh: '已有施工许可证的，核发条件均已具备',
      en: 'a construction permit is issued only once its conditions are met',
    },
  ),
  check(not(all(project.hasFurtherDrawingsPassed, project.firstDrawingReview.is('none'))), {
    zh: '首张施工图尚未通过审查，就没有后续图纸通过审查',
    en: 'no further drawings have passed before the first',
  }),
  onlyIf(project.areDeferredMaterialsSupplied, project.deferredMaterialsSuppliedOn, {
    zh: '容缺资料补齐后才有补齐日',
    en: 'only materials that are complete were so on some day',
  }),
  check(project.completionAcceptancePassedOn.onOrAfter(project.completionAcceptanceHeldOn), {
    zh: '竣工验收合格不早于举行',
    en: 'an acceptance is passed no earlier than it is held',
  }),
]
