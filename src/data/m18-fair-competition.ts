import { interpretation, measureText } from '../facts/document'
import { procurement } from '../facts/procurement'
import { discrepancy, figure, figures, named, optionsOf } from '../language'

const text = measureText()
const explained = interpretation('政府采购')
const review = interpretation('公平竞争审查')

/** 公平竞争审查 (M18): what may not decide an award, which supplier pools are cleaned up, and what is reviewed. */
export const fairCompetition = figures(18, {
  reviewCoverage: figure(100, '%', text, {
    zh: '公平竞争审查覆盖率',
    en: 'share of policy documents reviewed for fair competition',
  }),
  prohibitedLinkages: named(
    optionsOf(procurement.supplierCondition, [
      'local-registration',
      'local-branch',
      'local-suppliers',
      'local-support-list',
    ]),
    text,
  ),
  discriminationGrounds: named(optionsOf(procurement.treatmentGround, ['location', 'ownership']), explained),
  supplierPools: named(optionsOf(procurement.supplierPool, ['preselected', 'qualified', 'listed']), text),
  financeMinistryNotice: named(
    [
      {
        label: { zh: '财办库〔2021〕14号', en: 'Cai Ban Ku [2021] 14' },
        title: '《财政部办公厅关于开展政府采购备选库、名录库、资格库专项清理的通知》',
      },
    ],
    explained,
    'finance-ministry-notice',
    'finance-ministry-notice-title',
  ),
  negativeList: named(
    [
      {
        label: { zh: '《南通市政府采购负面清单》', en: 'Nantong negative list of government procurement' },
      },
    ],
    explained,
  ),
  reviewModel: named(
    [
      { label: { zh: '大数据监测', en: 'monitoring by big data' } },
      { label: { zh: '专家复审评估', en: 'second review and evaluation by experts' } },
    ],
    review,
  ),
  reviewSystem: named(
    [
      {
        label: {
          zh: '“公平竞争e审查”监测评估信息化系统',
          en: 'e-review of fair competition, the monitoring and evaluation system',
        },
      },
    ],
    text,
  ),
})

/** The notice that the clean-up carries out names another pool than the measure does. */
export const supplierPoolNames = discrepancy('m18.supplier-pool-names', {
  title: { zh: '清理哪几种库', en: 'which pools are cleaned up' },
  sides: [
    {
      place: text,
      says: { zh: '预选库、资格库、名录库等', en: 'preselected, qualified and listed suppliers, and so on' },
    },
    {
      place: explained,
      says: {
        zh: '所引通知的标题：备选库、名录库、资格库',
        en: 'the cited notice by its title: candidate, listed and qualified suppliers',
      },
    },
  ],
})

/** The measure bars a link with the award; the interpretation any difference in treatment, on a ground of its own. */
export const procurementBanExtent = discrepancy('m18.procurement-ban-extent', {
  title: { zh: '禁止到什么程度', en: 'how far the ban goes' },
  sides: [
    {
      place: text,
      says: {
        zh: '四项条件不得与中标结果挂钩，未提所有制',
        en: 'four conditions may not be linked to the award; ownership isn’t named',
      },
    },
    {
      place: explained,
      says: {
        zh: '按所在地、所有制形式等的任何差别或歧视性待遇，与中标有无关联均禁止',
        en: 'any difference or discrimination by place, ownership and the like, whether or not it touches the award',
      },
    },
  ],
})
