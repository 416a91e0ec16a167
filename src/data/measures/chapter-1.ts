import { frozen } from '../../language/values/frozen'
import type { Measure } from './measure'

export const chapter1: readonly Measure[] = frozen([
  {
    number: 1,
    id: 'M01',
    chapter: 1,
    title: {
      zh: '强化惠企政策落实，深化“惠企通”平台建设',
      en: 'Put enterprise policies into effect and develop the Huiqitong platform',
    },
    leads: [
      'development-and-reform-commission',
      'industry-and-information-bureau',
      'big-data-bureau',
      'finance-bureau',
      'relevant-municipal-departments',
      'county-governments',
      'park-committees',
    ],
    responsibles: [],
  },
  {
    number: 2,
    id: 'M02',
    chapter: 1,
    title: {
      zh: '搭建“同城货多多”平台,促进产业链供需对接',
      en: 'Build the Tongcheng Huoduoduo platform to match supply and demand along industrial chains',
    },
    leads: ['industry-and-information-bureau'],
    responsibles: [],
  },
  {
    number: 3,
    id: 'M03',
    chapter: 1,
    title: {
      zh: '推广转贷平台，降低企业资金周转成本',
      en: 'Extend the loan-rollover platform and lower enterprises’ cost of bridging funds',
    },
    leads: ['financial-supervision-bureau', 'finance-bureau'],
    responsibles: [],
  },
  {
    number: 4,
    id: 'M04',
    chapter: 1,
    title: {
      zh: '加强政银合作，提升企业融资便利度',
      en: 'Strengthen cooperation between government and banks to ease enterprise financing',
    },
    leads: ['finance-bureau', 'financial-supervision-bureau', 'human-resources-bureau'],
    responsibles: [],
  },
  {
    number: 5,
    id: 'M05',
    chapter: 1,
    title: {
      zh: '“富民创业贷”助力大众创业创新',
      en: 'Support entrepreneurship with the Fumin Chuangyedai start-up loan',
    },
    leads: ['human-resources-bureau', 'finance-bureau', 'pbc-nantong'],
    responsibles: [],
  },
  {
    number: 6,
    id: 'M06',
    chapter: 1,
    title: { zh: '推进物流业降本增效', en: 'Lower costs and raise efficiency in logistics' },
    leads: ['transport-bureau'],
    responsibles: [],
  },
  {
    number: 7,
    id: 'M07',
    chapter: 1,
    title: { zh: '支持生物医药产业创新发展', en: 'Support innovation in biomedicine' },
    leads: ['healthcare-security-bureau'],
    responsibles: ['health-commission', 'drug-inspection-branch'],
  },
  {
    number: 8,
    id: 'M08',
    chapter: 1,
    title: {
      zh: '压缩留抵退税时间,税费优惠直达快享',
      en: 'Shorten VAT credit refunds and deliver tax and fee relief directly',
    },
    leads: ['tax-bureau'],
    responsibles: ['human-resources-bureau', 'healthcare-security-bureau', 'finance-bureau'],
  },
  {
    number: 9,
    id: 'M09',
    chapter: 1,
    title: {
      zh: '强化涉企收费监督，助力企业“轻装前行”',
      en: 'Supervise charges on enterprises more strictly and lighten their load',
    },
    leads: [
      'market-supervision-bureau',
      'development-and-reform-commission',
      'water-bureau',
      'power-supply-company',
      'relevant-departments-and-units',
    ],
    responsibles: [],
  },
  {
    number: 10,
    id: 'M10',
    chapter: 1,
    title: { zh: '建立科研容错机制', en: 'Tolerate honest failure in scientific research' },
    leads: ['science-and-technology-bureau'],
    responsibles: [],
  },
])
