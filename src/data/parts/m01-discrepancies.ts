import { interpretation, measureText } from '../../facts/document'
import { discrepancy } from '../../language'

const text = measureText()
const explained = interpretation()

/** The measure counts the private-economy policy among those issued; the interpretation says that it is still to come. */
export const privateEconomyPolicyToCome = discrepancy('m01.private-economy-policy', {
  title: { zh: '支持民营经济的政策是否已出台', en: 'whether the policy on the private economy is out' },
  sides: [
    {
      place: text,
      says: {
        zh: '与其他政策并列为要出台落实的内容',
        en: 'listed beside the other policies to issue and put into effect',
      },
    },
    {
      place: explained,
      says: {
        zh: '已印发的只有通政发〔2023〕1号，民营经济的意见要等上级文件',
        en: 'only Tong Zheng Fa [2023] 1 is issued; the one on the private economy waits for documents from above',
      },
    },
  ],
})

/** What the platform does is listed in three ways. */
export const huiqitongFunctions = discrepancy('m01.platform-functions', {
  title: { zh: '平台功能的三种列法', en: 'three lists of what the platform does' },
  sides: [
    { place: text, says: { zh: '解读、匹配、兑现等', en: 'explaining, matching, paying out, and more' } },
    { place: explained, says: { zh: '宣传、解读、申报、兑现', en: 'publicity, explaining, claiming, paying out' } },
    {
      place: explained,
      says: {
        zh: '政策库、企业库、政策推送、项目申报等',
        en: 'policy library, enterprise library, policy push, project claims, and more',
      },
    },
  ],
  arithmetic: {
    zh: '列名3项、4项、4项：第二种没有匹配，第三种没有解读和兑现',
    en: '3, 4 and 4 named: the second has no matching, the third neither explaining nor paying out',
  },
})

/** One department is written in two ways. */
export const huiqitongWording = discrepancy('m01.wording', {
  title: { zh: '发展改革部门的写法', en: 'the name of the reform commission' },
  sides: [
    { place: text, says: { zh: '市发展改革委', en: 'in full' } },
    { place: explained, says: { zh: '市发改委', en: 'in short' } },
  ],
  editorial: true,
})
