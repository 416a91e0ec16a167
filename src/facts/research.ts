import { any, ask, check, choice, not, subject, yesNo } from '../language'

const projectDepartment = { zh: '项目主管部门', en: 'the project’s competent department' }
/** The text has it determine the whole; who judges the qualities of a project it doesn't say. */
const projectJudge = {
  zh: '项目主管部门（文中未写）',
  en: 'the project’s competent department (not named in the text)',
}
const regulationsJudge = {
  zh: '依法有权认定的单位（文中未写）',
  en: 'whoever the law entrusts with it (not named in the text)',
}

/** A research project or the management of science, and what went wrong in it. */
export const research = subject(
  'research',
  { zh: '科研与科技管理', en: 'research and its management' },
  {
    innovationRegulationIsPromulgated: yesNo(
      ask(
        '科技创新促进条例已颁布',
        'the innovation regulation is promulgated',
        '《南通市科技创新促进条例》是否已正式颁布？',
        'Has Nantong’s regulation on promoting innovation been promulgated?',
      ),
    ),
    innovationRegulationHasTakenEffect: yesNo(
      ask(
        '科技创新促进条例已施行',
        'the innovation regulation has taken effect',
        '《南通市科技创新促进条例》是否已到施行之日？',
        'Has the day come on which Nantong’s regulation on promoting innovation takes effect?',
      ),
    ),
    researchStaffClass: choice(
      {
        manager: { zh: '科技管理人员', en: 'managers of science and technology' },
        researcher: { zh: '科技人员', en: 'researchers' },
      },
      ask(
        '人员类别',
        'kind of staff',
        '被免责的单位或个人属于科技管理一方还是科研一方？',
        'Is the unit or person to be exempted on the side of managing science or of research?',
      ),
    ),
    managementErrorField: choice(
      {
        'investment-fund': { zh: '政府投资基金的运作', en: 'running a government investment fund' },
        'system-reform': { zh: '科技体制改革', en: 'reform of the science system' },
        'innovation-work': { zh: '科技创新工作', en: 'work on innovation' },
        other: { zh: '其他', en: 'another' },
      },
      ask(
        '偏差失误所在工作',
        'field of the error',
        '科技管理的偏差失误出现在哪项工作中？',
        'In which work of managing science did the error arise?',
      ),
    ),
    meetsExemptionConditions: yesNo(
      ask(
        '符合规定条件',
        'the prescribed conditions are met',
        '该单位或个人是否符合《南通市科技创新促进条例》规定的免责条件？',
        'Does the unit or person meet the conditions that Nantong’s innovation regulation prescribes for an exemption?',
      ),
      { judgedBy: regulationsJudge },
    ),
    managedDiligently: yesNo(
      ask(
        '勤勉尽责',
        'diligent',
        '出现偏差失误的科技管理人员是否勤勉尽责？',
        'Were the managers of science whose error it is diligent?',
      ),
      { judgedBy: regulationsJudge },
    ),
    soughtPrivateGain: yesNo(
      ask(
        '谋取私利',
        'private gain was sought',
        '出现偏差失误的科技管理人员是否谋取私利？',
        'Did the managers of science whose error it is seek private gain?',
      ),
      { judgedBy: regulationsJudge, when: { no: { zh: '未谋取私利', en: 'no private gain was sought' } } },
    ),
    isPubliclyFundedResearch: yesNo(
      ask(
        '财政性资金资助的科研项目',
        'a publicly funded research project',
        '该项目是否为财政性资金资助的科学技术研究开发项目？',
        'Is it a research and development project paid for with public funds?',
      ),
    ),
    isExploratoryResearch: yesNo(
      ask(
        '探索性强',
        'strongly exploratory',
        '该科研项目的探索性是否强？',
        'Is the research project strongly exploratory?',
      ),
      { judgedBy: projectJudge },
    ),
    isHighRiskResearch: yesNo(
      ask('风险度高', 'of high risk', '该科研项目的风险度是否高？', 'Is the research project’s risk high?'),
      {
        judgedBy: projectJudge,
      },
    ),
    researchResult: choice(
      {
        'as-expected': { zh: '取得预期成效', en: 'the hoped result' },
        'completed-without-result': { zh: '完成但未取得预期成效', en: 'completed, without the hoped result' },
        'cannot-be-completed': { zh: '不能完成', en: 'can’t be completed' },
      },
      ask('项目结果', 'how the project came out', '该科研项目的结果如何？', 'How did the research project come out?'),
    ),
    recordsProveDiligence: yesNo(
      ask(
        '原始资料能证明勤勉尽责',
        'original records prove diligence',
        '该科研项目的原始资料能否证明已履行勤勉尽责义务？',
        'Do the original records of the research project prove that the duty of diligence was fulfilled?',
      ),
      { judgedBy: projectDepartment },
    ),
    isDeterminedByDepartment: yesNo(
      ask(
        '主管部门认定已勤勉尽责',
        'determined to have been diligent',
        '项目主管部门组织认定的结果，是否为承担者已勤勉尽责，而项目仍不能完成或未取得预期成效？（尚未认定的不填）',
        'Did the project’s competent department determine that those who did the project were diligent, and that it yet can’t be completed or lacks the hoped result? (Not determined yet: leave out.)',
      ),
      { judgedBy: projectDepartment },
    ),
    liabilityExemptionGranted: yesNo(
      ask(
        '已予免责',
        'exempted',
        '该单位或个人的相关责任是否已被免除？',
        'Has the liability of the unit or person been waived?',
      ),
    ),
  },
  ({
    innovationRegulationHasTakenEffect,
    innovationRegulationIsPromulgated,
    isDeterminedByDepartment,
    researchResult,
  }) => [
    check(any(not(isDeterminedByDepartment), researchResult.noneOf(['as-expected'])), {
      zh: '取得预期成效的项目，不会认定为仍不能完成或未取得预期成效',
      en: 'a project with the hoped result isn’t determined to lack it',
    }),
    check(any(not(innovationRegulationHasTakenEffect), innovationRegulationIsPromulgated), {
      zh: '条例颁布之后才会施行',
      en: 'a regulation takes effect only once it is promulgated',
    }),
  ],
)
