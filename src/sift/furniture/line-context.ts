/** What a line's neighbours and its place in the capture say of it. */
import type { Span } from '../../schema.ts'
import { isLetter } from '../letters.ts'
import { col, width } from './line-row.ts'
import { addTrail } from './line-trail.ts'

/** Of a longer line, in UTF-16 code units, the start counts. */
const scanned = 4000

/**
 * Fill the numbers of each row that need the other lines: shared words, good neighbours, runs of good lines, what came before.
 * `good` lines are long, with a stop.
 */
export function addContext(
  text: string,
  lines: readonly Span[],
  rows: Float32Array,
  words: Float32Array,
  good: Uint8Array,
): void {
  addShared(text, lines, rows, good)
  addNeighbours(rows, words, good)
  addBlocks(rows, words, good)
  addTrail(rows, words, good)
}

const buckets = 1 << 15
/** For each bucket: how many good lines use it, and the last one that does. Kept, because clearing is cheaper than allocating. */
const users = new Uint16Array(buckets)
const last = new Int32Array(buckets)

/** How much of a line's vocabulary do the other good lines use? Words are counted by hash: a collision costs a little, no more. */
function addShared(text: string, lines: readonly Span[], rows: Float32Array, good: Uint8Array) {
  users.fill(0)
  last.fill(-1)
  const found: number[] = []
  const ends = new Int32Array(lines.length)
  for (let i = 0, next = 0; i < lines.length; i++) {
    addBuckets(text, lines[i].start, Math.min(lines[i].end, lines[i].start + scanned), found)
    ends[i] = found.length
    for (; next < found.length; next++) {
      const bucket = found[next]
      if (!good[i]) continue
      if (last[bucket] !== i && users[bucket] < 65535) users[bucket]++
      last[bucket] = i
    }
  }
  for (let i = 0, next = 0; i < lines.length; i++) {
    const words = ends[i] - next
    const least = good[i] ? 1 : 0
    let shared = 0
    for (; next < ends[i]; next++) if (users[found[next]] > least) shared++
    rows[i * width + col.shared] = words ? shared / words : 0
  }
}

/** Add the buckets of the longer words between `from` and `to`, in order. */
function addBuckets(text: string, from: number, to: number, found: number[]) {
  let hash = 0
  let length = 0
  for (let at = from; at <= to; at++) {
    const code = at < to ? text.charCodeAt(at) : 32
    if (isLetter(code)) {
      hash = (Math.imul(hash, 31) + (code < 128 ? code | 32 : code)) | 0
      length++
    } else {
      if (length >= 5) found.push((hash ^ (hash >>> 15)) & (buckets - 1))
      hash = 0
      length = 0
    }
  }
}

function addNeighbours(rows: Float32Array, words: Float32Array, good: Uint8Array) {
  const count = words.length
  const sums = new Float64Array(count + 1)
  let all = 0
  let inGood = 0
  for (let i = 0; i < count; i++) {
    sums[i + 1] = sums[i] + good[i]
    all += words[i]
    if (good[i]) inGood += words[i]
  }
  const share = (i: number, reach: number) =>
    (sums[Math.min(count, i + reach + 1)] - sums[Math.max(0, i - reach)] - good[i]) / (2 * reach)
  const distance = distances(good)
  for (let i = 0; i < count; i++) {
    const base = i * width
    rows[base + col.good1] = share(i, 1)
    rows[base + col.good3] = share(i, 3)
    rows[base + col.good8] = share(i, 8)
    rows[base + col.wordsBefore] = i ? Math.log1p(words[i - 1]) : 0
    rows[base + col.wordsAfter] = i + 1 < count ? Math.log1p(words[i + 1]) : 0
    rows[base + col.afterDistance] = Math.log1p(distance[i])
    rows[base + col.density] = all ? inGood / all : 0
    rows[base + col.selfServingBefore] = i && rows[base - width + col.selfServing] ? 1 : 0
    let stamps = 0
    let short = 0
    for (let k = Math.max(0, i - 4); k <= Math.min(count - 1, i + 4); k++) {
      if (k === i) continue
      if (Math.abs(k - i) <= 2) stamps += rows[k * width + col.stamp]
      if (words[k] < 10 && !rows[k * width + col.stop]) short++
    }
    rows[base + col.stampsNear] = stamps / 4
    rows[base + col.linkList] = short / 8
    rows[base + col.place] = count > 1 ? i / (count - 1) : 0
  }
}

/** Runs of lines with good ones at most three weak ones apart, and how much text they hold. */
function addBlocks(rows: Float32Array, words: Float32Array, good: Uint8Array) {
  const block = new Int32Array(words.length).fill(-1)
  const size: number[] = []
  let last = -9
  for (let i = 0; i < words.length; i++) {
    if (!good[i]) continue
    if (i - last > 4) size.push(0)
    else for (let k = last + 1; k < i; k++) block[k] = size.length - 1
    block[i] = size.length - 1
    size[size.length - 1] += words[i]
    last = i
  }
  let largest = 1
  for (const one of size) largest = Math.max(largest, one)
  for (let i = 0; i < words.length; i++) {
    const held = block[i] < 0 ? 0 : size[block[i]]
    rows[i * width + col.block] = Math.log1p(held) / 7
    rows[i * width + col.blockShare] = held / largest
  }
}

/** Lines from each line to the nearest other good one, at most 50. */
function distances(good: Uint8Array): Float32Array {
  const found = new Float32Array(good.length)
  for (const step of [1, -1]) {
    let since = 50
    for (let n = 0; n < good.length; n++) {
      const i = step === 1 ? n : good.length - 1 - n
      since = Math.min(50, since + 1)
      found[i] = step === 1 ? since : Math.min(found[i], since)
      if (good[i]) since = 0
    }
  }
  return found
}
