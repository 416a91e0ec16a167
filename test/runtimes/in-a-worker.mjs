/* Asks a worker for the answers, in whichever way the runtime has workers, and prints them. */

const script = new URL('./worker.mjs', import.meta.url)
const onMessage = async () => {
  if (globalThis.Worker === undefined) {
    const { Worker } = await import('node:worker_threads')
    const worker = new Worker(script)
    return new Promise((resolve, reject) => worker.on('message', resolve).on('error', reject))
  }
  const worker = new Worker(script, { type: 'module' })
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => {
      worker.terminate()
      resolve(data)
    }
    worker.onerror = reject
  })
}
console.log(await onMessage())
