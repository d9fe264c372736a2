/** A peer for comparison: the documents of the benchmark, already as Markdown, built by Starlight in the same run. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { capture } from './captures.ts'
import { type Cost, measure } from './measure.ts'

/** The versions compared with; Astro is the one that this project builds with. */
const packages = { astro: '7.3.4', '@astrojs/starlight': '0.42.4' }

/** Without a sidebar of all pages, which would be most of each page: the peer at its best. */
const files: Record<string, string> = {
  'package.json': JSON.stringify({ name: 'peer', private: true, type: 'module', dependencies: packages }),
  'astro.config.mjs': `import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
export default defineConfig({ site: 'https://example.org', integrations: [starlight({ title: 'Captures', sidebar: [] })] })
`,
  'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
import { defineCollection } from 'astro:content'
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }
`,
  'src/content/docs/index.md': '---\ntitle: Captures\n---\n\nGenerated captures.\n',
}

/** Builds of Starlight in a folder of its own. */
export class Starlight {
  readonly folder = mkdtempSync(join(tmpdir(), 'lode peer '))

  /** Install the peer's packages. Throws where that fails, without a network for one. */
  install(): void {
    for (const [path, text] of Object.entries(files)) this.#put(path, text)
    const options = { cwd: this.folder, encoding: 'utf8', shell: process.platform === 'win32' } as const
    const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
    const { status, stderr } = spawnSync('npm', args, options)
    if (status) throw new Error(`Cannot install Starlight, expected a registry at hand: ${stderr}`)
  }

  /** Build `size` captures of `words` words each from nothing; search index included. */
  async build(size: number, words: number): Promise<Cost> {
    for (const path of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
      rmSync(join(this.folder, path), { recursive: true, force: true })
    for (let index = 0; index < size; index++) {
      const [title, ...rest] = capture(index, words).split('\n')
      const text = `---\ntitle: ${JSON.stringify(title)}\n---\n\n${rest.join('\n').trim()}\n`
      this.#put(`src/content/docs/capture-${String(index).padStart(5, '0')}.md`, text)
    }
    const astro = join(this.folder, 'node_modules/astro/bin/astro.mjs')
    return measure([process.execPath, astro, 'build'], this.folder, { ASTRO_TELEMETRY_DISABLED: '1' })
  }

  discard(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 })
  }

  #put(path: string, text: string): void {
    const target = join(this.folder, path)
    mkdirSync(join(target, '..'), { recursive: true })
    writeFileSync(target, text)
  }
}
