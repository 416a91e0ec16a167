import { beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { createService } from '../../examples/service/service'

interface Json {
  readonly [name: string]: Json | undefined
}

let document: Json
beforeAll(async () => {
  const app = await createService()
  document = (await app.inject('/openapi.json')).json()
  await app.close()
})

/** Every value of a key, wherever it stands. */
function everywhere(key: string, within: unknown): unknown[] {
  if (typeof within !== 'object' || within === null) return []
  return Object.entries(within).flatMap(([name, value]) => (name === key ? [value] : everywhere(key, value)))
}

const at = (pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<Json | undefined>((place, part) => place?.[part], document)

describe('the OpenAPI document', () => {
  it('is of version 3.1 and says what it is', () => {
    expect(document['openapi']).toMatch(/^3\.1\.\d+$/)
    expect(document['info']).toEqual({ title: expect.any(String), version: expect.any(String) })
  })
  it('refers only to what is there', () => {
    const refs = everywhere('$ref', document)
    expect(refs.length).toBeGreaterThan(700)
    expect(refs.filter((ref) => typeof ref !== 'string' || !ref.startsWith('#/') || at(ref) === undefined)).toEqual([])
  })
  it('gives each operation a name of its own, a body and answers', () => {
    const operations = Object.entries(document['paths'] ?? {}).map(([path, item]) => {
      expect(path).toMatch(/^\/[^{}]+$/)
      expect(Object.keys(item ?? {})).toEqual(['post'])
      return item?.['post']
    })
    const names = operations.map((one) => one?.['operationId'])
    expect(new Set(names).size).toBe(operations.length)
    for (const one of operations) {
      expect(Object.keys(one?.['requestBody']?.['content'] ?? {})).toEqual(['application/json'])
      expect(Object.keys(one?.['responses'] ?? {})).toEqual(['200', '400', '422'])
      for (const answer of Object.values(one?.['responses'] ?? {}))
        expect(answer).toMatchObject({ description: expect.any(String), content: expect.any(Object) })
    }
  })
  it('names its schemas as OpenAPI allows, and each can be read as JSON Schema', () => {
    const schemas = Object.entries(document['components']?.['schemas'] ?? {})
    expect(schemas.length).toBeGreaterThan(300)
    for (const [name, schema] of schemas) {
      expect(name).toMatch(/^[a-zA-Z0-9._-]+$/)
      expect(() => z.fromJSONSchema(schema as never)).not.toThrow()
    }
  })
  it('takes by its schema what the service takes, and refuses a wrong type', () => {
    const schema = z.fromJSONSchema(at('#/components/schemas/m03.loan-rollover-fee') as never)
    expect(schema.safeParse({ principal: '300', days: 2 }).success).toBe(true)
    expect(schema.safeParse({ principal: '300', days: '2' }).success).toBe(false)
    expect(schema.safeParse({ dyas: 2 }).success).toBe(false)
  })
})
