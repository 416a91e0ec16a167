import { ask, choice, choices, date, integer, onlyIf, sourceAt, subject, yesNo } from '../language'
import { apecEconomies, economyNames } from './countries'
import { interpretation } from './document'

const cityOffice = { zh: '市外事办公室', en: 'Municipal Foreign Affairs Office' }
const reviewers = {
  zh: '初审的县（市、区）和市外事办公室',
  en: 'the county, city or district that reviews first, and the Municipal Foreign Affairs Office',
}

/** An APEC business travel card (APEC商务旅行卡): its holder, one entry with it, and the enterprise that asks for it. */
export const travelCard = subject(
  'travel-card',
  { zh: 'APEC商务旅行卡', en: 'APEC business travel card' },
  {
    economy: choice(
      apecEconomies,
      ask('前往的经济体', 'economy visited', '持卡前往哪个经济体？', 'Which economy is visited with the card?'),
      { names: economyNames },
    ),
    stayDays: integer(
      ask(
        '停留天数',
        'days of the stay',
        '这次入境打算停留多少天？',
        'For how many days is the stay after this entry planned?',
      ),
      { unit: '天', atLeast: 1 },
    ),
    economyStayLimit: integer(
      ask(
        '该经济体的停留上限',
        'the economy’s own limit of stay',
        '该经济体准许持卡人每次入境停留多少天？',
        'How many days after each entry does that economy allow a cardholder to stay?',
      ),
      {
        unit: '天',
        atLeast: 60,
        atMost: 90,
        judgedBy: { zh: '有关经济体', en: 'the economy concerned' },
        source: /* @__PURE__ */ sourceAt('M49', interpretation()),
      },
    ),
    cardIssuedOn: date(
      ask('旅行卡签发日', 'day the card was issued', '旅行卡哪一天签发？', 'On which day was the card issued?'),
      { past: true },
    ),
    passportValidUntil: date(
      ask(
        '护照有效期末日',
        'last day of the passport',
        '入境所持护照的有效期至哪一天？',
        'Until which day is the passport carried valid?',
      ),
    ),
    passportIsLinkedToCard: yesNo(
      ask(
        '护照与旅行卡相关联',
        'the passport is linked to the card',
        '入境所持护照是否为旅行卡所关联的那本？',
        'Is the passport carried the one to which the card is linked?',
      ),
    ),
    entersOn: date(ask('入境日', 'day of entry', '持卡哪一天入境？', 'On which day is the entry with the card?'), {
      attainable: 'wait',
    }),
    isMunicipalEnterprise: yesNo(
      ask(
        '市属企业',
        'an enterprise of the city',
        '申办企业是否为市属企业？',
        'Does the enterprise that applies belong to the city itself, as a municipal one?',
      ),
    ),
    isForeignTradeEnterprise: yesNo(
      ask(
        '涉外经贸企业',
        'an enterprise with foreign business',
        '申办企业是否为涉外经贸企业？',
        'Is the enterprise that applies one with foreign trade or other foreign business?',
      ),
    ),
    enterpriseMeetsCardConditions: yesNo(
      ask(
        '企业符合申办条件',
        'the enterprise meets the conditions',
        '申办企业是否符合申办条件？（文中未列出）',
        'Does the enterprise that applies meet the conditions for doing so? (The text doesn’t list them.)',
      ),
      { judgedBy: reviewers },
    ),
    holderMeetsCardConditions: yesNo(
      ask(
        '本人符合申办条件',
        'the person meets the conditions',
        '本人是否符合申办条件？（文中未列出）',
        'Does the person meet the conditions for a card? (The text doesn’t list them.)',
      ),
      { judgedBy: reviewers },
    ),
    isOwnStaff: yesNo(
      ask(
        '本单位人员',
        'on the applicant’s own staff',
        '本人是否为申办企业本单位的人员？',
        'Is the person on the own staff of the enterprise that applies?',
      ),
    ),
    isManager: yesNo(
      ask(
        '管理人员',
        'in management',
        '本人是否为申办企业的管理人员？',
        'Is the person in the management of the enterprise that applies?',
      ),
    ),
    cardDishonestActs: choices(
      {
        'false-materials': { zh: '提供虚假伪造材料', en: 'giving false or forged materials' },
        'for-outsiders': { zh: '假借公司名义为他人办理', en: 'applying for outsiders in the company’s name' },
        'card-trading': { zh: '买卖APEC卡', en: 'buying or selling cards' },
        other: { zh: '其他失信行为', en: 'another dishonest act' },
      },
      ask(
        'APEC卡失信行为',
        'dishonest acts about the card',
        '发现申请企业有哪些失信行为？（没有的，答“无”）',
        'Which dishonest acts of the applicant were found? (If none, say so.)',
      ),
      {
        names: {
          'false-materials': ['虚假伪造材料', '提供虚假材料', '提供伪造材料'],
          'for-outsiders': ['假借公司名义为他人办理APEC卡', '假借公司名义为他人办理 APEC 卡'],
          'card-trading': ['买卖 APEC 卡', '买卖APEC商务旅行卡'],
        },
      },
    ),
    otherActIsSeriousDishonesty: yesNo(
      ask(
        '其他行为属严重失信',
        'the other act is serious dishonesty',
        '所列之外的行为是否属于严重失信行为？',
        'Is the act that isn’t listed one of serious dishonesty?',
      ),
      { judgedBy: cityOffice },
    ),
  },
  ({ cardDishonestActs, otherActIsSeriousDishonesty }) => [
    onlyIf(cardDishonestActs.includes('other'), otherActIsSeriousDishonesty, {
      zh: '有其他失信行为的，才问它是否严重',
      en: 'whether another act is serious is told only where there is one',
    }),
  ],
)
