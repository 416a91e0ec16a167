import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { removeFolder } from '../support/folder'

export const root = resolve(import.meta.dirname, '../..')
const manifest = (name: string): { readonly dependencies?: Readonly<Record<string, string>> } =>
  JSON.parse(readFileSync(join(root, name, 'package.json'), 'utf8'))

/** What a consumer's npm installs beside the package: its dependencies, and theirs. */
export function installed(name = '.'): string[] {
  const own = Object.keys(manifest(name).dependencies ?? {})
  return [...new Set(own.flatMap((one) => [one, ...installed(`node_modules/${one}`)]))]
}

export interface Consumer {
  readonly folder: string
  /** The tarball's files, as npm lists them. */
  readonly files: readonly string[]
  /** Writes a file of the project and returns its path. */
  write(name: string, text: string): string
  /** Runs node in the project; gives what it printed, or throws what it complained of. */
  node(...args: string[]): string
  remove(): void
}

interface Packed {
  readonly tarball: Buffer
  readonly files: readonly string[]
}

/** What `npm pack` makes of the repository: made once for all the files of tests that a worker runs. */
let packed: Packed | undefined
function pack(): Packed {
  if (!existsSync(join(root, 'dist/index.js')))
    throw new Error('dist/ is not built: run `npm run build` (npm test does)')
  const folder = mkdtempSync(join(tmpdir(), 'haotong-packed-'))
  const words = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
  const [made] = JSON.parse(execFileSync('npm', words, { cwd: root, encoding: 'utf8', stdio: 'pipe' }))
  const tarball = readFileSync(join(folder, made.filename))
  removeFolder(folder)
  return { tarball, files: made.files.map((file: { path: string }) => file.path) }
}

/** A project outside the repository that has installed the packed tarball, and whatever else it uses. */
export function createConsumer(project: object, uses: readonly string[] = []): Consumer {
  packed ??= pack()
  const { tarball, files } = packed
  const folder = mkdtempSync(join(tmpdir(), 'haotong-consumer-'))
  const home = join(folder, 'node_modules/haotong')
  mkdirSync(home, { recursive: true })
  for (const name of [...installed(), ...uses]) {
    const link = join(folder, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), link)
  }
  execFileSync('tar', ['-xz', '-C', home, '--strip-components=1'], { input: tarball })

  const consumer: Consumer = {
    folder,
    files,
    write(name, text) {
      writeFileSync(join(folder, name), text)
      return join(folder, name)
    },
    node(...args) {
      const run = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
      if (run.status !== 0) throw new Error(`node ${args.join(' ')}\n${run.stdout}${run.stderr}`)
      return run.stdout
    },
    remove: () => removeFolder(folder),
  }
  consumer.write('package.json', JSON.stringify(project))
  return consumer
}
