import { ask, choice, date, integer, subject, yesNo } from '../language'

/** The test centres and the review branch that the programme builds for key industries. */
export const institution = subject(
  'institution',
  { zh: '质检与审评机构', en: 'a test centre or review branch' },
  {
    industryCentre: choice(
      {
        'bedding-centre': { zh: '国家床上用品质检中心', en: 'national test centre for bedding' },
        'motor-centre': { zh: '国家电动机产品质检中心', en: 'national test centre for electric motors' },
        'drug-review-branch': {
          zh: '省药监局审评核查南通分中心',
          en: 'Nantong branch of the provincial drug review and inspection centre',
        },
        'drug-device-station': { zh: '药械综合服务站', en: 'drug-and-device service station' },
      },
      ask('机构', 'institution', '查询哪个机构？', 'Which institution is looked up?'),
    ),
    beddingCentreIsCompleted: yesNo(
      ask(
        '床上用品质检中心已竣工',
        'the bedding centre is completed',
        '国家床上用品质检中心是否已竣工？',
        'Is the national test centre for bedding completed?',
      ),
    ),
    beddingCentreCompletedOn: date(
      ask('竣工日', 'day of completion', '该中心哪天竣工？', 'On which day was the bedding centre completed?'),
    ),
    motorCentreIsBuilt: yesNo(
      ask(
        '电动机质检中心已正式建成',
        'the motor centre is formally built',
        '国家电动机产品质检中心是否已正式建成？',
        'Is the national test centre for electric motors formally built?',
      ),
    ),
    motorCentreBuiltOn: date(
      ask(
        '正式建成日',
        'day it was built',
        '该中心哪天正式建成？',
        'On which day was the motor centre formally built?',
      ),
    ),
    motorCentreNewQualifications: integer(
      ask(
        '新增检验资质',
        'new inspection qualifications',
        '国家电动机产品质检中心新增产品/参数检验资质多少项？',
        'How many product or parameter qualifications has the motor centre gained?',
      ),
      { unit: '项' },
    ),
    drugReviewBranchIsApproved: yesNo(
      ask(
        '分中心已获批',
        'the branch is approved',
        '省药监局审评核查南通分中心是否已获批？',
        'Is the drug review branch approved?',
      ),
    ),
    drugReviewBranchIsBuilt: yesNo(
      ask('分中心已建成', 'the branch is built', '该分中心是否已建成？', 'Is the drug review branch built?'),
    ),
  },
)
