import { STATUS_CODES } from 'node:http'
import { InvalidFactsError, type Issue } from 'haotong'

/** Problem details as RFC 9457 has them, with what haotong found wrong. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail?: string
  readonly issues?: readonly Issue[]
}

export const PROBLEM = 'application/problem+json'

/** Names the kind of problem for programs; a service of your own names its own. */
const INVALID_FACTS = 'https://example.org/problems/invalid-facts'

const plain = (status: number, detail?: string): Problem => ({
  type: 'about:blank',
  title: STATUS_CODES[status] ?? 'Error',
  status,
  ...(detail !== undefined && { detail }),
})

/** What a caller may be told to their face: the request's own fault, in words meant for them. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  constructor(
    readonly statusCode: number,
    message: string,
  ) {
    super(message)
  }
}

/** What the caller is told of an error: haotong's issues and our own refusals whole, of anything else its status alone. */
export function problemOf(error: unknown): Problem {
  if (error instanceof InvalidFactsError) {
    const { message: detail, issues } = error
    return { type: INVALID_FACTS, title: 'The facts given can’t be used', status: 422, detail, issues }
  }
  if (error instanceof Refusal) return plain(error.statusCode, error.message)
  const { statusCode } = Object(error) as { statusCode?: unknown }
  return plain(typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500 ? statusCode : 500)
}

/** The same, as the OpenAPI document describes it. */
export const problemSchema = {
  $id: 'Problem',
  type: 'object',
  title: 'Problem details (RFC 9457)',
  properties: {
    type: { type: 'string', format: 'uri-reference' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    issues: {
      type: 'array',
      description: 'What is wrong with each fact',
      items: {
        type: 'object',
        properties: {
          code: { type: 'string' },
          fact: { type: 'string' },
          given: { type: 'string' },
          nearest: { type: 'string', description: 'The known name most like an unknown one' },
          message: { type: 'object', properties: { zh: { type: 'string' }, en: { type: 'string' } } },
        },
        required: ['code', 'fact', 'given', 'message'],
      },
    },
  },
  required: ['type', 'title', 'status'],
} as const
