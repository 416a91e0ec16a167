import { ask, choice, date, decimal, integer, yesNo } from '../language'

const approver = {
  zh: '市住房城乡建设局、市行政审批局',
  en: 'Municipal Housing and Urban-Rural Development Bureau, Municipal Administrative Approval Bureau',
}

/** What a construction project's permit (施工许可证) asks about, for the vocabulary of projects. */
export const permitFacts = {
  isLandUseSettled: yesNo(
    ask('已取得用地手续', 'land-use formalities done', '用地手续是否已取得？', 'Are the land-use formalities done?'),
  ),
  hasPlanningPermit: yesNo(
    ask(
      '已取得工程规划许可证',
      'has the planning permit',
      '工程规划许可证是否已取得？',
      'Is the planning permit granted?',
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
      '首张施工图设计文件审查取得了哪种文件？',
      'Which paper has the review of the first working drawings given?',
    ),
  ),
  isGeneralContractorDetermined: yesNo(
    ask(
      '已确定总承包施工单位',
      'general contractor determined',
      '总承包施工单位是否已确定？',
      'Is the general contractor determined?',
    ),
    { attainable: 'register' },
  ),
  isGeneralContractSigned: yesNo(
    ask('已签总承包合同', 'general contract signed', '总承包合同是否已签订？', 'Is the general contract signed?'),
    { attainable: 'register' },
  ),
  isFireReviewRequired: yesNo(
    ask(
      '依法须作消防设计审查',
      'fire design review required',
      '《中华人民共和国消防法》是否要求本项目作消防设计审查？',
      'Does the Fire Protection Law ask for a review of the fire design?',
    ),
    { when: { no: { zh: '依法无须作消防设计审查', en: 'no fire design review required' } } },
  ),
  isFireReviewHandled: yesNo(
    ask(
      '消防设计审查已办理',
      'fire design review handled',
      '消防设计审查是否已依法办理？',
      'Has that review been handled?',
    ),
  ),
  mayPermitPrecedeFireReview: yesNo(
    ask(
      '消防设计审查前可发证',
      'the permit may come before the fire review',
      '消防设计审查尚未办理，是否仍可先核发施工许可证？',
      'May the permit be issued although the fire design review isn’t handled?',
    ),
    { judgedBy: approver },
  ),
  hasConstructionPermit: yesNo(
    ask('已有施工许可证', 'has a construction permit', '施工许可证是否已核发？', 'Is the construction permit issued?'),
  ),
  hasFurtherDrawingsPassed: yesNo(
    ask(
      '又有图纸通过审查',
      'further drawings passed',
      '是否又有尚未纳入许可范围的施工图通过审查？',
      'Have further drawings, not yet within the permit, passed the review?',
    ),
  ),
  deferredMaterialsSuppliedOn: date(
    ask(
      '容缺资料补齐日',
      'deferred materials complete',
      '所缺的技术、管理等资料哪天补齐（尚未补齐的，填所问的日子）？',
      'On which day were the missing technical, management and other materials complete (if not yet: the day asked about)?',
    ),
  ),
  completionAcceptanceHeldOn: date(
    ask(
      '竣工验收举行日',
      'completion acceptance held',
      '竣工验收哪天举行？',
      'On which day is the completion acceptance held?',
    ),
  ),
  completionAcceptancePassedOn: date(
    ask(
      '竣工验收合格日',
      'completion acceptance passed',
      '竣工验收哪天合格？',
      'On which day is the completion acceptance passed?',
    ),
  ),
  drawingReviewCertificates: integer(
    ask(
      '审图合格证张数',
      'drawing-review certificates',
      '项目分几次取得审图合格证？',
      'In how many certificates does the drawing review of the project come?',
    ),
    { unit: '张', atLeast: 1 },
  ),
  preparationDaysSaved: integer(
    ask(
      '节省的前期准备天数',
      'days of preparation saved',
      '前期准备时间节省多少天？',
      'How many days of preparation were saved?',
    ),
    { unit: '天' },
  ),
  permitMaterialsSavedShare: decimal(
    ask(
      '节省的申报材料比例',
      'share of application materials saved',
      '审批申报材料节省几成（0.75即75%）？',
      'What share of the application materials was saved (0.75 is 75%)?',
    ),
    { unit: '比例', atMost: 1 },
  ),
}
