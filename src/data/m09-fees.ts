import { interpretation, measureText } from '../facts/document'
import { powerCustomer } from '../facts/power-customer'
import { dayFigure, discrepancy, figure, figures, named, optionsOf } from '../language'

const text = measureText()
const code = interpretation('转供电费码')
const account = interpretation('用电开户')
const reduction = interpretation('减收')
const supervision = interpretation('监测与督导')

/** The project’s document is printed with a word doubled. */
/* @__NO_SIDE_EFFECTS__ */
const highVoltageDocuments = () =>
  optionsOf(powerCustomer.powerDocuments, ['identity', 'address-title', 'project-approval']).map((one) =>
    one.key === 'project-approval' ? { ...one, printed: '用电项目批准文件（备案）文件' } : one,
  )

/** 涉企收费 (M09): two reduced fees, the power-resale code, power accounts, and who is watched. */
export const enterpriseFees = figures(9, {
  soilFeeShare: figure(80, '%', text, {
    zh: '水土保持补偿费占现行标准的比例（不改应收单价）',
    en: 'soil conservation fee as a share of its standard (it doesn’t move the rate due)',
  }),
  soilFeeRate: figure('0.8', '元/平方米', reduction, { zh: '水土保持补偿费收费标准', en: 'soil conservation fee' }),
  waterProvinceShare: figure(
    80,
    '%',
    text,
    { zh: '水资源费省级部分的收取比例', en: 'part of the provincial share that is charged' },
    'water-province-share',
    'water-province-reduced',
  ),
  waterSplitCentral: figure(10, '%', reduction, { zh: '水资源费中央所占比例', en: 'central share of the water fee' }),
  waterSplitProvince: figure(27, '%', reduction, {
    zh: '水资源费省级所占比例',
    en: 'provincial share of the water fee',
  }),
  waterSplitLocal: figure(63, '%', reduction, { zh: '水资源费地方所占比例', en: 'local share of the water fee' }),
  waterFrom: dayFigure('2023-01-01', reduction, {
    zh: '水资源费减收首日',
    en: 'first day of the water-fee reduction',
    atMost: 'waterTo',
  }),
  waterTo: dayFigure('2023-12-31', reduction, { zh: '水资源费减收末日', en: 'last day of the water-fee reduction' }),
  waterTotalStated: figure('96.4', '%', reduction, {
    zh: '公布的水资源费总收取比例',
    en: 'share of the water fee that is charged, as published',
  }),
  codeColoursCount: figure(3, '色', code, { zh: '转供电费码颜色数', en: 'colours of the power-resale code' }),
  receivingPoints: figure(1, '个', account, { zh: '受电点数', en: 'receiving points' }, 'one-point-rule'),
  documentsChargingPileNeeded: figure(1, '份', account, {
    zh: '充电桩签约所需资料份数',
    en: 'documents to sign for a charging pile',
  }),
  waterRecipients: named(
    [
      { label: { zh: '上缴中央', en: 'to the central treasury' }, names: ['中央'] },
      { label: { zh: '上缴省', en: 'to the provincial treasury' }, names: ['省'] },
      { label: { zh: '上缴地方国库', en: 'to the local treasury' }, names: ['地方国库'] },
    ],
    reduction,
  ),
  sourceDocument: named(
    [
      {
        label: { zh: '苏政规【2023】1号', en: 'Su Zheng Gui [2023] 1' },
        title: '江苏省政府关于推动经济运行率先整体好转的若干政策措施',
      },
    ],
    reduction,
    'source-document',
    'source-document-title',
  ),
  codeName: named([{ label: { zh: '转供电费码', en: 'power-resale code' } }], text),
  codeApp: named(
    [{ step: 'make', label: { zh: '网上国网 App', en: 'State Grid Online app' }, names: ['网上国网'] }],
    code,
  ),
  codeInputs: named(
    [{ label: { zh: '电费', en: 'power bill' } }, { label: { zh: '转供主体', en: 'who resells the power' } }],
    code,
  ),
  codeColours: named(optionsOf(powerCustomer.resaleCodeColour, ['red', 'yellow', 'green']), code),
  codeRisks: named(
    [
      { label: { zh: '高风险', en: 'high risk' }, names: ['高'] },
      { label: { zh: '中风险', en: 'medium risk' }, names: ['中'] },
      { label: { zh: '低风险', en: 'low risk' }, names: ['低'] },
    ],
    code,
  ),
  codeReportTo: named(
    [{ step: 'report', label: { zh: '当地市场监管部门', en: 'the local market-supervision department' } }],
    code,
  ),
  customerClasses: named(
    optionsOf(powerCustomer.powerCustomerClass, [
      'small-residential',
      'low-voltage-non-residential',
      'charging-pile',
      'high-voltage',
    ]),
    account,
    'customer-classes/each',
  ),
  documentsSmallLowVoltage: named(optionsOf(powerCustomer.powerDocuments, ['identity', 'address-title']), account),
  documentsChargingPile: named(
    optionsOf(powerCustomer.powerDocuments, ['identity', 'parking-space', 'electric-car', 'manager-consent']),
    account,
  ),
  documentsHighVoltage: named(highVoltageDocuments(), account),
  monitoringPlaces: named(
    [
      {
        label: { zh: '重点企业', en: 'key enterprises' },
        kinds: ['key-enterprise'],
        mechanism: { zh: '涉企收费监测哨点', en: 'fee-monitoring posts' },
        follows: {
          zh: '核查违规收费线索，督促整改，清退多收的费用',
          en: 'signs of unlawful charging are checked, correction is pressed for and what was overcharged is paid back',
        },
      },
      {
        label: { zh: '金融、公用事业单位', en: 'financial institutions and public utilities' },
        kinds: ['financial-institution', 'public-utility'],
        sectors: [
          { zh: '金融', en: 'finance' },
          { zh: '水', en: 'water' },
          { zh: '电', en: 'power' },
          { zh: '气', en: 'gas' },
        ],
        mechanism: { zh: '涉企收费督导制度', en: 'fee-supervision system' },
        follows: {
          zh: '指导收费行为，监督降费减负政策的执行',
          en: 'charging is guided, and the carrying out of fee cuts is watched',
        },
      },
    ],
    supervision,
    'monitoring-places',
    'supervised-utilities',
  ),
})

/** The published total isn't what the split and the reduction give. */
export const waterFeeTotal = discrepancy('m09.water-fee-total', {
  title: { zh: '水资源费减收后的总比例', en: 'what part of the water-resource fee is due in all' },
  sides: [
    { place: reduction, says: { zh: '总额为全额的96.4%', en: 'the total is 96.4% of the full fee' } },
    {
      place: reduction,
      says: {
        zh: '10%、27%、63%三份，其中省级部分减按80%',
        en: 'parts of 10%, 27% and 63%, the provincial one charged at 80%',
      },
    },
  ],
  arithmetic: {
    zh: '10%＋27%×80%＋63%＝94.6%，差1.8个百分点，每1万元差180元；96.4%须省级占18%，或减按约86.67%',
    en: '10% + 27% × 80% + 63% = 94.6%: 1.8 points less, 180 yuan in 10,000; 96.4% would take a provincial part of 18%, or a charge at about 86.67%',
  },
})

/** A year is stated once: in the interpretation, and for one of the two fees. */
export const feeReductionPeriod = discrepancy('m09.fee-reduction-period', {
  title: { zh: '两项减收的期限', en: 'the period of the two reductions' },
  sides: [
    { place: text, says: { zh: '两项均未写期限', en: 'no period for either fee' } },
    {
      place: reduction,
      says: {
        zh: '只有水资源费限于2023年内取水',
        en: 'only the water-resource fee is tied to water taken in 2023',
      },
    },
  ],
})
