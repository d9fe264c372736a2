/** Whose turn it is, for whoever goes through a text in order. */
import type { VFile } from 'vfile'
import type { Turn } from '../../data.ts'

/** A turn of an interview or a transcript, whose speaker is known. */
export type SpokenTurn = Turn & { speaker: string }

/** Asked for offsets that never go back, gives the turn in which each lies. */
export function turnsInOrder({ data }: VFile): (offset: number) => SpokenTurn | undefined {
  const turns = (data.turns ?? []).filter((turn): turn is SpokenTurn => Boolean(turn.speaker))
  let at = 0
  return (offset) => {
    while (at < turns.length && turns[at].end <= offset) at++
    return turns[at]?.start <= offset ? turns[at] : undefined
  }
}

/** *What does she make of it? “Nothing.”*: does a quotation that begins at `start` answer the narrator, so that nobody in focus need be meant? */
export function isAnswer(text: string, start: number): boolean {
  return /\?\s+$/.test(text.slice(Math.max(0, start - 4), start))
}
