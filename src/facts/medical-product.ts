import { ask, choice, choices, dateTime, subject, yesNo } from '../language'

const insurer = { zh: '医疗保障部门', en: 'the healthcare security department' }

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
      ask('环节', 'step', '目录调整进行到哪个环节？', 'Which step of the adjustment of the catalogue is it?'),
    ),
    listingStepsDone: choices(
      {
        'product-data': { zh: '已维护产品信息', en: 'product data maintained' },
        'product-code': { zh: '已取得产品代码', en: 'product code obtained' },
        application: { zh: '已提交挂网申报材料', en: 'listing application submitted' },
        'green-channel': { zh: '已走绿色通道', en: 'green channel taken' },
      },
      ask('已办步骤', 'steps done', '已办完哪些步骤？', 'Which steps are done?'),
    ),
    isInnovativeProduct: yesNo(
      ask(
        '创新产品',
        'an innovative product',
        '按药品监督管理部门的标准是否认定为创新产品？',
        'Is it an innovative product by the drug regulator’s standard?',
      ),
      { judgedBy: { zh: '药品监督管理部门', en: 'the drug regulator' } },
    ),
    usesListingGreenChannel: yesNo(
      ask(
        '走江苏省阳光平台绿色通道',
        'listed through the green channel',
        '是否走江苏省阳光平台绿色通道？',
        'Is it listed through the green channel of the Jiangsu platform?',
      ),
    ),
    listingSubmittedAt: dateTime(
      ask(
        '挂网申报提交时间',
        'time of applying for listing',
        '何时提交挂网申报？',
        'When was the listing applied for?',
      ),
    ),
    listingAcceptedAt: dateTime(
      ask(
        '完整申报受理时间',
        'time of accepting the complete application',
        '材料齐全的挂网申报何时受理？',
        'When was the complete application for listing accepted?',
      ),
    ),
    listingApprovedAt: dateTime(
      ask(
        '挂网审核通过时间',
        'time of approving the listing',
        '挂网申报何时审核通过？',
        'When was the listing approved?',
      ),
    ),
    listedAt: dateTime(ask('挂网时间', 'time of listing', '产品何时挂网？', 'When was the product listed?')),
    quotationFactor: choice(
      {
        materials: { zh: '原料成本', en: 'cost of materials' },
        research: { zh: '研发费用', en: 'cost of research and development' },
        period: { zh: '期间费用', en: 'period expenses' },
        innovation: { zh: '创新性', en: 'innovativeness' },
        economy: { zh: '经济性', en: 'economic value' },
        other: { zh: '其他', en: 'another' },
      },
      ask('报价方面', 'aspect of the quotation', '首发报价的哪一方面？', 'Which aspect of the quotation is it?'),
    ),
    isSeparatelyPaidDualChannelDrug: yesNo(
      ask(
        '“双通道”单独支付药品',
        'a separately paid dual-channel drug',
        '是否为“双通道”单独支付药品？',
        'Is it a dual-channel drug that is paid for separately?',
      ),
    ),
    isInProcurementList: yesNo(
      ask(
        '纳入医疗机构药品采购目录',
        'in the institution’s procurement list',
        '是否纳入该医疗机构的药品采购目录？',
        'Is it in the medical institution’s list of drugs to procure?',
      ),
    ),
    expenseArisesInInstitution: yesNo(
      ask(
        '费用发生在医疗机构',
        'the expense arises in a medical institution',
        '费用是否在医疗机构发生？',
        'Does the expense arise in a medical institution?',
      ),
    ),
    drugExpenseComplies: yesNo(
      ask(
        '费用符合规定',
        'the expense complies with the rules',
        '费用是否符合医保规定？',
        'Does the expense comply with the rules of the insurance?',
      ),
      { judgedBy: insurer },
    ),
    patientIsInsured: yesNo(ask('参保人员', 'the patient is insured', '患者是否参保？', 'Is the patient insured?')),
    arisesInInpatientStay: yesNo(
      ask(
        '住院期间发生',
        'arises during an inpatient stay',
        '费用是否在住院期间发生？',
        'Does the expense arise during an inpatient stay?',
      ),
    ),
  },
)
