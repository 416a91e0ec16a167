import { ask, choice, date, integer, money, subject, yesNo } from '../language'

/** A passage of a vehicle to or from the port, or a stop of it. */
export const passage = subject(
  'passage',
  { zh: '车辆通行与停放', en: 'passage and parking of a vehicle' },
  {
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
)
