/** Tell millions from metres in `1.8m`, where no currency does. */
import { Flag } from '../../lib/words.ts'
import { type Lexemes, written } from '../lexemes.ts'
import { phrase } from './phrases.ts'

/** Tokens of its sentence to either side of the number that may tell. */
const around = 14

/** What is counted in millions: people, and what is sold or seen. */
const counted =
  /^(?:audiences?|claimants|copies|customers?|downloads?|followers?|households|inhabitants|jobs|listeners|members|passengers|people|population|readers|sales|sells?|sold|streams|subscribers|tourists|turnout|unemployed|unemployment|units|users|viewers|viewing|views|visitors|voters|votes|watched|workers)$/i

/** What is measured in metres: heights, waters, races. */
const measured =
  /^(?:backstroke|beams?|breaststroke|bridges?|butterfly|champions?|cliffs?|crawl|dash|deep(?:er)?|depths?|distances?|div(?:e|es|ing)|fences?|finals?|freestyle|gaps?|gold|heats?|heights?|high(?:er)?|hurdles|jump(?:ed|s)?|leap(?:ed|s)?|lengths?|levels?|long(?:er)?|masts?|medals?|medley|platforms?|pools?|qualifying|rac(?:e|es|ing)|records?|relays?|runners?|running|seas?|silver|snow|sprint(?:ers?|s)?|stairs|steeplechase|swam|swells?|swim(?:mers?|ming)?|tall(?:er)?|throws?|tides?|titles?|towers?|trenches|tunnels?|wa(?:lls?|ters?|ves?)|widths?|wides?)$/i

/** Before one thing that so many have, or are: `a 2m copy print run`. */
const adjuncts =
  /^(?:barrel|copy|dose|head|household|job|member|passenger|person|seat|strong|subscriber|unemployed|uninsured|unit|user|viewer|visitor|vote)$/
/** Verbs of which people are the subject. */
const acts =
  /^(?:applied|are|bought|did|died|do|fled|had|have|join(?:ed)?|live[ds]?|need(?:ed)?|registered|signed|turned|use[ds]?|visit(?:ed)?|vote[ds]?|watch(?:ed)?|were|work(?:ed)?)$/

/** Does the `m` at token `at`, behind the number at token `from`, stand for a million? */
export function isMillions(lex: Lexemes, from: number, at: number, end: number): boolean {
  const next = at + 1
  if (next < end && !(lex.words.flag[next] & Flag.breakBefore)) {
    const word = written(lex, next)
    if (word === 'out') return /^of (?:school|work)\b/.test(afterWord(lex, next))
    if (word === 'of') return /^(?:them|these|those|us)$/.test(written(lex, next + 1))
    if (adjuncts.test(word) || acts.test(word)) return true
    const start = /^(?:fewer|more|other)$/.test(word) ? next + 1 : next
    const things = phrase(lex, start, end, 3, true)
    if (things) return !things.text.split(/[\s-]/).some((each) => measured.test(each))
  }
  return isOfPeople(lex, from, at)
}

const afterWord = ({ text, words }: Lexemes, i: number) => text.slice(words.end[i] + 1, words.end[i] + 12)

/** Does its sentence speak of what is counted, and of nothing that has a length: *the audience fell from 2.5m to 1.5m*? */
function isOfPeople(lex: Lexemes, from: number, at: number): boolean {
  let found = false
  for (let i = from - 1; i >= 0 && from - i < around; i--) {
    const word = written(lex, i)
    if (/^[.!?;]$/.test(word)) break
    if (measured.test(word)) return false
    found ||= counted.test(word)
    if (lex.words.flag[i] & Flag.breakBefore) break
  }
  for (let i = at + 1; i < lex.words.length && i - at < around; i++) {
    const word = written(lex, i)
    if (/^[.!?;]$/.test(word) || lex.words.flag[i] & Flag.breakBefore) return found
    if (measured.test(word)) return false
    found ||= counted.test(word)
  }
  return found
}
