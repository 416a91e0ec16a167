import { ask, choice, subject, yesNo } from '../language'

/** A police service station in a chamber of commerce (商会警务服务站), and a request brought to it. */
export const chamberStation = subject(
  'chamber-station',
  { zh: '商会警务服务站', en: 'chamber-of-commerce police service station' },
  {
    isPoliceRequest: yesNo(
      ask('警务诉求', 'a police matter', '诉求是否为警务诉求？', 'Is the request a police matter?'),
    ),
    isComplexRequest: yesNo(
      ask('疑难复杂', 'difficult and complex', '诉求是否疑难复杂？', 'Is the request difficult and complex?'),
      {
        judgedBy: { zh: '受理的商会警务服务站', en: 'the station that takes the request' },
        when: { no: { zh: '不属疑难复杂', en: 'not difficult and complex' } },
      },
    ),
    stationStandard: choice(
      { norm: { zh: '五规范', en: 'five norms' }, unification: { zh: '五统一', en: 'five unifications' } },
      ask('建设标准', 'standard', '查五规范还是五统一？', 'Is it the five norms or the five unifications?'),
    ),
  },
)
