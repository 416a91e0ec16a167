import { ask, choice, subject, yesNo } from '../language'

/** A business and the package of registration and licences that it needs (证照“套餐办”). */
export const licencePackage = subject(
  'licence-package',
  { zh: '证照“套餐办”', en: 'licence package' },
  {
    packageTrade: choice(
      {
        supermarket: { zh: '超市(便利店)', en: 'supermarket (convenience store)' },
        restaurant: { zh: '餐馆', en: 'restaurant' },
        delicatessen: { zh: '熟食店', en: 'delicatessen' },
        bakery: { zh: '烘焙店', en: 'bakery' },
        pharmacy: { zh: '药店', en: 'pharmacy' },
        gym: { zh: '健身房', en: 'gym' },
        hairdresser: { zh: '美发店', en: 'hairdresser' },
        'beauty-salon': { zh: '美容店', en: 'beauty salon' },
        'car-repair': { zh: '汽修店', en: 'car repair shop' },
        'car-wash': { zh: '洗车店', en: 'car wash' },
        other: { zh: '其他行业', en: 'another trade' },
      },
      ask('行业', 'trade', '经营哪个行业？', 'Which trade is it?'),
    ),
    isOtherTradePackaged: yesNo(
      ask(
        '所列以外的行业也可“套餐办”',
        'another trade is packaged',
        '所列十类以外的这个行业是否也可“套餐办”？',
        'Is this trade, though not one of the ten, handled as a package as well?',
      ),
      { judgedBy: { zh: '市行政审批局', en: 'Municipal Administrative Approval Bureau' } },
    ),
    isRegisteredEntity: yesNo(
      ask(
        '已是市场主体',
        'already a market entity',
        '申请人是否已登记为市场主体？',
        'Is the applicant already registered as a market entity?',
      ),
    ),
    isAddingBusiness: yesNo(
      ask('新增业务', 'adds business', '是否为新增业务而申请？', 'Does it apply in order to add business?'),
    ),
    packageCount: choice(
      {
        trades: { zh: '行业', en: 'trades' },
        departments: { zh: '部门', en: 'departments' },
        'licence-items': { zh: '涉企经营许可事项', en: 'business-licence items' },
      },
      ask('数目', 'count', '查哪一项数目？', 'Which count is looked up?'),
    ),
    packageChannel: choice(
      { online: { zh: '线上', en: 'online' }, offline: { zh: '线下', en: 'offline' } },
      ask('办理方式', 'online or offline', '线上还是线下办理？', 'Is it to be handled online or offline?'),
    ),
  },
)
