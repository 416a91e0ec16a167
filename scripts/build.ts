import { spawn } from 'node:child_process'

/* The package and the explorer, side by side: neither reads what the other makes. */

/** Runs a tool of node_modules. */
const run = (tool: string, ...words: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`node_modules/${tool}`, ...words], { stdio: 'inherit' })
    child.on('error', reject)
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${tool} ended with ${code}`))))
  })

async function buildPackage(): Promise<void> {
  await run('typescript/bin/tsc', '-p', 'tsconfig.pure.json')
  await run('tsup/dist/cli-default.js', ...process.argv.slice(2))
}

await Promise.all([buildPackage(), run('tsx/dist/cli.mjs', 'scripts/explorer.ts')])
