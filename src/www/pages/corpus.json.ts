/** Everything extracted, for machines. Sources go from the store to the answer one at a time. */
import { ReadableStream } from 'node:stream/web'
import type { APIRoute } from 'astro'
import { corpusParts } from '../forms/corpus-parts.ts'
import { site, sourceJson } from '../store.ts'

export const GET: APIRoute = () => {
  const body = ReadableStream.from(encoded()) as unknown as BodyInit
  return new Response(body, { headers: { 'content-type': 'application/json' } })
}

function* encoded() {
  const encoder = new TextEncoder()
  for (const piece of pieces()) yield encoder.encode(piece)
}

function* pieces() {
  const { sources, people, organisations, places, topics, points, statements = [] } = site()
  const parts = corpusParts(site())
  yield '{"version":1,"sources":['
  if (!parts) for (const [index, { id }] of sources.entries()) yield (index ? ',\n' : '\n') + sourceJson(id)
  const rest = { people, organisations, places, topics, points, statements, parts }
  yield `\n],${JSON.stringify(rest).slice(1)}\n`
}
