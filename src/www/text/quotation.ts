/** A quotation with who said it, and through whom it came. */
import type { Quotation, Source } from '../../schema.ts'
import { words } from '../words.ts'
import { chipHtml } from './chips.ts'
import { direction } from './cores.ts'
import { chainWords, depth, type Hand, hands } from './hands.ts'
import { escapeHtml } from './html.ts'
import { otherLanguage } from './script.ts'

export interface Shown {
  source: Source
  item: Quotation
  /** Short name of the source. */
  label: string
  /** Anchor and number on this page (`q7`, `Q7`); absent where it has none. */
  id?: string
  /** Address of the speaker's page, where there is one. */
  speakerHref?: string
  /** The speaker's name, on a page that is about them: set large, with the hands as a bore hole. */
  own?: string
}

/** HTML of one quotation, as a statement: the words, who said them, the chip; the chain in the margin. */
export function quotationHtml({ source, item, label, id, speakerHref, own }: Shown): string {
  const found = hands(source, item.chain)
  const chip = chipHtml(`${source.id}#${item.passage}`, label, depth(found, true), true)
  const who = own ? '' : `${speakerHtml(item, speakerHref)} `
  const size = own && item.text.length < 160 ? ' class="big"' : ''
  const link = id
    ? `<a class="pl" href="#${id}" aria-label="${words().quotations.link(id.toUpperCase())}">${id.toUpperCase()}</a>`
    : ''
  const margin =
    found.length < 2
      ? ''
      : own
        ? boreHtml(label, found)
        : `<p class="ev chain">${chainWords(label, found, true)}</p>`
  return (
    `<div class="st"${id ? ` id="${id}"` : ''}><blockquote${size}${direction(otherLanguage(item.text, source.lang) ?? source.lang)}><p>${words().quoted(escapeHtml(trimmed(item.text)))}</p></blockquote>` +
    `<p class="by">${who}${chip}${link}</p>${margin}</div>`
  )
}

function speakerHtml({ speaker }: Quotation, href: string | undefined): string {
  const say = words().quotations
  if (!speaker) return `<span class="nil">${say.noSpeaker}</span>`
  if ('unnamed' in speaker && /^(?:he|she|they|it|we|i|who)$/i.test(speaker.unnamed))
    return `<span class="nil">${say.noWho(escapeHtml(speaker.unnamed))}</span>`
  if ('unnamed' in speaker) return `<span class="who">${escapeHtml(speaker.unnamed)}</span>`
  const name = escapeHtml(speaker.name)
  return `<span class="who">${href ? `<a href="${escapeHtml(href)}">${name}</a>` : name}</span>`
}

/** The bore hole: one layer for each hand, the speaker at the bottom. */
function boreHtml(label: string, found: readonly Hand[]): string {
  const layers = found.map(({ name, kind }, i) => {
    const rank = i === found.length - 1 ? ' class="end"' : kind === 'voice' ? ' class="u"' : ''
    return `<li${rank}>${escapeHtml(name)}</li>`
  })
  return `<div class="ev"><p class="cap">${words().quotations.hand(found.length + 1)}</p><ol class="bore"><li>${escapeHtml(label)}</li>${layers.join('')}</ol></div>`
}

/** The comma before “he said” is the report's, not the speaker's. */
function trimmed(text: string): string {
  return text.replace(/[,\s]+$/, '')
}
