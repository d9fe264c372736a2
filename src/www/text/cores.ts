/** Passages as the bore core of a source: numbered, each with its permalink, with its apparatus in the margin. */

import { words } from '../words.ts'
import { escapeHtml } from './html.ts'
import { pilcrow } from './sources.ts'

export interface Core {
  /** Anchor of this place on this page. */
  id: string
  /** `p24`. */
  passage: string
  /** Where the number leads: to this place, or to the passage's own place on its source's page. */
  href: string
  /** The passage, ready to be set. */
  html: string
  /** Language of the words, where it is not the page's. */
  lang?: string
  /** HTML of the apparatus: the chip, topics, what uses it. Empty for none. */
  note: string
  /** Nothing on the site rests on it: drawn hollow. */
  idle?: boolean
}

/** HTML of one passage. Written as a string: pages have hundreds of them. */
export function coreHtml({ id, passage, href, html, lang, note, idle }: Core): string {
  const number = pilcrow(passage)
  const say = href.startsWith('#') ? words().passage.link : words().passage.inSource
  return (
    `<div class="core${idle ? ' o' : ''}" id="${escapeHtml(id)}"><p${direction(lang)}>` +
    `<a class="pl" href="${escapeHtml(href)}" aria-label="${number}, ${say}">${number}</a> ${html}</p>` +
    (note ? `<div class="used">${note}</div></div>` : '</div>')
  )
}

const leftward = /^(?:ar|arc|dv|fa|ha-Arab|he|khw|ks|ku-Arab|ps|sd|ug|ur|yi|und-Arab)(?:-|$)/

/** Whether a language is written from right to left. */
export function isLeftward(lang: string): boolean {
  return leftward.test(lang)
}

/** The attributes that tell language and direction; a language that is not known leaves the direction to the letters. */
export function direction(lang: string | undefined): string {
  if (!lang) return ''
  if (lang === 'und') return ' dir="auto"'
  return ` lang="${escapeHtml(lang)}"${isLeftward(lang) ? ' dir="rtl"' : ''}`
}
