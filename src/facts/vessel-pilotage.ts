import { ask, choice, dateTime, yesNo } from '../language'

const pilotStation = { zh: '南通引航站', en: 'Nantong Pilot Station' }

/** What pilotage (引航) asks about, for the vocabulary of ships. */
export const pilotageFacts = {
  hasSpecialPilotageNeed: yesNo(
    ask(
      '有特殊引航需求',
      'a special need of pilotage',
      '该船本次是否有特殊引航需求（文中未界定，由引航站认定）？',
      'Does the ship have a special need of pilotage this time (not defined in the text; the pilot station says)?',
    ),
    { judgedBy: pilotStation, when: { no: { zh: '没有特殊引航需求', en: 'no special need of pilotage' } } },
  ),
  pilotageAppliedAt: dateTime(
    ask(
      '引航申请时间',
      'time of the application',
      '何时提出引航申请（或打算何时提出）？',
      'When was pilotage applied for, or when is it to be?',
    ),
  ),
  pilotageRequestedAt: dateTime(
    ask('要求引航时间', 'time that pilotage is wanted', '该船要求何时引航？', 'For when does the ship want pilotage?'),
  ),
  pilotageEmergency: choice(
    {
      'averting-danger': { zh: '抢险', en: 'averting a danger' },
      rescue: { zh: '救助', en: 'rescue' },
      'first-aid': { zh: '急救', en: 'first aid' },
      other: { zh: '其他特殊情况', en: 'another special situation' },
      none: { zh: '没有特殊情况', en: 'none' },
    },
    ask(
      '申请引航时的特殊情况',
      'emergency at the time of applying',
      '申请引航时遇到哪种特殊情况？',
      'Which emergency is there when pilotage is applied for?',
    ),
    { names: { none: ['无', '没有'] } },
  ),
  isOtherSituationEmergency: yesNo(
    ask(
      '其他特殊情况可随时申请',
      'the other situation is an emergency',
      '未列出的这种情况是否属可随时申请的特殊情况？',
      'Is the situation, though not named, one in which pilotage is applied for at any time?',
    ),
    { judgedBy: pilotStation },
  ),
  isOtherLivelihoodShip: yesNo(
    ask(
      '其他重点民生领域船舶',
      'the ship is of another key sector of livelihood',
      '所载货物未列出的，是否属重点民生领域船舶？',
      'Its cargo isn’t named: is it a ship of a key sector of livelihood all the same?',
    ),
    { judgedBy: pilotStation },
  ),
  doWeatherAndSeaAllow: yesNo(
    ask(
      '天气海况许可',
      'weather and sea allow',
      '要求引航时的天气海况是否许可引航？',
      'Do the weather and the sea allow pilotage when it is wanted?',
    ),
    { judgedBy: pilotStation },
  ),
  hasNightPilotageNeed: yesNo(
    ask(
      '有夜间引航需求',
      'a need of night pilotage',
      '该船是否需要夜间引航？',
      'Does the ship need pilotage at night?',
    ),
  ),
  isContainerLiner: yesNo(
    ask(
      '集装箱班轮',
      'a container liner',
      '该船是否为集装箱班轮（按固定班期航行的集装箱船）？',
      'Is the ship a container liner, one that sails to a schedule?',
    ),
  ),
  isOtherNightShip: yesNo(
    ask(
      '其他船舶列入夜航服务',
      'the other ship is served at night',
      '该船不是集装箱班轮、电煤船或LNG船，是否也提供夜间引航服务？',
      'It is neither a container liner nor a ship with coal for power or LNG: is it served by night pilotage all the same?',
    ),
    { judgedBy: pilotStation },
  ),
  complexPilotageSubject: choice(
    {
      'special-equipment': { zh: '特种装备运输', en: 'transport of special equipment' },
      'offshore-product': { zh: '重大海工产品引航', en: 'pilotage of major offshore products' },
      'lng-at-night': { zh: 'LNG 船舶夜航', en: 'LNG ships at night' },
      other: { zh: '其他引航需求', en: 'another need of pilotage' },
    },
    ask(
      '高等级引航需求',
      'senior pilotage subject',
      '属于高等级引航团队攻关的哪类引航需求？',
      'Which of the needs that the senior pilotage team works on is it?',
    ),
    {
      names: {
        'special-equipment': ['特种装备'],
        'offshore-product': ['重大海工产品', '重点海工产品', '重点海工产品制造'],
        'lng-at-night': ['LNG船舶夜航', 'LNG夜航'],
      },
    },
  ),
}
