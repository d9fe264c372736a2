/** Run the pipeline for a site: the store is filled, and it is noted what it was made from. */
import { join } from 'node:path'
import type { Progress } from './lib/progress.ts'
import { build } from './pipeline.ts'
import { contentOf, digestOf, type SiteInputs, siteInputsOf } from './read/inputs.ts'
import { report } from './report.ts'
import type { SiteIndex } from './schema.ts'
import { isOwnWrite } from './write/file.ts'
import { lastPrepared, notePrepared } from './write/store/prepared.ts'
import type { Outcome } from './www/live.ts'

/** What a run came to, and what the site is made from where it is `ok`. */
export interface Ran extends Outcome {
  site: SiteIndex
  /** Hash of `content/` as the run left it; absent where somebody else has changed something meanwhile. */
  content?: string
}

/** Run, looking at `inputs` for what was there before. */
export function prepare(root: string, inputs: SiteInputs | undefined, progress: Progress): Ran {
  const before = lastPrepared(root)
  // Whatever ends this run early: what is there can be shown, and wants another run.
  notePrepared(root, before && before.engine === inputs?.engine ? { ...before, store: '' } : undefined)
  const { ok, messages, site } = build({ root, write: true, progress, hashes: inputs?.hashes })
  const text = report(messages, root)
  const content = ok && inputs ? contentLeft(root, inputs) : undefined
  if (content && inputs) {
    const { engine, store } = inputs
    notePrepared(root, { engine, store, content, report: text })
  }
  return { ok, text, site, ...(content && { content }), ...faultOf(messages) }
}

/** Is there a store of the project in `root` that this code has made, and is it what a run would make now? Then with what that had to say. */
export function preparedFor(
  root: string,
  inputs: SiteInputs | undefined,
): { current: boolean; report: string } | undefined {
  const last = inputs && lastPrepared(root)
  if (!last || last.engine !== inputs.engine) return undefined
  const current = last.store === inputs.store && last.content === digestOf(inputs.content)
  return { current, report: last.report }
}

/** What the store of the project in `root` is made from now. */
export function inputsOf(root: string): SiteInputs | undefined {
  return siteInputsOf(root, process.env)
}

/** Hash of `content/`, if nobody but this run has changed it since. */
function contentLeft(root: string, before: SiteInputs): string | undefined {
  const content = contentOf(root, before.hashes)
  if (!content) return undefined
  const isSame = [...before.content.keys()].every((path) => content.has(path))
  const changed = [...content].filter(([path, hash]) => before.content.get(path) !== hash)
  if (!isSame || !changed.every(([path]) => isOwnWrite(join(root, path)))) return undefined
  return digestOf(content)
}

/** Where the first error is. */
export function faultOf(messages: readonly FileLike[]): Pick<Outcome, 'fault'> {
  for (const { path, messages: all } of messages) {
    const found = all.find(({ fatal }) => fatal)
    if (found) return { fault: { path, line: found.line, column: found.column } }
  }
  return {}
}

interface FileLike {
  path?: string
  messages: { fatal?: boolean | null; line?: number; column?: number }[]
}
