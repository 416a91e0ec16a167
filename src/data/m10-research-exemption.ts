import { interpretation, measureText } from '../facts/document'
import { research } from '../facts/research'
import { discrepancy, figure, figures, named, optionsOf } from '../language'

const text = measureText()
const status = interpretation('条例进展')
const managers = interpretation('科技管理人员')
const researchers = interpretation('科技人员')

/** 科研容错 (M10): the regulation to come, and the two classes that it will exempt from liability. */
export const researchLiability = figures(10, {
  draftingBodiesCount: figure(3, '家', status, { zh: '联合推动条例的单位数', en: 'bodies at work on the regulation' }),
  classesCount: figure(2, '类', interpretation(), { zh: '尽职免责的人员类别数', en: 'classes that are exempted' }),
  regulation: named(
    [
      {
        label: {
          zh: '南通市科技创新促进条例',
          en: 'Nantong regulation on promoting innovation in science and technology',
        },
      },
    ],
    text,
  ),
  expected: named(
    [{ label: { zh: '预计正式颁布的年份', en: 'the year of expected promulgation' }, year: 2023 }],
    status,
    'expected-year',
  ),
  draftingBodies: named(
    [
      { label: { zh: '市人大', en: 'Municipal People’s Congress' } },
      { label: { zh: '市科技局', en: 'Municipal Science and Technology Bureau' } },
      { label: { zh: '市司法局', en: 'Municipal Justice Bureau' } },
    ],
    status,
  ),
  classes: named(optionsOf(research.researchStaffClass), interpretation()),
  managerScope: named(
    optionsOf(research.managementErrorField, ['investment-fund', 'system-reform', 'innovation-work']),
    managers,
  ),
})

/** What must have gone wrong with a project: no result in the measure, no completion in the interpretation. */
export const projectFailure = discrepancy('m10.project-failure', {
  title: { zh: '未取得预期成效还是不能完成', en: 'without the hoped result, or not completed' },
  sides: [
    { place: text, says: { zh: '未取得预期成效即可', en: 'a project without the hoped result' } },
    { place: researchers, says: { zh: '须不能完成该项目', en: 'a project that can’t be completed' } },
  ],
})

/** Whom the exemption is for, and whether it must be given. */
export const exemptionForce = discrepancy('m10.exemption-force', {
  title: { zh: '免责对象与力度', en: 'who is exempted, and whether that is a must' },
  sides: [
    {
      place: text,
      says: { zh: '只写科研项目，可以免于追责', en: 'research projects only, which may be exempted' },
    },
    {
      place: managers,
      says: { zh: '另列科技管理人员，依法予以免责', en: 'managers as well, and they are exempted' },
    },
    { place: researchers, says: { zh: '科技人员可以免除责任', en: 'researchers may be exempted' } },
  ],
})

/** The measure asks for diligence; the interpretation for records that prove it and for a determination. */
export const exemptionProof = discrepancy('m10.exemption-proof', {
  title: { zh: '勤勉尽责如何证明', en: 'how diligence is shown' },
  sides: [
    {
      place: text,
      says: { zh: '已尽勤勉尽责义务，未写证明和程序', en: 'diligence, with no proof and no procedure' },
    },
    {
      place: researchers,
      says: {
        zh: '原始资料证明，并经项目主管部门认定',
        en: 'original records, and a determination by the competent department',
      },
    },
  ],
})

/** The measure issues the regulation under one lead; the interpretation has three bodies drafting it. */
export const regulationProgress = discrepancy('m10.regulation-progress', {
  title: { zh: '条例已出台还是仍为草案', en: 'whether the regulation is issued or a draft, and by whom' },
  sides: [
    {
      place: text,
      says: { zh: '出台条例，牵头单位只有市科技局', en: 'the regulation is issued, under the science bureau alone' },
    },
    {
      place: status,
      says: {
        zh: '三家联合推动，仍是草案，预计2023年颁布',
        en: 'three bodies at work on a draft, promulgation expected in 2023',
      },
    },
  ],
})

/** Slips of wording that change no result. */
export const researchLiabilityWording = discrepancy('m10.wording', {
  title: { zh: '行文', en: 'wording' },
  sides: [
    {
      place: status,
      says: { zh: '首句只有目的，没有主句', en: 'the first sentence has a purpose and no main clause' },
    },
    { place: text, says: { zh: '财政资金支持', en: 'support with public funds' } },
    { place: researchers, says: { zh: '财政性资金资助，指同一种资金', en: 'the same funding in another phrase' } },
  ],
  editorial: true,
})
