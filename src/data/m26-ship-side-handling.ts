import { interpretation, measureText } from '../facts/document'
import { discrepancy, figures, named } from '../language'

const text = measureText()
const explained = interpretation()

/** 船边直提、抵港直装 (M26): the two ways of direct handling, and what they save. */
export const shipSideHandling = figures(26, {
  directHandlingModes: named(
    [
      { label: { zh: '船边直提', en: 'pick-up at the ship’s side' } },
      { label: { zh: '抵港直装', en: 'loading on arrival in port' } },
    ],
    explained,
  ),
  cargo: named([{ label: { zh: '大宗散货', en: 'bulk cargo' } }], explained),
  inspectionMethods: named(
    [
      { label: { zh: '“嵌入式”查验', en: 'embedded inspection' } },
      { label: { zh: '“顺势监管”模式', en: 'supervision in the flow of handling' } },
    ],
    text,
  ),
  costsSaved: named(
    [{ label: { zh: '装卸费用', en: 'loading and unloading' } }, { label: { zh: '储存费用', en: 'storage' } }],
    explained,
  ),
  pilotExtension: named([{ label: { zh: '查验货物', en: 'cargo to be inspected' } }], text),
})

/** The measure admits cargo that is inspected; the interpretation asks that none be. */
export const inspectedCargo = discrepancy('m26.inspected-cargo', {
  title: { zh: '查验货物能否直提直装', en: 'whether inspected cargo may be handled directly' },
  sides: [
    { place: text, says: { zh: '查验货物纳入试点', en: 'inspected cargo joins the trial' } },
    {
      place: explained,
      says: {
        zh: '以无需查验为条件；船边可快速查验的品类尚在探索',
        en: 'no inspection is a condition; what can be inspected quickly at the ship’s side is still being explored',
      },
    },
  ],
})

/** The two ways of inspecting stand in the measure alone. */
export const inspectionMethodsUnexplained = discrepancy('m26.inspection-methods', {
  title: { zh: '查验方式未见解读', en: 'the ways of inspecting are not explained' },
  sides: [
    { place: text, says: { zh: '“嵌入式”查验、“顺势监管”', en: 'embedded inspection and supervision in the flow' } },
    { place: explained, says: { zh: '没有提及', en: 'no word of either' } },
  ],
})

/** Handling at the ship's side and transfer from ship to ship are written as one. */
export const shipToShip = discrepancy('m26.ship-to-ship', {
  title: { zh: '船边提离与“船到船”过驳', en: 'ship’s side and ship to ship' },
  sides: [
    { place: explained, says: { zh: '在船边接卸提离或装船离境', en: 'goods leave or board at the ship’s side' } },
    {
      place: explained,
      says: {
        zh: '称为“船到船”过驳，未提陆路提离',
        en: 'called a transfer from ship to ship; leaving by land is not mentioned',
      },
    },
  ],
})
