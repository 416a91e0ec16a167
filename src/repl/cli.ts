#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads'
import { main } from './main'
import { unlessUnread } from './unread'
import { serveBatch } from './workers'

const { stdin, stdout, stderr, env, argv } = process
const surroundings = { stdin, stdout, stderr, env, program: new URL(import.meta.url) }

if (isMainThread) for (const stream of [stdout, stderr]) stream.on('error', unlessUnread)
if (isMainThread) process.exitCode = await main(argv.slice(2), surroundings)
else await serveBatch()
