import { ask, choice, choices, date, freeText, integer, subject, yesNo } from '../language'
import { apecEconomies } from './countries'

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
    ),
    economyName: freeText(ask('经济体名称', 'name of an economy', '要查哪个经济体？', 'Which economy is looked up?')),
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
        '该经济体准许持卡人每次停留多少天？',
        'How many days an entry does that economy allow a cardholder?',
      ),
      { unit: '天', judgedBy: { zh: '有关经济体', en: 'the economy concerned' } },
    ),
    cardIssuedOn: date(
      ask('旅行卡签发日', 'day the card was issued', '旅行卡哪一天签发？', 'On which day was the card issued?'),
    ),
    passportValidUntil: date(
      ask(
        '护照有效期至',
        'passport valid until',
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
      { attainable: 'register' },
    ),
    entersOn: date(ask('入境日', 'day of entry', '哪一天入境？', 'On which day is the entry?'), { attainable: 'wait' }),
    isMunicipalEnterprise: yesNo(
      ask(
        '市属企业',
        'a municipal enterprise',
        '申请人的单位是否为市属企业？',
        'Is the employer a municipal enterprise?',
      ),
    ),
    isForeignTradeEnterprise: yesNo(
      ask(
        '涉外经贸企业',
        'an enterprise with foreign business',
        '企业是否为涉外经贸企业？',
        'Is it an enterprise with foreign trade or other foreign business?',
      ),
    ),
    enterpriseMeetsCardConditions: yesNo(
      ask(
        '企业符合申办条件',
        'the enterprise meets the conditions',
        '企业是否符合申办条件？（文中未列出）',
        'Does the enterprise meet the conditions for applying? (The text doesn’t list them.)',
      ),
      { judgedBy: reviewers },
    ),
    holderMeetsCardConditions: yesNo(
      ask(
        '本人符合申办条件',
        'the person meets the conditions',
        '本人是否符合申办条件？（文中未列出）',
        'Does the person meet the conditions for applying? (The text doesn’t list them.)',
      ),
      { judgedBy: reviewers },
    ),
    isOwnStaff: yesNo(
      ask(
        '本单位人员',
        'on the applicant’s own staff',
        '本人是否为申办企业的人员？',
        'Is the person on the staff of the enterprise that applies?',
      ),
    ),
    isManager: yesNo(
      ask(
        '管理人员',
        'in management',
        '本人是否为该企业的管理人员？',
        'Is the person in the management of that enterprise?',
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
        '发现申请企业有哪些失信行为？（没有的，填空列表）',
        'Which dishonest acts of the applicant were found? (None: an empty list.)',
      ),
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
)
