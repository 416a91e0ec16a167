import { any, ask, check, choice, decimal, money, not, sourceAt, subject, yesNo } from '../language'
import { interpretation } from './document'

const operatorsScheme = /* @__PURE__ */ sourceAt('M06', interpretation('运营奖补'))

/** A goods vehicle, with its operator. */
export const vehicle = subject(
  'vehicle',
  { zh: '车辆', en: 'vehicle' },
  {
    isCertifiedOperator: yesNo(
      ask(
        '企业经认定',
        'the operator is certified',
        '车辆所属企业是否经认定为南通市城市绿色货运配送企业？',
        'Is the vehicle’s enterprise recognised as a Nantong urban green-freight delivery enterprise?',
      ),
    ),
    annualAssessmentPassed: yesNo(
      ask(
        '年度考核合格',
        'annual assessment passed',
        '申请2022~2023年度奖补的，该配送企业的年度考核是否合格？',
        'For the subsidy of 2022–2023: did the delivery enterprise pass its yearly assessment?',
      ),
    ),
    isNewEnergy: yesNo(
      ask('新能源车辆', 'a new-energy vehicle', '车辆是否为新能源车辆？', 'Is it a new-energy vehicle?'),
    ),
    vehicleType: choice(
      {
        'light-enclosed-van': { zh: '轻型封闭式货车', en: 'light enclosed van' },
        'light-box-truck': { zh: '轻型厢式货车', en: 'light box truck' },
        'refrigerated-truck': { zh: '冷藏保温货车', en: 'refrigerated or insulated truck' },
        other: { zh: '其他车型', en: 'another type' },
      },
      ask('车辆类别', 'vehicle type', '车辆属于哪一类？', 'Of which type is the vehicle?'),
    ),
    cityMileageKm: decimal(
      ask(
        '市区行驶里程',
        'mileage in the city',
        '2022-10-01至2023-09-30平台核算的南通市区行驶里程是多少公里？',
        'How many kilometres in urban Nantong did the platform count from 2022-10-01 to 2023-09-30?',
      ),
      { unit: '公里', attainable: 'reach' },
    ),
    purchasePrice: money(
      ask(
        '初始购置价格',
        'purchase price',
        '机动车销售统一发票上的购置价格是多少元？',
        'How many yuan did it cost by its sales invoice?',
      ),
      { moreThan: 0, source: operatorsScheme },
    ),
    carriesStandardContainer: yesNo(
      ask(
        '国际标准集装箱运输车辆',
        'a vehicle for international standard containers',
        '车辆是否为国际标准集装箱运输车辆？',
        'Is the vehicle one for carrying international standard containers?',
      ),
    ),
    hasNewEnergyTruckPermit: yesNo(
      ask(
        '持有新能源货车专用通行证',
        'holds the new-energy truck permit',
        '车辆是否持有新能源货车专用通行证？',
        'Does the vehicle hold the new-energy truck permit?',
      ),
    ),
  },
  ({ hasNewEnergyTruckPermit, isNewEnergy }) => [
    check(any(not(hasNewEnergyTruckPermit), isNewEnergy), {
      zh: '持新能源货车专用通行证的是新能源车辆',
      en: 'what holds the permit of new-energy trucks is a new-energy vehicle',
    }),
  ],
)
