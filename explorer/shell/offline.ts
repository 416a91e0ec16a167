/* Where there is a server, the page is kept, so that it opens without one; a new version waits until it is asked for. */

let waiting: ServiceWorker | null = null
const listeners = new Set<() => void>()

function found(worker: ServiceWorker | null): void {
  if (worker === null || !navigator.serviceWorker.controller) return
  waiting = worker
  for (const one of listeners) one()
}

export function onUpdate(listener: () => void): () => void {
  listeners.add(listener)
  if (waiting) listener()
  return () => {
    listeners.delete(listener)
  }
}

/** Has the new version take over, and loads it. */
export function takeOver(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload())
  waiting?.postMessage('take over')
}

export async function keepOffline(): Promise<void> {
  if (!location.protocol.startsWith('http') || !('serviceWorker' in navigator)) return
  try {
    const registration = await navigator.serviceWorker.register('worker.js')
    found(registration.waiting)
    registration.addEventListener('updatefound', () => {
      const worker = registration.installing
      worker?.addEventListener('statechange', () => worker.state === 'installed' && found(worker))
    })
  } catch {
    // a browser that keeps nothing still shows the page
  }
}
