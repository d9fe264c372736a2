/** Judge a mark that may end a sentence by the words on both sides of it. */
import { beforeNumber, leading, trailing } from './abbreviations.ts'

const isOpener = (char: string) => '"\'“‘«([„‚‹¿¡「『*•–—-'.includes(char) && char !== ''
const isUpper = (char: string) => !(char >= 'a' && char <= 'z') && char !== char.toLowerCase()
const partOfToken = /[\p{L}\p{M}\p{N}.'’&/@_-]/u

export const isSpace = (char: string): boolean =>
  char === ' ' || (!(char > ' ' && char < '\u00a0') && /\s/.test(char))
export const isDigit = (char: string): boolean => char >= '0' && char <= '9'
export const isLetter = (char: string): boolean =>
  (char >= 'a' && char <= 'z') ||
  char !== char.toLowerCase() ||
  char !== char.toUpperCase() ||
  /\p{L}/u.test(char)

/** Longest word, in UTF-16 code units, that is looked at beside a mark. */
export const reach = 32

/** Words that often start a sentence and are no names: after an abbreviation they tell that a new sentence begins. */
const starters = new Set(
  `The A An He She It They We You I This That These Those His Her Its Their Our My Your In On At But And Or So If When While As After
  Before Since For From With Without By To Also However Meanwhile There Here What Who How Why Where Which Some Many Most All Both Each No Not Now
  Then Yet Though Although Because According Despite During Under Until Once Only Even Other Another Such More Last Earlier Later
  Today Yesterday One Two Three Several Nearly About Over Further Additionally Furthermore Instead Nevertheless Thus Therefore Nobody Everybody Everyone Somebody Someone Anyone Nothing Everything Something`.split(
    /\s+/,
  ),
)

/** Behind a number and before a capital these end the sentence: years and money in Ukrainian and Russian. */
const yearly = new Set(['р', 'рр', 'г', 'гг', 'грн', 'руб', 'коп'])
const clockWord =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]{1,4}T|GMT|UTC|Eastern|Central|Pacific|Mountain|Local|January|February|March|April|May|June|July|August|September|October|November|December)$/
const monthAfterNumber =
  /^(?:Jan|Feb|Febr|März|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Januar|Februar|April|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert|Jh)\b/
/** A speaker and his verb right behind a question or exclamation: `“Why?” Ms Lund asked.` A pronoun with a capital begins a sentence, `I` aside. */
const attribution =
  /^(?:I\s+(?:said|say|asked|ask|called|cried|replied|shouted|whispered|wondered|yelled|answered|muttered|howled|started|told)\b|(?!(?:He|She|It|They|We|You|The|This|That|These|Those|A|An)\s)(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(?:asked|asks|wondered|exclaimed|shouted|yelled|cried|called|joked|quipped|tweeted|wrote|added|replied|responded|whispered|(?:said|says|told reporters)(?=[.,]|\s+(?:on|at|in|during|after|while|as|when|with)\s)))/u

/** `At 8 p.m. President Rask spoke.` */
const timeFirst =
  /^(?:At|By|Around|About|Before|After|Until|From|Since|Shortly after|Just after|Just before) [\d:.]{1,5} ?[ap]\.?m$/
/** A number with its parts, or the label of a picture, that opens a line: `2.1.`, `Figure 1.` */
const enumerator =
  /^(?:\d{1,2}(?:\.\d{1,2}){1,3}|(?:Figure|Table|Box|Chart|Map|Listing|FIGURE|TABLE)\s\d{1,3})$/
/** `Viva Maria! (1965)`: a title, with its year. */
const yearInBrackets = /^\((?:1\d|20)\d\d[),]/

/** Behind these a number with a stop is an ordinal. */
const germanOrdinal =
  /(?:^|\s)(?:beim|das|dem|den|der|des|die|eine[mnrs]?|ihre[mnrs]?|seine[mnrs]?|und|vom|zum|zur) \d{1,2}$/

/** A mark that may end a sentence, and where it stands. */
export interface Place {
  text: string
  /** The mark, the end of marks and closers, the next character that is no space, the start of the sentence, the limit. */
  at: number
  end: number
  next: number
  start: number
  to: number
  marks: string
  closed: boolean
  /** The text has no capitals at all. */
  lower: boolean
}

/** Does the sentence end at this mark, white space following? */
export function endsHere(place: Place): boolean {
  const { text, marks, closed, lower } = place
  const ahead = text.slice(place.next, Math.min(place.to, place.next + 2 * reach))
  const opened = ahead.length > 1 && isOpener(ahead[0]) && !isSpace(ahead[1])
  const first = opened ? (isOpener(ahead[1]) && ahead.length > 2 ? ahead[2] : ahead[1]) : ahead[0]
  const dash = /^[–—-]/.test(ahead)
  if (isLetter(first) && !isUpper(first) && !lower) return lowerStart(place, ahead, first, opened, dash)
  if (marks !== '.') {
    if (marks === '…' || /^\.+$/.test(marks)) return (!dash || opened) && !(closed && attribution.test(ahead))
    if (yearInBrackets.test(ahead)) return false
    return !(closed && attribution.test(ahead)) && !(dash && !opened)
  }
  const word = wordBefore(text, place.at, place.start)
  // “At 12:01 a.m. (0401 GMT) on Saturday.”
  if (opened && ahead[0] === '(' && isDigit(first) && /^[ap]\.?m$/i.test(word)) return false
  if (isDigit(first)) return !shortBeforeNumber(word)
  if (dash && !opened) return false
  if (!closed && place.at - place.start < 16 && enumerator.test(text.slice(place.start, place.at)))
    return false
  return stopEnds(place, word, ahead, opened)
}

/** A small letter follows: the end only behind a plain stop, where the word is no abbreviation and the next may start so. */
function lowerStart(place: Place, ahead: string, first: string, opened: boolean, dash: boolean): boolean {
  if (dash || place.closed || place.marks !== '.') return false
  if (first === first.toUpperCase()) return true
  if (opened && /^["“„«]/.test(ahead)) return isPlain(wordBefore(place.text, place.at, place.start))
  if (opened) return false
  if (/^\p{Ll}{1,8}\p{Lu}/u.test(ahead)) return true
  const word = wordBefore(place.text, place.at, place.start)
  return /^[\p{Ll}'’-]{4,}$/u.test(word) && isPlain(word)
}

function isPlain(word: string): boolean {
  const key = word.toLowerCase()
  return !leading.has(key) && !trailing.has(key) && !word.includes('.')
}

function shortBeforeNumber(word: string): boolean {
  const key = word.toLowerCase()
  return (
    beforeNumber.has(key) ||
    ((leading.has(key) || trailing.has(key)) && !/^(?:u\.s|u\.k|u\.n|e\.u|etc)$/.test(key))
  )
}

/** Does a single stop behind `word` end the sentence, when a capital, a mark or another script follows? */
function stopEnds(place: Place, word: string, ahead: string, opened: boolean): boolean {
  const key = word.toLowerCase()
  const next = /^\P{L}{0,2}([\p{L}\p{M}’'-]+)(\.?)/u.exec(ahead)
  const follows = next?.[1] ?? ''
  if (word === '') return place.closed || place.at > place.start
  // `[George H. W.] Bush`
  if (isInitial(word) && place.closed && place.text[place.end - 1] === ']') return false
  if (isInitial(word))
    return !next?.[2] && starters.has(follows) && !place.closed ? true : place.closed || opened
  if (/^[ap]\.m$|^[ap]m$/.test(key))
    return (
      !clockWord.test(follows) &&
      !(place.at - place.start < 24 && timeFirst.test(place.text.slice(place.start, place.at)))
    )
  if (beforeNumber.has(key) && !leading.has(key) && /^(?:no|sec|art|p|ch)$/.test(key)) return true
  if (leading.has(key)) return place.closed && key !== 'st'
  if (yearly.has(key) && /\d\s?$/.test(place.text.slice(place.start, place.at - word.length).slice(-2)))
    return true
  if (trailing.has(key) || (word.includes('.') && /^(?:\p{L}\.)+\p{L}$/u.test(word))) {
    if (place.closed || (opened && !/^[([]/.test(ahead))) return true
    return key === 'etc' || key === 'usw'
      ? true
      : starters.has(follows) && !(next?.[2] && follows.length === 1)
  }
  // “In der 94. Minute.”
  if (
    /^\d{1,2}$/.test(word) &&
    germanOrdinal.test(place.text.slice(Math.max(place.start, place.at - 12), place.at))
  )
    return false
  if (/^\d{1,2}$/.test(word)) return place.at - word.length > place.start && !monthAfterNumber.test(ahead)
  return !/^(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})$/.test(word) || place.at - word.length > place.start
}

/** One capital that stands alone: an initial. */
function isInitial(word: string): boolean {
  return word.length === 1 && isUpper(word)
}

/** The characters below 128 that `partOfToken` accepts. */
const tokenCodes = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(partOfToken.test(String.fromCharCode(code))),
)

function isPartOfToken(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? tokenCodes[code] === 1 : partOfToken.test(text[at])
}

/** Does it begin with a Latin letter? */
function beginsPlainly(word: string): boolean {
  return (word >= 'a' && word < '{') || (word >= 'A' && word < '[')
}

/** The word that ends at `at`, stops inside it included, at most 32 code units. */
export function wordBefore(text: string, at: number, start: number): string {
  const least = Math.max(start, at - reach)
  let from = at
  while (from > least && isPartOfToken(text, from - 1)) from--
  const word = text.slice(from, at)
  return beginsPlainly(word) ? word : word.replace(/^[.'’&/_-]+/, '')
}
