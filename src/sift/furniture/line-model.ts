/**
 * Which lines of a plain-text capture are the story? A linear model gives each line its odds, and the likeliest run of lines
 * through the whole capture decides: going from furniture to story and back costs.
 */
import { type Line, lineFeatures } from './line-features.ts'
import { col, type Feature, features, width } from './line-row.ts'

/**
 * What each feature adds to the log odds that a line belongs to the story. Fitted by logistic regression (L2) on text dumps of
 * the pages of scrapinghub/article-extraction-benchmark and on articles of PolNeAR, each line weighing its words. F1 of
 * all steps together on pages left out of the fit, two halves: 0.926.
 */
const weights: Record<Feature, number> = {
  always: -0.17,
  length: 1.05,
  long: -0.7,
  veryLong: 0.28,
  stop: 1.21,
  longStop: -0.02,
  colon: 0.63,
  functionWords: 0.76,
  capitals: -0.69,
  digits: -0.4,
  repeated: -0.31,
  lowerStart: 0.64,
  quotation: 0.71,
  separators: -1.23,
  web: 1.23,
  reader: -0.01,
  commas: 0.72,
  shared: 1.3,
  good1: 1.02,
  good3: 1.35,
  good8: 0.9,
  wordsBefore: 0.23,
  wordsAfter: -0.04,
  afterDistance: -0.03,
  density: -2.79,
  cutOff: -1.29,
  stamp: -0.34,
  selfServing: -1.64,
  selfServingBefore: -0.37,
  stampsNear: -2.09,
  linkList: -1.31,
  place: -0.88,
  block: -0.8,
  blockShare: 0.87,
  alike: 0.35,
  list: 1.62,
  sinceStamp: -0.35,
  partsBefore: 0.19,
  byline: -1.05,
  beforeStart: -2.14,
  sinceStart: -1.2,
  wall: -3.2,
  thread: 0.73,
  afterParts: -1.98,
  credit: -2.62,
}

/** Where the decision lies, and what a change between furniture and story costs, in log odds of a line of middling length. */
const lean = 0.65
const change = 1.5
const surest = 3

/**
 * A capture that is mostly full sentences, or that is short, was chosen by hand and is not a page with all that is around an article:
 * losing a line of it is worse than keeping one too many.
 */
const cleaned = 0.7
const few = 40

const weight = Float64Array.from(features, (name) => weights[name])

/** For each line of `text`: 1 where it belongs to the story, 0 where it is furniture. Linear. */
export function storyLines(text: string, lines: readonly Line[]): Uint8Array {
  const rows = lineFeatures(text, lines)
  const odds = new Float32Array(lines.length)
  for (let i = 0; i < lines.length; i++) {
    const base = i * width
    let sum = lean
    if (rows[base + col.density] > cleaned) sum += 2
    else if (lines.length < few)
      sum += rows[base + col.longStop] && rows[base + col.reader] < 0.15 ? 2 * surest : 0.8
    for (let k = 0; k < features.length; k++) sum += weight[k] * rows[base + k]
    const excerpt = rows[base + col.cutOff] && text[lines[i].end - 1] === ']'
    const sure = rows[base + col.selfServing] || rows[base + col.wall] || excerpt
    const size = Math.sqrt((1 + Math.exp(rows[base + col.length])) / 15)
    odds[i] = (sure ? -surest : Math.max(-surest, Math.min(surest, sum))) * size
  }
  return likeliest(odds)
}

/** Viterbi over two states, furniture and story. */
function likeliest(odds: Float32Array): Uint8Array {
  const count = odds.length
  const toFurniture = new Uint8Array(count)
  const toStory = new Uint8Array(count)
  let furniture = 0
  let story = 0
  for (let i = 0; i < count; i++) {
    toFurniture[i] = story - change > furniture ? 1 : 0
    toStory[i] = story >= furniture - change ? 1 : 0
    const next = Math.max(story, furniture - change) + odds[i]
    furniture = Math.max(furniture, story - change)
    story = next
  }
  const found = new Uint8Array(count)
  let state = story > furniture ? 1 : 0
  for (let i = count - 1; i >= 0; i--) {
    found[i] = state
    state = state ? toStory[i] : toFurniture[i]
  }
  return found
}
