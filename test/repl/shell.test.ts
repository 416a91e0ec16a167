import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { type Language, measures } from '../../src/index'
import { openShell } from '../../src/repl/shell'

/** What the REPL prints to lines typed one after the other. */
async function typed(language: Language, ...lines: string[]): Promise<string> {
  const stdin = new PassThrough()
  const stdout = new PassThrough()
  void openShell(language, { stdin, stdout }).then(() => stdout.end())
  stdin.end(`${lines.join('\n')}\n.exit\n`)
  return text(stdout)
}

describe('the REPL', () => {
  it('welcomes, and answers in the language it was opened in', async () => {
    const said = await typed('zh', "explain('m03.loan-rollover-fee', { principal: 1, sector: 'other', days: 1 })")
    expect(said).toMatch(/^haotong：南通市2023年“万事好通”66项措施/)
    expect(said).toContain('转贷费用 = 0.0002')
  })
  it('says each issue with the facts in that language, and any other error by its message', async () => {
    expect(await typed('zh', 'loanRolloverFee({ days: 0 })')).toContain(
      'InvalidFactsError: 转贷天数：给出的是0，应为整数，不少于 1',
    )
    expect(await typed('zh', "throw new RangeError('too far')")).toContain('RangeError: too far')
  })
  it('has rows read and queries made, too', async () => {
    const said = await typed(
      'zh',
      "readFacts('loan', { 转贷金额: '500万' }).facts",
      'typeof toSQL + typeof csvTemplate',
    )
    expect(said).toContain("{ principal: '5000000' }")
    expect(said).toContain('functionfunction')
  })
  it.each(['show', 'find', 'diff'])('says what .%s takes, where it is given nothing', async (name) => {
    expect(await typed('en', `.${name}`)).toMatch(new RegExp(`haotong> \\.${name}  [A-Z]`))
  })
  it('lists the measures', async () => {
    const said = await typed('en', '.measures')
    expect(said).toContain('M01  ')
    expect(said).toContain('m66.')
  })
  it('shows a measure, or a provision, with blanks around its name', async () => {
    const said = await typed('en', '.show  m03 ', '.show  m03.loan-rollover-fee ')
    expect(said).toContain('M03  ')
    expect(said.match(/kind {9}calculator/g)?.length).toBeGreaterThan(1)
  })
  it('knows no provision by a wrong name, and says which was meant', async () => {
    expect(await typed('en', '.show m03.loan-rollover-fees')).toContain('did you mean m03.loan-rollover-fee?')
  })
  it.each([
    ['zh', '以中文回答', '给出的是1.5，应为'],
    ['fr', 'it takes zh or en, not “fr”', 'got 1.5, expected'],
  ])('.lang %s: %s', async (name, answer, issue) => {
    const said = await typed('en', `.lang ${name}`, 'loanRolloverFee({ days: 1.5 })')
    expect(said).toContain(answer)
    expect(said).toContain(issue)
  })
  it('answers lines that come at once one after the other, those that take their time too', async () => {
    const later = "await new Promise((answer) => setTimeout(answer, 50, 'second'))"
    const said = await typed('en', '.diff /no/such.json', later, "'third'", '.lang zh', '.diff /none.json')
    expect(said.split('haotong> ').slice(1)).toEqual([
      "can't read /no/such.json: there is no such file or folder (ENOENT)\n",
      "'second'\n",
      "'third'\n",
      '以中文回答\n',
      '无法读取 /none.json：没有这个文件或文件夹（ENOENT）\n',
      '',
    ])
  })
  it('answers the last line, though no more come', async () => {
    const [stdin, stdout] = [new PassThrough(), new PassThrough()]
    const left = openShell('en', { stdin, stdout }).then(() => stdout.end())
    stdin.end('.diff /no/such.json\n1 + 1')
    expect(await text(stdout)).toMatch(
      /haotong> can't read \/no\/such\.json: there is no such file or folder \(ENOENT\)\nhaotong> 2\nhaotong> $/,
    )
    await left
  })
  it('has everything in scope again after .clear', async () => {
    const said = await typed('en', 'var measures = 1', '.clear', 'measures.length', 'typeof facts.loan')
    expect(said).toContain(`haotong> ${measures.length}\n`)
    expect(said).toContain("haotong> 'object'\n")
  })
})
