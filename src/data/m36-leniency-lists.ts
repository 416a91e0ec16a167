import { interpretation, measureText } from '../facts/document'
import { leniencyListNames } from '../facts/violation'
import { figure, figures, named } from '../language'

const text = measureText()
const criteria = interpretation('轻微违法')
const training = interpretation('培训')
const oversight = interpretation('监督')

/** “五张清单” (M36): who is spared what and on which grounds, who is left alone, and who learns and watches. */
export const marketLeniency = figures(36, {
  listCountTotal: figure(5, '张', text, { zh: '清单总数', en: 'lists in all' }),
  listCountOriginal: figure(4, '张', text, { zh: '原有清单数', en: 'lists there were before' }),
  trainingMinHours: figure(10, '学时', training, {
    zh: '执法人员每年培训学时下限',
    en: 'fewest class hours an officer is trained in a year',
  }),
  originalFourLists: named(
    [
      {
        key: 'first-violation',
        label: leniencyListNames['first-violation'],
        consequence: { zh: '可以不予行政处罚，由办案部门决定', en: 'a penalty may be waived; the department decides' },
        force: 'may',
      },
      {
        key: 'no-penalty',
        label: leniencyListNames['no-penalty'],
        consequence: { zh: '不予行政处罚，没有裁量', en: 'no penalty is imposed, with no discretion' },
        force: 'shall',
      },
      {
        key: 'mitigated',
        label: leniencyListNames.mitigated,
        consequence: {
          zh: '按该条件“从轻或者减轻”，本清单是其中的减轻；用哪一种由办案部门定',
          en: 'the criterion says lighter or mitigated, and this list is of the second; the department decides which',
        },
        force: 'shall',
      },
      {
        key: 'no-coercion',
        label: leniencyListNames['no-coercion'],
        consequence: { zh: '不采取行政强制措施', en: 'no coercive measures are taken' },
        force: 'shall',
      },
    ],
    text,
    'original-four-lists',
  ),
  fifthList: named(
    [
      {
        key: 'lighter',
        label: leniencyListNames.lighter,
        consequence: {
          zh: '按该条件“从轻或者减轻”，本清单是其中的从轻；用哪一种由办案部门定',
          en: 'the criterion says lighter or mitigated, and this list is of the first; the department decides which',
        },
        force: 'shall',
      },
    ],
    text,
  ),
  fifthListDomains: named(
    [
      { key: 'advertising', label: { zh: '广告', en: 'advertising' } },
      { key: 'trademarks', label: { zh: '商标', en: 'trademarks' } },
      { key: 'metrology', label: { zh: '计量', en: 'metrology' } },
    ],
    text,
  ),
  firstViolationCriteria: named(
    [
      { label: { zh: '初次违法', en: 'a first violation' } },
      { label: { zh: '危害后果轻微', en: 'minor harm' } },
      { label: { zh: '及时改正', en: 'corrected in time' } },
    ],
    criteria,
  ),
  noPenaltyCriteria: named(
    [
      { label: { zh: '情节轻微', en: 'slight circumstances' } },
      { label: { zh: '及时改正', en: 'corrected in time' } },
      { label: { zh: '没有造成危害后果', en: 'no harm done' } },
    ],
    criteria,
  ),
  lighterOrMitigatedCriteria: named(
    [
      { key: 'eliminated', label: { zh: '主动消除危害后果', en: 'harm voluntarily eliminated' } },
      { key: 'reduced', label: { zh: '主动减轻危害后果', en: 'harm voluntarily reduced' } },
    ],
    criteria,
  ),
  noCoercionCriteria: named(
    [
      { label: { zh: '情节显著轻微', en: 'obviously slight circumstances' } },
      { label: { zh: '没有明显社会危害', en: 'no obvious harm to society' } },
    ],
    criteria,
  ),
  triggerListName: named(
    [{ label: { zh: '触发式监管清单', en: 'list of trigger-based supervision' } }],
    interpretation('触发式监管'),
  ),
  trainingSubjects: named(
    [
      { label: { zh: '包容审慎执法', en: 'tolerant and prudent enforcement' } },
      { label: { zh: '行政裁量权基准运用', en: 'applying discretion benchmarks' } },
      { label: { zh: '免罚轻罚清单实施', en: 'carrying out the leniency lists' } },
    ],
    training,
  ),
  documents: named(
    [
      { label: { zh: '国办发〔2022〕27号', en: 'Guo Ban Fa [2022] 27' } },
      { label: { zh: '苏政办发〔2023〕1号', en: 'Su Zheng Ban Fa [2023] 1' } },
    ],
    training,
    'doc-state-council',
    'doc-province',
  ),
  evaluatedDocument: named(
    [
      {
        label: {
          zh: '南通市市场监管领域轻微违法首违不罚、免罚、轻罚和不予行政强制措施规定（试行）',
          en: 'Nantong provisions (trial) on leniency for minor violations of market regulation',
        },
      },
    ],
    criteria,
    'doc-evaluated',
  ),
  supervisionModes: named(
    [{ label: { zh: '专项监督', en: 'special supervision' } }, { label: { zh: '联合监督', en: 'joint supervision' } }],
    oversight,
  ),
  supervisedBodies: named(
    [
      {
        bodies: ['county-government', 'management-committee'],
        label: {
          zh: '各县（市、区）政府（管委会）',
          en: 'governments of counties, cities and districts, and management committees',
        },
      },
      {
        bodies: ['municipal-department'],
        label: { zh: '各市级行政执法部门', en: 'every municipal enforcement department' },
      },
    ],
    oversight,
  ),
})
