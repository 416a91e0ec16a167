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
        '在网上国网App生成的转供电费码是什么颜色？',
        'Which colour has the power-resale code that the State Grid Online app made?',
      ),
    ),
    resaleCodeStep: choice(
      {
        make: { zh: '生成转供电费码', en: 'make a power-resale code' },
        report: { zh: '举报不合理加价', en: 'report an unreasonable markup' },
      },
      ask(
        '转供电费码办理事项',
        'matter of the power-resale code',
        '要生成转供电费码，还是举报转供电不合理加价？',
        'Is a power-resale code to be made, or an unreasonable markup to be reported?',
      ),
    ),
    powerCustomerClass: choice(
      {
        'small-residential': { zh: '零星居民客户', en: 'small residential customer' },
        'low-voltage-non-residential': { zh: '低压非居民客户', en: 'low-voltage non-residential customer' },
        'charging-pile': { zh: '低压充电桩客户', en: 'low-voltage charging-pile customer' },
        'high-voltage': { zh: '高压客户', en: 'high-voltage customer' },
        other: {
          zh: '其他客户（含零星以外的低压居民）',
          en: 'another customer, as a low-voltage resident who isn’t a small one',
        },
      },
      ask(
        '用电客户类别',
        'class of power customer',
        '办理用电开户的是哪一类客户？',
        'Of which class is the customer who opens a power account?',
      ),
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
      ask(
        '用电开户已备资料',
        'documents in hand for a power account',
        '办理用电开户，已备齐哪些资料？',
        'Which documents for opening a power account are in hand?',
      ),
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
        '低压充电桩客户的用电开户办理到哪个环节？',
        'Which stage has the power account of the charging-pile customer reached?',
      ),
    ),
    supplyScopeIsRecognised: yesNo(
      ask(
        '供用电范围有产权证明或许可文件认定',
        'the scope of supply is recognised',
        '供用电范围是否以房屋产权证明或项目（土地、规划）许可文件认定的项目范围为依据？',
        'Is the scope of supply that of a property certificate or of the project’s land or planning permits?',
      ),
      { when: { no: { zh: '供用电范围没有产权证明或许可文件认定', en: 'the scope of supply isn’t recognised' } } },
    ),
    supplyAreaIsContiguous: yesNo(
      ask(
        '用电范围相连',
        'the area is contiguous',
        '许可文件认定的用电范围是否相连，中间没有规划市政道路、建筑等间隔？',
        'Is the area of supply contiguous, with no planned municipal road, building or the like between its parts?',
      ),
      { when: { no: { zh: '用电范围不相连', en: 'the area isn’t contiguous' } } },
    ),
    priceCategories: integer(
      ask(
        '电价类别数',
        'electricity-price categories',
        '该用电范围内有几类电价？',
        'How many electricity-price categories are there in the area of supply?',
      ),
      { unit: '类', atLeast: 1 },
    ),
    supplyExceptionIsAccepted: yesNo(
      ask(
        '供电企业同意例外',
        'an exception is accepted',
        '供电企业是否同意该用电范围不按一个受电点设置？',
        'Does the power company accept other than a single receiving point for the area of supply?',
      ),
      { judgedBy: { zh: '供电企业（文中未写）', en: 'the power company (not named in the text)' } },
    ),
  },
)
