/** Everything extracted, in live preview; a build writes the file itself, because to send it takes longer than to write it. */
import { ReadableStream } from 'node:stream/web'
import type { APIRoute } from 'astro'
import { corpusJson } from '../forms/corpus.ts'
import { site, sourceJson } from '../store.ts'

export const GET: APIRoute = () => {
  const body = ReadableStream.from(encoded()) as unknown as BodyInit
  return new Response(body, { headers: { 'content-type': 'application/json' } })
}

function* encoded() {
  const encoder = new TextEncoder()
  for (const piece of corpusJson(site(), sourceJson)) yield encoder.encode(piece)
}
