/** Live preview: a saved seed, sidecar or page shows in the browser, and so does what is wrong with it. */
import { join, relative, sep } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { AstroIntegrationLogger, HookParameters } from 'astro'
import type { VFile } from 'vfile'

type Server = HookParameters<'astro:server:setup'>['server']

/** What a run of the pipeline came to; `text` is its messages as the terminal shows them, empty where there are none. */
export interface Outcome {
  ok: boolean
  messages: VFile[]
  text: string
}

export interface Live {
  root: string
  server: Server
  logger: AstroIntegrationLogger
  run: () => Outcome
  /** State of each file below the given folders, by path. */
  statesBelow: (folders: readonly string[]) => Map<string, string>
  /** Is this file as the run itself has left it? */
  isOwnWrite: (path: string) => boolean
}

/** A watcher can see a file while it is truncated: wait until nothing has changed for this long. */
const quietMilliseconds = 80

/** A watcher misses a file that is replaced twice while a run holds it up: look again this often, but for a twentieth of the time at most. */
const lookMilliseconds = 500
const lookShare = 0.05

/** Requests that came in during a run are read after it, and a page may take this long to reach the browser. */
const arrivalMilliseconds = 50
const arrivalsMost = 2000

/**
 * Run the pipeline now, and again after every change below `seeds/` and `content/`; one run at a time. Resolves after the
 * first run. A run with errors leaves the last good pages, behind an overlay.
 */
export async function live({ root, server, logger, run, statesBelow, isOwnWrite }: Live): Promise<void> {
  const saved = savedBy(() => statesBelow([join(root, 'seeds'), join(root, 'content')]), isOwnWrite)
  const pages = pagesUnderWay(server)
  let shown: Overlay | undefined
  let refreshed = 0
  const once = async () => {
    saved.note()
    const outcome = await Promise.resolve()
      .then(run)
      .catch((error: Error) => {
        logger.error(error.stack ?? String(error))
        return { ok: false, messages: [], text: String(error) }
      })
    if (outcome.text) logger.warn(`\n${outcome.text}`)
    shown = outcome.ok ? undefined : overlay(outcome, root)
    if (shown) server.ws.send({ type: 'error', err: shown })
    else {
      refreshed = performance.now()
      await pages.arrived()
      refresh(server)
    }
  }
  const start = inTurn(once)
  let timer: NodeJS.Timeout | undefined
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => saved.hasChanged() && start(), quietMilliseconds)
  }
  server.watcher.add([join(root, 'seeds'), join(root, 'content')])
  server.watcher.on('all', (_event, path) => {
    if (isWatched(relative(root, path))) soon()
  })
  server.ws.on('connection', () => {
    if (shown) server.ws.send({ type: 'error', err: shown })
    // A page that was on its way to the browser when the content changed has not heard of it.
    else if (refreshed > pages.latest()) server.ws.send({ type: 'full-reload' })
  })
  await start()
  lookAgain(server, saved, soon)
}

interface Saved {
  /** What is saved now is known. */
  note: () => void
  /** Has anybody but the run itself saved anything since? */
  hasChanged: () => boolean
}

/** Compares states rather than events: those come late, merged, twice or not at all. */
function savedBy(states: () => Map<string, string>, isOwnWrite: (path: string) => boolean): Saved {
  let known = new Map<string, string>()
  return {
    note: () => {
      known = states()
    },
    hasChanged: () => {
      const now = states()
      for (const path of new Set([...known.keys(), ...now.keys()]))
        if (now.get(path) !== known.get(path) && !isOwnWrite(path)) return true
      known = now
      return false
    },
  }
}

/** A change of the configuration starts another server in this process. */
let looking: Server | undefined

function lookAgain(server: Server, saved: Saved, soon: () => void): void {
  looking = server
  const look = () => {
    if (looking !== server) return
    const began = performance.now()
    if (saved.hasChanged()) soon()
    const took = performance.now() - began
    setTimeout(look, Math.max(lookMilliseconds, took / lookShare)).unref()
  }
  look()
}

/** Pages that are on their way to a browser: to tell it to reload what it shows would call them off. */
function pagesUnderWay(server: Server): { latest: () => number; arrived: () => Promise<void> } {
  const underWay = new Set<object>()
  let latest = 0
  server.middlewares.use((request, response, next) => {
    if (request.headers.accept?.includes('text/html')) {
      latest = performance.now()
      underWay.add(response)
      response.once('close', () => underWay.delete(response))
    }
    next()
  })
  return {
    latest: () => latest,
    arrived: async () => {
      const end = performance.now() + arrivalsMost
      do await pause(arrivalMilliseconds)
      while (underWay.size && performance.now() < end)
    },
  }
}

function isWatched(path: string): boolean {
  const [top] = path.split(sep)
  return (top === 'seeds' || top === 'content') && !path.endsWith('.tmp')
}

/** Calls during a run become one more run after it. */
function inTurn(once: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  let again = false
  const loop = async () => {
    do {
      again = false
      await once()
    } while (again)
    running = undefined
  }
  return () => {
    if (running) again = true
    else running = loop()
    return running ?? Promise.resolve()
  }
}

/** Pages are rendered from the store on demand; what Astro remembers of routes would hide a new source. */
function refresh(server: Server): void {
  for (const environment of Object.values(server.environments))
    environment.hot.send('astro:content-changed', {})
  server.ws.send({ type: 'full-reload' })
}

interface Overlay {
  message: string
  stack: string
  id: string
  loc?: { file: string; line: number; column: number }
  plugin: string
}

function overlay({ messages, text }: Outcome, root: string): Overlay {
  const file = messages.find((file) => file.messages.some(({ fatal }) => fatal))
  const message = file?.messages.find(({ fatal }) => fatal)
  const path = file?.path ? relative(root, file.path) : ''
  const loc = message?.line ? { file: path, line: message.line, column: message.column ?? 1 } : undefined
  return { message: text, stack: '', id: path, loc, plugin: 'lode' }
}
