import { interpretation, measureText } from '../facts/document'
import { discrepancy } from '../language'

const text = measureText()
const code = interpretation('转供电费码')
const account = interpretation('用电开户')

/** Two levels of risk where the code is introduced, three where its colours are. */
export const resaleCodeLevels = discrepancy('m09.resale-code-levels', {
  title: { zh: '转供电费码的风险级数', en: 'how many levels of risk the power-resale code tells apart' },
  sides: [
    { place: code, says: { zh: '先说判断高低风险，两级', en: 'first, high risk from low: two levels' } },
    { place: code, says: { zh: '后说三色对应高、中、低', en: 'then, three colours for high, medium and low' } },
  ],
})

/** A meter for every household, and one customer for a whole area. */
export const oneHouseholdOneCustomer = discrepancy('m09.one-household-one-customer', {
  title: { zh: '“一户一表”与一个用电客户', en: 'a meter for each household, and one customer for an area' },
  sides: [
    {
      place: text,
      says: {
        zh: '符合条件的终端用户直供到户、一户一表',
        en: 'end users who qualify are supplied directly, each with a meter',
      },
    },
    {
      place: account,
      says: {
        zh: '相连范围原则上一个受电点、一个用电客户',
        en: 'a contiguous area has, in principle, one receiving point and is one customer',
      },
    },
  ],
})

/** Slips of wording that change no result. */
export const enterpriseFeesWording = discrepancy('m09.wording', {
  title: { zh: '行文', en: 'wording' },
  sides: [
    {
      place: account,
      says: {
        zh: '高压客户项目文件一项“文件”二字重复',
        en: 'the high-voltage project document names “document” twice',
      },
    },
    {
      place: account,
      says: {
        zh: '引用的规则以句号收尾，却嵌在另一句中间',
        en: 'the quoted rule ends in a full stop inside another sentence',
      },
    },
    {
      place: text,
      says: {
        zh: '牵头单位以“等”收尾，“市”字只写一次',
        en: 'the list of leads is left open, and “municipal” is written once for several',
      },
    },
    {
      place: interpretation('减收'),
      says: { zh: '文号用【】，措施1、6用〔〕', en: 'the document number has other brackets than in measures 1 and 6' },
    },
  ],
  editorial: true,
})
