import { any, ask, check, choice, not, subject, yesNo } from '../language'

/** An online platform for enterprises, and a visitor of it. */
export const platform = subject(
  'platform',
  { zh: '惠企平台', en: 'enterprise platform' },
  {
    accessDevice: choice(
      { web: { zh: '网页端', en: 'web' }, mobile: { zh: '移动端', en: 'mobile' } },
      ask(
        '使用终端',
        'device',
        '用网页还是手机访问“惠企通”平台？',
        'Is the Huiqitong platform reached on the web or on a mobile device?',
      ),
    ),
    visitorIsRegistered: yesNo(
      ask(
        '已注册',
        'registered',
        '访客是否已在“产品大全”（更名后为“同城货多多”）所在平台注册？',
        'Is the visitor registered on the platform of the product directory (to be called Tongcheng Huoduoduo)?',
      ),
      {
        attainable: 'register',
      },
    ),
    visitorIsLoggedIn: yesNo(
      ask(
        '已登录',
        'logged in',
        '访客是否已登录“产品大全”（更名后为“同城货多多”）所在平台？',
        'Is the visitor logged in on the platform of the product directory (to be called Tongcheng Huoduoduo)?',
      ),
      {
        attainable: 'register',
      },
    ),
    productSearchMode: choice(
      {
        'by-area': { zh: '地区', en: 'area' },
        'by-category': { zh: '产品类别', en: 'product category' },
        'by-name': { zh: '产品名称', en: 'product name' },
        other: { zh: '其他方式', en: 'another way' },
      },
      ask(
        '查找方式',
        'way of searching',
        '要在平台上按什么查找产品？',
        'By what is a product to be looked up on the platform?',
      ),
    ),
    productDirectoryHasMoved: yesNo(
      ask(
        '“产品大全”已迁移',
        'the product directory has moved',
        '“产品大全”的数据和功能是否已迁移至“惠企通”平台？',
        'Have the data and functions of the product directory moved to the Huiqitong platform?',
      ),
      { judgedBy: { zh: '市工业和信息化局', en: 'Municipal Bureau of Industry and Information Technology' } },
    ),
    marketProcurementBusiness: choice(
      {
        settlement: { zh: '网上收结汇', en: 'receipt and settlement of foreign exchange online' },
        other: { zh: '其他业务', en: 'other business' },
      },
      ask(
        '市场采购管理平台业务',
        'business on the market-procurement platform',
        '要在市场采购管理平台办理什么业务？',
        'What is to be done on the market-procurement platform?',
      ),
      { names: { settlement: ['收结汇', '网上收结汇业务', '市场采购收结汇', '市场采购收结汇业务'] } },
    ),
  },
  ({ visitorIsLoggedIn, visitorIsRegistered }) => [
    check(any(visitorIsRegistered, not(visitorIsLoggedIn)), {
      zh: '没有注册的访客不能登录',
      en: 'a visitor who isn’t registered can’t be logged in',
    }),
  ],
)
