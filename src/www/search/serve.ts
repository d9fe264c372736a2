/** Search in dev uses the index of the last build: indexing takes longer than a preview may. */
import { createReadStream } from 'node:fs'
import { extname, join } from 'node:path'
import type { HookParameters } from 'astro'

const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' }

/** Serve `/pagefind/…` from the built site in `folder`; without one the request goes on, to end as not found. */
export function serveSearch(server: HookParameters<'astro:server:setup'>['server'], folder: string): void {
  server.middlewares.use((request, response, next) => {
    const [path] = (request.url ?? '').split('?')
    if (!/^\/pagefind\/[\w./-]+$/.test(path) || path.includes('..')) return next()
    const file = createReadStream(join(folder, path))
    file.once('error', () => next())
    file.once('open', () => {
      response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream')
      file.pipe(response)
    })
  })
}
