import {
  patentCommercialisation,
  patentEnterpriseSize,
  trademarkPledgeOnline,
} from '../data/m15-patent-commercialisation'
import { interpretation } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { patent } from '../facts/patent'
import { classification, keysOf, nothing, table, text, when } from '../language'

/**
 * Whether an industry is one of the six focus clusters (重点产业集群).
 *
 * @example
 * keyIndustryCluster({ industryCluster: 'biomedicine' }).class // 'in-focus'
 */
export const keyIndustryCluster = classification('m15.key-industry-cluster', () => ({
  title: { zh: '六大重点产业集群', en: 'The six focus clusters' },
  source: interpretation('重点产业集群'),
  subject: enterprise,
  classes: {
    'in-focus': { label: { zh: '重点产业集群', en: 'a focus cluster' } },
    'out-of-focus': { label: { zh: '不在六大集群', en: 'none of the six' } },
  },
  by: when(enterprise.industryCluster.oneOf(keysOf(patentCommercialisation.keyClusters)), text('in-focus')).otherwise(
    text('out-of-focus'),
  ),
}))

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
  const nowhere = nothing({ zh: '文中没有写这类事项的该种办理途径', en: 'the text names no such way for the matter' })
  return {
    title: { zh: '专利转化与质押办理途径', en: 'Patents put to use or pledged: where to go' },
    source: interpretation('办理途径'),
    subject: patent,
    classes: {
      'provincial-platform': { label: platform.label, consequence: { zh: platform.url, en: platform.url } },
      'patent-affairs-system': { label: system.label, consequence: { zh: system.url, en: system.url } },
      'nantong-window': {
        label: window.label,
        consequence: { zh: `${address.zh}，电话${phone}`, en: `${address.en}, phone ${phone}` },
      },
    },
    by: table(
      [matter.is('commercialisation-need'), handling.is('online'), text('provincial-platform')],
      [matter.oneOf(['commercialisation', 'patent-pledge']), handling.is('online'), text('patent-affairs-system')],
      [matter.is('trademark-pledge'), handling.is('online'), nowhere],
      [matter.oneOf(['patent-pledge', 'trademark-pledge']), handling.is('offline'), text('nantong-window')],
      [matter.oneOf(['commercialisation-need', 'commercialisation']), handling.is('offline'), nowhere],
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
