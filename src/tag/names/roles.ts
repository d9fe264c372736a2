/** Roles in lower case around a person: *harbour safety adviser* before the name, *, a bridge expert at …,* behind it. */
import { Flag, Kind } from '../../lib/words.ts'
import type { Span } from '../../schema.ts'
import { isCalling, isCallingOfOne } from './callings.ts'
import { type Ground, word } from './units.ts'
import { lexicon, speech, Word } from './words.ts'

/** The role in lower case that stands right before token `at`: *harbour safety adviser*. */
export function roleBefore(ground: Ground, at: number, low: number): Span | undefined {
  const { words } = ground
  if (
    at <= low ||
    words.kind[at - 1] !== Kind.word ||
    words.flag[at - 1] & Flag.initial ||
    !isCallingOfOne(word(ground, at - 1))
  )
    return undefined
  // “A major Ann Lund exhibition” is a big one.
  if (word(ground, at - 1) === 'major' && /^(?:an?|her|his|its|the|this)$/i.test(word(ground, at - 2)))
    return undefined
  let from = at - 1
  for (let i = at - 2; i >= Math.max(low, at - 8); i--) {
    const form = word(ground, i)
    if (words.flag[i + 1] & Flag.breakBefore) break
    if (form === '-' && !(words.flag[i + 1] & Flag.spaceBefore)) continue
    // “United Nations spokesman”: a capital inside a sentence is no verb's.
    const isNamed = words.flag[i] & Flag.initial && !ground.opens(i)
    if (words.kind[i] !== Kind.word || (isNamed ? isGrammar : ends)(form.toLowerCase())) break
    if (
      isDoing(form) ||
      (i > low && modals.has(word(ground, i - 1))) ||
      isNaming(ground, i, low) ||
      isAge(ground, i, low)
    )
      break
    from = i
  }
  return { start: words.start[from], end: words.end[at - 1] }
}

/** The role right before the comma that stands before a person: *the bank’s chairman, Anna Berg, …*. */
export function roleAcross(
  ground: Ground,
  from: number,
  to: number,
  low: number,
  high: number,
): Span | undefined {
  if (from - 2 < low || to + 1 >= high || word(ground, from - 1) !== ',') return undefined
  const behind = word(ground, to + 1)
  if (behind !== ',' && behind !== '.') return undefined
  const role = roleBefore(ground, from - 1, low) ?? officeBefore(ground, from - 2, low)
  return role && !isComplement(ground, role, from - 2, low) ? role : undefined
}

/** *A lawyer for the president, Anna Berg,*: either may be meant. */
function isComplement(ground: Ground, role: Span, at: number, low: number): boolean {
  let i = at
  while (i > low && ground.words.start[i] > role.start) i--
  while (i > low && /^(?:the|an?|his|her|its|their|['’]s?|former)$/i.test(word(ground, i - 1))) i--
  return (
    i - 1 > low && /^(?:for|of|to)$/.test(word(ground, i - 1)) && isCalling(word(ground, i - 2).toLowerCase())
  )
}

/** *the Health Secretary*: the office in capitals that ends with token `at`, behind *the*. */
function officeBefore(ground: Ground, at: number, low: number): Span | undefined {
  const { words } = ground
  const isTitle = ((lexicon.get(word(ground, at).toLowerCase()) ?? 0) & Word.title) > 0
  if (!isTitle || !(words.flag[at] & Flag.initial)) return undefined
  let from = at
  while (
    from > low &&
    at - from < 4 &&
    words.kind[from - 1] === Kind.word &&
    words.flag[from - 1] & Flag.initial &&
    !/^the$/i.test(word(ground, from - 1))
  )
    from--
  return from > low && /^the$/i.test(word(ground, from - 1))
    ? { start: words.start[from], end: words.end[at] }
    : undefined
}

/** What makes a verb of the next word: “will meet chairman Ann Lund”. */
const modals = new Set('can cannot could may might must shall should will would'.split(' '))

/** Participles that belong to a role; others are the verb before it. */
const participles = new Set(
  'accused acclaimed appointed celebrated convicted disgraced elected exiled jailed named renowned respected retired seasoned self-described unnamed'.split(
    ' ',
  ),
)

function ends(form: string): boolean {
  return isGrammar(form) || isVerbal(form)
}

function isGrammar(form: string): boolean {
  return ((lexicon.get(form) ?? 0) & (Word.grammar | Word.calendar)) > 0
}

/** *Ann Lund named stockbroker Bo Berg*: a verb behind its subject at token `i`. */
function isNaming({ text, words }: Ground, i: number, low: number): boolean {
  return (
    /^(?:accused|appointed|elected|named)$/.test(text.slice(words.start[i], words.end[i])) &&
    i - 1 >= low &&
    (words.flag[i - 1] & Flag.initial) > 0
  )
}

/** *34-year-old victim*: the last word of an age at token `i`. */
function isAge(ground: Ground, i: number, low: number): boolean {
  return (
    i - 3 >= low && word(ground, i) === 'old' && word(ground, i - 1) === '-' && word(ground, i - 2) === 'year'
  )
}

/** Ends in *-ing* and says what somebody is; others say what somebody does. */
const qualities = new Set(
  `acting advertising aspiring banking boxing broadcasting campaigning commanding consulting counseling cycling engineering founding fundraising governing housing incoming leading managing marketing mining nursing outgoing
  presiding publishing racing reigning retiring rising ruling serving shipping sitting surviving swimming teaching training visiting`.split(
    /\s+/,
  ),
)

function isDoing(form: string): boolean {
  return form.length > 4 && form.endsWith('ing') && !qualities.has(form)
}

/** Does a word begin a clause behind a comma and no role: *after losing*, *echoing*, *made*? */
function isClause(form: string): boolean {
  return (
    isDoing(form) ||
    /^(?:after|although|at|because|before|but|by|despite|during|for|from|if|in|like|of|on|since|than|to|under|unlike|until|when|where|while|with|without)$/.test(
      form,
    ) ||
    /^(?:became|began|broke|brought|built|came|chose|did|drew|fell|felt|found|gave|got|grew|held|kept|led|left|lost|made|met|paid|put|ran|saw|sent|set|sold|sought|spent|spoke|stood|took|went|won|wore|wrote)$/.test(
      form,
    )
  )
}

/** Is the stop at token `i` that of an abbreviation: `U.S.`, `Mr.`? */
function isAbbreviated(ground: Ground, i: number): boolean {
  const { words } = ground
  if (words.flag[i] & Flag.spaceBefore || !(words.flag[i - 1] & Flag.initial)) return false
  if (i + 1 < words.length && ground.starts(i + 1)) return false
  const before = word(ground, i - 1)
  return before.length === 1 || (lexicon.get(before.toLowerCase())! & Word.stopped) > 0
}

function isVerbal(form: string): boolean {
  return (
    speech.has(form) ||
    (form.endsWith('ed') && !participles.has(form)) ||
    /^(?:ask|believe|following|hear|including|know|met|said|saw|say|says|see|tell|tells|think|told)$/.test(
      form,
    )
  )
}

/** The role in apposition behind token `at`: `, a bridge expert at the Delta Institute,`; or the affiliation *at the Delta Institute*. */
export function roleBehind(ground: Ground, at: number, high: number): Span | undefined {
  const { words } = ground
  let i = at + 1
  if (i + 1 < high && /^(?:at|of)$/.test(word(ground, i))) return affiliation(ground, i, high)
  if (i + 2 >= high || word(ground, i) !== ',' || words.flag[i] & Flag.breakBefore) return undefined
  i++
  if (words.kind[i] === Kind.number && word(ground, i + 1) === ',') i += 2
  while (i < high && /^(?:as|an?|the|his|her|its|their)$/.test(word(ground, i))) i++
  const start = i
  if (i < high && (isVerbal(word(ground, i)) || isClause(word(ground, i)))) return undefined
  let calling = false
  let bound = false
  for (; i < Math.min(high, start + 22); i++) {
    const form = word(ground, i)
    if (form === '.' && i > start && isAbbreviated(ground, i)) continue
    if (
      words.kind[i] === Kind.mark &&
      (form !== '-' || words.flag[i] & Flag.spaceBefore) &&
      form !== '&' &&
      form !== "'" &&
      form !== '’'
    )
      break
    const lower = form.toLowerCase()
    if (/^(?:who|whose|which|that|and|but|said|says|told|tells|was|is|were|are|has|had)$/.test(lower)) {
      if (lower === 'and' && calling) continue
      break
    }
    // “The firm and Lund, representatives of the town”: more than one.
    if (!bound && !calling && lower.endsWith('s') && !isCallingOfOne(lower) && isCalling(lower))
      return undefined
    if (!bound && isCalling(lower)) calling = true
    if (/^(?:of|at|in|for|with|to|from|on|by)$/.test(lower)) bound = true
    if (bound && !calling) return undefined
  }
  const close = i < high ? word(ground, i) : '.'
  if (!calling || i <= start || !/^[,.;:)—–"”]|^(?:who|whose|which)$/.test(close)) return undefined
  return { start: words.start[start], end: words.end[i - 1] }
}

/** *at Copper Market Research* right behind a person: the small word and the capitals after it. */
function affiliation(ground: Ground, at: number, high: number): Span | undefined {
  const { words } = ground
  const start = word(ground, at + 1) === 'the' ? at + 2 : at + 1
  let end = start
  while (
    end < high &&
    words.kind[end] === Kind.word &&
    words.flag[end] & Flag.initial &&
    !(words.flag[end] & Flag.breakBefore)
  )
    end++
  return end - start > 1 && speech.has(word(ground, end))
    ? { start: words.start[at], end: words.end[end - 1] }
    : undefined
}
