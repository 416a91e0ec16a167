import { ask, choice, integer, subject, yesNo } from '../language'
import { districts } from './districts'
import { judges } from './judges'

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
      ask('产品', 'product', '是哪一类产品？', 'Which kind of product is it?'),
    ),
    specialtyPlace: choice(
      { nantong: { zh: '南通', en: 'Nantong' }, ...districts },
      ask('地区', 'place', '查询哪个地区的特色产业？', 'Which place’s specialty industry is looked up?'),
    ),
    failedSpotCheck: yesNo(
      ask('抽检不合格', 'failed the spot check', '产品监督抽查是否不合格？', 'Did the product fail the spot check?'),
    ),
    hasAppliedForSuzhidai: yesNo(
      ask(
        '已申请“苏质贷”',
        'has applied for Suzhidai',
        '企业是否已申请进入“苏质贷”企业名录库？',
        'Has the enterprise applied to enter the Suzhidai directory?',
      ),
      { attainable: 'register' },
    ),
    suzhidaiBankIsMatched: yesNo(
      ask(
        '银行对接成功',
        'a bank is matched',
        '是否已有银行与企业对接“苏质贷”？',
        'Has a bank been matched with the enterprise for Suzhidai?',
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
    suzhidaiMonths: integer(ask('月数', 'months', '“苏质贷”实施了几个月？', 'For how many months is Suzhidai run?'), {
      unit: '个月',
    }),
    qualityMatter: choice(
      {
        trademark: { zh: '商标申请', en: 'a trademark' },
        standard: { zh: '标准编写', en: 'writing a standard' },
      },
      ask('办理事项', 'matter', '办理哪一类事项？', 'Which matter is it?'),
    ),
  },
)
