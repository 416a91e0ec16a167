import { any, ask, check, choice, not, subject, yesNo } from '../language'

/** Goods that a train carries, and how they stand with rail express clearance. */
export const railCargo = subject(
  'rail-cargo',
  { zh: '铁路货物', en: 'rail cargo' },
  {
    isCarriedByTrain: yesNo(
      ask(
        '铁路列车所载货物',
        'goods carried by train',
        '这批货物是否由铁路列车运载？',
        'Are these goods carried by train?',
      ),
    ),
    railTradeDirection: choice(
      {
        import: { zh: '进口', en: 'import' },
        export: { zh: '出口', en: 'export' },
        domestic: { zh: '内贸', en: 'domestic trade' },
      },
      ask(
        '铁路货物贸易方向',
        'direction of trade',
        '这批铁路货物是进口、出口还是内贸？',
        'Are these goods imported, exported or domestic?',
      ),
      { names: { import: ['进口货物'], export: ['出口货物'] } },
    ),
    isRailOperatorQualified: yesNo(
      ask(
        '运营企业符合条件',
        'operator qualifies',
        '运营企业是否符合开展铁路快通业务的条件（条件文中未写，由海关认定）？',
        'Does the operating enterprise meet the conditions of rail express clearance (not stated in the text; customs says)?',
      ),
      { judgedBy: { zh: '南通海关', en: 'Nantong Customs' } },
    ),
    isRailManifestEntered: yesNo(
      ask(
        '已录入舱单电子数据',
        'manifest data entered',
        '这批货物的舱单电子数据是否已录入集装箱国际联运信息平台？',
        'Have the manifest data of these goods been entered on the container through-traffic platform?',
      ),
      { attainable: 'hand-in' },
    ),
    isRailExpressAppliedFor: yesNo(
      ask(
        '已录入快通申请',
        'express application entered',
        '这批货物的快通申请是否已录入集装箱国际联运信息平台？',
        'Has the express application for these goods been entered on the container through-traffic platform?',
      ),
      { attainable: 'register' },
    ),
    hasRailExpressPermit: yesNo(
      ask(
        '已获快通许可',
        'express permit obtained',
        '这批货物是否已取得海关的快通许可？',
        'Has customs given the express permit for these goods?',
      ),
      { judgedBy: { zh: '南通海关', en: 'Nantong Customs' } },
    ),
    railExpressStep: choice(
      {
        enter: { zh: '企业录入', en: 'the enterprise enters' },
        send: { zh: '铁路系统发送', en: 'the railway’s system sends' },
        receive: { zh: '海关接收并给出许可', en: 'customs receives and permits' },
        other: { zh: '其他环节', en: 'another step' },
      },
      ask('快通申请环节', 'step of the application', '快通申请到了哪个环节？', 'Which step of the application is it?'),
    ),
    railClearanceMode: choice(
      {
        before: { zh: '原先模式', en: 'as before' },
        'rail-express': { zh: '铁路快通', en: 'rail express' },
        other: { zh: '其他模式', en: 'another mode' },
      },
      ask(
        '铁路通关模式',
        'mode of clearance',
        '这趟列车采用哪种通关模式？',
        'By which mode of clearance does the train go?',
      ),
      { names: { 'rail-express': ['快速通关', '铁路快速通关', '快通'] } },
    ),
  },
  ({
    hasRailExpressPermit,
    isCarriedByTrain,
    isRailExpressAppliedFor,
    isRailManifestEntered,
    isRailOperatorQualified,
    railTradeDirection,
  }) => [
    ...[isCarriedByTrain, railTradeDirection.noneOf(['domestic']), isRailOperatorQualified].map((needed) =>
      check(any(not(hasRailExpressPermit), needed), {
        zh: '快通许可只给符合条件的企业、铁路列车所载的进出口货物',
        en: 'an express permit is for an operator that qualifies, for imports and exports carried by train',
      }),
    ),
    check(any(not(hasRailExpressPermit), isRailExpressAppliedFor), {
      zh: '没有申请就没有快通许可',
      en: 'there is no express permit without an application',
    }),
    check(any(not(hasRailExpressPermit), isRailManifestEntered), {
      zh: '没有录入舱单数据就没有快通许可',
      en: 'there is no express permit without manifest data',
    }),
  ],
)
