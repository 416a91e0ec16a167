import { frozen } from '../language'

/** Those who judge facts of more than one subject, each named as its agency is in `src/data/agencies.ts` where it is one. */
export const judges = frozen({
  cooperatingBank: { zh: '合作银行', en: 'the cooperating bank' },
  bankNotNamed: { zh: '经办银行（文中未写由谁认定）', en: 'the handling bank (not named in the text)' },
  ecologyBureau: {
    zh: '市生态环境局（文中未写由谁认定）',
    en: 'Municipal Ecology and Environment Bureau (the text doesn’t say who judges)',
  },
  eiaApprover: {
    zh: '环评审批部门（文中未写由谁认定）',
    en: 'the authority that approves the EIA (the text doesn’t say who judges)',
  },
  handlingBank: { zh: '经办银行', en: 'the handling bank' },
  healthcareSecurity: {
    zh: '医疗保障部门（文中未写）',
    en: 'the healthcare security department (not named in the text)',
  },
  healthcareSecurityBureau: { zh: '市医疗保障局', en: 'Municipal Healthcare Security Bureau' },
  humanResources: { zh: '市人力资源社会保障局', en: 'Municipal Human Resources and Social Security Bureau' },
  justice: { zh: '市司法局', en: 'Municipal Justice Bureau' },
  marketSupervision: { zh: '市场监管部门', en: 'the market supervision authority' },
  marketSupervisionNotNamed: {
    zh: '市场监管部门（文中未写由谁认定）',
    en: 'the market supervision authority (the text doesn’t say who judges)',
  },
  policeNotNamed: {
    zh: '市公安局（牵头单位；文中未写由谁认定）',
    en: 'Municipal Public Security Bureau (the lead; the text doesn’t say who decides)',
  },
  tax: { zh: '南通市税务局', en: 'Nantong Tax Bureau' },
})
