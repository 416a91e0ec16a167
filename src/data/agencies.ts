import { frozen } from '../language/values/frozen'
import type { Words } from '../language/values/words'

/** A body that leads a measure or is responsible for it. */
export interface Agency extends Words {
  readonly id: AgencyId
  /** Other ways in which the document writes the same body. */
  readonly aliases?: readonly string[]
  /** Names no single body: whoever fits the description. */
  readonly open?: true
}

export type AgencyId = keyof typeof byId

const byId = frozen({
  'development-and-reform-commission': {
    id: 'development-and-reform-commission',
    zh: '市发展改革委',
    en: 'Municipal Development and Reform Commission',
    aliases: ['市发改委'],
  },
  'industry-and-information-bureau': {
    id: 'industry-and-information-bureau',
    zh: '市工业和信息化局',
    en: 'Municipal Bureau of Industry and Information Technology',
    aliases: ['市工信局'],
  },
  'big-data-bureau': { id: 'big-data-bureau', zh: '市大数据管理局', en: 'Municipal Big Data Administration' },
  'finance-bureau': { id: 'finance-bureau', zh: '市财政局', en: 'Municipal Finance Bureau' },
  'financial-supervision-bureau': {
    id: 'financial-supervision-bureau',
    zh: '市地方金融监管局',
    en: 'Municipal Local Financial Supervision Bureau',
  },
  'human-resources-bureau': {
    id: 'human-resources-bureau',
    zh: '市人力资源社会保障局',
    en: 'Municipal Human Resources and Social Security Bureau',
    aliases: ['市人社局'],
  },
  'pbc-nantong': {
    id: 'pbc-nantong',
    zh: '人行南通中心支行',
    en: 'People’s Bank of China, Nantong Central Sub-branch',
    aliases: ['人民银行南通市中心支行'],
  },
  'transport-bureau': { id: 'transport-bureau', zh: '市交通运输局', en: 'Municipal Transport Bureau' },
  'healthcare-security-bureau': {
    id: 'healthcare-security-bureau',
    zh: '市医疗保障局',
    en: 'Municipal Healthcare Security Bureau',
    aliases: ['市医保局'],
  },
  'health-commission': { id: 'health-commission', zh: '市卫生健康委', en: 'Municipal Health Commission' },
  'drug-inspection-branch': {
    id: 'drug-inspection-branch',
    zh: '药品监督管理局南通检查分局',
    en: 'Medical Products Administration, Nantong Inspection Branch',
  },
  'tax-bureau': { id: 'tax-bureau', zh: '南通市税务局', en: 'Nantong Tax Bureau', aliases: ['市税务局'] },
  'market-supervision-bureau': {
    id: 'market-supervision-bureau',
    zh: '市市场监督管理局',
    en: 'Municipal Market Supervision Bureau',
  },
  'water-bureau': { id: 'water-bureau', zh: '市水利局', en: 'Municipal Water Resources Bureau' },
  'power-supply-company': { id: 'power-supply-company', zh: '市供电公司', en: 'Municipal Power Supply Company' },
  'science-and-technology-bureau': {
    id: 'science-and-technology-bureau',
    zh: '市科技局',
    en: 'Municipal Science and Technology Bureau',
  },
  'administrative-approval-bureau': {
    id: 'administrative-approval-bureau',
    zh: '市行政审批局',
    en: 'Municipal Administrative Approval Bureau',
  },
  'housing-and-construction-bureau': {
    id: 'housing-and-construction-bureau',
    zh: '市住房城乡建设局',
    en: 'Municipal Housing and Urban-Rural Development Bureau',
  },
  'big-data-group': {
    id: 'big-data-group',
    zh: '市大数据集团',
    en: 'Municipal Big Data Group',
    aliases: ['市大数据发展集团'],
  },
  'public-security-bureau': { id: 'public-security-bureau', zh: '市公安局', en: 'Municipal Public Security Bureau' },
  'urban-management-bureau': {
    id: 'urban-management-bureau',
    zh: '市城市管理局',
    en: 'Municipal Urban Management Bureau',
  },
  'sports-bureau': { id: 'sports-bureau', zh: '市体育局', en: 'Municipal Sports Bureau' },
  'fire-and-rescue-detachment': {
    id: 'fire-and-rescue-detachment',
    zh: '市消防救援支队',
    en: 'Municipal Fire and Rescue Detachment',
  },
  'tobacco-bureau': { id: 'tobacco-bureau', zh: '南通市烟草专卖局', en: 'Nantong Tobacco Monopoly Bureau' },
  'ecology-and-environment-bureau': {
    id: 'ecology-and-environment-bureau',
    zh: '市生态环境局',
    en: 'Municipal Ecology and Environment Bureau',
  },
  'natural-resources-bureau': {
    id: 'natural-resources-bureau',
    zh: '市自然资源和规划局',
    en: 'Municipal Natural Resources and Planning Bureau',
  },
  'nantong-customs': { id: 'nantong-customs', zh: '南通海关', en: 'Nantong Customs' },
  'commerce-bureau': {
    id: 'commerce-bureau',
    zh: '市商务局',
    en: 'Municipal Commerce Bureau',
    aliases: ['南通市商务局'],
  },
  'maritime-safety-administration': {
    id: 'maritime-safety-administration',
    zh: '南通海事局',
    en: 'Nantong Maritime Safety Administration',
  },
  'ccs-nantong': { id: 'ccs-nantong', zh: '中国船级社南通办事处', en: 'China Classification Society, Nantong Office' },
  'pilot-station': { id: 'pilot-station', zh: '南通引航站', en: 'Nantong Pilot Station' },
  'housing-fund-centre': {
    id: 'housing-fund-centre',
    zh: '市公积金中心',
    en: 'Municipal Housing Provident Fund Centre',
  },
  'banking-and-insurance-regulator': {
    id: 'banking-and-insurance-regulator',
    zh: '南通银保监分局',
    en: 'Nantong Banking and Insurance Regulatory Bureau',
  },
  'justice-bureau': { id: 'justice-bureau', zh: '市司法局', en: 'Municipal Justice Bureau' },
  'emergency-management-bureau': {
    id: 'emergency-management-bureau',
    zh: '市应急管理局',
    en: 'Municipal Emergency Management Bureau',
  },
  'federation-of-industry-and-commerce': {
    id: 'federation-of-industry-and-commerce',
    zh: '市工商联',
    en: 'Municipal Federation of Industry and Commerce',
  },
  'intermediate-court': { id: 'intermediate-court', zh: '市中级人民法院', en: 'Municipal Intermediate People’s Court' },
  procuratorate: { id: 'procuratorate', zh: '市人民检察院', en: 'Municipal People’s Procuratorate' },
  'foreign-affairs-office': {
    id: 'foreign-affairs-office',
    zh: '市外事办公室',
    en: 'Municipal Foreign Affairs Office',
    aliases: ['市外办', '南通市人民政府外事办公室'],
  },
  'border-inspection-nantong': {
    id: 'border-inspection-nantong',
    zh: '南通边检站',
    en: 'Nantong Border Inspection Station',
  },
  'border-inspection-rugao': { id: 'border-inspection-rugao', zh: '如皋边检站', en: 'Rugao Border Inspection Station' },
  'border-inspection-rudong': {
    id: 'border-inspection-rudong',
    zh: '如东边检站',
    en: 'Rudong Border Inspection Station',
  },
  'border-inspection-qidong': {
    id: 'border-inspection-qidong',
    zh: '启东边检站',
    en: 'Qidong Border Inspection Station',
  },
  'haian-logistics-park-committee': {
    id: 'haian-logistics-park-committee',
    zh: '海安商贸物流产业园管委会',
    en: 'Hai’an Trade and Logistics Park Management Committee',
  },
  'party-publicity-department': {
    id: 'party-publicity-department',
    zh: '市委宣传部',
    en: 'Publicity Department of the Municipal Party Committee',
  },
  'party-organisation-department': {
    id: 'party-organisation-department',
    zh: '市委组织部',
    en: 'Organisation Department of the Municipal Party Committee',
  },
  'youth-league-committee': {
    id: 'youth-league-committee',
    zh: '团市委',
    en: 'Municipal Communist Youth League Committee',
  },
  'talent-development-group': {
    id: 'talent-development-group',
    zh: '市人才发展集团',
    en: 'Municipal Talent Development Group',
  },
  'education-bureau': { id: 'education-bureau', zh: '市教育局', en: 'Municipal Education Bureau' },
  'federation-of-trade-unions': {
    id: 'federation-of-trade-unions',
    zh: '市总工会',
    en: 'Municipal Federation of Trade Unions',
    aliases: ['南通市总工会'],
  },
  'womens-federation': { id: 'womens-federation', zh: '市妇联', en: 'Municipal Women’s Federation' },
  'culture-and-tourism-bureau': {
    id: 'culture-and-tourism-bureau',
    zh: '市文化广电和旅游局',
    en: 'Municipal Culture, Radio, Television and Tourism Bureau',
  },
  'relevant-municipal-departments': {
    id: 'relevant-municipal-departments',
    zh: '市有关部门',
    en: 'The municipal departments concerned',
    open: true,
  },
  'relevant-departments-and-units': {
    id: 'relevant-departments-and-units',
    zh: '有关部门和单位',
    en: 'The departments and units concerned',
    aliases: ['市各有关部门和单位'],
    open: true,
  },
  'county-governments': {
    id: 'county-governments',
    zh: '各县〈市、区〉人民政府',
    en: 'The governments of the counties, county-level cities and districts',
    open: true,
  },
  'park-committees': {
    id: 'park-committees',
    zh: '市各直属园区管委会',
    en: 'The management committees of the parks directly under the city',
    open: true,
  },
})

/** Every agency that leads a measure or is responsible for one, by its id. */
export const agencies: { readonly [Id in AgencyId]: Agency & { readonly id: Id } } = byId
