import { ask, decimal, integer, subject, yesNo } from '../language'
import * as judges from './judges'

/** An inpatient case, and the disease group (DRG) in which it is settled. */
export const inpatientCase = subject(
  'inpatient-case',
  { zh: '住院病例', en: 'inpatient case' },
  {
    isTcmAdvantageDisease: yesNo(
      ask(
        '中医优势住院病种',
        'a disease in which Chinese medicine has the advantage',
        '该病例的病种是否为省局确定的中医优势住院病种之一？',
        'Is the case’s disease one of the inpatient diseases that the province named for Chinese medicine?',
      ),
    ),
    isTcmPilotInstitution: yesNo(
      ask(
        '试点中医医疗机构',
        'a pilot institution of Chinese medicine',
        '该病例是否在试点的中医医疗机构之一住院？',
        'Is the case treated in one of the pilot institutions of Chinese medicine?',
      ),
    ),
    conformsToTreatmentPlan: yesNo(
      ask(
        '遵循或符合诊疗方案',
        'conforms to the treatment plan',
        '该病例是否遵循或符合中医优势病种的诊疗方案？',
        'Does the case follow or fit the treatment plan of the Chinese-medicine disease?',
      ),
      {
        when: { no: { zh: '未遵循、也不符合诊疗方案', en: 'neither follows nor fits the treatment plan' } },
        judgedBy: judges.healthcareSecurity,
      },
    ),
    yearEndPoints: decimal(
      ask(
        '年终结算点数',
        'year-end settlement points',
        '该病例年终结算点数是多少？',
        'How many points has the case at the year-end settlement?',
      ),
      { unit: '点' },
    ),
    pilotSettlementYear: integer(
      ask(
        '试点年数（含结算当年）',
        'years of the pilot (with that of the settlement)',
        '该病例在中医优势病种试点的第几个结算年度结算？（首年为1）',
        'In which settlement year of the Chinese-medicine pilot, counted from 1, is the case settled?',
      ),
      { unit: '年', atLeast: 1 },
    ),
    groupUsesInnovativeDrug: yesNo(
      ask(
        '病组使用创新药',
        'the group uses an innovative drug',
        '该DRG病组是否使用创新药？',
        'Does the disease group (DRG) use an innovative drug?',
      ),
    ),
    groupUsesNewTechnique: yesNo(
      ask(
        '病组开展新技术',
        'the group uses a new technique',
        '该DRG病组是否开展新技术？',
        'Does the disease group (DRG) use a new technique?',
      ),
    ),
  },
)
