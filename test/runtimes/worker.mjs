import { answers } from './answers.mjs'

if (globalThis.postMessage === undefined) (await import('node:worker_threads')).parentPort.postMessage(answers())
else globalThis.postMessage(answers())
