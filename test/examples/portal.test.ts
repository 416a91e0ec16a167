import fc from 'fast-check'
import type { FastifyInstance } from 'fastify'
import { facts as factsAbout, type Language, match } from 'haotong'
import { writeFacts } from 'haotong/intake'
import { arbitraryFacts } from 'haotong/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPortal } from '../../examples/portal/portal'

let app: FastifyInstance
beforeAll(() => {
  app = createPortal()
})
afterAll(() => app.close())

const FORM = 'application/x-www-form-urlencoded'

/** Sends fields as a browser does. */
async function send(fields: Readonly<Record<string, string | readonly string[]>>, language: Language = 'en') {
  const body = new URLSearchParams(
    Object.entries(fields).flatMap(([name, all]) => [all].flat().map((one) => [name, one] as [string, string])),
  )
  const answer = await app.inject({
    method: 'POST',
    url: `/${language}`,
    payload: String(body),
    headers: { 'content-type': FORM },
  })
  expect(answer.statusCode).toBe(200)
  return answer.body
}

/** The ids in each group, as they stand on the page. */
function groupsIn(page: string): Readonly<Record<string, readonly string[]>> {
  const sections = [...page.matchAll(/<section class="group (\w+)"([\s\S]*?)(?=<section class="group|<p id="status")/g)]
  return Object.fromEntries(
    sections.map(([, name, text = '']) => [
      name,
      [...text.matchAll(/<li id="([^"]+)"/g)].map(([, id]) => id as string),
    ]),
  )
}

/** What is said of one measure's provision. */
const entry = (page: string, id: string): string =>
  new RegExp(`<li id="${id.replaceAll('.', '\\.')}">([\\s\\S]*?)(?=<li id="|</section>|<p id="status")`).exec(
    page,
  )?.[1] ?? ''

const troublesIn = (page: string): string[] =>
  [
    ...(/<section class="troubles"[\s\S]*?<\/section>/.exec(page)?.[0] ?? '').matchAll(/<li>([\s\S]*?)(?: <a|<\/li>)/g),
  ].map(([, text = '']) => text.replaceAll(/<[^>]+>/g, '').replaceAll('&quot;', '"'))

const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n')

describe('the page', () => {
  it.each(['en', 'zh'] as const)('is in %s, asks nothing of others and has nothing inline', async (language) => {
    const { statusCode, headers, body } = await app.inject(`/${language}`)
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(body).toMatch(new RegExp(`<html lang="${language}`))
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';/)
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(body).not.toMatch(/<script(?! src="\/page\.js" defer>)|<style| style=| on\w+=|javascript:/)
    expect(body.match(/role="status"|aria-live/g)).toHaveLength(1)
  })
  it('says so of what wasn’t told yet: everything is open', async () => {
    const { body } = await app.inject('/en')
    expect(body).toContain('Nothing is filled in yet')
    expect(groupsIn(body)).toEqual({ unknown: match('enterprise', {}).undetermined.map((one) => one.id) })
  })
  it.each([
    ['en-GB,en;q=0.9', '/en'],
    ['zh-CN,zh;q=0.9,en;q=0.8', '/zh'],
    [undefined, '/zh'],
  ])('is in the language that a browser asks for: %s', async (wanted, address) => {
    const { statusCode, headers } = await app.inject({
      url: '/',
      headers: wanted === undefined ? {} : { 'accept-language': wanted },
    })
    expect([statusCode, headers.location]).toEqual([302, address])
  })
  it('brings its script, style and icon', async () => {
    for (const [path, type] of [
      ['/page.js', /^text\/javascript/],
      ['/style.css', /^text\/css/],
      ['/icon.svg', /^image\/svg/],
    ] as const) {
      const { statusCode, headers } = await app.inject(path)
      expect(statusCode).toBe(200)
      expect(headers['content-type']).toMatch(type)
      expect(headers['x-content-type-options']).toBe('nosniff')
    }
  })
})

describe('a row of a table', () => {
  it('is answered as match answers its facts', async () => {
    const answers = fc.asyncProperty(
      arbitraryFacts('enterprise'),
      fc.constantFrom('en', 'zh'),
      async (facts, language) => {
        const row = writeFacts('enterprise', facts, { language })
        fc.pre(Object.keys(row).length > 0)
        const page = await send({ table: csv([Object.keys(row), Object.values(row)]), asOf: '2023-06-05' }, language)
        const { eligible, ineligible, undetermined, notCovered, refused } = match('enterprise', facts, {
          asOf: '2023-06-05',
        })
        const {
          open = [],
          notYet = [],
          no = [],
          unknown = [],
          notCovered: none = [],
          contradicted = [],
        } = groupsIn(page)
        const ids = (all: readonly { readonly id: string }[]) => all.map((one) => one.id)
        expect(troublesIn(page)).toEqual([])
        expect({ open, shut: [...notYet, ...no].sort(), unknown, none, contradicted }).toEqual({
          open: ids(eligible),
          shut: ids(ineligible).sort(),
          unknown: ids(undetermined),
          none: ids(notCovered),
          contradicted: ids(refused),
        })
      },
    )
    await fc.assert(answers, { numRuns: 25 })
  })

  it.each([
    [
      'en',
      'size,where it is registered,an independent legal person,operates lawfully\nsmall,Tongzhou District,yes,yes',
    ],
    ['zh', '企业规模,注册地,具有独立法人资格,生产经营合法合规\n小型,通州区,是,是'],
    ['en', '企业规模\tregisteredDistrict\tan independent legal person\toperatesLawfully\n小型\ttongzhou\tyes\t是'],
    ['zh', '\uFEFFsize;注册地;isIndependentLegalPerson;operatesLawfully\r\nsmall;通州区;是;是\r\n'],
  ] as const)('in either language, with commas, tabs or semicolons: %s %s', async (language, table) => {
    const page = await send({ table }, language)
    expect(troublesIn(page)).toEqual([])
    expect(groupsIn(page)['open']).toContain('m04.jianghaidai-eligibility')
  })

  it('says what it gives, with what force, how much, from whom and where it stands', async () => {
    const facts = {
      size: 'small',
      registeredDistrict: 'tongzhou',
      isIndependentLegalPerson: 'yes',
      operatesLawfully: 'yes',
    }
    const english = entry(await send(facts), 'm04.jianghaidai-eligibility')
    expect(english).toContain('a loan of up to 10,000,000 yuan at no more than the LPR and 100 basis points')
    expect(english).toContain('The text says it shall be given')
    expect(english).toContain('Municipal Finance Bureau')
    expect(english).toContain('amount cap: 10,000,000 yuan')
    expect(english).toContain('Bank of Beijing')
    expect(english).toContain('<a href="http://www.jsphjr.com" rel="noreferrer">')
    expect(english).toContain('M04 interpretation （3）<span lang="zh">江海贷</span>')
    expect(english).toContain('here it is taken as: registered in an urban district')
    const chinese = entry(await send(facts, 'zh'), 'm04.jianghaidai-eligibility')
    for (const words of ['文件规定应当给予', '市财政局', '北京银行', 'M04 解读 （3）江海贷 支持对象', '可得到'])
      expect(chinese).toContain(words)
  })

  it('takes the row that is asked for', async () => {
    const table = 'size,consents to publication,product information reported\nsmall,no,yes\nlarge,yes,yes'
    expect(groupsIn(await send({ table, row: '1' }))['open'] ?? []).not.toContain('m02.product-publication')
    const second = await send({ table, row: '2' })
    expect(groupsIn(second)['open']).toContain('m02.product-publication')
    expect(second).toMatch(/value="2" class="plain" aria-current="true"/)
    expect(await send({ table, row: '9' })).toMatch(/value="1" class="plain" aria-current="true"/)
  })
})

describe('what can’t be read', () => {
  const table = 'size,employees,day of establishment,a private enterprise,colour\nsmall,about 50,2015年3月,maybe,red'
  it('is refused in words, with row, column and what is allowed', async () => {
    const [employees, day, isPrivate, colour, ...none] = troublesIn(await send({ table }))
    expect(employees).toMatch(/^Data row 1, column “employees”: got "about 50", .*expected a whole number such as 48/)
    expect(day).toMatch(/^Data row 1, column “day of establishment”: got "2015年3月", expected a date/)
    expect(isPrivate).toMatch(/^Data row 1, column “a private enterprise”: got "maybe", expected yes or no/)
    expect(colour).toMatch(/^Data row 1, column “colour”: a column is named for a known fact/)
    expect(none).toEqual([])
    expect(troublesIn(await send({ table }, 'zh'))[0]).toMatch(/^数据第 1 行，“employees”列：给出的是"about 50"/)
  })
  it('is never guessed: the answer is that of the rest', async () => {
    expect(groupsIn(await send({ table }))).toEqual(groupsIn(await send({ size: 'small' })))
  })
  it('stands in its field, to be mended, and is named there too', async () => {
    const page = await send({ employees: 'about 50', isPrivate: 'maybe' })
    expect(page).toMatch(/<input id="f-employees"[^>]* value="about 50"[^>]* aria-invalid="true"/)
    expect(page).toMatch(/name="isPrivate" value="" form="facts" checked/)
    expect(troublesIn(page)[0]).toMatch(/^employees: got "about 50"/)
    expect(page).toContain('href="#f-employees"')
    expect(troublesIn(await send({ vatIncrements: '1;about 2' }))[0]).toMatch(
      /^increments of the run, item 2: got "about 2"/,
    )
    expect(troublesIn(await send({ employees: '约50' }, 'zh'))[0]).toMatch(/^用工人数：给出的是"约50"/)
  })
  it.each([
    ['size,size\nsmall,large', 'the column name “size” stands there more than once'],
    ['size,,isPrivate\nsmall,x,yes', 'column 2 has no name'],
    ['size,isPrivate\nsmall\nlarge,yes', 'data row 1 has 1 cells and the head 2'],
    ['size,isPrivate\nsmall,yes,no', 'data row 1 has 3 cells and the head 2'],
    ['size', 'it takes a line of column names and at least one row below it'],
    ['', 'it takes a line of column names and at least one row below it'],
    ['size,isPrivate\n"small,yes', 'its quotation marks don’t fit, so it can’t be read'],
    [`size\n${'small\n'.repeat(51)}`, 'it takes at most 50 rows'],
  ])('a table whose cells can’t be told apart is none: %j', async (broken, why) => {
    const page = await send({ table: broken })
    expect(troublesIn(page)).toEqual([`The table: ${why}`])
    expect(Object.keys(groupsIn(page))).toEqual(['unknown'])
  })
  it('empty columns behind the last are none', async () => {
    expect(troublesIn(await send({ table: 'size,isPrivate,,\nsmall,yes,,\n,,,\n' }))).toEqual([])
  })
  it('a day that is none', async () => {
    expect(troublesIn(await send({ asOf: 'soon' }))).toEqual([expect.stringMatching(/got "soon"/)])
  })
  it('what isn’t asked for in the form', async () => {
    expect(troublesIn(await send({ colour: 'red' }))).toEqual([expect.stringMatching(/“colour”/)])
  })
  it('what contradicts itself is said where it does', async () => {
    const facts = { littleGiantLevel: 'national', srdiLevel: 'none' } as const
    const page = await send(facts)
    const refused = match('enterprise', facts).refused.map((one) => one.id)
    expect(refused).not.toEqual([])
    expect(groupsIn(page)['contradicted']).toEqual(refused)
    expect(entry(page, refused[0] as string)).toContain('the highest SRDI title of a national little giant is national')
  })
})

describe('hostile cells', () => {
  const bad = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onfocus='alert(1)",
    '</textarea><b>x</b>',
    '&lt;b&gt;',
    '__proto__',
    'constructor',
  ]
  /** The names of tags and attributes that stand on a page. */
  const namesIn = (page: string): string[] => {
    const tags = page.match(/<[a-z](?:[^>"]|"[^"]*")*>/gi) ?? []
    return tags.flatMap((tag) => tag.replaceAll(/"[^"]*"/g, '').match(/[^\s<>=]+/g) ?? [])
  }
  const asCells = (text: string) => ({
    table: csv([
      ['employees', 'size', text],
      [text, text, text],
    ]),
    asOf: text,
    skip: text,
  })
  const asFields = (text: string) => ({ employees: text, size: text, isPrivate: text, asOf: text, [text]: text })

  it.each(bad)('are text and nothing else: %s', async (text) => {
    for (const language of ['en', 'zh'] as const)
      for (const sent of [asCells, asFields]) {
        const page = await send(sent(text), language)
        expect(namesIn(page)).toEqual(namesIn(await send(sent('x'), language)))
        expect(page.match(/<\/textarea/g)).toHaveLength(1)
        expect(troublesIn(page)).toHaveLength(sent === asCells ? 4 : 5)
      }
  })
  it('whatever they say', async () => {
    const signs = fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '`', '=', '/', 'a', ' ', '=') })
    await fc.assert(
      fc.asyncProperty(signs, async (text) => {
        const tags = (page: string) =>
          page.replaceAll(/<section class="troubles"[\s\S]*?<\/section>/g, '').match(/<\w+/g)
        const plain = await send({ employees: 'x' })
        const page = await send({ employees: `x${text}` })
        expect(tags(page)).toEqual(tags(plain))
      }),
      { numRuns: 30 },
    )
  })
})

describe('the next question', () => {
  const next = (page: string): string | undefined =>
    /<section class="next"[\s\S]*?name="skip" value="(\w+)"/.exec(page)?.[1]
  it('is asked beside what can’t be checked yet, and what was skipped isn’t asked again', async () => {
    const first = next(await send({ size: 'small' }))
    expect(factsAbout('enterprise').map((one) => one.name)).toContain(first)
    const page = await send({ size: 'small', skip: first as string })
    const second = next(page)
    expect(second).not.toBe(first)
    expect(page).toContain('Questions skipped (1)')
    const both = await send({ size: 'small', skip: [first as string, second as string] })
    expect([first, second]).not.toContain(next(both))
    expect(both).toContain('Questions skipped (2)')
  })
  it('isn’t one that the form asks already', async () => {
    const page = await send({ size: 'small' })
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })
})

describe('what would help', () => {
  it('is said of what isn’t open yet; of what can’t be helped, why', async () => {
    const page = await send({
      consentsToPublication: 'yes',
      hasReportedProducts: 'no',
      isJiangsuEnterprise: 'yes',
      exhibitsAtCrossBorderExpo: 'no',
    })
    expect(groupsIn(page)).toMatchObject({ notYet: ['m02.product-publication'], no: ['m51.cross-border-expo-subsidy'] })
    expect(entry(page, 'm02.product-publication')).toContain('product information reported (found: ')
    expect(entry(page, 'm02.product-publication')).toContain('make it so: product information reported')
    expect(entry(page, 'm51.cross-border-expo-subsidy')).toContain('it turns on what the asker can’t change')
  })
})

describe('what qualifies an answer', () => {
  it('of a record that is known in part, what else must turn out right', async () => {
    const page = await send({ employees: '5', registeredDistrict: 'tongzhou' })
    expect(groupsIn(page)['notYet']).toContain('m04.sugangdai-eligibility')
    expect(entry(page, 'm04.sugangdai-eligibility')).toMatch(
      /reach 10 people \(5 people more\); then it depends on: a private enterprise, .*, .*, \d+ more</,
    )
  })
  it('whether the text obliges, permits or encourages', async () => {
    const page = await send({ isPrivate: 'yes', meetsCompanyLawyerConditions: 'yes' })
    expect(entry(page, 'm38.company-lawyer')).toContain('The text encourages it or aims at it')
  })
  it('that the day asked about is after the programme’s year', async () => {
    const facts = { isPrivate: 'yes', meetsCompanyLawyerConditions: 'yes' }
    const past = 'after the programme’s year'
    expect(entry(await send({ ...facts, asOf: '2023-12-31' }), 'm38.company-lawyer')).not.toContain(past)
    expect(entry(await send({ ...facts, asOf: '2024-01-01' }), 'm38.company-lawyer')).toContain(past)
    const early = await send({ ...facts, asOf: '2022-12-31' })
    expect(entry(early, 'm38.company-lawyer')).toContain('before the programme’s year')
  })
})

describe('refusals', () => {
  it.each([
    ['en', 'at most 256 KB'],
    ['zh', '最多 256 KB'],
  ] as const)('what is too large isn’t read, and that is said: %s', async (language, words) => {
    const payload = `table=${'a'.repeat(300_000)}`
    const answer = await app.inject({ method: 'POST', url: `/${language}`, payload, headers: { 'content-type': FORM } })
    expect(answer.statusCode).toBe(413)
    expect(answer.body).toContain(words)
    expect(answer.headers['content-security-policy']).toMatch(/default-src 'none'/)
  })
  it.each(['application/json', 'text/plain', 'multipart/form-data; boundary=x'])('%s is no form', async (type) => {
    const answer = await app.inject({ method: 'POST', url: '/en', payload: '{}', headers: { 'content-type': type } })
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([415, 'text/html; charset=utf-8'])
    expect(answer.body).toContain('It couldn’t be answered')
  })
  it('another page isn’t there, and its address isn’t shown', async () => {
    for (const url of ['/en/x', '/page.ts', '/<b>', '/..%2f..%2fpackage.json']) {
      const { statusCode, body } = await app.inject(url)
      expect(statusCode).toBe(404)
      expect(body).not.toContain('<b>')
    }
  })
})
