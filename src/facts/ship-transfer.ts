import { ask, choice, date, dateTime, subject, yesNo } from '../language'

const registry = { zh: '船舶登记机关', en: 'ship registry' }
const registries = {
  shanghai: { zh: '上海海事局及其分支机构', en: 'Shanghai Maritime Safety Administration or a branch' },
  zhejiang: { zh: '浙江海事局及其分支机构', en: 'Zhejiang Maritime Safety Administration or a branch' },
  jiangsu: { zh: '江苏海事局及其分支机构', en: 'Jiangsu Maritime Safety Administration or a branch' },
  'elsewhere-in-delta': { zh: '长三角其他登记机关', en: 'another registry of the Yangtze River Delta' },
  other: { zh: '长三角以外的登记机关', en: 'a registry outside the delta' },
} as const

/** A ship's change of registry (转籍): between which registers, who files what, and which certificates follow. */
export const shipTransfer = subject(
  'ship-transfer',
  { zh: '船舶转籍', en: 'change of a ship’s registry' },
  {
    shipRegistry: choice(
      registries,
      ask('现登记机关', 'present registry', '船舶现在何处登记？', 'With whom is the ship registered now?'),
    ),
    newShipRegistry: choice(
      registries,
      ask('转入的登记机关', 'new registry', '船舶转到何处登记？', 'To whose register does the ship move?'),
    ),
    isNewRegistryWilling: yesNo(
      ask(
        '转入的登记机关同意按“不停航办证”办理',
        'the new registry takes part',
        '三局以外的转入登记机关是否按“不停航办证”办理？',
        'Does the new registry, though outside the three administrations, work in this way?',
      ),
      { judgedBy: registry },
    ),
    transferReason: choice(
      {
        ownership: { zh: '船舶所有权变动', en: 'change of ownership' },
        residence: { zh: '船舶所有人住所变更', en: 'change of the owner’s residence' },
        route: { zh: '船舶航线变更', en: 'change of route' },
        other: { zh: '其他原因', en: 'another reason' },
      },
      ask('转籍原因', 'reason for the change of registry', '因何转籍？', 'Why does the registry change?'),
    ),
    portScope: choice(
      {
        'between-ports': { zh: '两个船籍港之间', en: 'between two ports of registry' },
        'within-port': { zh: '本船籍港内', en: 'within one port of registry' },
      },
      ask(
        '是否跨船籍港',
        'between ports or within one',
        '业务在两个船籍港之间还是在本船籍港内办理？',
        'Is it between two ports of registry or within one?',
      ),
    ),
    choosesInServiceTransfer: yesNo(
      ask(
        '自愿选择“不停航办证”',
        'chosen by the applicant',
        '申请人是否选择“不停航办证”？',
        'Does the applicant choose to have it done while the ship stays in service?',
      ),
      { attainable: 'register' },
    ),
    hasNewOwnerFiled: yesNo(
      ask('新所有人已申请', 'the new owner has filed', '新船舶所有人是否已申请？', 'Has the new owner filed?'),
      { attainable: 'register' },
    ),
    hasOldOwnerFiled: yesNo(
      ask('原所有人已申请', 'the old owner has filed', '原船舶所有人是否已申请？', 'Has the old owner filed?'),
      { attainable: 'register' },
    ),
    newOwnerFiledAt: dateTime(
      ask('新所有人申请时间', 'when the new owner filed', '新船舶所有人何时申请？', 'When did the new owner file?'),
    ),
    oldOwnerFiledAt: dateTime(
      ask('原所有人申请时间', 'when the old owner filed', '原船舶所有人何时申请？', 'When did the old owner file?'),
    ),
    areTransferPapersFiled: yesNo(
      ask(
        '已递交纸质申请材料',
        'filed on paper',
        '各申请人是否都递交了纸质申请材料？',
        'Has each applicant handed in the application on paper?',
      ),
      { attainable: 'hand-in' },
    ),
    isTransferFilingComplete: yesNo(
      ask(
        '登记机关认为申请齐全',
        'the registry finds the filing complete',
        '登记机关是否认为转籍申请齐全？',
        'Does the registry find the filing complete?',
      ),
      { judgedBy: registry },
    ),
    isTransferFilingAccepted: yesNo(
      ask(
        '“不停航办证”申请已受理',
        'filing accepted',
        '“不停航办证”申请是否已受理？',
        'Has the filing for a transfer in service been accepted?',
      ),
      { judgedBy: registry },
    ),
    holdsValidSurveyCertificate: yesNo(
      ask(
        '持有效的原船舶检验证书',
        'holds a valid original survey certificate',
        '新船舶所有人是否持有有效的原船舶检验证书？',
        'Does the new owner hold the original survey certificate, still valid?',
      ),
    ),
    surveyWindowOpensOn: date(
      ask(
        '下次定期检验窗口期首日',
        'first day of the survey window',
        '下次定期检验窗口期从哪天开始？',
        'On which day does the window of the next periodic survey open?',
      ),
    ),
    surveyWindowClosesOn: date(
      ask(
        '下次定期检验窗口期末日',
        'last day of the survey window',
        '下次定期检验窗口期到哪天结束？',
        'On which day does the window of the next periodic survey close?',
      ),
    ),
    isTransferSurveyDone: yesNo(
      ask(
        '转籍检验已完成',
        'transfer survey done',
        '转籍检验是否已完成？',
        'Is the survey on the change of survey body done?',
      ),
    ),
    areTransferPapersSupplemented: yesNo(
      ask(
        '已提交补正材料',
        'supplementary papers supplied',
        '补正材料是否已提交？',
        'Are the supplementary papers supplied?',
      ),
      { attainable: 'hand-in' },
    ),
    registryBusiness: choice(
      {
        cancellation: { zh: '注销登记', en: 'cancellation of registration' },
        name: { zh: '船舶名称核定', en: 'approval of the ship’s name' },
        ownership: { zh: '所有权登记', en: 'registration of ownership' },
        nationality: { zh: '国籍证书核发', en: 'issue of the nationality certificate' },
        survey: {
          zh: '变更船舶检验机构检验（转籍检验）',
          en: 'survey on a change of survey body (transfer survey)',
        },
        other: { zh: '其他业务', en: 'another business' },
      },
      ask('转籍业务', 'business', '办理哪项业务？', 'Which business is it?'),
    ),
  },
)
