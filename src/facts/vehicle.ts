import { any, ask, check, choice, date, decimal, integer, money, not, sourceAt, subject, yesNo } from '../language'
import { interpretation } from './document'

const operatorsScheme = /* @__PURE__ */ sourceAt('M06', interpretation('运营奖补'))

/** A goods vehicle of urban delivery, with its operator, a passage of it, or a stop. */
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
        '2022年10月1日至2023年9月30日平台核算的南通市区行驶里程是多少公里？',
        'How many kilometres in urban Nantong did the platform count from 2022-10-01 to 2023-09-30?',
      ),
      { unit: '公里', attainable: 'reach', attainableUntil: '2023-09-30' },
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
    portArea: choice(
      {
        tonghai: { zh: '通海港区', en: 'Tonghai port area' },
        tongzhouwan: { zh: '通州湾港区', en: 'Tongzhouwan port area' },
        other: { zh: '其他港区，或不进出港区', en: 'another, or none' },
      },
      ask('进出的港区', 'port area', '进出哪个港区？', 'Which port area does it enter or leave?'),
    ),
    tollGate: choice(
      {
        'sutong-development-zone': {
          zh: '苏通大桥南通开发区收费站',
          en: 'Sutong Bridge, Nantong Development Zone gate',
        },
        'haiqi-lvsigang': { zh: '海启高速吕四港收费站', en: 'Haiqi Expressway, Lüsigang gate' },
        other: { zh: '其他收费站，或不进出南通港', en: 'another, or none' },
      },
      ask(
        '进出港收费站',
        'toll gate to the port',
        '经哪个收费站进出南通港？',
        'Through which gate does it enter or leave Nantong port?',
      ),
    ),
    passedOn: date(
      ask('通行日', 'day of passage', '哪天通过进出港的收费站？', 'On which day does it pass the gate to the port?'),
    ),
    paidByEtc: yesNo(ask('使用ETC', 'paid by ETC', '通行费是否以ETC缴纳？', 'Is the toll paid by ETC?')),
    isProvincialTollRoad: yesNo(
      ask(
        '省内普通公路收费站或高速公路',
        'a toll road of the province',
        '这笔通行费是否发生在江苏省内的普通公路收费站或高速公路？',
        'Is the toll charged at an ordinary-road toll station or on an expressway of Jiangsu?',
      ),
    ),
    fullToll: money(
      ask(
        '优惠前通行费',
        'toll before discount',
        '优惠前的通行费是多少元？',
        'How many yuan is the toll before any discount?',
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
    isOnStreetPaidSpace: yesNo(
      ask(
        '占道收费泊位',
        'an on-street paid space',
        '是否停在占道收费泊位？',
        'Is it an on-street paid parking space?',
      ),
    ),
    parkingDistrict: choice(
      {
        haimen: { zh: '海门区', en: 'Haimen' },
        'other-urban': { zh: '市区其他区', en: 'another urban district' },
        outside: { zh: '市区以外', en: 'outside the urban districts' },
      },
      ask('停车所在区', 'district of the stop', '停在哪个区？', 'In which district does it stop?'),
    ),
    minutesParked: integer(
      ask('停放分钟数', 'minutes parked', '停放多少分钟？', 'For how many minutes does it stop?'),
      {
        unit: '分钟',
      },
    ),
  },
  ({ hasNewEnergyTruckPermit, isNewEnergy }) => [
    check(any(not(hasNewEnergyTruckPermit), isNewEnergy), {
      zh: '持新能源货车专用通行证的是新能源车辆',
      en: 'what holds the permit of new-energy trucks is a new-energy vehicle',
    }),
  ],
)
