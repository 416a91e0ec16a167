import {
  patentCommercialisation,
  patentEnterpriseSize,
  trademarkPledgeOnline,
} from '../data/m15-patent-commercialisation'
import { interpretation } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { patent } from '../facts/patent'
import { classification, keysOf, namesOf, nothing, table, text, when } from '../language'

/**
 * Whether an industry is one of the six focus clusters (重点产业集群).
 *
 * @returns the class `in-focus`; `not-covered` for other industries, of which the text says nothing
 * @example
 * keyIndustryCluster({ industryCluster: 'biomedicine' }).class // 'in-focus'
 */
export const keyIndustryCluster = classification('m15.key-industry-cluster', () => {
  const { keyClusters, supportAreas } = patentCommercialisation
  return {
    title: { zh: '六大重点产业集群', en: 'The six focus clusters' },
    source: interpretation('重点产业集群'),
    subject: enterprise,
    classes: {
      'in-focus': {
        label: { zh: '重点产业集群', en: 'a focus cluster' },
        consequence: {
          zh: `由知识产权运营服务机构精准对接专利供需，支撑${namesOf(supportAreas).zh}等`,
          en: `agencies for intellectual property match supply of patents with demand, in support of ${namesOf(supportAreas).en} and more`,
        },
      },
    },
    by: when(enterprise.industryCluster.oneOf(keysOf(keyClusters)), text('in-focus')).otherwise(
      nothing({
        zh: '不在所列的六大产业集群；其他产业文中未写',
        en: 'none of the six clusters named; of other industries nothing is said',
      }),
    ),
    notes: [
      {
        zh: '企业属于哪个产业集群由谁认定，文中未写；两项目标是否只计六大集群，见目标的读法',
        en: 'who decides on an enterprise’s cluster isn’t stated; whether the targets count the six clusters only is a reading of theirs',
      },
    ],
  }
})

/**
 * Where a patent or trademark matter is handled (专利转化、质押办理途径).
 *
 * @returns the class, `provincial-platform`, `patent-affairs-system` or `nantong-window`, with its address in
 *   `consequence`; `not-covered` where the text names no way
 * @example
 * patentFilingChannel({ patentMatter: 'trademark-pledge', patentHandling: 'online' }).outcome // 'not-covered'
 */
export const patentFilingChannel = classification('m15.patent-filing-channel', () => {
  const { patentHandling: handling, patentMatter: matter } = patent
  const [platform] = patentCommercialisation.commercialisationNeedsPlatform
  const [system] = patentCommercialisation.patentAffairsSystem
  const [window] = patentCommercialisation.pledgeWindow
  const { address, phone } = window
  const notAtTheWindow = nothing({
    zh: `线下只写了质押登记；登记转化需求和专利转化只有线上途径：${platform.label.zh}、${system.label.zh}`,
    en: `only pledges are registered at the window; a need of patents, and putting them to use, have ways online only: the ${platform.label.en} and the ${system.label.en}`,
  })
  const notOnline = nothing({
    zh: `线上只写了专利的转化和质押；商标权质押只写了线下：${window.label.zh}，电话${phone}`,
    en: `online, only patents are put to use or pledged; for pledging a trademark only the ${window.label.en} is named, phone ${phone}`,
  })
  const otherMatter = nothing({
    zh: '只写了专利转化和专利权、商标权质押的办理途径，其他事项未写',
    en: 'the ways named are for putting patents to use and for pledging patents and trademarks; of other matters nothing is said',
  })
  return {
    title: { zh: '专利转化与质押办理途径', en: 'Patents put to use or pledged: where to go' },
    source: interpretation('办理途径'),
    subject: patent,
    force: 'may',
    classes: {
      'provincial-platform': {
        label: platform.label,
        consequence: {
          zh: `登记专利转化需求：${platform.url}`,
          en: `a need of patents is registered there: ${platform.url}`,
        },
      },
      'patent-affairs-system': {
        label: system.label,
        consequence: {
          zh: `办理专利转化、专利权质押：${system.url}`,
          en: `patents are put to use or pledged there: ${system.url}`,
        },
      },
      'nantong-window': {
        label: window.label,
        consequence: {
          zh: `办理质押登记：${address.zh}，电话${phone}`,
          en: `pledges are registered there: ${address.en}, phone ${phone}`,
        },
      },
    },
    by: table(
      [matter.is('commercialisation-need'), handling.is('online'), text('provincial-platform')],
      [matter.oneOf(['commercialisation', 'patent-pledge']), handling.is('online'), text('patent-affairs-system')],
      [matter.is('trademark-pledge'), handling.is('online'), notOnline],
      [matter.oneOf(['patent-pledge', 'trademark-pledge']), handling.is('offline'), text('nantong-window')],
      [matter.oneOf(['commercialisation-need', 'commercialisation']), handling.is('offline'), notAtTheWindow],
      [matter.is('other'), otherMatter],
    ),
    discrepancies: [patentEnterpriseSize, trademarkPledgeOnline],
    notes: [
      {
        zh: '线上“质押业务”按句中所写限于专利；商标权质押只有线下',
        en: 'online pledging is of patents, as its sentence says; a trademark is pledged at the window only',
      },
    ],
  }
})
