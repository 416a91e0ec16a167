import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { portGiven, servePage } from '../../src/repl/explore'
import { temporaryFolder } from '../support/folder'

const folder = temporaryFolder('explore')
writeFileSync(join(folder, 'index.html'), '<p>page</p>')
writeFileSync(join(folder, 'shell.js'), '1')
writeFileSync(join(folder, '..secret.js'), 'no')
let page: Awaited<ReturnType<typeof servePage>>
beforeAll(async () => {
  page = await servePage(folder, 0)
})
afterAll(() => {
  page.server.close()
})

/** What the server says to a raw path and a host. */
function asked(path: string, host?: string, method = 'GET') {
  const { port, hostname } = new URL(page.address)
  return new Promise<{ status: number | undefined; type: string | undefined; policy: unknown; text: string }>(
    (resolve, reject) => {
      const request = get({ port, hostname, path, method, ...(host && { headers: { host } }) }, (response) => {
        let text = ''
        response.on('data', (part) => {
          text += part
        })
        response.on('end', () =>
          resolve({
            status: response.statusCode,
            type: response.headers['content-type'],
            policy: response.headers['content-security-policy'],
            text,
          }),
        )
      })
      request.on('error', reject)
      request.end()
    },
  )
}

describe('the page is served', () => {
  it('at a loopback address', () => expect(page.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/))

  it.each([
    ['/', 'text/html; charset=utf-8', '<p>page</p>'],
    ['/?embed', 'text/html; charset=utf-8', '<p>page</p>'],
    ['/shell.js', 'text/javascript; charset=utf-8', '1'],
  ])('%s', async (path, type, text) => {
    expect(await asked(path)).toEqual({
      status: 200,
      type,
      text,
      policy: expect.stringMatching(/^default-src 'none'; script-src 'self';/),
    })
  })

  it.each(['/../package.json', '/%2e%2e/package.json', '/..secret.js', '/none.js', '/shell.js/', '//'])(
    'and nothing else: %s',
    async (path) => {
      expect(await asked(path)).toMatchObject({ status: 404 })
    },
  )

  it.each(['evil.example', '127.0.0.1.evil.example', '192.168.0.1'])('to no other name: %s', async (host) => {
    expect(await asked('/', host)).toMatchObject({ status: 403 })
  })

  it('to localhost', async () => expect(await asked('/', 'localhost:1')).toMatchObject({ status: 200 }))

  it('to be read only', async () => {
    expect(await asked('/', undefined, 'POST')).toMatchObject({ status: 405 })
    expect(await asked('/', undefined, 'HEAD')).toMatchObject({ status: 200, text: '' })
  })

  it('not where the address is taken', async () => {
    await expect(servePage(folder, Number(new URL(page.address).port))).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})

describe('the port', () => {
  it('is one unless another is asked for', () =>
    expect([portGiven(undefined), portGiven('0'), portGiven('8080')]).toEqual([4866, 0, 8080]))
  it.each(['x', '-1', '1.5', '65536', ''])('is refused: %s', (given) =>
    expect(() => portGiven(given)).toThrow(/--port takes 0 to 65535/),
  )
})

describe('haotong explore', () => {
  it('serves the built page until it is interrupted', async () => {
    const cli = fileURLToPath(new URL('../../dist/repl/cli.js', import.meta.url))
    const run = spawn(process.execPath, [cli, 'explore', '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [address] = (await once(run.stdout, 'data')) as [Buffer]
    const response = await fetch(String(address).trim())
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('shell.js')])
    run.kill('SIGINT')
    expect(await once(run, 'exit')).toEqual([0, null])
  })
})
