import { interpretation, measureText } from '../facts/document'
import { homeHandover } from '../facts/home-handover'
import { discrepancy, figure, figures, named, optionsOf } from '../language'

const text = measureText()
const explained = interpretation('交房即发证')
const windows = interpretation('转移登记')

/** “交房即发证” (M33): the title certificate at the handover of a new home. */
export const titleAtHandover = figures(33, {
  onSiteSteps: named(
    [
      { label: { zh: '掌上申请', en: 'applied for by phone' } },
      { label: { zh: '一网通办', en: 'handled in one network' } },
      { label: { zh: '线上缴税（费）', en: 'tax and fee paid online' } },
      { label: { zh: '当场拿证', en: 'certificate in hand on the spot' } },
    ],
    text,
  ),
  contractConditions: named(
    [
      { label: { zh: '带签名和印章', en: 'signed and sealed' } },
      { label: { zh: '生效电子版', en: 'electronic and in effect' } },
    ],
    text,
  ),
  onlineChannel: named(
    [
      {
        label: {
          zh: '南通百通APP“线上苏小登·南通e证通”',
          en: 'Nantong Baitong app: Su Xiao Deng · Nantong e-certificates',
        },
      },
    ],
    explained,
  ),
  reviewers: named(
    [{ label: { zh: '税务部门', en: 'tax authority' } }, { label: { zh: '登记部门', en: 'registry' } }],
    explained,
  ),
  payItems: named(
    [{ label: { zh: '税款', en: 'tax' } }, { label: { zh: '登记费', en: 'registration fee' } }],
    explained,
  ),
  taxFeeTogether: named([{ label: { zh: '税费同缴', en: 'tax and fee paid together' } }], text),
  paymentMode: named(
    [
      { label: { zh: '一次收缴', en: 'collected at once' } },
      { label: { zh: '后台分账', en: 'split in the back office' } },
    ],
    text,
  ),
  departmentsCount: figure(3, '个', windows, {
    zh: '优化转移登记的部门数',
    en: 'departments that improve the transfer of title',
  }),
  departments: named(
    [
      { label: { zh: '住建', en: 'housing' } },
      { label: { zh: '税务', en: 'tax' } },
      { label: { zh: '登记', en: 'registration' } },
    ],
    windows,
  ),
  offlineWindowModes: named(optionsOf(homeHandover.registryWindowPractice, ['all-matters', 'any-window']), text),
})

/** A contract in effect, or one that is filed. */
export const contractInEffectOrFiled = discrepancy('m33.contract', {
  title: { zh: '哪种电子合同', en: 'which electronic contract' },
  sides: [
    { place: text, says: { zh: '生效的商品房销售合同', en: 'a sale contract in effect' } },
    { place: explained, says: { zh: '备案的商品房合同', en: 'a sale contract on file' } },
  ],
})

/** Seven lead units, of which three are at work where the windows are explained. */
export const handoverDepartments = discrepancy('m33.departments', {
  title: { zh: '参与的部门', en: 'the departments that take part' },
  sides: [
    { place: text, says: { zh: '列七个牵头单位', en: 'seven lead units' } },
    { place: windows, says: { zh: '住建、税务、登记三个部门', en: 'three: housing, tax and registration' } },
  ],
  arithmetic: {
    zh: '7－3＝4：财政、银保监、大数据、人行不在其中',
    en: '7 − 3 = 4: finance, the banking and insurance regulator, big data and the central bank are not among them',
  },
})

/** The windows work so, or are brought to it step by step. */
export const windowsNowOrInTheEnd = discrepancy('m33.windows', {
  title: { zh: '窗口何时做到', en: 'when the windows work so' },
  sides: [
    { place: text, says: { zh: '推动窗口实行', en: 'the windows are to be brought to it' } },
    {
      place: windows,
      says: { zh: '逐步推进“一人受理”，最终实现', en: 'step by step, by way of one officer for all, and in the end' },
    },
  ],
})
