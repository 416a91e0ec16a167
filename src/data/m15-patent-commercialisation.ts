import { interpretation, measureText } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { discrepancy, figure, figures, named, optionsOf } from '../language'

const text = measureText()
const clusters = interpretation('重点产业集群')
const channels = interpretation('办理途径')

/** 专利转化“雨露计划” (M15): two targets, six clusters, where each matter is handled. */
export const patentCommercialisation = figures(15, {
  keyClustersCount: figure(6, '个', text, { zh: '重点产业集群数', en: 'number of focus clusters' }),
  commercialisingSmes: figure(400, '家', text, {
    zh: '实现专利技术转化的中小企业数目标',
    en: 'target of SMEs that put patents to use',
    atLeast: 1,
  }),
  commercialisedPatents: figure(1200, '件', text, {
    zh: '转化专利技术件数目标',
    en: 'target of patented technologies put to use',
  }),
  pledgeFinancedSmes: figure(500, '家', text, {
    zh: '实现知识产权质押融资的创新型中小企业数目标',
    en: 'target of innovative SMEs financed by pledging intellectual property',
    atLeast: 1,
  }),
  pledgeFinancing: figure(70, '亿元', text, {
    zh: '知识产权质押融资额目标',
    en: 'target amount financed by pledging intellectual property',
  }),
  keyClusters: named(
    optionsOf(enterprise.industryCluster, [
      'ships-and-offshore',
      'high-end-textiles',
      'new-materials',
      'new-generation-it',
      'high-end-equipment',
      'biomedicine',
    ]),
    clusters,
  ),
  supportAreas: named(
    [
      { label: { zh: '科技成果转化', en: 'putting research to use' } },
      { label: { zh: '科技金融', en: 'finance for technology' } },
      { label: { zh: '高校院所产学研', en: 'universities and institutes working with industry' } },
      { label: { zh: '技术改造', en: 'technical renovation' } },
    ],
    clusters,
  ),
  commercialisationNeedsPlatform: named(
    [
      {
        label: { zh: '江苏省知识产权综合服务平台', en: 'Jiangsu platform for intellectual-property services' },
        url: 'https://www.jsipp.cn/zhfw/app/zhfw.app?id=SY',
      },
    ],
    channels,
    'commercialisation-needs-url',
  ),
  patentAffairsSystem: named(
    [
      {
        label: { zh: '专利事务服务系统', en: 'patent affairs service system' },
        url: 'http://cpservice.cnipa.gov.cn/index.jsp',
      },
    ],
    channels,
    'patent-affairs-url',
  ),
  pledgeWindow: named(
    [
      {
        label: {
          zh: '南京专利代办处南通工作站窗口',
          en: 'Nantong workstation window of the Nanjing patent agency office',
        },
        address: {
          zh: '南通高新区新世纪大道266号江海智汇园A2-6楼',
          en: 'A2-6, Jianghai Zhihui Park, 266 Xinshiji Avenue, Nantong High-tech Zone',
        },
        phone: '0513-85361622',
      },
    ],
    channels,
    'window-address',
    'window-phone',
  ),
})

/** Small and medium enterprises in the targets, enterprises of any size in the interpretation. */
export const patentEnterpriseSize = discrepancy('m15.patent-enterprise-size', {
  title: { zh: '是否限于中小企业', en: 'whether only small and medium enterprises count' },
  sides: [
    {
      place: text,
      says: { zh: '目标只计中小企业、创新型中小企业', en: 'the targets count SMEs and innovative SMEs' },
    },
    { place: clusters, says: { zh: '惠及南通企业，未分规模', en: 'enterprises of Nantong, of no stated size' } },
  ],
})

/** Financing on all intellectual property counts, and only patents have an online way. */
export const trademarkPledgeOnline = discrepancy('m15.trademark-pledge-online', {
  title: { zh: '商标权质押有无线上渠道', en: 'whether a trademark can be pledged online' },
  sides: [
    {
      place: text,
      says: { zh: '目标是全部知识产权质押融资', en: 'the target is of all intellectual property pledged' },
    },
    { place: channels, says: { zh: '线上只有专利转化或质押', en: 'online: patents only' } },
    { place: channels, says: { zh: '线下办专利权、商标权质押登记', en: 'at the window: patents and trademarks' } },
  ],
})
