/** The row of numbers that says what a line looks like, and what each of them is. */

/** What each number of a line's row says, in order. Shares are 0–1, flags 0 or 1. */
export const features = [
  'always',
  'length', // log of the count of words
  'long', // ten words or more
  'veryLong', // twenty-five words or more
  'stop', // ends with a stop, closing marks aside
  'longStop',
  'colon',
  'functionWords', // share
  'capitals', // share of words with a capital
  'digits', // share of characters
  'repeated', // the same line stands elsewhere
  'lowerStart',
  'quotation',
  'separators', // | › » • · and the like
  'web', // addresses, handles, copyright marks
  'reader', // words that address the reader or name a page's own parts
  'commas', // per word
  'shared', // share of its longer words that other good lines use
  'good1', // good lines among the 2 neighbours: long, with a stop
  'good3', // among 6
  'good8', // among 16
  'wordsBefore', // log of words of the line before
  'wordsAfter',
  'afterDistance', // log of lines to the nearest good line
  'density', // share of the capture's words that lie in good lines
  'cutOff', // ends with an ellipsis
  'stamp', // a short line with a date or a time of day
  'selfServing', // furniture by its own words
  'selfServingBefore', // the line before is
  'stampsNear', // share of stamps among the 4 neighbours
  'linkList', // share of short lines without a stop among the 8 neighbours
  'place', // 0 at the top of the capture, 1 at its end
  'block', // log of words of good lines in the same run of lines without a break of three weak ones
  'blockShare', // that block against the largest
  'alike', // begins like a neighbour: same kind of first characters, not a plain capital
  'list', // begins with a number or a bullet
  'sinceStamp', // log of lines since the last stamp or byline
  'partsBefore', // log of page parts opened so far
  'byline',
  'beforeStart', // before the first byline or full date that good lines follow
  'sinceStart', // log of lines since that
  'wall', // after a line that opens the readers' comments, with stamps to come
  'thread', // a comment-like stretch: stamps again and again
  'afterParts', // self-serving lines since the start, once good lines have come; 1 is four or more
  'credit', // ends with a picture credit
] as const

export type Feature = (typeof features)[number]

/** Noted of a line for its neighbours' sake; the model gives them no weight. */
const notes = ['dated', 'opensComments'] as const

const names = [...features, ...notes]

/** Numbers in a row. */
export const width = names.length

/** Where each number stands in a row. */
export const col = Object.fromEntries(names.map((name, i) => [name, i])) as Record<
  (typeof names)[number],
  number
>
