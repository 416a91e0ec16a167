import { servePage } from '../src/repl/explore'
import { buildExplorer } from './explorer/build'

const folder = 'dist/explorer'
await buildExplorer(folder)
if (process.argv.includes('--serve')) {
  const { address } = await servePage(folder)
  process.stdout.write(`${address}\n`)
}
