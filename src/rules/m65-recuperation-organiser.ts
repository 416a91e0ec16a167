import { recuperation } from '../data/m65-recuperation'
import { interpretation } from '../facts/document'
import { tradeUnion } from '../facts/trade-union'
import { all, classification, covered, eligibility, namesOf, nothing, text, when } from '../language'
import { isNotLeftOut, isOfDistrict } from './parts/m65-union-districts'

const source = interpretation('疗休养')

/**
 * Who holds and pays for a recuperation session (疗休养的组织和经费).
 *
 * @returns the class `municipal`, a session of the Municipal Federation of Trade Unions; `own`, one that this union may hold itself; or none, where
 *   it isn't named
 * @example
 * recuperationOrganiser({ isMunicipalSession: true }).class // 'municipal'
 */
export const recuperationOrganiser = classification('m65.recuperation-organiser', () => {
  const { fundingModes, municipalCost, municipalPlace, ownOrganisers, rules, rulesOnBases } = recuperation
  const [place] = municipalPlace
  const [cost] = municipalCost
  const [inFull, inShares] = fundingModes
  const [rule] = rules
  const [ruleOnBases] = rulesOnBases
  return {
    title: { zh: '疗休养的组织和经费', en: 'Recuperation: who holds and pays for a session' },
    source,
    subject: tradeUnion,
    classes: {
      municipal: {
        label: { zh: '由市总工会组织并承担经费', en: 'held and paid for by the Municipal Federation of Trade Unions' },
        consequence: {
          zh: `由${place.label.zh}承办，提供菜单式服务，经费${cost.label.zh}，不向单位和职工收费`,
          en: `held by the ${place.label.en}, with services to choose from; the cost is ${cost.label.en}, and neither unit nor worker is charged`,
        },
      },
      own: {
        label: { zh: '可自行组织', en: 'the union may hold it itself' },
        consequence: {
          zh: `可按本级财力给予经费，方式有${inFull.label.zh}、${inShares.label.zh}等`,
          en: `it may pay, as its means allow: ${inFull.label.en}, ${inShares.label.en} or otherwise`,
        },
        force: 'may',
      },
    },
    by: when(tradeUnion.isMunicipalSession, text('municipal'))
      .when(tradeUnion.tradeUnionKind.oneOf(ownOrganisers.map(({ kind }) => kind)), text('own'))
      .otherwise(
        nothing({
          zh: `自行组织只写给${namesOf(ownOrganisers).zh}；其他工会文中未写`,
          en: `sessions of their own are for ${ownOrganisers.map((one) => one.label.en).join('; ')}; of others the text says nothing`,
        }),
      ),
    notes: [
      {
        zh: '自行组织的经费如何负担由工会决定，文中列举后写“等方式”',
        en: 'how the cost of its own session is borne is the union’s choice; the list of ways is left open',
      },
      {
        zh: '市总工会的活动由哪些工会推荐对象，见《市总工会疗休养对象推荐》',
        en: 'which unions recommend participants for the Municipal Federation’s sessions: see “Recuperation: which unions recommend for the Municipal Federation’s sessions”',
      },
      {
        zh: `依据：${rule.label.zh}《${rule.title}》、${ruleOnBases.label.zh}《${ruleOnBases.title}》`,
        en: `the rules are ${rule.label.en}, on recuperation, and ${ruleOnBases.label.en}, on its bases`,
      },
    ],
  }
})

/**
 * Whether a union recommends participants (疗休养对象推荐) for the sessions of the Municipal Federation of Trade Unions.
 *
 * @example
 * recuperationRecommendation({ tradeUnionKind: 'area', tradeUnionDistrict: 'tongzhou' }).outcome // 'ineligible'
 */
export const recuperationRecommendation = eligibility('m65.recuperation-recommendation', () => {
  const { tradeUnionKind } = tradeUnion
  const ofAnIndustry = tradeUnionKind.is('industry')
  return {
    title: {
      zh: '市总工会疗休养对象推荐',
      en: 'Recuperation: which unions recommend for the Municipal Federation’s sessions',
    },
    source,
    subject: tradeUnion,
    covers: [
      covered(tradeUnionKind.oneOf(['area', 'industry']), {
        zh: '推荐只写各区工会和市各产业工会；其他工会文中未写',
        en: 'only unions of districts and of the city’s industries are named to recommend; of others the text says nothing',
      }),
      covered(when(tradeUnionKind.is('area'), isOfDistrict()).otherwise(all()), {
        zh: '推荐只写各区工会，该地区的工会文中未写',
        en: 'of areas only districts are named to recommend; of the union of this area the text says nothing',
      }),
    ],
    when: when(tradeUnionKind.is('area'), isNotLeftOut()).otherwise(ofAnIndustry),
    gives: {
      zh: '负责推荐市总工会疗休养活动的对象，参加者免费',
      en: 'it recommends participants for the Municipal Federation’s sessions, which are free of charge',
    },
    leadsTo: [
      'm65.recuperation-organiser',
      'm65.recuperation-priority',
      'm65.recuperation-skilled-worker-share',
      'm65.recuperation-session',
    ],
    notes: [
      {
        zh: '名额和推荐期限文中未写',
        en: 'how many are recommended, and by when, is not stated',
      },
    ],
  }
})
