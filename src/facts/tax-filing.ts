import { all, ask, check, choice, date, not, onlyIf, subject, yesNo } from '../language'
import * as judges from './judges'
import { onlyUnnamed } from './only-unnamed'

/** A taxpayer's filing with the tax authority: a change of registration, a return, a correction. */
export const taxFiling = subject(
  'tax-filing',
  { zh: '办税事项', en: 'tax filing' },
  {
    isChangeLawfullyRegistered: yesNo(
      ask(
        '依法办理变更登记',
        'change lawfully registered',
        '变更是否已经或将要在市场监管部门依法办理登记？',
        'Is the change lawfully registered with market supervision, or going to be?',
      ),
      { attainable: 'register', when: { no: { zh: '未依法办理变更登记', en: 'change not lawfully registered' } } },
    ),
    changeRegisteredOn: date(
      ask(
        '变更登记日',
        'day of the change’s registration',
        '变更哪天在市场监管部门登记（将要办理的，填拟办理之日）？',
        'On which day is the change registered with market supervision (or to be registered)?',
      ),
    ),
    taxpayerStatus: choice(
      {
        normal: { zh: '正常', en: 'normal' },
        abnormal: { zh: '非正常', en: 'abnormal' },
        'abnormal-deregistered': { zh: '非正常户注销', en: 'deregistered as abnormal' },
        other: { zh: '其他状态', en: 'another status' },
      },
      ask(
        '纳税人状态',
        'taxpayer’s status',
        '纳税人在税务机关处于什么状态？',
        'Which status has the taxpayer with the tax authority?',
      ),
      { names: { abnormal: ['非正常户'] } },
    ),
    doesOtherStatusDelayChange: yesNo(
      ask(
        '该状态须恢复正常后变更',
        'this status delays the change',
        '纳税人处于正常、非正常、非正常户注销以外的状态：变更登记信息是否要等恢复正常才变更？',
        'The taxpayer’s status is none of normal, abnormal and deregistered as abnormal: does the change wait until it is normal again?',
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
        '该行业也生成排污系数',
        'coefficients for this industry, too',
        '纳税人属于所列三个行业以外的行业：申报模块是否也为该行业自动生成排污系数？',
        'The taxpayer’s industry is none of the three listed: does the filing module generate discharge coefficients for it, too?',
      ),
      { judgedBy: judges.tax, when: { no: { zh: '该行业不生成排污系数', en: 'no coefficients for this industry' } } },
    ),
    areDischargeItemsChosen: yesNo(
      ask(
        '已逐条选择产排污项目',
        'discharge items chosen one by one',
        '在环保税申报模块中，产排污的各条项目是否已逐条选择？',
        'Have the items on discharge been chosen one by one in the module for environmental tax?',
      ),
    ),
    isProductOutputEntered: yesNo(
      ask(
        '已填产品产量',
        'output of products entered',
        '在环保税申报模块中，产品产量是否已填写？',
        'Has the output of products been entered in the module for environmental tax?',
      ),
    ),
    isNantongTaxpayer: yesNo(
      ask(
        '南通市的纳税人',
        'a taxpayer of Nantong',
        '纳税人是否属于南通市（含县〈市、区〉）的税务机关管理？',
        'Is the taxpayer under the tax authorities of Nantong, its counties and districts included?',
      ),
    ),
    vatTaxpayerKind: choice(
      {
        general: { zh: '增值税一般纳税人', en: 'general VAT taxpayer' },
        'small-scale': { zh: '小规模纳税人', en: 'small-scale taxpayer' },
        none: { zh: '非增值税纳税人', en: 'no VAT taxpayer' },
      },
      ask(
        '增值税纳税人类别',
        'kind of VAT taxpayer',
        '纳税人属于哪类增值税纳税人？',
        'Which kind of VAT taxpayer is it?',
      ),
      { names: { general: ['一般纳税人'], 'small-scale': ['小规模'] } },
    ),
    filesVatOnline: yesNo(
      ask(
        '在电子税务局申报增值税',
        'files VAT online',
        '纳税人是否在江苏税务电子税务局办理增值税网上申报？',
        'Does the taxpayer file its VAT return online, at the Jiangsu electronic tax bureau?',
      ),
      { attainable: 'register' },
    ),
    buysFarmProducts: yesNo(
      ask(
        '有农产品收购业务',
        'buys farm products',
        '纳税人是否有农产品收购业务？',
        'Does the taxpayer’s business include the purchase of farm products?',
      ),
    ),
    hasDataToSupplement: yesNo(
      ask(
        '有系统无法加工的数据',
        'data that the system can’t work out',
        '本期增值税申报是否有系统无法加工、须补充或归类的数据？',
        'Are there data for this VAT return that the system can’t work out and that must be added or sorted?',
      ),
    ),
    hasInputInvoicesSelected: yesNo(
      ask(
        '已勾选或修改勾选发票',
        'input invoices ticked or re-ticked',
        '本期预填前，是否勾选了进项发票或修改了勾选结果？',
        'Before this return is pre-filled, have input invoices been ticked, or the ticking been changed?',
      ),
      { when: { no: { zh: '未勾选发票，也未修改勾选', en: 'no input invoices ticked or re-ticked' } } },
    ),
    isInputDataSynchronised: yesNo(
      ask(
        '进项信息已全部同步',
        'all input data synchronised',
        '勾选之后，电子税务局是否已同步全部进项信息？',
        'Since the ticking, has the electronic tax bureau synchronised all input data?',
      ),
      { when: { no: { zh: '进项信息未全部同步', en: 'not all input data synchronised' } } },
    ),
    prefillRunOn: date(
      ask(
        '所问的日子',
        'day in question',
        '问的是哪一天加工的发票数据？',
        'Of the invoice data processed on which day is it asked?',
      ),
    ),
    isExportEnterprise: yesNo(
      ask('出口企业', 'an export enterprise', '纳税人是否为出口企业？', 'Is the taxpayer an export enterprise?'),
    ),
    correctsPastReturn: yesNo(
      ask(
        '更正往期申报',
        'corrects a past return',
        '要更正的是否为以前所属期已经申报的增值税？',
        'Is a VAT return of an earlier period, already filed, to be corrected?',
      ),
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
        '纳税人对反馈的更正申报表（主表和附表）如何答复？',
        'How does the taxpayer answer the corrected return (main form and schedules) that is sent back?',
      ),
      { names: { confirmed: ['电子签章确认', '确认'], voided: ['作废'] } },
    ),
  },
  (facts) => [
    ...onlyUnnamed(facts.taxpayerStatus.is('other'), facts.doesOtherStatusDelayChange),
    ...onlyUnnamed(facts.environmentalTaxIndustry.is('other'), facts.hasOtherIndustryCoefficients),
    onlyIf(facts.isChangeLawfullyRegistered, facts.changeRegisteredOn, {
      zh: '依法办理变更登记后才有变更登记日',
      en: 'only a change that is lawfully registered was so on some day',
    }),
    check(not(all(facts.vatTaxpayerKind.is('none'), facts.filesVatOnline)), {
      zh: '非增值税纳税人不办理增值税申报',
      en: 'who is no VAT taxpayer files no VAT return',
    }),
  ],
)
