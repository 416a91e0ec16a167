import { railExpress, railExpressDirection, railExpressName } from '../data/m57-rail-express'
import { interpretation } from '../facts/document'
import { railCargo } from '../facts/rail-cargo'
import { all, catalogue, eligibility, reading } from '../language'

/**
 * Whether goods may move by rail express clearance (铁路快通), with no transit declaration (转关) of their own.
 *
 * @example
 * railExpressClearance({ hasRailExpressPermit: false }).outcome // 'ineligible'
 */
export const railExpressClearance = eligibility('m57.rail-express-clearance', () => {
  const [examination, release, writeOff] = railExpress.customsChecks
  return {
    title: { zh: '铁路快通适用条件', en: 'Rail express clearance: which goods' },
    source: interpretation(),
    subject: railCargo,
    when: all(
      railCargo.isCarriedByTrain,
      reading('both-directions', {
        'both-directions': railCargo.railTradeDirection.oneOf(['import', 'export']),
        'export-only': railCargo.railTradeDirection.is('export'),
      }),
      railCargo.isRailOperatorQualified,
      railCargo.isRailManifestEntered,
      railCargo.isRailExpressAppliedFor,
      railCargo.hasRailExpressPermit,
    ),
    discrepancies: [railExpressName, railExpressDirection],
    readings: [
      {
        about: { zh: '进口货物', en: 'imported goods' },
        default: 'both-directions',
        because: {
          zh: '措施和解读都说进出口货物；进口仍须先有申请和许可',
          en: 'measure and interpretation both name imports; they still need an application and a permit',
        },
        options: {
          'both-directions': { zh: '进口、出口均可', en: 'imports and exports' },
          'export-only': { zh: '只限出口', en: 'exports only' },
        },
      },
    ],
    notes: [
      {
        zh: '企业须符合什么条件，文中未写，按由牵头的海关认定处理',
        en: 'what an enterprise must fulfil is not stated; it is left to customs, which leads the measure',
      },
      {
        zh: `海关凭舱单数据${examination.label.zh}、${release.label.zh}、${writeOff.label.zh}；到边境口岸不再做转关核销`,
        en: `customs works on the manifest data: ${examination.label.en}, ${release.label.en}, ${writeOff.label.en}; at the border port no transit write-off is left to do before release`,
      },
      { zh: '各环节用时文中未写', en: 'how long any step takes is not stated' },
      { zh: '是否采用由运营企业自定', en: 'whether to use it is the operator’s own choice' },
    ],
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
