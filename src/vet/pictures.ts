/**
 * Pictures that an editor declares: bars, a share in tenths, a matrix, who told whom, a stretch of the timeline. What they show is named by passage, and
 * checked as citations are.
 */
import type { AuthoredElement } from '../data.ts'
import { pictureNames } from '../lib/picture-names.ts'
import type { Picture } from '../schema.ts'
import type { Cited } from './claim.ts'
import { daysOf } from './days.ts'
import { vetCell } from './pictures/cells.ts'
import { vetTold } from './pictures/chains.ts'
import { attributesOf, isPlaced } from './pictures/elements.ts'
import { vetTexts } from './pictures/texts.ts'
import type { Run } from './run.ts'

type Part = Pick<Picture, 'rows' | 'told' | 'strip'>
type Draw = (run: Run, element: AuthoredElement, inside: readonly AuthoredElement[], cited: Cited[]) => Part

const kinds: Record<string, { kind: Picture['kind']; draw: Draw }> = {
  FigureBars: { kind: 'bars', draw: bars },
  FigureShare: { kind: 'share', draw: share },
  FigureMatrix: { kind: 'matrix', draw: matrix },
  ToldBy: {
    kind: 'told',
    draw: (run, element, _, cited) => ({ rows: [], told: vetTold(run, element, cited) }),
  },
  TimelineStrip: { kind: 'strip', draw: strip },
}

/** Check the pictures of a page; those without a fault are its `vetted.pictures`. Numbered in the order in which they stand, with or without a fault. */
export function vetPictures(run: Run): void {
  const elements = run.page.elements.toSorted((a, b) => a.at.start - b.at.start)
  const pictures = elements.filter(({ name }) => pictureNames.has(name))
  for (const [index, element] of pictures.entries()) {
    const before = run.page.file.messages.length
    const inside = elements.filter(
      ({ whole }) => whole.start > element.whole.start && whole.end < element.whole.end,
    )
    const cited: Cited[] = []
    isPlaced(run, element)
    const { title = '' } = attributesOf(run, element)
    const { kind, draw } = kinds[element.name]
    const part = draw(run, element, inside, cited)
    vetTexts(run, [element, ...inside], cited)
    if (run.page.file.messages.length > before) continue
    const cells = part.rows.flatMap(({ cells }) => cells)
    run.vetted.counts.figures += cells.filter(({ figure }) => figure).length
    run.vetted.counts.citations += cited.length
    run.vetted.pictures.push({ page: run.page.front.page, number: index + 1, kind, title, ...part })
  }
}

function bars(run: Run, element: AuthoredElement, inside: readonly AuthoredElement[], cited: Cited[]): Part {
  const rows = inside.map((bar) => {
    expects(run, bar, ['Bar'])
    return { label: attributesOf(run, bar).label ?? '', cells: [vetCell(run, bar, cited)] }
  })
  if (rows.length < 2) wants(run, element, 'two `<Bar … />` or more')
  const units = [...new Set(rows.flatMap(({ cells: [cell] }) => cell.figure?.unit ?? []))]
  if (units.length > 1)
    run.say(
      {
        rule: 'picture-unit',
        reason: `Unexpected figures of ${units.map((unit) => `\`${unit}\``).join(' and ')} in one picture, expected one unit`,
        at: element.at,
      },
      true,
    )
  return { rows }
}

function share(run: Run, element: AuthoredElement, inside: readonly AuthoredElement[], cited: Cited[]): Part {
  for (const other of inside) expects(run, other, [])
  const cell = vetCell(run, element, cited)
  const { figure } = cell
  const [low, high] = [figure?.low ?? figure?.high ?? 0, figure?.high ?? figure?.low ?? 0]
  if (figure && (figure.unit !== 'percent' || low < 0 || high > 100))
    run.say(
      {
        rule: 'picture-share',
        reason: `Unexpected figure \`${figure.text}\`, expected a share of a whole`,
        at: element.at,
        actual: figure.text,
      },
      true,
    )
  return { rows: [{ label: element.attributes.label ?? '', cells: [cell] }] }
}

function matrix(
  run: Run,
  element: AuthoredElement,
  inside: readonly AuthoredElement[],
  cited: Cited[],
): Part {
  for (const other of inside) expects(run, other, ['Row', 'Cell'])
  const rows = inside
    .filter(({ name }) => name === 'Row')
    .map((row) => ({
      row,
      label: attributesOf(run, row).label ?? '',
      cells: inside
        .filter(
          ({ name, whole }) => name === 'Cell' && whole.start > row.whole.start && whole.end < row.whole.end,
        )
        .map((cell) => vetCell(run, cell, cited)),
    }))
  const columns = rows[0]?.cells.map(({ label }) => label) ?? []
  if (rows.length < 2 || !columns.length) wants(run, element, 'two `<Row label="…">` or more, with cells')
  for (const { row, cells } of rows)
    if (cells.map(({ label }) => label).join('\n') !== columns.join('\n'))
      run.say(
        {
          rule: 'picture-cells',
          reason: `Unexpected cells of \`<Row label="${row.attributes.label}">\`, expected ${columns.map((label) => `\`${label}\``).join(', ')}`,
          at: row.at,
          expected: columns,
        },
        true,
      )
  return { rows: rows.map(({ label, cells }) => ({ label, cells })) }
}

function strip(run: Run, element: AuthoredElement, inside: readonly AuthoredElement[]): Part {
  for (const other of inside) expects(run, other, [])
  const { from = '', to = '', topic } = element.attributes
  const [first, last] = [daysOf(from), daysOf(to)]
  const passages = topic === undefined ? undefined : run.ground.topics.get(topic)
  const fault = !first || !last || first.first > last.last || (topic !== undefined && !passages)
  const of = passages && new Set(passages)
  const days = new Set<string>()
  if (!fault)
    for (const { id, dates } of run.ground.sources.values())
      for (const { iso, passage } of dates) {
        const span = iso && (!of || of.has(`${id}#${passage}`)) ? daysOf(iso) : undefined
        if (span && span.first >= first.first && span.last <= last.last) days.add(iso!)
      }
  if (fault || days.size < 2)
    run.say(
      {
        rule: 'picture-days',
        reason: fault
          ? `Unexpected \`from="${from}" to="${to}"${topic === undefined ? '' : ` topic="${topic}"`}\`, expected two days, the earlier first${topic === undefined ? '' : ', and the id of a topic'}`
          : `Unexpected stretch from \`${from}\` to \`${to}\` with ${days.size === 1 ? 'one date' : 'no dates'}, expected two or more`,
        at: element.at,
        actual: `${from}/${to}`,
        expected: [...days],
      },
      true,
    )
  return { rows: [], strip: { from, to, ...(topic !== undefined && { topic }) } }
}

function expects(run: Run, element: AuthoredElement, names: readonly string[]): void {
  if (names.includes(element.name)) return
  wants(run, element, names.length ? names.map((name) => `\`<${name} … />\``).join(' or ') : 'nothing inside')
}

function wants(run: Run, element: AuthoredElement, wanted: string): void {
  run.say(
    {
      rule: 'picture-element',
      reason: `Unexpected \`<${element.name}>\`, expected ${wanted}`,
      at: element.at,
    },
    true,
  )
}
