import {
  inspectedCargo,
  inspectionMethodsUnexplained,
  shipSideHandling,
  shipToShip,
} from '../data/m26-ship-side-handling'
import { cargo } from '../facts/cargo'
import { interpretation } from '../facts/document'
import { all, any, classification, eligibility, reading } from '../language'

/**
 * Whether a cargo may be picked up at the ship's side (船边直提) or loaded on arrival (抵港直装).
 *
 * @example
 * shipSideDirectHandling({ isBulkCargo: false }).outcome // 'ineligible'
 */
export const shipSideDirectHandling = eligibility('m26.ship-side-direct-handling', () => {
  const { customsInstruction } = cargo
  const released = customsInstruction.is('release')
  const inspected = customsInstruction.is('inspect')
  return {
    title: { zh: '船边直提、抵港直装适用条件', en: 'Direct handling at the ship’s side: which cargo' },
    source: interpretation('直提直装'),
    subject: cargo,
    when: all(
      cargo.isBulkCargo,
      cargo.tradeDirection.oneOf(['import', 'export']),
      cargo.isDeclaredInTransit,
      cargo.areCustomsFormalitiesDone,
      cargo.hasCargoArrived,
      reading('customs-decides', {
        'customs-decides': any(released, all(inspected, cargo.isInspectedCargoAdmitted)),
        'inspected-included': any(released, inspected),
        'inspected-excluded': released,
      }),
    ),
    discrepancies: [inspectedCargo, inspectionMethodsUnexplained, shipToShip],
    readings: [
      {
        about: { zh: '需查验的货物', en: 'cargo that is to be inspected' },
        default: 'customs-decides',
        because: {
          zh: '措施与解读相反，扩围仍在探索，由海关逐批答复',
          en: 'measure and interpretation are opposed and the extension is being explored; customs is to say',
        },
        options: {
          'customs-decides': { zh: '由海关决定', en: 'customs decides' },
          'inspected-included': { zh: '可以适用', en: 'may be handled directly' },
          'inspected-excluded': { zh: '不得适用', en: 'may not' },
        },
      },
    ],
    notes: [
      {
        zh: '进口为船边直提，出口为抵港直装',
        en: 'imports are picked up at the ship’s side, exports loaded on arrival',
      },
      { zh: '是否采用由企业自选', en: 'whether to use it is the enterprise’s own choice' },
      { zh: '“大宗散货”文中未下定义', en: 'bulk cargo is not defined' },
    ],
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
    classes: { handling: handlingCost, storage: storageCost },
    members: { handling: cargo.usesDirectHandling, storage: cargo.usesDirectHandling },
    notes: [
      {
        zh: '指进出监管场所的装卸、在场所内的储存；节省多少，文中没有金额',
        en: 'both are costs at the supervised site; how much is saved is not stated',
      },
    ],
  }
})
