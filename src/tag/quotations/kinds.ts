/** Tell what a pair of quotation marks is for: speech, the title of a work, a word held at arm's length. */
import type { QuoteMarks } from '../../data.ts'
import type { Quotation } from '../../schema.ts'

/** Nouns and participles right before the name of a work. */
const beforeTitle = new Set(
  `album anthem article ballad bestseller blockbuster book cartoon chapter column comedy documentary drama editorial entitled episode essay exhibition feature film
  game headlined hit hymn lecture magazine memoir movie musical novel opera painting paper play podcast poem programme program report sculpture sequel series
  show single sitcom song speech story study thriller titled track trilogy video volume`.split(/\s+/),
)
/** Before a programme: *on “Face the Harbour”*, *told PBS’ “To the Contrary”*. */
const within = /(?:\b(?:called|from|in|on|titled)|['’]s?)\s$/
/** Before a programme of one word: *said on “Newsnight”*. */
const heardOn = /\b(?:appear(?:ed|ing|s)|said|says|seen|speaking|spoke) (?:in|on) $/
/** Behind the name of a work: *the “Harbour Lights” actor*. */
const beforeMaker =
  /^\s(?:act(?:or|ress)|album|alum|author|creator|director|fame|film|franchise|game|host|movie|producer|screenwriter|series|show|singer|star|writer)s?\b/
const smallWords = new Set(
  'a an and as at but by for from in into is nor of on or over the to up via vs with'.split(' '),
)
/** Before a word that is looked at, not said. */
const held =
  /(?:^|\s)(?:so-called|(?:is|are|was|were|been|being|what['’]s|one|often|also|sometimes|technique|condition|practice) called|known as|nicknamed|dubbed|termed|labell?ed|the (?:word|term|phrase|expression))\s*$/i
/** Behind a word that is a mark or a choice: *a “hold” rating*, *the “no” vote*, *vests with “Press” written on them*. */
const choice =
  /^\s(?:(?:emblazoned|painted|printed|stamped|stencill?ed|written) (?:across|in|on)|box|button|campaign|category|column|grade|key|label|list|rating|ratings|side|status|symbol|votes?)\b/
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu
/** Words that can be a scare quote. */
const few = 3

/** A quotation with what stands around it in its sentence, and whether a word near it hands on what was said. */
export interface Context {
  text: string
  marks: QuoteMarks
  /** Where the looking begins and ends. */
  from: number
  to: number
  spoken: boolean
}

/** In doubt it is speech: who speaks is asked later, and may stay open. */
export function kindOf(context: Context, english: boolean): Quotation['kind'] {
  const { text, marks, spoken } = context
  if (marks.continues || marks.continued || marks.end - marks.start > 200) return 'speech'
  const inside = text.slice(marks.start, marks.end)
  const words = inside.match(word) ?? []
  if (!english) return words.length <= 2 && !/[.,!?…]$/.test(inside) ? 'scare' : 'speech'
  if (isTitle(context, inside, words)) return 'title'
  if (words.length <= few && words.every((each) => /^\p{Lu}/u.test(each)) && isDefined(context))
    return 'scare'
  if (words.length > few || isWhole(inside)) return 'speech'
  if (held.test(text.slice(Math.max(context.from, marks.outer.start - 28), marks.outer.start))) return 'scare'
  if (choice.test(text.slice(marks.outer.end, marks.outer.end + 20))) return 'scare'
  return spoken ? 'speech' : 'scare'
}

/** *Halden Shipping, Inc. (“Halden” or the “Company”)*: what somebody is called from here on. */
function isDefined({ text, marks, from }: Context): boolean {
  const { start, end } = marks.outer
  const before = text.slice(Math.max(from, start - 40), start)
  const after = text.slice(end, end + 12)
  if (/\((?:(?:collectively|hereinafter|the|together),? )*$/.test(before))
    return /^(?:\)| (?:and|or) (?:the )?["“])/.test(after)
  return after.startsWith(')') && /["”] (?:and|or) (?:the )?$/.test(before) && before.includes('(')
}

/** A sentence: *“Yes.”* */
function isWhole(inside: string): boolean {
  return /^\p{Lu}/u.test(inside) && /[.!?]$/.test(inside)
}

/** All words of weight begin with a capital, and a work is named before, or nobody near says it. */
function isTitle({ text, marks, from, spoken }: Context, inside: string, words: string[]): boolean {
  if (!words.length || !/^[\p{Lu}\p{N}]/u.test(inside)) return false
  const before = text.slice(Math.max(from, marks.outer.start - 40), marks.outer.start)
  if (/\b(?:en)?titled:? $/.test(before)) return true
  const heavy = words.filter((each) => !smallWords.has(each))
  if (words.length > 12 || !heavy.every((each) => /^[\p{Lu}\p{N}]/u.test(each))) return false
  const last = before.match(word)?.slice(-2) ?? []
  if (last.some((each) => beforeTitle.has(each.toLowerCase())) && !/[:]\s*$/.test(before)) return true
  if ((heavy.length >= 2 && within.test(before)) || heardOn.test(before)) return true
  if (beforeMaker.test(text.slice(marks.outer.end, marks.outer.end + 16))) return true
  const ends = /[.!]$/.test(inside) && !/[\p{L}\p{N}]\s$/u.test(before)
  return heavy.length >= 2 && words.length >= 3 && !ends && !spoken
}
