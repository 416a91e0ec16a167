import {
  inspectedCargo,
  inspectionMethodsUnexplained,
  shipSideHandling,
  shipToShip,
} from '../data/m26-ship-side-handling'
import { cargo } from '../facts/cargo'
import { interpretation, measureText } from '../facts/document'
import { all, any, catalogue, classification, covered, eligibility, not, question } from '../language'

const inspection = /* @__PURE__ */ question({
  about: { zh: '需查验的货物', en: 'cargo that is to be inspected' },
  because: {
    zh: '措施与解读相反，扩围按可在船边快速查验的品类探索，由海关逐批答复',
    en: 'measure and interpretation are opposed, and the extension is explored by kinds inspected quickly at the ship’s side; customs is to say',
  },
  options: {
    'customs-decides': {
      zh: '属可在船边快速查验的品类即可，由海关答复',
      en: 'where customs says that it can be inspected quickly at the ship’s side',
    },
    'inspected-included': { zh: '可以适用', en: 'it may be handled directly' },
    'inspected-excluded': { zh: '不得适用', en: 'it may not be handled directly' },
  },
})

/**
 * Whether a cargo may be picked up at the ship's side (船边直提) or loaded on arrival (抵港直装).
 *
 * @example
 * shipSideDirectHandling({ isBulkCargo: true, tradeDirection: 'import', isDeclaredInTransit: false }).outcome // 'ineligible'
 */
export const shipSideDirectHandling = eligibility('m26.ship-side-direct-handling', () => {
  const released = cargo.customsInstruction.is('release')
  const inspected = cargo.customsInstruction.is('inspect')
  const isReady = all(cargo.isDeclaredInTransit, cargo.areCustomsFormalitiesDone, cargo.hasCargoArrived)
  return {
    title: { zh: '船边直提、抵港直装适用条件', en: 'Direct handling at the ship’s side: which cargo' },
    source: interpretation('直提直装'),
    subject: cargo,
    force: 'may',
    covers: [
      covered(cargo.isBulkCargo, {
        zh: '直提直装写的是大宗散货；其他货物文中未写',
        en: 'direct handling is written of bulk cargo; nothing is said of other cargo',
      }),
      covered(cargo.tradeDirection.oneOf(['import', 'export']), {
        zh: '直提直装写的是进出口货物；内贸货物文中未写',
        en: 'direct handling is written of imports and exports; nothing is said of domestic trade',
      }),
      covered(
        inspection.read({
          'customs-decides': any(not(inspected), cargo.isInspectableAtShipSide),
          'inspected-included': all(),
          'inspected-excluded': all(),
        }),
        {
          zh: '措施把查验货物纳入试点，解读以无需查验为条件；按所取的读法，不属可在船边快速查验的品类的，文中未写',
          en: 'the measure takes cargo to be inspected into the trial, the interpretation asks that none be; by the reading taken nothing is said of a kind that isn’t inspected quickly at the ship’s side',
        },
        { unless: not(isReady) },
      ),
    ],
    when: all(
      isReady,
      inspection.read({
        'customs-decides': any(released, all(inspected, cargo.isInspectableAtShipSide)),
        'inspected-included': any(released, inspected),
        'inspected-excluded': released,
      }),
    ),
    gives: {
      zh: '在国际航行船舶边直接办理：进口货物接卸提离（船边直提），出口货物装船离境（抵港直装），不必先卸到海关监管场所，省去其装卸、储存费用',
      en: 'handled at the side of the ship on its international voyage: imports are picked up there, exports loaded on arrival, without first going to a customs-supervised site, whose loading, unloading and storage are saved',
    },
    leadsTo: ['m26.direct-handling-savings', 'm26.direct-handling-extension'],
    discrepancies: [inspectedCargo, inspectionMethodsUnexplained, shipToShip],
    notes: [
      { zh: '是否采用由企业自选', en: 'whether to use it is the enterprise’s own choice' },
      {
        zh: '查验货物只是纳入试点，扩大适用仍在探索',
        en: 'inspected cargo only joins a trial, and the extension is still being explored',
      },
      { zh: '“大宗散货”文中未下定义', en: 'bulk cargo is not defined' },
      {
        zh: '在国际航行船舶边办理；不在船边交接的，文中未写',
        en: 'it is done at the side of a ship on an international voyage; of cargo handed over elsewhere nothing is said',
      },
    ],
  }
})

/**
 * To what direct handling is to be extended, and how it is then inspected (“直提直装”扩围). It is tried and explored, not promised.
 *
 * @returns the entries, each with the `methods` named for it
 * @example
 * directHandlingExtension().entries[0].methods.map((one) => one.zh) // ['“嵌入式”查验', '“顺势监管”模式']
 */
export const directHandlingExtension = catalogue('m26.direct-handling-extension', () => {
  const methods = shipSideHandling.inspectionMethods.map(({ label }) => label)
  return {
    title: { zh: '“直提直装”的试点与扩围', en: 'Direct handling: the trial and its extension' },
    source: measureText(),
    subject: cargo,
    force: 'aims',
    entries: [
      ...shipSideHandling.pilotExtension.map((one) => ({ ...one, methods })),
      {
        label: {
          zh: '可在船边快速查验的货物品类',
          en: 'kinds of cargo that can be inspected quickly at the ship’s side',
        },
        methods: [],
      },
    ],
    discrepancies: [inspectedCargo, inspectionMethodsUnexplained],
    notes: [{ zh: '哪些品类、何时纳入，文中未写', en: 'which kinds, and from when, isn’t stated' }],
  }
})

/**
 * Which costs direct handling avoids (直提直装节省的费用).
 *
 * @returns `classes`, the cost items at the supervised site that are avoided; no amounts are stated
 * @example
 * directHandlingSavings({ usesDirectHandling: true }).classes // ['handling', 'storage']
 */
export const directHandlingSavings = classification('m26.direct-handling-savings', () => {
  const [handlingCost, storageCost] = shipSideHandling.costsSaved
  return {
    title: { zh: '直提直装节省的费用', en: 'Costs that direct handling avoids' },
    source: interpretation('节省费用'),
    subject: cargo,
    classes: {
      handling: {
        label: handlingCost.label,
        consequence: { zh: '不必进出监管场所装卸', en: 'no loading and unloading at the supervised site' },
      },
      storage: {
        label: storageCost.label,
        consequence: { zh: '不必在监管场所储存', en: 'no storage at the supervised site' },
      },
    },
    members: { handling: cargo.usesDirectHandling, storage: cargo.usesDirectHandling },
    none: {
      zh: '省下的是采用直提直装时进出监管场所的费用；未采用的，文中未写',
      en: 'what is saved are the costs at the supervised site of cargo handled directly; of other cargo nothing is said',
    },
    notes: [
      {
        zh: '节省多少，文中没有金额；码头也释放堆存空间',
        en: 'how much is saved is not stated; the terminal gains storage space, too',
      },
    ],
  }
})
