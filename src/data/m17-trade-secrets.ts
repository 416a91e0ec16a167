import { interpretation, measureText } from '../facts/document'
import { discrepancy, figure, figures, named } from '../language'

const text = measureText()
const platform = interpretation('综合服务平台')

/** 商业秘密“保险箱计划” (M17): whom the platform serves, with which services and modules. */
export const tradeSecrets = figures(17, {
  servicesCount: figure(4, '项', text, { zh: '措施列出的服务项数', en: 'services that the measure lists' }),
  servedEnterprises: named([{ label: { zh: '全市专精特新企业', en: 'SRDI enterprises of the city' } }], text),
  services: named(
    [
      {
        kind: 'service',
        label: { zh: '线上培训指导', en: 'online training and guidance' },
        names: ['商业秘密保护知识宣传培训', '知识宣传培训', '线上培训', '培训指导', '培训', 'online training'],
      },
      {
        kind: 'service',
        label: { zh: '示范文本指引', en: 'model documents' },
        names: ['规范化文书和管理制度', '规范化文书和管理制度参考', '示范文本', '规范化文书', '管理制度参考'],
      },
      {
        kind: 'service',
        label: { zh: '自我风险评估', en: 'self-assessment of risks' },
        names: ['对现有保密措施进行风险评估', '保密措施风险评估', '风险评估', '风险自评'],
      },
      {
        kind: 'service',
        label: { zh: '绿色维权通道', en: 'green channel for defending rights' },
        names: ['维权绿色通道', '维权通道'],
      },
    ],
    text,
    'headline-services',
    'interpretation-services',
  ),
  platformModules: named(
    [
      { kind: 'module', label: { zh: '了解商秘', en: 'About trade secrets' } },
      { kind: 'module', label: { zh: '共享之库', en: 'Shared library' } },
      { kind: 'module', label: { zh: '商秘自检', en: 'Self-check' } },
      { kind: 'module', label: { zh: '维权互动', en: 'Defending rights' } },
    ],
    platform,
  ),
  campaign: named([{ label: { zh: '清源行动', en: 'Qingyuan enforcement campaign' } }], platform),
})

/** Who assesses the risks: the enterprise itself, or somebody for it. */
export const riskAssessor = discrepancy('m17.risk-assessor', {
  title: { zh: '风险由谁评估', en: 'who assesses the risks' },
  sides: [
    { place: text, says: { zh: '自我风险评估；模块名“商秘自检”', en: 'a self-assessment, and a self-check module' } },
    {
      place: platform,
      says: { zh: '对企业现有保密措施进行评估', en: 'the enterprise’s safeguards are assessed for it' },
    },
  ],
})

/** Model documents in the headline, standard documents and rules in the interpretation. */
export const modelDocuments = discrepancy('m17.model-documents', {
  title: { zh: '“示范文本”与“规范化文书和管理制度”', en: 'model documents, or documents and rules' },
  sides: [
    { place: text, says: { zh: '示范文本指引', en: 'guidance by model documents' } },
    { place: platform, says: { zh: '文书之外还有管理制度', en: 'management rules besides documents' } },
  ],
  editorial: true,
})
