import { interpretation, measureText } from '../facts/document'
import { discrepancy, figure, figures, named } from '../language'

const text = measureText()
const online = interpretation('网上办')

/** 抵押登记“网上办、一日结” (M32). */
export const mortgageRegistrations = figures(32, {
  onlineProcessingDays: figure(1, '日', text, {
    zh: '网上抵押登记办结时限',
    en: 'time for an online mortgage registration',
    atLeast: 1,
    atMost: 30,
  }),
  onlineMechanism: named(
    [
      { label: { zh: '外网申请', en: 'applied for on the internet' } },
      { label: { zh: '后台审核', en: 'examined in the back office' } },
      { label: { zh: '一次办结', en: 'done in one go' } },
    ],
    online,
  ),
  onlinePlatform: named(
    [{ label: { zh: '线上苏小登·南通e证通', en: 'Su Xiao Deng · Nantong e-certificates, online' } }],
    text,
  ),
  bankGeneratedDocuments: named(
    [
      { label: { zh: '抵押借款合同', en: 'loan and mortgage contract' } },
      { label: { zh: '申请书', en: 'application' } },
    ],
    interpretation('系统直连'),
  ),
})

/** In a day, or in one go: two promises. */
export const dayOrOneGo = discrepancy('m32.day-or-one-go', {
  title: { zh: '一日结与一次办结', en: 'done in a day, or in one go' },
  sides: [
    { place: text, says: { zh: '网上办、一日结', en: 'online, and done in a day' } },
    { place: online, says: { zh: '机制写作一次办结', en: 'the mechanism is to be done in one go' } },
  ],
})

/** The platform is called by two kinds of name. */
export const registrationPlatformName = discrepancy('m32.platform-name', {
  title: { zh: '线上平台的称谓', en: 'what the online platform is called' },
  sides: [
    { place: text, says: { zh: '线上登记平台', en: 'a platform for registration' } },
    { place: online, says: { zh: '办事平台', en: 'a platform for services' } },
  ],
  editorial: true,
})
