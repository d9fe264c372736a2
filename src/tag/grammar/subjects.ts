/** Find the subject of a verb in a sentence. */
import { beforeClause, beforeWho, isReduced, outOfClause } from './antecedents.ts'
import type { Frame, Phrase } from './frame.ts'
import { isVoice, phraseEndingAt } from './voice-phrases.ts'
import { Is } from './word-classes.ts'

const verbal = Is.finite | Is.base

/** The subject of the verb at `verb`; each is worked out once for a frame, so that clauses that hang on each other stay cheap. */
export function subjectOf(frame: Frame, verb: number): Phrase | undefined {
  const held = frame.subjects[verb]
  if (held !== undefined) return held ?? undefined
  frame.subjects[verb] = null
  const found = findSubject(frame, verb)
  frame.subjects[verb] = found ?? null
  return found
}

function findSubject(frame: Frame, verb: number): Phrase | undefined {
  const { is, mark } = frame
  const near = overAdverbs(frame, verb - 1)
  // “Lund has in the past described it as …”
  const i =
    near > 3 && frame.word(near) === 'past' && frame.word(near - 2) === 'in' && is[near - 3] & Is.auxiliary
      ? overAdverbs(frame, near - 3)
      : near
  if (i < 0) return undefined
  if (mark[i] === ',' || mark[i] === '—' || mark[i] === '–') return beyondParenthesis(frame, i)
  if (is[i] & Is.relative) return { from: i, to: i }
  if (frame.word(i) === 'on' && is[i + 1] & Is.time) {
    const phrase = i > 0 ? phraseEndingAt(frame, i - 1) : undefined
    if (phrase && is[phrase.to] & (Is.capital | Is.human | Is.title)) return withoutLead(frame, phrase)
  }
  if (is[i] & Is.preposition && !mark[i]) {
    const noun = is[i + 1] & Is.time ? beforeWho(frame, i) : undefined
    return noun && (noun.from === 0 || mark[noun.from - 1] !== ',') ? noun : subjectBefore(frame, i)
  }
  if (is[i] & Is.conjunction) return subjectBefore(frame, i)
  const phrase = phraseEndingAt(frame, isReduced(frame, i) ? i - 1 : i)
  return phrase ? withoutLead(frame, outOfClause(frame, phrase)) : beforeClause(frame, i)
}

/** Step left over adverbs, auxiliaries, clitics and dates that stand between a subject and its verb. */
export function overAdverbs(frame: Frame, from: number): number {
  const { is, mark, word } = frame
  let i = from
  for (; i > 0; i--) {
    const clitic =
      mark[i][0] === "'" && mark[i].length > 1 && (mark[i] !== "'s" || (is[i - 1] & Is.pronoun) !== 0)
    const skipped =
      is[i] & Is.lower
        ? (is[i] & (Is.auxiliary | Is.adverb | Is.time) && !(is[i] & Is.pronoun)) ||
          ((is[i + 1] | is[i + 2]) & Is.time && /^(?:early|last|late|next)$/.test(word(i)))
        : is[i] & Is.time
    if (!clitic && !skipped && !(is[i] & Is.determiner && isFloating(frame, i))) break
  }
  return i
}

/** *Lund and Berg both said*: does the word at `at` only say that it is true of all of them? */
function isFloating({ is, mark, word }: Frame, at: number): boolean {
  if (!/^(?:all|both|each)$/.test(word(at))) return false
  if (mark[at - 1] === '—') return true
  if (mark[at - 1] !== '' || is[at - 1] & (Is.conjunction | Is.preposition | Is.subordinator)) return false
  return (is[at - 1] & (Is.capital | Is.human | Is.auxiliary)) !== 0 || is[at - 1] === Is.lower
}

/** Leave out a preposition that the phrase begins with: *In Ohio Smith*, and its place before a number: *In Ohio 38 percent of voters*. */
function withoutLead({ is, mark }: Frame, { from, to }: Phrase): Phrase {
  const start = is[from] & Is.preposition && from < to ? from + 1 : from
  if (start === 0 || !(is[start - 1] & Is.preposition)) return { from: start, to }
  let first = start
  while (first < to && is[first] & Is.capital) first++
  return { from: mark[first] === '#' ? first : start, to }
}

/** A verb behind a comma at `comma`: its subject stands before the parenthesis (*Smith, a lawyer, said*). */
function beyondParenthesis(frame: Frame, comma: number): Phrase | undefined {
  const { is, mark } = frame
  const near = phraseEndingAt(frame, comma - 1)
  if (near && isTitled(frame, near)) return near
  let held: Phrase | undefined
  for (let i = comma - 1; i > 0 && comma - i < 40; i--) {
    if (mark[i] !== ',' && mark[i] !== '—' && mark[i] !== '–') continue
    if (
      near &&
      near.from === i + 1 &&
      is[near.from] & Is.capital &&
      isIntroduction(frame, i) &&
      !isPlaceOf(frame, near)
    )
      return near
    const last = phraseEndingAt(frame, i - 1)
    const phrase = last && outOfClause(frame, last)
    if (!phrase || isRelativeBefore(frame, phrase.from) || isAside(frame, i) || isPlaceOf(frame, phrase))
      continue
    const whose = frame.word(i + 1) === 'who' && (is[phrase.from] & Is.determiner) !== 0
    if (!whose && !isVoice(frame, phrase)) continue
    held = withoutLead(frame, phrase)
    if (/^(?:an?|the)$/.test(frame.word(held.from)) && nameBefore(frame, held.from)) continue
    if (is[held.from] & (Is.capital | Is.pronoun | Is.determiner)) break
  }
  return held ?? subjectBefore(frame, comma)
}

/** *Minister of Trade, Senator the Hon. Ann Lund, told …*: a name behind its title, which stands behind another office. */
export function isTitled({ is, mark, word }: Frame, { from, to }: Phrase): boolean {
  const first = word(from) === 'the' && is[from - 1] & Is.title ? from - 1 : from
  if (!(is[first] & Is.title) || to - first < 2 || is[to] & Is.title || mark[first - 1] !== ',') return false
  for (let i = first; i <= to; i++)
    if (!(is[i] & Is.capital) && mark[i] !== '.' && word(i) !== 'the') return false
  let i = first - 2
  while (i > 0 && (is[i] & (Is.capital | Is.conjunction) || mark[i] === ',')) i--
  return word(i) === 'of' && (is[i - 1] & Is.title) !== 0
}

/** Does the part that the comma at `comma` ends say more of what stands before it: *Lund, facing a challenge in Ohio,*, *Lund, of Ohio,*? */
function isAside({ is, mark }: Frame, comma: number): boolean {
  let from = comma
  while (from > 0 && mark[from - 1] !== ',' && mark[from - 1] !== '—' && mark[from - 1] !== '–') from--
  if (from === 0 || mark[from - 1] !== ',' || !(is[from] & Is.lower)) return false
  return (
    (is[from] & (Is.preposition | Is.ing)) !== 0 ||
    (is[from] & Is.relative && !(is[from] & Is.determiner)) !== 0
  )
}

/** *a fellow in Munich, Germany*: does the phrase only say where the place before it lies? */
function isPlaceOf(frame: Frame, { from, to }: Phrase): boolean {
  const { is, mark } = frame
  for (let i = from; i <= to; i++) if (!(is[i] & Is.capital) && mark[i] !== '.') return false
  let at = from - 2
  if (at < 2 || mark[from - 1] !== ',' || !(is[at] & Is.capital)) return false
  while (at > 0 && (is[at] & Is.capital || mark[at] === '.')) at--
  if (!/^(?:at|from|in|near|of)$/.test(frame.word(at))) return false
  return mark.lastIndexOf(',', from - 2) >= 0 || !isIntroduction(frame, from - 1)
}

/** *Omar Lane, an analyst at Northfield, the think tank, told …*: does a name and a comma stand right before item `at`? */
function nameBefore(frame: Frame, at: number): boolean {
  if (frame.mark[at - 1] !== ',' || at < 3) return false
  const phrase = phraseEndingAt(frame, at - 2)
  return (
    phrase !== undefined &&
    (frame.is[phrase.to] & Is.capital) !== 0 &&
    !(frame.is[phrase.to] & Is.time) &&
    !((frame.is[phrase.from] | (frame.is[phrase.from - 1] ?? 0)) & Is.preposition) &&
    phrase.to > phrase.from
  )
}

/** Does the part before item `at` begin with a relative: *Smith, who is a judge,*, *Smith, whose yard, Halden, builds boats,*? */
function isRelativeBefore(frame: Frame, at: number): boolean {
  const { is, mark } = frame
  if (mark[at - 1] === ',') {
    let comma = at - 2
    while (comma > 0 && mark[comma] !== ',' && at - comma < 14) comma--
    if (comma > 0 && mark[comma] === ',' && /^whose$/.test(frame.word(comma + 1))) return true
  }
  for (let i = at - 1; i > 0 && at - i < 16; i--) {
    if (mark[i] === ',' || mark[i] === '—') return false
    if (is[i] & Is.relative && mark[i - 1] === ',') return true
  }
  return false
}

/** *Alarmed by the storm, Lund …*, *Asked about the storm, she …*: does the sentence begin with a participle and what hangs on it? */
function isParticipial({ is, word }: Frame): boolean {
  if (!(is[1] & Is.preposition)) return false
  return (is[0] & (Is.participle | Is.verb)) !== 0 || /ed$/.test(word(0))
}

/** Does the part of the sentence that the comma at `comma` ends lead up to the main clause: *After the vote,*? */
function isIntroduction(frame: Frame, comma: number): boolean {
  const { is, mark } = frame
  let from = comma
  while (from > 0 && mark[from - 1] !== ',' && mark[from - 1] !== '—') from--
  if (from === 0 && isParticipial(frame)) return true
  return (is[from] & (Is.preposition | Is.subordinator | Is.ing | Is.time)) !== 0
}

/** The subject of the clause that ends before `at`: of its nearest verb that has one, else of the sentence. */
export function subjectBefore(frame: Frame, at: number): Phrase | undefined {
  const { is } = frame
  const heard = subjectHeardOf(frame, at)
  if (heard) return heard
  for (let i = at - 1; i > 0; i--) {
    if (!(is[i] & Is.finite && is[i] & Is.speech) || is[i] & Is.capital || isNounHere(frame, i)) continue
    if (frame.word(i - 1) === 'to') continue
    const subject = subjectOf(frame, i)
    if (subject && isVoice(frame, subject)) return subject
  }
  const main = mainSubject(frame, at)
  if (main) return main
  for (let i = at - 1; i > 0; i--) {
    if (!(is[i] & (verbal | Is.auxiliary) || (is[i] & Is.verb && !(is[i] & Is.ing)))) continue
    if (is[i] & Is.capital) continue
    const subject = subjectOf(frame, i)
    if (subject && isVoice(frame, subject)) return subject
  }
  return undefined
}

/** *The court heard that Lund had taken it and told them …*: Lund, of whom those hear who say nothing. */
function subjectHeardOf(frame: Frame, at: number): Phrase | undefined {
  const { is, mark } = frame
  let heard = at - 1
  while (heard > 0 && !/^(?:heard|hears)$/.test(frame.word(heard))) {
    if (/^[;:]$/.test(mark[heard])) return undefined
    heard--
  }
  for (let i = heard + 2; heard > 0 && i < at; i++) {
    if (is[i] & Is.capital || !(is[i] & (verbal | Is.auxiliary | Is.verb)) || is[i] & Is.ing) continue
    const subject = subjectOf(frame, i)
    if (subject) return subject.from > heard && isVoice(frame, subject) ? subject : undefined
  }
  return undefined
}

/** The subject of the sentence: of its first verb that has one and does not stand in a clause before the main one. */
export function mainSubject(frame: Frame, until: number): Phrase | undefined {
  const { is, mark } = frame
  let from = 0
  const isPart = isParticipial(frame)
  if (is[0] & (Is.subordinator | Is.ing | Is.preposition | Is.participle) || isPart) {
    // “When Lund spoke, he said” may be of Lund; “Asked about Lund, he said” is not.
    const last = isPart ? until + 1 : until
    for (let i = 1; i < last; i++) {
      if (mark[i] === ',') {
        from = i + 1
        break
      }
    }
  }
  for (let i = from + 1; i < until; i++) {
    if (mark[i] === ',' && frame.word(i + 1) === 'whose') {
      const end = mark.indexOf(',', i + 1)
      if (end > 0 && end < until) i = end
    }
    if (is[i] & Is.capital || !(is[i] & (verbal | Is.auxiliary | Is.verb)) || is[i] & Is.ing) continue
    if (
      is[i] & Is.base &&
      !(is[i] & Is.finite) &&
      !(is[i - 1] & (Is.pronoun | Is.auxiliary) || frame.word(i - 1).endsWith('s'))
    )
      continue
    const subject = subjectOf(frame, i)
    if (subject && subject.from >= from && isVoice(frame, subject) && !isSubordinate(frame, subject, from))
      return subject
  }
  return undefined
}

/** The subject of the main clause that is nearest before `at`: of what comes behind the last *, but*, or of the sentence. */
export function subjectOfClause(frame: Frame, at: number): Phrase | undefined {
  const { is, mark } = frame
  let from = 0
  for (let i = at - 2; i > 0; i--) {
    const parts = mark[i] === ';' || (mark[i] === ',' && /^(?:and|but|while|yet)$/.test(frame.word(i + 1)))
    if (!parts) continue
    from = i + 1
    break
  }
  if (from === 0) return mainSubject(frame, at)
  for (let i = from + 1; i < at; i++) {
    if (is[i] & Is.capital || !(is[i] & (verbal | Is.auxiliary | Is.verb)) || is[i] & Is.ing) continue
    const subject = subjectOf(frame, i)
    if (subject) return subject.from >= from && isVoice(frame, subject) ? subject : undefined
  }
  return undefined
}

/** Is the subject that of a clause inside the sentence: *whom Smith called*, *as Smith put it*? */
function isSubordinate({ is, mark }: Frame, subject: Phrase, start: number): boolean {
  if (is[subject.from] & Is.relative && subject.from === subject.to) return true
  const before = subject.from - 1
  return before > start && mark[before] === '' && (is[before] & (Is.relative | Is.subordinator)) !== 0
}

/** *the cuts, which the operator admits will hurt*: does the form at `i` have its own subject between a relative and the verb of the relative? */
function isWithinRelative(frame: Frame, i: number): boolean {
  const { is, mark, word } = frame
  if (mark[i - 1] || !(is[i - 1] & (Is.human | Is.capital | Is.pronoun))) return false
  const isMany = /s$|^(?:people|police|they|we)$/.test(word(i - 1))
  if (!(is[i] & Is.finite || (is[i] & Is.base && isMany))) return false
  const from = phraseEndingAt(frame, i - 1)?.from ?? i - 1
  const isClause = from > 1 && mark[from - 1] === '' && /^(?:that|which|who)$/.test(word(from - 1))
  // “Lund explained that the harbour masters title is …”
  return isClause && !(is[from - 2] & (Is.speech | Is.stance))
}

/** Is the verb form at `i` a noun: *Smith’s remarks*, *the claims*? */
export function isNounHere(frame: Frame, i: number): boolean {
  const { is, mark, word } = frame
  if (i === 0) return false
  if (/^['’]$/.test(mark[i - 1]) && i > 1 && word(i - 2).endsWith('s')) return true
  if (
    i + 1 < is.length &&
    !(is[i] & (Is.core | Is.participle)) &&
    is[i + 1] & (Is.auxiliary | Is.ing) &&
    is[i + 1] & Is.lower &&
    !isWithinRelative(frame, i)
  )
    return true
  if (word(i) === 'thanks' && word(i + 1) === 'to') return true
  if (
    word(i) === 'shows' &&
    /^(?:air|fashion|game|radio|reality|talk|television|trade|tv)$/.test(word(i - 1))
  )
    return true
  // “the census report indicates”
  if (/^(?:poll|report|review|survey)$/.test(word(i)) && is[i + 1] & Is.lower && is[i + 1] & Is.finite)
    return true
  const plural = (is[i] & (Is.core | Is.participle)) === 0
  if (
    plural &&
    mark[i - 1] === '' &&
    is[i - 1] & Is.preposition &&
    !(is[i - 1] & Is.subordinator) &&
    word(i - 1) !== 'to'
  )
    return true
  return (
    (mark[i - 1] === "'s" && !(i > 1 && is[i - 2] & Is.pronoun)) ||
    (mark[i - 1] === '' &&
      (is[i - 1] & (Is.determiner | Is.possessive)) !== 0 &&
      (is[i - 1] & Is.relative) === 0 &&
      !(is[i - 1] & Is.pronoun) &&
      (!/^(?:another|others|some|many|most|several|both|all|one)$/.test(word(i - 1)) ||
        (plural && i > 1 && word(i - 2) === 'in')))
  )
}
