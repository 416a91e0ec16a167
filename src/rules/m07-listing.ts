import { biomedicine } from '../data/m07-biomedicine'
import { biomedicineWording, listingDocumentsOfDrugs } from '../data/parts/m07-discrepancies'
import { noDayStated, programmeYear } from '../data/programme'
import { city } from '../facts/city'
import { interpretation } from '../facts/document'
import { medicalProduct } from '../facts/medical-product'
import { all, check, classification, goal, not, number, period, target, text, when } from '../language'

/**
 * The next step to list a product on the provincial platform (挂网步骤).
 *
 * @returns the class `product-data`, `product-code`, `application`, `green-channel` or `all-done`, with what is to be done
 * @example
 * listingProcedure({ listingStepsDone: ['product-data'] }).class // 'product-code'
 */
export const listingProcedure = classification('m07.listing-procedure', () => {
  const { isInnovativeProduct, listingStepsDone: done } = medicalProduct
  const [module] = biomedicine.codeModule
  const [channel] = biomedicine.greenChannel
  const [qualifications, commitment] = biomedicine.listingDocuments
  return {
    title: { zh: '医药产品挂网步骤', en: 'Listing a medical product: the next step' },
    source: interpretation('（2）挂网'),
    subject: medicalProduct,
    classes: {
      'product-data': {
        label: { zh: '维护产品信息', en: 'maintain the product data' },
        consequence: {
          zh: `在${module.database.zh}“${module.label.zh}”模块维护`,
          en: `on the ${module.database.en}, module “${module.label.en}”`,
        },
      },
      'product-code': {
        label: { zh: '取得产品代码', en: 'obtain the product code' },
        consequence: { zh: '待审核、公示、公布赋码', en: 'after examination, public notice and assignment' },
      },
      application: {
        label: { zh: '提交阳光挂网申报材料', en: 'submit the listing application' },
        consequence: {
          zh: `向省阳光采购平台提交${qualifications.label.zh}、${commitment.label.zh}等`,
          en: `to the provincial procurement platform: ${qualifications.label.en}, ${commitment.label.en}, and others`,
        },
      },
      'green-channel': {
        label: { zh: '走绿色通道', en: 'take the green channel' },
        consequence: { zh: `走${channel.label.zh}`, en: `the ${channel.label.en}` },
      },
      'all-done': { label: { zh: '所列步骤已办完', en: 'all steps that are named are done' } },
    },
    by: when(not(done.includes('product-data')), text('product-data'))
      .when(not(done.includes('product-code')), text('product-code'))
      .when(not(done.includes('application')), text('application'))
      .when(all(isInnovativeProduct, not(done.includes('green-channel'))), text('green-channel'))
      .otherwise(text('all-done')),
    discrepancies: [listingDocumentsOfDrugs, biomedicineWording],
    notes: [
      {
        zh: '说的是本市有挂网需求的产品，由市医保局指导，并编制流程手册、组织专题培训',
        en: 'it is of the city’s products that need listing, with the bureau’s guidance, handbook and training',
      },
      {
        zh: '材料清单以“等”收尾，且只写药品；耗材另需什么文中未写',
        en: 'the list of documents is left open and is of drugs; what consumables need isn’t stated',
      },
    ],
  }
})

/**
 * Whether every local product that is to be listed is listed (应上尽上，应挂尽挂).
 *
 * @returns met or not, and how many products are still to be listed
 * @example
 * listingCoverage({ medicalProductsToList: 40, medicalProductsListed: 37 }).shortfall // 3
 */
export const listingCoverage = target('m07.listing-coverage', () => {
  const { medicalProductsListed, medicalProductsToList } = city
  return {
    title: { zh: '本地医药产品应挂尽挂', en: 'Local medical products: all listed' },
    source: interpretation('（2）挂网'),
    subject: city,
    goals: {
      unlisted: goal(
        { zh: '尚未挂网的产品', en: 'products not yet listed' },
        medicalProductsToList.minus(medicalProductsListed),
        'atMost',
        number(0),
        { unit: '个', onlyAtEnd: true, applies: medicalProductsToList.atLeast(1) },
      ),
    },
    period: period(programmeYear),
    checks: [
      check(medicalProductsListed.atMost(medicalProductsToList), {
        zh: '已挂网的不超过应挂网的',
        en: 'no more listed than are to be listed',
      }),
    ],
    notes: [
      {
        zh: '由谁认定应当挂网文中未写；按企业提出需求且材料合格的产品数计，由使用者提供',
        en: 'who says that a product is to be listed isn’t stated; the count is of those whose makers ask for it and whose documents pass',
      },
      noDayStated,
    ],
  }
})
