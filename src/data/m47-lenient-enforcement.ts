import { interpretation, measureText } from '../facts/document'
import { discrepancy, figures, named } from '../language'

const text = measureText()
const explained = interpretation()

/** 善意文明执行 (M47): measures that leave an enterprise working, and what preservation is cured of. */
export const lenientEnforcement = figures(47, {
  flexibleMeasures: named(
    [
      { label: { zh: '活查封', en: 'flexible sealing' }, names: ['活封'], isInMeasure: true },
      { label: { zh: '活扣押', en: 'flexible seizure' }, names: ['活扣'], isInMeasure: true },
      { label: { zh: '活冻结', en: 'flexible freezing' }, isInMeasure: false },
    ],
    explained,
    'flexible-measures-interpretation',
    'flexible-measures-measure',
  ),
  settlement: named(
    [{ label: { zh: '和解协议', en: 'a settlement between the parties' } }],
    text,
    'distress-treatment/settlement',
  ),
  preservationProblems: named(
    [
      { label: { zh: '随意保全', en: 'preservation at will' } },
      { label: { zh: '超标的保全', en: 'preservation beyond the amount in dispute' } },
      { label: { zh: '换保不及时', en: 'late exchange of what is preserved' } },
    ],
    explained,
  ),
})

/** The name promises two exemptions; one is spelled out. */
export const doubleExemption = discrepancy('m47.double-exemption', {
  title: { zh: '“双免”有几免', en: 'how many exemptions the double exemption has' },
  sides: [
    { place: text, says: { zh: '机制名为“双免保”', en: 'the mechanism is named for two exemptions' } },
    { place: explained, says: { zh: '只写出免于实体保全一项', en: 'one is spelled out: no physical preservation' } },
  ],
  arithmetic: { zh: '名称2项，写出1项', en: '2 in the name, 1 spelled out' },
})

/** The measure names two flexible measures, the interpretation three. */
export const flexibleMeasuresNamed = discrepancy('m47.flexible-measures', {
  title: { zh: '灵活执行措施有几种', en: 'which flexible measures there are' },
  sides: [
    { place: text, says: { zh: '活封、活扣', en: 'sealing and seizure' } },
    { place: explained, says: { zh: '另有活冻结', en: 'freezing besides' } },
  ],
  arithmetic: { zh: '2种对3种', en: '2 against 3' },
})

/** A mode is called by digits that are nowhere explained. */
export const paperlessModeDigits = discrepancy('m47.paperless-mode-digits', {
  title: { zh: '“365”模式的含义', en: 'what the digits of the 365 mode mean' },
  sides: [
    { place: text, says: { zh: '“365”全流程无纸化执行模式', en: 'a paperless mode of enforcement named 365' } },
    { place: explained, says: { zh: '未提该模式', en: 'the mode isn’t mentioned' } },
  ],
  editorial: true,
})
