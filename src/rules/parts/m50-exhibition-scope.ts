import { rcep } from '../../data/m50-rcep'
import { exhibition } from '../../facts/exhibition'
import { all, any, type Condition, called, covered, keysOf, type Need, question } from '../../language'

const series = /* @__PURE__ */ question({
  about: { zh: '“南通名品海外行”系列展', en: 'exhibitions of the brand series' },
  because: {
    zh: '解读把补助与目录相连，系列展另由市级承担公共费用',
    en: 'the interpretation ties the subsidy to the catalogue and helps the series in another way',
  },
  default: 'catalogue-only',
  options: {
    'catalogue-only': { zh: '只限目录内展会', en: 'listed exhibitions only' },
    'series-too': { zh: '系列展也补助', en: 'the series is subsidised too' },
  },
})

const exhibitors = /* @__PURE__ */ question({
  about: { zh: '市区以外的企业', en: 'enterprises outside the urban districts' },
  because: {
    zh: '补助和申报办法都写在解读里，受理的也只有区商务部门',
    en: 'subsidy and procedure are set out in the interpretation, and only district departments take applications',
  },
  default: 'urban-only',
  options: {
    'urban-only': { zh: '补助只说市区企业', en: 'the subsidy is of the urban districts only' },
    'any-exhibitor': { zh: '按措施同样补助', en: 'subsidised too, by the measure' },
  },
})

/** Of which exhibitions and exhibitors the subsidy (参展补助) speaks, and why of no other. */
export const exhibitionScope = () => {
  const { exhibitionCountry, isInKeyOverseasCatalogue, isOfOverseasBrandSeries, isUrbanExhibitor } = exhibition
  const orSeries = <N extends Need>(condition: Condition<N>) =>
    series.read({ 'catalogue-only': condition, 'series-too': any(condition, isOfOverseasBrandSeries) })
  const abroad = called(
    { zh: '在境外RCEP国家', en: 'in an RCEP country abroad' },
    exhibitionCountry.oneOf(keysOf(rcep.members).filter((one) => one !== 'china')),
    { zh: '不在境外RCEP国家', en: 'not in an RCEP country abroad' },
  )
  return [
    covered(orSeries(abroad), {
      zh: '补助只说境外RCEP国家的展会',
      en: 'only RCEP countries abroad are named',
    }),
    covered(orSeries(isInKeyOverseasCatalogue), {
      zh: '解读把补助写给列入2023年重点目录的展会；其他展会文中未写',
      en: 'the interpretation gives the subsidy for exhibitions in the catalogue of 2023; of others it says nothing',
    }),
    covered(exhibitors.read({ 'urban-only': isUrbanExhibitor, 'any-exhibitor': all() }), {
      zh: '解读把补助写给市区企业；其他企业只在措施里提到',
      en: 'the interpretation gives the subsidy to enterprises of the urban districts; others are in the measure alone',
    }),
  ] as const
}
