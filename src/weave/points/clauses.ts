/** What is told beside a figure: the words of weight of its clause, and how far they stand from it. */
import type { PlacedFigure } from './sides.ts'
import { smallStems, stem } from './stems.ts'

/** So many code units on each side of a figure are read, at most to where the clause ends. */
const reach = 90
const clauseEnd = /[.;:!?](?=["”’]?\s)|[“”"()]|—| – /u
const anyWord = /[\p{L}\p{M}\p{N}’']+/gu
const year = /^(?:1[89]|20)\d\d$/
const month =
  /^(?:jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i

/** Forms of one word that do not begin alike, and words for one deed. */
const oneWord = new Map(
  'loss lose lost losses loses losing,pay paid pays bought buy buys buying bid,spend spent invest invested investing,sell sold sale sales,build built,grow grown grew growth,fall fell fallen,rise rose risen,die died dead death deaths,employ employs employees staff workers workforce'
    .split(',')
    .flatMap((line) => {
      const [one, ...others] = line.split(' ')
      return [one, ...others].map((word) => [word, one] as const)
    }),
)

/** The clause of a figure. */
export interface Clause {
  /** Its years, and stems of its words of weight in small letters, with how many words stand between each and the figure. */
  stems: ReadonlyMap<string, number>
  /** Years, and months, that it names. */
  years: readonly string[]
  months: readonly string[]
  /** The text on both sides. */
  text: string
}

/** The clause round a figure; reads the passage. */
export function clauseOf({ place, figure }: PlacedFigure): Clause {
  const { start, text } = place.passage
  const [from, to] = [figure.start - start, figure.end - start]
  const before = text
    .slice(Math.max(0, from - reach), from)
    .split(clauseEnd)
    .at(-1)!
  const [behind] = text.slice(to, to + reach).split(clauseEnd, 1)
  const stems = new Map<string, number>()
  const years: string[] = []
  const months: string[] = []
  const add = (words: string[]) => {
    for (const [gap, word] of words.entries()) {
      if (month.test(word)) months.push(word.slice(0, 3).toLowerCase())
      if (year.test(word)) {
        years.push(word)
        stems.set(word, gap)
      } else if (/^\p{Ll}/u.test(word) && smallStems(word).size) {
        const key = oneWord.get(word) ?? stem(word)
        stems.set(key, Math.min(gap, stems.get(key) ?? gap))
      }
    }
  }
  add((before.match(anyWord) ?? []).reverse())
  add(behind.match(anyWord) ?? [])
  return { stems, years, months, text: `${before}|${behind}` }
}
