import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import packed from '../../package.json'
import { main } from '../../src/repl/main'
import { USAGE } from '../../src/repl/words'

/** The exit code of a command line, and what it printed where. */
async function ran(...given: string[]): Promise<{ code: number; out: string; err: string }> {
  const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() }
  streams.stdin.end()
  const code = await main(given, streams)
  const said = (stream: PassThrough) => String(stream.read() ?? '')
  return { code, out: said(streams.stdout), err: said(streams.stderr) }
}

describe('a command line', () => {
  it.each(['--help', '-h'])('asked for help says what there is: %s', async (flag) => {
    expect(await ran(flag)).toEqual({ code: 0, out: `${USAGE.en}\n`, err: '' })
  })
  it.each(['--version', '-v'])('names the version of its package: %s', async (flag) => {
    expect(await ran(flag)).toEqual({ code: 0, out: `${packed.version}\n`, err: '' })
  })
  it('prints what a command answers', async () => {
    const { code, out, err } = await ran(
      'eval',
      'm03.loan-rollover-fee',
      '{"principal":"5000000","sector":"manufacturing","days":4}',
    )
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^computed\n[\s\S]*fee {10}4000\n/)
  })
  it('shows no other rulebook than its own in a browser', async () => {
    const { code, out, err } = await ran('explore', '--rulebook', 'nantong.json', '--lang', 'en')
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/nantong/)
  })
  it('without a command opens the REPL', async () => {
    expect(await ran()).toMatchObject({ code: 0, out: expect.stringMatching(/haotong> $/), err: '' })
  })
  it.each([
    ['en', /^days: got 0, expected a whole number such as 48 or 5,000, in days, at least 1\n$/],
    ['zh', /^转贷天数：给出的是0，应为整数（如 48、5万），以天计，不少于 1\n$/],
  ])('says an error in the language asked for: %s', async (lang, message) => {
    expect(await ran('eval', 'm03.loan-rollover-fee', '{"days":0}', '--lang', lang)).toEqual({
      code: 1,
      out: '',
      err: expect.stringMatching(message),
    })
  })
  it('that can’t be read is answered in English', async () => {
    expect(await ran('list', '--lang', 'fr')).toEqual({ code: 1, out: '', err: '--lang takes zh or en, not fr\n' })
  })
})
