import { ask, choice, subject, yesNo } from '../language'

/** A police service station in a chamber of commerce (商会警务服务站), and a request brought to it. */
export const chamberStation = subject(
  'chamber-station',
  { zh: '商会警务服务站', en: 'chamber-of-commerce police service station' },
  {
    isPoliceRequest: yesNo(
      ask(
        '警务诉求',
        'a police matter',
        '提出的诉求是否为警务诉求，即属公安机关管的事？',
        'Is the request a police matter, that is, one for the police?',
      ),
    ),
    isComplexRequest: yesNo(
      ask('疑难复杂', 'difficult and complex', '提出的诉求是否疑难复杂？', 'Is the request difficult and complex?'),
      {
        judgedBy: {
          zh: '受理的商会警务服务站（文中未写由谁判断）',
          en: 'the station that takes the request (the text doesn’t say who judges)',
        },
        when: { no: { zh: '不属疑难复杂', en: 'not difficult and complex' } },
      },
    ),
    stationStandard: choice(
      { norm: { zh: '五规范', en: 'five norms' }, unification: { zh: '五统一', en: 'five unifications' } },
      ask(
        '服务站建设标准',
        'standard of the stations',
        '要查商会警务服务站的五规范还是五统一？',
        'Which standards of the chamber police stations are looked up, the five norms or the five unifications?',
      ),
    ),
  },
)
