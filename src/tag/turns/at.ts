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
