#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads'
import { main } from './main'
import { serveBatch } from './workers'

const { stdin, stdout, stderr, env, argv } = process
const surroundings = { stdin, stdout, stderr, env, program: new URL(import.meta.url) }

/** Whoever reads may have seen enough: `haotong list | head`. */
function unlessUnread(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

if (isMainThread) for (const stream of [stdout, stderr]) stream.on('error', unlessUnread)
if (isMainThread) process.exitCode = await main(argv.slice(2), surroundings)
else await serveBatch()
