import { ask, choice, onlyIf, subject, yesNo } from '../language'

const customs = { zh: '南通海关', en: 'Nantong Customs' }

/** A consignment that a ship brings or takes, and how it stands with customs. */
export const cargo = subject(
  'cargo',
  { zh: '货物', en: 'cargo' },
  {
    isBulkCargo: yesNo(
      ask(
        '大宗散货',
        'bulk cargo',
        '货物是否为大宗散货（文中未下定义）？',
        'Is the consignment bulk cargo (not defined in the text)?',
      ),
    ),
    tradeDirection: choice(
      {
        import: { zh: '进口（船边直提）', en: 'import (picked up at the ship’s side)' },
        export: { zh: '出口（抵港直装）', en: 'export (loaded on arrival in port)' },
        domestic: { zh: '内贸', en: 'domestic trade' },
      },
      ask(
        '进出口方向',
        'direction of trade',
        '货物是进口、出口还是内贸？',
        'Is the consignment imported, exported or domestic?',
      ),
    ),
    isDeclaredInTransit: yesNo(
      ask(
        '运输途中提前申报',
        'declared in transit',
        '货物是否在运输途中已向海关提前申报？',
        'Was the consignment declared to customs in advance, while still in transit?',
      ),
    ),
    areCustomsFormalitiesDone: yesNo(
      ask(
        '必要的通关手续已完成',
        'customs formalities done',
        '货物必要的通关手续是否已完成？',
        'Are the necessary customs formalities of the consignment done?',
      ),
      { attainable: 'register' },
    ),
    hasCargoArrived: yesNo(
      ask('货物已运抵', 'the cargo has arrived', '货物是否已运抵口岸？', 'Has the consignment arrived at the port?'),
      {
        attainable: 'wait',
      },
    ),
    customsInstruction: choice(
      {
        release: { zh: '无需查验、立即放行', en: 'released at once, without inspection' },
        inspect: { zh: '需要查验', en: 'to be inspected' },
        hold: { zh: '无需查验但尚未放行', en: 'no inspection, but not released yet' },
      },
      ask(
        '海关指令',
        'customs instruction',
        '货物运抵后海关作何指令？',
        'What does customs order once the consignment has arrived?',
      ),
      { judgedBy: customs },
    ),
    isInspectableAtShipSide: yesNo(
      ask(
        '可在船边快速查验的品类',
        'of a kind inspected quickly at the ship’s side',
        '需查验的这批货物是否属于可在船边快速查验的品类（品类文中未列）？',
        'Is the consignment to be inspected of a kind that can be inspected quickly at the ship’s side (the kinds aren’t listed in the text)?',
      ),
      { judgedBy: customs },
    ),
    usesDirectHandling: yesNo(
      ask(
        '采用直提直装',
        'handled directly',
        '货物是否采用船边直提或抵港直装？',
        'Is the consignment picked up at the ship’s side or loaded on arrival?',
      ),
    ),
  },
  ({ customsInstruction, hasCargoArrived }) => [
    onlyIf(hasCargoArrived, customsInstruction, {
      zh: '货物运抵后才有海关指令',
      en: 'customs gives its instruction only once the cargo has arrived',
    }),
  ],
)
