import { interpretation, measureText } from '../facts/document'
import { discrepancy, figure, figures, named } from '../language'

const text = measureText()
const explained = interpretation()
const evaluation = interpretation('企业评价')
const spotCheck = interpretation('双随机')
const platform = interpretation('融资信用服务平台')

/** Who looks at the lists of the evaluation, and for what. */
const usedBy = {
  zh: '政府机构、金融部门等审批、放贷时参考',
  en: 'a reference for government bodies, lenders and others in approval and lending',
}

/** 数字赋能、信用助企 (M20): credit in approval, inspection and lending. */
export const creditEmpowerment = figures(20, {
  creditLoans: figure(100, '亿元', text, { zh: '信用贷款目标', en: 'credit loans to be granted' }),
  spotCheck: named(
    [
      {
        label: { zh: '“双随机、一公开”抽查年度', en: 'the year of the random inspections' },
        year: 2023,
      },
    ],
    spotCheck,
    'spot-check-year',
  ),
  innovation: named(
    [{ label: { zh: '“信用+双随机”创新探索年度', en: 'the year in which it was tried out' }, year: 2022 }],
    spotCheck,
    'innovation-year',
  ),
  connectedBanks: figure(41, '家', platform, { zh: '平台联通的银行数', en: 'banks connected to the platform' }),
  evaluationDimensions: named(
    [
      { part: 'dimension', label: { zh: '司法监管', en: 'courts and supervision' } },
      { part: 'dimension', label: { zh: '行业合规', en: 'compliance with the rules of the trade' } },
      { part: 'dimension', label: { zh: '市场行为', en: 'conduct in the market' } },
      { part: 'dimension', label: { zh: '自身素质', en: 'its own quality' } },
    ],
    evaluation,
  ),
  evaluationLists: named(
    [
      { part: 'list', label: { zh: '重点关注主体清单', en: 'entities to watch' }, usedBy },
      { part: 'list', label: { zh: '风险预警主体清单', en: 'entities under a risk warning' }, usedBy },
    ],
    evaluation,
  ),
  creditSystemFunctions: named(
    [
      { part: 'function', label: { zh: '信用承诺管理', en: 'management of credit commitments' } },
      { part: 'function', label: { zh: '企业评价运行管理', en: 'evaluation of enterprises' } },
      { part: 'function', label: { zh: '融资信用服务', en: 'credit services for financing' } },
    ],
    explained,
  ),
  threeReductions: named(
    [
      { part: 'reduction', label: { zh: '减材料', en: 'fewer documents' } },
      { part: 'reduction', label: { zh: '减时限', en: 'less time' } },
      { part: 'reduction', label: { zh: '减环节', en: 'fewer steps' } },
    ],
    explained,
  ),
  platform: named(
    [
      {
        part: 'platform',
        label: { zh: '南通融资信用服务平台', en: 'Nantong credit-finance platform' },
        names: ['南通企业征信平台', '征信平台'],
        launchedIn: '2022-11',
        operator: { zh: '南通征信有限公司', en: 'Nantong Credit Reference Co., Ltd.' },
        serves: {
          zh: '为金融机构等提供企业信用信息，在它们与企业之间搭桥',
          en: 'gives lenders and others credit information on enterprises, and brings the two together',
        },
      },
    ],
    platform,
    'platform-launch',
    'operator',
  ),
  loanProduct: named(
    [
      {
        part: 'product',
        label: { zh: '通信贷', en: 'Tongxindai credit loan' },
        state: {
          zh: '要实现一体化办理、全流程放款',
          en: 'to be handled as one and paid out in a single course: that is what is to be achieved',
        },
      },
    ],
    text,
  ),
})

/** Two evaluations are each said to steer the random inspections. */
export const evaluationBehindInspections = discrepancy('m20.evaluation-behind-inspections', {
  title: { zh: '哪一种评价用于双随机', en: 'which evaluation steers the random inspections' },
  sides: [
    {
      place: text,
      says: {
        zh: '企业评价运行管理系统的结果与双随机系统联动',
        en: 'results of the enterprise-evaluation system are linked with them',
      },
    },
    {
      place: evaluation,
      says: { zh: '该系统供审批和信贷参考', en: 'that system is a reference for approval and lending' },
    },
    {
      place: spotCheck,
      says: {
        zh: '用于双随机的是市场监管部门的企业信用风险分类',
        en: 'what steers them is the credit-risk class of the market supervision authority',
      },
    },
  ],
})

/** No disturbance without cause, and inspection by class. */
export const undisturbedOrTargeted = discrepancy('m20.undisturbed-or-targeted', {
  title: { zh: '无事不扰还是差异化监管', en: 'left alone, or inspected by class' },
  sides: [
    { place: text, says: { zh: '无事不扰', en: 'nobody is disturbed without cause' } },
    {
      place: spotCheck,
      says: { zh: '差异化精准监管，进一步减少干扰', en: 'inspection by class, which disturbs less, not never' },
    },
  ],
})

/** The loans of the target bear another name in the interpretation, where the target doesn't recur. */
export const creditLoanNames = discrepancy('m20.credit-loan-names', {
  title: { zh: '哪些贷款计入', en: 'which loans count' },
  sides: [
    { place: text, says: { zh: '各类信用贷款超百亿元', en: 'all kinds of credit loans, over 10,000,000,000 yuan' } },
    {
      place: platform,
      says: { zh: '首贷户与信用类贷款，未提金额', en: 'first borrowers and credit-type loans, no amount' },
    },
  ],
})

/** Slips of wording that change no result. */
export const creditEmpowermentWording = discrepancy('m20.wording', {
  title: { zh: '名称', en: 'names' },
  sides: [
    { place: text, says: { zh: '融资信用服务平台（征信平台）', en: 'the credit-finance platform under one name' } },
    {
      place: platform,
      says: { zh: '南通融资信用服务平台（“南通企业征信平台”）', en: 'the same platform under a longer name' },
    },
    { place: text, says: { zh: '市大数据集团', en: 'the big-data group' } },
    { place: platform, says: { zh: '市大数据发展集团', en: 'the same group with “development” in its name' } },
  ],
  editorial: true,
})
