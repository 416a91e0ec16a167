import { railExpress, railExpressDirection, railExpressName } from '../data/m57-rail-express'
import { interpretation } from '../facts/document'
import { railCargo } from '../facts/rail-cargo'
import { all, catalogue, classification, covered, eligibility, not, nothing, question, text, when } from '../language'

const direction = /* @__PURE__ */ question({
  about: { zh: '进口货物能否快通', en: 'whether imported goods are covered' },
  because: {
    zh: '措施和解读都说进出口货物；进口仍须先有申请和许可',
    en: 'measure and interpretation both name imports; they still need an application and a permit',
  },
  options: {
    'both-directions': { zh: '进口、出口均可', en: 'imports and exports' },
    'export-only': { zh: '只限出口', en: 'exports only' },
  },
})

/** The goods that the measure speaks of. */
const railGoods = () => all(railCargo.isCarriedByTrain, railCargo.railTradeDirection.oneOf(['import', 'export']))

const outsideRailGoods = {
  zh: '措施只说铁路列车所载的进出口货物',
  en: 'the measure speaks of imports and exports carried by train only',
}

/** The goods that are taken in under the narrower reading. */
const inDirection = () =>
  direction.read({ 'both-directions': all(), 'export-only': railCargo.railTradeDirection.noneOf(['import']) })

const importsLeftOut = {
  zh: '解读写的申请只有出口快通申请；按所取读法，进口货物不在其内',
  en: 'the one application explained is for export; by the reading taken, imports are left out',
}

/**
 * Whether an operator may have goods cleared by rail express (铁路快通): a qualified one applies as it needs.
 *
 * @example
 * railExpressClearance({ isCarriedByTrain: true, railTradeDirection: 'export', isRailOperatorQualified: true }).outcome // 'eligible'
 */
export const railExpressClearance = eligibility('m57.rail-express-clearance', () => ({
  title: { zh: '铁路快通：可以申请的货物和企业', en: 'Rail express clearance: which goods, by which operators' },
  source: interpretation(),
  subject: railCargo,
  force: 'may',
  covers: [covered(railGoods(), outsideRailGoods), covered(inDirection(), importsLeftOut)],
  when: railCargo.isRailOperatorQualified,
  gives: {
    zh: '取得快通许可后，无需另行申报并办理转关手续，到边境口岸不需转关核销即可放行',
    en: 'with the express permit no transit is declared or cleared apart, and at the border port the goods are released without a transit write-off',
  },
  leadsTo: ['m57.rail-express-stage', 'm57.rail-express-flow', 'm57.rail-express-data-matching'],
  discrepancies: [railExpressName, railExpressDirection],
  notes: [
    {
      zh: '企业须符合什么条件，文中未写，按由牵头的海关认定处理',
      en: 'the conditions are not stated; customs, which leads the measure, decides',
    },
    { zh: '是否采用由运营企业根据自身需要决定', en: 'whether to use it is the operator’s own choice' },
  ],
}))

/**
 * How far goods have come on their way to rail express clearance (快通办理进度), and what comes next.
 *
 * @example
 * railExpressStage({ isCarriedByTrain: true, railTradeDirection: 'export', hasRailExpressPermit: false,
 *   isRailExpressAppliedFor: false }).class // 'to-enter'
 */
export const railExpressStage = classification('m57.rail-express-stage', () => {
  const [examination, release, writeOff] = railExpress.customsChecks
  const [application] = railExpress.application
  const [permit] = railExpress.permit
  const [platform, railway, customs] = railExpress.systems
  return {
    title: { zh: '铁路快通办理进度', en: 'Rail express clearance: how far it has come' },
    source: interpretation(),
    subject: railCargo,
    classes: {
      'to-enter': {
        label: { zh: '待录入', en: 'to be entered' },
        consequence: {
          zh: `尚未录入的，在${platform.label.zh}录入：${application.label.zh}`,
          en: `to be entered on the ${platform.label.en}, as far as it isn’t yet: ${application.label.en}`,
        },
      },
      'to-permit': {
        label: { zh: '待许可', en: 'waiting for the permit' },
        consequence: {
          zh: `申请经${railway.label.zh}发往${customs.label.zh}，由海关给出${permit.label.zh}`,
          en: `the application goes by the ${railway.label.en} to the ${customs.label.en}; customs gives the ${permit.label.en}`,
        },
      },
      permitted: {
        label: { zh: '已获许可', en: 'permitted' },
        consequence: {
          zh: `无需另行申报并办理转关手续；海关凭舱单数据${examination.label.zh}、${release.label.zh}、${writeOff.label.zh}，到边境口岸不再做转关核销`,
          en: `no transit is declared or cleared apart; customs works on the manifest data (${examination.label.en}, ${release.label.en}, ${writeOff.label.en}), and at the border port the goods are released without a transit write-off`,
        },
      },
    },
    by: when(not(railGoods()), nothing(outsideRailGoods))
      .when(not(inDirection()), nothing(importsLeftOut))
      .when(railCargo.hasRailExpressPermit, text('permitted'))
      .when(all(railCargo.isRailManifestEntered, railCargo.isRailExpressAppliedFor), text('to-permit'))
      .otherwise(text('to-enter')),
    discrepancies: [railExpressName, railExpressDirection],
    notes: [{ zh: '各环节用时文中未写', en: 'how long any step takes is not stated' }],
  }
})

/**
 * The systems through which an express application goes, in order (快通申请流程).
 *
 * @returns the systems, each with its `order` and what it `does`; `not-listed` for another step
 * @example
 * railExpressFlow({ railExpressStep: 'receive' }).entries[0].order // 3
 */
export const railExpressFlow = catalogue('m57.rail-express-flow', () => {
  const [application] = railExpress.application
  const [permit] = railExpress.permit
  return {
    title: { zh: '快通申请流程', en: 'Rail express clearance: the course of an application' },
    source: interpretation(),
    subject: railCargo,
    entries: railExpress.systems,
    lookUp: railCargo.railExpressStep,
    key: 'step',
    discrepancies: [railExpressName, railExpressDirection],
    notes: [
      {
        zh: `录入的是${application.label.zh}，取得的是${permit.label.zh}`,
        en: `what goes in: ${application.label.en}; what comes back: ${permit.label.en}`,
      },
      { zh: '各步没有时限', en: 'no step has a time limit' },
    ],
  }
})

/**
 * Where the data of a train are matched (数据匹配地点).
 *
 * @returns the place; `not-listed` for another mode
 * @example
 * railExpressDataMatching({ railClearanceMode: 'rail-express' }).entries[0].label.en // 'station of departure'
 */
export const railExpressDataMatching = catalogue('m57.rail-express-data-matching', () => ({
  title: { zh: '数据匹配地点', en: 'Where the data of a train are matched' },
  source: interpretation(),
  subject: railCargo,
  entries: railExpress.dataMatchPlaces,
  lookUp: railCargo.railClearanceMode,
  key: 'mode',
  discrepancies: [railExpressName],
  notes: [{ zh: '快通模式下提前在发站进行', en: 'by rail express it is done in advance, before departure' }],
}))
