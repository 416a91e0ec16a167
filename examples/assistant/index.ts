import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { createAssistant } from './server'

await createAssistant(process.argv[2] === 'zh' ? 'zh' : 'en').connect(new StdioServerTransport())
