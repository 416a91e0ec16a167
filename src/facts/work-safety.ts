import { ask, choice, choices, integer, subject, yesNo } from '../language'

const emergencyBureau = { zh: '市应急管理局', en: 'Municipal Emergency Management Bureau' }

/** Work safety at an enterprise (安全生产): how it is inspected and watched, and a problem found there. */
export const workSafety = subject(
  'work-safety',
  { zh: '安全生产', en: 'work safety' },
  {
    isKeySafetyEnterprise: yesNo(
      ask(
        '安全生产重点企业',
        'a key enterprise of work safety',
        '企业是否为安全生产执法的重点企业？',
        'Is the enterprise a key one for the enforcement of work safety?',
      ),
    ),
    inspectionStage: choice(
      {
        before: { zh: '执法前', en: 'before' },
        during: { zh: '执法中', en: 'during' },
        after: { zh: '执法后', en: 'after' },
      },
      ask('执法阶段', 'stage of the inspection', '处于执法检查的哪个阶段？', 'At which stage is the inspection?'),
    ),
    problemState: choice(
      {
        rectified: { zh: '已经整改完成', en: 'put right' },
        'under-way-in-plan': { zh: '列入企业整改计划并整改中', en: 'in the rectification plan and under way' },
        'planned-only': { zh: '列入整改计划、尚未整改', en: 'in the plan, not yet under way' },
        'under-way-unplanned': { zh: '整改中、未列入整改计划', en: 'under way, but not in the plan' },
        untouched: { zh: '未整改、未列入整改计划', en: 'neither planned nor under way' },
      },
      ask(
        '问题整改情况',
        'how far the problem is put right',
        '问题整改到什么程度？',
        'How far is the problem put right?',
      ),
    ),
    wasHandledBeforeInspection: yesNo(
      ask(
        '检查前即已如此',
        'so before the inspection',
        '执法检查之前是否已经如此？',
        'Was that so before the inspection?',
      ),
    ),
    safetyItemGroup: choice(
      {
        general: { zh: '通用', en: 'general' },
        'hazardous-chemicals-and-fireworks': {
          zh: '危险化学品及烟花爆竹',
          en: 'hazardous chemicals and fireworks',
        },
        'metallurgy-and-trade': { zh: '冶金等工贸', en: 'metallurgy and other industry and trade' },
      },
      ask('事项分组', 'group of items', '查哪一组事项？', 'Which group of items is looked up?'),
    ),
    safetySectors: choices(
      {
        'hazardous-chemicals': { zh: '危险化学品', en: 'hazardous chemicals' },
        fireworks: { zh: '烟花爆竹', en: 'fireworks' },
        'metal-smelting': { zh: '金属冶炼', en: 'metal smelting' },
        'explosive-dust': { zh: '粉尘涉爆', en: 'explosive dust' },
        'ammonia-refrigeration': { zh: '液氨制冷', en: 'liquid-ammonia refrigeration' },
        other: { zh: '其他行业领域', en: 'another sector' },
      },
      ask('涉及的行业领域', 'sectors', '企业涉及哪些行业领域？', 'In which sectors is the enterprise?'),
    ),
    otherListedSectors: integer(
      ask(
        '其他领域中列入清单的个数',
        'listed sectors among the others',
        '五类以外的行业领域中，有几个列入重点执法事项清单？',
        'Of its sectors beside the five named, how many have a list of key items?',
      ),
      { unit: '个', judgedBy: emergencyBureau },
    ),
    safetyEnterpriseKind: choice(
      {
        chemical: { zh: '化工企业', en: 'chemical enterprise' },
        'hazardous-chemicals': { zh: '危险化学品企业', en: 'hazardous-chemicals enterprise' },
        'industry-and-trade': { zh: '工贸企业', en: 'enterprise of industry and trade' },
        other: { zh: '其他企业', en: 'another enterprise' },
      },
      ask('企业类别', 'kind of enterprise', '属于哪一类企业？', 'Which kind of enterprise is it?'),
    ),
    isOnHazardousChemicalsPlatform: yesNo(
      ask(
        '已接入危险化学品一体化平台',
        'connected to the hazardous-chemicals platform',
        '企业是否已接入南通市危险化学品风险管控与应急一体化平台？',
        'Is the enterprise connected to Nantong’s platform for hazardous-chemicals risks and emergencies?',
      ),
      { attainable: 'register' },
    ),
    tradeFields: choices(
      {
        'molten-metal': { zh: '金属熔融', en: 'molten metal' },
        'explosive-dust': { zh: '粉尘涉爆', en: 'explosive dust' },
        'hazardous-chemicals-use': { zh: '危险化学品使用', en: 'use of hazardous chemicals' },
        'confined-spaces': { zh: '有限空间作业', en: 'work in confined spaces' },
        'ammonia-refrigeration': { zh: '涉氨制冷', en: 'refrigeration with ammonia' },
        other: { zh: '其他领域', en: 'another field' },
      },
      ask('工贸企业涉及的领域', 'fields of industry and trade', '涉及哪些领域？', 'Which fields is it active in?'),
    ),
    isOtherTradeFieldKey: yesNo(
      ask(
        '其他领域属重点工贸行业领域',
        'the other field is a key one',
        '所列以外的这个领域是否属于重点工贸行业领域？',
        'Is the field, though not named, a key one of industry and trade?',
      ),
      { judgedBy: emergencyBureau },
    ),
    supervisionRhythm: choice(
      { day: { zh: '日', en: 'day' }, week: { zh: '周', en: 'week' }, month: { zh: '月', en: 'month' } },
      ask('监管周期', 'rhythm', '查每日、每周还是每月？', 'Is it each day, week or month that is looked up?'),
    ),
  },
)
