import { berthingScenarioConditions, berthingWaiver, berthingWording, borderDuties } from '../data/m55-berthing-waiver'
import { berthing } from '../facts/berthing'
import { interpretation } from '../facts/document'
import { catalogue, optionsOf } from '../language'

/**
 * The scenarios of unlawful berthing (违规搭靠情形), and what each asks for.
 *
 * @returns the entries, each with `asks` and `conduct`, which is the same for both; `unconfirmed` for another scenario
 * @example
 * berthingViolationScenarios({ berthingScenario: 'no-permit' }).entries[0].conduct[0].en // 'no other offence was committed'
 */
export const berthingViolationScenarios = catalogue('m55.berthing-violation-scenarios', () => ({
  title: { zh: '违规搭靠外轮的情形', en: 'Scenarios of unlawful berthing alongside a foreign ship' },
  source: interpretation('情形'),
  subject: berthing,
  entries: berthingWaiver.scenarios.map((one) => ({
    ...one,
    asks: berthingScenarioConditions[one.key as keyof typeof berthingScenarioConditions],
    conduct: berthingWaiver.conductCondition.map(({ label }) => label),
  })),
  lookUp: berthing.berthingScenario,
  key: 'key',
  openEnded: true,
  discrepancies: [berthingWording],
  notes: [{ zh: '文中说“主要”有这两类，不排除其他', en: 'the text calls these the main ones and rules no other out' }],
}))

/**
 * Who must manage themselves and help to manage the port's order (自管、协管义务).
 *
 * @returns the entries, each with `duties`; `unconfirmed` for another body
 * @example
 * portOperatorDuties({ portDutyParty: 'border-agent' }).entries[0].duties.length // 3
 */
export const portOperatorDuties = catalogue('m55.port-operator-duties', () => ({
  title: { zh: '口岸经营主体的自管、协管义务', en: 'Duties of those who operate at the port' },
  source: interpretation('（4）'),
  subject: berthing,
  entries: optionsOf(berthing.portDutyParty, ['port-operator', 'transport-operator', 'border-agent']).map((one) => ({
    ...one,
    duties: borderDuties,
  })),
  lookUp: berthing.portDutyParty,
  key: 'key',
  openEnded: true,
  notes: [
    { zh: '三类之后有“等”，不排除其他经营主体', en: 'the three are examples, and other bodies aren’t ruled out' },
  ],
}))
