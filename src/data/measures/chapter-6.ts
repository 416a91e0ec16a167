import { frozen } from '../../language/values/frozen'
import type { Measure } from './measure'

export const chapter6: readonly Measure[] = frozen([
  {
    number: 59,
    id: 'M59',
    chapter: 6,
    title: {
      zh: '开展多层次、多形式政企对接活动',
      en: 'Bring government and enterprises together in many forms and at every level',
    },
    leads: [
      'industry-and-information-bureau',
      'development-and-reform-commission',
      'science-and-technology-bureau',
      'commerce-bureau',
      'housing-and-construction-bureau',
      'federation-of-industry-and-commerce',
    ],
    responsibles: [],
  },
  {
    number: 60,
    id: 'M60',
    chapter: 6,
    title: { zh: '持续开展市场主体大走访活动', en: 'Keep visiting business entities' },
    leads: [
      'industry-and-information-bureau',
      'federation-of-industry-and-commerce',
      'county-governments',
      'park-committees',
    ],
    responsibles: [],
  },
  {
    number: 61,
    id: 'M61',
    chapter: 6,
    title: { zh: '加强创业兴业正能量宣传', en: 'Publicise the good examples of entrepreneurship' },
    leads: ['party-publicity-department', 'industry-and-information-bureau'],
    responsibles: [],
  },
  {
    number: 62,
    id: 'M62',
    chapter: 6,
    title: { zh: '持续强化平台聚才功能', en: 'Strengthen platforms that attract talent' },
    leads: [
      'party-organisation-department',
      'science-and-technology-bureau',
      'youth-league-committee',
      'talent-development-group',
    ],
    responsibles: [],
  },
  {
    number: 63,
    id: 'M63',
    chapter: 6,
    title: {
      zh: '线上线下发力优化企业用工服务机制',
      en: 'Improve recruitment services for enterprises, online and offline',
    },
    leads: ['human-resources-bureau'],
    responsibles: [],
  },
  {
    number: 64,
    id: 'M64',
    chapter: 6,
    title: {
      zh: '“量身定制”促就业,多层次开展职业技能培训',
      en: 'Promote employment with tailored vocational training',
    },
    leads: ['human-resources-bureau', 'education-bureau', 'finance-bureau', 'federation-of-trade-unions'],
    responsibles: [],
  },
  {
    number: 65,
    id: 'M65',
    chapter: 6,
    title: { zh: '实施在通就业群体关怀行动', en: 'Care for people working in Nantong' },
    leads: [
      'party-organisation-department',
      'human-resources-bureau',
      'federation-of-trade-unions',
      'womens-federation',
      'youth-league-committee',
    ],
    responsibles: [],
  },
  {
    number: 66,
    id: 'M66',
    chapter: 6,
    title: { zh: '丰富企业职工文化生活', en: 'Enrich the cultural life of enterprise employees' },
    leads: [
      'party-publicity-department',
      'culture-and-tourism-bureau',
      'federation-of-trade-unions',
      'county-governments',
      'park-committees',
    ],
    responsibles: [],
  },
])
