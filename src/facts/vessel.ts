import { ask, choice, decimal, subject, yesNo } from '../language'

/** A ship: its kind and size, its cargo and its passage. */
export const vessel = subject(
  'vessel',
  { zh: '船舶', en: 'ship' },
  {
    isSeaGoing: yesNo(ask('海船', 'a sea-going ship', '是否为海船？', 'Is it a sea-going ship?')),
    buildingPhase: choice(
      {
        order: { zh: '船企接单', en: 'order' },
        launch: { zh: '新造船舶完工下水', en: 'completion and launch' },
        undocking: { zh: '出坞', en: 'undocking' },
        outfitting: { zh: '舾装', en: 'outfitting' },
        'sea-trial': { zh: '出江试航', en: 'sea trial' },
        delivery: { zh: '交船', en: 'delivery' },
        other: { zh: '其他环节', en: 'another phase' },
      },
      ask('造船环节', 'phase of building', '处于造船的哪个环节？', 'At which phase of building is it?'),
    ),
    nantongSectionPassage: choice(
      {
        entering: { zh: '进入长江南通段', en: 'entering the Nantong section' },
        leaving: { zh: '驶出长江南通段', en: 'leaving the Nantong section' },
        none: { zh: '不进出长江南通段', en: 'neither' },
      },
      ask(
        '进出长江南通段',
        'passage of the Nantong section',
        '船舶进入还是驶出长江南通段？',
        'Does the ship enter or leave the Nantong section of the Yangtze?',
      ),
    ),
    yangtzePassage: choice(
      {
        entering: { zh: '进江', en: 'entering the Yangtze' },
        leaving: { zh: '出江', en: 'leaving the Yangtze' },
        none: { zh: '不进出长江', en: 'neither' },
      },
      ask('进出长江', 'passage of the Yangtze mouth', '船舶进江还是出江？', 'Does it enter or leave the Yangtze?'),
    ),
    shipKind: choice(
      {
        'large-sea-ship': { zh: '大型海轮', en: 'large sea-going ship' },
        'container-ship': { zh: '集装箱船', en: 'container ship' },
        other: { zh: '其他船舶', en: 'another ship' },
      },
      ask('船舶类别', 'kind of ship', '属于哪一类船舶？', 'Which kind of ship is it?'),
    ),
    callsAtNantongPort: yesNo(
      ask('靠离南通港口', 'calls at a Nantong port', '是否靠离南通港口？', 'Does it call at a Nantong port?'),
    ),
    shipCargo: choice(
      {
        'power-coal': { zh: '电煤', en: 'coal for power' },
        lng: { zh: 'LNG', en: 'LNG' },
        lpg: { zh: 'LPG', en: 'LPG' },
        'crude-oil': { zh: '原油', en: 'crude oil' },
        'refined-oil': { zh: '成品油', en: 'refined oil' },
        grain: { zh: '粮食', en: 'grain' },
        'medical-supplies': { zh: '医疗物资', en: 'medical supplies' },
        other: { zh: '其他货物', en: 'another cargo' },
        none: { zh: '空载', en: 'none' },
      },
      ask(
        '所载货物',
        'cargo carried',
        '运输哪种货物（其中有所列物资的选该项）？',
        'What does it carry (a named cargo, if it has any)?',
      ),
    ),
    isOtherCargoKey: yesNo(
      ask(
        '其他货物属重点物资',
        'another key cargo',
        '未列出的这种货物是否属于重点物资？',
        'Is the cargo, though not named, a key cargo?',
      ),
      { judgedBy: { zh: '海事管理部门', en: 'maritime authority' } },
    ),
    shipLength: decimal(ask('船长', 'length overall', '总长多少米？', 'How many metres is it long overall?'), {
      unit: '米',
      moreThan: 0,
    }),
    shipDraught: decimal(ask('吃水', 'draught', '吃水多少米？', 'How many metres does it draw?'), {
      unit: '米',
      moreThan: 0,
    }),
    shipApplicantRole: choice(
      {
        owner: { zh: '所有人', en: 'owner' },
        operator: { zh: '经营人', en: 'operator' },
        agent: { zh: '代理人', en: 'agent' },
        other: { zh: '其他人', en: 'somebody else' },
      },
      ask('申请人身份', 'applicant', '申请人是船舶的什么人？', 'What is the applicant to the ship?'),
    ),
  },
)
