/** Is a part of a run a name at all, as far as its words and their use in the capture tell? */
import { isCalling, isCallingOfOne } from './callings.ts'
import { isCommon } from './looks.ts'
import type { Part } from './part.ts'
import { alsoWords } from './places.ts'
import type { Usage } from './usage.ts'
import { lexicon, speech, Word } from './words.ts'

/** *Act*, *War*, *Treaty*: what neither works nor is somewhere. */
function isThing(flags: number): boolean {
  return (flags & Word.thingTail) > 0 && !(flags & (Word.orgTail | Word.placeTail))
}

function isPlainWord({ key, flags, upper, initials }: Part['run']['units'][number], usage: Usage): boolean {
  const isName = flags & (Word.firstName | Word.place | Word.demonym | Word.org)
  return !isName && !upper && !initials && usage.lower(key)
}

/** A long word in capitals that is in no list. */
function isCry({ upper, flags, key }: Part['run']['units'][number]): boolean {
  return upper && !flags && key.length > 4
}

/** Sums, roads, quarters and numbers of notes: *RM4*, *M50*, *Q1*, *B00250000*. */
const code = /^(?:(?:rm|rs)\d+|[abq]\d{1,3}|m(?!23$)\d{1,3}|[a-z]\d{3,})$/

/** *AZPU-PF*: two groups of letters. */
const twins = /^\p{L}{1,6}-\p{L}{1,6}$/u

/** Ends of what somebody believes: *Roman Catholic*. */
const faiths = /^(?:baptists?|catholics?|jews?|lutherans?|methodists?|muslims?|orthodox)$/

const events =
  /^(?:commonwealth|goodwill|highland|invictus|maccabiah|military|olympic|pacific|paralympic|summer|winter|youth)$/

/** Ends of what is neither seen nor heard: *Approval*, *Reluctance*. */
const abstract = /..(?:al|als|ances?|dom|ences?|ency|hood|isms?|ity|ities|ships?|ure|ures)$/

/** Does what stands behind make an ordinary word of a sentence's first one: *Disaster agency*, *Mobile phones*? */
function qualifies(behind: string): boolean {
  return (
    /^\p{Ll}{3}/u.test(behind) &&
    !((lexicon.get(behind) ?? 0) & Word.grammar) &&
    !speech.has(behind) &&
    !behind.endsWith('ed')
  )
}

/** Is the part a name, as far as its words and their use in this capture tell? `open` where nothing tells but a capital that opens a sentence. */
export function holds(
  part: Part,
  behind: string,
  usage: Usage,
  sure: ReadonlySet<string>,
  isApposed: () => boolean,
): boolean | 'open' {
  const { run, a, b, doubtful } = part
  const { key, flags, upper, initials } = run.units[a]
  const last = run.units[b]
  if (part.titled) return !(a === b && flags & (Word.title | Word.office) && !(flags & Word.firstName))
  if (
    b > a &&
    (faiths.test(last.key) || (b === a + 1 && /^(?:white|green)$/.test(key) && last.key === 'paper'))
  )
    return false
  // *Asian Games*, *Winter Games*: an event, and no maker of games.
  if (b === a + 1 && last.key === 'games' && (flags & Word.demonym || events.test(key))) return false
  // “Native Alaskan”: of whom there are many.
  if (b === a + 1 && key === 'native' && last.flags & Word.demonym) return false
  // A heading in capitals, or a photographer’s name: nothing tells which.
  if (b > a && run.units.slice(a, b + 1).every((unit) => isCry(unit))) return false
  if (b > a) {
    const top = run.units[run.units.findIndex(({ link }, i) => i > a && i <= b && link === 'of') - 1]
    if (top && isThing(top.flags)) return false
    // A headline's “Divisive Legacy”: each word stands in small letters elsewhere.
    if (
      !part.kind &&
      !(run.the && a === 0) &&
      run.units.slice(a, b + 1).every((unit) => isPlainWord(unit, usage))
    )
      return false
    // “Eid al-Fitr”: the small word makes nobody of it.
    const isSomebody = part.kind === 'person' && part.hint !== 'particle'
    return !(isThing(last.flags) && !isSomebody && !(top && part.kind === 'place'))
  }
  if (part.kind === 'place' && !part.demonym && run.initial && a === 0 && alsoWords.has(key))
    return !qualifies(behind)
  if (usage.common.has(key) || key === 'company') return false
  if (part.demonym || part.kind === 'place') return true
  if (flags & Word.thingTail && isThing(flags) && !(flags & ~(Word.thingTail | Word.opener | Word.grammar)))
    return false
  if ((initials && key.length < 2) || /^[rdi]-/.test(key) || speech.has(key)) return false
  if (flags & (Word.group | Word.never) && !(flags & Word.org)) return false
  if (code.test(key)) return false
  if (upper)
    return (
      (key.length < 7 || twins.test(key)) &&
      !(flags & Word.grammar && !(flags & Word.org) && !usage.letters.has(key)) &&
      !(key.length > 3 && !flags && usage.lower(key))
    )
  // “Marine biologist Ilka Berg said …”
  if (doubtful && flags & Word.firstName && isCalling(behind)) return false
  if (flags & Word.org) return !doubtful || sure.has(key) || !usage.lower(key)
  if (
    flags &
      (Word.title |
        Word.office |
        Word.honorific |
        Word.orgTail |
        Word.takesOf |
        Word.placeTail |
        Word.thingTail) &&
    !(flags & Word.firstName)
  )
    return sure.has(key) && run.the
  if (!doubtful && !(flags & ~(Word.opener | Word.grammar)) && flags)
    return (usage.capital.get(key) ?? 0) > 2 && !usage.lower(key)
  // “Bo Berg, Consultant in Oslo”
  if (isCallingOfOne(key) && !(flags & Word.firstName) && /^(?:at|for|in|of|to)$/.test(behind)) return false
  if (!doubtful) return !usage.lower(key) || (flags & Word.firstName) > 0
  if (flags & (Word.opener | Word.grammar)) return false
  // “Psychiatrists said …”, of whom there is a college here.
  if (isCalling(key) && key.endsWith('s') && !(usage.capital.get(key) ?? 0)) return false
  if (sure.has(key) && !(usage.lower(key) && qualifies(behind))) return true
  if (usage.lower(key) || /(?:ing|ly|ed|ion|ions|ers|ists|ness|ment|ments)$/.test(key)) return false
  return (
    flags > 0 ||
    speech.has(behind) ||
    behind === "'s" ||
    behind === '’s' ||
    (behind === ',' && isApposed()) ||
    (!isCommon(key) && !abstract.test(key) && 'open')
  )
}
