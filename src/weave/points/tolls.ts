/** What a count of people says became of them: *24 people died*, *injuring at least 60*. */
import type { Figure, Passage, Toll } from '../../schema.ts'

/** Each kind by its verb before the number, by what stands behind it, and by the noun that is counted; alternations of fixed words, so each looks at a few words only. */
const kinds: [kind: Toll['kind'], verb: RegExp | undefined, behind: RegExp, noun: RegExp][] = [
  [
    'dead',
    /(?:\bkill(?:ed|ing|s)?|\bclaim(?:ed|ing|s)|\bdeaths? of|\blives of|\bdeath toll (?:of|reached|(?:climbed|now stood|rose|risen|stands|stood|was) (?:at|to))) $/,
    /^(?:(?:are|is|were|was|has|have|had|been|all) )*(?:(?:confirmed|declared|found|pronounced|reported) )?(?:dead|died|killed|lost their lives|perished)\b/,
    /^(?:bodies|dead|deaths|fatalities|lives)$/,
  ],
  [
    'hurt',
    /\b(?:hurt|hurting|injured|injures|injuring|wounded|wounding|wounds) $/,
    /^(?:(?:are|were|have|had|been) )*(?:hurt|injured|wounded)\b/,
    /^(?:injured|injuries|wounded)$/,
  ],
  [
    'missing',
    undefined,
    /^(?:(?:are|were|been|have|had|remain|remained|still|that|who|went|go) )*(?:(?:confirmed|listed|registered|reported)(?: as)? )?(?:still )?(?:missing|presumed dead|unaccounted for)\b/,
    /^missing$/,
  ],
  [
    'saved',
    /\b(?:rescued|rescuing|saved|saving) $/,
    /^(?:(?:are|is|were|was|has|have|had|been|reportedly) )*(?:rescued|found (?:alive|safe)|found to be safe|pulled out alive|survived)\b/,
    /^survivors$/,
  ],
  [
    'held',
    /\b(?:arrested|arresting|detained|detaining|rounded up) $/,
    /^(?:(?:are|were|have|had|been) )*(?:arrested|detained|taken into custody)\b/,
    /^(?:arrests|detentions)$/,
  ],
  [
    'moved',
    /\b(?:displaced|displacing|evacuated|evacuating) $/,
    /^(?:(?:are|were|have|had|been) )*(?:displaced|evacuated|left homeless|made homeless)\b/,
    /^(?:evacuees|homeless)$/,
  ],
]

/** Words between a verb and its number. */
const between =
  /(?:\b(?:about|additional|all|almost|another|approximately|around|as|at|estimated|fewer|further|least|many|more|nearly|over|roughly|some|than|the|up to|an|a)\s+)+$/i
/** A part of another number, a fear, a plan, a sum over years. */
const partOf =
  /\b(?:among|could|every|each|expected|feared|if|include[ds]?|including|may|might|of (?:them|those|whom)|plot(?:ted)?|would)\b/i
/** *247 in Kenya and 10 in Tanzania*: a place of several. */
const shareOf =
  /\band (?:another |at least )?(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores) (?:[a-z]+ )?(?:at|in|near|on)\b/
const overYears =
  /\b(?:annually|decades?|per|previous|since|(?:a|each|every|last|past|recent|this) (?:month|year|week)s?|years)\b/i
const general =
  /^(?:civilians|individuals|others|people|persons|victims|dead|deaths|bodies|lives|fatalities|injured|injuries|missing|more|survivors|wounded|arrests|detentions|evacuees|homeless)$/

/** How many code units of a passage are looked at on each side of a figure. */
const near = 60

/** Does the noun that is counted say already what became of them: *injured*, *death toll*? */
export function saysToll(of: string, kind: Toll['kind']): boolean {
  const noun = nounOf(of)
  return kinds.some(([each, , , counted]) => each === kind && counted.test(noun))
}

/** What became of those that `figure` counts, or nothing where the words beside it do not tell, or tell of a part, of a fear or of a sum over years. */
export function tollOf({ start, text }: Passage, figure: Figure): Toll | undefined {
  const [from, to] = [figure.start - start, figure.end - start]
  const before = text.slice(Math.max(0, from - near), from).replace(between, '')
  const tail = text.slice(to, to + near)
  const of = figure.of && tail.trimStart().startsWith(figure.of) ? figure.of : ''
  const behind = (of ? tail.trimStart().slice(of.length) : tail).split(/[,;:.()]|\d| and /, 1)[0].trimStart()
  if (
    partOf.test(`${before.split(/[.;]/).at(-1)}`) ||
    partOf.test(behind) ||
    shareOf.test(tail) ||
    overYears.test(text)
  )
    return undefined
  const noun = nounOf(figure.of ?? '')
  for (const [kind, verb, after, counted] of kinds) {
    if (verb?.test(before) || after.test(behind.replace(/^others /, '')) || counted.test(noun))
      return { kind, isGeneral: !noun || general.test(noun) }
  }
  return undefined
}

function nounOf(of: string): string {
  return of === 'death toll' ? 'deaths' : of.split(' ').at(-1)!
}
