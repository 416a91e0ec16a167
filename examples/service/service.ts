import swagger from '@fastify/swagger'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { InvalidFactsError, type Language } from 'haotong'
import { parseJSON } from 'haotong/intake'
import { PROBLEM, problemOf, Refusal } from './problems'
import { askQuestions } from './questions'

/** @throws Refusal for what isn't JSON, or would be read as another number than it says */
function parseBody(body: string): unknown {
  try {
    return parseJSON(body)
  } catch (error) {
    if (error instanceof InvalidFactsError)
      throw new Refusal(400, `the body isn’t JSON that can be read: ${error.message}`)
    throw error
  }
}

/**
 * The service, not yet listening.
 * @param language of the OpenAPI document; answers are in both
 * @param logger whether errors of the service's own are logged
 */
export async function createService(language: Language = 'en', logger = false): Promise<FastifyInstance> {
  const fail = (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const told = problemOf(error)
    if (told.status >= 500) request.log.error(error)
    return reply.code(told.status).type(PROBLEM).send(told)
  }
  const app = Fastify({
    logger: logger && { level: 'error' },
    frameworkErrors: (error, request, reply) => void fail(error, request, reply as unknown as FastifyReply),
  })
  app.setErrorHandler(fail)
  app.setNotFoundHandler((request, reply) =>
    fail(new Refusal(404, '/openapi.json lists what there is'), request, reply),
  )

  // Schemas are for the document alone: by them Fastify would turn '4' into 4 and drop what it doesn't know before haotong sees it.
  app.setValidatorCompiler(() => () => true)
  app.setSerializerCompiler(() => JSON.stringify)
  app.removeAllContentTypeParsers()
  // JSON.parse would round what a double can't hold, and take the last of two equal keys.
  app.addContentTypeParser('application/json', { parseAs: 'string' }, async (_: unknown, body: string) =>
    parseBody(body),
  )

  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'haotong', version: '1' } },
    refResolver: { buildLocalReference: ({ $id }, _base, _fragment, index) => String($id ?? index) },
  })
  askQuestions(app, language)
  app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger())
  return app
}
