import { any, ask, check, choice, choices, integer, not, onlyIf, subject, yesNo } from '../language'

const emergencyBureau = { zh: '市应急管理局', en: 'Municipal Emergency Management Bureau' }
const keyEnterprisesBy = {
  zh: '市应急管理局（文中未写由谁认定）',
  en: 'Municipal Emergency Management Bureau (the text doesn’t say who judges)',
}

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
      { judgedBy: keyEnterprisesBy },
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
        '这个安全生产问题现在整改到什么程度？',
        'How far has the work-safety problem been put right by now?',
      ),
      { names: { rectified: ['整改完成'] }, attainable: 'reach' },
    ),
    wasHandledBeforeInspection: yesNo(
      ask(
        '检查前已整改或已按计划整改',
        'put right, or under way by plan, before the inspection',
        '执法检查开展之前，这个问题是否已经整改完成，或者已列入企业整改计划并在整改中？',
        'Before the inspection began, was the problem already put right, or in the rectification plan and under way?',
      ),
      {
        when: {
          no: {
            zh: '检查前既未整改完成，也未按计划整改中',
            en: 'before the inspection neither put right nor under way by plan',
          },
        },
      },
    ),
    safetyItemGroup: choice(
      {
        general: { zh: '通用', en: 'general' },
        'hazardous-chemicals-and-fireworks': {
          zh: '危险化学品及烟花爆竹',
          en: 'hazardous chemicals and fireworks',
        },
        'metallurgy-and-trade': { zh: '冶金等工贸', en: 'metallurgy and other industrial and trading sectors' },
      },
      ask('事项分组', 'group of items', '查哪一组事项？', 'Which group of items is looked up?'),
      {
        names: {
          general: ['通用重点执法事项'],
          'hazardous-chemicals-and-fireworks': ['危险化学品及烟花爆竹领域'],
          'metallurgy-and-trade': ['冶金等工贸领域'],
        },
      },
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
      ask(
        '涉及的行业领域',
        'sectors',
        '企业涉及以下哪些安全生产行业领域？',
        'In which of these sectors of work safety is the enterprise?',
      ),
    ),
    otherSectors: integer(
      ask(
        '其他行业领域的个数',
        'sectors beside the five',
        '危险化学品、烟花爆竹、金属冶炼、粉尘涉爆、液氨制冷以外，企业还涉及几个行业领域？',
        'In how many sectors is the enterprise beside hazardous chemicals, fireworks, metal smelting, explosive dust and liquid-ammonia refrigeration?',
      ),
      { unit: '个', atLeast: 1 },
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
        'industry-and-trade': { zh: '工贸企业', en: 'industrial or trading enterprise' },
        other: { zh: '其他企业', en: 'another enterprise' },
      },
      ask('企业类别', 'kind of enterprise', '企业属于哪一类？', 'Which kind of enterprise is it?'),
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
      ask(
        '工贸企业涉及的领域',
        'industrial and trading fields',
        '这家工贸企业涉及以下哪些领域？',
        'In which of these fields is the industrial or trading enterprise active?',
      ),
    ),
    isOtherTradeFieldKey: yesNo(
      ask(
        '其他领域属重点工贸行业领域',
        'the other field is a key one',
        '企业所涉的、所列五个以外的领域是否属于重点工贸行业领域？',
        'Is the field, though not named, among the key industrial and trading sectors?',
      ),
      {
        judgedBy: emergencyBureau,
        when: { no: { zh: '其他领域不属重点工贸行业领域', en: 'the other field is no key one' } },
      },
    ),
    supervisionRhythm: choice(
      { day: { zh: '日', en: 'day' }, week: { zh: '周', en: 'week' }, month: { zh: '月', en: 'month' } },
      ask(
        '线上监管周期',
        'rhythm of online supervision',
        '查线上监管每日、每周还是每月做什么？',
        'Is it looked up what online supervision does each day, each week or each month?',
      ),
      { names: { day: ['日提醒', '每日'], week: ['周通报', '每周'], month: ['月评估', '每月'] } },
    ),
  },
  (f) => [
    check(any(not(f.wasHandledBeforeInspection), f.problemState.oneOf(['rectified', 'under-way-in-plan'])), {
      zh: '检查前已整改或已按计划整改的问题，现在不会尚未整改或不在计划之内',
      en: 'what was put right, or under way by plan, before the inspection can’t be untouched or outside the plan now',
    }),
    onlyIf(f.safetySectors.includes('other'), f.otherSectors, {
      zh: '涉及其他行业领域的，才有其他行业领域的个数',
      en: 'other sectors are counted only of an enterprise that is in another sector',
    }),
    onlyIf(f.safetySectors.includes('other'), f.otherListedSectors, {
      zh: '涉及其他行业领域的，其中才有列入清单的',
      en: 'other sectors have a list only where the enterprise is in another sector',
    }),
    check(f.otherListedSectors.atMost(f.otherSectors), {
      zh: '其他领域中列入清单的个数不超过其他行业领域的个数',
      en: 'no more of the other sectors have a list than there are other sectors',
    }),
    onlyIf(f.tradeFields.includes('other'), f.isOtherTradeFieldKey, {
      zh: '涉及其他领域的，才问该领域是否为重点',
      en: 'whether another field is a key one is asked only of an enterprise that is in another field',
    }),
  ],
)
