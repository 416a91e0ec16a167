import { explain, match } from '../index'
import { resultText } from './result-text'
import { unlessUnread } from './unread'

/* The main job on real input: four calculators explained line by line, and one enterprise matched. */

const AS_OF = '2023-06-05'

/** A Nantong textile mill of 48 people, with a loan that falls due on 30 June. */
const mill = {
  registeredDistrict: 'tongzhou',
  operatingDistrict: 'tongzhou',
  size: 'small',
  isPrivate: true,
  economicType: 'other',
  isIndependentLegalPerson: true,
  isHrServiceEnterprise: false,
  operatesLawfully: true,
  employees: 48,
  employeesAtLastYearEnd: 46,
  headcountFellLastYear: false,
  insuresStaffAsRequired: true,
  isSeriouslyDishonest: false,
  violatesEnvironmentalPolicy: false,
  isTechnologyEnterprise: false,
  srdiLevel: 'none',
  isFlagship: false,
  rolloverNeedIsGenuine: true,
  rolloverLender: 'cooperating',
  appliesThroughLender: true,
  rolloverAppliedOn: AS_OF,
  maturesOn: '2023-06-30',
} as const

/** A van of a certified operator, bought for 75,000 yuan. */
const van = {
  isCertifiedOperator: true,
  annualAssessmentPassed: true,
  isNewEnergy: true,
  vehicleType: 'light-enclosed-van',
  cityMileageKm: 23_400,
  purchasePrice: '75000',
} as const

const explained = [
  explain('m03.loan-rollover-fee', { principal: '5000000', sector: 'manufacturing', days: 4 }),
  explain('m06.vehicle-subsidy', van),
  explain('m09.water-resource-fee', { fullFee: '10000', takenOn: AS_OF }),
  explain('m65.talent-extension-allowance', { qualification: 'master', extensionMonths: 24 }),
]

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

process.stdout.on('error', unlessUnread)

for (const explanation of explained) say(`${explanation.toText('en')}\n`)

say(`A textile mill, as of ${AS_OF}:`)
const matches = match('enterprise', mill, { asOf: AS_OF })
for (const outcome of ['eligible', 'undetermined', 'ineligible'] as const) {
  say(`\n${outcome}`)
  for (const one of matches[outcome]) {
    const [, ...reasons] = resultText(one, 'en').split('\n')
    say([`  ${one.title.en} (${one.id})`, ...reasons.slice(0, 2).map((line) => `    ${line.trim()}`)].join('\n'))
  }
}
