import { startUpLoan } from '../../data/m05-start-up-loan'
import { person } from '../../facts/person'
import { any, called, keysOf, question } from '../../language'

const whoIsUnemployed = /* @__PURE__ */ question({
  about: {
    zh: '第六类中的“失业人员”是否限于化解过剩产能企业',
    en: 'whether the unemployed of the sixth group are those of enterprises that cut capacity',
  },
  default: 'such-enterprises',
  because: {
    zh: '合为一类才成9类；一般失业人员经登记后属于第一类',
    en: 'only as one group does it make nine, and the unemployed at large are the first group once registered',
  },
  options: {
    'such-enterprises': { zh: '限于这类企业的失业人员', en: 'those of such enterprises only' },
    'all-unemployed': { zh: '任何失业人员', en: 'anybody unemployed' },
  },
})

/** Whether a person belongs to one of the nine key groups (9类重点群体). */
export const inKeyGroup = () => {
  const inOne = person.startUpGroups.includesAny(keysOf(startUpLoan.keyGroups))
  return called(
    { zh: '属于重点群体', en: 'in a key group' },
    whoIsUnemployed.read({ 'such-enterprises': inOne, 'all-unemployed': any(inOne, person.isUnemployed) }),
    { zh: '不属于重点群体', en: 'in no key group' },
  )
}
