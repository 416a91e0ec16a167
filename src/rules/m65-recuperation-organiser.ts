import { recuperation } from '../data/m65-recuperation'
import { interpretation } from '../facts/document'
import { tradeUnion } from '../facts/trade-union'
import { all, any, classification, nothing, text, when } from '../language'
import { isOfDistrict, whichDistricts } from './parts/m65-union-districts'

/**
 * Who organises, recommends for and pays for a recuperation session (疗休养的组织、推荐和经费).
 *
 * @returns the class `municipal-recommended`, a session of the municipal trade union for which this union recommends;
 *   `municipal-not-recommended`, one for which it isn't named to; `own`, which it may organise; or none, where it isn't named
 * @example
 * recuperationOrganiser({ isMunicipalSession: true, tradeUnionKind: 'industry' }).class // 'municipal-recommended'
 */
export const recuperationOrganiser = classification('m65.recuperation-organiser', () => {
  const { fundingModes, municipalCost, municipalPlace, ownOrganisers, rules, rulesOnBases } = recuperation
  const [place] = municipalPlace
  const [cost] = municipalCost
  const [inFull, inShares] = fundingModes
  const [rule] = rules
  const [ruleOnBases] = rulesOnBases
  const { isMunicipalSession, tradeUnionKind } = tradeUnion
  const municipal = {
    zh: `由${place.label.zh}承办，经费${cost.label.zh}，不向单位和职工收费`,
    en: `held by the ${place.label.en}; the cost is ${cost.label.en}, and neither unit nor worker is charged`,
  }
  return {
    title: { zh: '疗休养的组织、推荐和经费', en: 'Recuperation: who organises, recommends and pays' },
    source: interpretation('疗休养'),
    subject: tradeUnion,
    classes: {
      'municipal-recommended': {
        label: { zh: '市总工会组织，由本工会推荐', en: 'the municipal union’s session, this union recommends' },
        consequence: municipal,
        force: 'shall',
      },
      'municipal-not-recommended': {
        label: { zh: '市总工会组织，本工会不在推荐之列', en: 'the municipal union’s session, others recommend' },
        consequence: municipal,
        force: 'shall',
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
    by: when(
      isMunicipalSession,
      when(
        any(tradeUnionKind.is('industry'), all(tradeUnionKind.is('area'), isOfDistrict())),
        text('municipal-recommended'),
      ).otherwise(text('municipal-not-recommended')),
    )
      .when(tradeUnionKind.oneOf(ownOrganisers.map(({ kind }) => kind)), text('own'))
      .otherwise(
        nothing({
          zh: '自行组织只写给县（市）区、产业和直属企事业单位工会',
          en: 'sessions of their own are for unions of counties, cities and districts, of industries, and for those directly affiliated',
        }),
      ),
    readings: [whichDistricts],
    notes: [
      {
        zh: '自行组织的经费如何负担由工会决定，文中列举后写“等方式”',
        en: 'how the cost of its own session is borne is the union’s choice; the list of ways is left open',
      },
      {
        zh: `依据：${rule.label.zh}《${rule.title}》、${ruleOnBases.label.zh}《${ruleOnBases.title}》`,
        en: `the rules are ${rule.label.en}, on recuperation, and ${ruleOnBases.label.en}, on its bases`,
      },
    ],
  }
})
