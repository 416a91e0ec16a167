import { ask, choice, dateTime, yesNo } from '../language'

const pilotStation = { zh: '引航站', en: 'the pilot station' }

/** What pilotage (引航) asks about, for the vocabulary of ships. */
export const pilotageFacts = {
  hasSpecialPilotageNeed: yesNo(
    ask(
      '有特殊引航需求',
      'a special need of pilotage',
      '船舶是否有特殊引航需求？',
      'Does the ship have a special need of pilotage?',
    ),
    { judgedBy: pilotStation },
  ),
  pilotageAppliedAt: dateTime(
    ask('引航申请时间', 'time of the application', '何时申请引航？', 'When was pilotage applied for?'),
  ),
  pilotageRequestedAt: dateTime(
    ask('要求引航时间', 'time that pilotage is wanted', '要求何时引航？', 'For when is pilotage wanted?'),
  ),
  isEveningApplicationAccepted: yesNo(
    ask(
      '提前两天、20:00以后的申请仍受理',
      'an evening application two days ahead is accepted',
      '提前两天或更早、但在当天20:00以后提出的申请是否受理？',
      'Is an application accepted that is made two days ahead or earlier, but after 20:00 on its day?',
    ),
    { judgedBy: pilotStation },
  ),
  pilotageEmergency: choice(
    {
      'averting-danger': { zh: '抢险', en: 'averting a danger' },
      rescue: { zh: '救助', en: 'rescue' },
      'first-aid': { zh: '急救', en: 'first aid' },
      other: { zh: '其他特殊情况', en: 'another special situation' },
      none: { zh: '没有特殊情况', en: 'none' },
    },
    ask('特殊情况', 'emergency', '是否遇特殊情况？', 'Is there an emergency?'),
  ),
  isOtherSituationEmergency: yesNo(
    ask(
      '其他特殊情况可随时申请',
      'another emergency',
      '未列出的这种情况是否属可随时申请的特殊情况？',
      'Is the situation, though not named, one in which pilotage is applied for at any time?',
    ),
    { judgedBy: pilotStation },
  ),
  isOtherLivelihoodShip: yesNo(
    ask(
      '其他重点民生领域船舶',
      'another ship of a key sector of livelihood',
      '所载货物未列出的，是否属重点民生领域船舶？',
      'Its cargo isn’t named: is it a ship of a key sector of livelihood all the same?',
    ),
    { judgedBy: pilotStation },
  ),
  doWeatherAndSeaAllow: yesNo(
    ask('天气海况许可', 'weather and sea allow', '天气海况是否许可？', 'Do the weather and the sea allow it?'),
    { judgedBy: pilotStation },
  ),
  hasNightPilotageNeed: yesNo(
    ask('有夜间引航需求', 'a need of night pilotage', '是否有夜间引航需求？', 'Is pilotage wanted at night?'),
  ),
  nightPilotageShip: choice(
    {
      'container-liner': { zh: '集装箱班轮', en: 'container liner' },
      'power-coal-ship': { zh: '电煤船', en: 'ship with coal for power' },
      'lng-ship': { zh: 'LNG 船', en: 'LNG ship' },
      other: { zh: '其他船舶', en: 'another ship' },
    },
    ask(
      '夜航船舶类别',
      'kind of ship at night',
      '属于哪一类夜航船舶？',
      'Which kind of ship is it that sails at night?',
    ),
  ),
  isOtherNightShip: yesNo(
    ask(
      '其他船舶列入夜航服务',
      'another ship served at night',
      '未列出的这种船舶是否提供夜间引航服务？',
      'Is the ship, though not named, served by night pilotage?',
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
    ask('攻关课题', 'subject', '属于哪类引航需求？', 'Which need of pilotage is it?'),
  ),
}
