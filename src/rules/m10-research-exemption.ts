import {
  exemptionForce,
  exemptionProof,
  projectFailure,
  regulationProgress,
  researchLiability,
  researchLiabilityWording,
} from '../data/m10-research-exemption'
import { interpretation } from '../facts/document'
import { research } from '../facts/research'
import { all, classification, covered, eligibility, keysOf, not, question, text, when } from '../language'
import { inForce } from './parts/m10-in-force'

/**
 * Whether a unit or person managing science and technology (科技管理人员) is exempted from liability for an error.
 *
 * @example
 * managerExemption({ managementErrorField: 'system-reform', soughtPrivateGain: true }).outcome // 'ineligible'
 */
export const managerExemption = eligibility('m10.manager-exemption', () => ({
  title: { zh: '科技管理人员免责', en: 'Managers of science and technology: exemption from liability' },
  source: interpretation('科技管理人员'),
  subject: research,
  covers: [
    covered(research.managementErrorField.oneOf(keysOf(researchLiability.managerScope)), {
      zh: '只写政府投资基金运作、科技体制改革和科技创新工作中的偏差失误，其他工作文中未写',
      en: 'the clause is of errors in running investment funds, reforming the science system and work on innovation; nothing is said of other work',
    }),
  ],
  when: all(inForce(), research.meetsExemptionConditions, research.managedDiligently, not(research.soughtPrivateGain)),
  gives: { zh: '依法免除有关单位和个人的责任', en: 'the unit and the persons concerned are exempted from liability' },
  leadsTo: ['m10.liability-effects', 'm10.regulation-status'],
  discrepancies: [regulationProgress, exemptionForce],
  notes: [
    {
      zh: '“规定条件”未列出，由有权认定的单位判断',
      en: 'the prescribed conditions aren’t listed; they are left to whoever is to judge them',
    },
    {
      zh: '条款是条例将要设立的，颁布文本可能不同',
      en: 'the clause is one that the regulation is to have, and its final text may differ',
    },
  ],
}))

const failure = /* @__PURE__ */ question({
  about: { zh: '项目须不能完成，还是未取得预期成效即可', en: 'how a project must have failed' },
  because: { zh: '这是条例草案的用语，范围也较窄', en: 'it is how the draft has it, and the narrower right' },
  options: {
    'cannot-complete': { zh: '不能完成', en: 'it can’t be completed' },
    'without-result': {
      zh: '不能完成，或完成但未取得预期成效',
      en: 'it can’t be completed, or was completed without the hoped result',
    },
  },
})

const fromWhen = /* @__PURE__ */ question({
  about: { zh: '免责是否须待条例施行', en: 'whether the exemption waits for the regulation' },
  because: {
    zh: '免责列在条例将要设立的条款之中',
    en: 'the exemption stands among the clauses that the regulation is to have',
  },
  options: {
    'only-once-in-force': { zh: '条例施行后', en: 'only once it is in force' },
    'at-once': { zh: '措施本身即为政策，立即适用', en: 'at once: the measure itself is the policy' },
  },
})

/**
 * Whether a unit or person carrying out a publicly funded research project (科技人员) may be exempted from liability.
 *
 * @returns the verdict; `eligible` with `force: 'may'` means open to be granted
 * @example
 * researcherExemption({ isPubliclyFundedResearch: true, researchResult: 'as-expected' }).outcome // 'ineligible'
 */
export const researcherExemption = eligibility('m10.researcher-exemption', () => {
  const diligent = all(
    research.isExploratoryResearch,
    research.isHighRiskResearch,
    research.recordsProveDiligence,
    research.isDeterminedByDepartment,
  )
  const applies = fromWhen.read({ 'only-once-in-force': all(inForce(), diligent), 'at-once': diligent })
  return {
    title: { zh: '科技人员免责', en: 'Researchers: exemption from liability' },
    source: interpretation('科技人员'),
    subject: research,
    force: 'may',
    covers: [
      covered(research.isPubliclyFundedResearch, {
        zh: '只写财政性资金资助的项目，其他项目文中未写',
        en: 'it is of projects paid for with public funds; nothing is said of others',
      }),
      covered(
        failure.read({
          'cannot-complete': research.researchResult.noneOf(['completed-without-result']),
          'without-result': all(),
        }),
        {
          zh: '措施写未取得预期成效，解读写不能完成；按所取的读法，完成而未取得预期成效的，文中未写',
          en: 'the measure speaks of a project without the hoped result, the interpretation of one that can’t be completed; by the reading taken nothing is said of one that was completed',
        },
        { unless: not(applies) },
      ),
    ],
    when: all(
      applies,
      failure.read({
        'cannot-complete': research.researchResult.is('cannot-be-completed'),
        'without-result': research.researchResult.oneOf(['completed-without-result', 'cannot-be-completed']),
      }),
    ),
    gives: {
      zh: '可以按照规定免除相关责任，不影响项目结题和今后申报',
      en: 'liability may be waived by the rules; closing the project and later applications aren’t affected',
    },
    leadsTo: ['m10.liability-effects', 'm10.regulation-status'],
    discrepancies: [projectFailure, exemptionForce, exemptionProof, regulationProgress, researchLiabilityWording],
    notes: [
      {
        zh: '探索性强与风险度高须同时具备，两者均无标准',
        en: 'it must be both exploratory and of high risk; no measure of either is given',
      },
      {
        zh: '“按照规定”所指的规定不在文中；条件全部具备时仍可不予免责',
        en: 'the rules by which it is waived aren’t in the text; even where every condition is met the exemption may be withheld',
      },
    ],
  }
})

/**
 * What follows from an exemption (免责效果), by class.
 *
 * @returns the class `researcher-exempted`, `manager-exempted` or `not-exempted`, with what follows
 * @example
 * liabilityEffects({ liabilityExemptionGranted: true, researchStaffClass: 'manager' }).class // 'manager-exempted'
 */
export const liabilityEffects = classification('m10.liability-effects', () => ({
  title: { zh: '免责后的效果', en: 'What follows from an exemption' },
  source: interpretation('科技人员'),
  subject: research,
  classes: {
    'researcher-exempted': {
      label: { zh: '科技人员已免责', en: 'exempted researchers' },
      consequence: {
        zh: '项目仍可结题，今后仍可申报科研项目',
        en: 'the project can still be closed, and later applications for projects aren’t affected',
      },
    },
    'manager-exempted': {
      label: { zh: '科技管理人员已免责', en: 'exempted managers' },
      consequence: {
        zh: '有关单位和个人的责任依法免除',
        en: 'the unit and the persons concerned are free of liability',
      },
    },
    'not-exempted': { label: { zh: '未免责', en: 'not exempted' } },
  },
  by: when(not(research.liabilityExemptionGranted), text('not-exempted'))
    .when(research.researchStaffClass.is('researcher'), text('researcher-exempted'))
    .otherwise(text('manager-exempted')),
  discrepancies: [exemptionForce],
  notes: [
    {
      zh: '未免责的后果文中未写；结题和今后申报只写了科技人员的',
      en: 'what follows where nobody is exempted isn’t stated; closing projects and applying again are stated of researchers only',
    },
  ],
}))
