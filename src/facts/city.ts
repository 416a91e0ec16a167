import { all, any, ask, asOf, called, check, day, decimal, integer, money, subject, sum } from '../language'
import { troupe } from './troupe'

/* The last day of each month of 2023. */
const monthEnds = /* @__PURE__ */ [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].map((last, month) =>
  day(`2023-${String(month + 1).padStart(2, '0')}-${last}`),
)

/** The city and its institutions: the figures that targets are held against. */
export const city = subject(
  'city',
  { zh: '全市', en: 'the city' },
  {
    rolloverBanks: integer(
      ask(
        '转贷合作银行数',
        'banks cooperating in rollover',
        '截至基准日（2023年内），与南通市线上转贷服务平台合作的银行有多少家？',
        'As of the day asked about, in 2023, how many banks cooperate with Nantong’s online rollover platform?',
      ),
      { unit: '家' },
    ),
    rolloverVolume: money(
      ask(
        '全年转贷规模',
        'rollover volume of the year',
        '2023年（至基准日）全市转贷规模是多少元？',
        'In 2023, up to the day asked about, how many yuan were rolled over in the city?',
      ),
    ),
    newBaysInChongchuan: integer(
      ask(
        '崇川区新增临时停靠泊位',
        'new bays in Chongchuan',
        '2023年（至基准日），崇川区新增了多少个新能源配送车辆临时停靠泊位？',
        'In 2023, up to the day asked about, how many stopping bays for new-energy delivery vehicles were added in Chongchuan?',
      ),
      { unit: '个' },
    ),
    newBaysInDevelopmentZone: integer(
      ask(
        '南通经济技术开发区新增临时停靠泊位',
        'new bays in the Development Zone',
        '2023年（至基准日），南通经济技术开发区新增了多少个新能源配送车辆临时停靠泊位？',
        'In 2023, up to the day asked about, how many stopping bays for new-energy delivery vehicles were added in Nantong’s Economic and Technological Development Zone?',
      ),
      { unit: '个' },
    ),
    flagshipEnterprisesListed: integer(
      ask(
        '第三批“旗舰领航”企业',
        'third-batch Flagship enterprises',
        '截至基准日（2023年内），南通第三批“旗舰领航”企业培育名单列入多少家企业？',
        'As of the day asked about, in 2023, how many enterprises are on Nantong’s list of the third Flagship Leadership batch?',
      ),
      { unit: '家' },
    ),
    flagshipEnterprisesChecked: integer(
      ask(
        '完成质量体检的企业',
        'enterprises whose quality was checked',
        '截至基准日（2023年内），南通“旗舰领航”第三批企业中，已完成质量体检的有多少家？',
        'As of the day asked about, in 2023, for how many enterprises of Nantong’s third Flagship Leadership batch is the quality check done?',
      ),
      { unit: '家' },
    ),
    newTrademarks: integer(
      ask(
        '新增注册商标',
        'new registered trademarks',
        '2023年南通企业新增注册商标多少个？',
        'How many trademarks did Nantong’s enterprises newly register in 2023?',
      ),
      { unit: '个' },
    ),
    standardsMade: integer(
      ask(
        '制定标准',
        'standards made',
        '2023年南通企业制定标准多少个？',
        'How many standards did Nantong’s enterprises make in 2023?',
      ),
      { unit: '个' },
    ),
    standardsRevised: integer(
      ask(
        '修订标准',
        'standards revised',
        '2023年南通企业修订标准多少个？',
        'How many standards did Nantong’s enterprises revise in 2023?',
      ),
      { unit: '个' },
    ),
    newQualitySystems: integer(
      ask(
        '新增质量管理体系',
        'new quality management systems',
        '2023年南通企业新增质量管理体系多少个？',
        'How many quality management systems were new at Nantong’s enterprises in 2023?',
      ),
      { unit: '个' },
    ),
    samplesTested: integer(
      ask(
        '产品质量抽检数',
        'products spot-checked',
        '2023年全市产品质量抽检已出结果的共多少件？',
        'How many products have been spot-checked in the city in 2023, with a result?',
      ),
      { unit: '件' },
    ),
    samplesPassed: integer(
      ask(
        '抽检合格数',
        'products that passed',
        '2023年全市产品质量抽检合格的有多少件？',
        'How many of the products spot-checked in the city in 2023 passed?',
      ),
      { unit: '件' },
    ),
    suzhidaiEnterprises: integer(
      ask(
        '“苏质贷”授信企业',
        'Suzhidai enterprises',
        '2023年全市已有多少家小微企业获“苏质贷”质量授信？',
        'How many small and micro enterprises in the city were granted Suzhidai quality credit in 2023?',
      ),
      { unit: '家' },
    ),
    suzhidaiCredit: money(
      ask(
        '“苏质贷”授信额',
        'Suzhidai credit lines',
        '2023年全市小微企业获“苏质贷”质量授信共多少元？',
        'How many yuan of Suzhidai quality credit were granted to small and micro enterprises in the city in 2023?',
      ),
    ),
    failingProductsClosed: integer(
      ask(
        '完成后处置的不合格产品',
        'failing products closed',
        '2023年全市抽检不合格的产品中，后处置已闭环的有多少件？',
        'For how many of the products that failed the spot checks in the city in 2023 is the follow-up closed?',
      ),
      { unit: '件' },
    ),
    starRatedLiftFirms: integer(
      ask(
        '电梯维保星级单位',
        'star-rated lift-maintenance firms',
        '截至基准日（2023年内），南通评定的电梯维保星级单位有多少家？',
        'As of the day asked about, in 2023, how many lift-maintenance firms in Nantong are star-rated?',
      ),
      { unit: '家' },
    ),
    commercialisingSmes: integer(
      ask(
        '实现专利转化的中小企业',
        'SMEs that put patents to use',
        '2023年全市有多少家中小企业实现专利技术转化？',
        'How many SMEs in the city put patented technology to use in 2023?',
      ),
      { unit: '家' },
    ),
    commercialisedPatents: integer(
      ask(
        '转化的专利技术',
        'patented technologies put to use',
        '2023年全市中小企业转化专利技术多少件？',
        'How many patented technologies did SMEs in the city put to use in 2023?',
      ),
      { unit: '件' },
    ),
    pledgeFinancedSmes: integer(
      ask(
        '质押融资的创新型中小企业',
        'innovative SMEs financed by pledges',
        '2023年全市有多少家创新型中小企业实现知识产权质押融资？',
        'How many innovative SMEs in the city were financed by pledging intellectual property in 2023?',
      ),
      { unit: '家' },
    ),
    pledgeFinancing: money(
      ask(
        '知识产权质押融资额',
        'IP pledge financing',
        '2023年全市创新型中小企业以知识产权质押融资共多少元？',
        'How many yuan did innovative SMEs in the city raise by pledging intellectual property in 2023?',
      ),
    ),
    commercialisingSmesInClusters: integer(
      ask(
        '六大集群中实现专利转化的中小企业',
        'SMEs of the focus clusters that put patents to use',
        '2023年全市实现专利技术转化的中小企业中，属于六大重点产业集群的有多少家？',
        'How many of the SMEs in the city that put patented technology to use in 2023 are in the six focus clusters?',
      ),
      { unit: '家' },
    ),
    commercialisedPatentsInClusters: integer(
      ask(
        '六大集群的中小企业转化的专利技术',
        'patented technologies put to use in the focus clusters',
        '2023年全市六大重点产业集群的中小企业转化专利技术多少件？',
        'How many patented technologies did SMEs of the six focus clusters in the city put to use in 2023?',
      ),
      { unit: '件' },
    ),
    pledgeFinancedSmesInClusters: integer(
      ask(
        '六大集群中质押融资的创新型中小企业',
        'innovative SMEs of the focus clusters financed by pledges',
        '2023年全市实现知识产权质押融资的创新型中小企业中，属于六大重点产业集群的有多少家？',
        'How many of the innovative SMEs in the city financed by pledging intellectual property in 2023 are in the six focus clusters?',
      ),
      { unit: '家' },
    ),
    pledgeFinancingInClusters: money(
      ask(
        '六大集群的知识产权质押融资额',
        'IP pledge financing in the focus clusters',
        '2023年全市六大重点产业集群的创新型中小企业以知识产权质押融资共多少元？',
        'How many yuan did innovative SMEs of the six focus clusters in the city raise by pledging intellectual property in 2023?',
      ),
    ),
    wharvesOnDispatchPlatform: integer(
      ask(
        '调度平台覆盖码头',
        'wharves on the dispatch platform',
        '截至基准日（2023年内），沿江港航调度一体化智能平台已覆盖南通多少座码头？',
        'By the day asked about, in 2023, how many wharves of Nantong does the integrated port dispatch platform along the river cover?',
      ),
      { unit: '座' },
    ),
    wharvesToDispatch: integer(
      ask(
        '应覆盖码头总数',
        'wharves to be covered',
        '截至基准日（2023年内），南通应由沿江港航调度一体化智能平台覆盖的码头共有多少座？',
        'By the day asked about, in 2023, how many wharves of Nantong are there in all for the integrated port dispatch platform along the river to cover?',
      ),
      { unit: '座' },
    ),
    agentsOnDispatchPlatform: integer(
      ask(
        '调度平台覆盖代理公司',
        'shipping agents on the dispatch platform',
        '截至基准日（2023年内），沿江港航调度一体化智能平台已覆盖南通多少家代理公司？',
        'By the day asked about, in 2023, how many shipping agents of Nantong does the integrated port dispatch platform along the river cover?',
      ),
      { unit: '家' },
    ),
    agentsToDispatch: integer(
      ask(
        '应覆盖代理公司总数',
        'shipping agents to be covered',
        '截至基准日（2023年内），南通应由沿江港航调度一体化智能平台覆盖的代理公司共有多少家？',
        'By the day asked about, in 2023, how many shipping agents of Nantong are there in all for the integrated port dispatch platform along the river to cover?',
      ),
      { unit: '家' },
    ),
    shippingCostSaved: money(
      ask(
        '港航物流运输成本节约额',
        'shipping cost saved',
        '2023年全年（未到年底的，至基准日）共帮助港航企业节约物流运输成本多少元？',
        'How many yuan of transport cost were port and shipping enterprises helped to save in the whole of 2023 (before its end: up to the day asked about)?',
      ),
    ),
    digitalYuanOutletsOpened: integer(
      ask(
        '2023年新开通数字人民币的受理商户门店',
        'merchant outlets that began to accept the digital yuan in 2023',
        '2023年南通新开通数字人民币的受理商户门店多少家？',
        'How many merchant outlets in Nantong began to accept the digital yuan in 2023?',
      ),
      { unit: '家' },
    ),
    digitalYuanOutlets: integer(
      ask(
        '2023年底已开通数字人民币的受理商户门店',
        'merchant outlets that accept the digital yuan at the end of 2023',
        '2023年底（未到年底的，按基准日），南通已开通数字人民币的受理商户门店共多少家？',
        'How many merchant outlets in Nantong accept the digital yuan at the end of 2023 (before that: on the day asked about)?',
      ),
      { unit: '家' },
    ),
    digitalYuanFillingStationsOpened: integer(
      ask(
        '2023年新开通数字人民币的加油站',
        'filling stations that began to accept the digital yuan in 2023',
        '2023年南通新开通数字人民币的加油站多少家？',
        'How many filling stations in Nantong began to accept the digital yuan in 2023?',
      ),
      { unit: '家' },
    ),
    digitalYuanFillingStations: integer(
      ask(
        '2023年底已开通数字人民币的加油站',
        'filling stations that accept the digital yuan at the end of 2023',
        '2023年底（未到年底的，按基准日），南通已开通数字人民币的加油站共多少家？',
        'How many filling stations in Nantong accept the digital yuan at the end of 2023 (before that: on the day asked about)?',
      ),
      { unit: '家' },
    ),
    digitalYuanTicketMachinesOpened: integer(
      ask(
        '2023年新开通数字人民币的地铁购票机',
        'metro ticket machines that began to accept the digital yuan in 2023',
        '2023年南通新开通数字人民币的地铁购票机多少台？',
        'How many metro ticket machines in Nantong began to accept the digital yuan in 2023?',
      ),
      { unit: '台' },
    ),
    digitalYuanTicketMachines: integer(
      ask(
        '2023年底已开通数字人民币的地铁购票机',
        'metro ticket machines that accept the digital yuan at the end of 2023',
        '2023年底（未到年底的，按基准日），南通已开通数字人民币的地铁购票机共多少台？',
        'How many metro ticket machines in Nantong accept the digital yuan at the end of 2023 (before that: on the day asked about)?',
      ),
      { unit: '台' },
    ),
    digitalYuanScenicSpots: integer(
      ask(
        '2023年底数字人民币覆盖的景区',
        'scenic spots that the digital yuan covers at the end of 2023',
        '2023年底（未到年底的，按基准日），数字人民币覆盖南通的景区多少家？',
        'How many scenic spots in Nantong does the digital yuan cover at the end of 2023 (before that: on the day asked about)?',
      ),
      { unit: '家' },
    ),
    digitalYuanMuseums: integer(
      ask(
        '2023年底数字人民币覆盖的文博场馆',
        'museums and cultural venues that the digital yuan covers at the end of 2023',
        '2023年底（未到年底的，按基准日），数字人民币覆盖南通的文博场馆多少家？',
        'How many museums and cultural venues in Nantong does the digital yuan cover at the end of 2023 (before that: on the day asked about)?',
      ),
      { unit: '家' },
    ),
    digitalYuanHospitals: integer(
      ask(
        '2023年底数字人民币覆盖的医院',
        'hospitals that the digital yuan covers at the end of 2023',
        '2023年底（未到年底的，按基准日），数字人民币覆盖南通的医院多少家？',
        'How many hospitals in Nantong does the digital yuan cover at the end of 2023 (before that: on the day asked about)?',
      ),
      { unit: '家' },
    ),
    digitalYuanSchools: integer(
      ask(
        '2023年底数字人民币覆盖的学校',
        'schools that the digital yuan covers at the end of 2023',
        '2023年底（未到年底的，按基准日），数字人民币覆盖南通的学校多少家？',
        'How many schools in Nantong does the digital yuan cover at the end of 2023 (before that: on the day asked about)?',
      ),
      { unit: '家' },
    ),
    marketPolicyDocuments: integer(
      ask(
        '涉市场主体政策文件',
        'policy documents on market entities',
        '截至基准日（2023年内），南通全市涉及市场主体的政策文件共多少件？',
        'As of the day asked about, in 2023, how many policy documents in Nantong concern market entities?',
      ),
      { unit: '件' },
    ),
    marketPolicyDocumentsReviewed: integer(
      ask(
        '已作公平竞争审查的政策文件',
        'policy documents reviewed for fair competition',
        '截至基准日（2023年内），南通全市涉及市场主体的政策文件中，已作公平竞争审查的有多少件？',
        'As of the day asked about, in 2023, how many of the policy documents in Nantong that concern market entities have been reviewed for fair competition?',
      ),
      { unit: '件' },
    ),
    creditLoans: money(
      ask(
        '信用贷款发放额',
        'credit loans granted',
        '2023年全市金融机构发放信用贷款多少元？',
        'How many yuan of credit loans did the city’s financial institutions grant in 2023?',
      ),
    ),
    newEiaPilotParks: integer(
      ask(
        '新增环评联动试点园区',
        'new parks of the EIA pilot',
        '2023年南通市新增了多少个规划环评与项目环评联动试点园区？',
        'How many parks in Nantong joined the pilot that links planning EIA and project EIA in 2023?',
      ),
      { unit: '个' },
    ),
    fiscalFinanceBalance: money(
      ask(
        '财政金融产品信贷余额',
        'balance of fiscal-finance loans',
        '截至基准日（2023年内），全市“小微贷”“苏科贷”“江海贷”等财政金融产品的信贷余额是多少元？',
        'As of the day asked about, in 2023, how many yuan is the city’s balance of fiscal-finance loans: Xiaoweidai, Sukedai, Jianghaidai and the like?',
      ),
    ),
    fiscalLeverage: decimal(
      ask(
        '财政放大倍数',
        'fiscal leverage',
        '截至基准日（2023年内），全市财政金融产品的财政放大倍数是多少倍？',
        'As of the day asked about, in 2023, by how many times do the city’s fiscal-finance loans multiply the fiscal funds?',
      ),
      { unit: '倍' },
    ),
    averageGuaranteeFeeRate: decimal(
      ask(
        '平均年化综合担保费率',
        'average annualised guarantee fee',
        '截至基准日（2023年内），全市政府性融资担保机构的平均年化综合担保费率是多少？（小数，0.01即1%）',
        'As of the day asked about, in 2023, what is the average annualised overall fee of the city’s government financing-guarantee institutions? (A fraction: 0.01 is 1%.)',
      ),
      { atMost: 1 },
    ),
    matchmakingEvents: integer(
      ask(
        '青年职工联谊交友场次',
        'get-togethers for young workers',
        '2023年全市开展青年职工联谊交友多少场？',
        'How many get-togethers for young workers were held in the city in 2023?',
      ),
      { unit: '场' },
    ),
    mentalHealthLectures: integer(
      ask(
        '心理健康讲座场次',
        'mental-health lectures',
        '2023年送到基层企事业单位的心理健康讲座有多少场？',
        'How many mental-health lectures were given at enterprises and institutions in 2023?',
      ),
      { unit: '场' },
    ),
    heatWorkersVisited: integer(
      ask(
        '慰问高温一线作业人员人次',
        'workers in the heat visited, each as often as visited',
        '2023年市总工会慰问高温一线作业人员多少人次？',
        'How many workers in the heat did the Municipal Federation of Trade Unions visit in 2023, each counted as often as visited?',
      ),
      { unit: '人次' },
    ),
    hospitalisedStaffSubsidised: integer(
      ask(
        '获补助的住院在职职工人数',
        'hospitalised employees subsidised',
        '2023年市总工会补助住院治疗的在职职工多少名？',
        'How many hospitalised employees in service did the Municipal Federation of Trade Unions subsidise in 2023?',
      ),
      { unit: '名' },
    ),
    tradeUnionLegalLectures: integer(
      ask(
        '公益法律讲座场次',
        'public legal lectures of the trade union',
        '2023年市总工会举办公益法律讲座多少场？',
        'How many public legal lectures did the Municipal Federation of Trade Unions hold in 2023?',
      ),
      { unit: '场' },
    ),
    newCarnationStations: integer(
      ask(
        '新建女职工康乃馨服务站数',
        'new Carnation stations for women workers',
        '2023年市总工会新建女职工康乃馨服务站多少家？',
        'How many Carnation service stations for women workers did the Municipal Federation of Trade Unions set up in 2023?',
      ),
      { unit: '家' },
    ),
    carnationVolunteerEvents: integer(
      ask(
        '康乃馨志愿服务活动场次',
        'Carnation volunteer events',
        '2023年市总工会开展康乃馨志愿服务活动多少场？',
        'How many Carnation volunteer events did the Municipal Federation of Trade Unions hold in 2023?',
      ),
      { unit: '场' },
    ),
    onlineBenefitRecipients: integer(
      ask(
        '网上普惠活动惠及人次',
        'workers reached by online benefits',
        '2023年“通工惠”市县联动网上普惠活动惠及职工多少人次？',
        'How many workers did the online benefits of city and counties (Tonggonghui) reach in 2023, each counted as often as reached?',
      ),
      { unit: '人次' },
    ),
    claimMonths: integer(
      ask(
        '有政策申报的月数',
        'months with policy claims',
        '2023年全市（至基准日）已经过完、且有惠企政策申报的月份有几个？',
        'How many months of 2023 that are over by the day asked about had claims under enterprise policies in the city?',
      ),
      { unit: '个月', atMost: 12 },
    ),
    monthsWithCompilation: integer(
      ask(
        '有汇总的月数',
        'months with a compilation',
        '2023年已经过完、且有惠企政策申报的月份中，汇总过政策申报的有几个？',
        'In how many of the months of 2023 that are over and had claims under enterprise policies were claims compiled?',
      ),
      { unit: '个月', atMost: 12 },
    ),
    monthsWithReview: integer(
      ask(
        '有研究的月数',
        'months with a review',
        '2023年已经过完、且有惠企政策申报的月份中，研究过政策申报的有几个？',
        'In how many of the months of 2023 that are over and had claims under enterprise policies were claims reviewed?',
      ),
      { unit: '个月', atMost: 12 },
    ),
    monthsWithPayout: integer(
      ask(
        '有兑现的月数',
        'months with a payout',
        '2023年已经过完、且有惠企政策申报的月份中，兑现过政策申报的有几个？',
        'In how many of the months of 2023 that are over and had claims under enterprise policies were claims paid out?',
      ),
      { unit: '个月', atMost: 12 },
    ),
    claimsCompiledLate: integer(
      ask(
        '逾期未汇总的申报',
        'claims compiled late',
        '2023年全市提出的惠企政策申报中，提出满1个月时还没有汇总的有多少件？（后来补上的也计）',
        'How many of the claims under enterprise policies filed in the city in 2023 weren’t compiled within 1 month of filing? (Those compiled later count, too.)',
      ),
      { unit: '件' },
    ),
    claimsReviewedLate: integer(
      ask(
        '逾期未研究的申报',
        'claims reviewed late',
        '2023年全市提出的惠企政策申报中，提出满1个月时还没有研究的有多少件？（后来补上的也计）',
        'How many of the claims under enterprise policies filed in the city in 2023 weren’t reviewed within 1 month of filing? (Those reviewed later count, too.)',
      ),
      { unit: '件' },
    ),
    claimsPaidLate: integer(
      ask(
        '逾期未兑现的申报',
        'claims paid out late',
        '2023年全市提出的惠企政策申报中，提出满1个月时还没有兑现的有多少件？（后来补上的也计）',
        'How many of the claims under enterprise policies filed in the city in 2023 weren’t paid out within 1 month of filing? (Those paid out later count, too.)',
      ),
      { unit: '件' },
    ),
    policyPointsPublished: integer(
      ask(
        '已解读并公布的政策点',
        'policy points interpreted and published',
        '截至基准日（2023年内），通政发〔2023〕1号的政策点已解读并在政府网站公布多少个？',
        'As of the day asked about, in 2023, how many policy points of Tong Zheng Fa [2023] 1 are interpreted and published on the government’s website?',
      ),
      { unit: '个' },
    ),
    industrialEnterprisesAboveSize: integer(
      ask(
        '规上工业企业数',
        'industrial enterprises above designated size',
        '截至基准日（2023年内），南通全市有多少家规上工业企业？',
        'As of the day asked about, in 2023, how many industrial enterprises above designated size does Nantong have?',
      ),
      { unit: '家' },
    ),
    industrialEnterprisesWithProducts: integer(
      ask(
        '产品已上平台的规上工业企业数',
        'industrial enterprises above designated size with a product on the platform',
        '截至基准日（2023年内），南通多少家规上工业企业有产品在“同城货多多”上？',
        'As of the day asked about, in 2023, how many of Nantong’s industrial enterprises above designated size have a product on Tongcheng Huoduoduo?',
      ),
      { unit: '家' },
    ),
    industrialProducts: integer(
      ask(
        '规上工业企业产品数',
        'products of industrial enterprises above designated size',
        '截至基准日（2023年内），南通规上工业企业共有多少种产品？',
        'As of the day asked about, in 2023, how many products do Nantong’s industrial enterprises above designated size have?',
      ),
      { unit: '种' },
    ),
    industrialProductsOnPlatform: integer(
      ask(
        '已上平台的规上工业企业产品数',
        'products of industrial enterprises above designated size that are on the platform',
        '截至基准日（2023年内），南通规上工业企业的产品有多少种在“同城货多多”上？',
        'As of the day asked about, in 2023, how many products of Nantong’s industrial enterprises above designated size are on Tongcheng Huoduoduo?',
      ),
      { unit: '种' },
    ),
    medicalProductsToList: integer(
      ask(
        '应挂网的本地医药产品',
        'local medical products to be listed',
        '截至基准日（2023年内），全市有挂网需求且应当挂网的本地医药产品有多少个？',
        'By the day asked about, in 2023, how many medical products of the city’s makers who ask for it are to be listed?',
      ),
      { unit: '个' },
    ),
    medicalProductsListed: integer(
      ask(
        '已挂网的本地医药产品',
        'local medical products that are listed',
        '截至基准日（2023年内），全市应当挂网的本地医药产品中，已有多少个在省平台挂网？',
        'By the day asked about, in 2023, how many of the city’s medical products to be listed are listed on the provincial platform?',
      ),
      { unit: '个' },
    ),
    legalServiceFairPoints: integer(
      ask(
        '“律动江海 法约三市”集市点',
        'legal-service fair points',
        '截至2023年底（未到年底的，按基准日），全市已建立多少个“律动江海 法约三市”集市点？',
        'How many legal-service fair points had been set up in the whole city by the end of 2023 (before that: by the day asked about)?',
      ),
      { unit: '个' },
    ),
    newEnterprisePoliceTeams: integer(
      ask(
        '新建“企无忧”金盾服务队',
        'new enterprise police teams',
        '2023年南通新建“企无忧”金盾服务队多少支？',
        'How many police teams for enterprises were newly set up in Nantong in 2023?',
      ),
      { unit: '支' },
    ),
    countyPoliceBureaus: integer(
      ask(
        '县（市、区）公安机关总数',
        'all county-level police bureaus',
        '截至基准日（2023年内），南通共有多少个县（市、区）公安机关？',
        'As of the day asked about, in 2023, how many police bureaus of counties, county-level cities and districts are there in Nantong?',
      ),
      { unit: '个', atLeast: 1 },
    ),
    countyPoliceBureausWithOneTeam: integer(
      ask(
        '服务队支数相符的公安机关',
        'bureaus with just the teams due',
        '截至基准日（2023年内），南通有多少个县（市、区）公安机关组建了恰好1支“企无忧”金盾服务队？',
        'As of the day asked about, in 2023, how many police bureaus of counties, county-level cities and districts in Nantong have exactly 1 team for enterprises?',
      ),
      { unit: '个' },
    ),
    townshipsAndSubdistricts: integer(
      ask(
        '乡镇（街道）总数',
        'all townships and sub-districts',
        '截至基准日（2023年内），南通全市共有多少个乡镇（街道）？',
        'As of the day asked about, in 2023, how many townships and sub-districts are there in the whole of Nantong?',
      ),
      { unit: '个', atLeast: 1 },
    ),
    townshipsWithZhiyunStation: integer(
      ask(
        '设有“支云e站”的乡镇（街道）',
        'townships and sub-districts with a Zhiyun e-station',
        '截至基准日（2023年内），南通全市有多少个乡镇（街道）设有“支云e站”？',
        'As of the day asked about, in 2023, how many townships and sub-districts in the whole of Nantong have a Zhiyun e-station?',
      ),
      { unit: '个' },
    ),
    newMarketProcurementBanks: integer(
      ask(
        '2023年新接入市场采购管理平台的银行',
        'banks newly connected to the market-procurement platform in 2023',
        '2023年南通市新增多少家银行接入市场采购管理平台？',
        'How many banks in Nantong were newly connected to the market-procurement platform in 2023?',
      ),
      { unit: '家' },
    ),
    enterpriseRequests: integer(
      ask(
        '2023年收到的企业诉求',
        'requests received in 2023',
        '2023年南通市收到多少件市场主体的问题诉求？',
        'How many requests of market players came in in Nantong in 2023?',
      ),
      { unit: '件' },
    ),
    enterpriseRequestsClosed: integer(
      ask(
        '有结果并已反馈的诉求',
        'requests with a result fed back',
        '2023年南通市收到的市场主体问题诉求中，多少件已有结果并反馈？',
        'How many of the requests of market players that came in in Nantong in 2023 have a result that was fed back?',
      ),
      { unit: '件' },
    ),
    tradeFxEnterprises2022: integer(
      ask(
        '2022年优质企业贸易外汇收支便利化企业家数',
        'enterprises under trade foreign-exchange facilitation in 2022',
        '2022年南通市享受优质企业贸易外汇收支便利化的企业有多少家？',
        'How many quality enterprises in Nantong were under trade foreign-exchange facilitation in 2022?',
      ),
      { unit: '家' },
    ),
    tradeFxVolume2022: decimal(
      ask(
        '2022年优质企业贸易外汇收支便利化收支总量',
        'receipts and payments under trade foreign-exchange facilitation in 2022',
        '2022年南通市优质企业贸易外汇收支便利化业务的收支总量是多少？（两年用同一币种和单位）',
        'What did receipts and payments in Nantong under trade foreign-exchange facilitation come to in 2022? (Both years in one currency and unit.)',
      ),
    ),
    tradeFxEnterprises2023: integer(
      ask(
        '2023年优质企业贸易外汇收支便利化企业家数',
        'enterprises under trade foreign-exchange facilitation in 2023',
        '2023年南通市享受优质企业贸易外汇收支便利化的企业有多少家？',
        'How many quality enterprises in Nantong were under trade foreign-exchange facilitation in 2023?',
      ),
      { unit: '家' },
    ),
    tradeFxVolume2023: decimal(
      ask(
        '2023年优质企业贸易外汇收支便利化收支总量',
        'receipts and payments under trade foreign-exchange facilitation in 2023',
        '2023年南通市优质企业贸易外汇收支便利化业务的收支总量是多少？（两年用同一币种和单位）',
        'What did receipts and payments in Nantong under trade foreign-exchange facilitation come to in 2023? (Both years in one currency and unit.)',
      ),
    ),
    trainingAttendances: integer(
      ask(
        '职业技能培训',
        'vocational training',
        '2023年全市开展职业技能培训多少人次？',
        'How many attendances of vocational training were there in the city in 2023?',
      ),
      { unit: '人次' },
    ),
    newHighSkillTrainees: integer(
      ask(
        '新增高技能人才培养',
        'newly trained high-skill talent',
        '2023年全市新增高技能人才培养多少人次？',
        'How many high-skill talents were newly trained in the city in 2023, counted by attendances?',
      ),
      { unit: '人次' },
    ),
    newDigitalSkillTrainees: integer(
      ask(
        '新增数字技能人才培养',
        'newly trained digital-skill talent',
        '2023年全市新增数字技能人才培养多少人次？',
        'How many digital-skill talents were newly trained in the city in 2023, counted by attendances?',
      ),
      { unit: '人次' },
    ),
    startUpTrainingAttendances: integer(
      ask(
        '创新创业培训',
        'innovation and start-up training',
        '2023年全市创新创业培训多少人次？',
        'How many attendances of innovation and start-up training were there in the city in 2023?',
      ),
      { unit: '人次' },
    ),
    countiesCitiesDistricts: integer(
      ask(
        '县（市、区）数',
        'counties, cities and districts',
        '截至基准日（2023年内），南通全市共有多少个县（市、区）？',
        'As of the day asked about, in 2023, how many counties, county-level cities and districts does Nantong have?',
      ),
      { unit: '个', atLeast: 1 },
    ),
    countiesWithCrossBorderPark: integer(
      ask(
        '有跨境电商产业园的县（市、区）',
        'counties, cities and districts with a cross-border e-commerce park',
        '2023年底（未到年底的，按基准日），南通多少个县（市、区）有跨境电商产业园？',
        'How many of Nantong’s counties, county-level cities and districts have a cross-border e-commerce park at the end of 2023 (before that: on the day asked about)?',
      ),
      { unit: '个' },
    ),
    onsiteRecruitmentFairs: integer(
      ask(
        '现场招聘活动场次',
        'on-site recruitment events',
        '2023年全市现场招聘活动共多少场？（赴外引才和人力资源市场的场次都计入）',
        'How many on-site recruitment events were there in the city in 2023? (Outbound ones and those at the human-resources market count too.)',
      ),
      { unit: '场' },
    ),
    outboundRecruitmentEvents: integer(
      ask(
        '赴外引才活动场次',
        'outbound recruitment events',
        '2023年全市现场招聘活动中，组团赴外开展的政策宣讲及校园引才活动多少场？',
        'How many of the city’s on-site recruitment events in 2023 were policy briefings and campus recruitment by delegations out of town?',
      ),
      { unit: '场' },
    ),
    hrMarketRecruitmentEvents: integer(
      ask(
        '人力资源市场招聘活动场次',
        'recruitment events at the human-resources market',
        '2023年全市现场招聘活动中，依托人力资源市场举办的多少场？',
        'How many of the city’s on-site recruitment events in 2023 were held at the human-resources market?',
      ),
      { unit: '场' },
    ),
    graduateJobsOffered: integer(
      ask(
        '提供的高校毕业生就业岗位',
        'jobs offered to graduates',
        '2023年全市提供高校毕业生就业岗位多少个？',
        'How many jobs were offered to university graduates in the city in 2023?',
      ),
      { unit: '个' },
    ),
    fxSpotVolume: money(
      ask(
        '对客即期结售汇金额',
        'spot foreign exchange bought and sold for clients',
        '2023年全市银行对客即期结售汇金额是多少元？',
        'How many yuan of spot foreign exchange did the city’s banks buy and sell for clients in 2023?',
      ),
    ),
    fxForwardsAndOptionsSigned: money(
      ask(
        '对客人民币外汇远期及期权签约额',
        'RMB foreign-exchange forwards and options signed with clients',
        '2023年全市银行对客人民币外汇远期及期权签约额是多少元？（不含掉期）',
        'How many yuan of RMB foreign-exchange forwards and options did the city’s banks sign with clients in 2023? (Without swaps.)',
      ),
    ),
    fxSwapsSigned: money(
      ask(
        '对客人民币外汇掉期签约额',
        'RMB foreign-exchange swaps signed with clients',
        '2023年全市银行对客人民币外汇掉期签约额是多少元？',
        'How many yuan of RMB foreign-exchange swaps did the city’s banks sign with clients in 2023?',
      ),
    ),
    enterprisePerformancesByMidyear: integer(
      ask(
        '6月底前的进企演出',
        'performances in enterprises by the end of June',
        '2023年1月至6月（未到6月底的，至基准日），全市专业文艺院团进企演出多少场？',
        'How many performances did the city’s professional troupes give in enterprises from January to June 2023 (before the end of June: up to the day asked about)?',
      ),
      { unit: '场' },
    ),
    enterprisePerformancesByOctober: integer(
      ask(
        '10月底前的进企演出',
        'performances in enterprises by the end of October',
        '2023年1月至10月（未到10月底的，至基准日），全市专业文艺院团进企演出多少场？',
        'How many performances did the city’s professional troupes give in enterprises from January to October 2023 (before the end of October: up to the day asked about)?',
      ),
      { unit: '场' },
    ),
    enterprisePerformances: integer(
      ask(
        '全年进企演出',
        'performances in enterprises in the year',
        '2023年全年（未到年底的，至基准日），全市专业文艺院团进企演出多少场？',
        'How many performances did the city’s professional troupes give in enterprises in 2023 (before its end: up to the day asked about)?',
      ),
      { unit: '场' },
    ),
    enterprisePerformancesPlanned: integer(
      ask(
        '计划的进企演出',
        'performances in enterprises that are planned',
        '2023年全市专业文艺院团计划进企演出多少场？',
        'How many performances in enterprises by the city’s professional troupes were planned for 2023?',
      ),
      { unit: '场' },
    ),
    culturalActivitySessions: integer(
      ask(
        '文体活动场次',
        'sessions of cultural activities',
        '2023年全市开展“濠滨夏夜”“天乐之夏”、公益电影放映等文体活动共多少场次？',
        'How many sessions of “Haobin Summer Nights”, “Tianle Summer”, free film screenings and the like were held in the city in 2023?',
      ),
      { unit: '场次' },
    ),
    freeFilmScreenings: integer(
      ask(
        '公益电影放映场次',
        'free film screenings',
        '2023年全市文体活动中，公益电影放映多少场次？',
        'How many of the sessions of cultural activities in the city in 2023 were free film screenings?',
      ),
      { unit: '场次' },
    ),
    workerReadingRoomSites: integer(
      ask(
        '新建“职工书屋”示范点',
        'new demonstration sites of workers’ reading rooms',
        '2023年全市基层单位新建成“职工书屋”示范点多少家？（兼有两种书屋的，只在一处填）',
        'How many demonstration sites of workers’ reading rooms were newly set up at the city’s grass-roots units in 2023? (A site that is both kinds is given once.)',
      ),
      { unit: '家' },
    ),
    onlineReadingRoomSites: integer(
      ask(
        '新建“网上书屋”示范点',
        'new demonstration sites of online reading rooms',
        '2023年全市基层单位新建成“网上书屋”示范点多少家？（兼有两种书屋的，只在一处填）',
        'How many demonstration sites of online reading rooms were newly set up at the city’s grass-roots units in 2023? (A site that is both kinds is given once.)',
      ),
      { unit: '家' },
    ),
  },
  (facts) => [
    check(facts.flagshipEnterprisesChecked.atMost(facts.flagshipEnterprisesListed), {
      zh: '完成质量体检的第三批企业不多于列入名单的',
      en: 'no more enterprises of the third batch are checked than are listed',
    }),
    check(facts.countyPoliceBureausWithOneTeam.atMost(facts.countyPoliceBureaus), {
      zh: '这样的公安机关不多于公安机关总数',
      en: 'no more bureaus have a team than there are',
    }),
    check(facts.townshipsWithZhiyunStation.atMost(facts.townshipsAndSubdistricts), {
      zh: '设有“支云e站”的乡镇（街道）不多于乡镇（街道）总数',
      en: 'no more townships and sub-districts have a station than there are',
    }),
    check(facts.marketPolicyDocumentsReviewed.atMost(facts.marketPolicyDocuments), {
      zh: '已审查的文件数不超过文件总数',
      en: 'no more documents are reviewed than there are',
    }),
    ...[facts.claimMonths, facts.monthsWithCompilation, facts.monthsWithReview, facts.monthsWithPayout].map((months) =>
      check(
        all(
          ...monthEnds.map((end, over) =>
            any(months.atMost(over), asOf().before(day('2023-01-01')), asOf().after(end)),
          ),
        ),
        {
          zh: '所计的月数不超过2023年至基准日已经过完的月数',
          en: 'no more months are counted than months of 2023 are over by the day asked about',
        },
      ),
    ),
    ...[facts.claimsCompiledLate, facts.claimsReviewedLate, facts.claimsPaidLate].map((late) =>
      check(any(facts.claimMonths.atLeast(1), late.is(0)), {
        zh: '没有已经过完且有申报的月份，就没有满一个月的申报',
        en: 'without a month that is over and had claims, no claim is a month old',
      }),
    ),
    check(facts.monthsWithCompilation.atMost(facts.claimMonths), {
      zh: '汇总过的月数不超过有申报的月数',
      en: 'no more months have a compilation than have claims',
    }),
    check(facts.monthsWithReview.atMost(facts.claimMonths), {
      zh: '研究过的月数不超过有申报的月数',
      en: 'no more months have a review than have claims',
    }),
    check(facts.monthsWithPayout.atMost(facts.claimMonths), {
      zh: '兑现过的月数不超过有申报的月数',
      en: 'no more months have a payout than have claims',
    }),
    check(facts.samplesPassed.atMost(facts.samplesTested), {
      zh: '合格数不超过抽检数',
      en: 'no more products pass than are checked',
    }),
    check(facts.failingProductsClosed.atMost(facts.samplesTested.minus(facts.samplesPassed)), {
      zh: '闭环数不超过抽检不合格数，即抽检数减合格数',
      en: 'no more are closed than failed, which is what was checked less what passed',
    }),
    ...[
      any(facts.suzhidaiEnterprises.atLeast(1), facts.suzhidaiCredit.is(0)),
      any(facts.suzhidaiEnterprises.is(0), facts.suzhidaiCredit.moreThan(0)),
    ].map((agrees) =>
      check(agrees, {
        zh: '有授信企业，才有、也就有授信额',
        en: 'there is credit where there is an enterprise, and only there',
      }),
    ),
    ...[facts.commercialisedPatents, facts.commercialisedPatentsInClusters].map((theirs) =>
      check(any(facts.commercialisingSmes.atLeast(1), theirs.is(0)), {
        zh: '没有实现转化的中小企业，就没有其转化的专利技术',
        en: 'without an SME that puts patents to use, none are put to use by SMEs',
      }),
    ),
    ...[facts.commercialisingSmes, facts.commercialisingSmesInClusters].map((some) =>
      check(any(some.is(0), facts.commercialisedPatents.atLeast(1)), {
        zh: '有中小企业实现转化，就至少转化了一件',
        en: 'where an SME puts patents to use, at least one is put to use',
      }),
    ),
    ...[facts.pledgeFinancing, facts.pledgeFinancingInClusters].map((theirs) =>
      check(any(facts.pledgeFinancedSmes.atLeast(1), theirs.is(0)), {
        zh: '没有质押融资的企业，就没有融资额',
        en: 'without an enterprise financed by pledges there is no amount',
      }),
    ),
    ...[facts.pledgeFinancedSmes, facts.pledgeFinancedSmesInClusters].map((some) =>
      check(any(some.is(0), facts.pledgeFinancing.moreThan(0)), {
        zh: '有企业实现质押融资，融资额就大于0',
        en: 'where an enterprise is financed by pledges, the amount is more than 0',
      }),
    ),
    ...(
      [
        [facts.commercialisingSmesInClusters, facts.commercialisedPatentsInClusters],
        [facts.pledgeFinancedSmesInClusters, facts.pledgeFinancingInClusters],
      ] as const
    ).map(([enterprises, theirs]) =>
      check(any(all(enterprises.is(0), theirs.is(0)), all(enterprises.atLeast(1), theirs.moreThan(0))), {
        zh: '六大集群中有企业，才有、也就有其转化的专利或融资额',
        en: 'patents or finance of the clusters come from enterprises there, and each of these has some',
      }),
    ),
    check(facts.commercialisingSmesInClusters.atMost(facts.commercialisingSmes), {
      zh: '六大集群中的企业不多于全部企业',
      en: 'no more enterprises are in the clusters than there are in all',
    }),
    check(facts.commercialisedPatentsInClusters.atMost(facts.commercialisedPatents), {
      zh: '六大集群转化的专利技术不多于全部',
      en: 'no more is put to use in the clusters than in all',
    }),
    check(facts.pledgeFinancedSmesInClusters.atMost(facts.pledgeFinancedSmes), {
      zh: '六大集群中的企业不多于全部企业',
      en: 'no more enterprises are in the clusters than there are in all',
    }),
    check(facts.pledgeFinancingInClusters.atMost(facts.pledgeFinancing), {
      zh: '六大集群的融资额不超过全部融资额',
      en: 'no more is raised in the clusters than in all',
    }),
    check(facts.wharvesOnDispatchPlatform.atMost(facts.wharvesToDispatch), {
      zh: '已覆盖的码头不多于应覆盖的总数',
      en: 'no more wharves are covered than there are to cover',
    }),
    check(facts.agentsOnDispatchPlatform.atMost(facts.agentsToDispatch), {
      zh: '已覆盖的代理公司不多于应覆盖的总数',
      en: 'no more agents are covered than there are to cover',
    }),
    check(facts.industrialEnterprisesWithProducts.atMost(facts.industrialEnterprisesAboveSize), {
      zh: '产品已上平台的规上工业企业不多于规上工业企业总数',
      en: 'no more industrial enterprises have a product on the platform than there are',
    }),
    check(facts.industrialProductsOnPlatform.atMost(facts.industrialProducts), {
      zh: '已上平台的产品不多于产品总数',
      en: 'no more products are on the platform than there are',
    }),
    check(facts.countiesWithCrossBorderPark.atMost(facts.countiesCitiesDistricts), {
      zh: '有跨境电商产业园的县（市、区）不多于县（市、区）总数',
      en: 'no more counties, cities and districts have a park than there are',
    }),
    check(facts.enterpriseRequestsClosed.atMost(facts.enterpriseRequests), {
      zh: '已反馈的诉求不多于收到的诉求',
      en: 'no more requests are fed back than came in',
    }),
    check(facts.enterprisePerformancesByMidyear.atMost(facts.enterprisePerformancesByOctober), {
      zh: '6月底前的场次不超过10月底前的',
      en: 'the count at the end of June is no higher than at the end of October',
    }),
    check(facts.enterprisePerformancesByOctober.atMost(facts.enterprisePerformances), {
      zh: '10月底前的场次不超过全年的',
      en: 'the count at the end of October is no higher than that of the year',
    }),
    check(facts.enterprisePerformancesByMidyear.atMost(facts.enterprisePerformances), {
      zh: '6月底前的场次不超过全年的',
      en: 'the count at the end of June is no higher than that of the year',
    }),
    ...[facts.enterprisePerformancesByMidyear, facts.enterprisePerformancesByOctober, facts.enterprisePerformances].map(
      (given) =>
        check(
          called(
            { zh: '各院团6月底前的场次合计', en: 'what the troupes gave by the end of June' },
            sum(
              troupe.midyearNantongArtTheatre,
              troupe.midyearHaian,
              troupe.midyearRugao,
              troupe.midyearRudong,
              troupe.midyearQidong,
              troupe.midyearTongzhou,
              troupe.midyearHaimen,
            ),
          ).atMost(given),
          {
            zh: '各院团6月底前的场次合计不超过全市的',
            en: 'what the troupes gave by the end of June is no more than what was given in all',
          },
        ),
    ),
    check(facts.freeFilmScreenings.atMost(facts.culturalActivitySessions), {
      zh: '公益电影放映计入文体活动，不超过总数',
      en: 'film screenings are among the sessions, and no more than these',
    }),
  ],
)
