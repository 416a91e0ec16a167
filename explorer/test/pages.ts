/* Every page, and a provision of each kind in each state, by what stands after the language. */

const van = 'isCertifiedOperator=yes&annualAssessmentPassed=yes&isNewEnergy=yes&vehicleType=light-enclosed-van'

export const pages: Readonly<Record<string, string>> = {
  home: 'home',
  'home, searched': 'home?~q=贷款&~kind=calculator',
  'home, nothing found': 'home?~q=quatsch',
  measure: 'measure/m06',
  'eligibility, open': 'provision/m06.vehicle-subsidy-eligibility',
  'eligibility, not': `provision/m06.vehicle-subsidy-eligibility?${van}&cityMileageKm=19999&~day=2023-06-05`,
  'eligibility, yes': `provision/m06.vehicle-subsidy-eligibility?${van}&cityMileageKm=20000&~day=2024-06-05`,
  'calculator, open': 'provision/m03.loan-rollover-fee?principal=300&days=2',
  'calculator, computed': 'provision/m03.loan-rollover-fee?principal=500万&days=4&sector=manufacturing',
  'calculator, unreadable':
    'provision/m03.loan-rollover-fee?principal=10,50&days=约4&sector=farming&what=1&~read=no&~day=soon',
  classification: 'provision/m04.urban-area?district=tongzhou',
  target: 'provision/m06.new-stopping-bays?newBaysInChongchuan=12&newBaysInDevelopmentZone=7&~day=2023-12-31',
  catalogue: 'provision/m04.sugangdai-contacts',
  refused: 'provision/m16.pre-examination-timeliness?preExaminationRequestedOn=2023-06-05&stageDoneOn=2023-06-01',
  'no such provision': 'provision/m03.loan-rollover-fees',
  'what-if': `what-if/m06.vehicle-subsidy?${van}&cityMileageKm=20000&purchasePrice=9.5万&~fig.m06.subsidy-closed-van=1`,
  compare: `compare/m06.vehicle-subsidy-eligibility?${van}&cityMileageKm=20000&~b.cityMileageKm=19999`,
  ask: 'ask',
  'ask, begun': 'ask/enterprise?size=small&registeredDistrict=tongzhou&isPrivate=yes&~day=2023-06-05',
  contradictions: 'contradictions?~q=水',
  figures: 'figures?~q=m06',
  developers: 'developers/m03.loan-rollover-fee?principal=5000000&days=4',
  'developers, none': 'developers',
  'no such page': 'nowhere',
}
