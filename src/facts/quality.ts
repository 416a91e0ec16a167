import { ask, choice, integer, subject, yesNo } from '../language'
import { districtNames, districts } from './districts'
import * as judges from './judges'

/** Quality work in small and micro enterprises: products, spot checks, the Suzhidai loan (苏质贷). */
export const quality = subject(
  'quality',
  { zh: '质量提升', en: 'quality work' },
  {
    specialtyProduct: choice(
      {
        'home-textiles': { zh: '家纺', en: 'home textiles' },
        furniture: { zh: '家具', en: 'furniture' },
        'power-tools': { zh: '电动工具', en: 'power tools' },
        clothing: { zh: '服装', en: 'clothing' },
        security: { zh: '安防', en: 'security equipment' },
        other: { zh: '其他产品', en: 'another product' },
      },
      ask('产品', 'product', '要查的是哪一类产品？', 'Which kind of product is looked up?'),
    ),
    specialtyPlace: choice(
      { nantong: { zh: '南通', en: 'Nantong' }, ...districts },
      ask('地区', 'place', '查询哪个地区的特色产业？', 'Which place’s specialty industry is looked up?'),
      { names: districtNames },
    ),
    failedSpotCheck: yesNo(
      ask(
        '抽检不合格',
        'failed the spot check',
        '企业生产的产品在产品质量抽检中是否不合格？',
        'Did the enterprise’s product fail the quality spot check?',
      ),
    ),
    hasAppliedForSuzhidai: yesNo(
      ask(
        '已申请纳入“苏质贷”企业名录库',
        'has applied for the Suzhidai directory',
        '企业是否已申请纳入“苏质贷”企业名录库？',
        'Has the enterprise applied to enter the Suzhidai directory?',
      ),
      { attainable: 'register' },
    ),
    suzhidaiBankIsMatched: yesNo(
      ask(
        '已有银行对接',
        'a bank is matched',
        '是否已有银行就“苏质贷”与企业对接？',
        'Has a bank been matched with the enterprise for the Suzhidai loan?',
      ),
    ),
    meetsSuzhidaiConditions: yesNo(
      ask(
        '符合省“苏质贷”条件',
        'meets the provincial Suzhidai conditions',
        '企业是否符合省市场监管局“苏质贷”政策的条件？',
        'Does the enterprise meet the conditions of the provincial Suzhidai policy?',
      ),
      { judgedBy: judges.marketSupervision },
    ),
    suzhidaiMonths: integer(
      ask(
        '月数',
        'months',
        '要计算“苏质贷”几个整月的统计和通报？',
        'For how many whole months are the Suzhidai statistics and bulletins counted?',
      ),
      { unit: '个月' },
    ),
    qualityMatter: choice(
      {
        trademark: { zh: '商标申请', en: 'a trademark' },
        standard: { zh: '标准编写', en: 'writing a standard' },
        certification: { zh: '质量管理体系认证', en: 'certifying a quality management system' },
        resources: { zh: '质量服务资源', en: 'online quality services' },
        activities: { zh: '质量培训与活动', en: 'quality training and activities' },
      },
      ask('质量服务事项', 'quality matter', '要查哪一类质量服务事项？', 'Which quality matter is looked up?'),
    ),
  },
)
