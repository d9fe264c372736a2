/** What has gone before a line: the byline or date that opens a story, the comments that close it, other parts of the page. */
import { col, width } from './line-row.ts'

/** Words of good lines that must follow a byline or date at once for a story to start there; and those that may stand before it. */
const opening = 50
const preamble = 150

/** Fill the numbers that hang on what came before a line. */
export function addTrail(rows: Float32Array, words: Float32Array, good: Uint8Array): void {
  const start = findStart(rows, words, good)
  let held = 0
  let wall = 0
  let opened = 0
  for (let i = 0; i < words.length; i++) {
    const base = i * width
    rows[base + col.beforeStart] = i < start ? 1 : 0
    rows[base + col.sinceStart] = start < 0 ? 0.5 : i < start ? 0 : Math.log1p(Math.min(100, i - start)) / 4
    if (i > start && rows[base + col.longStop]) held += words[i]
    if (held >= 30 && rows[base + col.opensComments] && stamps(rows, i + 1, i + 16) >= 2) wall = 1
    if (held >= 40 && rows[base + col.selfServing]) opened++
    rows[base + col.wall] = wall
    rows[base + col.afterParts] = Math.min(1, opened / 4)
    rows[base + col.thread] = Math.min(1, stamps(rows, i - 8, i + 9) / 5)
  }
  addDistances(rows, words.length)
}

/** The first byline or full date that good lines follow, -1 where there is none. */
function findStart(rows: Float32Array, words: Float32Array, good: Uint8Array): number {
  let before = 0
  for (let i = 0; i < words.length && before <= preamble; i++) {
    if (good[i]) before += words[i]
    if (!rows[i * width + col.dated] && !rows[i * width + col.byline]) continue
    let held = 0
    for (let k = i + 1; k < Math.min(words.length, i + 16); k++) if (good[k]) held += words[k]
    if (held >= opening) return i
  }
  return -1
}

function stamps(rows: Float32Array, from: number, to: number): number {
  let found = 0
  for (let k = Math.max(0, from); k < Math.min(rows.length / width, to); k++)
    found += rows[k * width + col.stamp]
  return found
}

function addDistances(rows: Float32Array, count: number) {
  let stampAt = -50
  let parts = 0
  for (let i = 0; i < count; i++) {
    const base = i * width
    rows[base + col.sinceStamp] = Math.log1p(Math.min(50, i - stampAt))
    rows[base + col.partsBefore] = Math.min(1, parts / 8)
    if (rows[base + col.stamp] || rows[base + col.byline]) stampAt = i
    if (rows[base + col.selfServing]) parts++
    let alike = 0
    for (let k = Math.max(0, i - 2); k <= Math.min(count - 1, i + 2); k++)
      if (k !== i && areAlike(rows, base, k * width)) alike++
    rows[base + col.alike] = alike / 4
  }
}

/** Two lines of about one length, case and end. */
function areAlike(rows: Float32Array, one: number, other: number): boolean {
  return (
    Math.abs(rows[one + col.length] - rows[other + col.length]) < 0.35 &&
    Math.abs(rows[one + col.capitals] - rows[other + col.capitals]) < 0.15 &&
    rows[one + col.stop] === rows[other + col.stop]
  )
}
