import { recruitmentService, springRulesDate } from '../data/m63-recruitment'
import { interpretation, measureText } from '../facts/document'
import { recruitment } from '../facts/recruitment'
import { any, catalogue, classification, namesOf, nothing, text, when } from '../language'

/**
 * The Spring Festival subsidies for employment (春节用工奖补), and where their terms stand.
 *
 * @returns the entries, each with the document that sets its `terms`, the `guides` to it and whom to ask (`enquiries`);
 *   `not-listed` for another
 * @example
 * springFestivalSubsidies({ springSubsidyKind: 'hiring-subsidy' }).entries[0].document.zh // '通人社就〔2023〕3号'
 */
export const springFestivalSubsidies = catalogue('m63.spring-festival-subsidies', () => {
  const { contact, springRules, springSubsidies, springTerms } = recruitmentService
  const [{ label: document, ...rules }] = springRules
  const [enquiries] = contact
  return {
    title: { zh: '春节期间用工奖补种类', en: 'Spring Festival subsidies for employment' },
    source: interpretation('春节用工奖补'),
    subject: recruitment,
    entries: springSubsidies.map((one) => ({
      ...one,
      document,
      ...rules,
      terms: springTerms.map(({ label }) => label),
      guides: { zh: '各县（市、区）的申报指南', en: 'the application guide of each county, city and district' },
      enquiries,
    })),
    lookUp: recruitment.springSubsidyKind,
    key: 'key',
    discrepancies: [springRulesDate],
    notes: [
      {
        zh: '金额与条件不在本文件中，见实施细则；所列五项内容以“等”收尾',
        en: 'amounts and conditions aren’t in this document but in the detailed rules; its list of five terms is left open',
      },
      {
        zh: '细则于2023年1月13日出台，早于本方案；是否仍在受理请查各地申报指南',
        en: 'the rules are of 13 January 2023, before the programme; whether applications are still taken is for the local guides to say',
      },
    ],
  }
})

/**
 * Whether a project or enterprise gets a service commissioner's help in finding staff from start to finish
 * (“暖企行动”服务专员).
 *
 * @returns the class `served`, or `not-covered` for one that is neither
 * @example
 * recruitmentServiceScope({ isRecruitingKeyEnterprise: true }).class // 'served'
 */
export const recruitmentServiceScope = classification('m63.recruitment-service-scope', () => {
  const content = namesOf(recruitmentService.serviceContent)
  const channels = namesOf(recruitmentService.channels)
  const campaign = namesOf(recruitmentService.springCampaign)
  return {
    title: { zh: '用工服务专员的服务对象', en: 'Service commissioners for recruitment: whom they serve' },
    source: measureText(),
    subject: recruitment,
    classes: {
      served: {
        label: { zh: '由服务专员全程服务', en: 'served by a commissioner throughout' },
        consequence: {
          zh: `${content.zh}等全过程、全周期服务`,
          en: `${content.en} and more, from start to finish`,
        },
      },
    },
    by: when(
      any(recruitment.isRecruitingMajorProject, recruitment.isRecruitingKeyEnterprise),
      text('served'),
    ).otherwise(
      nothing({
        zh: '服务专员的服务对象只写了重大项目和重点企业；其他项目和企业文中未写',
        en: 'the text names only major projects and key enterprises; of others it says nothing',
      }),
    ),
    notes: [
      {
        zh: '“重大项目”“重点企业”均未定义，由主管部门认定；服务内容以“等”收尾',
        en: 'neither is defined, and the authority decides; what the service consists of is left open',
      },
      {
        zh: `引才矩阵有${channels.zh}；另有${campaign.zh}`,
        en: `recruitment runs over ${channels.en}; besides there is the ${campaign.en}`,
      },
      { zh: '联系方式见《企业用工服务咨询》', en: 'whom to ask: see “Help in finding staff: whom to ask”' },
    ],
  }
})

/**
 * Whom to ask about recruitment and the employment subsidies (联系部门).
 *
 * @returns the office, with its `phones`
 * @example
 * recruitmentContact().entries[0].phones // ['59000171', '59000119']
 */
export const recruitmentContact = catalogue('m63.recruitment-contact', () => ({
  title: { zh: '企业用工服务咨询', en: 'Help in finding staff: whom to ask' },
  source: interpretation('联系方式'),
  subject: recruitment,
  entries: recruitmentService.contact,
}))
