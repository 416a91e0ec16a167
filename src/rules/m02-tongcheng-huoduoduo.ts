import {
  coverageAgainstConsent,
  coverageStrength,
  databaseAndDemand,
  enterprisesCovered,
  productDirectory,
} from '../data/m02-tongcheng-huoduoduo'
import { noDayStated, programmeYear } from '../data/programme'
import { city } from '../facts/city'
import { interpretation, measureText } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { all, eligibility, goal, namesOf, period, question, target } from '../language'

const counted = /* @__PURE__ */ question({
  about: { zh: '“产品全覆盖”按企业还是按产品计', en: 'whether enterprises or products are counted' },
  because: {
    zh: '文中可数的只有企业；有一种产品在平台上即算覆盖',
    en: 'only enterprises can be counted by the text; one product on the platform covers its maker',
  },
  options: {
    'by-enterprise': { zh: '每家企业至少一种产品', en: 'at least one product of each enterprise' },
    'by-product': { zh: '每家企业的每种产品', en: 'every product of every enterprise' },
  },
})

const consent = /* @__PURE__ */ question({
  about: {
    zh: '“产品大全”的同意环节是否沿用',
    en: 'whether the old directory’s consent is asked for on the new platform',
  },
  because: {
    zh: '数据和功能整体迁移；未经同意而发布的错误更难挽回',
    en: 'data and functions move as a whole, and to publish without consent is the error that is harder to undo',
  },
  options: {
    'consent-carries-over': { zh: '仍须同意', en: 'consent is still asked for' },
    'no-consent-step': { zh: '不再征求同意', en: 'consent is no longer asked for' },
  },
})

/**
 * Whether the products of industrial enterprises above designated size are all on the platform (规上工业企业产品全覆盖).
 *
 * @returns met or not, the coverage and what it lacks, as fractions
 * @example
 * coverageTarget({ industrialEnterprisesAboveSize: 400, industrialEnterprisesWithProducts: 390 }, { asOf: '2023-12-31' }).shortfall // 0.025
 */
export const coverageTarget = target('m02.coverage-target', () => {
  const { industrialEnterprisesAboveSize, industrialEnterprisesWithProducts } = city
  const { industrialProducts, industrialProductsOnPlatform } = city
  return {
    title: { zh: '规上工业企业产品全覆盖', en: 'Products of industrial enterprises on the platform' },
    source: measureText(),
    subject: city,
    force: 'aims',
    goals: {
      coverage: goal(
        { zh: '覆盖率', en: 'coverage' },
        counted.read({
          'by-enterprise': industrialEnterprisesWithProducts.over(industrialEnterprisesAboveSize),
          'by-product': industrialProductsOnPlatform.over(industrialProducts),
        }),
        'atLeast',
        productDirectory.coverageTarget,
        {
          unit: '%',
          applies: counted.read({
            'by-enterprise': industrialEnterprisesAboveSize.atLeast(1),
            'by-product': industrialProducts.atLeast(1),
          }),
        },
      ),
    },
    period: period(programmeYear),
    discrepancies: [coverageStrength, enterprisesCovered, coverageAgainstConsent, databaseAndDemand],
    notes: [noDayStated],
  }
})

/**
 * Whether an enterprise's product information may be published (征求企业同意后发布).
 *
 * @example
 * productPublication({ hasReportedProducts: true, consentsToPublication: false }).outcome // 'ineligible'
 */
export const productPublication = eligibility('m02.product-publication', () => {
  const fields = namesOf(productDirectory.productInfoFields)
  return {
    title: { zh: '产品信息发布', en: 'Publishing product information' },
    source: interpretation(),
    subject: enterprise,
    when: consent.read({
      'consent-carries-over': all(enterprise.hasReportedProducts, enterprise.consentsToPublication),
      'no-consent-step': enterprise.hasReportedProducts,
    }),
    gives: {
      zh: `产品信息（${fields.zh}等）在平台发布，注册登录的用户可查看，并看到企业地址和联系方式`,
      en: `the product information (${fields.en} and the like) is on the platform, for users who log in to see with address and contact details`,
    },
    leadsTo: ['m02.viewer-access', 'm02.search-modes', 'm02.migration-status'],
    discrepancies: [enterprisesCovered, coverageAgainstConsent, databaseAndDemand],
    notes: [
      {
        zh: '规模不是条件：文中动员、鼓励的是规上企业，但未排除规下企业',
        en: 'size is no condition: enterprises above designated size are mobilised and encouraged, smaller ones not shut out',
      },
    ],
  }
})
