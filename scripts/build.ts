import { spawn } from 'node:child_process'

/* The declarations beside the package and the explorer: none reads what another makes. */

/** Runs a tool of node_modules. */
const run = (tool: string, ...words: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`node_modules/${tool}`, ...words], { stdio: 'inherit' })
    child.on('error', reject)
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${tool} ended with ${code}`))))
  })

const tsup = (...words: readonly string[]): Promise<void> =>
  run('tsup/dist/cli-default.js', ...words, ...process.argv.slice(2))

/** What tsc makes of src, bundled; whether it is right is for `npm run check`. */
async function declarations(): Promise<void> {
  await run('typescript/bin/tsc', '-p', 'tsconfig.pure.json', '--noCheck')
  await tsup('--dts-only')
}

/** One after the other, as long as the declarations take on another core. */
async function scripts(): Promise<void> {
  await tsup()
  await run('tsx/dist/cli.mjs', 'scripts/explorer.ts')
}

await Promise.all([declarations(), scripts()])
