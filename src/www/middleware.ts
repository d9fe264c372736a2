/** Every built page links relatively, so that one site works below any base path. */
import { defineMiddleware } from 'astro:middleware'
import { rebased, relative } from './relative.ts'

/**
 * A host shows `404.html` at any depth, so its links stay rooted, below `BASE` where the build is told one. In dev the
 * server's own links must stay as they are.
 */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next()
  if (import.meta.env.DEV || !response.headers.get('content-type')?.startsWith('text/html')) return response
  if (/^\/404(?:\.html|\/)?$/.test(url.pathname)) return new Response(rooted(await response.text()), response)
  // Markup is ASCII: to go over the bytes spares thousands of pages a decoding and an encoding.
  const html = Buffer.from(await response.arrayBuffer()).toString('latin1')
  return new Response(Buffer.from(relative(html, url.pathname), 'latin1'), response)
})

function rooted(html: string): string {
  const base = (process.env.BASE ?? '').replace(/^\/+|\/+$/g, '')
  return base ? rebased(html, `/${base}/`) : html
}
