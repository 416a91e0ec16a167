import { enterpriseFees, waterFeeTotal } from '../data/m09-fees'
import { interpretation } from '../facts/document'
import { fee } from '../facts/fee'
import { catalogue, classification, not, number, quoting, sum, text, when } from '../language'

/**
 * Whether the published total of the water-resource fee (水资源费) is what the split and the reduction give.
 *
 * It asks for no fact: all that it holds against each other are figures, which `options.parameters` may change.
 *
 * @returns the class `consistent`, `total-differs` (as published: 96.4% against 94.6%) or `split-not-whole`
 * @example
 * waterFeeConsistency({}).class // 'total-differs'
 */
export const waterFeeConsistency = classification('m09.water-fee-consistency', () => {
  const { waterProvinceShare, waterSplitCentral, waterSplitLocal, waterSplitProvince, waterTotalStated } =
    enterpriseFees
  const whole = number(1)
  const forgone = waterSplitProvince.times(whole.minus(waterProvinceShare))
  return {
    title: { zh: '水资源费总比例核对', en: 'Water-resource fee: whether the stated total adds up' },
    source: interpretation('减收'),
    subject: fee,
    classes: {
      consistent: { label: { zh: '与所列比例相符', en: 'the total adds up' } },
      'total-differs': {
        label: { zh: '与所列比例不符', en: 'the total doesn’t add up' },
        consequence: quoting(
          {
            zh: '公布的是{waterTotalStated}，各份之和是{waterSplitCentral}＋{waterSplitProvince}×{waterProvinceShare}＋{waterSplitLocal}；按哪个缴纳，见《水资源费》的两种读法',
            en: '{waterTotalStated} is published, and the parts are {waterSplitCentral} + {waterSplitProvince} × {waterProvinceShare} + {waterSplitLocal}; which is due, see the readings of “Water-resource fee”',
          },
          enterpriseFees,
        ),
      },
      'split-not-whole': { label: { zh: '各份之和不是100%', en: 'the split isn’t 100%' } },
    },
    by: when(not(sum(waterSplitCentral, waterSplitProvince, waterSplitLocal).is(whole)), text('split-not-whole'))
      .when(whole.minus(forgone).is(waterTotalStated), text('consistent'))
      .otherwise(text('total-differs')),
    discrepancies: [waterFeeTotal],
    notes: [
      {
        zh: '只核对文中各数，不涉及哪一笔费',
        en: 'it is of the figures of the text alone, and of no particular fee',
      },
    ],
  }
})

/**
 * Where charging is monitored or supervised (涉企收费监测、督导), and what follows.
 *
 * @returns the entries, each with `mechanism` and `follows`; `not-listed` for an organisation of another kind
 * @example
 * feeSupervision({ feeSupervisedOrganisation: 'key-enterprise' }).entries[0].mechanism.en // 'fee-monitoring posts'
 */
export const feeSupervision = catalogue('m09.fee-supervision', () => ({
  title: { zh: '涉企收费监测与督导', en: 'Monitoring and supervision of charges on enterprises' },
  source: interpretation('监测与督导'),
  subject: fee,
  entries: enterpriseFees.monitoringPlaces,
  lookUp: fee.feeSupervisedOrganisation,
  key: 'kinds',
  notes: [
    {
      zh: '监测哨点数量和设立时间均未写，无法计算进度',
      en: 'neither a number of posts nor a date is given, so no progress can be reckoned',
    },
    {
      zh: '公用事业单位以“等”收尾，水、电、气是举例',
      en: 'water, power and gas are examples of public utilities; the list is left open',
    },
  ],
}))
