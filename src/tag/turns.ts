/** Find who speaks each turn of an interview or a transcript. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Root } from '../schema.ts'
import { interviewee } from './turns/interviewees.ts'
import { speakByLabel } from './turns/speakers.ts'

/**
 * Fill `speaker` of `file.data.turns`: for a label the full name of the person, or the office as it stands; for an answer without one whom the interview
 * is with. Where that is not sure it stays open, and what is asked for an outlet or the public is nobody's statement. English only. Linear.
 */
export const tagTurns: Plugin<[], Root> = () => (_tree: Root, file: VFile) => {
  const { turns, names = [], title, lang = 'en' } = file.data
  if (!turns?.length || !/^(?:en|und)\b/.test(lang)) return
  const text = String(file.value)
  const people = names.filter(({ kind, demonym }) => kind === 'person' && !demonym)
  speakByLabel(text, turns, people, title?.value ?? '')
  if (!turns.some(({ kind }) => kind === 'answer')) return
  const labelled = new Set(turns.flatMap(({ speaker }) => (speaker ? [speaker] : [])))
  const only = labelled.size === 1 ? people.find(({ full }) => labelled.has(full)) : undefined
  const whom = only?.full ?? interviewee(file, turns, people)
  if (!whom) return
  const surname = whom.slice(whom.lastIndexOf(' ') + 1)
  for (const turn of turns)
    if (turn.kind === 'answer' && !text.slice(turn.start, turn.end).includes(surname)) turn.speaker = whom
}
