/** Work through many captures in threads beside this one, where there are enough of them to pay for that. */
import { availableParallelism } from 'node:os'
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads'
import { WorkQueue } from './lib/work-queue.ts'
import { seedSize } from './read/seed-size.ts'
import type { Arrival, Orders, Task, Work } from './thread.ts'

/** Bytes of captures below which another thread costs more than it saves: it loads and warms up what this one has already, which takes as long as some two megabytes. */
const worthwhile = 6_000_000

/** Bytes of a capture above which it stays in this thread: what is found in it need not be in memory twice, and has all the memory that there is. */
const heavy = 1_000_000

/** Threads beside this one, at most. */
const most = 4

/** How many milliseconds may pass without anything from any thread before this one does itself what it waits for. */
const patience = 5000

/**
 * What comes of each of `paths`, in their order: from `own` in this thread, from the task of that name in others. This thread works too, and what fails or gets lost elsewhere is done
 * here again: so an error is thrown here, and a thread that dies costs time and a line on standard error. `LODE_WORKERS` sets how many there are.
 */
export function* inThreads<Name extends Task, Own>(
  task: Pick<Orders<Name>, 'name' | 'options'>,
  paths: readonly string[],
  own: (path: string) => Own,
): Generator<Own | ReturnType<Work<Name>>> {
  const sizes = paths.map(seedSize)
  const light = paths.filter((_, at) => sizes[at] <= heavy)
  const bytes = sizes.reduce((sum, size) => sum + (size <= heavy ? size : 0), 0)
  const count = light.length > 1 ? threadsFor(bytes) : 0
  if (!count) {
    for (const path of paths) yield own(path)
    return
  }
  const buffer = WorkQueue.buffer()
  const queue = new WorkQueue(light.length, buffer)
  const threads = Array.from({ length: count }, () => started({ ...task, paths: light, buffer }))
  const found = new Map<number, Own | ReturnType<Work<Name>>>()
  let at = 0
  const receive = () => {
    const before = found.size
    for (const { port } of threads) {
      for (let next = receiveMessageOnPort(port); next; next = receiveMessageOnPort(port)) {
        const { at: place, result } = next.message as Arrival<Name>
        if (place >= at) found.set(place, result ?? own(light[place]))
      }
    }
    return found.size > before
  }
  try {
    for (const [index, path] of paths.entries()) {
      if (sizes[index] > heavy) {
        yield own(path)
        continue
      }
      for (let waits = true; waits && !found.has(at); ) {
        const arrivals = queue.arrivals()
        if (receive()) continue
        const mine = queue.isAhead() ? undefined : queue.take()
        if (mine !== undefined) found.set(mine, own(light[mine]))
        else waits = queue.waitFor(arrivals, patience)
      }
      if (!found.has(at))
        process.stderr.write(
          `The thread that read ${path} is lost or slow, expected it within ${patience / 1000} s: it is read again.\n`,
        )
      yield found.get(at) ?? own(path)
      found.delete(at++)
      queue.give()
    }
  } finally {
    for (const { worker, port } of threads) {
      port.close()
      void worker.terminate()
    }
  }
}

function threadsFor(bytes: number): number {
  const asked = process.env.LODE_WORKERS
  if (asked !== undefined && /^\d{1,2}$/.test(asked)) return Number(asked)
  return bytes < worthwhile ? 0 : Math.min(most, availableParallelism() - 1)
}

function started<Name extends Task>(orders: Omit<Orders<Name>, 'port'>) {
  const { port1: port, port2 } = new MessageChannel()
  const worker = new Worker(new URL('./thread.ts', import.meta.url), {
    workerData: { ...orders, port: port2 },
    transferList: [port2],
  })
  worker.unref()
  // Whatever it was: the captures of a thread that ends early are read by another.
  worker.on('error', () => {})
  return { worker, port }
}
