import { modelDocuments, riskAssessor, tradeSecrets } from '../data/m17-trade-secrets'
import { interpretation, measureText } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { registeredInNantong } from '../facts/registered'
import { all, catalogue, covered, eligibility } from '../language'

const platformToCome = {
  zh: '平台写的是开发、搭建；何时上线、网址和如何使用，文中未写',
  en: 'the platform is being developed; since when it is there, its address and how it is used isn’t stated',
} as const

/**
 * Whether the trade-secret platform (商业秘密保护综合服务平台) serves an enterprise.
 *
 * @example
 * tradeSecretServices({ registeredDistrict: 'rugao', srdiLevel: 'municipal' }).outcome // 'eligible'
 */
export const tradeSecretServices = eligibility('m17.trade-secret-services', () => {
  const services = tradeSecrets.services.map((one) => one.label)
  return {
    title: { zh: '商业秘密保护服务对象', en: 'Trade-secret services: which enterprises' },
    source: measureText(),
    subject: enterprise,
    covers: [
      covered(registeredInNantong(), {
        zh: '服务写给全市企业，外地企业文中未写，并非禁止',
        en: 'they are for Nantong enterprises; of others nothing is said, and nothing is forbidden',
      }),
      covered(enterprise.srdiLevel.oneOf(['national', 'provincial', 'municipal', 'county']), {
        zh: '服务写给专精特新企业，其他企业文中未写，并非禁止',
        en: 'they are for SRDI enterprises; of others nothing is said, and nothing is forbidden',
      }),
    ],
    when: all(),
    gives: {
      zh: `${services.map((one) => one.zh).join('、')}等商业秘密保护服务`,
      en: `services to protect trade secrets: ${services.map((one) => one.en).join(', ')} and more`,
    },
    leadsTo: ['m17.trade-secret-service-catalogue'],
    discrepancies: [riskAssessor, modelDocuments],
    notes: [
      { zh: '专精特新未写级别，各级均可', en: 'no level of the SRDI title is stated: any will do' },
      { zh: '“全市”企业按注册地认定', en: 'an enterprise of the city is taken to be one registered there' },
      { zh: '除此之外没有写条件', en: 'no condition is stated beyond these' },
      platformToCome,
    ],
  }
})

/**
 * The services and the platform's modules for trade secrets (商业秘密保护服务与模块).
 *
 * @returns the entries, each with its `kind`, `service` or `module`, and whom it `serves`; `unconfirmed` for another name, as
 *   both lists are open
 * @example
 * tradeSecretServiceCatalogue({ tradeSecretService: '商秘自检' }).entries[0].kind // 'module'
 */
export const tradeSecretServiceCatalogue = catalogue('m17.trade-secret-service-catalogue', () => {
  const { campaign, platformModules, servedEnterprises, services } = tradeSecrets
  const [served] = servedEnterprises
  const [against] = campaign
  return {
    title: { zh: '商业秘密保护服务与模块', en: 'Trade secrets: services and modules' },
    source: interpretation(),
    subject: enterprise,
    entries: [...services, ...platformModules].map((one) => ({ ...one, serves: served.label })),
    lookUp: enterprise.tradeSecretService,
    affixes: {
      before: ['商业秘密保护', '商业秘密'],
      after: ['服务', '模块', '功能模块', 'service', 'module'],
    },
    openEnded: true,
    discrepancies: [riskAssessor, modelDocuments],
    notes: [
      {
        zh: '服务与模块各四项，文中没有一一对应，不作对应',
        en: 'there are four of each; the text doesn’t pair services with modules, and neither is it done here',
      },
      platformToCome,
      {
        zh: `另开展${against.label.zh}，查处侵犯商业秘密的行为；向谁举报，文中未写`,
        en: `besides, infringements of trade secrets are pursued in the ${against.label.en}; where to report one isn’t stated`,
      },
    ],
  }
})
