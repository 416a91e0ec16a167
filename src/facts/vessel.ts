import { ask, check, choice, choices, decimal, subject, yesNo } from '../language'
import { pilotageFacts } from './vessel-pilotage'

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
        lng: { zh: '液化天然气（LNG）', en: 'liquefied natural gas (LNG)' },
        lpg: { zh: '液化石油气（LPG，即液化气）', en: 'liquefied petroleum gas (LPG)' },
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
    shipCompletion: choice(
      {
        'new-built': { zh: '新造船舶', en: 'newly built ship' },
        repaired: { zh: '维修完成的船舶', en: 'ship whose repair is complete' },
        other: { zh: '其他船舶', en: 'another ship' },
      },
      ask(
        '新造或修竣',
        'new or repaired',
        '是新造还是维修完成？',
        'Is it newly built, or has its repair been completed?',
      ),
    ),
    isOnInternationalVoyages: yesNo(
      ask(
        '国际航行船舶',
        'a ship on international voyages',
        '是否为国际航行船舶？',
        'Is it a ship on international voyages?',
      ),
    ),
    isFromNantongPortYard: yesNo(
      ask(
        '南通水运口岸辖区造修船企业',
        'from a yard in the Nantong waterway port area',
        '是否由南通水运口岸辖区的造船、修船企业建造或维修？',
        'Was it built or repaired by a yard in the area of the Nantong waterway port?',
      ),
    ),
    isReadyForDelivery: yesNo(
      ask('具备交付条件', 'ready for delivery', '是否具备交付条件？', 'Is it ready for delivery?'),
    ),
    isExitClearedBeforeTrial: yesNo(
      ask(
        '试航前办结出境边检手续',
        'exit inspection done before the trial',
        '出境边防检查手续是否在试航前办结？',
        'Were the exit border-inspection formalities completed before the sea trial?',
      ),
    ),
    seaTrialState: choice(
      {
        succeeded: { zh: '试航成功', en: 'succeeded' },
        'ended-without-success': { zh: '结束但未成功', en: 'ended without success' },
        'not-ended': { zh: '尚未结束', en: 'not ended yet' },
      },
      ask('试航情况', 'sea trial', '试航结果如何？', 'How did the sea trial go?'),
    ),
    exitDocumentsFiled: choices(
      {
        'ship-data': { zh: '船舶资料信息', en: 'data of the ship' },
        'general-declaration': { zh: '总申报单', en: 'general declaration' },
        'crew-list': { zh: '船员名单', en: 'crew list' },
        'trial-personnel-list': { zh: '随船试航人员名单', en: 'list of trial personnel on board' },
      },
      ask('已提交材料', 'documents filed', '出境申报已提交哪些材料？', 'Which documents were filed for the exit?'),
    ),
    hasTrialPersonnel: yesNo(
      ask('有随船试航人员', 'trial personnel on board', '是否有随船试航人员？', 'Do trial personnel go on board?'),
      { when: { no: { zh: '没有随船试航人员', en: 'no trial personnel on board' } } },
    ),
    trialPersonnelHavePermits: yesNo(
      ask(
        '试航人员登轮许可已办',
        'trial personnel have permits',
        '随船试航人员是否均已取得上下外国船舶许可证件？',
        'Do all trial personnel on board hold the permits to board and leave foreign ships?',
      ),
    ),
    exitFilingItem: choice(
      {
        'ship-data': { zh: '船舶资料信息', en: 'data of the ship' },
        'general-declaration': { zh: '总申报单', en: 'general declaration' },
        'crew-list': { zh: '船员名单', en: 'crew list' },
        'trial-personnel-list': { zh: '随船试航人员名单', en: 'list of trial personnel on board' },
        'boarding-permit': { zh: '上下外国船舶许可证件', en: 'permit to board and leave foreign ships' },
        other: { zh: '其他事项', en: 'another item' },
      },
      ask('申报事项', 'item to file', '要办理哪一项？', 'Which item is to be filed?'),
    ),
    ...pilotageFacts,
  },
  ({ pilotageAppliedAt, pilotageRequestedAt }) => [
    check(pilotageAppliedAt.onOrBefore(pilotageRequestedAt), {
      zh: '引航申请不晚于所要求的引航时间',
      en: 'pilotage is applied for no later than it is wanted',
    }),
  ],
)
