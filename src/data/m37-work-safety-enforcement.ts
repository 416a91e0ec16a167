import { interpretation } from '../facts/document'
import { workSafety } from '../facts/work-safety'
import { figure, figures, named, optionsOf } from '../language'

const items = interpretation('重点执法事项清单')
const online = interpretation('线上监测预警')

/** “三会一单” (M37): what may be exempted, the items that are inspected, and online supervision from afar. */
export const workSafetyEnforcement = figures(
  37,
  {
    selfRectifiedMayBeExempt: named(
      optionsOf(workSafety.problemState, ['rectified', 'under-way-in-plan']),
      interpretation('执法告知会'),
    ),
    itemsGeneral: figure(15, '条', items, { zh: '通用重点执法事项', en: 'general key items' }),
    itemsHazardous: figure(
      20,
      '条',
      items,
      { zh: '危险化学品及烟花爆竹领域', en: 'hazardous chemicals and fireworks' },
      'items-hazchem-fireworks',
    ),
    itemsTrade: figure(
      71,
      '条',
      items,
      { zh: '冶金等工贸领域', en: 'metallurgy and other industrial and trading sectors' },
      'items-metallurgy-trade',
    ),
    itemsTotal: figure(106, '条', items, { zh: '文中合计', en: 'total of the text' }),
    itemLists: named(
      [
        { label: { zh: '重点执法事项清单', en: 'list of key enforcement items' } },
        { label: { zh: '综合执法检查事项清单', en: 'comprehensive list of inspection items' } },
      ],
      items,
      'enforcement-item-list-name',
      'multi-sector-list',
    ),
    listSectors: named(
      optionsOf(workSafety.safetySectors, [
        'hazardous-chemicals',
        'fireworks',
        'metal-smelting',
        'explosive-dust',
        'ammonia-refrigeration',
      ]),
      items,
    ),
    onlineScopeTradeFields: named(
      optionsOf(workSafety.tradeFields, [
        'molten-metal',
        'explosive-dust',
        'hazardous-chemicals-use',
        'confined-spaces',
        'ammonia-refrigeration',
      ]),
      online,
    ),
    onlineScopePlatform: named(
      [
        {
          label: {
            zh: '南通市危险化学品风险管控与应急一体化平台',
            en: 'Nantong platform for hazardous-chemicals risks and emergencies',
          },
        },
      ],
      online,
    ),
    onlineCadence: named(
      [
        { each: 'day', label: { zh: '日提醒', en: 'reminder each day' } },
        { each: 'week', label: { zh: '周通报', en: 'circular each week' } },
        { each: 'month', label: { zh: '月评估', en: 'assessment each month' } },
      ],
      online,
    ),
    onlineFactors: named(
      [
        { label: { zh: '监测数据异常情况', en: 'abnormal monitoring data' } },
        { label: { zh: '动火作业情况', en: 'hot work' } },
        { label: { zh: '每日承诺公告情况', en: 'the daily notice of commitment' } },
        { label: { zh: '五位一体平台信息录入情况', en: 'entries in the five-in-one platform' } },
        {
          label: { zh: '企业应急预案和演练计划制定与实施情况', en: 'emergency plans and drills, made and carried out' },
        },
        { label: { zh: '企业人员在岗在位情况', en: 'whether staff are at their posts' } },
        { label: { zh: '企业安全管理情况', en: 'how safety is managed' } },
      ],
      online,
    ),
    precisionDimensions: named(
      [
        { label: { zh: '对象精准', en: 'the right enterprises' } },
        { label: { zh: '事项精准', en: 'the right items' } },
        { label: { zh: '方式精准', en: 'the right manner' } },
        { label: { zh: '处罚精准', en: 'the right penalty' } },
      ],
      online,
    ),
  },
  { parts: ['itemsGeneral', 'itemsHazardous', 'itemsTrade'], make: 'itemsTotal' },
)
