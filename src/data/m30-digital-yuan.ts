import { interpretation, measureText } from '../facts/document'
import { discrepancy, figure, figures, named } from '../language'
import { calendarYears } from './programme'

const text = measureText()
const explained = interpretation()

/** 数字人民币 (M30): where it is to be accepted within the year. */
export const digitalYuan = figures(30, {
  merchants: figure(100000, '家', text, {
    zh: '数字人民币受理商户门店数',
    en: 'merchant outlets for the digital yuan',
  }),
  fillingStations: figure(100, '家', text, { zh: '数字人民币加油站数', en: 'filling stations for the digital yuan' }),
  metroTicketMachines: figure(100, '台', text, {
    zh: '数字人民币地铁购票机数',
    en: 'metro ticket machines for the digital yuan',
  }),
  scenicSpots: figure(10, '家', text, { zh: '数字人民币景区数', en: 'scenic spots for the digital yuan' }),
  museums: figure(
    10,
    '家',
    text,
    { zh: '数字人民币文博场馆数', en: 'museums and cultural venues for the digital yuan' },
    'museums-and-cultural-venues',
  ),
  hospitals: figure(10, '家', text, { zh: '数字人民币医院数', en: 'hospitals for the digital yuan' }),
  schools: figure(10, '家', text, { zh: '数字人民币学校数', en: 'schools for the digital yuan' }),
  pilotYear: figure(2023, '年', explained, {
    zh: '数字人民币试点年度',
    en: 'year of the digital-yuan pilot',
    ...calendarYears,
  }),
  planDocument: named(
    [
      {
        label: { zh: '通政办发〔2023〕23号', en: 'Tong Zheng Ban Fa [2023] 23' },
        title: '南通市数字人民币试点工作方案',
      },
    ],
    explained,
  ),
  applicationFields: named(
    [
      { label: { zh: '批发零售', en: 'wholesale and retail' } },
      { label: { zh: '餐饮文旅', en: 'catering, culture and tourism' } },
      { label: { zh: '教育医疗', en: 'education and medical care' } },
      { label: { zh: '公共服务', en: 'public services' } },
      { label: { zh: '普惠金融', en: 'inclusive finance' } },
    ],
    explained,
  ),
  characteristics: named(
    [
      { label: { zh: '低成本', en: 'low cost' } },
      { label: { zh: '支付即结算', en: 'settled on payment' } },
      { label: { zh: '可控匿名', en: 'controllable anonymity' } },
      { label: { zh: '安全性', en: 'security' } },
    ],
    explained,
  ),
})

/** The figures stand in the measure alone. */
export const digitalYuanFiguresUnexplained = discrepancy('m30.figures-unexplained', {
  title: { zh: '指标只见于措施', en: 'the figures stand in the measure alone' },
  sides: [
    { place: text, says: { zh: '列出七项数量', en: 'seven figures' } },
    {
      place: explained,
      says: { zh: '只写力求走在全省前列，没有数量', en: 'only that the city strives to be ahead in the province' },
    },
  ],
})

/** The lead bank is written in two ways. */
export const leadBankName = discrepancy('m30.lead-bank-name', {
  title: { zh: '人民银行的写法', en: 'the name of the central bank’s branch' },
  sides: [
    { place: text, says: { zh: '人行南通中心支行', en: 'in short' } },
    { place: explained, says: { zh: '人民银行南通市中心支行', en: 'in full, and of the city' } },
  ],
  editorial: true,
})
