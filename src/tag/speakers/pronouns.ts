/** Say who *he*, *she* and *who* are, where the text leaves no doubt. */
import type { Span, Speaker } from '../../schema.ts'
import { antecedentOf } from '../grammar/antecedents.ts'
import {
  type Frame,
  frameBetween,
  type Grammar,
  isQuoted,
  type Phrase,
  startBefore,
} from '../grammar/frame.ts'
import { mainSubject } from '../grammar/subjects.ts'
import { phraseEndingAt, phraseStartingAt } from '../grammar/voice-phrases.ts'
import { type Cast, nameFrom, speakerOf } from '../grammar/voices.ts'
import { Is } from '../grammar/word-classes.ts'
import { pronounOf, pronounOfCalling } from '../names/genders.ts'
import { type Body, bodyFor } from './bodies.ts'
import { pronounTold } from './told-genders.ts'

/** The person last spoken of as the subject of a cue, or the organisation; empty where that was nobody by name. */
export interface Focus {
  body?: Body
  person?: {
    name: string
    /** Where the text last spoke of the person: offset of the end. */
    end: number
    /** *he* or *she*, once known. */
    pronoun?: string
  }
}

/** *he* and *she* as subjects, and behind *according to*. */
const isOneOf: Record<string, string | undefined> = { he: 'he', him: 'he', her: 'she', she: 'she' }

/** How far back, in UTF-16 code units, a pronoun may reach. */
const reach = 900

const lastOf = (name: string) => name.slice(name.lastIndexOf(' ') + 1)

/**
 * The speaker that a phrase names or describes. For *he*, *she* and *who* it has the name of the person, if that is sure (for *who* also the words for somebody without one), and the
 * place of the pronoun; else the pronoun itself, unnamed. Keeps `focus`.
 */
export function personFor(cast: Cast, grammar: Grammar, frame: Frame, voice: Phrase, focus: Focus): Speaker {
  const said = speakerOf(cast, frame, voice)
  const { body } = focus
  focus.body = undefined
  if ('name' in said) {
    const named = organisationAt(cast, said)
    if (named) focus.body = { name: named, end: said.end! }
    if (named || isOpen(cast, said) || / and /.test(said.name)) {
      focus.person = undefined
      return said
    }
    const full = fullNameAt(cast, said)
    // “Cost estimates, he added, were low.”
    if (!full && voice.from === 0 && !said.name.includes(' ')) return said
    const name = full ?? said.name
    focus.person = { name, end: said.end!, pronoun: pronounAt(cast, grammar, name, said.start!) }
    return said
  }
  const pronoun = voice.from === voice.to ? frame.word(voice.from) : ''
  if (pronoun === 'who') {
    const phrase = antecedentOf(frame, voice.from)
    const whom = phrase && speakerOf(cast, frame, phrase)
    return whom ? { ...whom, start: said.start, end: said.end } : said
  }
  const meant = bodyFor(cast, grammar, frame, voice, body)
  if (meant) {
    focus.body = { name: meant, end: said.end! }
    focus.person = undefined
    return { name: meant, start: said.start, end: said.end }
  }
  const person = isOneOf[pronoun]
  const name = person && personBehind(cast, grammar, frame, voice, person, focus)
  focus.person = name ? { name, end: said.end!, pronoun: person } : undefined
  return name ? { name, start: said.start, end: said.end } : said
}

/** The pronoun for the bearer of `name`, of whom the text speaks at `start`: by the given name, by a calling there (*Ms Lund*), or by what else the text says. */
function pronounAt(cast: Cast, grammar: Grammar, name: string, start: number): string | undefined {
  const before = cast.text.slice(Math.max(0, start - 10), start)
  return (
    pronounOf(name) ??
    pronounOfCalling(/(\p{L}+)\.?\s$/u.exec(before)?.[1] ?? '') ??
    pronounTold(cast, grammar, name)
  )
}

/** Can `pronoun` stand for the bearer of `name`, as far as is known? */
function isMeantBy(pronoun: string, cast: Cast, grammar: Grammar, name: string): boolean {
  return (pronounOf(name) ?? pronounTold(cast, grammar, name) ?? pronoun) === pronoun
}

/** The subject of the same sentence; else who was last in focus if nobody else was named since; else the subject of the sentence before. */
function personBehind(
  cast: Cast,
  grammar: Grammar,
  frame: Frame,
  voice: Phrase,
  pronoun: string,
  { person }: Focus,
): string | undefined {
  const own = mainSubject(frame, voice.from - 1)
  if (own && own.to < voice.from && !isNobody(frame, own, pronoun)) {
    const name = nameOf(cast, frame, own)
    const other = name && pronounAt(cast, grammar, name, cast.words.start[frame.token[own.from]])
    if (name ? !other || other === pronoun : !isMany(frame, own.to) && !closes(frame, voice)) return name
  }
  const at = cast.words.start[frame.token[voice.from]]
  const near = person && at - person.end < reach && (!person.pronoun || person.pronoun === pronoun)
  if (near && !isOtherBetween(cast, grammar, person.end, at, person.name, pronoun)) return person.name
  const name = subjectBefore(grammar, cast, frame.token[voice.from], pronoun)
  return name && isMeantBy(pronoun, cast, grammar, name) ? name : undefined
}

/** *The man had a fever, he said.*: does the pronoun only say who told what stands before it? */
function closes({ is, mark }: Frame, { from, to }: Phrase): boolean {
  return mark[from - 1] === ',' && (is[to + 1] & Is.core) !== 0 && /^[.,]$/.test(mark[to + 2] ?? '.')
}

/** Can the subject not be meant by `pronoun`: *no one*, a thing, the same pronoun, for which it stands again? */
function isNobody({ is, word }: Frame, { from, to }: Phrase, pronoun: string): boolean {
  if (from === to && (is[from] & Is.pronoun || word(from) === pronoun)) return true
  if (/^(?:it|no|nothing|this|that|they|these|those|there)$/.test(word(from))) return true
  for (let i = from; i <= to; i++)
    if (is[i] & (Is.human | Is.title | Is.pronoun) || (is[i] & Is.capital && i > 0)) return false
  return !(is[from] & Is.capital) || (is[to] & Is.paper) !== 0
}

/** Does the plural noun at `last` end a subject, for which neither *he* nor *she* can stand? */
function isMany({ is, word }: Frame, last: number): boolean {
  return (last === 0 || (is[last] & Is.lower) !== 0) && /(?:[^s]s|people|police|men)$/.test(word(last))
}

/** Is anybody but `name` named in `from` … `to` for whom `pronoun` can stand? Of whom somebody speaks, in quotation marks, does not speak there. */
function isOtherBetween(
  cast: Cast,
  grammar: Grammar,
  from: number,
  to: number,
  name: string,
  pronoun: string,
): boolean {
  const { names } = cast
  for (let i = nameFrom(names, from); i < names.length && names[i].start < to; i++) {
    const { kind, demonym, full, start } = names[i]
    if (
      kind === 'person' &&
      !demonym &&
      lastOf(full) !== lastOf(name) &&
      !isQuoted(grammar, start) &&
      isMeantBy(pronoun, cast, grammar, full)
    )
      return true
  }
  return false
}

/** Sentences that may have the pronoun itself as their subject, on the way back to whom it means. */
const furthest = 3

/** The subject of the sentence before that of `token`, if it is one person’s name; of the one before that, where it is `pronoun` itself. Who is said to have said it comes first. */
function subjectBefore(grammar: Grammar, cast: Cast, token: number, pronoun: string): string | undefined {
  let own = grammar.begins[token] & 1 ? token : startBefore(grammar, token, 1)
  for (let back = 0; back < furthest; back++) {
    const from = own > 0 ? startBefore(grammar, own, 1) : own
    const frame = frameBetween(grammar, from, own)
    const told = toldBy(frame)
    const subject = told ?? mainSubject(frame, frame.at)
    if (!subject) return onlyPersonAt(cast, from, own)
    if (frame.word(subject.from) !== pronoun || from === own || grammar.begins[own] & 2) {
      const asked = told ? undefined : askedBy(frame, subject)
      return asked === null ? undefined : nameOf(cast, frame, asked ?? subject)
    }
    own = from
  }
  return undefined
}

/** *The coroner asked Lund about the boat.*: Lund, who answers next; `null` where it is open who was asked, `undefined` where nobody was. */
function askedBy(frame: Frame, { to }: Phrase): Phrase | null | undefined {
  const { is, mark, word } = frame
  let verb = to + 1
  while (is[verb] & Is.adverb && !(is[verb] & Is.auxiliary)) verb++
  if (word(verb) !== 'asked' || mark[verb + 1] !== '' || is[verb + 1] & Is.preposition) return undefined
  if (/^(?:how|if|that|to|what|when|where|whether|who|why)$/.test(word(verb + 1))) return undefined
  const whom = phraseStartingAt(frame, verb + 1)
  // “Lund asked Berg to go”: she goes on.
  if (word((whom?.to ?? verb + 1) + 1) === 'to') return undefined
  return whom && is[whom.from] & Is.capital ? whom : null
}

/** Who told what a sentence says: *according to the pathologist, Dr Lund, Berg had drowned*; *the kiln burst, said the founder Per Berg*; *the kiln burst, Per Berg said*. */
function toldBy(frame: Frame): Phrase | undefined {
  const { is, mark, word } = frame
  for (let i = 0; i + 2 < is.length; i++)
    if (is[i] & Is.hedge && word(i) === 'according') return phraseStartingAt(frame, i + 2)
  for (let i = is.length - 1; i > 1; i--) {
    if (!(is[i] & Is.core) || is[i] & Is.capital) continue
    const behind = mark[i - 1] === ',' ? phraseStartingAt(frame, i + 1) : undefined
    const end = behind && mark[behind.to + 1]
    if (behind && (ends(end) || end === ',') && isSomebody(frame, behind)) return behind
    const before = ends(mark[i + 1]) ? phraseEndingAt(frame, i - 1) : undefined
    return before && mark[before.from - 1] === ',' ? before : undefined
  }
  return undefined
}

/** *Lund, in a green coat, said little, and went*: nobody. */
function isSomebody({ is }: Frame, { from, to }: Phrase): boolean {
  for (let i = from; i <= to; i++) if (is[i] & (Is.human | Is.title | Is.capital)) return true
  return false
}

function ends(mark: string | undefined): boolean {
  return mark === undefined || mark === '.'
}

/** The person whose name opens the sentence of tokens `from` to `to`, where nobody else is named in it. */
function onlyPersonAt({ names, words, text }: Cast, from: number, to: number): string | undefined {
  if (from >= to) return undefined
  const end = words.end[to - 1]
  const at = nameFrom(names, words.start[from])
  const first = names[at]
  if (first?.kind !== 'person' || first.demonym || first.end > end) return undefined
  if (
    !/^(?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?$/.test(text.slice(words.start[from], first.start).replace(/\s/g, ' '))
  )
    return undefined
  if (/^(?:['’]|,? (?:and|or|&) )/.test(text.slice(first.end, first.end + 6))) return undefined
  for (let i = at + 1; i < names.length && names[i].start < end; i++)
    if (names[i].kind === 'person' && names[i].full !== first.full) return undefined
  return first.full
}

/** The full name of the one person whom a phrase names. */
function nameOf(cast: Cast, frame: Frame, phrase: Phrase): string | undefined {
  for (let i = phrase.from; i <= phrase.to; i++) if (frame.is[i] & Is.conjunction) return undefined
  const said = speakerOf(cast, frame, phrase)
  return 'name' in said ? fullNameAt(cast, said) : undefined
}

/** The full name of the organisation at a span. */
function organisationAt({ names }: Cast, { start, end }: Partial<Span>): string | undefined {
  const name = names[nameFrom(names, start!)]
  return name && name.start < end! && name.kind === 'organisation' && !name.demonym ? name.full : undefined
}

/** Is it open of whom or of what the name at a span is, or is it a place? Nobody tells that *he* can stand for it. */
function isOpen({ names }: Cast, { start, end }: Partial<Span>): boolean {
  const name = names[nameFrom(names, start!)]
  return name !== undefined && name.start < end! && /^(?:name|place)$/.test(name.kind)
}

/** The fullest form of the person’s name that stands at a span, or has the same last word where the span itself was not seen to be a name. */
function fullNameAt({ names, text }: Cast, { start, end }: Partial<Span>): string | undefined {
  const at = nameFrom(names, start!)
  const name = names[at]
  if (name && name.start < end!) return name.kind === 'person' ? name.full : undefined
  const last = lastOf(text.slice(start, end))
  for (let i = at; i < Math.min(names.length, at + 40); i++)
    if (names[i].kind === 'person' && lastOf(names[i].full) === last) return names[i].full
  for (let i = at - 1; i >= Math.max(0, at - 40); i--)
    if (names[i].kind === 'person' && lastOf(names[i].full) === last) return names[i].full
  return undefined
}
