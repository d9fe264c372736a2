/** A site is built beside the last good one, and takes its place only when it is whole. */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { move, putFile } from '../file.ts'

/** The site that is served, the one being built, the one on its way out, and the one before the last, out of which the next is made; all below the root of a project. */
export const dist = { good: 'dist', next: '.dist-next', old: '.dist-old', spare: '.dist-spare' } as const

/** Put right what a crash may have left: without this a build that died between two renames would leave no site. */
export function recoverDist(root: string): void {
  const [good, old] = [join(root, dist.good), join(root, dist.old)]
  if (!existsSync(old)) return
  if (existsSync(good)) rmSync(old, { recursive: true, force: true, maxRetries: 3 })
  else move(old, good)
}

/** Let the site just built take the place of the last one, which is put aside where one `keeps` it, else removed. */
export function swapDist(root: string, keeps = false): void {
  const [good, next, old] = [join(root, dist.good), join(root, dist.next), join(root, dist.old)]
  const spare = join(root, dist.spare)
  recoverDist(root)
  if (existsSync(good)) move(good, old)
  move(next, good)
  // In one go: thousands of files removed one after the other cost seconds.
  for (const folder of keeps ? [spare] : [spare, old])
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  if (keeps && existsSync(old)) move(old, spare)
}

/** Copy the files of an editor's `folder`, if there is one, into that of a site; where links lead is copied. */
export function copyInto(site: string, folder: string): void {
  if (existsSync(folder)) cpSync(folder, site, { recursive: true, dereference: true })
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
