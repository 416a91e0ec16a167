import { any, ask, check, choice, date, integer, not, onlyIf, subject, yesNo } from '../language'

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
      ask('机构', 'institution', '查询哪个重点产业服务机构？', 'Which institution for key industries is looked up?'),
      {
        names: {
          'bedding-centre': ['床上用品质检中心'],
          'motor-centre': ['电动机产品质检中心', '电动机质检中心'],
          'drug-review-branch': ['审评核查南通分中心', '省药监局南通分中心'],
          'drug-device-station': ['服务站'],
        },
      },
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
      ask(
        '床上用品质检中心竣工日',
        'day the bedding centre was completed',
        '国家床上用品质检中心哪天竣工？',
        'On which day was the national test centre for bedding completed?',
      ),
      { past: true },
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
        '电动机质检中心正式建成日',
        'day the motor centre was built',
        '国家电动机产品质检中心哪天正式建成？',
        'On which day was the national test centre for electric motors formally built?',
      ),
      { past: true },
    ),
    motorCentreNewQualifications: integer(
      ask(
        '新增检验资质',
        'new inspection qualifications',
        '截至基准日（2023年内），国家电动机产品质检中心新增产品/参数检验资质多少项？',
        'As of the day asked about, in 2023, how many qualifications for products or parameters has the national test centre for electric motors gained?',
      ),
      { unit: '项' },
    ),
    drugReviewBranchIsApproved: yesNo(
      ask(
        '分中心已获批',
        'the branch is approved',
        '省药监局审评核查南通分中心是否已获批建设？',
        'Has the building of the Nantong drug review branch been approved?',
      ),
    ),
    drugReviewBranchIsBuilt: yesNo(
      ask(
        '分中心已建成',
        'the branch is built',
        '省药监局审评核查南通分中心是否已建成？',
        'Is the Nantong drug review branch built?',
      ),
    ),
  },
  (facts) => [
    onlyIf(facts.beddingCentreIsCompleted, facts.beddingCentreCompletedOn, {
      zh: '未竣工的没有竣工日',
      en: 'what isn’t completed has no day of completion',
    }),
    onlyIf(facts.motorCentreIsBuilt, facts.motorCentreBuiltOn, {
      zh: '未建成的没有建成日',
      en: 'what isn’t built has no day on which it was',
    }),
    check(any(facts.drugReviewBranchIsApproved, not(facts.drugReviewBranchIsBuilt)), {
      zh: '建成须先获批',
      en: 'nothing is built without approval',
    }),
  ],
)
