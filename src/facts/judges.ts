import { frozen } from '../language'

/* Those who judge facts of more than one subject, each named as its agency is in `src/data/agencies.ts` where it is one; one by one, so that a bundle has those alone that it needs. */

export const cooperatingBank = frozen({ zh: '合作银行', en: 'the cooperating bank' })
export const bankNotNamed = frozen({
  zh: '经办银行（文中未写由谁认定）',
  en: 'the handling bank (not named in the text)',
})
export const ecologyBureau = frozen({
  zh: '市生态环境局（文中未写由谁认定）',
  en: 'Municipal Ecology and Environment Bureau (the text doesn’t say who judges)',
})
export const eiaApprover = frozen({
  zh: '环评审批部门（文中未写由谁认定）',
  en: 'the authority that approves the EIA (the text doesn’t say who judges)',
})
export const handlingBank = frozen({ zh: '经办银行', en: 'the handling bank' })
export const healthcareSecurity = frozen({
  zh: '医疗保障部门（文中未写）',
  en: 'the healthcare security department (not named in the text)',
})
export const healthcareSecurityBureau = frozen({ zh: '市医疗保障局', en: 'Municipal Healthcare Security Bureau' })
export const humanResources = frozen({
  zh: '市人力资源社会保障局',
  en: 'Municipal Human Resources and Social Security Bureau',
})
export const justice = frozen({ zh: '市司法局', en: 'Municipal Justice Bureau' })
export const marketSupervision = frozen({ zh: '市场监管部门', en: 'the market supervision authority' })
export const marketSupervisionNotNamed = frozen({
  zh: '市场监管部门（文中未写由谁认定）',
  en: 'the market supervision authority (the text doesn’t say who judges)',
})
export const policeNotNamed = frozen({
  zh: '市公安局（牵头单位；文中未写由谁认定）',
  en: 'Municipal Public Security Bureau (the lead; the text doesn’t say who decides)',
})
export const tax = frozen({ zh: '南通市税务局', en: 'Nantong Tax Bureau' })
