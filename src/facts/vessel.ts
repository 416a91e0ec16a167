import { all, any, ask, check, choice, choices, decimal, not, subject, yesNo } from '../language'
import { onlyUnnamed } from './only-unnamed'
import { pilotageFacts } from './vessel-pilotage'

const maritimeAuthority = {
  zh: '海事管理部门（文中未写由谁认定）',
  en: 'the maritime authority (not named as the judge in the text)',
}

/** A ship: its kind and size, its cargo and its passage. */
export const vessel = subject(
  'vessel',
  { zh: '船舶', en: 'ship' },
  {
    isSeaGoing: yesNo(ask('海船', 'a sea-going ship', '该船是否为海船？', 'Is the ship a sea-going one?')),
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
      ask('造船环节', 'phase of building', '船舶处于新造的哪个环节？', 'At which phase of its building is the ship?'),
      { names: { order: ['接单'], launch: ['完工下水', '下水'], 'sea-trial': ['试航'], delivery: ['交付'] } },
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
        '船舶本航次进入、驶出，还是不进出长江南通段？',
        'On this voyage, does the ship enter the Nantong section of the Yangtze, leave it, or neither?',
      ),
      { names: { entering: ['进入'], leaving: ['驶出'] } },
    ),
    yangtzePassage: choice(
      {
        entering: { zh: '进江', en: 'entering the Yangtze' },
        leaving: { zh: '出江', en: 'leaving the Yangtze' },
        none: { zh: '不进出长江', en: 'neither' },
      },
      ask(
        '进出长江',
        'passage of the Yangtze mouth',
        '船舶本航次进江、出江，还是不进出长江？',
        'On this voyage, does the ship enter the Yangtze, leave it, or neither?',
      ),
      { names: { entering: ['进入长江'], leaving: ['驶出长江'] } },
    ),
    isContainerShip: yesNo(
      ask('集装箱船', 'a container ship', '该船是否为集装箱船？', 'Is the ship a container ship?'),
    ),
    isLargeSeaShip: yesNo(
      ask(
        '大型海轮',
        'a large sea-going ship',
        '这艘海船是否属于大型海轮（文中没有尺度）？',
        'Is this sea-going ship a large one (the text gives no size)?',
      ),
      { judgedBy: maritimeAuthority },
    ),
    callsAtNantongPort: yesNo(
      ask(
        '靠离南通港口',
        'calls at a Nantong port',
        '船舶本航次是否靠泊或驶离南通港口？',
        'On this voyage, does the ship berth at a Nantong port or leave one?',
      ),
      { when: { no: { zh: '不靠离南通港口', en: 'calls at no Nantong port' } } },
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
        '船舶本航次运输哪种货物（其中有所列物资的选该项）？',
        'What does the ship carry on this voyage (a named cargo, if it has any)?',
      ),
      { names: { lng: ['液化天然气'], lpg: ['液化石油气', '液化气'], none: ['空船'] } },
    ),
    isOtherCargoKey: yesNo(
      ask(
        '其他货物属重点物资',
        'the other cargo is a key one',
        '船上这种未列出的货物是否属于重点物资？',
        'Is the cargo on board, though not named, a key cargo?',
      ),
      {
        judgedBy: maritimeAuthority,
        when: { no: { zh: '其他货物不属重点物资', en: 'the other cargo is no key one' } },
      },
    ),
    shipLength: decimal(
      ask('船长', 'length overall', '船舶总长多少米？', 'How many metres is the ship long overall?'),
      { unit: '米', moreThan: 0, atMost: 1000 },
    ),
    shipDraught: decimal(
      ask(
        '吃水',
        'draught',
        '船舶本航次进出长江时吃水多少米？',
        'How many metres does the ship draw when it enters or leaves the Yangtze on this voyage?',
      ),
      { unit: '米', moreThan: 0, atMost: 50 },
    ),
    shipApplicantRole: choice(
      {
        owner: { zh: '所有人', en: 'owner' },
        operator: { zh: '经营人', en: 'operator' },
        agent: { zh: '代理人', en: 'agent' },
        other: { zh: '其他人', en: 'somebody else' },
      },
      ask(
        '申请人身份',
        'what the applicant is to the ship',
        '申请注册的是船舶的所有人、经营人、代理人还是其他人？',
        'Is it the ship’s owner, its operator, its agent or somebody else who applies for the registration?',
      ),
      { names: { owner: ['船东', '船舶所有人'], operator: ['船舶经营人'], agent: ['代理', '代理公司', '船代'] } },
    ),
    vesselPlatformStep: choice(
      {
        register: { zh: '申请注册', en: 'to register' },
        'entry-notice': { zh: '进港预报', en: 'to announce the entry into port' },
        'restricted-ship': { zh: '受限船申报', en: 'to declare a restricted ship' },
        'green-channel': { zh: '申请绿色通道', en: 'to apply for the green channel' },
        other: { zh: '其他事项', en: 'something else' },
      },
      ask(
        '“船E行”办理事项',
        'what is to be done on the ship platform',
        '要在“船E行”平台办理哪一项？',
        'What is to be done on the ship platform Chuan E Xing?',
      ),
      {
        names: {
          register: ['注册'],
          'entry-notice': ['船舶进港预报', '船船进港预报', '进港申报'],
          'restricted-ship': ['受限船舶申报'],
          'green-channel': ['绿色通道', '进出江绿色通道申请'],
        },
      },
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
        '这艘船是新造船舶，还是维修完成的船舶？',
        'Is the ship newly built, or has its repair been completed?',
      ),
    ),
    isOnInternationalVoyages: yesNo(
      ask(
        '国际航行船舶',
        'a ship for international voyages',
        '这艘船是否为国际航行船舶？',
        'Is it a ship for international voyages?',
      ),
    ),
    isFromNantongPortYard: yesNo(
      ask(
        '南通水运口岸辖区造修船企业',
        'from a yard in the Nantong waterway port area',
        '这艘船是否由南通水运口岸辖区的造船、修船企业建造或维修？',
        'Was the ship built or repaired by a yard in the area of the Nantong waterway port?',
      ),
    ),
    isReadyForDelivery: yesNo(
      ask(
        '具备交付条件',
        'ready for delivery',
        '这艘船在试航前是否具备交付条件（条件文中未写）？',
        'Was the ship ready for delivery before its sea trial (by what conditions the text doesn’t state)?',
      ),
      {
        judgedBy: {
          zh: '南通边检站（牵头单位；文中未写由谁认定）',
          en: 'Nantong Border Inspection Station (it leads; the text doesn’t say who decides)',
        },
      },
    ),
    isExitClearedBeforeTrial: yesNo(
      ask(
        '试航前办结出境边检手续',
        'exit inspection done before the trial',
        '这艘船的出境边防检查手续是否在试航前一次办结（试航尚未开始的，是否将在试航前一次办结）？',
        'Are the ship’s exit border-inspection formalities completed at one time before the sea trial (or, if it hasn’t begun, going to be)?',
      ),
    ),
    seaTrialState: choice(
      {
        succeeded: { zh: '试航成功', en: 'succeeded' },
        'ended-without-success': { zh: '结束但未成功', en: 'ended without success' },
        'not-ended': { zh: '尚未结束', en: 'not ended yet' },
      },
      ask(
        '试航情况',
        'sea trial',
        '这艘船的试航是否已结束，是否成功？',
        'Has the ship’s sea trial ended, and did it succeed?',
      ),
      { attainable: 'wait' },
    ),
    exitDocumentsFiled: choices(
      {
        'ship-data': { zh: '船舶资料信息', en: 'data of the ship' },
        'general-declaration': { zh: '总申报单', en: 'general declaration' },
        'crew-list': { zh: '船员名单', en: 'crew list' },
        'trial-personnel-list': { zh: '随船试航人员名单', en: 'list of trial personnel on board' },
      },
      ask(
        '试航出境申报已提交的材料',
        'documents filed for leaving after the trial',
        '这艘船的试航出境申报已通过中国国际贸易单一窗口提交哪些材料？',
        'Which documents have been filed on the China International Trade Single Window for the ship’s exit after its trial?',
      ),
      { attainable: 'hand-in' },
    ),
    hasTrialPersonnel: yesNo(
      ask(
        '有随船试航人员',
        'trial personnel on board',
        '这艘船试航时是否有随船试航人员？',
        'Do trial personnel go on board for the ship’s sea trial?',
      ),
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
      ask(
        '试航出境的办理事项',
        'item to file for leaving after the trial',
        '要查试航出境的哪一项在哪里办理？',
        'Of which item is it asked where it is filed for leaving after the sea trial?',
      ),
    ),
    ...pilotageFacts,
  },
  (facts) => {
    const { hasTrialPersonnel, isContainerLiner, shipCargo } = facts
    return [
      check(any(hasTrialPersonnel, not(facts.trialPersonnelHavePermits)), {
        zh: '没有随船试航人员，就没有其登轮许可',
        en: 'without trial personnel there are no permits of theirs',
      }),
      check(any(not(isContainerLiner), facts.isContainerShip), {
        zh: '集装箱班轮是集装箱船',
        en: 'a container liner is a container ship',
      }),
      ...onlyUnnamed(shipCargo.is('other'), facts.isOtherCargoKey),
      ...onlyUnnamed(shipCargo.noneOf(['power-coal', 'lpg']), facts.isOtherLivelihoodShip),
      ...onlyUnnamed(all(not(isContainerLiner), shipCargo.noneOf(['power-coal', 'lng'])), facts.isOtherNightShip),
      ...onlyUnnamed(facts.pilotageEmergency.is('other'), facts.isOtherSituationEmergency),
      check(any(not(facts.isLargeSeaShip), facts.isSeaGoing), {
        zh: '大型海轮是海船',
        en: 'a large sea-going ship is a sea-going ship',
      }),
      check(facts.pilotageAppliedAt.onOrBefore(facts.pilotageRequestedAt), {
        zh: '引航申请不晚于所要求的引航时间',
        en: 'pilotage is applied for no later than it is wanted',
      }),
    ]
  },
)
