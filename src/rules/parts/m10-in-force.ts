import { research } from '../../facts/research'
import { all, question } from '../../language'

export const whenInForce = /* @__PURE__ */ question({
  about: { zh: '颁布是否即为施行', en: 'whether the regulation is in force once promulgated' },
  because: { zh: '文中只写颁布，未另写施行日期', en: 'the text speaks of promulgation and of no other day' },
  options: {
    'promulgated-is-in-force': { zh: '颁布即施行', en: 'in force once promulgated' },
    'on-taking-effect': { zh: '到施行之日才施行', en: 'in force from the day it takes effect' },
  },
})

/** Whether the regulation is in force. */
export const inForce = () =>
  whenInForce.read({
    'promulgated-is-in-force': research.innovationRegulationIsPromulgated,
    'on-taking-effect': all(research.innovationRegulationIsPromulgated, research.innovationRegulationHasTakenEffect),
  })
