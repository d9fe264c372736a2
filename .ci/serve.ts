/** Serve a folder as a plain static host does, under a base path, for tests. */
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
}

/** A running server; `address` ends with the base path. */
export interface Served {
  address: string
  close(): Promise<void>
}

/** Serve `folder` under `base` (`/` or `/some/base/`) on a free port of localhost; what is not there gets `404.html`. */
export async function serve(folder: string, base = '/'): Promise<Served> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const inside = path.startsWith(base) ? normalize(path.slice(base.length - 1)) : undefined
    const wanted = inside === undefined ? undefined : fileOf(join(folder, inside))
    const found = wanted ?? join(folder, '404.html')
    response.writeHead(wanted ? 200 : 404, {
      'content-type': types[extname(found)] ?? 'application/octet-stream',
    })
    createReadStream(found).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  return { address: `http://127.0.0.1:${port}${base}`, close }
}

function fileOf(path: string): string | undefined {
  if (!existsSync(path)) return undefined
  if (statSync(path).isFile()) return path
  const index = join(path, 'index.html')
  return existsSync(index) ? index : undefined
}
