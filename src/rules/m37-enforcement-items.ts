import { workSafetyEnforcement } from '../data/m37-work-safety-enforcement'
import { safetySectorLists, workSafetyWording } from '../data/parts/m37-discrepancies'
import { interpretation } from '../facts/document'
import { workSafety } from '../facts/work-safety'
import {
  called,
  catalogue,
  classification,
  figureInWords,
  keysOf,
  not,
  nothing,
  question,
  text,
  when,
  withFigures,
} from '../language'

const counted = /* @__PURE__ */ question({
  about: { zh: '“多个行业领域”数哪些领域', en: 'which sectors count towards “several”' },
  because: {
    zh: '检查方案围绕清单制定，没有清单的领域无可综合',
    en: 'inspections are planned around the lists, and a sector without one has nothing to be put together',
  },
  options: {
    'listed-sectors': { zh: '只数列入清单的领域', en: 'sectors that have a list' },
    'every-sector': { zh: '所涉行业领域都数', en: 'every sector the enterprise is in' },
  },
})

/**
 * How many key enforcement items there are, by group (重点执法事项).
 *
 * @returns the entries, each with `items`, and the same in words as `howMany`; that of the total is the sum of the groups, beside the `stated` one
 * @example
 * keyEnforcementItems().entries.map((entry) => entry.items) // [15, 20, 71, 106]
 */
export const keyEnforcementItems = catalogue('m37.key-enforcement-items', () => {
  const { itemsTotal } = workSafetyEnforcement
  const counted = <D extends object>(figure: 'itemsGeneral' | 'itemsHazardous' | 'itemsTrade', data: D) =>
    withFigures(
      { ...data, howMany: figureInWords(workSafetyEnforcement[figure]) },
      { items: workSafetyEnforcement[figure] },
    )
  return {
    title: { zh: '重点执法事项条数', en: 'Key enforcement items: how many' },
    source: interpretation('重点执法事项清单'),
    subject: workSafety,
    entries: [
      counted('itemsGeneral', { group: 'general', label: { zh: '通用重点执法事项', en: 'general key items' } }),
      counted('itemsHazardous', {
        group: 'hazardous-chemicals-and-fireworks',
        label: { zh: '危险化学品及烟花爆竹领域', en: 'hazardous chemicals and fireworks' },
      }),
      counted('itemsTrade', {
        group: 'metallurgy-and-trade',
        label: { zh: '冶金等工贸领域', en: 'metallurgy and other industrial and trading sectors' },
      }),
      withFigures(
        { label: { zh: '合计', en: 'total' }, howMany: figureInWords(itemsTotal) },
        { items: itemsTotal, stated: itemsTotal },
      ),
    ],
    lookUp: workSafety.safetyItemGroup,
    key: 'group',
    discrepancies: [safetySectorLists],
    notes: [
      {
        zh: '三组如何分到五个行业领域，文中未写',
        en: 'how the three groups fall on the five sectors isn’t stated',
      },
    ],
  }
})

/**
 * Which list of items an inspection of the enterprise follows (重点执法事项清单或综合清单).
 *
 * @returns the class `key-items` or `comprehensive`; `not-covered`, with the reason, where there is no list
 * @example
 * enforcementItemList({ isKeySafetyEnterprise: true, safetySectors: ['fireworks', 'explosive-dust'] }).class // 'comprehensive'
 */
export const enforcementItemList = classification('m37.enforcement-item-list', () => {
  const [keyItems, comprehensive] = workSafetyEnforcement.itemLists
  const sectors = workSafety.safetySectors
  const named = called(
    { zh: '五类中的行业领域数', en: 'sectors among the five' },
    sectors.countOf(keysOf(workSafetyEnforcement.listSectors)),
  )
  const listed = called(
    { zh: '列入清单的行业领域数', en: 'sectors that have a list' },
    when(sectors.includes('other'), named.plus(workSafety.otherListedSectors)).otherwise(named),
  )
  const every = called(
    { zh: '所涉行业领域数', en: 'sectors it is in' },
    when(sectors.includes('other'), named.plus(workSafety.otherSectors)).otherwise(named),
  )
  return {
    title: { zh: '执法检查依据的清单', en: 'Which list an inspection follows' },
    source: interpretation('重点执法事项清单'),
    subject: workSafety,
    classes: {
      'key-items': {
        label: keyItems.label,
        consequence: {
          zh: '清单含通用事项，另按领域分列；条数见《重点执法事项条数》',
          en: 'it has general items, and others by field; how many, see “Key enforcement items: how many”',
        },
      },
      comprehensive: {
        label: comprehensive.label,
        consequence: { zh: '就该企业所涉各行业领域综合制定', en: 'drawn up for the enterprise over all its sectors' },
      },
    },
    by: when(
      not(workSafety.isKeySafetyEnterprise),
      nothing({
        zh: '适用范围为全市重点企业，其他企业文中未写',
        en: 'the method is for the key enterprises of the city; of others the text says nothing',
      }),
    )
      .when(
        counted.read({ 'listed-sectors': listed.moreThan(1), 'every-sector': every.moreThan(1) }),
        text('comprehensive'),
      )
      .when(listed.is(1), text('key-items'))
      .otherwise(
        nothing({
          zh: '不涉及列入清单的行业领域，按哪份清单检查文中未写',
          en: 'it is in no sector that has a list, and the text doesn’t say which list it is inspected by',
        }),
      ),
    discrepancies: [safetySectorLists, workSafetyWording],
    notes: [
      {
        zh: '五个行业领域以“等”收尾，其他领域由市应急管理局认定',
        en: 'the list of five sectors is open, so others are for the bureau to say',
      },
      {
        zh: '危险化学品与烟花爆竹按两个行业领域计，虽然事项合为一组',
        en: 'hazardous chemicals and fireworks count as two sectors, though their items are one group',
      },
    ],
  }
})
