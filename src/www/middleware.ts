/** Every built page links relatively, so that one site works below any base path. */
import { defineMiddleware } from 'astro:middleware'
import { relative } from './relative.ts'

/**
 * A host shows `404.html` at any depth, so its links stay rooted, below `BASE` where the build is told one. In dev the
 * server's own links must stay as they are.
 */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next()
  if (import.meta.env.DEV || !response.headers.get('content-type')?.startsWith('text/html')) return response
  const html = await response.text()
  const lost = /^\/404(?:\.html|\/)?$/.test(url.pathname)
  return new Response(lost ? rooted(html) : relative(html, url.pathname), response)
})

function rooted(html: string): string {
  const base = (process.env.BASE ?? '/').replace(/^\/*|\/*$/g, '')
  return base ? relative(html, '/').replaceAll('="./', `="/${base}/`) : html
}
