/** Live preview: a saved seed, sidecar or page shows in the browser, and so does what is wrong with it. */
import { join, relative, sep } from 'node:path'
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
  /** Was this file written by the run itself? */
  isOwnWrite: (path: string) => boolean
}

/** A watcher can see a file while it is truncated: wait until nothing has changed for this long. */
const quietMilliseconds = 80

/**
 * Run the pipeline now, and again after every change below `seeds/` and `content/`; one run at a time. Resolves after the
 * first run. A run with errors leaves the last good pages, behind an overlay.
 */
export async function live({ root, server, logger, run, isOwnWrite }: Live): Promise<void> {
  let shown: Overlay | undefined
  let served = 0
  let refreshed = 0
  server.middlewares.use((request, _response, next) => {
    if (request.headers.accept?.includes('text/html')) served = performance.now()
    next()
  })
  const once = async () => {
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
      refresh(server)
    }
  }
  const start = inTurn(once)
  let timer: NodeJS.Timeout | undefined
  server.watcher.add([join(root, 'seeds'), join(root, 'content')])
  server.watcher.on('all', (_event, path) => {
    if (!isWatched(relative(root, path)) || isOwnWrite(path)) return
    clearTimeout(timer)
    timer = setTimeout(start, quietMilliseconds)
  })
  server.ws.on('connection', () => {
    if (shown) server.ws.send({ type: 'error', err: shown })
    // A page that was on its way to the browser when the content changed has not heard of it.
    else if (refreshed > served) server.ws.send({ type: 'full-reload' })
  })
  await start()
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
