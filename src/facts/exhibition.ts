import { all, any, ask, check, choice, choices, date, day, integer, not, subject, yesNo } from '../language'
import { rcepCountries, rcepNames } from './countries'

/** An exhibition, and one enterprise’s part in it: its booths and its application for the subsidy. */
export const exhibition = subject(
  'exhibition',
  { zh: '参展', en: 'exhibition' },
  {
    exhibitionCountry: choice(
      rcepCountries,
      ask(
        '举办地',
        'where the exhibition is held',
        '展会在哪个国家或地区举办？',
        'In which country or region is the exhibition held?',
      ),
      { names: rcepNames },
    ),
    isInKeyOverseasCatalogue: yesNo(
      ask(
        '列入2023年重点目录',
        'in the key catalogue of 2023',
        '这一届展会是否列入2023年南通市重点境外国际展会目录？',
        'Is this edition of the exhibition in Nantong’s catalogue of key international exhibitions abroad for 2023?',
      ),
    ),
    isOfOverseasBrandSeries: yesNo(
      ask(
        '属于“南通名品海外行”系列展',
        'of the Nantong brands abroad series',
        '展会是否属于“南通名品海外行”系列？',
        'Is the exhibition one of the series “Nantong brands abroad”?',
      ),
    ),
    isUrbanExhibitor: yesNo(
      ask(
        '参展企业属于市区',
        'the exhibitor is of the urban districts',
        '参展企业是否为南通市区企业？（按注册地还是经营地，文中未写）',
        'Is the exhibitor an enterprise of Nantong’s urban districts? (By registration or by place of business: not stated.)',
      ),
      {
        judgedBy: {
          zh: '所在区商务部门（受理申报；文中未写由谁认定）',
          en: 'the district’s commerce department (it takes the applications; the text doesn’t say who decides)',
        },
        when: { no: { zh: '参展企业不属于市区', en: 'the exhibitor isn’t of the urban districts' } },
      },
    ),
    boothCount: integer(
      ask(
        '展位数',
        'booths',
        '企业在该展会有几个展位？（没有的，填0）',
        'How many booths does the enterprise have at the exhibition? (None: 0.)',
      ),
      { unit: '展位' },
    ),
    exhibitionOpensOn: date(
      ask('展会首日', 'first day of the exhibition', '展会哪天开始？', 'On which day does the exhibition open?'),
    ),
    exhibitionClosesOn: date(
      ask('展会末日', 'last day of the exhibition', '展会哪天结束？', 'On which day does the exhibition close?'),
    ),
    exhibitionSubsidyAppliedOn: date(
      ask(
        '补贴申报日',
        'day of the application',
        '企业哪天提交该展会的参展补贴申报材料？',
        'On which day does the enterprise hand in its papers for the subsidy of this exhibition?',
      ),
    ),
    seriesSharedCost: choice(
      {
        organisation: { zh: '组织', en: 'organisation' },
        'special-stands': { zh: '特装', en: 'special stands' },
        publicity: { zh: '宣传', en: 'publicity' },
        other: { zh: '其他费用', en: 'another cost' },
      },
      ask(
        '系列展的费用',
        'cost of the series',
        '要查“南通名品海外行”系列展的哪项费用由市级承担？',
        'Which cost of the series “Nantong brands abroad” is looked up among those that the city bears?',
      ),
    ),
    exhibitionPapers: choices(
      {
        'booth-confirmation': { zh: '展位确认文件', en: 'booth confirmation' },
        'cost-vouchers': { zh: '实际费用的合法凭证', en: 'lawful vouchers of the actual cost' },
        'bank-vouchers': { zh: '银行付款凭证', en: 'bank vouchers of the payments' },
        'site-photos': { zh: '参展现场照片', en: 'photographs on site' },
        'border-records': { zh: '出入境记录佐证材料', en: 'evidence of leaving and entering the country' },
        'social-insurance': { zh: '社保证明', en: 'proof of social insurance' },
      },
      ask(
        '已备材料',
        'papers at hand',
        '该展会的参展补贴申报材料，企业已备哪些？（展位确认须与展方或组团单位签订；出入境记录须为参展期间参展人员的）',
        'Which papers for the subsidy of this exhibition does the enterprise have? (The confirmation signed with organiser or group; the travel records those of the staff sent, for the exhibition.)',
      ),
      {
        attainable: 'hand-in',
        names: {
          'booth-confirmation': ['展位确认', '与展方或组团单位签订的展位确认文件'],
          'cost-vouchers': ['实际发生费用的合法凭证', '合法凭证'],
          'bank-vouchers': ['付款凭证'],
          'site-photos': ['现场照片'],
          'border-records': ['出入境记录', '参展期间企业参展人员出入境记录佐证材料'],
          'social-insurance': ['参展人员社保证明', '社会保险证明'],
        },
      },
    ),
  },
  ({ exhibitionClosesOn, exhibitionCountry, exhibitionOpensOn, isInKeyOverseasCatalogue, ...facts }) => [
    check(exhibitionOpensOn.onOrBefore(exhibitionClosesOn), {
      zh: '展会首日不晚于末日',
      en: 'an exhibition opens before it closes',
    }),
    check(not(all(facts.isOfOverseasBrandSeries, exhibitionCountry.is('china'))), {
      zh: '“名品海外行”的展会不在中国举办',
      en: 'no exhibition of the series abroad is held in China',
    }),
    check(not(all(isInKeyOverseasCatalogue, exhibitionCountry.is('china'))), {
      zh: '境外展会目录不含在中国举办的展会',
      en: 'a catalogue of exhibitions abroad has none that is held in China',
    }),
    check(
      any(
        not(isInKeyOverseasCatalogue),
        all(exhibitionOpensOn.onOrBefore(day('2023-12-31')), exhibitionClosesOn.onOrAfter(day('2023-01-01'))),
      ),
      { zh: '列入2023年目录的展会在2023年举办', en: 'an exhibition in the catalogue of 2023 is held in 2023' },
    ),
  ],
)
