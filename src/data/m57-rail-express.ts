import { interpretation, measureText } from '../facts/document'
import { discrepancy, figures, named } from '../language'

const text = measureText()
const explained = interpretation()

/** 铁路快通 (M57): the systems that an application passes through, and what customs does with the data. */
export const railExpress = figures(57, {
  customsChecks: named(
    [
      { label: { zh: '审核', en: 'examination' } },
      { label: { zh: '放行', en: 'release' } },
      { label: { zh: '核销', en: 'write-off' } },
    ],
    text,
  ),
  parties: named(
    [
      { label: { zh: '海关', en: 'customs' } },
      { label: { zh: '铁路', en: 'the railway' } },
      { label: { zh: '运营企业', en: 'the operating enterprise' } },
    ],
    explained,
  ),
  systems: named(
    [
      {
        step: 'enter',
        order: 1,
        label: { zh: '集装箱国际联运信息平台', en: 'information platform for international container through traffic' },
        does: { zh: '企业录入数据和申请', en: 'the enterprise enters data and application' },
      },
      {
        step: 'send',
        order: 2,
        label: { zh: '中国铁路货运电子商务系统', en: 'China Railway freight e-commerce system' },
        does: { zh: '转送申请', en: 'passes the application on' },
      },
      {
        step: 'receive',
        order: 3,
        label: { zh: '海关舱单管理铁路子系统', en: 'railway subsystem of the customs manifest system' },
        does: { zh: '收到申请，给出许可', en: 'receives the application, and gives the permit' },
      },
    ],
    explained,
    'system-1',
    'system-2',
    'system-3',
  ),
  application: named(
    [
      {
        label: {
          zh: '舱单电子数据及出口快通申请',
          en: 'electronic manifest data and application for export by rail express',
        },
      },
    ],
    explained,
  ),
  permit: named([{ label: { zh: '快通许可', en: 'express permit' } }], explained),
  dataMatchPlaces: named(
    [
      { mode: 'before', label: { zh: '口岸海关', en: 'customs at the border port' } },
      { mode: 'rail-express', label: { zh: '发站', en: 'station of departure' } },
    ],
    explained,
    'old-data-match-place',
    'data-match-place',
  ),
})

/** The mode has two names. */
export const railExpressName = discrepancy('m57.name', {
  title: { zh: '“铁路快通”与“快速通关”', en: 'two names of the mode' },
  sides: [
    {
      place: text,
      says: { zh: '题目称“铁路快通”，正文称“快速通关”', en: 'one name in the title, another in the text' },
    },
    { place: explained, says: { zh: '“快速通关”与“快通”并用', en: 'the long name and the short one side by side' } },
  ],
  editorial: true,
})

/** The measure covers import and export; the only application that is explained is for export. */
export const railExpressDirection = discrepancy('m57.direction', {
  title: { zh: '进口货物能否快通', en: 'whether imports are covered' },
  sides: [
    { place: text, says: { zh: '监管进口和出口货物', en: 'goods imported and exported are supervised' } },
    {
      place: explained,
      says: {
        zh: '监管也含进口，申请却只有出口一种',
        en: 'imports are supervised as well, but the one application named is for export',
      },
    },
  ],
})
