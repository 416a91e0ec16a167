import { any, ask, check, choice, money, not, subject, yesNo } from '../language'

const taxOffice = { zh: '税务部门', en: 'the tax authority' }
const registry = { zh: '不动产登记部门', en: 'the real-estate registry' }
const housing = { zh: '住建部门', en: 'the housing authority' }

/** The handover (交房) of a newly built home to its buyer, and the registration of the title to it. */
export const homeHandover = subject(
  'home-handover',
  { zh: '新建商品房交付', en: 'handover of a new home' },
  {
    isTitleAppliedForOnSite: yesNo(
      ask(
        '在交房现场申请',
        'applied for at the handover site',
        '买方是否在交房现场申请商品房登记？',
        'Does the buyer apply for the registration of the home at the handover site?',
      ),
    ),
    isTitleAppliedForOnline: yesNo(
      ask(
        '线上申请',
        'applied for online',
        '买方是否通过南通百通APP的“线上苏小登·南通e证通”平台申请商品房登记？',
        'Does the buyer apply for the registration of the home on the platform Su Xiao Deng · Nantong e-certificates of the Nantong Baitong app?',
      ),
      { attainable: 'register' },
    ),
    hasSignedSealedContract: yesNo(
      ask(
        '可获取带签名和印章的电子合同',
        'the signed and sealed e-contract is available',
        '住建部门能否提供带签名和印章的电子商品房合同？',
        'Can the housing authority provide the electronic sale contract of the home, signed and sealed?',
      ),
      { judgedBy: housing },
    ),
    isSaleContractFiled: yesNo(
      ask('合同已备案', 'the contract is filed', '该商品房合同是否已备案？', 'Is the sale contract of the home filed?'),
      { attainable: 'register' },
    ),
    isSaleContractInEffect: yesNo(
      ask(
        '合同已生效',
        'the contract is in effect',
        '该商品房销售合同是否已生效？',
        'Is the sale contract of the home in effect?',
      ),
    ),
    areTitleMaterialsSubmitted: yesNo(
      ask(
        '已提交登记材料',
        'materials submitted',
        '申请商品房登记的材料是否已提交？',
        'Are the materials for the registration of the home submitted?',
      ),
      { attainable: 'hand-in' },
    ),
    isTitleTaxCheckPassed: yesNo(
      ask(
        '税务验核通过',
        'tax check passed',
        '该商品房登记的税务线上验核是否通过？',
        'Has the tax authority’s online check of the registration been passed?',
      ),
      { judgedBy: taxOffice },
    ),
    isTitleRegistryCheckPassed: yesNo(
      ask(
        '登记验核通过',
        'registration check passed',
        '该商品房登记的登记部门线上验核是否通过？',
        'Has the registry’s online check of the registration been passed?',
      ),
      { judgedBy: registry },
    ),
    isTitleTaxAndFeePaid: yesNo(
      ask(
        '税费已一次性付清',
        'tax and fee paid in full at once',
        '该商品房登记的税款和登记费是否已一次性付清？',
        'Are the tax and the fee of the registration paid in full, in one payment?',
      ),
      { attainable: 'pay' },
    ),
    titleTaxDue: money(
      ask(
        '应缴税款',
        'tax due',
        '该商品房登记应缴税款多少元？',
        'How many yuan of tax are due on the registration of the home?',
      ),
    ),
    titleFeeDue: money(
      ask(
        '应缴登记费',
        'registration fee due',
        '该商品房登记应缴登记费多少元？',
        'How many yuan is the fee for the registration of the home?',
      ),
    ),
    paidAtHandover: money(
      ask(
        '一次缴纳金额',
        'paid at once',
        '该商品房登记的税费，一次缴纳了多少元？',
        'How many yuan of the tax and the fee of the registration were paid, in one payment?',
      ),
    ),
    registryWindowPractice: choice(
      {
        'one-officer': { zh: '一人受理', en: 'one officer accepts all' },
        'all-matters': { zh: '综合收件', en: 'one intake for every matter' },
        'any-window': { zh: '无差别受理', en: 'acceptance at any window' },
        other: { zh: '其他做法', en: 'another practice' },
      },
      ask(
        '登记窗口的做法',
        'practice of the registry’s windows',
        '要查线下不动产登记窗口的哪一项做法？',
        'Which practice of the windows of the real-estate registry is looked up?',
      ),
    ),
  },
  ({
    areTitleMaterialsSubmitted,
    isTitleRegistryCheckPassed,
    isTitleTaxAndFeePaid,
    isTitleTaxCheckPassed,
    paidAtHandover,
    titleFeeDue,
    titleTaxDue,
  }) => [
    check(any(areTitleMaterialsSubmitted, not(isTitleTaxCheckPassed)), {
      zh: '未提交材料的，税务验核不会通过',
      en: 'without materials the tax check isn’t passed',
    }),
    check(any(areTitleMaterialsSubmitted, not(isTitleRegistryCheckPassed)), {
      zh: '未提交材料的，登记验核不会通过',
      en: 'without materials the check for the registration isn’t passed',
    }),
    check(any(not(isTitleTaxAndFeePaid), paidAtHandover.atLeast(titleTaxDue.plus(titleFeeDue))), {
      zh: '已一次性付清的，一次缴纳金额不少于应缴合计',
      en: 'what is paid in full at once is no less than what is due',
    }),
    check(any(isTitleTaxAndFeePaid, paidAtHandover.lessThan(titleTaxDue.plus(titleFeeDue))), {
      zh: '一次缴纳金额达到应缴合计的，就是已一次性付清',
      en: 'where no less than what is due was paid at once, it is paid in full',
    }),
  ],
)
