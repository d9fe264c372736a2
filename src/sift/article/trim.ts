/** Take lines out of the article that are none of it: its own headline, lines of links, what stands before its first and after its last sentence. */
import type { Block } from './measure.ts'

const lead =
  /^(?:read (?:more|also|next)|related|also read|see also|more from|more on|more:|watch(?: now| live| more)?:|click here|leggi anche|lire aussi|lea también|sign up|subscribe|follow us|advertisement$|story continues|share this|tags?:|filed under|editor['’]?s pick|recommended)/

/** A line that begins like a byline or a date. */
const dated =
  /^(?:by |photo|image|published|updated|posted|last (?:updated|modified)|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d|\d{1,2}[ ./-])/

/** Add to `verdicts` what the lines themselves say. Where the article is `marked` as such, its first lines are taken as they are. */
export function trim(blocks: Block[], verdicts: (string | undefined)[], marked: boolean): void {
  headline(blocks, verdicts)
  for (let at = 0; at < blocks.length; at++) {
    if (!verdicts[at]) verdicts[at] = line(blocks[at])
  }
  ends(blocks, verdicts, marked)
}

/** What stands before the headline is no part of the article, as long as most of the article goes on after it. */
function headline(blocks: Block[], verdicts: (string | undefined)[]): void {
  const first = blocks.findIndex(({ title, depth }) => title && depth === 1)
  const best =
    first >= 0
      ? first
      : blocks.findIndex(({ title, links, kind }) => title && (links < 0.5 || kind === 'heading'))
  if (best < 0) return
  let before = 0
  let total = 0
  for (let at = 0; at < blocks.length; at++) {
    if (verdicts[at]) continue
    total += blocks[at].words
    if (at < best) before += blocks[at].words
  }
  if (before > total * 0.6) return
  for (let at = 0; at < best; at++) verdicts[at] ??= 'before-headline'
  verdicts[best] ??= 'headline'
}

function line(block: Block): string | undefined {
  if (block.depth === 1) return 'headline'
  if (block.words < 30 && /^(?:©|\(c\) |copyright )/.test(block.opening)) return 'copyright'
  if (block.kind === 'paragraph' && block.links >= 0.8 && block.words >= 3) return 'link-line'
  if (block.kind === 'paragraph' && block.links > 0.5 && block.capitals && block.words >= 3)
    return 'link-line'
  if (block.words < 30 && block.links > 0.4 && lead.test(block.opening)) return 'link-line'
  if (block.words < 5 && lead.test(block.opening)) return 'link-line'
  return undefined
}

/** Cut short unfinished lines before the first sentence, and headings and lines of links after the last one. */
function ends(blocks: Block[], verdicts: (string | undefined)[], marked: boolean): void {
  for (let at = 0; at < blocks.length; at++) {
    if (verdicts[at]) continue
    const block = blocks[at]
    if (isText(block) || (block.kind === 'table' && blocks[at + 1]?.kind === 'table')) break
    if (marked && block.words >= 5 && block.links < 0.5 && !dated.test(block.opening)) break
    verdicts[at] = 'before-article'
  }
  for (let at = blocks.length - 1; at >= 0; at--) {
    if (verdicts[at]) continue
    const { kind, links } = blocks[at]
    if (kind === 'heading' || links > 0.5) verdicts[at] = 'after-article'
    else break
  }
}

function isText({ words, links, kind, closed }: Block): boolean {
  if (links > 0.6) return false
  return kind !== 'heading' && (words >= 15 || (closed && words >= 5))
}
