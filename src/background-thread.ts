/** A thread that runs the pipeline each time it is told to, for live preview. `background.ts` starts it. */
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { Ended, Message } from './background.ts'

// As in `cli.ts`.
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/lode/compiled'))

const root = workerData as string
const { inputsOf, prepare } = await import('./preparing.ts')
const { ownWrites } = await import('./write/file.ts')

parentPort!.on('message', () => send({ ended: run() }))

function run(): Ended {
  const progress = (...step: [string, number?, number?]) => send({ step })
  try {
    const { ok, text, fault, site } = prepare(root, inputsOf(root), progress)
    const { settings, authored, statements, topics } = site
    const declared = topics.filter(({ declared }) => declared)
    return {
      outcome: { ok, text, fault },
      site: { settings, authored, statements, topics: declared },
      writes: ownWrites(),
    }
  } catch (error) {
    const { stack } = error as Error
    return { outcome: { ok: false, text: stack ?? String(error) }, writes: ownWrites() }
  }
}

function send(message: Message): void {
  parentPort!.postMessage(message)
}
