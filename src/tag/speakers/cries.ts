/** Who utters a quotation that is told as a cry: *amid shouts of “Shame” from the gallery*, *the crowd broke into chants of “Encore”*. */
import type { Frame } from '../grammar/frame.ts'
import { subjectOf } from '../grammar/subjects.ts'
import { isVoice, phraseStartingAt } from '../grammar/voice-phrases.ts'
import type { Credit } from './credits-before.ts'

const cries =
  /^(?:boos|calls|chants?|chorus(?:es)?|cr(?:y|ies)|heckles|howls|jeers|murmurs|roars?|screams?|shouts?|shrieks|whispers|yells)$/
/** Verbs whose subject utters the cries that are their object, and the word between. */
const uttering =
  /^(?:break|breaks|broke|burst|bursts|erupt|erupted|erupts|gave|give|gives|let|lets|raised|took)$/
const between = /^(?:an?|in|into|loud|out|several|the|up)$/

/** The item of the *cries* as which the quotation of `frame`, or those it is told in a row with, are told; −1 where they are not. */
export function criesBefore({ mark, word, at }: Frame): number {
  let i = at - 1
  while (i > 0 && (/^[Q,]$/.test(mark[i]) || /^(?:and|or)$/.test(word(i)))) i--
  return i > 0 && word(i) === 'of' && !mark[i] && cries.test(word(i - 1)) ? i - 1 : -1
}

/** Whose cries at item `cry` they are, where the sentence says so; else nobody's: the subject beside them most often hears them. */
export function creditOfCries(frame: Frame, cry: number): Credit | undefined {
  const { is, at, word } = frame
  let behind = at + 1
  while (behind < is.length && (/^[Q,]$/.test(frame.mark[behind]) || /^(?:and|or)$/.test(word(behind))))
    behind++
  if (word(behind) === 'from') {
    const voice = phraseStartingAt(frame, behind + 1)
    return voice && isVoice(frame, voice) ? { voice, cue: cry, by: 'after-cries' } : undefined
  }
  let verb = cry - 1
  while (verb > 0 && !frame.mark[verb] && between.test(word(verb))) verb--
  if (!uttering.test(word(verb))) return undefined
  const voice = subjectOf(frame, verb)
  return voice && isVoice(frame, voice) ? { voice, cue: cry, by: 'before-cries' } : undefined
}
