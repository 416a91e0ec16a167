import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { UsageError } from './usage'

/* Serves the page that stands built in the package, to this machine alone. */

const LOOPBACK = '127.0.0.1'
const PORT = 4866

/** What the page may do: run its own scripts, and nothing from elsewhere. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'"

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/** A name that leads to another machine's page must not lead here: a foreign page could read this one through it. */
const isOurs = ({ headers: { host = '' } }: IncomingMessage): boolean =>
  /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i.test(host)

/** The file of a path; undefined for what isn't one of the page's. */
function fileOf(url: string | undefined): string | undefined {
  const [path = '/'] = (url ?? '/').split(/[?#]/)
  const name = path === '/' ? 'index.html' : path.slice(1)
  return /^[a-z]+\.(html|js|css)$/.test(name) ? name : undefined
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const refuse = (status: number) => response.writeHead(status, { 'content-type': 'text/plain' }).end(`${status}\n`)
  if (!isOurs(request)) return void refuse(403)
  if (request.method !== 'GET' && request.method !== 'HEAD') return void refuse(405)
  const name = fileOf(request.url)
  const path = name && join(folder, name)
  const found = path && (await stat(path).catch(() => undefined))
  if (!found || !path) return void refuse(404)
  response.writeHead(200, {
    'content-type': TYPES[extname(path)],
    'content-length': found.size,
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  })
  if (request.method === 'HEAD') response.end()
  else createReadStream(path).pipe(response)
}

/**
 * Serves a built page at a loopback address.
 * @param folder where the page stands
 * @param port 0 for any that is free
 * @returns the server, once it listens, and the address
 */
export function servePage(folder: string, port = PORT): Promise<{ readonly server: Server; readonly address: string }> {
  const server = createServer((request, response) => {
    answer(folder, request, response).catch(() => response.destroy())
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, LOOPBACK, () => {
      const bound = server.address()
      const at = typeof bound === 'object' && bound !== null ? bound.port : port
      resolve({ server, address: `http://${LOOPBACK}:${at}/` })
    })
  })
}

/**
 * The port that a command line asks for.
 * @throws UsageError for what is none
 */
export function portGiven(given: string | undefined): number {
  if (given === undefined) return PORT
  const port = Number(given)
  if (/^\d+$/.test(given) && port <= 65_535) return port
  throw new UsageError({
    zh: `--port 应为 0 至 65535 的整数，而不是 ${given}`,
    en: `--port takes 0 to 65535, not ${given}`,
  })
}
