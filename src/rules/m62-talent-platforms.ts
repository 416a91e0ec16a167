import { talentPartner, talentPlatforms, talentProjectName } from '../data/m62-talent-platforms'
import { interpretation, measureText } from '../facts/document'
import { talentPlatform } from '../facts/talent-platform'
import { catalogue } from '../language'

/**
 * The links of the incubation chain (创业孵化链条), in order.
 *
 * @returns the entries, each with its `position` and, unless it is the last, the link that comes `next`; `not-listed`
 *   for another
 * @example
 * incubationChain({ incubationLink: 'incubator' }).entries[0].next.zh // '加速器'
 */
export const incubationChain = catalogue('m62.incubation-chain', () => {
  const links = talentPlatforms.incubationChain
  const [community] = talentPlatforms.doubleCommunity
  return {
    title: { zh: '创业孵化链条', en: 'Incubation chain' },
    source: measureText(),
    subject: talentPlatform,
    entries: links.map((one, index) => {
      const next = links[index + 1]
      return { ...one, position: index + 1, ...(next && { next: next.label }) }
    }),
    lookUp: talentPlatform.incubationLink,
    key: 'key',
    discrepancies: [talentProjectName, talentPartner],
    notes: [
      {
        zh: '次序按列出的先后，文中没有写明逐级进入',
        en: 'the order is that of the list; the text requires nobody to pass from link to link',
      },
      {
        zh: `链条随${community.label.zh}建设，为入驻企业提供全生命周期的孵化服务；如何入驻、何时建成，文中未写`,
        en: `the chain belongs to the ${community.label.en}, and serves the enterprises there through their whole life; how one gets in, and by when it is built, is not stated`,
      },
    ],
  }
})

/**
 * Functions of the talent service cloud (人才服务云平台).
 *
 * @example
 * talentCloudFunctions({ talentCloudFunction: 'payment' }).outcome // 'found'
 */
export const talentCloudFunctions = catalogue('m62.talent-cloud-functions', () => ({
  title: { zh: '人才服务云平台功能', en: 'Functions of the talent service cloud' },
  source: measureText(),
  subject: talentPlatform,
  force: 'aims',
  entries: talentPlatforms.cloudFunctions,
  lookUp: talentPlatform.talentCloudFunction,
  key: 'key',
  notes: [
    { zh: '平台尚在探索开发，没有上线日期', en: 'the platform is being explored; no date is set' },
    { zh: '四项限于人才类业务', en: 'all four concern talent matters' },
  ],
}))

/**
 * What the talent port is to be (南通国际青年人才港定位).
 *
 * @returns the entries, each with the `port` and its `site`; the enclave also with whom it is an `enclaveFor`
 * @example
 * talentPortRole({ talentPortRole: 'first-stop' }).entries[0].site.zh // '南通创新区紫琅科技城'
 */
export const talentPortRole = catalogue('m62.talent-port-role', () => {
  const [port] = talentPlatforms.talentPort
  const [site] = talentPlatforms.talentPortSite
  const [enclave] = talentPlatforms.enclaveFor
  return {
    title: { zh: '南通国际青年人才港定位', en: 'Roles of the International Young Talent Port' },
    source: interpretation(),
    subject: talentPlatform,
    entries: talentPlatforms.talentPortRoles.map((one) => ({
      ...one,
      port: port.label,
      site: site.label,
      ...(one.key === 'enclave' && { enclaveFor: enclave.label }),
    })),
    lookUp: talentPlatform.talentPortRole,
    key: 'key',
    discrepancies: [talentProjectName, talentPartner],
    notes: [
      {
        zh: '人才港尚待建立；何时建成、进入的条件和待遇，文中未写',
        en: 'the port is still to be set up; by when, who may join, and what one gets there, is not stated',
      },
    ],
  }
})
