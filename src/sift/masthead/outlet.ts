/** The outlet that a masthead names beside its date, or on a line of its own: `Bergvik Courier, 3 March 2025`. */
import { isOutlet } from '../../lib/outlets.ts'
import type { Piece, Span } from '../../schema.ts'
import { trim } from '../pieces.ts'
import { isSectionName } from './title-words.ts'

/** An outlet's name is no longer than this, in UTF-16 code units. */
const longest = 50

/** In so many words, where no small ones are between them. */
const most = 3

/** Words with a capital, and the small ones between them. */
const nameLike =
  /^\p{Lu}[\p{L}\p{N}&'’.-]*(?: (?:of|and|&|the|de|del|des|di|du|la|le|\p{Lu}[\p{L}\p{N}&'’.-]*)){0,5}$/u
/** What a paper's pages are called: *Latest News*, *Book Review*, *Daily Briefing*. */
const page =
  /^(?:(?:all|art|book|breaking|city|community|company|concert|county|film|food|game|gig|good|industry|latest|local|market|more|movie|music|national|our|peer|play|product|restaurant|school|site|state|television|theat(?:er|re)|top|town|tv|week in|year in) )+\S+$| (?:briefing|deals?|digest|news(?:letter)? (?:release|room)|newsletter|press (?:release|office)|report|round-?up|show|update)$/i

/** One word of two, of which papers alone are made: `Norfnews`, `HarbourLink`. */
const compound =
  /^(?:\p{Lu}\p{L}{2,}(?:daily|gazette|herald|insider|journal|news|post|press|star|telegraph|times|tribune|weekly|wire)|(?!(?:De|Di|Du|Fitz|La|Le|Mac|Mc|Van|Von)\p{Lu})\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,})$/u

/** What opens a line that asks for something, or says who wrote. */
const notOutlet = /^(?:About|Authors?|Follow|Listen|More|Next|Read|Support|Watch) /

/** Is `name`, as a line of a masthead has it, what an outlet calls itself? */
export function isOutletLine(name: string): boolean {
  if (name.length > longest || !nameLike.test(name) || page.test(name) || / (?:&|and|of|the)$/.test(name))
    return false
  if (notOutlet.test(name)) return false
  const bare = name.replace(/^The /, '')
  const words = bare.split(' ')
  // `Jane Roe Bergvik Courier`: longer ones are as often somebody and an outlet.
  if (words.length > most && !/ (?:of|and|&|the|de|del|des|di|du) /.test(bare)) return false
  if (isSectionName(bare) || (words.length > 1 && isSectionName(words.slice(0, -1).join(' ')))) return false
  return (
    isOutlet(bare, bare, bare !== name) || compound.test(bare) || /^(?:Radio|Télévision) \p{Lu}/u.test(name)
  )
}

/** The outlet behind a title, as the tab of a browser shows the two: `Ferry service cut | The Bergvik Courier`. */
export function outletBehind(text: string, { start, end }: Span): Span | undefined {
  const line = end - start > 6 * longest ? '' : text.slice(start, end)
  const at = Math.max(...[' | ', ' - ', ' – ', ' — '].map((mark) => line.lastIndexOf(mark)))
  return at >= leastTitle && isOutletLine(line.slice(at + 3)) ? { start: start + at + 3, end } : undefined
}

const leastTitle = 12

/** The outlet in a line that has nothing but its name and sections of it: `Bergvik Courier | Sport`. */
export function outletOnPlate(text: string, { start, end }: Span): Span | undefined {
  const parts = end - start > 2 * longest ? [] : text.slice(start, end).split(/ [|•·] /)
  const outlets = parts.filter((part) => isOutletLine(part))
  if (
    parts.length < 2 ||
    outlets.length !== 1 ||
    !parts.every((part) => part === outlets[0] || isSectionName(part))
  )
    return undefined
  const from = text.indexOf(outlets[0], start)
  return { start: from, end: from + outlets[0].length }
}

/** Words that firms and portals have in their names, and people do not. */
const firm =
  /(?:^| )(?:Advisors?|Analytics|Associates|Bank|Capital|Consulting|Finance|Financial|Foundation|Group|Guru|Holdings|Insights?|Institute|Investing|Investments?|Magazine|Markets?|Media|Network|Partners|Portal|Research|Securities|Solutions|Trading|Ventures|Wealth)(?: |$)/

/** Words of trade papers and of their sections; of so many words it is a paper: *Ferry Business News Europe*. */
const trade =
  /(?:^| )(?:Aviation|Business|Digital|Energy|Europe|Global|Health|Industry|International|Monthly|News|Online|Science|Technology|Today|Travel|Weekly|World)(?: |$)/
const leastOfTrade = 3

/** What no person is called: *The Week*, *Dawn Digest*, *AI Chronicles*, *Raw Story*. */
const nobody =
  /^(?:The \p{Lu}|[A-Z]{2} \p{Lu})| (?:Blog|Chronicles|Daily|Digest|Gazette|Hub|Insider|Loop|Monitor|Story|Wire|[A-Z]{2})$/u

/** Is `name` two or more words with capitals, one of which a firm or a paper alone has: *Norfield Financial*, *Ferry Weekly*? */
export function isFirmLine(name: string): boolean {
  if (notOutlet.test(name)) return false
  if (name.length <= longest && nameLike.test(name) && nobody.test(name) && !isPage(name)) return true
  if (name.length > longest || !nameLike.test(name) || page.test(name) || isSectionName(name)) return false
  const words = name.split(' ').length
  return (
    words > 1 &&
    (firm.test(name) || (trade.test(name) && (words >= leastOfTrade || / (?:Monthly|Weekly)$/.test(name))))
  )
}

/** *The Latest*, *The Morning Briefing*, *The Editorial Board*, *US News*: a column, or those who write. */
function isPage(name: string): boolean {
  const bare = name.replace(/^(?:The|[A-Z]{2}) /, '')
  return (
    isSectionName(bare) ||
    /^(?:Big|Best|Latest|Morning|Evening|Editorial|Last|Long|Daily)\b|\b(?:Board|Brief|Briefing|Desk|Editors?|News|Politics|Staff|Team)$/.test(
      bare,
    )
  )
}

/** Has `name` a word that nobody is called? */
export function isNobody(name: string): boolean {
  return isOutletLine(name) || isFirmLine(name) || trade.test(name)
}

/**
 * The outlet in the line `piece`, where nothing else stands beside the `known` spans of it, such as date and byline. A name that does not tell by itself is one
 * where somebody *told the Lantern*, or a report was *seen by the Lantern*.
 */
export function outletBeside(text: string, piece: Piece, known: readonly Span[]): Span | undefined {
  let at = piece.start
  for (const { start, end } of [...known, { start: piece.end, end: piece.end }]) {
    const found = outletIn(text, { start: at, end: start })
    if (found) return found
    at = Math.max(at, end)
  }
  return undefined
}

function outletIn(text: string, { start, end }: Span): Span | undefined {
  if (end - start < 2 || end - start > 2 * longest) return undefined
  let from = start
  for (const part of text.slice(start, end).split(/(?<= [–—|•·-] |[,|•·] )/)) {
    const span = within(text, { start: from, end: from + part.length })
    const name = text.slice(span.start, span.end)
    if (isOutletLine(name) || (nameLike.test(name) && isTold(text, name))) return span
    from += part.length
  }
  return undefined
}

/** Without the marks that set a name off from a date, and without *in* or *from* before it. */
function within(text: string, span: Span): Span {
  let { start, end } = trim(text, span)
  while (start < end && /[,|•·–—(\s-]/.test(text[start])) start++
  while (end > start && /[,|•·–—:)\s-]/.test(text[end - 1])) end--
  const lead = /^(?:Published (?:in|by)|[Ff]rom|[Ii]n|[Vv]ia|Source:) (?=\p{Lu})/u.exec(
    text.slice(start, end),
  )
  return { start: start + (lead?.[0].length ?? 0), end }
}

/** Does the text name the outlet, or its last word, behind *the* as papers name themselves? */
function isTold(text: string, name: string): boolean {
  const bare = name.replace(/^The /, '')
  const last = bare.slice(bare.lastIndexOf(' ') + 1)
  if (name.length > longest || last.length < 3 || noOutlet.test(last)) return false
  return [bare, last].some((one) => {
    const whole = one.replace(/\./g, '\\.')
    return RegExp(`${told} [Tt]he ${whole}(?![\\p{L}\\p{N}-]| ${bodies}\\b)`, 'u').test(text)
  })
}

const told =
  '\\b(?:told|seen by|shown to|shared with|obtained by|reviewed by|spoke to|speaking to|interview with|contacted by|approached by)'
/** Behind the name of a place: *told the Bergvik council*. */
const bodies = '(?:authorities|board|chamber|council|court|government|hearing|inquiry|police|tribunal)'
/** Whom people tell things that print nothing. */
const noOutlet =
  /^(?:administration|agency|army|assembly|association|authority|bank|board|cabinet|chair(?:man)?|chamber|chancellor|church|city|club|college|commission|committee|company|conference|congress|council|county|court|department|district|event|forum|foundation|government|governor|group|hall|hospital|house|institute|king|mayor|meeting|minister|ministry|office|parliament|party|police|pope|premier|president|queen|school|secretary|senate|society|state|summit|town|treasury|tribunal|trust|union|university)$/i
