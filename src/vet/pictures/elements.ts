/** The elements by which pictures are declared, and the attributes that each may have. */
import type { AuthoredElement } from '../../data.ts'
import type { Run } from '../run.ts'

/** Attributes that must be there, and those that may. */
const attributes: Record<string, { needed: string[]; free: string[] }> = {
  Bar: { needed: ['label', 'cite', 'figure'], free: [] },
  Cell: { needed: ['label'], free: ['cite', 'figure', 'words'] },
  FigureBars: { needed: ['title'], free: [] },
  FigureMatrix: { needed: ['title'], free: [] },
  FigureShare: { needed: ['label', 'cite', 'figure'], free: ['title'] },
  Row: { needed: ['label'], free: [] },
  TimelineStrip: { needed: ['from', 'to'], free: ['title', 'topic'] },
  ToldBy: { needed: [], free: ['title', 'quotation', 'cite'] },
}

/** The attributes of an element of a picture; what is missing or unknown is said. */
export function attributesOf(
  run: Run,
  { name, attributes: given, at }: AuthoredElement,
): Record<string, string> {
  const known = attributes[name]
  if (!known) return given
  const missing = known.needed.filter((key) => !given[key]?.trim())
  const unknown = Object.keys(given).filter((key) => !known.needed.includes(key) && !known.free.includes(key))
  if (missing.length || unknown.length)
    run.say(
      {
        rule: 'picture-element',
        reason: `Unexpected \`<${name}>\` ${missing.length ? `without \`${missing[0]}\`` : `with \`${unknown[0]}\``}, expected ${[...known.needed, ...known.free].map((key) => `\`${key}="…"\``).join(', ')}`,
        at,
        actual: unknown[0],
        expected: [...known.needed, ...known.free],
      },
      true,
    )
  return given
}

/** A picture is a block: it stands on lines of its own. */
export function isPlaced({ page, say }: Run, { name, at, whole }: AuthoredElement): void {
  const text = String(page.file.value)
  const line = text.lastIndexOf('\n', at.start - 1) + 1
  const end = text.indexOf('\n', whole.end)
  const around = text.slice(line, at.start) + text.slice(whole.end, end < 0 ? undefined : end)
  if (around.trim())
    say(
      {
        rule: 'picture-element',
        reason: `Unexpected \`<${name}>\` beside words, expected it on lines of its own`,
        at,
        actual: around.trim().slice(0, 60),
      },
      true,
    )
}
