import { interpretation, measureText } from '../facts/document'
import { licencePackage } from '../facts/licence-package'
import { discrepancy, figure, figures, named, optionsOf } from '../language'

const text = measureText()
const explained = interpretation()

/** 证照“套餐办” (M22): the trades whose registration and licences come as a package, and where. */
export const licencePackages = figures(22, {
  packageTrades: named(
    optionsOf(licencePackage.packageTrade, [
      'supermarket',
      'restaurant',
      'delicatessen',
      'bakery',
      'pharmacy',
      'gym',
      'hairdresser',
      'beauty-salon',
      'car-repair',
      'car-wash',
    ]),
    text,
  ),
  trades: figure(10, '类', text, { zh: '“套餐办”的行业类数', en: 'trades with a package' }, 'package-trades-count'),
  departments: figure(28, '家', explained, { zh: '实施许可的部门数', en: 'departments that license' }),
  licenceItems: figure(102, '个', explained, { zh: '涉企经营许可事项数', en: 'business-licence items' }),
  integratedDomains: named(
    [{ label: { zh: '准入', en: 'registration' } }, { label: { zh: '准营', en: 'licensing' } }],
    text,
  ),
  standardElements: named(
    [
      { label: { zh: '受理条件', en: 'conditions of acceptance' } },
      { label: { zh: '申请材料', en: 'documents' } },
      { label: { zh: '办事流程', en: 'steps' } },
      { label: { zh: '承诺时限', en: 'promised time' } },
    ],
    explained,
  ),
  serviceModes: named(
    [
      { label: { zh: '一口告知', en: 'told at one place' } },
      { label: { zh: '一表申请', en: 'applied for in one form' } },
      { label: { zh: '一网联办', en: 'handled together on one network' } },
    ],
    explained,
  ),
  applicationModes: named(
    [
      {
        label: { zh: '模块式分段自由组合申请', en: 'modules of registration and licensing, freely combined' },
      },
      { label: { zh: '新增业务叠加申请', en: 'application added on for new business' } },
    ],
    explained,
  ),
  onlineChannel: named(
    [
      {
        channel: 'online',
        label: {
          zh: '江苏政务服务网南通旗舰店“准入准营”专栏',
          en: 'column for registration and licensing, Nantong pages of the Jiangsu government service network',
        },
        url: 'https://nts.jszfw.gov.cn:9087/ntzwdt/ntzwdt/enterprise-relatedtask/special.html',
      },
    ],
    explained,
    'online-url',
  ),
  offlineChannel: named(
    [
      {
        channel: 'offline',
        label: { zh: '政务服务大厅“套餐办”专窗', en: 'package window of the government service hall' },
      },
    ],
    explained,
    'offline-window',
  ),
})

/** Ten trades are counted, and ten named only while a convenience store goes with the supermarket. */
export const packageTradesNamed = discrepancy('m22.package-trades-named', {
  title: { zh: '十类行业与所列名称', en: 'ten trades, and the names' },
  sides: [
    { place: text, says: { zh: '10类', en: '10 trades' } },
    {
      place: text,
      says: {
        zh: '列名10个，其中超市带括注便利店，分开计则为11个',
        en: '10 names, one with the convenience store in brackets: 11 if that is counted apart',
      },
    },
  ],
  arithmetic: { zh: '10＝10；10＋1＝11', en: '10 = 10; 10 + 1 = 11' },
})

/** A first selection in one place, a closed count in the other. */
export const packageListClosed = discrepancy('m22.package-list-closed', {
  title: { zh: '行业是否已定', en: 'whether the list of trades is closed' },
  sides: [
    { place: text, says: { zh: '固定的10类', en: 'ten trades, no more' } },
    {
      place: explained,
      says: { zh: '先期选取超市、餐馆等行业', en: 'supermarkets, restaurants and the like to begin with' },
    },
  ],
})

/** More departments license than the measure names. */
export const licensingDepartments = discrepancy('m22.licensing-departments', {
  title: { zh: '部门数', en: 'how many departments' },
  sides: [
    { place: text, says: { zh: '牵头1家、责任9家', en: '1 lead and 9 responsible' } },
    { place: explained, says: { zh: '28家部门的102个事项', en: '28 departments with 102 items' } },
  ],
  arithmetic: {
    zh: '1＋9＝10；28－10＝18家未点名：28家对应全部涉企许可，不限于套餐',
    en: '1 + 9 = 10; 28 − 10 = 18 aren’t named: the 28 stand for all business licences, not the packages alone',
  },
})

/** The platform is the city's own, and the packages are offered throughout the city. */
export const packageExtent = discrepancy('m22.package-extent', {
  title: { zh: '市本级还是全市', en: 'the municipal level, or the whole city' },
  sides: [
    { place: text, says: { zh: '市本级开发申办平台', en: 'the platform is built at municipal level' } },
    { place: explained, says: { zh: '在全市范围内', en: 'throughout the city' } },
  ],
})

/** Slips of wording that change no result. */
export const licencePackagesWording = discrepancy('m22.wording', {
  title: { zh: '网上专区的名称', en: 'what the web pages are called' },
  sides: [
    { place: explained, says: { zh: '江苏政务服务网“准入准营”专栏', en: 'a column of the Jiangsu network' } },
    { place: explained, says: { zh: '南通旗舰店“准入准营”套餐办理专区', en: 'a package area of its Nantong pages' } },
    { place: explained, says: { zh: '南通旗舰店“准入准营”专栏', en: 'a column of its Nantong pages' } },
  ],
  editorial: true,
})
