/** A thread that extracts captures: it takes the next that nobody has taken, until there are none. `threads.ts` starts it. */
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { type MessagePort, workerData } from 'node:worker_threads'
import { WorkQueue } from './lib/work-queue.ts'

// As in `cli.ts`.
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/lode/compiled'))

/** What a thread can be asked to do: the function that it calls for each path. */
const tasks = {
  inspect: async () => (await import('./inspection.ts')).inspected,
  extract: async () => (await import('./records.ts')).sentRecord,
}

export type Task = keyof typeof tasks

/** Does a task to the capture at a path. What it gives is never `undefined`, and survives being copied. */
export type Work<Name extends Task> = Awaited<ReturnType<(typeof tasks)[Name]>>

/** What a thread is told when it starts. */
export interface Orders<Name extends Task> {
  name: Name
  options: Parameters<Work<Name>>[1]
  paths: string[]
  buffer: SharedArrayBuffer
  port: MessagePort
}

/** What came of the capture at a place in the list; without a `result` it failed. */
export interface Arrival<Name extends Task> {
  at: number
  result?: ReturnType<Work<Name>>
}

const { name, options, paths, buffer, port } = workerData as Orders<Task>
const queue = new WorkQueue(paths.length, buffer)
const work = (await tasks[name]()) as (path: string, options: unknown) => ReturnType<Work<Task>>

for (let at = next(); at !== undefined; at = next()) {
  try {
    send(at, work(paths[at], options))
  } catch {
    // The first thread does it again, and so sees why.
    port.postMessage({ at })
  }
  queue.arrive()
}

function next(): number | undefined {
  queue.waitBehind()
  return queue.take()
}

function send(at: number, result: ReturnType<Work<Task>>): void {
  const bytes =
    typeof result === 'object' && result.entry instanceof Uint8Array
      ? [result.entry.buffer as ArrayBuffer]
      : []
  port.postMessage({ at, result }, bytes)
}
