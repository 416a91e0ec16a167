import { ask, choice, subject, yesNo } from '../language'

const projectDepartment = { zh: '项目主管部门', en: 'the project’s competent department' }
const regulationsJudge = {
  zh: '依法有权认定的单位（文中未写明）',
  en: 'whoever the law entrusts with it (the text names nobody)',
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
        'managers or researchers',
        '属于科技管理人员还是科技人员（含所在单位）？',
        'Is it, as a unit or a person, on the side of management or of research?',
      ),
    ),
    managementErrorField: choice(
      {
        'investment-fund': { zh: '政府投资基金的运作', en: 'running a government investment fund' },
        'system-reform': { zh: '科技体制改革', en: 'reform of the science system' },
        'innovation-work': { zh: '科技创新工作', en: 'work on innovation' },
        other: { zh: '其他', en: 'another' },
      },
      ask('偏差失误所在工作', 'field of the error', '偏差失误出现在哪项工作中？', 'In which work did the error arise?'),
    ),
    meetsExemptionConditions: yesNo(
      ask(
        '符合规定条件',
        'the prescribed conditions are met',
        '是否符合条例规定的免责条件？',
        'Are the conditions met that the regulation prescribes for an exemption?',
      ),
      { judgedBy: regulationsJudge },
    ),
    managedDiligently: yesNo(ask('勤勉尽责', 'diligent', '是否勤勉尽责？', 'Was the duty of diligence fulfilled?'), {
      judgedBy: regulationsJudge,
    }),
    soughtPrivateGain: yesNo(ask('谋取私利', 'private gain was sought', '是否谋取私利？', 'Was private gain sought?'), {
      judgedBy: regulationsJudge,
    }),
    isPubliclyFundedResearch: yesNo(
      ask(
        '财政性资金资助的科研项目',
        'a publicly funded research project',
        '是否为财政性资金资助的科学技术研究开发项目？',
        'Is it a research and development project paid for with public funds?',
      ),
    ),
    isExploratoryResearch: yesNo(
      ask('探索性强', 'strongly exploratory', '项目探索性是否强？', 'Is the project strongly exploratory?'),
      { judgedBy: projectDepartment },
    ),
    isHighRiskResearch: yesNo(ask('风险度高', 'of high risk', '项目风险度是否高？', 'Is the project’s risk high?'), {
      judgedBy: projectDepartment,
    }),
    researchResult: choice(
      {
        'as-expected': { zh: '取得预期成效', en: 'the hoped result' },
        'completed-without-result': { zh: '完成但未取得预期成效', en: 'completed, without the hoped result' },
        'cannot-be-completed': { zh: '不能完成', en: 'can’t be completed' },
      },
      ask('项目结果', 'how the project came out', '项目结果如何？', 'How did the project come out?'),
    ),
    recordsProveDiligence: yesNo(
      ask(
        '原始资料能证明勤勉尽责',
        'original records prove diligence',
        '原始资料能否证明已履行勤勉尽责义务？',
        'Do original records prove that the duty of diligence was fulfilled?',
      ),
      { judgedBy: projectDepartment },
    ),
    isDeterminedByDepartment: yesNo(
      ask(
        '经项目主管部门组织认定',
        'determined by the competent department',
        '项目主管部门是否已组织认定？',
        'Has the project’s competent department had this determined?',
      ),
      { judgedBy: projectDepartment },
    ),
    liabilityExemptionGranted: yesNo(ask('已予免责', 'exempted', '是否已免除责任？', 'Has liability been waived?')),
  },
)
