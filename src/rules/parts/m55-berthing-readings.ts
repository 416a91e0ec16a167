import { berthingWaiver } from '../../data/m55-berthing-waiver'
import { question, quoting } from '../../language'

/** Whether the list applies, and by which day. */
export const listForce = /* @__PURE__ */ question({
  about: { zh: '清单从何时起、按哪一天适用', en: 'from when the list applies, and by which day' },
  because: {
    zh: '清单发布后才实施，文中没有写及于此前的违法，从严',
    en: 'it applies once published, and nothing extends it to earlier violations, so the stricter one is taken',
  },
  options: {
    'violation-after-publication': { zh: '违法在发布当日或之后', en: 'the violation is on or after its publication' },
    'decision-after-publication': {
      zh: '决定在发布当日或之后，不论违法早晚',
      en: 'the decision is, whenever the violation was',
    },
    'in-force-already': { zh: '措施已经施行，不待发布', en: 'the measure is carried out already, published or not' },
  },
})

/** What makes a first violation. */
export const firstViolation = /* @__PURE__ */ question({
  about: { zh: '什么算“初次”', en: 'what makes a first violation' },
  because: {
    zh: '排除的一句没有例外，也较严；周期不另设起点，按往前推算',
    en: 'the excluding sentence is categorical and the stricter, and it counts back from the violation',
  },
  options: {
    'any-violation': quoting(
      {
        zh: '前{lookBackYears}没有任何边防检查违法',
        en: 'no border-inspection violation in the {lookBackYears} before',
      },
      berthingWaiver,
    ),
    'listed-in-two-years': quoting(
      { zh: '前{lookBackYears}没有清单所列违法', en: 'no listed violation in the {lookBackYears} before' },
      berthingWaiver,
    ),
    'listed-in-cycle': {
      zh: '固定的计次周期内没有清单所列违法',
      en: 'no listed violation so far in a fixed counting cycle',
    },
  },
})

/** Whether a violation exactly two years before counts. */
export const twoYearsBefore = /* @__PURE__ */ question({
  about: quoting(
    { zh: '恰在{lookBackYears}前的那一天', en: 'an earlier violation exactly {lookBackYears} before' },
    berthingWaiver,
  ),
  because: { zh: '文中未写，从严', en: 'the text is silent, so the stricter one is taken' },
  options: {
    'two-years-inclusive': { zh: '计入', en: 'counts' },
    'two-years-exclusive': { zh: '不计入', en: 'doesn’t count' },
  },
})

/** Whether the papers are a condition. */
export const papers = /* @__PURE__ */ question({
  about: { zh: '改正说明和承诺是否为条件', en: 'whether statement and commitment are a condition' },
  because: { zh: '同一句先写提交，再写可以不予处罚', en: 'one sentence runs from submitting them to going unpunished' },
  options: {
    'papers-required': { zh: '是条件', en: 'they are' },
    'papers-not-required': { zh: '只是义务', en: 'they are a duty only' },
  },
})

/** How the days of an expired permit are counted. */
export const overdueDays = /* @__PURE__ */ question({
  about: { zh: '许可过期日数怎样算', en: 'how the days of an expired permit are counted' },
  because: {
    zh: '有效期最后一天许可仍有效，次日起才算过期',
    en: 'on its last day the permit is still good, so it is overdue from the next',
  },
  options: {
    'from-next-day': { zh: '从次日算起', en: 'the next day is the first' },
    'from-last-day': { zh: '从有效期最后一天算起', en: 'the last day of the permit is the first' },
    'by-the-hour': { zh: '按小时算，24小时为一天', en: '24 hours are a day' },
  },
})
