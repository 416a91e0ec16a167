import {
  boothLimit,
  exhibitionBeneficiaries,
  exhibitionSubsidy,
  firstBoothMaximum,
  subsidisedExhibitions,
} from '../data/m50-exhibition-subsidy'
import { interpretation } from '../facts/document'
import { exhibition } from '../facts/exhibition'
import { calculator, called, min, neverFalls, neverMoreThan, output, reading, yuan } from '../language'
import { whereCovered } from './parts/m50-where-covered'

/**
 * The most that one enterprise may get for one exhibition (参展补助上限). What is paid below it isn't in the text.
 *
 * @returns `booths` that count, `cap` in yuan, and `fixed`, the part of it that is a flat sum; null where nothing is promised
 * @example
 * exhibitionSubsidyCap({ exhibitionCountry: 'vietnam', isInternationalExhibition: true, isInKeyOverseasCatalogue: true,
 *   isUrbanExhibitor: true, boothCount: 3 }) // { booths: 2, cap: 30000, fixed: 0 }
 */
export const exhibitionSubsidyCap = calculator('m50.exhibition-subsidy-cap', () => {
  const { boothCap, sharedCosts, subsidyExtraBooth, subsidyFirstBooth } = exhibitionSubsidy
  const limit = reading('two-in-all', { 'two-in-all': boothCap, 'two-additional': boothCap.plus(1) })
  const booths = called({ zh: '计入的展位', en: 'booths that count' }, min(exhibition.boothCount, limit))
  const furtherBooths = called(
    { zh: '增加展位的金额', en: 'for further booths' },
    subsidyExtraBooth.times(booths.minus(1)),
  )
  const cap = reading('first-booth', {
    'first-booth': subsidyFirstBooth.plus(furtherBooths),
    'all-booths': subsidyFirstBooth,
  })
  const fixed = reading('raises-ceiling', { 'raises-ceiling': yuan(0), 'flat-sum': furtherBooths })
  return {
    title: { zh: '境外展会参展补助上限', en: 'Exhibitions abroad: the most that is subsidised' },
    source: interpretation('境外展会'),
    subject: exhibition,
    guarantees: [neverMoreThan('fixed', cap), neverFalls('cap', exhibition.boothCount)],
    outputs: {
      booths: output.count({ zh: '计入的展位', en: 'booths that count' }, whereCovered(booths), '展位'),
      cap: output.money({ zh: '补助上限', en: 'ceiling' }, whereCovered(cap)),
      fixed: output.money({ zh: '其中定额', en: 'flat sum within it' }, whereCovered(fixed)),
    },
    discrepancies: [exhibitionBeneficiaries, boothLimit, firstBoothMaximum, subsidisedExhibitions],
    readings: [
      {
        about: { zh: '“最多支持2个展位”', en: 'the limit of 2 booths' },
        default: 'two-in-all',
        because: { zh: '直接说支持的展位数，没有说另加', en: 'it speaks of the booths supported, not of those added' },
        options: {
          'two-in-all': { zh: '一共2个', en: '2 in all' },
          'two-additional': { zh: '首个之外再加2个', en: '2 more than the first' },
        },
      },
      {
        about: { zh: '“最高2万元”', en: 'the highest amount of 20,000 yuan' },
        default: 'first-booth',
        because: {
          zh: '若是全部展位的最高额，增加展位就加不上钱',
          en: 'as the highest for all booths it would leave further booths without effect',
        },
        options: {
          'first-booth': { zh: '首个展位的最高额', en: 'the highest for the first booth' },
          'all-booths': { zh: '全部展位的最高额', en: 'the highest for all booths' },
        },
      },
      {
        about: { zh: '“每增加一个展位增加1万元”', en: 'the 10,000 yuan of a further booth' },
        default: 'raises-ceiling',
        because: {
          zh: '接在最高额之后；按上限算不会多许',
          en: 'it follows a highest amount, and as a ceiling it promises no more than is sure',
        },
        options: {
          'raises-ceiling': { zh: '上限提高1万元', en: 'the ceiling rises by it' },
          'flat-sum': { zh: '定额1万元', en: 'it is a flat sum' },
        },
      },
      {
        about: { zh: '市区以外的企业', en: 'enterprises outside the urban districts' },
        default: 'urban-only',
        because: {
          zh: '申报办法写在解读里，也只有区商务部门受理',
          en: 'the interpretation sets the procedure, and only district departments take applications',
        },
        options: {
          'urban-only': { zh: '没有补助', en: 'not subsidised' },
          'any-exhibitor': { zh: '按措施同样补助', en: 'subsidised too, by the measure' },
        },
      },
      {
        about: { zh: '“南通名品海外行”系列展', en: 'exhibitions of the brand series' },
        default: 'catalogue-only',
        because: {
          zh: '解读把补助与目录相连，系列展另由市级承担公共费用',
          en: 'the interpretation ties the subsidy to the catalogue and helps the series in another way',
        },
        options: {
          'catalogue-only': { zh: '只限目录内展会', en: 'listed exhibitions only' },
          'series-too': { zh: '系列展也补助', en: 'the series is subsidised too' },
        },
      },
    ],
    notes: [
      {
        zh: '实付多少文中未写；须交实际费用凭证，付款不会高于实际费用，上限不因此改变',
        en: 'what is paid isn’t stated; vouchers of actual cost are asked for, so it can’t be more than that, yet the ceiling stays',
      },
      { zh: '每个展会各有上限，没有全年上限', en: 'each exhibition has its own ceiling; there is none for the year' },
      {
        zh: '“市区”在本措施中没有定义，由受理部门认定',
        en: 'the urban districts aren’t defined here; the department that takes applications decides',
      },
      {
        zh: `系列展由市级承担的公共费用：${sharedCosts.map(({ label }) => label.zh).join('、')}`,
        en: `shared costs of the series that the city bears: ${sharedCosts.map(({ label }) => label.en).join(', ')}`,
      },
    ],
  }
})
