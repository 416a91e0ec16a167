import { question } from '../../language'

/** Whether the 80 outbound events count towards the 200 (赴外80场是否计入200场). */
export const outboundCounts = /* @__PURE__ */ question({
  about: { zh: '赴外80场是否计入200场', en: 'whether the 80 outbound events count towards the 200' },
  because: {
    zh: '解读用“其中”，且80与120之和正是200',
    en: 'the interpretation says “of which”, and 80 and 120 make 200',
  },
  options: {
    inside: { zh: '计入200场', en: 'they count towards the 200' },
    besides: { zh: '在200场之外', en: 'they come on top of the 200' },
  },
})
