import { ask, choice, subject, yesNo } from '../language'

const court = {
  zh: '审理破产案件的法院（文中未写由谁认定）',
  en: 'the court that hears bankruptcy cases (the text doesn’t say who judges)',
}

/** A debtor that can't pay (债务人): an enterprise to be rescued or wound up, or another that leaves enforcement. */
export const debtor = subject(
  'debtor',
  { zh: '债务人', en: 'debtor' },
  {
    meetsBankruptcyConditions: yesNo(
      ask(
        '符合破产受理条件',
        'meets the conditions of a bankruptcy case',
        '企业是否符合破产受理条件？',
        'Does the enterprise meet the conditions on which a bankruptcy case is accepted?',
      ),
      { judgedBy: court },
    ),
    hasOperatingValue: yesNo(
      ask(
        '具有运营价值',
        'has operating value',
        '企业是否具有运营价值？（文中没有标准）',
        'Has the enterprise operating value? (The text has no test.)',
      ),
      { judgedBy: court },
    ),
    hasRescueFailed: yesNo(
      ask(
        '救治无效',
        'rescue has failed',
        '企业是否经救治而无效？（未经救治的答否）',
        'Was a rescue tried and has it failed? (No, if none was tried.)',
      ),
      { judgedBy: court, when: { no: { zh: '救治并非无效', en: 'rescue hasn’t failed' } } },
    ),
    isUnfitForMarket: yesNo(
      ask(
        '其他不能适应市场需要',
        'otherwise unable to meet market needs',
        '企业是否因救治无效以外的原因不能适应市场需要？',
        'Is the enterprise, for another reason than a failed rescue, unable to meet the needs of the market?',
      ),
      { judgedBy: court },
    ),
    debtorKind: choice(
      {
        'unincorporated-organisation': { zh: '非法人组织', en: 'unincorporated organisation' },
        'another-commercial-subject': { zh: '其他商事主体', en: 'another commercial subject' },
        other: { zh: '不是商事主体', en: 'no commercial subject' },
      },
      ask(
        '债务人种类',
        'kind of debtor',
        '债务人是非法人组织、其他商事主体，还是都不是？',
        'Is the debtor an unincorporated organisation, another commercial subject, or neither?',
      ),
    ),
    isHonestButUnfortunate: yesNo(
      ask(
        '诚实而不幸',
        'honest but unfortunate',
        '债务人是否“诚实而不幸”？（文中没有标准）',
        'Is the debtor honest but unfortunate? (The text has no test.)',
      ),
      {
        judgedBy: {
          zh: '办理执行案件的法院（文中未写由谁认定）',
          en: 'the court that enforces against the debtor (the text doesn’t say who judges)',
        },
        when: { no: { zh: '不属诚实而不幸', en: 'not honest but unfortunate' } },
      },
    ),
    insolvencyIssue: choice(
      {
        assets: { zh: '资产处置', en: 'disposal of assets' },
        employees: { zh: '职工安置', en: 'resettlement of employees' },
        tax: { zh: '涉税事项', en: 'tax matters' },
        other: { zh: '其他难点', en: 'another issue' },
      },
      ask(
        '破产中的难点',
        'issue of an insolvency',
        '查破产中的哪类难点？',
        'Which issue of an insolvency is looked up?',
      ),
    ),
  },
)
