/** Notes against the original that they stand for, by the rules that hold statements to their passages. */
import { even, placesOf } from '../lib/even.ts'
import type { Corpus, NotesCheck, Source } from '../schema.ts'
import type { Cited, Finding } from './claim.ts'
import { claimsOfNotes } from './claims.ts'
import { vetDates } from './dates.ts'
import { sameValue, vetFigures } from './figures.ts'
import { type Ground, ground } from './ground.ts'
import { vetNames } from './names.ts'
import { vetQuotations } from './quotations.ts'

/** A source with its whole reading text, which entries of the corpus do not carry. */
export interface Read {
  source: Source
  text: string
}

/** Rules that look at how a statement quotes, not at what its source says. */
const apart: ReadonlySet<string> = new Set(['quotation-cut', 'quotation-of-notes', 'quotation-short'])

/**
 * Compare `notes` with `original`: every quotation, figure, date and name of the notes stands in the original; every spoken quotation and every figure of
 * the original stands in the notes. Findings are placed in the text of the notes; what they leave out has no place.
 */
export function vetNotes(
  notes: Read,
  original: Read,
  names: Pick<Corpus, 'people' | 'organisations' | 'places' | 'names'>,
): { check: NotesCheck; findings: Finding[] } {
  const whole = asOne(original)
  const known = ground({ ...names, sources: [whole] })
  const cited: Cited[] = [{ source: whole, passage: whole.passages[0] }]
  const counts: NotesCheck['counts'] = {
    quotations: 0,
    figures: 0,
    dates: 0,
    names: 0,
    spoken: 0,
    measured: 0,
  }
  const findings: Finding[] = []
  for (const claim of claimsOfNotes(notes.source)) {
    counts.quotations += claim.quotes.length
    counts.figures += claim.figures.length
    counts.dates += claim.dates.length
    counts.names += claim.names.length
    findings.push(
      ...vetQuotations(claim, cited, known),
      ...vetFigures(claim, cited, known),
      ...vetDates(claim, cited, known),
      ...vetNames(claim, cited, known),
    )
  }
  const errors = findings.filter(({ rule }) => !apart.has(rule))
  const absent = leftOut(notes, original.source, names, counts)
  const check: NotesCheck = {
    source: notes.source.id,
    notes: notes.source.sha256,
    original: original.source.sha256,
    counts,
    errors: errors.length,
    absent,
  }
  const missing = absent.map(
    (words): Finding => ({
      rule: 'notes-leave-out',
      reason: `Unexpected notes without \`${words}\`, expected it, because the original has it`,
      at: { start: 0, end: 0 },
      expected: [words],
    }),
  )
  return { check, findings: [...errors, ...missing] }
}

/** A source as a single passage: notes tell in other sentences than their original. Furniture is blanked. */
function asOne({ source, text }: Read): Source {
  let words = text
  for (const { start, end } of source.furniture)
    words = words.slice(0, start) + ' '.repeat(end - start) + words.slice(end)
  const here = <T extends { passage: string }>(list: readonly T[]) =>
    list.map((one) => ({ ...one, passage: 'p1' }))
  return {
    ...source,
    kind: 'capture',
    passages: [{ id: 'p1', start: 0, end: text.length, text: words, role: 'body' }],
    quotations: here(source.quotations),
    attributions: here(source.attributions),
    figures: here(source.figures),
    dates: here(source.dates),
    mentions: here(source.mentions),
  }
}

function leftOut(
  notes: Read,
  original: Source,
  names: Pick<Corpus, 'people' | 'organisations' | 'places' | 'names'>,
  counts: NotesCheck['counts'],
): string[] {
  const whole = asOne(notes)
  const known: Ground = ground({ ...names, sources: [whole] })
  const { text } = known.even({ source: whole, passage: whole.passages[0] })
  const absent: string[] = []
  for (const quotation of original.quotations.filter(({ kind }) => kind === 'speech')) {
    counts.spoken++
    const wanted = even(quotation.text).text.replace(/[,.' ]+$/, '')
    if (!placesOf(text, wanted).length) absent.push(quotation.text)
  }
  for (const figure of original.figures) {
    counts.measured++
    if (
      !notes.source.figures.some((one) => sameValue(one, figure)) &&
      !placesOf(text.toLowerCase(), even(figure.text).text.toLowerCase()).length
    )
      absent.push(figure.text)
  }
  return absent
}
