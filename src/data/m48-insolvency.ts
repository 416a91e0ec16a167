import { debtor } from '../facts/debtor'
import { interpretation, measureText } from '../facts/document'
import { discrepancy, figures, named, optionsOf } from '../language'

const text = measureText()
const explained = interpretation()

/** 府院联动 (M48): how an enterprise is rescued, and what government and court settle between them. */
export const insolvency = figures(48, {
  rescueTools: named(
    [
      { label: { zh: '预重整', en: 'pre-reorganisation' } },
      { label: { zh: '破产重整', en: 'reorganisation' }, names: ['重整'] },
      { label: { zh: '破产和解', en: 'composition' }, names: ['和解'] },
      { label: { zh: '重组', en: 'restructuring' } },
    ],
    explained,
    'rescue-tools-interpretation',
    'rescue-tools-measure',
  ),
  jointIssues: named(optionsOf(debtor.insolvencyIssue, ['assets', 'employees', 'tax']), text),
  division: named(
    [
      { label: { zh: '政府主导风险管控与事务协调', en: 'the government leads on risks and coordination' } },
      { label: { zh: '法院主导司法程序', en: 'the court leads on the proceedings' } },
    ],
    explained,
    'integrated-pattern',
  ),
})

/** Which ways of rescue there are. */
export const rescueToolsNamed = discrepancy('m48.rescue-tools', {
  title: { zh: '救治有哪些程序', en: 'which ways of rescue there are' },
  sides: [
    { place: text, says: { zh: '预重整、破产重整、和解', en: 'pre-reorganisation, reorganisation, composition' } },
    { place: explained, says: { zh: '破产和解、重整、重组', en: 'composition, reorganisation, restructuring' } },
  ],
  arithmetic: {
    zh: '各3种，同为2种：预重整只见措施，重组只见解读',
    en: '3 each, 2 in common: pre-reorganisation in the measure only, restructuring in the interpretation only',
  },
})

/** Long-pending cases are to be cleared; how long is long stands nowhere. */
export const longPendingCases = discrepancy('m48.long-pending-cases', {
  title: { zh: '“长期未结”多长', en: 'how long a long-pending case is' },
  sides: [
    { place: text, says: { zh: '加大清理长期未结案件', en: 'long-pending cases are to be cleared' } },
    { place: explained, says: { zh: '只写提升审判效率，没有期限', en: 'more efficient trials; no length of time' } },
  ],
  editorial: true,
})
