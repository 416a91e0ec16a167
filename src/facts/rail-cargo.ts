import { ask, choice, subject, yesNo } from '../language'

/** Goods that a train carries, and how they stand with rail express clearance. */
export const railCargo = subject(
  'rail-cargo',
  { zh: '铁路货物', en: 'rail cargo' },
  {
    isCarriedByTrain: yesNo(
      ask('铁路列车所载', 'carried by train', '货物是否由铁路列车运载？', 'Are the goods carried by train?'),
    ),
    railTradeDirection: choice(
      {
        import: { zh: '进口', en: 'import' },
        export: { zh: '出口', en: 'export' },
        domestic: { zh: '内贸', en: 'domestic trade' },
      },
      ask(
        '贸易方向',
        'direction of trade',
        '货物是进口、出口还是内贸？',
        'Are the goods imported, exported or domestic?',
      ),
    ),
    isRailOperatorQualified: yesNo(
      ask(
        '运营企业符合条件',
        'operator qualifies',
        '运营企业是否符合开展快通业务的条件？',
        'Does the operating enterprise qualify for rail express clearance?',
      ),
      { judgedBy: { zh: '南通海关', en: 'Nantong Customs' } },
    ),
    isRailManifestEntered: yesNo(
      ask(
        '已录入舱单电子数据',
        'manifest data entered',
        '是否已在集装箱国际联运信息平台录入舱单电子数据？',
        'Have the manifest data been entered on the container through-traffic platform?',
      ),
      { attainable: 'hand-in' },
    ),
    isRailExpressAppliedFor: yesNo(
      ask(
        '已录入快通申请',
        'express application entered',
        '是否已在集装箱国际联运信息平台录入快通申请？',
        'Has the express application been entered on the container through-traffic platform?',
      ),
      { attainable: 'register' },
    ),
    hasRailExpressPermit: yesNo(
      ask('已获快通许可', 'express permit', '是否已获取快通许可？', 'Has the express permit been obtained?'),
    ),
    railExpressStep: choice(
      {
        enter: { zh: '录入', en: 'entering' },
        send: { zh: '发送', en: 'sending' },
        receive: { zh: '接收', en: 'receiving' },
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
      ask('通关模式', 'mode of clearance', '采用哪种通关模式？', 'Which mode of clearance is used?'),
    ),
  },
)
