/** Every citation with the words that it rests on, for machines: Web Annotations, as `weave/evidence.ts` makes them. */
import type { APIRoute } from 'astro'
import { evidenceJson } from '../store.ts'

export const GET: APIRoute = () =>
  new Response(evidenceJson(), { headers: { 'content-type': 'application/ld+json' } })
