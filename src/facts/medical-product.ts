import { any, ask, check, choice, choices, dateTime, not, onlyIf, subject, yesNo } from '../language'
import * as judges from './judges'

/** A drug or other medical product: its way into the State catalogue, its listing, and how it is paid for. */
export const medicalProduct = subject(
  'medical-product',
  { zh: '医药产品', en: 'medical product' },
  {
    drugCatalogueStep: choice(
      {
        preparation: { zh: '准备', en: 'preparation' },
        declaration: { zh: '申报', en: 'declaration' },
        'expert-review': { zh: '专家评审', en: 'expert review' },
        negotiation: { zh: '谈判', en: 'negotiation' },
        publication: { zh: '公布结果', en: 'publication of the result' },
        'formal-examination': { zh: '形式审查', en: 'formal examination' },
        'public-notice': { zh: '公示', en: 'public notice' },
        recheck: { zh: '复核', en: 'recheck' },
      },
      ask(
        '目录调整环节',
        'step of the catalogue’s adjustment',
        '要查国家医保药品目录调整的哪个环节？',
        'Which step of the adjustment of the State drug catalogue is looked up?',
      ),
    ),
    listingStepsDone: choices(
      {
        'product-data': { zh: '已维护产品信息', en: 'product data maintained' },
        'product-code': { zh: '已取得产品代码', en: 'product code obtained' },
        application: { zh: '已提交挂网申报材料', en: 'listing application submitted' },
        'green-channel': { zh: '已走绿色通道', en: 'green channel taken' },
      },
      ask(
        '挂网已办步骤',
        'steps of the listing that are done',
        '该产品挂网已办完哪些步骤？',
        'Which steps to list the product are done?',
      ),
    ),
    isInnovativeProduct: yesNo(
      ask(
        '创新产品',
        'an innovative product',
        '依据药品监督管理部门的认定标准，该产品是否界定为创新产品？',
        'Is the product held to be innovative by the drug regulator’s standard?',
      ),
      { judgedBy: judges.healthcareSecurityBureau },
    ),
    usesListingGreenChannel: yesNo(
      ask(
        '走江苏省阳光平台绿色通道',
        'listed through the green channel',
        '该产品是否走江苏省阳光平台绿色通道挂网？',
        'Is the product listed through the green channel of the Jiangsu platform?',
      ),
      { when: { no: { zh: '不走江苏省阳光平台绿色通道', en: 'not listed through the green channel' } } },
    ),
    listingSubmittedAt: dateTime(
      ask(
        '挂网申报提交时间',
        'time of applying for listing',
        '该产品的挂网申报何时提交？',
        'When was the product’s listing applied for?',
      ),
      { past: true },
    ),
    listingAcceptedAt: dateTime(
      ask(
        '完整申报受理时间',
        'time of accepting the complete application',
        '该产品材料齐全的挂网申报何时受理？',
        'When was the complete application for the product’s listing accepted?',
      ),
      { past: true },
    ),
    listingApprovedAt: dateTime(
      ask(
        '挂网审核通过时间',
        'time of approving the listing',
        '该产品的挂网申报何时审核通过？',
        'When was the product’s listing approved?',
      ),
      { past: true },
    ),
    isProductListed: yesNo(
      ask(
        '已挂网',
        'listed',
        '该产品是否已在江苏省阳光平台挂网？',
        'Has the product been listed on the Jiangsu platform?',
      ),
    ),
    listedAt: dateTime(
      ask(
        '挂网时间',
        'time of listing',
        '该产品何时在江苏省阳光平台挂网？',
        'When was the product listed on the Jiangsu platform?',
      ),
      { past: true },
    ),
    quotationFactor: choice(
      {
        materials: { zh: '原料成本', en: 'cost of materials' },
        research: { zh: '研发费用', en: 'cost of research and development' },
        period: { zh: '期间费用', en: 'period expenses' },
        innovation: { zh: '创新性', en: 'innovativeness' },
        economy: { zh: '经济性', en: 'economic value' },
        other: { zh: '其他', en: 'another' },
      },
      ask(
        '首发报价方面',
        'aspect of the first-launch quotation',
        '要查新批准上市药品首发报价的哪一方面？',
        'Which aspect of a new drug’s first-launch quotation is looked up?',
      ),
    ),
    isSeparatelyPaidDualChannelDrug: yesNo(
      ask(
        '“双通道”单独支付药品',
        'a separately paid dual-channel drug',
        '该药品是否为“双通道”单独支付药品？',
        'Is the drug a dual-channel drug that is paid for separately?',
      ),
    ),
    isInProcurementList: yesNo(
      ask(
        '纳入医疗机构药品采购目录',
        'in the institution’s procurement list',
        '该药品是否纳入医疗机构的药品采购目录？',
        'Is the drug in the medical institution’s list of drugs to procure?',
      ),
    ),
    expenseArisesInInstitution: yesNo(
      ask(
        '费用发生在医疗机构',
        'the expense arises in a medical institution',
        '该药品费用是否在医疗机构发生？',
        'Does the expense on the drug arise in a medical institution?',
      ),
    ),
    drugExpenseComplies: yesNo(
      ask(
        '费用符合规定',
        'the expense complies with the rules',
        '该药品费用是否符合医保规定？',
        'Does the expense on the drug comply with the rules of the medical insurance?',
      ),
      { judgedBy: judges.healthcareSecurity },
    ),
    patientIsInsured: yesNo(
      ask(
        '患者为参保人员',
        'the patient is insured',
        '使用该药品的患者是否参加基本医疗保险？',
        'Is the patient who uses the drug in the basic medical insurance?',
      ),
    ),
    arisesInInpatientStay: yesNo(
      ask(
        '住院期间发生',
        'arises during an inpatient stay',
        '该药品费用是否在患者住院期间发生？',
        'Does the expense on the drug arise while the patient is an inpatient?',
      ),
    ),
    procurementLevel: choice(
      {
        national: { zh: '国家集采', en: 'national' },
        provincial: { zh: '省集采', en: 'provincial' },
        other: { zh: '其他', en: 'another' },
      },
      ask(
        '集中采购级别',
        'level of centralised procurement',
        '该产品要参加哪一级的集中采购？',
        'In the centralised procurement of which level is the product to take part?',
      ),
    ),
  },
  ({
    isProductListed,
    listedAt,
    listingAcceptedAt,
    listingApprovedAt,
    listingStepsDone: done,
    listingSubmittedAt,
    usesListingGreenChannel,
  }) => [
    check(listingAcceptedAt.onOrAfter(listingSubmittedAt), {
      zh: '挂网申报受理不早于提交',
      en: 'an application for listing is accepted no earlier than it is submitted',
    }),
    check(listingApprovedAt.onOrAfter(listingAcceptedAt), {
      zh: '审核通过不早于受理',
      en: 'a listing is approved no earlier than its application is accepted',
    }),
    check(listingApprovedAt.onOrAfter(listingSubmittedAt), {
      zh: '审核通过不早于提交',
      en: 'a listing is approved no earlier than its application is submitted',
    }),
    ...[listingSubmittedAt, listingAcceptedAt, listingApprovedAt].map((earlier) =>
      check(listedAt.onOrAfter(earlier), {
        zh: '挂网不早于申报提交、受理和审核通过',
        en: 'nothing is listed before its application is submitted, accepted and approved',
      }),
    ),
    ...[isProductListed, done.includes('application')].map((isDone) =>
      onlyIf(isDone, listedAt, {
        zh: '已挂网的才有挂网时间',
        en: 'only what is listed was listed at some time',
      }),
    ),
    onlyIf(done.includes('application'), listingSubmittedAt, {
      zh: '已提交挂网申报的才有提交时间',
      en: 'only an application that is in was submitted at some time',
    }),
    check(any(not(isProductListed), done.includes('application')), {
      zh: '已挂网的，已提交挂网申报',
      en: 'what is listed was applied for',
    }),
    check(any(not(done.includes('product-code')), done.includes('product-data')), {
      zh: '维护产品信息之后才有产品代码',
      en: 'a code is assigned only once there are product data',
    }),
    check(any(not(done.includes('green-channel')), usesListingGreenChannel), {
      zh: '已走绿色通道的，即走江苏省阳光平台绿色通道',
      en: 'a product that has taken the green channel is listed through it',
    }),
  ],
)
