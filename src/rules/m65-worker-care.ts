import { workerCare, workerCareWording } from '../data/m65-worker-care'
import { programmeYear, yearByTitle } from '../data/programme'
import { city } from '../facts/city'
import { interpretation } from '../facts/document'
import { person } from '../facts/person'
import { classification, goal, nothing, period, question, quoting, target, text, when } from '../language'

/**
 * Whether enough get-togethers for young workers (青年职工联谊交友) were held in the city in 2023.
 *
 * @example
 * matchmakingTarget({ matchmakingEvents: 41 }, { asOf: '2023-12-31' }).shortfall // 9
 */
export const matchmakingTarget = target('m65.matchmaking-target', () => ({
  title: { zh: '青年职工联谊交友目标', en: 'Get-togethers for young workers: target' },
  source: interpretation('联谊交友'),
  subject: city,
  period: period(programmeYear),
  goals: {
    events: goal(
      { zh: '联谊交友', en: 'get-togethers' },
      city.matchmakingEvents,
      'atLeast',
      workerCare.matchmakingMin,
      '场',
    ),
  },
  discrepancies: [workerCareWording],
  notes: [yearByTitle],
}))

const threeYearOlds = /* @__PURE__ */ question({
  about: quoting(
    { zh: '已满{childcareAgeMost}的是否在内', en: 'whether a child of {childcareAgeMost} is still in' },
    workerCare,
  ),
  because: { zh: '“0-3岁”连同首尾两数', en: 'a range of ages is read with both its ends' },
  options: {
    'three-included': quoting(
      {
        zh: '{childcareAgeMost}的也在内，到下一个生日为止',
        en: 'a child of {childcareAgeMost} is in, until the next birthday',
      },
      workerCare,
    ),
    'under-three': quoting({ zh: '满{childcareAgeMost}为止', en: 'until {childcareAgeMost}' }, workerCare),
  },
})

/**
 * Whether a child is of the age (0-3岁) for which employers are encouraged to run day care.
 *
 * @example
 * childcareAge({ childAge: 4 }).outcome // 'not-covered'
 */
export const childcareAge = classification('m65.childcare-age', () => {
  const { childAge } = person
  const { childcareAgeMost } = workerCare
  return {
    title: { zh: '职工子女托育年龄', en: 'Day care for workers’ children: age' },
    source: interpretation('托育托管'),
    subject: person,
    force: 'aims',
    classes: {
      'in-scope': {
        label: { zh: '在托育年龄内', en: 'of the age for day care' },
        consequence: {
          zh: '积极鼓励有条件的用人单位独立或联合专业机构提供托育，不是义务',
          en: 'employers who are able to are encouraged to run day care, alone or with professionals; it isn’t owed',
        },
      },
    },
    by: when(
      threeYearOlds.read({
        'three-included': childAge.atMost(childcareAgeMost),
        'under-three': childAge.lessThan(childcareAgeMost),
      }),
      text('in-scope'),
    ).otherwise(
      nothing(
        quoting(
          {
            zh: '托育只写0至{childcareAgeMost}；更大的子女只提到爱心托管班，未写年龄，可向工会询问',
            en: 'day care is stated up to {childcareAgeMost}; for older children only after-school classes are spoken of, with no age: the union may be asked',
          },
          workerCare,
        ),
      ),
    ),
    notes: [
      {
        zh: '哪些单位“有条件”、怎样报名，文中未写',
        en: 'which employers are able to, and how to apply, isn’t stated',
      },
    ],
  }
})

/**
 * Whether the Municipal Federation of Trade Unions (市总工会) reached what it set itself for 2023.
 *
 * @example
 * tradeUnionCareTargets({ newCarnationStations: 79 }, { asOf: '2023-12-31' }).goals.stations.shortfall // 1
 */
export const tradeUnionCareTargets = target('m65.trade-union-care-targets', () => ({
  title: {
    zh: '市总工会一线职工关怀目标',
    en: 'Municipal Federation of Trade Unions: care for front-line workers in 2023',
  },
  source: interpretation('一线职工关怀'),
  subject: city,
  period: period(programmeYear),
  goals: {
    heat: goal({ zh: '高温慰问', en: 'visits in the heat' }, city.heatWorkersVisited, 'atLeast', workerCare.summerCare),
    hospital: goal(
      { zh: '住院补助', en: 'hospital subsidies' },
      city.hospitalisedStaffSubsidised,
      'atLeast',
      workerCare.hospitalisationSubsidyStaff,
    ),
    lectures: goal(
      { zh: '公益法律讲座', en: 'legal lectures' },
      city.tradeUnionLegalLectures,
      'atLeast',
      workerCare.legalLectures,
    ),
    stations: goal(
      { zh: '新建康乃馨服务站', en: 'new Carnation stations' },
      city.newCarnationStations,
      'atLeast',
      workerCare.carnationStations,
    ),
    volunteering: goal(
      { zh: '康乃馨志愿服务', en: 'Carnation volunteering' },
      city.carnationVolunteerEvents,
      'atLeast',
      workerCare.carnationVolunteer,
    ),
    online: goal(
      { zh: '网上普惠', en: 'online benefits' },
      city.onlineBenefitRecipients,
      'atLeast',
      workerCare.onlineBenefits,
    ),
  },
  discrepancies: [workerCareWording],
  notes: [
    {
      zh: '各数未写“不少于”，按至少理解；住院补助的人数取决于住院的人，未必是指标',
      en: 'none is said to be a floor; they are taken as floors. How many are subsidised depends on who falls ill, and may be no target',
    },
    { zh: '住院补助的金额见《住院职工补助》', en: 'what is paid is in “Subsidy for hospitalised employees”' },
  ],
}))
