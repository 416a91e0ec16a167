import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { createConsumer, installed, root } from './packed'

/* What `npm install haotong` brings. */

const consumer = createConsumer({ name: 'consumer', private: true })
afterAll(() => consumer.remove())
const home = join(consumer.folder, 'node_modules/haotong')
const textOf = (file: string): string => readFileSync(join(home, file), 'utf8')

const isPage = (file: string): boolean => file.startsWith('dist/explorer/')

describe('the tarball', () => {
  it('holds the built package, its papers and its examples, and nothing else', () => {
    const papers = consumer.files.filter((file) => !/^(dist|docs|examples)\//.test(file)).sort()
    expect(papers).toEqual([
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'README.zh-CN.md',
      'package.json',
    ])
    const built = consumer.files.filter((file) => file.startsWith('dist/') && !isPage(file))
    expect(built.filter((file) => !/\.(c?js|d\.c?ts)$|^dist\/LICENCES\.md$/.test(file))).toEqual([])
    expect(
      consumer.files.filter(
        (file) => file.startsWith('docs/') && !/^docs\/(measures[\w.-]*|own-rules|register)\.md$/.test(file),
      ),
    ).toEqual([])
    // An example is copied with its tests.
    const own = consumer.files.filter((file) => !file.startsWith('examples/'))
    expect(own.filter((file) => /\.test\./.test(file))).toEqual([])
    expect(consumer.files.filter((file) => /\.map$|\bseeds\b/.test(file))).toEqual([])
  })

  it.each(consumer.files.filter((file) => file.endsWith('.md') && !file.startsWith('dist/')))(
    'has all that %s links to',
    (file) => {
      const links = [...textOf(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)
      const local = links.filter((link) => !/^(https?:|#)/.test(link)).map((link) => link.replace(/#.*$/, ''))
      expect(local.filter((link) => !existsSync(join(home, dirname(file), link)))).toEqual([])
    },
  )

  it('has the explorer, which makes it at most 700 KB larger', () => {
    const page = consumer.files.filter(isPage)
    const names = page.map((file) => file.slice('dist/explorer/'.length)).sort()
    expect(names).toEqual(['code.js', 'index.html', 'library.js', 'shell.js', 'style.css', 'worker.js'])
    const sizes = page.map((file) => gzipSync(readFileSync(join(home, file))).length)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(700_000)
  })

  it('keeps the licences of what is inlined', () => {
    for (const name of ['zod', 'chinese-days', '@noble/hashes', 'preact', 'decimal.js'])
      expect(textOf('dist/LICENCES.md')).toContain(`## ${name}\n`)
  })
})

/** The packages that built code or declarations import. */
function importedBy(files: readonly string[]): string[] {
  const found = files.flatMap((file) =>
    [...textOf(file).matchAll(/(?:\bfrom|\bimport|\brequire\(|\bimport\()\s*['"]([a-z@][\w./@:-]*)['"]/g)].map(
      ([, specifier = '']) =>
        specifier
          .split('/')
          .slice(0, specifier.startsWith('@') ? 2 : 1)
          .join('/'),
    ),
  )
  return [...new Set(found)].filter((name) => !name.startsWith('node:') && !builtinModules.includes(name)).sort()
}

describe('what is installed beside it', () => {
  const { dependencies, peerDependencies } = JSON.parse(textOf('package.json'))
  const code = consumer.files.filter((file) => /^dist\/.*\.c?js$/.test(file) && !isPage(file))
  const declarations = consumer.files.filter((file) => /^dist\/.*\.d\.c?ts$/.test(file))

  it('is what the code imports, and nothing besides', () => {
    expect(importedBy(code)).toEqual(Object.keys({ ...dependencies, ...peerDependencies }).sort())
  })

  it('has every type that the declarations name', () => {
    expect(importedBy(declarations).filter((name) => !(name in { ...dependencies, ...peerDependencies }))).toEqual([])
  })

  it('comes to at most 20 MB, the package included', () => {
    const sizeOf = (path: string): number =>
      statSync(path).isDirectory()
        ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
        : statSync(path).size
    const all = [home, ...installed().map((name: string) => join(root, 'node_modules', name))]
    expect(all.reduce((sum, path) => sum + sizeOf(path), 0)).toBeLessThan(20e6)
  })
})
