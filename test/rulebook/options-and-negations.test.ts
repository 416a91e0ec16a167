import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explain, InvalidFactsError, outline, provisions } from '../../src/index'
import { factWords } from '../../src/language/expression/negation'
import { and, listedWords, or } from '../../src/language/outline/words/speaker'
import { coreOf } from '../../src/language/provisions/provision'
import { readingsOf } from '../../src/language/rulebook/prove'
import { arbitraryInput } from '../../src/testing/index'

const facts = [...new Map(provisions.flatMap((one) => coreOf(one).facts.map((fact) => [fact.name, fact]))).values()]

describe('an option in words', () => {
  // “其他院团” and “不进出长江” can’t do without the word; what is named after its kind keeps its name.
  const needsIt = /^(其他|不|没有)/
  it('doesn’t begin with its fact’s label: “危害后果为危害后果轻微”', () => {
    const doubled = facts.flatMap((fact) =>
      'options' in fact
        ? Object.values(fact.options)
            .map((one) => one.zh)
            .filter((zh) => zh.includes(fact.label.zh) && !needsIt.test(zh))
        : [],
    )
    expect(doubled).toEqual([])
  })
})

describe('options one after the other', () => {
  /** Where a list falls apart for its reader: at the commas and the last join that stand neither in marks nor in brackets. */
  const itemsOf = (list: string, join: RegExp) => list.replace(/“.*?”|[（(].*?[）)]/g, 'x').split(join).length
  const choices = facts.flatMap((fact) =>
    'options' in fact ? [[fact.name, Object.values(fact.options)] as const] : [],
  )
  it.each(choices)('of %s can be told apart, an option that is a list itself, too', (_, options) => {
    for (const last of [or, and]) {
      expect(itemsOf(listedWords(options, last, 'zh'), new RegExp(`[、${last.zh}]`))).toBe(options.length)
      expect(itemsOf(listedWords(options, last, 'en'), new RegExp(`, |${last.en}`))).toBe(options.length)
    }
  })
  it('are named as they are where nothing can be mistaken', () => {
    const named = (id: Parameters<typeof outline>[0], language: 'zh' | 'en') => outline(id).toText(language)
    expect(named('m06.vehicle-subsidy', 'en')).toContain(
      'light enclosed van, light box truck or “refrigerated or insulated truck”',
    )
    expect(named('m06.vehicle-subsidy', 'zh')).toContain('轻型封闭式货车、轻型厢式货车或冷藏保温货车')
    expect(named('m16.patent-green-channel', 'zh')).toContain('国家级、省级、市级或县（市、区）级')
    expect(named('m18.procurement-discrimination', 'en')).toContain(
      '“some favoured, the others no worse off” or some put',
    )
  })
})

describe('a question about several', () => {
  // A list that is left empty is unknown; one without items is known, and is told as “无”, “none”.
  it('says that none is an answer, and not that nothing be given', () => {
    const lists = facts.filter(({ type }) => type === 'choices' || type === 'dates' || type === 'numbers')
    const questions = lists.flatMap(({ question }) => [question.zh, question.en])
    expect(questions.filter((one) => /空列表|为空|留空|的不[选填]）|empty/.test(one))).toEqual([])
    expect(questions.filter((one) => one.includes('答“无”')).length).toBeGreaterThan(10)
  })
})

describe('a condition that is not to hold', () => {
  it.each([
    ['m07.listing-green-channel', '不走江苏省阳光平台绿色通道'],
    ['m09.power-account-documents', '供用电范围没有产权证明或许可文件认定'],
    ['m09.single-supply-point', '用电范围不相连'],
    ['m25.forest-use-provisional-acceptance', '不报批用林'],
    ['m28.vessel-platform-registration', '不靠离南通港口'],
    ['m28.vessel-platform-registration', '其他货物不属重点物资'],
    ['m37.offsite-supervision-scope', '其他领域不属重点工贸行业领域'],
    ['m46.criminal-leniency-policy', '没有企业涉案'],
    ['m55.first-violation-berthing-waiver', '其他搭靠情形未列入清单'],
  ] as const)('of %s is said as people do: %s', (id, words) => {
    const text = outline(id).toText('zh')
    expect(text).toContain(words)
    expect(text).not.toContain(`不是${words.replace(/不(走|相连|报批|靠离|属)|没有|未/, (_, verb = '') => verb)}`)
  })
  it('has its own word in Chinese: 未触碰, 不被禁止', () => {
    const denied = (name: string) => facts.flatMap((fact) => (fact.name === name ? [factWords(fact, false).zh] : []))
    expect(denied('touchesRedLine')).toEqual(['未触碰监管“红线”'])
    expect(denied('isChosenForEiaPilot')).toEqual(['未选为新增试点园区'])
    expect(denied('isOtherGroundProhibited')).toEqual(['所列以外的理由不被禁止'])
    expect(facts.flatMap((fact) => factWords(fact, false).zh).filter((zh) => /^不是.*也/.test(zh))).toEqual([])
  })
  it('is denied of the other one that is asked about, not of all others: “no other function is connected”', () => {
    const words = facts.flatMap((fact) => [factWords(fact, false).en, factWords(fact).en])
    expect(words.filter((en) => /^(no other|another) [^,]*\b(is|are|has)\b/.test(en))).toEqual([])
  })
  it('has the verb as English has it', () => {
    const denied = new Map(facts.map((fact) => [fact.name, factWords(fact, false).en]))
    expect(denied.get('touchesRedLine')).toBe('does not touch a red line')
    expect(denied.get('hasPlanningPermit')).toBe('has no planning permit')
    expect(denied.get('isAboutToBeListedAbnormal')).toBe('not about to be listed for abnormal operation')
    const wrong = /\b\w+(ch|sh|x)e (?=a\b)|cannot’|has no (a|an|the) |\bbe not /
    expect([...denied.values()].filter((en) => wrong.test(en))).toEqual([])
  })
  it('of a part with a name is said in words of its own, wherever it is denied: no “not “registered in Nantong””', () => {
    const quoted: string[] = []
    for (const one of provisions) {
      const texts = [...readingsOf(one)].map((reading) => outline(one.id, reading === undefined ? {} : { reading }))
      const answers = fc.sample(arbitraryInput(one), { numRuns: 10, seed: 1 }).flatMap((facts) => {
        try {
          return [explain(one.id, facts as never, { asOf: '2023-06-06' })]
        } catch (error) {
          if (InvalidFactsError.is(error)) return []
          throw error
        }
      })
      const said = JSON.stringify([texts, answers])
      quoted.push(...(said.match(/并非“[^”]*”|\bnot “[^”]*”/g) ?? []).map((text) => `${one.id} ${text}`))
    }
    expect([...new Set(quoted)]).toEqual([])
    expect(outline('m03.rollover-application').toText('zh')).toContain('若不在本市注册：')
    expect(outline('m49.apec-card-stay-limit').toText('en')).toContain('if not an economy where the card holds')
  })
  it('is no “not an obvious harm”', () => {
    const text = outline('m36.minor-violation-treatment').toText('en')
    expect(text).toContain('no obvious harm to society')
    expect(text).not.toContain('not an obvious')
  })
})
