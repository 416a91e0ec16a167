import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { provisions } from '../../src/index'

const confined = fileURLToPath(new URL('confined.mjs', import.meta.url))

describe('the built package', () => {
  it.each([
    ['the clock, chance, the environment, the network and the console out of reach', []],
    ['no code made from text besides', ['--disallow-code-generation-from-strings']],
  ])('answers with %s', (_, flags) => {
    expect(Number(execFileSync(process.execPath, [...flags, confined], { encoding: 'utf8' }))).toBe(provisions.length)
  })
})
