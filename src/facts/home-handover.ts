import { ask, choice, money, subject, yesNo } from '../language'

const taxOffice = { zh: '税务部门', en: 'the tax authority' }
const registry = { zh: '不动产登记部门', en: 'the real-estate registry' }

/** The handover (交房) of a newly built home to its buyer, and the registration of the title to it. */
export const homeHandover = subject(
  'home-handover',
  { zh: '新建商品房交付', en: 'handover of a new home' },
  {
    isTitleAppliedForOnSite: yesNo(
      ask(
        '在交房现场线上申请',
        'applied for online at the handover',
        '买方是否在交房现场登录线上平台申请商品房登记？',
        'Does the buyer apply for the registration on the online platform, at the handover site?',
      ),
    ),
    hasSignedSealedContract: yesNo(
      ask(
        '可获取带签名和印章的电子合同',
        'the signed and sealed e-contract is available',
        '能否从住建部门获取带签名和印章的电子商品房合同？',
        'Is the electronic sale contract, signed and sealed, available from the housing authority?',
      ),
    ),
    isSaleContractFiled: yesNo(
      ask('合同已备案', 'the contract is filed', '商品房合同是否已备案？', 'Is the sale contract filed?'),
      { attainable: 'register' },
    ),
    isSaleContractInEffect: yesNo(
      ask('合同已生效', 'the contract is in effect', '商品房销售合同是否已生效？', 'Is the sale contract in effect?'),
    ),
    areTitleMaterialsSubmitted: yesNo(
      ask(
        '已提交登记材料',
        'materials submitted',
        '申请登记的材料是否已提交？',
        'Are the materials for the registration submitted?',
      ),
      { attainable: 'hand-in' },
    ),
    isTitleTaxCheckPassed: yesNo(
      ask('税务验核通过', 'tax check passed', '税务验核是否通过？', 'Has the tax check been passed?'),
      { judgedBy: taxOffice },
    ),
    isTitleRegistryCheckPassed: yesNo(
      ask(
        '登记验核通过',
        'registration check passed',
        '登记验核是否通过？',
        'Has the check for the registration been passed?',
      ),
      { judgedBy: registry },
    ),
    isTitleTaxAndFeePaid: yesNo(
      ask(
        '税费已一次付清',
        'tax and fee paid at once',
        '税款和登记费是否已一次付清？',
        'Are tax and registration fee paid in full, in one payment?',
      ),
    ),
    titleTaxDue: money(
      ask('应缴税款', 'tax due', '应缴税款多少元？', 'How many yuan of tax are due on the registration?'),
    ),
    titleFeeDue: money(ask('登记费', 'registration fee', '登记费多少元？', 'How many yuan is the registration fee?')),
    paidAtHandover: money(
      ask('一次缴纳金额', 'paid at once', '一次缴纳了多少元？', 'How many yuan are paid, in one payment?'),
    ),
    registryWindowMode: choice(
      {
        'all-matters': { zh: '综合收件', en: 'one intake for every matter' },
        'any-window': { zh: '无差别受理', en: 'acceptance at any window' },
        other: { zh: '其他方式', en: 'another way' },
      },
      ask(
        '登记窗口受理方式',
        'how a registry window works',
        '登记窗口按哪种方式受理？',
        'In which way does the window take in applications?',
      ),
    ),
  },
)
