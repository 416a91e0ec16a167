import { createService } from './service'

const app = await createService(process.argv[2] === 'zh' ? 'zh' : 'en', true)
process.stdout.write(`${await app.listen({ port: Number(process.env['PORT'] ?? 3000) })}/openapi.json\n`)
