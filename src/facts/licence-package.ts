import { ask, choice, subject, yesNo } from '../language'
import { onlyUnnamed } from './only-unnamed'

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
      {
        names: {
          supermarket: ['超市', '便利店', 'convenience store'],
          restaurant: ['餐厅', '饭店', '饭馆'],
          pharmacy: ['药房'],
          hairdresser: ['理发店'],
          'beauty-salon': ['美容院'],
          'car-repair': ['汽车修理店', '汽车维修店'],
          other: ['其他'],
        },
      },
    ),
    isOtherTradePackaged: yesNo(
      ask(
        '所列以外的行业也可“套餐办”',
        'the other trade is packaged',
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
    packageApplicant: choice(
      {
        unregistered: { zh: '尚未登记', en: 'not registered yet' },
        'adding-business': { zh: '已登记并新增业务', en: 'registered and adding business' },
        'lacking-licences': { zh: '已登记而许可不全', en: 'registered, its licences incomplete' },
        complete: { zh: '已登记且许可齐全', en: 'registered, its licences complete' },
      },
      ask(
        '申请人情形',
        'applicant',
        '申请人是否已登记为市场主体？已登记的，是否在已有业务之外新增业务？不新增的，该行业所需的许可是否齐全？',
        'Is the applicant registered as a market entity? If so, does it add business to what it does? If not that, has it all the licences that the trade needs?',
      ),
      {
        names: {
          unregistered: ['未登记'],
          'adding-business': ['新增业务'],
          'lacking-licences': ['许可不全'],
          complete: ['许可齐全'],
        },
      },
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
      { names: { trades: ['行业类数'], departments: ['部门数'], 'licence-items': ['许可事项', '经营许可事项'] } },
    ),
    packageChannel: choice(
      { online: { zh: '线上', en: 'online' }, offline: { zh: '线下', en: 'offline' } },
      ask(
        '办理渠道',
        'online or offline',
        '“套餐办”要线上办理还是线下办理？',
        'Is the package to be handled online or offline?',
      ),
      { names: { online: ['网上', '专栏'], offline: ['专窗', '窗口'] } },
    ),
  },
  ({ isOtherTradePackaged, packageTrade }) => onlyUnnamed(packageTrade.is('other'), isOtherTradePackaged),
)
