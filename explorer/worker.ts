/// <reference lib="webworker" />

/* Keeps the whole page under one version, so that it opens without a network; a new one waits until it is asked for. */

declare const VERSION: string
declare const FILES: readonly string[]

const worker = globalThis as unknown as ServiceWorkerGlobalScope
const PREFIX = 'haotong-explorer-'
const NAME = `${PREFIX}${VERSION}`

async function clearOthers(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(names.filter((one) => one.startsWith(PREFIX) && one !== NAME).map((one) => caches.delete(one)))
  await worker.clients.claim()
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(NAME)
  return (await cache.match(request, { ignoreSearch: true })) ?? fetch(request)
}

worker.addEventListener('install', (event) => {
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(FILES)))
})
worker.addEventListener('activate', (event) => event.waitUntil(clearOthers()))
worker.addEventListener('message', ({ data }) => {
  if (data === 'take over') void worker.skipWaiting()
})
worker.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method === 'GET' && new URL(request.url).origin === worker.location.origin)
    event.respondWith(answer(request))
})
