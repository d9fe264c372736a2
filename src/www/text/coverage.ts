/** The strip above a source's passages: one cell each, taller the more rests on it; furniture as thin lines. */
export interface Strip {
  width: number
  /** Path of the filled cells, and of the outlines of those on which nothing rests. */
  filled: string
  hollow: string
  furniture: string
}

/** Cells beyond this number are drawn together, the tallest of each group standing for it. */
const most = 160
const step = 10
const cell = 8
const ground = 36
const rise = 7

/** `weights`: how much rests on each passage, in order; `furniture`: how many pieces of furniture follow. */
export function strip(weights: readonly number[], furniture: number): Strip {
  const group = Math.max(1, Math.ceil(weights.length / most))
  const top = weights.reduce((most, weight) => Math.max(most, weight), 4)
  let filled = ''
  let hollow = ''
  let lines = ''
  let x = 0
  for (let i = 0; i < weights.length; i += group, x += step) {
    const weight = Math.ceil((4 * Math.max(...weights.slice(i, i + group))) / top)
    const height = 6 + weight * rise
    if (weight > 0) filled += `M${x} ${ground - height}h${cell}v${height}h-${cell}z`
    else hollow += `M${x + 0.75} ${ground - 5.25}h${cell - 1.5}v4.5h-${cell - 1.5}z`
  }
  for (let i = 0; i < Math.min(40, furniture); i++, x += step)
    lines += `M${x} 34h${cell}v2h-${cell}zM${x} 31h${cell}v1h-${cell}z`
  return { width: Math.max(step, x) - 2, filled, hollow, furniture: lines }
}
