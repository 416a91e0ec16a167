import type { FastifyInstance } from 'fastify'

export const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** Puts questions to a service; a text is sent as it is. */
export const asker =
  (service: () => FastifyInstance) =>
  async (url: string, body?: object | string, type = 'application/json') => {
    const answer = await service().inject({
      method: 'POST',
      url,
      ...(body !== undefined && {
        payload: typeof body === 'string' ? body : JSON.stringify(body),
        headers: { 'content-type': type },
      }),
    })
    return { status: answer.statusCode, type: answer.headers['content-type'], body: answer.json() }
  }
