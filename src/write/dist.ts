/** A site is built beside the last good one, and takes its place only when it is whole. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { move, putFile } from './file.ts'

/** The site that is served, the one being built, and the one on its way out; all below the root of a project. */
export const dist = { good: 'dist', next: '.dist-next', old: '.dist-old' } as const

/** Put right what a crash may have left: without this a build that died between two renames would leave no site. */
export function recoverDist(root: string): void {
  const [good, old] = [join(root, dist.good), join(root, dist.old)]
  if (!existsSync(old)) return
  if (existsSync(good)) rmSync(old, { recursive: true, force: true, maxRetries: 3 })
  else move(old, good)
}

/** Let the site just built take the place of the last one, which is removed. */
export function swapDist(root: string): void {
  const [good, next, old] = [join(root, dist.good), join(root, dist.next), join(root, dist.old)]
  recoverDist(root)
  if (existsSync(good)) move(good, old)
  move(next, good)
  // In one go: thousands of files removed one after the other cost seconds.
  rmSync(old, { recursive: true, force: true, maxRetries: 3 })
}

/**
 * Make the URLs in the style sheets of `folder` relative. Pages do that for themselves; a bundler writes rooted ones, which
 * hold below one base path only.
 */
export function relativeStyles(folder: string): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.css')) continue
    const path = join(folder, name)
    putFile(path, readFileSync(path, 'utf8').replace(/\burl\((["']?)\/(?!\/)/g, 'url($1../'))
  }
}
