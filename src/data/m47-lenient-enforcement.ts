import { courtEnforcement } from '../facts/court-enforcement'
import { interpretation, measureText } from '../facts/document'
import { discrepancy, figures, named, optionsOf } from '../language'

const text = measureText()
const explained = interpretation()

type Measure = Parameters<typeof courtEnforcement.flexibleCourtMeasure.is>[0]

/** A flexible measure, and where the measure’s own text names it too, its name there. */
/* @__NO_SIDE_EFFECTS__ */
const flexible = (key: Measure, ...names: readonly string[]) =>
  optionsOf(courtEnforcement.flexibleCourtMeasure, [key]).map((one) => ({
    ...one,
    isInMeasure: names.length > 0,
    ...(names.length > 0 && { names }),
  }))

/** 善意文明执行 (M47): measures that leave an enterprise working, and what preservation is cured of. */
export const lenientEnforcement = figures(47, {
  flexibleMeasures: named(
    [...flexible('sealing', '活封'), ...flexible('seizure', '活扣'), ...flexible('freezing')],
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
    optionsOf(courtEnforcement.preservationProblem, ['at-will', 'excessive', 'late-exchange']),
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
