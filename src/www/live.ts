/** Live preview: a saved seed, sidecar or page shows in the browser, and so does what is wrong with it. */
import { join, relative, sep } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { AstroIntegrationLogger, HookParameters } from 'astro'

type Server = HookParameters<'astro:server:setup'>['server']

/** What a run of the pipeline came to; `text` is its messages as the terminal shows them, empty where there are none, `fault` the place of the first error. */
export interface Outcome {
  ok: boolean
  text: string
  fault?: { path?: string; line?: number; column?: number }
}

export interface Live {
  root: string
  server: Server
  logger: AstroIntegrationLogger
  /** What can be served before the first run; `current` is what that run would make, so that it is not needed. */
  ready?: { current: boolean; report: string }
  /** Bring everything together. One run at a time. */
  run: () => Promise<Outcome>
  /** Show the seeds that the files at `paths` are or belong to, before a run has brought them together with the others. Of no use where the outcome is not ok. */
  look: (paths: readonly string[]) => Outcome
  /** A run has come to a good end: of what was looked at only the files at `paths` are newer, and are looked at again. */
  settle: (paths: readonly string[]) => Outcome
  /** State of each file below the given folders, by path. */
  statesBelow: (folders: readonly string[]) => Map<string, string>
  /** Is this file as a run or a look has left it? */
  isOwnWrite: (path: string) => boolean
}

/** A watcher can see a file while it is truncated: wait until nothing has changed for this long. */
const quietMilliseconds = 80

/** A watcher misses a file that is replaced twice while something holds it up: look again this often, but for a twentieth of the time at most. */
const lookMilliseconds = 500
const lookShare = 0.05

/** Requests that came in before a change are read after it, and a page may take this long to reach the browser. */
const arrivalMilliseconds = 50
const arrivalsMost = 2000

/**
 * Run the pipeline now, and again after every change below `seeds/` and `content/`. A saved seed shows at once; what it does to other pages, and any other change, when the run is
 * through. Resolves when there is something to serve. A run with errors leaves the last good pages, behind an overlay.
 */
export async function live(live: Live): Promise<void> {
  const { root, server, logger, ready, statesBelow, isOwnWrite } = live
  const saved = savedBy(root, statesBelow, isOwnWrite)
  const pages = pagesUnderWay(server)
  let shown: Overlay | undefined
  /** Shown because of a look. */
  let glanced: Overlay | undefined
  let refreshed = 0
  let running = false
  /** Seeds looked at since the run that is under way began. */
  const looked = new Set<string>()
  const show = async (outcome: Outcome) => {
    shown = outcome.ok ? undefined : overlay(outcome, root)
    if (shown) server.ws.send({ type: 'error', err: shown })
    else {
      refreshed = performance.now()
      await pages.arrived()
      // Something may have been found to be wrong meanwhile.
      if (!shown) refresh(server)
    }
  }
  const glance = (outcome: Outcome) => {
    const showing = show(outcome)
    glanced = shown
    return showing
  }
  const caught = (error: Error): Outcome => {
    logger.error(error.stack ?? String(error))
    return { ok: false, text: String(error) }
  }
  const once = async () => {
    running = true
    looked.clear()
    const outcome = await live.run().catch(caught)
    running = false
    if (outcome.text) logger.warn(`\n${outcome.text}`)
    // Seeds saved meanwhile have been looked at since: what the run knows of them is old, and another follows.
    const newer = outcome.ok ? live.settle([...looked]) : undefined
    if (newer?.ok === false) await glance(newer)
    else if (outcome.ok || !looked.size) await show(outcome)
    if (saved.changed(running)) soon()
  }
  const start = inTurn(once)
  const change = async () => {
    const paths = saved.changes(running)
    if (!paths.length) return
    const seeds = paths.filter((path) => topOf(root, path) === 'seeds')
    for (const path of seeds) looked.add(path)
    const outcome = seeds.length ? await Promise.resolve(seeds).then(live.look).catch(caught) : undefined
    void start()
    // What a run found to be wrong may not be mended by this.
    if (outcome && (!outcome.ok || !shown || shown === glanced)) await glance(outcome)
  }
  let timer: NodeJS.Timeout | undefined
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void change(), quietMilliseconds)
  }
  server.watcher.add([join(root, 'seeds'), join(root, 'content')])
  server.watcher.on('all', (_event, path) => {
    if (topOf(root, path)) soon()
  })
  server.ws.on('connection', () => {
    if (shown) server.ws.send({ type: 'error', err: shown })
    // A page that was on its way to the browser when the content changed has not heard of it.
    else if (refreshed > pages.latest()) server.ws.send({ type: 'full-reload' })
  })
  saved.changes(false)
  if (ready?.current && ready.report) logger.warn(`\n${ready.report}`)
  const first = ready?.current ? undefined : start()
  if (!ready) await first
  lookAgain(server, () => saved.changed(running) && soon())
}

interface Saved {
  /** Is there anything that `changes` would tell? */
  changed: (running: boolean) => boolean
  /** Files that anybody but a run or a look has saved or removed since they were last told. During a run those of `content/`, where it writes, are told after it. */
  changes: (running: boolean) => string[]
}

/** Compares states rather than events: those come late, merged, twice or not at all. */
function savedBy(
  root: string,
  statesBelow: Live['statesBelow'],
  isOwnWrite: (path: string) => boolean,
): Saved {
  const known = { seeds: new Map<string, string>(), content: new Map<string, string>() }
  const told = (name: keyof typeof known, take: boolean) => {
    const [before, now] = [known[name], statesBelow([join(root, name)])]
    if (take) known[name] = now
    return [...new Set([...before.keys(), ...now.keys()])].filter(
      (path) => now.get(path) !== before.get(path) && !isOwnWrite(path),
    )
  }
  const all = (running: boolean, take: boolean) => [
    ...told('seeds', take),
    ...(running ? [] : told('content', take)),
  ]
  return {
    changed: (running) => all(running, false).length > 0,
    changes: (running) => all(running, true),
  }
}

/** A change of the configuration starts another server in this process. */
let looking: Server | undefined

function lookAgain(server: Server, again: () => void): void {
  looking = server
  const look = () => {
    if (looking !== server) return
    const began = performance.now()
    again()
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

/** The folder below the root in which a file is watched; absent for any other file. */
function topOf(root: string, path: string): 'seeds' | 'content' | undefined {
  const [top] = relative(root, path).split(sep)
  return (top === 'seeds' || top === 'content') && !path.endsWith('.tmp') ? top : undefined
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

function overlay({ text, fault }: Outcome, root: string): Overlay {
  const path = fault?.path ? relative(root, fault.path) : ''
  const loc = fault?.line ? { file: path, line: fault.line, column: fault.column ?? 1 } : undefined
  return { message: text, stack: '', id: path, loc, plugin: 'lode' }
}
