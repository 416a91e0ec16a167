import { any, ask, check, choice, date, freeText, integer, not, subject, yesNo } from '../language'
import { districtNames, districts } from './districts'
import * as judges from './judges'

/** An enterprise and what is known of it. */
export const enterprise = subject(
  'enterprise',
  { zh: '企业', en: 'enterprise' },
  {
    size: choice(
      {
        micro: { zh: '微型', en: 'micro' },
        small: { zh: '小型', en: 'small' },
        medium: { zh: '中型', en: 'medium' },
        large: { zh: '大型', en: 'large' },
      },
      ask(
        '企业规模',
        'size',
        '企业按国家划型标准属于哪一类规模？',
        'Which size class is the enterprise by the State standard?',
      ),
      { names: { micro: ['微型企业'], small: ['小型企业'], medium: ['中型企业'], large: ['大型企业'] } },
    ),
    employees: integer(
      ask(
        '用工人数',
        'employees',
        '企业目前（申请时）用工多少人？',
        'How many people does the enterprise employ now, when it applies?',
      ),
      { unit: '人', attainable: 'reach' },
    ),
    srdiLevel: choice(
      {
        national: { zh: '国家级', en: 'national' },
        provincial: { zh: '省级', en: 'provincial' },
        municipal: { zh: '市级', en: 'municipal' },
        county: { zh: '县（市、区）级', en: 'county-level' },
        none: { zh: '未获认定', en: 'none' },
      },
      ask(
        '专精特新认定级别',
        'SRDI title',
        '企业获评的专精特新称号（含“小巨人”）最高是哪一级？',
        'What is the highest level of its SRDI title (specialised, refined, distinctive, innovative; little giants included)?',
      ),
      {
        names: {
          national: ['国家级专精特新'],
          provincial: ['省级专精特新'],
          municipal: ['市级专精特新'],
          county: ['县级', '区级'],
        },
      },
    ),
    littleGiantLevel: choice(
      {
        national: { zh: '国家级', en: 'national' },
        provincial: { zh: '省级', en: 'provincial' },
        none: { zh: '不在国家级或省级名单', en: 'on neither list' },
      },
      ask(
        '专精特新“小巨人”名单级别',
        'SRDI little-giant list',
        '企业在哪一级专精特新“小巨人”企业名单上？两级都在的选国家级。',
        'On which list of SRDI little giants is the enterprise? If on both, the national one.',
      ),
    ),
    isChainBackbone: yesNo(
      ask(
        '产业链龙头骨干企业',
        'a leading or backbone enterprise of an industry chain',
        '企业是否为产业链龙头骨干企业？',
        'Is it a leading or backbone enterprise of an industry chain?',
      ),
    ),
    isFlagship: yesNo(
      ask(
        '“旗舰领航”企业',
        'a Flagship Leadership enterprise',
        '企业是否列入“旗舰领航”企业培育名单？',
        'Is it on the list of Flagship Leadership enterprises?',
      ),
    ),
    industryCluster: choice(
      {
        'ships-and-offshore': { zh: '船舶海工', en: 'ships and offshore engineering' },
        'high-end-textiles': { zh: '高端纺织', en: 'high-end textiles' },
        'new-materials': { zh: '新材料', en: 'new materials' },
        'new-generation-it': { zh: '新一代信息技术', en: 'new-generation information technology' },
        'high-end-equipment': { zh: '高端装备', en: 'high-end equipment' },
        biomedicine: { zh: '生物医药', en: 'biomedicine' },
        other: { zh: '其他产业', en: 'another industry' },
      },
      ask(
        '所属产业集群',
        'industry cluster',
        '企业属于六大重点产业集群中的哪一个，还是都不属于？',
        'To which of the six focus clusters does the enterprise belong, or to none?',
      ),
    ),
    listingStatus: choice(
      {
        listed: { zh: '已上市', en: 'listed' },
        preparing: { zh: '拟上市', en: 'preparing to list' },
        neither: { zh: '未上市且未筹备上市', en: 'neither' },
      },
      ask(
        '上市情况',
        'stock-exchange listing',
        '企业已上市、拟上市还是都不是？',
        'Is it listed, preparing to list, or neither?',
      ),
    ),
    isOnListingWhiteList: yesNo(
      ask(
        '列入上市、拟上市企业白名单',
        'on the white list for listing',
        '企业是否列入上市、拟上市企业白名单？',
        'Is it on the white list of enterprises that are listed or preparing to list?',
      ),
    ),
    isGoingGlobal: yesNo(
      ask(
        '“走出去”企业',
        'going global',
        '企业是否“走出去”，即在境外投资或经营？',
        'Does the enterprise “go global”, that is, invest or operate abroad?',
      ),
    ),
    tradeSecretService: freeText(
      ask(
        '商业秘密服务或模块',
        'trade-secret service or module',
        '要查南通商业秘密保护综合服务平台的哪项服务或模块？',
        'Which service or module of Nantong’s platform for the protection of trade secrets is looked up?',
      ),
    ),
    archiveLogin: choice(
      {
        wechat: { zh: '电子营业执照微信小程序', en: 'e-licence mini-program in WeChat' },
        alipay: { zh: '电子营业执照支付宝小程序', en: 'e-licence mini-program in Alipay' },
        card: { zh: '卡片式电子营业执照', en: 'e-licence on a card' },
        other: { zh: '其他方式', en: 'another way' },
      },
      ask(
        '登录方式',
        'way of signing on',
        '用什么方式登录南通的企业登记档案网上查询系统？',
        'How does one sign on to Nantong’s registration archive online?',
      ),
      { attainable: 'register' },
    ),
    looksUpOwnArchive: yesNo(
      ask(
        '查询本企业档案',
        'looks up its own archive',
        '是否由企业自己查询本企业的登记档案？',
        'Is it the enterprise itself that looks up its own registration archive?',
      ),
    ),
    paysHousingFund: yesNo(
      ask(
        '公积金缴存单位',
        'a unit that pays into the housing fund',
        '企业是否为南通的公积金缴存单位？',
        'Does the enterprise pay into the housing fund in Nantong?',
      ),
      { attainable: 'register' },
    ),
    hasIntegratedCertificate: yesNo(
      ask(
        '持有整合后的数字证书',
        'holds an integrated digital certificate',
        '企业是否持有整合后的数字证书（互签互验开通后新办的，或已适配的存量证书）？',
        'Does the enterprise hold an integrated digital certificate (issued since certificates are recognised across systems, or an older one that is adapted)?',
      ),
      { attainable: 'register' },
    ),
    registeredDistrict: choice(
      districts,
      ask(
        '注册地',
        'where it is registered',
        '企业在南通的哪个区县或园区注册登记？不在南通市注册的选市外',
        'In which district, county-level city or park of Nantong is the enterprise registered? If in none, outside Nantong.',
      ),
      { attainable: 'register', names: districtNames },
    ),
    operatingDistrict: choice(
      districts,
      ask(
        '生产经营地',
        'where it operates',
        '企业在南通的哪个区县或园区从事生产经营？不在南通市经营的选市外',
        'In which district, county-level city or park of Nantong does the enterprise operate? If in none, outside Nantong.',
      ),
      { names: districtNames },
    ),
    appliesAs: choice(
      {
        enterprise: { zh: '企业', en: 'an enterprise' },
        'individual-business': { zh: '个体工商户', en: 'an individual business' },
        person: { zh: '个人', en: 'a private person' },
        other: { zh: '其他主体', en: 'another body' },
      },
      ask(
        '申请或诉求主体',
        'who applies or makes the request',
        '申请贷款或提出诉求的是企业、个体工商户、个人还是其他主体？',
        'Is it an enterprise, an individual business, a private person or another body that applies for a loan or makes a request?',
      ),
    ),
    hasMarketableProduct: yesNo(
      ask(
        '产品适销对路',
        'its products sell',
        '企业的产品是否适销对路？',
        'Are the enterprise’s products ones that the market wants?',
      ),
      { judgedBy: judges.cooperatingBank },
    ),
    hasSalesContract: yesNo(
      ask(
        '有销售合同或定单',
        'has sales contracts or orders',
        '企业目前（申请贷款时）是否有产品销售合同（定单）？',
        'Does the enterprise have sales contracts or orders for its products now, when it applies for the loan?',
      ),
    ),
    hasStableCashFlow: yesNo(
      ask(
        '现金流稳定',
        'a stable cash flow',
        '从银行流水单看，企业的现金流是否稳定？',
        'By its bank statements, is the enterprise’s cash flow stable?',
      ),
      { judgedBy: judges.cooperatingBank },
    ),
    hasSoundAccounts: yesNo(
      ask(
        '财务核算健全',
        'sound accounts',
        '企业的财务会计核算是否健全、账表是否齐全？',
        'Is the enterprise’s accounting sound, with all books and statements?',
      ),
      { judgedBy: judges.cooperatingBank },
    ),
    hasNormalTaxRecord: yesNo(
      ask(
        '纳税记录正常',
        'a normal tax record',
        '企业目前（申请贷款时）的纳税记录是否正常？',
        'Is the enterprise’s tax record normal now, when it applies for the loan?',
      ),
    ),
    sukedaiPoolDistrict: choice(
      { ...districts, none: { zh: '未入库', en: 'in no pool' } },
      ask(
        '苏科贷备选企业库',
        'Sukedai candidate pool',
        '企业在哪个区县或园区科技部门的“苏科贷”备选企业库内？',
        'In the Sukedai candidate pool of which district’s or park’s science department is the enterprise?',
      ),
      { names: districtNames },
    ),
    isTechnologyEnterprise: yesNo(
      ask(
        '科技型企业',
        'a technology enterprise',
        '企业是否为科技型企业？',
        'Is the enterprise a technology enterprise?',
      ),
      { judgedBy: { zh: '科技部门（文中未写由谁认定）', en: 'the science department (not named in the text)' } },
    ),
    isIndependentLegalPerson: yesNo(
      ask(
        '具有独立法人资格',
        'an independent legal person',
        '企业是否具有独立法人资格？',
        'Is the enterprise an independent legal person?',
      ),
    ),
    operatesLawfully: yesNo(
      ask(
        '生产经营合法合规',
        'operates lawfully',
        '企业目前（申请贷款时）的生产经营活动是否合法合规？',
        'Are the enterprise’s production and business lawful and compliant now, when it applies for the loan?',
      ),
      { judgedBy: judges.handlingBank },
    ),
    isPrivate: yesNo(
      ask('民营企业', 'a private enterprise', '企业是否为民营企业？', 'Is the enterprise a private (non-state) one?'),
    ),
    economicType: choice(
      {
        'state-wholly-owned': { zh: '国有全资', en: 'wholly state-owned' },
        'collective-wholly-owned': { zh: '集体全资', en: 'wholly collectively owned' },
        'hong-kong-macao-taiwan-wholly-owned': { zh: '港澳台独资', en: 'wholly owned from Hong Kong, Macao or Taiwan' },
        'hong-kong-macao-taiwan-share': {
          zh: '与港澳台合资、合作或港澳台投资股份制',
          en: 'a joint venture or joint-stock company with Hong Kong, Macao or Taiwan investment',
        },
        'foreign-wholly-owned': { zh: '外商独资', en: 'wholly foreign-owned' },
        'foreign-share': {
          zh: '中外合资、合作或外商投资股份制',
          en: 'a joint venture or joint-stock company with foreign investment',
        },
        other: {
          zh: '其他内资（私营、有限责任、股份制等）',
          en: 'another domestic type: privately owned, limited liability, joint-stock',
        },
      },
      ask(
        '企业经济类型',
        'economic type',
        '企业登记的经济类型是哪一类？（见营业执照“类型”栏）',
        'As which economic type is the enterprise registered? (See “type” on its business licence.)',
      ),
    ),
    isHrServiceEnterprise: yesNo(
      ask(
        '人力资源服务企业',
        'a human-resources service enterprise',
        '企业是否为人力资源服务企业？',
        'Is the enterprise a human-resources service enterprise?',
      ),
    ),
    headcountFellLastYear: yesNo(
      ask(
        '上年度用工减少',
        'employed fewer people last year',
        '上一年度（以申请贷款时计），企业用工人数是否减少？',
        'Last year, counted from when it applies for the loan, did the number of people that the enterprise employs fall?',
      ),
      { when: { no: { zh: '上年度用工未减少', en: 'employed no fewer people last year' } } },
    ),
    employeesAtLastYearEnd: integer(
      ask(
        '上年末用工人数',
        'employees at the end of last year',
        '上一年末（以申请贷款时计），企业用工多少人？',
        'How many people did the enterprise employ at the end of last year, counted from when it applies for the loan?',
      ),
      { unit: '人' },
    ),
    insuresStaffAsRequired: yesNo(
      ask(
        '员工按规定参保',
        'insures its staff as required',
        '企业员工目前（申请贷款时）是否按规定参加了各项社会保险？',
        'Are the enterprise’s staff in every social insurance that is required now, when it applies for the loan?',
      ),
      { attainable: 'register' },
    ),
    isSeriouslyDishonest: yesNo(
      ask(
        '严重失信',
        'seriously dishonest',
        '企业目前（申请贷款时）是否有严重失信情况？',
        'Is the enterprise on record as seriously dishonest now, when it applies for the loan?',
      ),
      { when: { no: { zh: '未被列为严重失信', en: 'not seriously dishonest' } } },
    ),
    violatesEnvironmentalPolicy: yesNo(
      ask(
        '违反环保政策',
        'violates environmental policy',
        '企业目前（申请贷款时）是否有违反环保政策的情况？',
        'Is the enterprise in violation of environmental policy now, when it applies for the loan?',
      ),
    ),
    meetsBankCreditPolicy: yesNo(
      ask(
        '符合银行授信政策',
        'meets the bank’s credit policy',
        '企业信用资质是否符合经办银行授信政策？',
        'Does the enterprise’s credit standing meet the handling bank’s credit policy?',
      ),
      { judgedBy: judges.handlingBank },
    ),
    industry: choice(
      {
        manufacturing: { zh: '制造业', en: 'manufacturing' },
        'research-and-technology': { zh: '科学研究和技术服务业', en: 'scientific research and technical services' },
        utilities: {
          zh: '电力、热力、燃气及水生产和供应业',
          en: 'production and supply of electricity, heat, gas and water',
        },
        'software-and-it': { zh: '软件和信息技术服务业', en: 'software and information technology services' },
        'environmental-governance': {
          zh: '生态保护和环境治理业',
          en: 'ecological protection and environmental governance',
        },
        'transport-and-post': { zh: '交通运输、仓储和邮政业', en: 'transport, storage and post' },
        'wholesale-and-retail': { zh: '批发和零售业', en: 'wholesale and retail trade' },
        agriculture: { zh: '农、林、牧、渔业', en: 'agriculture, forestry, animal husbandry and fishery' },
        'lodging-and-catering': { zh: '住宿和餐饮业', en: 'lodging and catering' },
        'resident-services': {
          zh: '居民服务、修理和其他服务业',
          en: 'services to residents, repair and other services',
        },
        education: { zh: '教育', en: 'education' },
        'health-and-social-work': { zh: '卫生和社会工作', en: 'health and social work' },
        'culture-sports-entertainment': { zh: '文化、体育和娱乐业', en: 'culture, sports and entertainment' },
        other: { zh: '其他行业', en: 'another industry' },
      },
      ask(
        '所属行业门类',
        'industry',
        '按国民经济行业分类属于哪个行业？',
        'To which industry of the national classification does it belong?',
      ),
      {
        names: {
          utilities: ['电力热力燃气及水生产和供应业'],
          'transport-and-post': ['交通运输仓储和邮政业'],
          'wholesale-and-retail': ['批发零售业'],
          agriculture: ['农林牧渔业'],
          'lodging-and-catering': ['住宿餐饮业'],
          'resident-services': ['居民服务修理和其他服务业'],
          education: ['教育业'],
          'culture-sports-entertainment': ['文化体育和娱乐业'],
        },
      },
    ),
    taxCreditRating: choice(
      {
        A: { zh: 'A级', en: 'A' },
        B: { zh: 'B级', en: 'B' },
        M: { zh: 'M级', en: 'M' },
        C: { zh: 'C级', en: 'C' },
        D: { zh: 'D级', en: 'D' },
        none: { zh: '未评级', en: 'not rated' },
      },
      ask(
        '纳税信用等级',
        'tax credit rating',
        '企业目前有效的纳税信用等级是哪一级？',
        'Which rating as a taxpayer does the enterprise hold now?',
      ),
    ),
    hasReportedProducts: yesNo(
      ask(
        '已报送产品信息',
        'product information reported',
        '企业是否已为“产品大全”或“同城货多多”报送产品信息？',
        'Has the enterprise reported the information on its products for the product directory or Tongcheng Huoduoduo?',
      ),
      { attainable: 'hand-in' },
    ),
    consentsToPublication: yesNo(
      ask(
        '同意发布',
        'consents to publication',
        '企业是否同意在“产品大全”或“同城货多多”上发布其产品信息？',
        'Does the enterprise agree to the publication of its product information in the product directory or on Tongcheng Huoduoduo?',
      ),
      { attainable: 'register' },
    ),
    meetsCompanyLawyerConditions: yesNo(
      ask(
        '具备设立公司律师的条件',
        'meets the conditions for a company lawyer',
        '企业是否具备设立公司律师的条件（条件文中未列）？',
        'Does the enterprise meet the conditions (which the text doesn’t list) for having company lawyers?',
      ),
      { judgedBy: judges.justice },
    ),
    keyEnterpriseLevel: choice(
      {
        municipal: { zh: '市级重点企业', en: 'key enterprise of the city' },
        other: { zh: '其他重点企业', en: 'another key enterprise' },
        none: { zh: '不是重点企业', en: 'no key enterprise' },
      },
      ask(
        '重点企业类别',
        'standing as a key enterprise',
        '企业被认定为哪一类重点企业？',
        'As which kind of key enterprise is the enterprise recognised?',
      ),
      { judgedBy: judges.policeNotNamed },
    ),
    policeTeamService: choice(
      {
        'at-the-door': { zh: '上门服务', en: 'service at the enterprise’s door' },
        legal: { zh: '法律服务', en: 'legal services' },
        prevention: { zh: '预警防范', en: 'warning and prevention' },
        other: { zh: '其他服务', en: 'another service' },
      },
      ask(
        '“企无忧”金盾服务队的服务',
        'service of a police team for enterprises',
        '要查“企无忧”金盾服务队的哪项服务？',
        'Which service of a police team for enterprises is looked up?',
      ),
    ),
    isFinancialEnterprise: yesNo(
      ask('金融企业', 'a financial enterprise', '企业是否为金融企业？', 'Is the enterprise a financial one?'),
    ),
    isRealEstateEnterprise: yesNo(
      ask('房地产企业', 'a real-estate enterprise', '企业是否为房地产企业？', 'Is the enterprise a real-estate one?'),
    ),
    isGovernmentFinancingPlatform: yesNo(
      ask(
        '政府融资平台',
        'a government financing platform',
        '企业是否为政府融资平台？',
        'Is the enterprise a financing platform of a government?',
      ),
    ),
    establishedOn: date(
      ask('成立日', 'day of establishment', '企业哪天成立？', 'On which day was the enterprise established?'),
      { past: true },
    ),
    isJiangsuEnterprise: yesNo(
      ask(
        '省内企业',
        'an enterprise of Jiangsu',
        '企业是否为江苏省内企业？（按注册地还是经营地，文中未写）',
        'Is it an enterprise of Jiangsu Province? (By registration or by place of business: not stated.)',
      ),
      { when: { no: { zh: '企业不在省内', en: 'not an enterprise of Jiangsu' } } },
    ),
    exhibitsAtCrossBorderExpo: yesNo(
      ask(
        '参展2023中国跨境电商选品博览会',
        'exhibits at the 2023 cross-border e-commerce expo',
        '企业是否参展2023中国跨境电商选品博览会？',
        'Does the enterprise exhibit at the China Cross-border E-commerce Sourcing Expo of 2023?',
      ),
    ),
    isMultinational: yesNo(
      ask('跨国企业', 'a multinational', '企业是否为跨国企业？', 'Is the enterprise a multinational?'),
    ),
  },
  ({ economicType, isPrivate, littleGiantLevel, srdiLevel, ...facts }) => [
    check(any(littleGiantLevel.noneOf(['national']), srdiLevel.is('national')), {
      zh: '国家级“小巨人”企业的专精特新最高级别是国家级',
      en: 'the highest SRDI title of a national little giant is national',
    }),
    check(any(littleGiantLevel.noneOf(['provincial']), srdiLevel.oneOf(['national', 'provincial'])), {
      zh: '省级“小巨人”企业的专精特新最高级别不低于省级',
      en: 'the highest SRDI title of a provincial little giant is provincial at least',
    }),
    ...[economicType.noneOf(['state-wholly-owned']), not(facts.isGovernmentFinancingPlatform)].map((isNotOfState) =>
      check(any(not(isPrivate), isNotOfState), {
        zh: '国有全资企业和政府融资平台不是民营企业',
        en: 'a wholly state-owned enterprise or a government’s financing platform is no private one',
      }),
    ),
    check(any(not(facts.isIndependentLegalPerson), facts.appliesAs.noneOf(['individual-business'])), {
      zh: '个体工商户不是独立法人',
      en: 'an individual business is no independent legal person',
    }),
    check(any(not(facts.isOnListingWhiteList), facts.listingStatus.noneOf(['neither'])), {
      zh: '在上市、拟上市企业白名单的，已上市或拟上市',
      en: 'an enterprise on the white list for listing is listed or preparing to list',
    }),
  ],
)
