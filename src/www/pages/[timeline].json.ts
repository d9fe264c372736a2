/** The timeline for machines: what is dated, how exactly, how surely, and where it stands. */
import type { APIRoute } from 'astro'
import { daysOf } from '../text/dated-entries.ts'

export function getStaticPaths() {
  return daysOf().length > 0 ? [{ params: { timeline: 'timeline' } }] : []
}

export const GET: APIRoute = () => {
  const days = daysOf().map(({ iso, items, published }) => ({
    iso,
    published,
    entries: items.map(({ source, item: { passage, text, precision, certainty, working } }) => ({
      passage: `${source}#${passage}`,
      text,
      precision,
      certainty,
      ...(working && { working }),
    })),
  }))
  return new Response(`${JSON.stringify({ version: 1, days }, null, 1)}\n`, {
    headers: { 'content-type': 'application/json' },
  })
}
