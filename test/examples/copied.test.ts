import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Consumer, createConsumer, root } from '../package/packed'

/* The examples copied into a project that has installed the packed package, and run as their README says. */

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
let consumer: Consumer
beforeAll(() => {
  consumer = createConsumer({ name: 'copied', private: true, type: 'module' }, [
    'fastify',
    '@fastify/swagger',
    'fast-check',
    'csv-parse',
    '@duckdb/node-api',
  ])
  cpSync(join(root, 'examples'), join(consumer.folder, 'examples'), { recursive: true })
})
afterAll(() => consumer.remove())

const words = (name: string, more: readonly string[]): string[] => [
  '--import',
  tsx,
  `examples/${name}/index.ts`,
  ...more,
]

function run(name: string, more: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, words(name, more), {
    cwd: consumer.folder,
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe('the interview', () => {
  it('asks, and explains at the end', () => {
    const answers = 'soon\n4\n5000000\n1\n'
    const { status, stdout, stderr } = run('interview', ['m03.loan-rollover-fee'], answers)
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('✗ days: got "soon"')
    expect(stdout).toMatch(/Loan rollover fee[\s\S]*fee = 4,000/)
  })
  it('in Chinese, with nobody there to answer', () => {
    const { status, stdout } = run('interview', ['m06.vehicle-subsidy-eligibility', '--lang', 'zh'])
    expect(status).toBe(0)
    expect(stdout).toContain('尚不能确定，还需要：')
  })
  it.each([[['m99.nothing']], [['--as-of', 'tomorrow']]])('says what is wrong, without a stack: %o', (given) => {
    const { status, stdout, stderr } = run('interview', given)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/got "(m99\.nothing|tomorrow)"/)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})

describe('the what-if', () => {
  it('prints one table for one seed', () => {
    const first = run('what-if', ['--vehicles', '200', '--seed', '5'])
    expect([first.status, first.stderr]).toEqual([0, ''])
    expect(first.stdout.trimEnd().split('\n')).toHaveLength(5)
    expect(run('what-if', ['--vehicles', '200', '--seed', '5']).stdout).toBe(first.stdout)
    expect(run('what-if', ['--vehicles', '200', '--seed', '6']).stdout).not.toBe(first.stdout)
  })
  it.each([[['--cap', 'much']], [['--vehicles', 'many']], [['--seed=-1']]])('says what is wrong: %o', (given) => {
    const { status, stdout, stderr } = run('what-if', given)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/much|many|-1/)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})

describe('the register', () => {
  it('prints the same figures for the same seed', () => {
    const asked = ['--enterprises', '500', '--vehicles', '300']
    const first = run('register', asked)
    expect([first.status, first.stderr]).toEqual([0, ''])
    expect(first.stdout).toMatch(/崇川区 · Chongchuan District +\d+/)
    expect(run('register', asked).stdout).toBe(first.stdout)
    expect(run('register', [...asked, '--seed', '7']).stdout).not.toBe(first.stdout)
  })
  it.each([[['--cap', 'much']], [['--enterprises', 'many']]])('says what is wrong: %o', (given) => {
    const { status, stdout, stderr } = run('register', ['--vehicles', '10', '--enterprises', '10', ...given])
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/much|many/)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})

/** Starts an example that listens, and asks it at the address that it prints. */
async function listening(
  name: string,
  more: readonly string[],
  ask: (address: string) => Promise<void>,
): Promise<void> {
  const service = spawn(process.execPath, words(name, more), {
    cwd: consumer.folder,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const [line] = await once(service.stdout, 'data')
    await ask(String(line).trim())
  } finally {
    service.kill()
    await once(service, 'exit')
  }
}

describe('the service', () => {
  it('listens, and answers', () =>
    listening('service', ['zh'], async (address) => {
      const document = await (await fetch(address)).json()
      expect(document).toMatchObject({
        components: { schemas: { 'm03.loan-rollover-fee': { title: expect.stringMatching(/转贷/) } } },
      })
      const answer = await fetch(new URL('/provisions/m03.loan-rollover-fee/evaluate', address), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"principal":"5000000","sector":"manufacturing","days":"4"}',
      })
      expect([answer.status, answer.headers.get('content-type')]).toEqual([
        422,
        expect.stringMatching(/^application\/problem\+json/),
      ])
    }))
})

describe('the portal', () => {
  it('listens, and answers a row', () =>
    listening('portal', [], async (address) => {
      const table = '企业规模,注册地,民营企业,专精特新认定级别\n小型,通州区,是,省级'
      const answer = await fetch(new URL('/zh', address), { method: 'POST', body: new URLSearchParams({ table }) })
      expect(answer.status).toBe(200)
      expect(await answer.text()).toContain('id="m17.trade-secret-services"')
    }))
})
