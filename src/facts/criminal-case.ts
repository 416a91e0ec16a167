import { all, any, ask, check, choice, choices, date, not, subject, yesNo } from '../language'
import { onlyUnnamed } from './only-unnamed'

const procuratorate = { zh: '检察机关', en: 'the procuratorate' }

/** A criminal case (刑事案件) that may concern an enterprise. */
export const criminalCase = subject(
  'criminal-case',
  { zh: '刑事案件', en: 'criminal case' },
  {
    concernsEnterprise: yesNo(
      ask(
        '涉企',
        'concerns an enterprise',
        '案件是否涉及企业（企业涉嫌、企业被害或其人员涉案）？',
        'Does the case concern an enterprise: suspected, a victim, or one whose people are in the case?',
      ),
      { when: { no: { zh: '不涉企', en: 'concerns no enterprise' } } },
    ),
    concernsPrivateEnterprise: yesNo(
      ask(
        '涉民企',
        'concerns a private enterprise',
        '案件涉及的企业中是否有民营企业？',
        'Is a private enterprise among those that the case concerns?',
      ),
      { when: { no: { zh: '不涉民企', en: 'concerns no private enterprise' } } },
    ),
    isUnresolvedCase: yesNo(
      ask(
        '未处理',
        'unresolved',
        '案件立案以来是否至今未处理？',
        'Has the case been left unresolved since it was filed?',
      ),
    ),
    isLongShelved: yesNo(
      ask(
        '长期搁置',
        'long shelved',
        '案件是否仍处于长期搁置？',
        'Does the case still lie shelved, and has it for long?',
      ),
      {
        judgedBy: { zh: '公安机关、检察机关', en: 'the police and the procuratorate' },
      },
    ),
    caseFiledOn: date(ask('立案之日', 'day of filing', '案件哪天立案？', 'On which day was the case placed on file?'), {
      past: true,
    }),
    isCrimeMadeOut: yesNo(
      ask('构成犯罪', 'a crime is made out', '案件是否构成犯罪？', 'Is a crime made out in the case?'),
      {
        judgedBy: procuratorate,
      },
    ),
    canBeInvestigatedFurther: yesNo(
      ask(
        '有进一步侦查条件',
        'can be investigated further',
        '案件是否有进一步侦查的条件？',
        'Are there the conditions for investigating the case further?',
      ),
      { judgedBy: procuratorate },
    ),
    isWorthInvestigatingFurther: yesNo(
      ask(
        '有进一步侦查价值',
        'worth investigating further',
        '案件是否有进一步侦查的价值？',
        'Is it of value to investigate the case further?',
      ),
      { judgedBy: procuratorate },
    ),
    meetsProsecutionEvidenceStandard: yesNo(
      ask(
        '证据达到起诉标准',
        'evidence meets the standard of indictment',
        '案件的证据是否已达到起诉标准？',
        'Does the evidence in the case meet the standard of indictment?',
      ),
      {
        judgedBy: procuratorate,
        when: { no: { zh: '证据未达到起诉标准', en: 'evidence short of the standard of indictment' } },
      },
    ),
    isCaseUnclearAndUnproven: yesNo(
      ask(
        '事实不清、证据不足',
        'facts unclear and evidence insufficient',
        '案件是否事实不清、证据不足？',
        'Are the facts of the case unclear and its evidence insufficient?',
      ),
      {
        when: {
          no: { zh: '并非“事实不清、证据不足”', en: 'facts that are clear, or evidence that is sufficient' },
        },
        judgedBy: procuratorate,
      },
    ),
    meetsPursuitStandard: yesNo(
      ask(
        '符合追诉标准',
        'meets the standard of pursuit',
        '案件是否符合追诉标准？',
        'Does the case meet the standard for being pursued?',
      ),
      { judgedBy: procuratorate },
    ),
    cleanUpMatter: choice(
      {
        'clean-up': { zh: '集中清理', en: 'concentrated clean-up' },
        review: { zh: '质量评查', en: 'review of how the case was handled' },
        'irregular-filing': { zh: '违规立案撤案', en: 'cases filed or withdrawn against the rules' },
        meddling: { zh: '插手民事经济纠纷', en: 'meddling in civil and commercial disputes' },
        'held-back': { zh: '压案不查', en: 'a case held back from investigation' },
        'not-pursued': { zh: '有罪不究', en: 'an offence not pursued' },
        supervision: { zh: '专项督导', en: 'special supervision' },
        other: { zh: '其他事项', en: 'another matter' },
      },
      ask(
        '清理事项',
        'clean-up matter',
        '查涉企“挂案”清理的哪个事项？',
        'Which matter of the clean-up of shelved cases is looked up?',
      ),
      {
        names: {
          'clean-up': ['清理'],
          review: ['评查'],
          'irregular-filing': ['违规立案', '违规撤案'],
          meddling: ['插手经济纠纷', '插手民事纠纷'],
          supervision: ['督导'],
        },
      },
    ),
    suspectPosts: choices(
      {
        owner: { zh: '企业所有者', en: 'owner' },
        'actual-controller': { zh: '实际控制人', en: 'actual controller' },
        shareholder: { zh: '股东', en: 'shareholder' },
        'legal-representative': { zh: '法定代表人', en: 'legal representative' },
        'senior-manager': { zh: '高级经营管理者', en: 'senior manager' },
        'technical-backbone': { zh: '技术骨干', en: 'key technician' },
        other: { zh: '其他岗位', en: 'another post' },
      },
      ask(
        '在企业的岗位',
        'posts in the enterprise',
        '案件所涉人员在企业担任哪些岗位？（没有的，答“无”）',
        'Which posts in an enterprise does the person whom the case concerns hold? (If none, say so.)',
      ),
    ),
    isImportantShareholder: yesNo(
      ask(
        '重要股东',
        'an important shareholder',
        '案件所涉人员是否为重要股东？',
        'Is the person whom the case concerns an important shareholder?',
      ),
      { judgedBy: procuratorate },
    ),
    isOtherPostImportant: yesNo(
      ask(
        '其他岗位重要',
        'the other post is important',
        '案件所涉人员所任的其他岗位是否为重要岗位？',
        'Is the other post of the person whom the case concerns an important one?',
      ),
      { judgedBy: procuratorate },
    ),
    proposingProcuratorate: choice(
      {
        basic: { zh: '基层人民检察院', en: 'basic-level procuratorate' },
        higher: { zh: '市级以上人民检察院', en: 'procuratorate of a city or above' },
      },
      ask(
        '审查逮捕的检察院',
        'procuratorate that considers the arrest',
        '审查逮捕的是哪一级人民检察院？',
        'At which level is the procuratorate that considers the arrest?',
      ),
    ),
    isArrestProposed: yesNo(
      ask(
        '拟逮捕',
        'arrest is proposed',
        '人民检察院是否拟作出逮捕决定？',
        'Does the procuratorate intend to decide on arrest?',
      ),
      { when: { no: { zh: '不拟逮捕', en: 'no arrest is proposed' } } },
    ),
    isCustodyStillNeeded: yesNo(
      ask(
        '需要继续羁押',
        'custody is still needed',
        '被羁押人员是否需要继续羁押？',
        'Does the person in custody still need to be held?',
      ),
      { judgedBy: procuratorate, when: { no: { zh: '不需要继续羁押', en: 'custody is no longer needed' } } },
    ),
    impactDimension: choice(
      {
        political: { zh: '政治影响', en: 'political impact' },
        economic: { zh: '经济影响', en: 'economic impact' },
        social: { zh: '社会影响', en: 'social impact' },
        other: { zh: '其他影响', en: 'another impact' },
      },
      ask(
        '评估维度',
        'dimension',
        '要查涉企案件影响评估的哪个维度？',
        'Which dimension of the impact assessment of a case is looked up?',
      ),
    ),
    nonProsecutionGround: choice(
      {
        relative: { zh: '相对不起诉的条件', en: 'those of discretionary non-prosecution' },
        other: { zh: '其他不起诉的条件', en: 'those of another kind of non-prosecution' },
        none: { zh: '都不符合', en: 'none' },
      },
      ask(
        '所符合的不起诉条件',
        'conditions of non-prosecution that are met',
        '案件符合哪种不起诉的条件？',
        'The conditions of which kind of non-prosecution does the case meet?',
      ),
      {
        judgedBy: procuratorate,
        names: { relative: ['符合相对不起诉条件'], other: ['符合其他不起诉条件'], none: ['不符合不起诉条件'] },
      },
    ),
    criminalStage: choice(
      {
        arrest: { zh: '逮捕', en: 'arrest' },
        prosecution: { zh: '起诉', en: 'prosecution' },
        sentencing: { zh: '量刑', en: 'sentencing' },
        other: { zh: '其他环节', en: 'another stage' },
      },
      ask('刑事诉讼环节', 'stage of the case', '刑事案件处在哪个环节？', 'Which stage is the criminal case at?'),
    ),
    complianceProblemArea: choice(
      {
        operation: { zh: '企业合规经营', en: 'compliant operation' },
        'work-safety': { zh: '安全生产', en: 'work safety' },
        environment: { zh: '环境保护', en: 'environmental protection' },
        other: { zh: '其他方面', en: 'another area' },
      },
      ask(
        '问题领域',
        'area of the problem',
        '查涉案企业哪方面的问题？',
        'Which area of an enterprise’s problems is looked up?',
      ),
    ),
    isEnterpriseSuspected: yesNo(
      ask(
        '企业涉案',
        'an enterprise is the one suspected',
        '是否有企业在该刑事案件中涉案，即属于涉嫌犯罪的一方而非被害一方？',
        'Is an enterprise in the criminal case on the side that is suspected of the offence, not its victim?',
      ),
      { when: { no: { zh: '没有企业涉案', en: 'no enterprise is the one suspected' } } },
    ),
    isMajorComplexCase: yesNo(
      ask(
        '重大复杂案件',
        'a major, complex case',
        '该刑事案件是否为重大复杂案件？（文中没有标准）',
        'Is the criminal case a major, complex one? (The text has no test.)',
      ),
      { judgedBy: procuratorate },
    ),
  },
  ({
    concernsEnterprise,
    concernsPrivateEnterprise,
    isCaseUnclearAndUnproven,
    isCrimeMadeOut,
    isEnterpriseSuspected,
    isImportantShareholder,
    isLongShelved,
    meetsProsecutionEvidenceStandard,
    isOtherPostImportant,
    isUnresolvedCase,
    suspectPosts,
  }) => [
    check(any(concernsEnterprise, not(concernsPrivateEnterprise)), {
      zh: '不涉企的案件不会涉民企',
      en: 'a case that concerns no enterprise concerns no private one',
    }),
    check(any(concernsEnterprise, not(isEnterpriseSuspected)), {
      zh: '不涉企业的案件没有涉案企业',
      en: 'in a case that concerns no enterprise none is suspected',
    }),
    check(any(suspectPosts.includes('shareholder'), not(isImportantShareholder)), {
      zh: '不是股东的，不会是重要股东',
      en: 'who is no shareholder is no important one',
    }),
    ...onlyUnnamed(suspectPosts.includes('other'), isOtherPostImportant),
    check(not(all(isCaseUnclearAndUnproven, meetsProsecutionEvidenceStandard)), {
      zh: '证据不足的，证据没有达到起诉标准',
      en: 'evidence that is insufficient doesn’t meet the standard of indictment',
    }),
    check(any(isCrimeMadeOut, not(meetsProsecutionEvidenceStandard)), {
      zh: '不构成犯罪的，证据没有达到起诉标准',
      en: 'where no crime is made out, the evidence doesn’t meet the standard of indictment',
    }),
    check(any(isUnresolvedCase, not(isLongShelved)), {
      zh: '已经处理的案件不会仍处于长期搁置',
      en: 'a case that is resolved can’t still lie shelved',
    }),
  ],
)
