import { interpretation, measureText } from '../../facts/document'
import { discrepancy } from '../../language'

const text = measureText()
const catalogue = interpretation('（1）国家医保药品目录')
const listing = interpretation('（2）挂网')
const payment = interpretation('（4）DRG创新支付')

/** The tilt for innovation is promised, and what is explained under it is something else. */
export const innovationTiltUnexplained = discrepancy('m07.innovation-tilt-unexplained', {
  title: { zh: '点数或系数倾斜未予解释', en: 'the promised tilt is not explained' },
  sides: [
    {
      place: text,
      says: {
        zh: '使用创新药、开展新技术的病组有点数或系数倾斜',
        en: 'groups with innovative drugs and new techniques get more points or a higher coefficient',
      },
    },
    {
      place: payment,
      says: {
        zh: '只写中医优势病种上浮和“双通道”药品，没有这种倾斜',
        en: 'an uplift for Chinese medicine and dual-channel drugs, and no such tilt',
      },
    },
  ],
})

/** Five stages are counted, and other steps are described. */
export const drugCatalogueSteps = discrepancy('m07.catalogue-steps', {
  title: { zh: '五个阶段与所述环节', en: 'the five stages and the steps described' },
  sides: [
    {
      place: catalogue,
      says: { zh: '准备、申报、专家评审、谈判、公布结果', en: 'preparation, declaration, review, negotiation, result' },
    },
    {
      place: catalogue,
      says: { zh: '申报后经形式审查、公示、复核', en: 'after declaration: examination, notice, recheck' },
    },
  ],
  arithmetic: {
    zh: '五个阶段点数无误，三个环节不在其中',
    en: 'five stages are five; the three steps are none of them',
  },
})

/** Listing is for medical products of all kinds, but its documents are those of drugs. */
export const listingDocumentsOfDrugs = discrepancy('m07.listing-documents', {
  title: { zh: '挂网材料是否只针对药品', en: 'whether the listing documents are of drugs only' },
  sides: [
    { place: text, says: { zh: '创新医药产品挂网', en: 'innovative medical products are listed' } },
    { place: listing, says: { zh: '编码模块含耗材', en: 'the code module covers consumables' } },
    { place: listing, says: { zh: '申报材料只写药品', en: 'the documents are those of drugs' } },
  ],
})

/** When the two years of the uplift begin isn't said, and two words stand for the year's settlement. */
export const upliftSettlement = discrepancy('m07.uplift-settlement', {
  title: { zh: '上浮的起算与结算用语', en: 'the uplift’s start, and its settlement' },
  sides: [
    { place: payment, says: { zh: '先执行两年，没有起始日', en: 'two years to begin with, from no stated day' } },
    {
      place: payment,
      says: { zh: '年终决算时以年终结算点数为基础', en: 'final accounts and settlement in one sentence' },
    },
  ],
})

/** Slips of wording: names of agencies; counts of diseases and institutions without their lists. */
export const biomedicineWording = discrepancy('m07.wording', {
  title: { zh: '单位名称与未列名的数目', en: 'names of agencies, and counts without lists' },
  sides: [
    {
      place: text,
      says: {
        zh: '药品监督管理局南通检查分局已带地名，前面不再冠市',
        en: 'the drug inspection branch bears the city’s name already',
      },
    },
    { place: listing, says: { zh: '市医疗保障局简称市医保局', en: 'the lead department’s name is shortened' } },
    {
      place: payment,
      says: { zh: '11个病种、9家机构均未列名', en: 'neither the 11 diseases nor the 9 institutions are named' },
    },
  ],
  editorial: true,
})
