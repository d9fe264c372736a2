/** Numbers that are no figures: times, ordinals, names, labels, addresses, phone numbers. */
import { Flag, Kind } from '../../lib/words.ts'
import { joined, type Lexemes, sort, written } from '../lexemes.ts'
import type { Quantity } from './quantity.ts'
import { unsaid } from './unknowns.ts'
import { Is } from './words.ts'

/** Words before a number that make it a label. */
const labels = new Set(
  `
  article articles section sections chapter page pages no nos number numbers route highway interstate
  room suite flight channel figure table version resolution clause paragraph line level grade step
  phase part volume act psalm verse group gate exit platform size model type apartment apt episode
  season lot box unit block district precinct ward area stage round week day game item question rule
  point option release releases tier versions zone formula fortune boeing airbus apollo covid windows iphone top rfc iso
`
    .trim()
    .split(/\s+/),
)

/** Is what stands around tokens `from` … `to` such that the number is part of something else? */
export function refused(lex: Lexemes, found: Quantity, floor: number, end: number): boolean {
  return (
    glued(lex, found) ||
    clock(lex, found, end) ||
    labelled(lex, found, floor) ||
    dialled(lex, found) ||
    grouped(lex, found) ||
    ofFile(lex, found, floor) ||
    aged(lex, found, floor) ||
    unsaid(lex, found) ||
    recurs(lex, found) ||
    ofPeriod(lex, found) ||
    named(lex, found)
  )
}

/** `01632 960001`, `(020) 7946 0000`: a number behind the code of a place. */
function dialled(lex: Lexemes, { kind, from }: Quantity): boolean {
  if (kind !== 'bare') return false
  const at = written(lex, from - 1) === ')' ? from - 2 : from - 1
  return at >= 0 && /^0\d{2,5}$/.test(written(lex, at))
}

/** `27, 432 people`: a number that somebody typed with a space behind its comma, of which neither half tells. */
function grouped(lex: Lexemes, { numeral, from }: Quantity): boolean {
  return numeral.digits && (isGroup(lex, from - 2) || isGroup(lex, from))
}

/** Do two or three digits at token `i`, which are no day of a month, stand before a comma, a space and three more? */
function isGroup(lex: Lexemes, i: number): boolean {
  const { text, words } = lex
  if (i < 0 || i + 2 >= words.length || words.end[i] - words.start[i] > 3) return false
  return (
    words.kind[i] === Kind.number &&
    words.end[i + 2] - words.start[i + 2] === 3 &&
    words.kind[i + 2] === Kind.number &&
    !labels.has(written(lex, i - 1)) &&
    /^\d{2,3}, \d{3}$/.test(text.slice(words.start[i], words.end[i + 2])) &&
    !/[\d.,$£€₦]$|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.? $/u.test(
      text.slice(Math.max(0, words.start[i] - 12), words.start[i]),
    )
  )
}

/** `children under 12`, `women over 60`, `aged 26 or above`: an age. */
function aged(lex: Lexemes, { kind, low, from }: Quantity, floor: number): boolean {
  if (kind !== 'bare' || low > 110 || from - 2 < floor) return false
  if (/^aged?$/i.test(written(lex, from - 1))) return true
  return (
    /^(?:above|below|over|under)$/.test(written(lex, from - 1)) &&
    /^(?:adolescents|adults|aged|anybody|anyone|babies|boys|children|citizens|everybody|everyone|girls|infants|kids|men|patients|people|persons|residents|them|those|voters|women|workers|youngsters|youths)$/i.test(
      written(lex, from - 2),
    )
  )
}

/** `a 100-year flood`: how seldom, and no time that it took. */
function recurs(lex: Lexemes, { unit, attributive, to }: Quantity): boolean {
  return (
    unit === 'year' &&
    attributive === true &&
    /^(?:floods?|flooding|rainfall|rainstorms?|storms?)$/.test(written(lex, to))
  )
}

/** `he made a half-century`: fifty runs, where nothing tells of years. */
function isRuns(lex: Lexemes, from: number, to: number): boolean {
  if (written(lex, to - 1) === 'centuries') return true
  if (written(lex, to - 2) !== '-') return false
  const isLong = /^(?:-|ago|earlier|later|long|of|old)$/.test(written(lex, to))
  return (
    !isLong && !/^(?:about|almost|during|for|in|last|nearly|over|past|than)$/.test(written(lex, from - 1))
  )
}

/** `the first half of the year`, `half-year profits`: when, not how much. */
function ofPeriod(lex: Lexemes, { kind, unit, numeral, from, to, attributive }: Quantity): boolean {
  if (!numeral.part || numeral.value !== 0.5) return false
  if (unit === 'year') return attributive === true || written(lex, to - 2) === '-'
  if (unit === 'century') return isRuns(lex, from, to)
  return kind === 'bare' && /^(?:closing|first|latter|opening|second)$/.test(written(lex, from - 1))
}

/** `the file is 39K`: kilobytes; `4K video`: lines of a picture. */
function ofFile(lex: Lexemes, { kind, numeral }: Quantity, floor: number): boolean {
  if (kind !== 'bare' || !/k$/i.test(written(lex, numeral.to - 1))) return false
  if (/^(?:2|4|5|8|10)$/.test(written(lex, numeral.from)) && written(lex, numeral.to - 1) === 'K') return true
  for (let i = Math.max(floor, numeral.from - 4); i < numeral.from; i++)
    if (/^(?:attachment|download|files?|image|size)$/.test(written(lex, i))) return true
  return false
}

/** Something stands without a space before or behind that a figure does not have: `F-16`, `173m212`, `http://…/20%`, `19th`, `30s`. */
function glued(lex: Lexemes, found: Quantity): boolean {
  const { text, words } = lex
  const before = words.start[found.from] > 0 ? text[words.start[found.from] - 1] : ' '
  // An attribute of markup: `id="768166957728358400"`.
  if (/["']/.test(before) && text[words.start[found.from] - 2] === '=') return true
  // `.265`: no whole number before the point.
  if (before === '.' && /\s/.test(text[words.start[found.from] - 2] ?? '')) return true
  if (before === '.' && ofPath(lex, found.from)) return true
  // “The ID.3.”
  if (before === '.' && joined(lex, found.from) && lex.words.flag[found.from - 2] & Flag.upper) return true
  if (/[/=&?#_@\\:%+*.]/.test(before) && !/\s/.test(before))
    return !(before === ':' || before === '.') || /\d/.test(text[words.start[found.from] - 2] ?? '')
  const wordBefore = found.from > 0 && (before === '-' || before === '–') && joined(lex, found.from - 1)
  // `a magnitude-7.1 quake`
  const isMagnitude = found.unit === 'magnitude'
  if (
    wordBefore &&
    !isMagnitude &&
    (words.kind[found.from - 2] === Kind.word || words.kind[found.from - 2] === Kind.number)
  )
    return found.numeral.digits
      ? !spanned(lex, found)
      : before === '-' && words.kind[found.from - 2] === Kind.word
  if (words.kind[found.from - 1] === Kind.word && joined(lex, found.from) && found.numeral.digits) return true
  return tail(lex, found)
}

/** `10.1073/jnl.1907828`: the number behind the stop at token `from - 1`, where a slash stands before the word. */
function ofPath(lex: Lexemes, from: number): boolean {
  return joined(lex, from - 1) && joined(lex, from - 2) && written(lex, from - 3) === '/'
}

/** `75-300mm`: the number behind a hyphen, with a unit of its own, behind a number. */
function spanned(lex: Lexemes, found: Quantity): boolean {
  return (
    lex.words.kind[found.from - 2] === Kind.number &&
    found.kind !== 'bare' &&
    !/-\d+-$/.test(lex.text.slice(Math.max(0, lex.words.start[found.from] - 12), lex.words.start[found.from]))
  )
}

function tail(lex: Lexemes, found: Quantity): boolean {
  const { words } = lex
  if (found.to >= words.length || !joined(lex, found.to)) return false
  const kind = words.kind[found.to]
  if (kind === Kind.word || kind === Kind.number) return !/[元ரூ]$/.test(written(lex, found.to - 1))
  const mark = written(lex, found.to)
  if (/^[_=@#\\/]$/.test(mark)) return found.kind === 'bare' || (joined(lex, found.to + 1) && mark !== '/')
  // `24703 L-202`, `737-800`
  const next = found.to + 1
  return (
    mark === '-' &&
    joined(lex, next) &&
    words.kind[next] === Kind.number &&
    (found.kind === 'measure' ||
      (found.kind === 'bare' && words.kind[next + 1] === Kind.mark && written(lex, next + 1) === '-'))
  )
}

/** `at 0900 hours`, `by 1530 hrs`. */
function isHours(lex: Lexemes, { from }: Quantity): boolean {
  const digits = written(lex, from)
  return (
    /^(?:[01]\d|2[0-3])[0-5]\d$/.test(digits) &&
    (digits[0] === '0' || /^(?:about|around|at|by|from|till|until)$/i.test(written(lex, from - 1)))
  )
}

const zones = /^(?:[BCEI]?ST|[CE]ES?T|GMT|UTC|hrs)$/
const hours = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/

/** `9:50`, `at 23.45`, `6 p.m.`, `10 o'clock`. */
function clock(lex: Lexemes, found: Quantity, end: number): boolean {
  if (!found.numeral.digits || found.kind === 'money') return false
  const at = found.numeral.to
  const next = at < end ? written(lex, at) : ''
  if (next === ':' && joined(lex, at) && lex.words.kind[at + 1] === Kind.number) return true
  if (
    found.kind === 'bare' &&
    hours.test(written(lex, found.from)) &&
    /^[Aa]t$/.test(written(lex, found.from - 1))
  )
    return at >= end || !/^(?:per|%|[a-z]{3,}s$)/.test(next)
  // “The 7.15 from Cork.”
  if (
    found.kind === 'bare' &&
    hours.test(written(lex, found.from)) &&
    /^[Tt]he$/.test(written(lex, found.from - 1))
  )
    return /^(?:bus|express|flight|from|service|to|train)$/.test(next)
  if (
    found.kind === 'bare' &&
    /^(?:[01]\d|2[0-3])[0-5]\d$/.test(written(lex, found.from)) &&
    zones.test(next)
  )
    return true
  if (found.unit === 'hour' && isHours(lex, found)) return true
  if (/^(?:am|pm|AM|PM|o'clock|o’clock)$/.test(next)) return !(next === 'pm' && found.kind === 'measure')
  return /^[apAP]$/.test(next) && written(lex, at + 1) === '.' && /^[mM]$/.test(written(lex, at + 2))
}

/** `Article 5`, `No. 5`, `page 12`, `347 AD`; `three degrees` of a university. */
function labelled(lex: Lexemes, found: Quantity, floor: number): boolean {
  if (found.unit === 'degree' && !found.numeral.digits) return true
  if (found.kind !== 'bare') return false
  if (/^(?:AD|BC|CE|BCE)$/.test(written(lex, found.to)) || written(lex, found.from - 1) === 'circa')
    return true
  // “Troops number 80,000.”
  if (found.numeral.digits && written(lex, found.numeral.from).includes(',')) return false
  const isVersion = found.numeral.digits && written(lex, found.from).includes('.')
  if (isVersion && labels.has(written(lex, listStart(lex, found.from) - 1).toLowerCase())) return true
  const at = written(lex, found.from - 1) === '.' ? found.from - 2 : found.from - 1
  return (at >= floor && at >= 0 && labels.has(written(lex, at).toLowerCase())) || listed(lex, found.from)
}

/** `on days one and four of the talks`: labels in the plural, told one by one. */
function listed(lex: Lexemes, from: number): boolean {
  if (!/^(?:and|or)$/.test(written(lex, from - 1)) || !numbers(lex, from - 2)) return false
  const word = written(lex, from - 3).toLowerCase()
  return word.endsWith('s') && labels.has(word.slice(0, -1))
}

function numbers(lex: Lexemes, i: number): boolean {
  return lex.words.kind[i] === Kind.number || sort(lex.code[i]) === Is.cardinal
}

/** The first token of the list `1.1, 1.5 and 2.0` whose number at token `from` shares the label before it. */
function listStart(lex: Lexemes, from: number): number {
  let at = from
  while (
    at > 1 &&
    from - at < 12 &&
    /^(?:,|and|or)$/.test(written(lex, at - 1)) &&
    lex.words.kind[at - 2] === Kind.number
  )
    at -= 2
  return at
}

/** `Air Force One`, `Fortune 500 companies`: behind a capital inside a sentence, a small number without a unit is part of a name. */
function named(lex: Lexemes, found: Quantity): boolean {
  const { words } = lex
  const { numeral, from } = found
  const first = numeral.from
  if (found.kind === 'bare' && numeral.digits && /^(?:Series|Edition)$/.test(written(lex, found.to)))
    return true
  const capital = words.kind[first] === Kind.word && (words.flag[first] & Flag.initial) !== 0
  if (capital && (!opens(lex, first) || inName(lex, found))) return true
  if (found.kind === 'bare' && zipCode(lex, found)) return true
  if (
    found.kind !== 'bare' ||
    from === 0 ||
    words.kind[from - 1] !== Kind.word ||
    !(words.flag[from - 1] & Flag.initial)
  )
    return false
  if (numeral.scale > 1 || numeral.open || numeral.value >= 10_000) return false
  return (
    numeral.digits &&
    !opens(lex, from - 1) &&
    !/^(?:in|on|at|since|by|of)$/.test(written(lex, from - 2)) &&
    !/day$/.test(written(lex, from - 1))
  )
}

/** `Three Mile Island`; the “Three Amigos”: a capital behind a number that has one, which opens no sentence of its own. */
function inName({ text, words }: Lexemes, { kind, numeral: { from, to } }: Quantity): boolean {
  const next = words.flag[to] & Flag.initial && !(words.flag[to] & Flag.upper)
  if (!next || words.flag[from] & Flag.upper) return false
  return (
    kind === 'measure' ||
    /\bthe ["“‘']$/.test(text.slice(Math.max(0, words.start[from] - 6), words.start[from]))
  )
}

/** `Springfield, IL 62701`. */
function zipCode(lex: Lexemes, { from, numeral }: Quantity): boolean {
  return numeral.digits && /^\d{5}$/.test(written(lex, from)) && /^[A-Z]{2}$/.test(written(lex, from - 1))
}

/** Does token `i` open a sentence, a quotation or a line? */
function opens(lex: Lexemes, i: number): boolean {
  if (i === 0 || lex.words.flag[i] & Flag.breakBefore) return true
  // “Need Wi-Fi 6”; “Bean-Laing 5 points” opens a line.
  if (written(lex, i - 1) === '-' && joined(lex, i - 1) && joined(lex, i)) return opens(lex, i - 2)
  return /^[.!?:;"“”‘'([—–…*•·|-]$/.test(written(lex, i - 1))
}
