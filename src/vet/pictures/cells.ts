/** One value of a picture: the figure, or the words, of the passage that it cites. */
import type { AuthoredElement } from '../../data.ts'
import { citationMarks } from '../../lib/citations.ts'
import { even } from '../../lib/even.ts'
import type { Figure, PictureCell, StatementCitation } from '../../schema.ts'
import { type Cited, refOf } from '../claim.ts'
import { measured, withHedge } from '../figures.ts'
import { resolve } from '../marks.ts'
import type { Run } from '../run.ts'
import { attributesOf } from './elements.ts'

/** The passage that an attribute names, in brackets or bare: `[@source#p9]`, `source#p9 “words”`. What is wrong with it is said. */
export function citedIn(
  run: Run,
  cite: string,
  { at }: AuthoredElement,
): { cited: Cited; citation: StatementCitation } | undefined {
  const text = cite.trim()
  const marks = citationMarks(text.startsWith('[') ? text : `[${text.startsWith('@') ? '' : '@'}${text}]`)
  const [mark] = marks
  if (marks.length !== 1 || mark.fault || mark.citations.length !== 1) {
    run.say(
      {
        rule: 'citation-syntax',
        reason: `Cannot read the citation \`${cite}\`, expected one passage as in \`[@source#p1]\``,
        at,
        actual: cite,
      },
      true,
    )
    return undefined
  }
  const { resolved, findings } = resolve({ ...mark.citations[0], at }, run.ground)
  for (const finding of findings) run.say(finding, true)
  return findings.length ? undefined : resolved
}

/** The cell that a `<Bar>`, a `<FigureShare>` or a `<Cell>` declares. `into` gets the passage. */
export function vetCell(run: Run, element: AuthoredElement, into: Cited[]): PictureCell {
  const { cite, figure, words, label = '' } = attributesOf(run, element)
  const cell: PictureCell = { label: element.name === 'Cell' ? label : '' }
  if (!cite) {
    if (figure || words) absent(run, element, figure ?? words ?? '', 'with `cite="…"`')
    return cell
  }
  const found = citedIn(run, cite, element)
  if (!found) return cell
  const { cited, citation } = found
  into.push(cited)
  if (words && !figure) {
    const again = citedIn(run, `[@${refOf(cited)} “${words}”]`, element)
    return again ? { ...cell, cited: placeOf(again.citation), words } : cell
  }
  const held = figureOf(figure ?? '', cited, citation)
  if (typeof held === 'string') {
    absent(run, element, figure ?? '', held)
    return cell
  }
  const { start, end, text, hedge } = held
  return {
    ...cell,
    cited: { ...placeOf(citation), start, end },
    figure: { text, hedge, ...measured(held) },
  }
}

function placeOf({ source, passage, start, end }: StatementCitation) {
  return { source, passage, start, end }
}

/** The figure of the passage that is written like this, or what is expected instead. */
function figureOf(words: string, cited: Cited, { start, end }: StatementCitation): Figure | string {
  const { source, passage } = cited
  const here = source.figures.filter(
    (one) => one.passage === passage.id && (one.low !== undefined || one.high !== undefined),
  )
  const wanted = plain(words)
  const same = here.filter((one) => plain(one.text) === wanted || plain(withHedge(one)) === wanted)
  const found = same.find((one) => one.start < end && start < one.end) ?? same[0]
  if (found) return found
  const nearest = [...new Set(here.map(({ text }) => `\`${text}\``))].slice(0, 4).join(' or ')
  const elsewhere = source.figures.filter((one) => plain(one.text) === wanted)
  const hint = elsewhere.length ? `; it stands in \`${source.id}#${elsewhere[0].passage}\`` : ''
  return nearest
    ? `${nearest} as in \`${refOf(cited)}\`${hint}`
    : `a passage with figures, because \`${refOf(cited)}\` has none${hint}`
}

function plain(text: string): string {
  return even(text).text.toLowerCase()
}

function absent(run: Run, { at }: AuthoredElement, actual: string, expected: string): void {
  run.say(
    { rule: 'picture-figure', reason: `Unexpected figure \`${actual}\`, expected ${expected}`, at, actual },
    true,
  )
}
