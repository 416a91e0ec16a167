import { recruitmentService } from '../../data/m63-recruitment'
import { question, quoting } from '../../language'

/** Whether the 80 outbound events count towards the 200 (赴外80场是否计入200场). */
export const outboundCounts = /* @__PURE__ */ question({
  about: quoting(
    {
      zh: '赴外{outboundEvents}是否计入{onsiteFairs}',
      en: 'whether the outbound {outboundEvents} count towards the {onsiteFairs}',
    },
    recruitmentService,
  ),
  because: {
    zh: '解读用“其中”，且其下两数之和正是总数',
    en: 'the interpretation says “of which”, and the two figures below it make the whole',
  },
  options: {
    inside: quoting({ zh: '计入{onsiteFairs}', en: 'they count towards the {onsiteFairs}' }, recruitmentService),
    besides: quoting({ zh: '在{onsiteFairs}之外', en: 'they come on top of the {onsiteFairs}' }, recruitmentService),
  },
})
