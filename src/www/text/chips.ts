/** Chips: source, passage and chain of one thing, always visible, always leading to the place. */
import type { Source } from '../../schema.ts'
import { type Depth, depth, depthWords, type Hand, hands } from './hands.ts'
import { escapeHtml, nameHtml } from './html.ts'
import { passagePlace, pilcrow } from './sources.ts'
import { around } from './within.ts'

/** `<a class="chip d3 u" href="/sources/x/#p9"><b>Newser ¶9</b> <span>· via CNN · unnamed sources</span></a>`; `bare` leaves the words out. */
export function chipHtml(ref: string, label: string, of: Depth | undefined, bare = false): string {
  const { passage, href } = passagePlace(ref)
  const said = of ? depthWords(of) : ''
  const words = said && !bare ? `\u00a0<span>· ${escapeHtml(said)}</span>` : ''
  return `<a class="chip ${of?.classes ?? 'd1'}" href="${escapeHtml(href)}"><b>${nameHtml(label)} ${pilcrow(passage)}</b>${words}</a>`
}

/** The voice behind a span: the smallest quotation or attribution that holds it; undefined where none does. */
export function voiceOf(
  source: Source,
  span: { start: number; end: number },
): (Depth & { hands: Hand[]; quoted: boolean }) | undefined {
  let held: { start: number; end: number; chain: string[]; hedge?: string } | undefined
  let quoted = false
  const offer = (item: NonNullable<typeof held>, speech: boolean) => {
    if (held && held.end - held.start <= item.end - item.start) return
    held = item
    quoted = speech
  }
  for (const quotation of around(source.quotations, span))
    if (quotation.kind === 'speech') offer(quotation, true)
  for (const attribution of around(source.attributions, span)) offer(attribution, false)
  if (!held) return undefined
  const found = hands(source, held.chain)
  return { ...depth(found, quoted, held.hedge), hands: found, quoted }
}
