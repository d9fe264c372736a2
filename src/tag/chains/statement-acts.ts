/** Tell where a verb states something by what it does: *called for a ban*, *urged the mayor to resign*, *accused him of lying*, *vowed to stay*. */
import type { Frame } from '../grammar/frame.ts'
import { Is } from '../grammar/word-classes.ts'

/** Forms of the verbs, by what must follow them. */
const forms = (stems: string, ends: string) =>
  new Set(stems.split(' ').flatMap((stem) => ends.split(' ').map((end) => stem + end)))
const promising = new Set([
  ...forms('pledge promise propose threaten vow', 's'),
  ...'pledged pledging promised promising proposed proposing threatened threatening vowed vowing'.split(' '),
])
const urging = new Set([
  ...forms('advise beg encourage implore instruct invite order urge', 's'),
  ...'advised advising begged begging encouraged encouraging implored imploring instructed invited ordered ordering urged urging'.split(
    ' ',
  ),
])
const telling = /^t(?:ells?|elling|old)$/
const accusing = new Set('accuse accused accuses accusing'.split(' '))
const describing = new Set(
  `characterised characterises characterized characterizes describe described describes describing denounced denounces dismissed dismisses dismissing hailed hails hailing portray
  portrayed portrays portraying`.split(/\s+/),
)
const blaming = new Set('blame blamed blames blaming'.split(' '))
const calling = /^call(?:ed|ing|s)?$/

/** Verbs whose object is what they state. */
const stating = new Set(
  `announce announced announces announcing condemn condemned condemning condemns confirm confirmed confirming confirms criticise criticised criticises criticising criticize criticized
  criticizes criticizing denied denies deny denying predict predicted predicting predicts praise praised praises praising recommend recommended recommends reiterate reiterated
  reiterates`.split(/\s+/),
)
const claiming = /^claim(?:ed|ing|s)$/
const warning = /^warn(?:ed|ing|s)?$/

/** Items within which the second part must follow. */
const reach = 12
const leastWords = 3

/** The first item of what the verb at `cue` states, `undefined` where it only acts: *called for help at once*, *urged caution*. */
export function actAt(frame: Frame, cue: number): number | undefined {
  const { is, mark, word } = frame
  const verb = word(cue)
  const next = cue + 1
  if (mark[next] !== '' || is.length - next < leastWords) return undefined
  if (calling.test(verb)) return called(frame, next)
  if (promising.has(verb)) return word(next) === 'to' && isBare(frame, next + 1) ? next : undefined
  if (claiming.test(verb))
    return word(next) === 'to' && /^(?:be|have)$/.test(word(next + 1)) ? next : undefined
  if (warning.test(verb) && /^(?:about|against|of)$/.test(word(next)))
    return isObject(frame, next + 1) ? next + 1 : undefined
  if (stating.has(verb)) return isObject(frame, next) ? next : undefined
  if (telling.test(verb)) return toldTo(frame, next)
  const second = urging.has(verb)
    ? 'to'
    : accusing.has(verb)
      ? 'of'
      : describing.has(verb)
        ? 'as'
        : blaming.has(verb)
          ? 'for'
          : undefined
  if (
    !second ||
    is[next] & (Is.preposition | Is.conjunction | Is.subordinator | Is.relative) ||
    /^(?:him|her|it|them)self$/.test(word(next))
  )
    return undefined
  for (let i = next + 1; i < Math.min(is.length - 1, next + reach); i++) {
    if (mark[i] && !/^(?:[-#.Q’'&]|'s)$/.test(mark[i])) return undefined
    if (is[i] & (Is.relative | Is.subordinator) && word(i) !== second) return undefined
    if (word(i) === second) return second !== 'to' || isBare(frame, i + 1) ? next : undefined
  }
  return undefined
}

/** *told the men to leave*; not *told the men he wanted to leave*, *told the men the order to leave was out*. */
function toldTo(frame: Frame, at: number): number | undefined {
  const { is, mark, word } = frame
  const notNoun = Is.determiner | Is.pronoun | Is.possessive | Is.auxiliary | Is.preposition | Is.relative
  for (let i = at + 1; i < Math.min(is.length - 1, at + reach); i++) {
    if (word(i) === 'to') return isBare(frame, i + 1) ? at : undefined
    if (!/^(?:|[-#.&’']|'s)$/.test(mark[i]) || is[i] & (notNoun | Is.conjunction | Is.subordinator))
      return undefined
  }
  return undefined
}

/** *called for a ban*, *called on the mayor to resign*. */
function called(frame: Frame, at: number): number | undefined {
  const { is, mark, word } = frame
  if (word(at) === 'for')
    return mark[at + 1] === '' &&
      !(is[at + 1] & Is.time) &&
      !/^(?:help|him|her|me|them|us)$/.test(word(at + 1))
      ? at + 1
      : undefined
  if (word(at) !== 'on' && word(at) !== 'upon') return undefined
  for (let i = at + 2; i < Math.min(is.length - 1, at + reach); i++) {
    if (mark[i] && !/^(?:[-#.&’']|'s)$/.test(mark[i])) return undefined
    if (word(i) === 'to') return isBare(frame, i + 1) ? at + 1 : undefined
  }
  return undefined
}

/** Does an object of some weight stand at `at`: *the closing of two yards*, *dredging without a permit*? */
function isObject({ is, mark, word }: Frame, at: number): boolean {
  if (
    is[at] &
    (Is.preposition | Is.conjunction | Is.subordinator | Is.relative | Is.time | Is.pronoun | Is.adverb)
  )
    return false
  if (/^(?:he|her|him|how|it|me|them|us|what|who|why)$/.test(word(at)) || mark[at + 1] !== '') return false
  let size = 0
  while (at + size < is.length && /^(?:|[-#&’']|'s)$/.test(mark[at + size])) size++
  return size > leastWords
}

/** Can a bare verb stand at `at`, behind *to*: not *to the*, *to Bergen*? */
function isBare({ is, mark, word }: Frame, at: number): boolean {
  return (
    mark[at] === '' &&
    (is[at] & (Is.capital | Is.determiner | Is.pronoun | Is.preposition | Is.time)) === 0 &&
    !/(?:ed|ing|s)$/.test(word(at).replace(/ss$/, ''))
  )
}
