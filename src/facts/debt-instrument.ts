import { any, ask, check, choice, not, onlyIf, subject, yesNo } from '../language'

const notaryOffice = { zh: '受理的公证机构', en: 'the notary office that takes the matter' }

/** A financial debt instrument (债权文书) that a notary office may make directly enforceable. */
export const debtInstrument = subject(
  'debt-instrument',
  { zh: '债权文书', en: 'debt instrument' },
  {
    debtInstrumentType: choice(
      {
        'credit-line': { zh: '授信合同', en: 'credit-line contract' },
        loan: { zh: '借款合同', en: 'loan contract' },
        'entrusted-loan': { zh: '委托贷款合同', en: 'entrusted-loan contract' },
        'trust-loan': { zh: '信托贷款合同', en: 'trust-loan contract' },
        'another-loan': { zh: '其他贷款合同', en: 'another contract of lending' },
        'bill-acceptance': { zh: '票据承兑协议', en: 'bill-acceptance agreement' },
        'another-bill-financing': { zh: '其他票据融资合同', en: 'another contract of bill financing' },
        'finance-lease': { zh: '融资租赁合同', en: 'finance lease' },
        factoring: { zh: '保理合同', en: 'factoring contract' },
        'letter-of-credit': { zh: '开立信用证合同', en: 'contract to open a letter of credit' },
        'credit-card-financing': { zh: '信用卡融资合同', en: 'credit-card financing contract' },
        'credit-card-agreement': { zh: '信用卡合约', en: 'credit-card agreement' },
        instalment: { zh: '信用卡融资中的分期付款合同', en: 'instalment contract of credit-card financing' },
        'another-financing': {
          zh: '未列名的融资合同（包括信用卡以外的分期付款）',
          en: 'a financing contract that isn’t named (instalments outside credit cards too)',
        },
        'debt-restructuring': { zh: '债务重组合同', en: 'debt-restructuring contract' },
        repayment: { zh: '还款合同', en: 'repayment contract' },
        'promise-to-repay': { zh: '还款承诺', en: 'promise to repay' },
        'another-repayment': {
          zh: '未列名的重组或还款文书',
          en: 'a restructuring or repayment document that isn’t named',
        },
        security: { zh: '各类担保合同', en: 'security contract of any kind' },
        'letter-of-guarantee': { zh: '保函', en: 'letter of guarantee' },
        'another-security': { zh: '未列名的担保文书', en: 'a security document that isn’t named' },
        other: { zh: '其他债权文书', en: 'another debt instrument' },
      },
      ask('文书种类', 'type of instrument', '是哪一种债权文书？', 'Which debt instrument is it?'),
      {
        names: {
          'another-loan': ['贷款合同', '各类贷款合同'],
          'another-bill-financing': ['票据融资合同', '各类票据融资合同'],
          'finance-lease': ['融资租赁'],
          factoring: ['保理'],
          'letter-of-credit': ['开立信用证'],
          security: ['担保合同'],
        },
      },
    ),
    isUnnamedInstrumentCovered: yesNo(
      ask(
        '未列名的文书也在该类',
        'an unnamed instrument is in the class',
        '这份未列名的融资、重组还款或担保文书，是否也归入所列的同类文书？',
        'Is this unnamed document of financing, of restructuring or repayment, or of security counted with the named ones of its kind?',
      ),
      { judgedBy: notaryOffice },
    ),
    meetsThreeNotarialConditions: yesNo(
      ask(
        '符合赋予强制执行效力三条件',
        'the three conditions are met',
        '文书是否符合公证赋予强制执行效力的三条件（文中未列）？',
        'Does the instrument meet the three conditions (which the text doesn’t name) under which notarisation makes it enforceable?',
      ),
      { judgedBy: notaryOffice },
    ),
    isElectronicInstrument: yesNo(
      ask('电子文书', 'electronic', '是否为电子债权文书？', 'Is it an electronic debt instrument?'),
    ),
    instrumentCreditor: choice(
      {
        'financial-institution': { zh: '金融机构', en: 'financial institution' },
        'local-financial-organisation': { zh: '地方金融组织', en: 'local financial organisation' },
        other: { zh: '其他', en: 'another' },
      },
      ask('债权人', 'creditor', '文书的债权人是哪一类？', 'Of which kind is the creditor of the instrument?'),
    ),
    onlineFinanceBusiness: choice(
      {
        'small-and-micro': { zh: '小微金融', en: 'finance for small and micro enterprises' },
        inclusive: { zh: '普惠金融', en: 'inclusive finance' },
        other: { zh: '其他网络金融业务', en: 'another kind of online finance' },
        none: { zh: '不是网络金融业务', en: 'not online finance' },
      },
      ask(
        '网络金融业务',
        'online finance business',
        '文书是在哪一种网络金融业务中与债务人签署的？',
        'In which online finance business was it signed with the debtor?',
      ),
    ),
    isOtherOnlineFinanceCovered: yesNo(
      ask(
        '其他网络金融业务也适用',
        'the other online business is covered',
        '小微金融、普惠金融以外的这种网络金融业务，是否也适用？',
        'Is this online finance business, which is neither for small and micro enterprises nor inclusive, covered too?',
      ),
      { judgedBy: notaryOffice },
    ),
    meetsElectronicSignatureLaw: yesNo(
      ask(
        '符合电子签名法要求',
        'meets the Electronic Signature Law',
        '电子文书是否符合《电子签名法》相关要求？',
        'Does the electronic instrument meet what the Electronic Signature Law requires?',
      ),
      { judgedBy: notaryOffice },
    ),
  },
  ({
    debtInstrumentType,
    isElectronicInstrument,
    isOtherOnlineFinanceCovered,
    isUnnamedInstrumentCovered,
    meetsElectronicSignatureLaw,
    onlineFinanceBusiness,
  }) => [
    check(any(isElectronicInstrument, not(meetsElectronicSignatureLaw)), {
      zh: '不是电子文书的，谈不上符合《电子签名法》要求',
      en: 'only an electronic instrument meets the Electronic Signature Law',
    }),
    onlyIf(
      debtInstrumentType.oneOf(['another-financing', 'another-repayment', 'another-security']),
      isUnnamedInstrumentCovered,
      {
        zh: '只有未列名的融资、重组还款、担保文书才问是否归入同类',
        en: 'it is asked only of an unnamed document of financing, repayment or security',
      },
    ),
    onlyIf(onlineFinanceBusiness.is('other'), isOtherOnlineFinanceCovered, {
      zh: '只有所列以外的网络金融业务才问是否适用',
      en: 'it is asked only of an online business that isn’t named',
    }),
  ],
)
