import { all, ask, check, choice, not, subject, yesNo } from '../language'

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
      ask('行业', 'trade', '要办理准入准营的是哪个行业？', 'For which trade are registration and licences sought?'),
    ),
    isOtherTradePackaged: yesNo(
      ask(
        '所列以外的行业也可“套餐办”',
        'another trade is packaged',
        '所列十类以外的这个行业，是否也按“套餐办”办理？',
        'Is this trade, though not one of the ten, handled as a package as well?',
      ),
      {
        judgedBy: {
          zh: '市行政审批局（文中未写由谁认定）',
          en: 'Municipal Administrative Approval Bureau (the text doesn’t say who decides)',
        },
      },
    ),
    isRegisteredEntity: yesNo(
      ask(
        '已登记为市场主体',
        'already a market entity',
        '申请人是否已登记为市场主体？',
        'Is the applicant already registered as a market entity?',
      ),
    ),
    isAddingBusiness: yesNo(
      ask(
        '新增业务',
        'adds business',
        '申请人是否要在已有业务之外新增业务？',
        'Does the applicant want to add business to what it does already?',
      ),
    ),
    hasTradeLicences: yesNo(
      ask(
        '所需经营许可已齐全',
        'has all licences of the trade',
        '申请人经营该行业所需的许可是否已全部取得？',
        'Has the applicant all the licences that the trade needs?',
      ),
      { when: { no: { zh: '所需经营许可不齐全', en: 'lacks licences of the trade' } } },
    ),
    packageCount: choice(
      {
        trades: { zh: '行业', en: 'trades' },
        departments: { zh: '部门', en: 'departments' },
        'licence-items': { zh: '涉企经营许可事项', en: 'business-licence items' },
      },
      ask(
        '查询的数目',
        'count looked up',
        '要查“套餐办”的哪一项数目？',
        'Which count of the licence packages is looked up?',
      ),
    ),
    packageChannel: choice(
      { online: { zh: '线上', en: 'online' }, offline: { zh: '线下', en: 'offline' } },
      ask(
        '办理渠道',
        'online or offline',
        '“套餐办”要线上办理还是线下办理？',
        'Is the package to be handled online or offline?',
      ),
    ),
  },
  ({ hasTradeLicences, isAddingBusiness, isRegisteredEntity }) => [
    check(not(all(not(isRegisteredEntity), isAddingBusiness)), {
      zh: '尚未登记的申请人没有已有业务，谈不上新增',
      en: 'an applicant that isn’t registered has no business to add to',
    }),
    check(not(all(not(isRegisteredEntity), hasTradeLicences)), {
      zh: '尚未登记的申请人不会已取得全部经营许可',
      en: 'an applicant that isn’t registered has no licences yet',
    }),
  ],
)
