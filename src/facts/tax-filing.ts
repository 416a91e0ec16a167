import { ask, choice, date, subject, yesNo } from '../language'
import { judges } from './judges'

/** A taxpayer's filing with the tax authority: a change of registration, a return, a correction. */
export const taxFiling = subject(
  'tax-filing',
  { zh: '办税事项', en: 'tax filing' },
  {
    isChangeLawfullyRegistered: yesNo(
      ask(
        '已依法办理变更登记',
        'change lawfully registered',
        '是否已在市场监管部门依法办理变更登记？',
        'Has the change been lawfully registered with market supervision?',
      ),
      { attainable: 'register' },
    ),
    changeRegisteredOn: date(
      ask(
        '变更登记日',
        'change registered on',
        '市场监管部门哪天办理变更登记？',
        'On which day did market supervision register the change?',
      ),
    ),
    changeReportDueOn: date(
      ask(
        '原应报告变更日',
        'change to be reported on',
        '若须向税务机关报告，应在哪天报告？',
        'On which day would the change be reported to the tax authority, if it had to be?',
      ),
    ),
    changeSynchronisedOn: date(
      ask(
        '变更信息同步日',
        'change synchronised on',
        '税务机关哪天同步变更登记信息？',
        'On which day does the tax authority take over the change?',
      ),
    ),
    taxpayerStatus: choice(
      {
        normal: { zh: '正常', en: 'normal' },
        abnormal: { zh: '非正常', en: 'abnormal' },
        'abnormal-deregistered': { zh: '非正常户注销', en: 'deregistered as abnormal' },
        other: { zh: '其他状态', en: 'another status' },
      },
      ask('纳税人状态', 'taxpayer’s status', '纳税人处于什么状态？', 'What is the taxpayer’s status?'),
    ),
    doesOtherStatusDelayChange: yesNo(
      ask(
        '其他状态须恢复正常后变更',
        'another status delays the change',
        '处于其他状态的，是否要等恢复正常才变更？',
        'In this other status, does the change wait until the status is normal again?',
      ),
      { judgedBy: judges.tax },
    ),
    environmentalTaxIndustry: choice(
      {
        dyeing: { zh: '印染纺织', en: 'textiles and dyeing' },
        'building-materials': { zh: '建材建筑', en: 'building materials and construction' },
        metalworking: { zh: '金属加工', en: 'metalworking' },
        other: { zh: '其他行业', en: 'another industry' },
      },
      ask(
        '环保税纳税人行业',
        'industry of the environmental-tax payer',
        '环保税纳税人属于哪个行业？',
        'In which industry is the payer of environmental tax?',
      ),
    ),
    hasOtherIndustryCoefficients: yesNo(
      ask(
        '其他行业也生成排污系数',
        'coefficients for another industry, too',
        '该其他行业是否也自动生成排污系数？',
        'Are discharge coefficients generated for this other industry, too?',
      ),
      { judgedBy: judges.tax },
    ),
    areDischargeItemsChosen: yesNo(
      ask(
        '已逐条选择',
        'items chosen one by one',
        '产排污的各条项目是否已逐条选择？',
        'Have the items on discharge been chosen, one by one?',
      ),
    ),
    isProductOutputEntered: yesNo(
      ask('已填产品产量', 'output entered', '产品产量是否已填写？', 'Has the output of products been entered?'),
    ),
    vatTaxpayerKind: choice(
      {
        general: { zh: '增值税一般纳税人', en: 'general VAT taxpayer' },
        'small-scale': { zh: '小规模纳税人', en: 'small-scale taxpayer' },
        none: { zh: '非增值税纳税人', en: 'no VAT taxpayer' },
      },
      ask('增值税纳税人类别', 'kind of VAT taxpayer', '属于哪类增值税纳税人？', 'Which kind of VAT taxpayer is it?'),
    ),
    buysFarmProducts: yesNo(
      ask(
        '有农产品收购业务',
        'buys farm products',
        '是否涉及农产品收购业务？',
        'Does the taxpayer’s business include the purchase of farm products?',
      ),
    ),
    hasDataToSupplement: yesNo(
      ask(
        '有机内无法加工的数据',
        'data that the system lacks',
        '是否有系统无法加工、须补充或归类的数据？',
        'Are there data that the system can’t work out and that must be added or sorted?',
      ),
    ),
    hasInputInvoicesSelected: yesNo(
      ask(
        '已勾选或修改勾选发票',
        'input invoices ticked or re-ticked',
        '是否刚勾选完或修改了勾选结果？',
        'Have input invoices just been ticked, or the ticking been changed?',
      ),
    ),
    isInputDataSynchronised: yesNo(
      ask(
        '进项信息已全部同步',
        'all input data synchronised',
        '勾选后的全部进项信息是否已同步？',
        'Have all input data been synchronised since the ticking?',
      ),
      { when: { no: { zh: '进项信息未全部同步', en: 'not all input data synchronised' } } },
    ),
    prefillRunOn: date(
      ask(
        '预填数据加工日',
        'day of processing',
        '税务机关哪天加工发票数据？',
        'On which day does the tax authority process the invoices?',
      ),
    ),
    isExportEnterprise: yesNo(
      ask('出口企业', 'an export enterprise', '是否为出口企业？', 'Is it an export enterprise?'),
    ),
    correctionAnswer: choice(
      {
        pending: { zh: '尚未答复', en: 'no answer yet' },
        confirmed: { zh: '签章确认', en: 'confirmed by signature' },
        voided: { zh: '点击作废', en: 'voided' },
      },
      ask(
        '对更正反馈的答复',
        'answer to the corrected return',
        '纳税人对反馈的更正申报表如何答复？',
        'How does the taxpayer answer the corrected return that is sent back?',
      ),
    ),
  },
)
