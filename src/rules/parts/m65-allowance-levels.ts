import { person } from '../../facts/person'
import { frozen } from '../../language'

/** Whether a person is on one of the four levels of the young-talent allowance, by a degree or by what counts as much. */
export const hasAllowanceLevel = () => person.qualification.noneOf(['other'])

/** Why nothing is said of one who is on none of them. */
export const outsideLevels = /* @__PURE__ */ frozen({
  zh: '津补贴只写了大专、本科、硕士、博士四个层次及其对应资格；其他学历、资格文中未写',
  en: 'the text has four levels, junior college, bachelor, master and doctor, and what counts as each; of others it says nothing',
})
