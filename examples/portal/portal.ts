import { readFileSync } from 'node:fs'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Language } from 'haotong'
import { askedIn } from './asked'
import { answerTo } from './found'
import { page, refusal } from './page'
import { t } from './words'

const MOST_BYTES = 256 * 1024

const FILES = {
  '/style.css': 'text/css; charset=utf-8',
  '/page.js': 'text/javascript; charset=utf-8',
  '/icon.svg': 'image/svg+xml',
} as const

const HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    ...['script-src', 'style-src', 'img-src', 'connect-src', 'form-action'].map((name) => `${name} 'self'`),
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
}

const HTML = 'text/html; charset=utf-8'

/** The language of a path, or the one that a browser asks for. */
function languageOf({ url, headers }: FastifyRequest): Language {
  const [, named] = /^\/(zh|en)(?:[/?]|$)/.exec(url) ?? []
  return named === 'en' || (named === undefined && /^en\b/i.test(headers['accept-language'] ?? '')) ? 'en' : 'zh'
}

/** Refused in words: what is too large or no form; of a fault of its own nobody is told more than that. */
function fail(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { statusCode } = Object(error) as { statusCode?: unknown }
  const status = typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500 ? statusCode : 500
  if (status === 500) request.log.error(error)
  return reply
    .code(status)
    .type(HTML)
    .send(refusal(status === 413 ? t.tooLarge : t.wrong, languageOf(request)))
}

/**
 * The portal, not yet listening. It keeps nothing: each page is made of what its form sent.
 * @param logger whether errors of its own are logged
 */
export function createPortal(logger = false): FastifyInstance {
  const app = Fastify({ logger: logger && { level: 'error' }, bodyLimit: MOST_BYTES })
  app.addHook('onSend', async (_, reply) => void reply.headers(HEADERS))
  app.setErrorHandler(fail)
  app.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .type(HTML)
      .send(refusal(t.notFound, languageOf(request))),
  )
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    async (_: unknown, body: string) => new URLSearchParams(body),
  )
  for (const [path, type] of Object.entries(FILES)) {
    const text = readFileSync(new URL(`./public${path}`, import.meta.url))
    app.get(path, (_, reply) => reply.type(type).send(text))
  }
  app.get('/', (request, reply) => reply.redirect(`/${languageOf(request)}`))
  for (const language of ['zh', 'en'] as const)
    app.route<{ Body: URLSearchParams | undefined }>({
      method: ['GET', 'POST'],
      url: `/${language}`,
      handler: ({ body }, reply) => {
        const asked = askedIn(body ?? new URLSearchParams(), language)
        return reply.type(HTML).send(page(asked, answerTo(asked), language))
      },
    })
  return app
}
