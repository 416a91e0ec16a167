import { any, ask, check, choice, not, subject, yesNo } from '../language'
import * as judges from './judges'
import { onlyUnnamed } from './only-unnamed'

/** A public service by phone: the apps, the police service map, and a matter that is handled there. */
export const mobileService = subject(
  'mobile-service',
  { zh: '掌上政务服务', en: 'mobile public service' },
  {
    integrationField: choice(
      {
        'social-security': { zh: '人社', en: 'human resources and social security' },
        'medical-insurance': { zh: '医保', en: 'medical insurance' },
        commerce: { zh: '商务', en: 'commerce' },
        'quality-inspection': { zh: '质检', en: 'quality inspection' },
        other: { zh: '其他领域', en: 'another field' },
      },
      ask(
        '移动服务领域',
        'field of the mobile service',
        '要查的移动应用服务属于哪个领域？',
        'In which field is the mobile service that is looked up?',
      ),
    ),
    mobileApp: choice(
      {
        'nantong-baitong': { zh: '南通百通APP', en: 'Nantong Baitong app' },
        sufuban: { zh: '苏服办APP', en: 'Sufuban app' },
        'jiangsu-services': { zh: '江苏政务服务APP', en: 'Jiangsu Government Services app' },
        other: { zh: '其他APP', en: 'another app' },
      },
      ask('使用的APP', 'app', '要用哪个APP办理人社业务？', 'By which app is the social-security business to be done?'),
    ),
    serviceMapFunction: choice(
      {
        requirements: { zh: '公开办理要求', en: 'requirements published' },
        grounds: { zh: '明确依据承诺期限', en: 'legal grounds and promised time stated' },
        appointment: { zh: '办事预约', en: 'appointment' },
        'pre-review': { zh: '材料预审', en: 'pre-review of materials' },
        online: { zh: '网上办理', en: 'online handling' },
        certificates: { zh: '电子证照', en: 'electronic certificates' },
        feedback: { zh: '评价反馈', en: 'ratings and feedback' },
        other: { zh: '其他功能', en: 'another function' },
      },
      ask(
        '便民服务“一张图”功能',
        'function of the service map',
        '要查南通公安便民服务“一张图”的哪项功能？',
        'Which function of Nantong’s police service map is looked up?',
      ),
    ),
    hrFunction: choice(
      {
        'social-card-issue': { zh: '电子社保卡签发', en: 'issue of the electronic social-security card' },
        'social-card-query': { zh: '社保卡信息查询', en: 'social-security card details' },
        'insurance-query': { zh: '参保信息查询', en: 'insurance details' },
        'entitlement-statement': { zh: '个人权益单', en: 'personal statement of entitlements' },
        'contribution-query': { zh: '缴费记录查询', en: 'record of contributions' },
        'flexible-employment': { zh: '灵活就业登记', en: 'registration of flexible employment' },
        traineeship: { zh: '就业见习岗位申请', en: 'application for a traineeship' },
        'employment-certificate': { zh: '就业创业证查询', en: 'employment and start-up certificate' },
        'vocational-certificate': { zh: '职业资格证书查询', en: 'certificate of vocational qualification' },
        'skill-certificate': { zh: '专项能力证书查询', en: 'certificate of a specific skill' },
        other: { zh: '其他人社功能', en: 'another function' },
      },
      ask(
        '人社功能',
        'social-security function',
        '要在APP上用哪项人社功能？',
        'Which social-security function is to be used in the app?',
      ),
    ),
    isOtherHrFunctionConnected: yesNo(
      ask(
        '其他人社功能已接入',
        'the other function is connected',
        '这项文中未列出的人社功能，是否接入“苏服办APP”？',
        'Is this social-security function, which the text doesn’t list, connected to the Sufuban app?',
      ),
      { judgedBy: judges.humanResources },
    ),
    isPreReviewUploaded: yesNo(
      ask(
        '已上传预审材料',
        'uploaded for pre-review',
        '申请人是否已通过“一张图”上传材料供预审？',
        'Has the applicant uploaded the materials for pre-review by way of the service map?',
      ),
    ),
    preReviewResult: choice(
      {
        pending: { zh: '尚未反馈', en: 'not returned yet' },
        'changes-suggested': { zh: '提出修改建议', en: 'changes suggested' },
        'no-changes': { zh: '无须修改', en: 'nothing to change' },
      },
      ask(
        '预审反馈',
        'outcome of the pre-review',
        '后台人员对预审材料反馈了什么？',
        'What did the reviewers return on the materials?',
      ),
    ),
    isPreReviewRevised: yesNo(
      ask(
        '材料已修改完毕',
        'materials revised',
        '申请人是否已按后台人员的建议把材料修改完毕？',
        'Has the applicant made the changes to the materials that the reviewers suggested?',
      ),
    ),
  },
  ({ hrFunction, isOtherHrFunctionConnected, isPreReviewRevised, isPreReviewUploaded, preReviewResult }) => [
    ...onlyUnnamed(hrFunction.is('other'), isOtherHrFunctionConnected),
    check(any(isPreReviewUploaded, preReviewResult.is('pending')), {
      zh: '没有上传材料，就没有预审反馈',
      en: 'nothing is returned on materials that weren’t uploaded',
    }),
    check(any(preReviewResult.is('changes-suggested'), not(isPreReviewRevised)), {
      zh: '提出了修改建议的，才有按建议修改',
      en: 'only where changes were suggested are they made',
    }),
    check(any(isPreReviewUploaded, not(isPreReviewRevised)), {
      zh: '没有上传材料，就没有按建议修改',
      en: 'changes are suggested only to materials that were uploaded',
    }),
  ],
)
