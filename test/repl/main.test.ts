import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import packed from '../../package.json'
import { USAGE } from '../../src/repl/commands'
import { main } from '../../src/repl/main'

/** The exit code of a command line, and what it printed where. */
function ran(...given: string[]): { code: number; out: string; err: string } {
  const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() }
  const code = main(given, streams)
  streams.stdin.end()
  const said = (stream: PassThrough) => String(stream.read() ?? '')
  return { code, out: said(streams.stdout), err: said(streams.stderr) }
}

describe('a command line', () => {
  it.each(['--help', '-h'])('asked for help says what there is: %s', (flag) => {
    expect(ran(flag)).toEqual({ code: 0, out: `${USAGE}\n`, err: '' })
  })
  it.each(['--version', '-v'])('names the version of its package: %s', (flag) => {
    expect(ran(flag)).toEqual({ code: 0, out: `${packed.version}\n`, err: '' })
  })
  it('prints what a command answers', () => {
    const { code, out, err } = ran(
      'eval',
      'm03.loan-rollover-fee',
      '{"principal":"5000000","sector":"manufacturing","days":4}',
    )
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^computed\n[\s\S]*fee {12}4000\n/)
  })
  it('without a command opens the REPL', () => {
    expect(ran()).toMatchObject({ code: 0, out: expect.stringMatching(/haotong> $/), err: '' })
  })
  it.each([
    ['en', /^days: got 0, expected a whole number, at least 1\n$/],
    ['zh', /^days：给出的是0，应为整数，不少于 1\n$/],
  ])('says an error in the language asked for: %s', (lang, message) => {
    expect(ran('eval', 'm03.loan-rollover-fee', '{"days":0}', '--lang', lang)).toEqual({
      code: 1,
      out: '',
      err: expect.stringMatching(message),
    })
  })
  it('that can’t be read is answered in English', () => {
    expect(ran('list', '--lang', 'fr')).toEqual({ code: 1, out: '', err: '--lang takes zh or en, not fr\n' })
  })
})
