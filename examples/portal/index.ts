import { createPortal } from './portal'

process.stdout.write(`${await createPortal(true).listen({ port: Number(process.env['PORT'] ?? 3000) })}/\n`)
