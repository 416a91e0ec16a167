import { ask, choice, choices, integer, subject, yesNo } from '../language'

/** A customer of the power grid, or of one who resells its power: the papers, the area, the colour of the code. */
export const powerCustomer = subject(
  'power-customer',
  { zh: '用电客户', en: 'power customer' },
  {
    resaleCodeColour: choice(
      { red: { zh: '红', en: 'red' }, yellow: { zh: '黄', en: 'yellow' }, green: { zh: '绿', en: 'green' } },
      ask(
        '转供电费码颜色',
        'colour of the power-resale code',
        '生成的转供电费码是什么颜色？',
        'Which colour does the power-resale code show?',
      ),
    ),
    powerCustomerClass: choice(
      {
        'small-residential': { zh: '零星居民客户', en: 'small residential customer' },
        'low-voltage-non-residential': { zh: '低压非居民客户', en: 'low-voltage non-residential customer' },
        'charging-pile': { zh: '低压充电桩客户', en: 'low-voltage charging-pile customer' },
        'high-voltage': { zh: '高压客户', en: 'high-voltage customer' },
        other: { zh: '其他客户', en: 'another customer' },
      },
      ask('客户类别', 'class of customer', '属于哪一类用电客户？', 'Which class of customer is it?'),
    ),
    powerDocuments: choices(
      {
        identity: { zh: '用电人有效身份证件', en: 'the user’s valid identity document' },
        'address-title': { zh: '用电地址物权证件', en: 'property document of the address' },
        'parking-space': { zh: '车位所有权或使用权证明', en: 'proof of owning or using the parking space' },
        'electric-car': { zh: '电动汽车所有权证明', en: 'proof of owning the electric car' },
        'manager-consent': { zh: '物业同意建设证明', en: 'the property manager’s consent to the works' },
        'project-approval': { zh: '用电项目批准或备案文件', en: 'approval or filing document of the project' },
      },
      ask('已备资料', 'documents in hand', '已有哪些资料？', 'Which documents are in hand?'),
      { attainable: 'hand-in' },
    ),
    chargingPileStage: choice(
      {
        signing: { zh: '受理签约', en: 'signing' },
        'before-works': { zh: '业扩配套工程实施前', en: 'before the supporting works of the connection start' },
      },
      ask(
        '充电桩客户办理环节',
        'stage of a charging-pile customer',
        '办理到哪个环节？',
        'Which stage has the application reached?',
      ),
    ),
    supplyScopeIsRecognised: yesNo(
      ask(
        '供用电范围有产权证明或许可文件认定',
        'the scope of supply is recognised',
        '供用电范围是否以房屋产权证明或项目（土地、规划）许可文件认定的项目范围为依据？',
        'Is the scope of supply that of a property certificate or of the project’s land or planning permits?',
      ),
    ),
    supplyAreaIsContiguous: yesNo(
      ask(
        '用电范围相连',
        'the area is contiguous',
        '用电范围是否相连，中间没有规划市政道路、建筑等间隔？',
        'Is the area contiguous, with no planned municipal road, building or the like between its parts?',
      ),
    ),
    priceCategories: integer(
      ask(
        '电价类别数',
        'electricity-price categories',
        '范围内有几类电价？',
        'How many electricity-price categories are there in the area?',
      ),
      { unit: '类', atLeast: 1 },
    ),
    supplyExceptionIsAccepted: yesNo(
      ask(
        '供电企业同意例外',
        'an exception is accepted',
        '供电企业是否同意不按一个受电点设置？',
        'Does the power company accept other than a single receiving point?',
      ),
      { judgedBy: { zh: '供电企业', en: 'the power company' } },
    ),
  },
)
