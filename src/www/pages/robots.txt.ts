/** Everything may be read. The sitemap is named where the site knows its address. */
import type { APIRoute } from 'astro'

export const GET: APIRoute = ({ site }) => {
  const sitemap = site ? `Sitemap: ${new URL('sitemap.xml', site).href}\n` : ''
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`)
}
