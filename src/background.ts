/** The pipeline in a thread beside this one, so that live preview goes on serving pages while it runs. */
import { Worker } from 'node:worker_threads'
import type { Progress } from './lib/progress.ts'
import type { SiteIndex } from './schema.ts'
import type { Outcome } from './www/live.ts'

/** Of the index of a site all that authored pages are made with. */
export type Written = Pick<SiteIndex, 'settings' | 'authored' | 'statements' | 'topics'>

/** What a run came to. `topics` of `site` are the declared ones; `writes` are the files that it wrote or removed, with their states. */
export interface Ended {
  outcome: Outcome
  site?: Written
  writes: [path: string, state: string | undefined][]
}

/** What the thread has to say. */
export type Message = { step: Parameters<Progress> } | { ended: Ended }

/** Run the pipeline of one project again and again: what a run has read the next one need not read. Runs are not to overlap. */
export class Background {
  private readonly root: string
  private readonly progress: Progress
  private worker: Worker | undefined

  constructor(root: string, progress: Progress) {
    this.root = root
    this.progress = progress
  }

  /** Run once. Rejects where the thread dies, of too little memory for one; the next run has another. */
  run(): Promise<Ended> {
    this.worker ??= new Worker(new URL('./background-thread.ts', import.meta.url), { workerData: this.root })
    const { worker } = this
    return new Promise((resolve, reject) => {
      const end = () => {
        worker.off('message', hear).off('error', fail).off('exit', fail)
        worker.unref()
      }
      const hear = (message: Message) => {
        if ('step' in message) return this.progress(...message.step)
        end()
        resolve(message.ended)
      }
      const fail = (error: unknown) => {
        end()
        this.worker = undefined
        reject(error instanceof Error ? error : new Error('Cannot run, expected the thread to go on'))
      }
      worker.on('message', hear).on('error', fail).on('exit', fail)
      worker.ref()
      worker.postMessage('run')
    })
  }
}
