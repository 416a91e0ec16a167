import { ask, choice, choices, date, integer, subject, yesNo } from '../language'
import { rcepCountries } from './countries'

/** An exhibition, and one enterprise’s part in it: its booths and its application for the subsidy. */
export const exhibition = subject(
  'exhibition',
  { zh: '参展', en: 'exhibition' },
  {
    exhibitionCountry: choice(
      rcepCountries,
      ask('举办国', 'country of the exhibition', '展会在哪个国家举办？', 'In which country is the exhibition held?'),
    ),
    isInternationalExhibition: yesNo(
      ask('国际性展会', 'an international exhibition', '展会是否为国际性展会？', 'Is it an international exhibition?'),
    ),
    isInKeyOverseasCatalogue: yesNo(
      ask(
        '列入2023年重点目录',
        'in the key catalogue of 2023',
        '展会是否列入2023年全市重点境外国际展会目录？',
        'Is it in the city’s catalogue of key international exhibitions abroad for 2023?',
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
        '参展企业是否为市区企业？',
        'Is the exhibitor an enterprise of the urban districts?',
      ),
      {
        judgedBy: { zh: '所在区商务部门', en: 'the district’s commerce department' },
        when: { no: { zh: '参展企业不属于市区', en: 'the exhibitor isn’t of the urban districts' } },
      },
    ),
    boothCount: integer(
      ask(
        '展位数',
        'booths',
        '企业在该展会有几个展位？',
        'How many booths does the enterprise have at the exhibition?',
      ),
      { unit: '展位', moreThan: 0 },
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
        '哪天提交参展补贴申报材料？',
        'On which day are the papers for the subsidy handed in?',
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
        '已备哪些材料？（展位确认须与展方或组团单位签订；出入境记录和社保证明须为参展人员的）',
        'Which papers are at hand? (The confirmation signed with organiser or group; travel and insurance those of the staff sent.)',
      ),
      { attainable: 'hand-in' },
    ),
  },
)
