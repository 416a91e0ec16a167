import { ask, choice, subject, yesNo } from '../language'

const customs = { zh: '南通海关', en: 'Nantong Customs' }

/** A consignment that a ship brings or takes, and how it stands with customs. */
export const cargo = subject(
  'cargo',
  { zh: '货物', en: 'cargo' },
  {
    isBulkCargo: yesNo(ask('大宗散货', 'bulk cargo', '货物是否为大宗散货？', 'Is it bulk cargo?')),
    tradeDirection: choice(
      {
        import: { zh: '进口（船边直提）', en: 'import (picked up at the ship’s side)' },
        export: { zh: '出口（抵港直装）', en: 'export (loaded on arrival in port)' },
        domestic: { zh: '内贸', en: 'domestic trade' },
      },
      ask('进出口方向', 'direction of trade', '货物是进口、出口还是内贸？', 'Is it imported, exported or domestic?'),
    ),
    isDeclaredInTransit: yesNo(
      ask(
        '运输途中提前申报',
        'declared in transit',
        '是否在运输途中已提前申报？',
        'Was it declared in advance, while still in transit?',
      ),
    ),
    areCustomsFormalitiesDone: yesNo(
      ask(
        '必要的通关手续已完成',
        'customs formalities done',
        '必要的通关手续是否已完成？',
        'Are the necessary customs formalities done?',
      ),
      { attainable: 'register' },
    ),
    hasCargoArrived: yesNo(ask('货物已运抵', 'arrived', '货物是否已运抵？', 'Has the cargo arrived?'), {
      attainable: 'wait',
    }),
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
        'What does customs order once it has arrived?',
      ),
      { judgedBy: customs },
    ),
    isInspectedCargoAdmitted: yesNo(
      ask(
        '查验货物可适用直提直装',
        'inspected cargo admitted',
        '需查验的这批货物可否适用直提直装？',
        'May this cargo, though it is to be inspected, be handled directly?',
      ),
      { judgedBy: customs },
    ),
    usesDirectHandling: yesNo(
      ask(
        '采用直提直装',
        'handled directly',
        '是否采用船边直提或抵港直装？',
        'Is it picked up at the ship’s side or loaded on arrival?',
      ),
    ),
  },
)
