/** Words of a headline: which carry a capital, which are too small to tell. */
import { isCapital } from '../letters.ts'

const small =
  /^(?:a|an|the|and|or|but|nor|for|of|in|on|at|to|by|with|from|as|is|are|be|it|its|into|over|than|that|after|before|amid|up|via|vs|v|per|not|no|if|so|yet|off|out|de|la|le|du|van|von)$/

export interface TitleWord {
  start: number
  end: number
  /** Begins with a capital or a digit. */
  capital: boolean
  /** A function word that headlines leave in lower case. */
  small: boolean
}

const token = /[\p{L}\p{N}$€£][\p{L}\p{M}\p{N}'’.,$€£%&-]*/gu

/** Words of `text` between `from` and `to`. A mark around a word is left outside. */
export function titleWords(text: string, from: number, to: number): TitleWord[] {
  const found: TitleWord[] = []
  for (const match of text.slice(from, to).matchAll(token)) {
    const one = match[0].replace(/['’.,-]+$/, '')
    const start = from + match.index
    const plain = /^[^\p{L}]/u.test(one)
    found.push({
      start,
      end: start + one.length,
      capital: plain || isCapital(one, 0),
      small: small.test(one),
    })
  }
  return found
}

/** Names that outlets give their sections, as they stand in a breadcrumb. */
const sections = new Set(
  `world news politics business economy markets money finance sport sports football opinion editorial analysis technology tech science health
  council court courts culture arts entertainment lifestyle travel food style fashion education environment climate energy weather local national international europe
  asia africa americas middle east us uk u.s. u.k. usa ukraine russia china war home latest crime law media society people property
  investigations features video magazine books film music television tv celebrity religion obituaries defense defence security military metro`
    .split(/\s+/)
    .concat([
      'middle east',
      'latest news',
      'world news',
      'us news',
      'uk news',
      'latin america',
      'united states',
      'arts & culture',
    ]),
)

/** Is `text` a name that outlets give to sections? */
export function isSectionName(text: string): boolean {
  return sections.has(text.toLowerCase())
}
