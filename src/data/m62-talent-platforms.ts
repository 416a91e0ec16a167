import { interpretation, measureText } from '../facts/document'
import { talentPlatform } from '../facts/talent-platform'
import { discrepancy, figures, named, optionsOf } from '../language'

const text = measureText()
const explained = interpretation()

/** 平台聚才 (M62): the incubation chain, the talent cloud, the talent port. */
export const talentPlatforms = figures(62, {
  incubationChain: named(
    optionsOf(talentPlatform.incubationLink, ['maker-space', 'incubator', 'accelerator', 'industrial-park']),
    text,
  ),
  doubleCommunity: named([{ label: { zh: '青年人才双社区', en: 'twin communities of young talent' } }], text),
  talentPort: named(
    [{ label: { zh: '南通国际青年人才港', en: 'Nantong International Young Talent Port' } }],
    explained,
  ),
  talentPortSite: named(
    [
      {
        label: {
          zh: '南通创新区紫琅科技城',
          en: 'Zilang Science and Technology City, Nantong Innovation Zone',
        },
      },
    ],
    explained,
  ),
  talentPortRoles: named(
    optionsOf(talentPlatform.talentPortRole, ['young-talent', 'technology-enterprises', 'first-stop', 'enclave']),
    explained,
  ),
  enclaveFor: named(
    [
      {
        label: {
          zh: '各县（市、区）在主城区的人才飞地',
          en: 'talent enclave of the counties, county-level cities and districts in the main urban area',
        },
      },
    ],
    explained,
  ),
  cloudFunctions: named(
    optionsOf(talentPlatform.talentCloudFunction, ['handling', 'application', 'review', 'payment']),
    text,
  ),
})

/** Two names for what is built, of which one speaks of two communities and the other of one port. */
export const talentProjectName = discrepancy('m62.talent-project-name', {
  title: { zh: '所建项目的名称', en: 'what is built' },
  sides: [
    { place: text, says: { zh: '青年人才双社区', en: 'twin communities of young talent' } },
    {
      place: explained,
      says: { zh: '南通国际青年人才港，没有提社区', en: 'one international talent port; no community is mentioned' },
    },
  ],
  arithmetic: { zh: '2个社区 对 1个人才港', en: '2 communities against 1 port' },
})

/** A partner without a name in one place, a site without a partner in the other. */
export const talentPartner = discrepancy('m62.talent-partner', {
  title: { zh: '与谁合作、建在哪里', en: 'with whom it is built, and where' },
  sides: [
    {
      place: text,
      says: { zh: '与国内知名运营商合作，未写名称和地点', en: 'with a well-known operator, unnamed; no site' },
    },
    {
      place: explained,
      says: { zh: '依托紫琅科技城，未提运营商', en: 'at Zilang Science and Technology City; no operator' },
    },
  ],
})
