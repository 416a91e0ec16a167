import { ask, choice, date, freeText, subject, yesNo } from '../language'

const procuratorate = { zh: '检察机关', en: 'the procuratorate' }

/** A criminal case (刑事案件) that may concern an enterprise. */
export const criminalCase = subject(
  'criminal-case',
  { zh: '刑事案件', en: 'criminal case' },
  {
    caseConcerns: choice(
      {
        'private-enterprise': { zh: '民营企业', en: 'a private enterprise' },
        'other-enterprise': { zh: '其他企业', en: 'another enterprise' },
        'no-enterprise': { zh: '不涉企业', en: 'no enterprise' },
      },
      ask(
        '涉及的企业',
        'enterprise concerned',
        '案件涉及哪类企业？',
        'Which kind of enterprise does the case concern?',
      ),
    ),
    isUnresolvedCase: yesNo(ask('未处理', 'unresolved', '案件是否仍未处理？', 'Is the case still unresolved?')),
    isLongShelved: yesNo(ask('长期搁置', 'long shelved', '案件是否长期搁置？', 'Has the case long been shelved?'), {
      judgedBy: { zh: '公安机关、检察机关', en: 'the police and the procuratorate' },
    }),
    caseFiledOn: date(ask('立案之日', 'day of filing', '案件哪天立案？', 'On which day was the case placed on file?'), {
      immutable: true,
    }),
    isCrimeMadeOut: yesNo(ask('构成犯罪', 'a crime is made out', '是否构成犯罪？', 'Is a crime made out?'), {
      judgedBy: procuratorate,
    }),
    canBeInvestigatedFurther: yesNo(
      ask(
        '有进一步侦查条件',
        'can be investigated further',
        '是否有进一步侦查的条件？',
        'Are there the conditions for investigating further?',
      ),
      { judgedBy: procuratorate },
    ),
    isWorthInvestigatingFurther: yesNo(
      ask(
        '有进一步侦查价值',
        'worth investigating further',
        '是否有进一步侦查的价值？',
        'Is it of value to investigate further?',
      ),
      { judgedBy: procuratorate },
    ),
    meetsProsecutionEvidenceStandard: yesNo(
      ask(
        '证据达到起诉标准',
        'evidence meets the standard of indictment',
        '证据是否已达到起诉标准？',
        'Does the evidence meet the standard of indictment?',
      ),
      { judgedBy: procuratorate },
    ),
    areCaseFactsUnclear: yesNo(ask('事实不清', 'facts unclear', '事实是否不清？', 'Are the facts unclear?'), {
      judgedBy: procuratorate,
    }),
    isCaseEvidenceInsufficient: yesNo(
      ask('证据不足', 'evidence insufficient', '证据是否不足？', 'Is the evidence insufficient?'),
      { judgedBy: procuratorate },
    ),
    meetsPursuitStandard: yesNo(
      ask(
        '符合追诉标准',
        'meets the standard of pursuit',
        '是否符合追诉标准？',
        'Does the case meet the standard for being pursued?',
      ),
      { judgedBy: procuratorate },
    ),
    cleanUpMatter: freeText(
      ask('清理事项', 'clean-up matter', '查哪个清理事项？', 'Which matter of the clean-up is looked up, by its name?'),
    ),
  },
)
