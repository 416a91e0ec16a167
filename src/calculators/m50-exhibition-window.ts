import { exhibitionSubsidy } from '../data/m50-exhibition-subsidy'
import { interpretation } from '../facts/document'
import { exhibition } from '../facts/exhibition'
import { calculator, called, MONTHS_A_YEAR, neverFalls, output, question } from '../language'

const year = /* @__PURE__ */ question({
  about: { zh: '跨年展会属于哪一年', en: 'which year an exhibition across New Year belongs to' },
  because: {
    zh: '文中未写；按较早的一年申报，即使不受理也还来得及',
    en: 'the text is silent; one who applies by the earlier year and is turned away can still apply by the later',
  },
  default: 'year-of-opening',
  options: {
    'year-of-opening': { zh: '开展的一年', en: 'the year it opens' },
    'year-of-closing': { zh: '闭展的一年', en: 'the year it closes' },
  },
})

/**
 * When to apply for an exhibition's subsidy (参展补贴申报时间): the first quarter of the year after it.
 *
 * @returns `from` and `to`, both days included, and `isOpen`, whether the application falls within them
 * @example
 * exhibitionSubsidyWindow({ exhibitionOpensOn: '2023-06-01', exhibitionClosesOn: '2023-06-04',
 *   exhibitionSubsidyAppliedOn: '2024-03-31' }) // { from: '2024-01-01', to: '2024-03-31', isOpen: true }
 */
export const exhibitionSubsidyWindow = calculator('m50.exhibition-subsidy-window', () => {
  const { exhibitionClosesOn, exhibitionOpensOn, exhibitionSubsidyAppliedOn } = exhibition
  const [quarter] = exhibitionSubsidy.applicationWindow
  const [office] = exhibitionSubsidy.applicationTo
  const month = year.read({ 'year-of-opening': exhibitionOpensOn, 'year-of-closing': exhibitionClosesOn }).month()
  const december = called(
    { zh: '展会当年12月', en: 'December of the exhibition’s year' },
    month.minusMonths(month.monthNumber()).plusMonths(MONTHS_A_YEAR),
  )
  const firstMonth = called(
    { zh: '申报首月', en: 'the first month to apply in' },
    december.plusMonths(quarter.firstMonth),
  )
  const monthAfter = called(
    { zh: '申报期后首月', en: 'the month after the last to apply in' },
    december.plusMonths(quarter.lastMonth + 1),
  )
  const from = called({ zh: '申报首日', en: 'first day to apply' }, firstMonth.firstDay())
  const to = called({ zh: '申报末日', en: 'last day to apply' }, monthAfter.firstDay().minusDays(1))
  return {
    title: { zh: '参展补贴申报时间', en: 'Exhibition subsidy: when to apply' },
    source: interpretation('申报方式'),
    subject: exhibition,
    guarantees: [neverFalls('from', exhibitionOpensOn), neverFalls('to', exhibitionClosesOn)],
    outputs: {
      from: output.date({ zh: '申报首日', en: 'first day to apply' }, from),
      to: output.date({ zh: '申报末日', en: 'last day to apply' }, to),
      isOpen: output.condition(
        { zh: '申报日在期内', en: 'the application is in time' },
        exhibitionSubsidyAppliedOn.within(from, to),
      ),
    },
    notes: [
      { zh: `向${office.label.zh}申报`, en: `applications go to ${office.label.en}` },
      {
        zh: '一季度按1月1日至3月31日，首末两日都在内',
        en: 'the first quarter is 1 January to 31 March, both included',
      },
    ],
  }
})
