import { interpretation, measureText } from '../facts/document'
import { institution } from '../facts/institution'
import { dayFigure, discrepancy, figure, figures, named, optionsOf } from '../language'

const text = measureText()
const bedding = interpretation('床上用品质检中心')
const motors = interpretation('电动机产品质检中心')
const review = interpretation('审评核查分中心')

/** 重点产业“强基提质” (M13): two national test centres, the drug review branch, the service stations. */
export const keyIndustries = figures(13, {
  beddingCentreCompletion: dayFigure('2023-12-31', bedding, {
    zh: '床上用品质检中心预计竣工日',
    en: 'day by which the bedding centre is expected to be completed',
  }),
  motorCentreCompletion: dayFigure('2023-12-31', motors, {
    zh: '电动机质检中心预计建成日',
    en: 'day by which the motor centre is expected to be built',
  }),
  motorCentreArea: figure(14400, '平方米', motors, {
    zh: '电动机质检中心检验用房建筑面积',
    en: 'floor area of the motor centre’s premises',
    approx: 'about',
  }),
  motorCentreQualifications: figure(215, '项', motors, {
    zh: '电动机质检中心拟新增检验资质数',
    en: 'new qualifications planned for the motor centre',
  }),
  nationalCentres: named(optionsOf(institution.industryCentre, ['bedding-centre', 'motor-centre']), text),
  drugReviewBranch: named(optionsOf(institution.industryCentre, ['drug-review-branch']), text),
  beddingCentreSite: named(
    [{ label: { zh: '通州区江海智汇园', en: 'Jianghai Zhihui Park, Tongzhou District' } }],
    bedding,
  ),
  beddingCentreServices: named(
    [
      { label: { zh: '检测', en: 'testing' } },
      { label: { zh: '科研', en: 'research' } },
      { label: { zh: '信息', en: 'information' } },
      { label: { zh: '服务', en: 'services' } },
      { label: { zh: '培训', en: 'training' } },
      { label: { zh: '认证', en: 'certification' } },
    ],
    bedding,
  ),
  motorCentreSite: named([{ label: { zh: '南通高新区', en: 'Nantong High-tech Zone' } }], motors),
  motorCentreServices: named(
    [
      { label: { zh: '检验检测', en: 'inspection and testing' } },
      { label: { zh: '技术研发', en: 'research and development' } },
      { label: { zh: '认证认可', en: 'certification and accreditation' } },
    ],
    motors,
  ),
  motorCentreFutureScope: named(
    [
      { label: { zh: '电动机派生系列性能检测', en: 'performance of derived motor series' } },
      { label: { zh: '电动机派生系列能效检测', en: 'energy efficiency of derived motor series' } },
    ],
    motors,
  ),
  drugReviewBranchServices: named(
    [
      { label: { zh: '技术审评', en: 'technical review' } },
      { label: { zh: '注册核查', en: 'registration inspection' } },
      { label: { zh: '现场检查', en: 'on-site inspection' } },
    ],
    review,
  ),
  drugReviewBranchAudience: named(
    [{ label: { zh: '南通药品医疗器械生产企业', en: 'makers of drugs and medical devices in Nantong' } }],
    review,
  ),
  drugDeviceStationServices: named(
    [{ label: { zh: '指导服务', en: 'guidance' } }, { label: { zh: '政策咨询', en: 'advice on policy' } }],
    review,
  ),
  drugDeviceStationPlace: named(
    [{ label: { zh: '全市生物医药重点园区', en: 'the key biomedicine parks of the city' } }],
    text,
  ),
})

/** To be built, or to be approved for building. */
export const reviewBranchEndState = discrepancy('m13.review-branch-end-state', {
  title: { zh: '分中心的目标是建成还是获批', en: 'whether the branch is to be built or to be approved' },
  sides: [
    { place: text, says: { zh: '建成分中心', en: 'the branch is built' } },
    { place: review, says: { zh: '推动分中心获批建设', en: 'its approval for construction is promoted' } },
  ],
})

/** One park, two districts: M12 and M15 put the bedding centre's park in the High-tech Zone. */
export const zhihuiParkSite = discrepancy('m13.zhihui-park-site', {
  title: { zh: '江海智汇园在哪个区', en: 'in which district Jianghai Zhihui Park lies' },
  sides: [
    { place: bedding, says: { zh: '通州区江海智汇园', en: 'in Tongzhou District' } },
    {
      place: motors,
      says: {
        zh: '电动机中心在南通高新区；M12、M15的江海智汇园地址也在南通高新区',
        en: 'the motor centre is in the Nantong High-tech Zone, where M12 and M15 put Jianghai Zhihui Park too',
      },
    },
  ],
})

/** The two centres end differently: one is completed, the other formally built. */
export const centreCompletion = discrepancy('m13.centre-completion', {
  title: { zh: '两中心年底达到的状态', en: 'what the two centres reach by the end of the year' },
  sides: [
    { place: text, says: { zh: '两中心同为“加快建设”', en: 'both are to be built faster' } },
    { place: bedding, says: { zh: '2023年底竣工', en: 'completed by the end of 2023' } },
    { place: motors, says: { zh: '2023年底正式建成', en: 'formally built by the end of 2023' } },
  ],
})

/** Among the kinds of service stands the word service. */
export const beddingServicesWording = discrepancy('m13.bedding-services-wording', {
  title: { zh: '“服务”列为服务的一种', en: 'service is listed as a kind of service' },
  sides: [{ place: bedding, says: { zh: '六种服务之一是“服务”', en: 'one of six services is “services”' } }],
  editorial: true,
})
