import { all, any, ask, check, choice, date, dateTime, not, onlyIf, optionsOf, subject, yesNo } from '../language'

const registry = { zh: '船舶登记机关', en: 'ship registry' }
const registries = {
  shanghai: { zh: '上海海事局及其分支机构', en: 'Shanghai Maritime Safety Administration or a branch' },
  zhejiang: { zh: '浙江海事局及其分支机构', en: 'Zhejiang Maritime Safety Administration or a branch' },
  jiangsu: { zh: '江苏海事局及其分支机构', en: 'Jiangsu Maritime Safety Administration or a branch' },
  'elsewhere-in-delta': { zh: '长三角其他登记机关', en: 'another registry of the Yangtze River Delta' },
  other: { zh: '长三角以外的登记机关', en: 'a registry outside the delta' },
} as const

/** The administrations by their names alone; Nantong's is a branch of Jiangsu's. */
const registryNames = {
  shanghai: ['上海海事局'],
  zhejiang: ['浙江海事局'],
  jiangsu: ['江苏海事局', '南通海事局'],
} as const

/** A ship's change of registry (转籍): between which registers, who files what, and which certificates follow. */
export const shipTransfer = subject(
  'ship-transfer',
  { zh: '船舶转籍', en: 'change of a ship’s registry' },
  {
    shipRegistry: choice(
      registries,
      ask(
        '现登记机关',
        'present registry',
        '船舶现在由哪个登记机关登记？',
        'With which registry is the ship registered now?',
      ),
      { names: registryNames },
    ),
    newShipRegistry: choice(
      registries,
      ask(
        '转入的登记机关',
        'new registry',
        '船舶转到哪个登记机关登记？（在本船籍港内办理的，填现登记机关）',
        'To which registry does the ship move? (Within one port of registry: the present one.)',
      ),
      { names: registryNames },
    ),
    isNewRegistryWilling: yesNo(
      ask(
        '转入的登记机关同意按“不停航办证”办理',
        'the new registry takes part',
        '不属上海、浙江、江苏海事局的转入登记机关，是否同意按“不停航办证”办理？',
        'Does the new registry, not of the Shanghai, Zhejiang or Jiangsu administration, agree to certification without laying the ship up?',
      ),
      { judgedBy: registry },
    ),
    transferReason: choice(
      {
        ownership: { zh: '船舶所有权变动', en: 'change of ownership' },
        residence: { zh: '船舶所有人住所变更', en: 'change of the owner’s residence' },
        route: { zh: '船舶航线变更', en: 'change of route' },
        other: { zh: '其他原因', en: 'another reason' },
      },
      ask(
        '转籍原因',
        'reason for the change of registry',
        '船舶因所有权变动、所有人住所变更、航线变更还是其他原因转籍？',
        'Does the ship change its registry because of its ownership, its owner’s residence, its route or something else?',
      ),
      {
        names: {
          ownership: ['所有权变动', '所有权变更', '买卖', '海船买卖'],
          residence: ['所有人住所变更', '住所变更'],
          route: ['航线变更'],
        },
      },
    ),
    portScope: choice(
      {
        'between-ports': { zh: '两个船籍港之间', en: 'between two ports of registry' },
        'within-port': { zh: '本船籍港内', en: 'within one port of registry' },
      },
      ask(
        '是否跨船籍港',
        'between ports or within one',
        '转籍业务在两个船籍港之间还是在本船籍港内办理？',
        'Is the business between two ports of registry or within one?',
      ),
      { names: { 'between-ports': ['跨船籍港'], 'within-port': ['本船籍港'] } },
    ),
    choosesInServiceTransfer: yesNo(
      ask(
        '自愿选择“不停航办证”',
        'chosen by the applicant',
        '申请人是否自愿选择“不停航办证”服务？',
        'Does the applicant choose certification without laying the ship up?',
      ),
      { attainable: 'register' },
    ),
    hasNewOwnerFiled: yesNo(
      ask(
        '新所有人已申请',
        'the new owner has filed',
        '新船舶所有人是否已向登记机关申请转籍登记？',
        'Has the new owner applied to the registry for the change?',
      ),
      { attainable: 'register' },
    ),
    hasOldOwnerFiled: yesNo(
      ask(
        '原所有人已申请',
        'the old owner has filed',
        '原船舶所有人是否已向登记机关申请转籍登记？',
        'Has the old owner applied to the registry for the change?',
      ),
      { attainable: 'register' },
    ),
    newOwnerFiledAt: dateTime(
      ask(
        '新所有人申请时间',
        'time of the new owner’s filing',
        '新船舶所有人是何时申请转籍登记的？',
        'When did the new owner apply for the change of registry?',
      ),
      { past: true },
    ),
    oldOwnerFiledAt: dateTime(
      ask(
        '原所有人申请时间',
        'time of the old owner’s filing',
        '原船舶所有人是何时申请转籍登记的？',
        'When did the old owner apply for the change of registry?',
      ),
      { past: true },
    ),
    areTransferPapersFiled: yesNo(
      ask(
        '已递交纸质申请材料',
        'filed on paper',
        '新旧船舶所有人是否都递交了纸质申请材料？',
        'Have both the new and the old owner handed in the application on paper?',
      ),
      { attainable: 'hand-in' },
    ),
    isTransferFilingComplete: yesNo(
      ask(
        '登记机关认为申请齐全',
        'the registry finds the filing complete',
        '所有人住所或航线变更的，登记机关是否认为转籍申请齐全？',
        'On a change of the owner’s residence or of the route: does the registry find the filing complete?',
      ),
      { judgedBy: registry },
    ),
    isTransferFilingAccepted: yesNo(
      ask(
        '“不停航办证”申请已受理',
        'filing accepted',
        '新旧登记机关（本船籍港内的为同一机关）是否都已受理“不停航办证”申请？',
        'Have both registries (within one port: the one) accepted the application for certification without laying the ship up?',
      ),
      { judgedBy: registry },
    ),
    holdsValidSurveyCertificate: yesNo(
      ask(
        '持有效的原船舶检验证书',
        'holds a valid original survey certificate',
        '新船舶所有人是否持有有效的原船舶检验证书？',
        'Does the new owner hold the original survey certificate, still valid?',
      ),
    ),
    holdsShortTermCertificate: yesNo(
      ask(
        '持有短期国籍证书',
        'holds a short-term nationality certificate',
        '船舶所有人是否已领取“不停航办证”的短期国籍证书？',
        'Does the owner hold the short-term nationality certificate of a transfer in service?',
      ),
    ),
    surveyWindowOpensOn: date(
      ask(
        '下次定期检验窗口期首日',
        'first day of the survey window',
        '按原船舶检验证书，下次定期检验窗口期从哪天开始？',
        'By the original survey certificate, on which day does the window of the next periodic survey open?',
      ),
    ),
    surveyWindowClosesOn: date(
      ask(
        '下次定期检验窗口期末日',
        'last day of the survey window',
        '按原船舶检验证书，下次定期检验窗口期到哪天结束？',
        'By the original survey certificate, on which day does the window of the next periodic survey close?',
      ),
    ),
    isTransferSurveyDone: yesNo(
      ask(
        '转籍检验已完成',
        'transfer survey done',
        '转籍检验（变更船舶检验机构检验）是否已完成？',
        'Is the transfer survey (the survey on a change of survey body) done?',
      ),
    ),
    areTransferPapersSupplemented: yesNo(
      ask(
        '已提交补正材料',
        'supplementary papers supplied',
        '换发正式国籍证书的补正材料是否已提交？',
        'Are the supplementary papers for the formal nationality certificate supplied?',
      ),
      { attainable: 'hand-in' },
    ),
    registryBusiness: choice(
      {
        cancellation: { zh: '注销登记', en: 'cancellation of registration' },
        name: { zh: '船舶名称核定', en: 'approval of the ship’s name' },
        ownership: { zh: '所有权登记', en: 'registration of ownership' },
        nationality: { zh: '国籍证书核发', en: 'issue of the nationality certificate' },
        survey: {
          zh: '变更船舶检验机构检验（转籍检验）',
          en: 'survey on a change of survey body (transfer survey)',
        },
        other: { zh: '其他业务', en: 'another business' },
      },
      ask(
        '转籍业务',
        'business of the change of registry',
        '要办理哪项转籍业务？',
        'Which business of the change of registry is it?',
      ),
      { names: { name: ['船名核定'], nationality: ['国籍证书'], survey: ['转籍检验', '变更船舶检验机构检验'] } },
    ),
  },
  (facts) => {
    const { hasNewOwnerFiled, hasOldOwnerFiled, isTransferFilingAccepted, newShipRegistry, shipRegistry } = facts
    const stays = optionsOf(shipRegistry).map(({ key }) => all(shipRegistry.is(key), newShipRegistry.is(key)))
    // Who holds the certificate has had the filing accepted.
    const isNotAccepted = [not(isTransferFilingAccepted), not(facts.holdsShortTermCertificate)]
    const notFiled = { zh: '没有申请就没有申请时间', en: 'who hasn’t filed has no time of filing' }
    return [
      check(any(facts.portScope.is('between-ports'), ...stays), {
        zh: '在本船籍港内办理的，登记机关不变',
        en: 'within one port of registry the registry stays the same',
      }),
      onlyIf(hasNewOwnerFiled, facts.newOwnerFiledAt, notFiled),
      onlyIf(hasOldOwnerFiled, facts.oldOwnerFiledAt, notFiled),
      ...isNotAccepted.flatMap((isNone) => [
        ...[facts.transferReason.noneOf(['ownership']), facts.isTransferFilingComplete].map((isOther) =>
          check(any(isNone, isOther, all(hasNewOwnerFiled, hasOldOwnerFiled, facts.areTransferPapersFiled)), {
            zh: '所有权变动的申请，新旧所有人都申请并递交了材料才能受理',
            en: 'on a change of ownership nothing is accepted before both owners have filed, with their papers',
          }),
        ),
        check(
          any(
            isNone,
            all(
              facts.choosesInServiceTransfer,
              any(facts.transferReason.is('ownership'), facts.isTransferFilingComplete),
            ),
          ),
          {
            zh: '受理的申请，是自愿选择“不停航办证”且齐全的',
            en: 'what is accepted was chosen, and is complete',
          },
        ),
      ]),
      check(any(not(facts.holdsShortTermCertificate), isTransferFilingAccepted), {
        zh: '没有受理就没有短期国籍证书',
        en: 'there is no short-term certificate before the filing is accepted',
      }),
      check(facts.surveyWindowOpensOn.onOrBefore(facts.surveyWindowClosesOn), {
        zh: '窗口期首日不晚于末日',
        en: 'the window opens no later than it closes',
      }),
    ]
  },
)
