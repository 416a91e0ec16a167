import { describe, expect, it } from 'vitest'
import { plainly, search } from '../../explorer/shell/search'
import { synonyms } from '../../explorer/shell/synonyms'
import { contentsOfPage } from '../../scripts/explorer/contents'

const contents = contentsOfPage()
const all = { text: '', subject: '', kind: '', agency: '' }
const ids = (text: string) => search(contents, { ...all, text }).map((one) => one.measure.id)

describe('the search', () => {
  it.each([
    ['水费', 'M09'],
    ['货车', 'M06'],
    ['高温', 'M65'],
    ['房产证', 'M33'],
    ['打官司', 'M41'],
    ['过桥资金', 'M03'],
    ['borrow', 'M04'],
    ['truck', 'M06'],
    ['lift', 'M14'],
    ['ＥＴＣ', 'M06'],
    ['etc 通行费', 'M06'],
    ['m03.loan', 'M03'],
    ['LOAN rollover', 'M03'],
  ])('%s finds %s', (text, id) => expect(ids(text)).toContain(id))

  it('finds what helps to money under 补贴, wherever it is called otherwise', () => {
    expect(ids('补贴')).toEqual(expect.arrayContaining(['M01', 'M06', 'M50', 'M51', 'M53', 'M63', 'M64', 'M65']))
  })

  it('finds nothing where nothing has every word', () => expect(ids('水费 quatsch')).toEqual([]))

  it('shows all where nothing is asked', () => expect(ids('  ')).toEqual(contents.measures.map((one) => one.id)))

  it('puts a title before other words', () => expect(ids('贷款')[0]).toBe('M04'))

  it('narrows by subject, kind and agency', () => {
    const found = search(contents, { ...all, subject: 'vehicle', kind: 'calculator', agency: 'transport-bureau' })
    expect(found.map((one) => [one.measure.id, one.provisions.map((each) => each.id)])).toEqual([
      ['M06', ['m06.etc-discount', 'm06.free-parking', 'm06.vehicle-subsidy']],
    ])
    expect(search(contents, { ...all, agency: 'no such' })).toEqual([])
  })

  it('searches terms too, once there are any', () => {
    const terms = (id: string) => (id === 'm06.vehicle-subsidy' ? plainly('市区行驶里程') : '')
    expect(search(contents, { ...all, text: '行驶里程' })).toEqual([])
    const [first] = search(contents, { ...all, text: '行驶里程' }, terms)
    expect(first?.provisions.map((one) => one.id)).toEqual(['m06.vehicle-subsidy'])
  })
})

describe('people’s words', () => {
  it('are there for each measure of the document, and of others where anybody has any', () => {
    const [all, known] = [contents.measures.map((one) => one.id), Object.keys(synonyms)]
    expect(all.filter((id) => known.includes(id))).toEqual(known)
    expect(known.slice(0, 66)).toEqual(all.slice(0, 66))
  })

  it.each(Object.entries(synonyms))('of %s find it, and are in the language that they say', (id, [zh, en]) => {
    expect(en).not.toMatch(/\p{Script=Han}/u)
    for (const word of [...zh.split(' '), ...en.split(' ')]) expect(ids(word), word).toContain(id)
  })
})
