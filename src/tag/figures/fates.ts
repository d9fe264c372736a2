/** What a number tells that has no noun behind it, but says what became of people: *31 missing*, *46 were injured*, *14 were declared dead*, *12 died*. */
import { Kind } from '../../lib/words.ts'
import { type Lexemes, written } from '../lexemes.ts'

/** What became of those whose number ends before token `i`, in the text's own words; `''` where they are counted and nothing of that kind is said. */
export function fateAt(lex: Lexemes, i: number, from: number): string | undefined {
  const word = written(lex, i)
  if (word === 'unaccounted' && written(lex, i + 1) === 'for') return 'unaccounted for'
  if (word === 'on' && written(lex, i + 1) === 'board' && closes(lex, i + 2)) return 'on board'
  if (fates.test(word) && closes(lex, i + 1)) return word
  return opensClause(lex, from) ? predicateAt(lex, i) : undefined
}

const fates =
  /^(?:aboard|ashore|displaced|hospitali[sz]ed|hurt|injured|killed|missing|stranded|trapped|unhurt|wounded)$/

/** Does what became of them end before token `i`? */
function closes(lex: Lexemes, i: number): boolean {
  return i >= lex.words.length || lex.words.kind[i] === Kind.mark || behindFate.test(written(lex, i))
}

const behindFate = /^(?:after|and|as|at|but|by|during|following|in|inside|off|on|since|under|when|with)$/

/** Verbs of people that need no object; a number before one counts who did it. */
const acts = /^(?:died|drowned|escaped|perished|survived)$/
/** `51 would be offered jobs`, `120 will go`: several who are counted. */
const modals = /^(?:can|could|may|might|will|would)$/
const plural = /^(?:are|remain|remained|were)$/
/** Between verb and participle. */
const between =
  /^(?:allegedly|already|also|badly|believed|confirmed|critically|declared|fatally|feared|found|immediately|initially|later|lightly|only|presumed|pronounced|reported|reportedly|safely|seriously|severely|slightly|still|subsequently|then|thought)$/
const ends =
  /^(?:acquitted|admitted|alive|arrested|charged|convicted|cremated|dead|deported|detained|discharged|drowned|evacuated|executed|expelled|freed|homeless|hospitali[sz]ed|hurt|identified|infected|injured|jailed|killed|missing|poisoned|released|rescued|sacked|safe|sentenced|shot|stranded|suspended|treated|trapped|unhurt|vaccinated|wounded)$/

/** The end of `were slightly injured`, `are still missing`, `have been rescued`, `died`; `''` for another verb of several: `were from`. */
function predicateAt(lex: Lexemes, i: number): string | undefined {
  const word = written(lex, i)
  if (acts.test(word)) return word
  if (modals.test(word)) return /^[a-z]/.test(written(lex, i + 1)) ? '' : undefined
  let at = i + 1
  if (word === 'have' || word === 'had') {
    if (written(lex, at) === 'since') at++
    if (written(lex, at) === 'already') at++
    if (acts.test(written(lex, at))) return written(lex, at)
    if (written(lex, at) !== 'been') return undefined
    at++
  } else if (!plural.test(word)) return undefined
  const first = at
  while (
    at < first + 4 &&
    (between.test(written(lex, at)) || (at > first && /^(?:to|be|have|been)$/.test(written(lex, at))))
  )
    at++
  return ends.test(written(lex, at)) ? written(lex, at) : ''
}

/** Does a clause begin with the number at token `from`? Behind another word it may be its label or its year. */
function opensClause(lex: Lexemes, from: number): boolean {
  if (from === 0) return true
  return lex.words.kind[from - 1] === Kind.mark
    ? /^[.,;:!?—–“"(]$/.test(written(lex, from - 1))
    : before.test(written(lex, from - 1).toLowerCase())
}

const before =
  /^(?:and|another|because|but|further|if|least|only|reported|said|says|that|them|where|whereas|which|while|whom)$/
