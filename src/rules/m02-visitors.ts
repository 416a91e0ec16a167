import { builtOrRenamed, productDirectory } from '../data/m02-tongcheng-huoduoduo'
import { interpretation } from '../facts/document'
import { platform } from '../facts/platform'
import { all, catalogue, classification, eligibility, text, when } from '../language'

/**
 * Whether a visitor may see product information, addresses and contact details (注册登录后查看).
 *
 * @example
 * viewerAccess({ visitorIsRegistered: true, visitorIsLoggedIn: false }).outcome // 'ineligible'
 */
export const viewerAccess = eligibility('m02.viewer-access', () => ({
  title: { zh: '产品与企业信息查看', en: 'Seeing products and enterprises' },
  source: interpretation(),
  subject: platform,
  force: 'may',
  when: all(platform.visitorIsRegistered, platform.visitorIsLoggedIn),
  gives: {
    zh: '查看企业产品信息，以及企业地址和联系方式',
    en: 'seeing product information, and the address and contact details of its enterprise',
  },
  leadsTo: ['m02.search-modes', 'm02.migration-status'],
  notes: [
    {
      zh: '未注册登录的人能看到什么，文中未写',
      en: 'what one sees without registering and logging in is not stated',
    },
  ],
}))

/**
 * The ways to look a product up (查找方式).
 *
 * @returns the entries; `unconfirmed` for another way, since the list is left open
 * @example
 * searchModes({ productSearchMode: 'other' }).outcome // 'unconfirmed'
 */
export const searchModes = catalogue('m02.search-modes', () => ({
  title: { zh: '产品查找方式', en: 'Ways to look a product up' },
  source: interpretation(),
  subject: platform,
  force: 'may',
  entries: productDirectory.searchModes,
  lookUp: platform.productSearchMode,
  key: 'key',
  openEnded: true,
}))

/**
 * On which platform and under which name the service runs (产品大全、同城货多多).
 *
 * @example
 * migrationStatus({ productDirectoryHasMoved: true }).label.en // 'Tongcheng Huoduoduo'
 */
export const migrationStatus = classification('m02.migration-status', () => {
  const [predecessor] = productDirectory.predecessor
  const [successor] = productDirectory.successor
  return {
    title: { zh: '平台迁移状态', en: 'Where the product directory runs' },
    source: interpretation(),
    subject: platform,
    classes: {
      'product-directory': {
        label: predecessor.label,
        consequence: { zh: `在${predecessor.app.zh}上`, en: `on ${predecessor.app.en}` },
      },
      'tongcheng-huoduoduo': {
        label: successor.label,
        force: 'aims',
        consequence: { zh: `在“${successor.platform.zh}”平台上`, en: `on the ${successor.platform.en} platform` },
      },
    },
    by: when(platform.productDirectoryHasMoved, text('tongcheng-huoduoduo')).otherwise(text('product-directory')),
    discrepancies: [builtOrRenamed],
    notes: [
      { zh: '迁移只是计划，没有日期，须由使用者告知', en: 'the move is only planned, on no day, so it is asked for' },
    ],
  }
})
