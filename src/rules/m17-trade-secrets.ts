import { modelDocuments, riskAssessor, tradeSecrets } from '../data/m17-trade-secrets'
import { measureText } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { registeredInNantong } from '../facts/registered'
import { all, catalogue, eligibility } from '../language'

/**
 * Whether the trade-secret platform (商业秘密保护综合服务平台) serves an enterprise.
 *
 * @returns the verdict, with what is unmet and what is missing; ineligible means not covered here, not forbidden
 * @example
 * tradeSecretServices({ registeredDistrict: 'rugao', srdiLevel: 'municipal' }).outcome // 'eligible'
 */
export const tradeSecretServices = eligibility('m17.trade-secret-services', () => ({
  title: { zh: '商业秘密保护服务对象', en: 'Trade-secret services: which enterprises' },
  source: measureText(),
  subject: enterprise,
  when: all(registeredInNantong(), enterprise.srdiLevel.oneOf(['national', 'provincial', 'municipal', 'county'])),
  notes: [
    { zh: '专精特新未写级别，各级均可', en: 'no level of the SRDI title is stated: any will do' },
    { zh: '“全市”企业按注册地认定', en: 'an enterprise of the city is taken to be one registered there' },
    {
      zh: '其他企业能否使用未写：本措施未涵盖，并非禁止',
      en: 'whether others may use the platform is not stated: not covered here, and not forbidden',
    },
  ],
}))

/**
 * The services and the platform's modules for trade secrets (商业秘密保护服务与模块).
 *
 * @returns the entries, each with its `kind`, `service` or `module`; `unconfirmed` for another name, as both lists are open
 * @example
 * tradeSecretServiceCatalogue({ tradeSecretService: '商秘自检' }).entries[0].kind // 'module'
 */
export const tradeSecretServiceCatalogue = catalogue('m17.trade-secret-service-catalogue', () => ({
  title: { zh: '商业秘密保护服务与模块', en: 'Trade secrets: services and modules' },
  source: measureText(),
  subject: enterprise,
  entries: [...tradeSecrets.services, ...tradeSecrets.platformModules],
  lookUp: enterprise.tradeSecretService,
  openEnded: true,
  discrepancies: [riskAssessor, modelDocuments],
  notes: [
    {
      zh: '服务与模块各四项，文中没有一一对应，不作对应',
      en: 'there are four of each; the text doesn’t pair services with modules, and neither is it done here',
    },
  ],
}))
