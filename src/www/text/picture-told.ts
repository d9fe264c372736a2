/** Who told whom: a box for each hand that the words went through, the report on top. */
import type { Picture } from '../../schema.ts'
import { words } from '../words.ts'
import { chipHtml } from './chips.ts'
import { depth, type Hand, hands } from './hands.ts'
import { escapeHtml } from './html.ts'
import { type Easel, frameHtml, linesOf, pictureId } from './picture-frame.ts'
import { pilcrow } from './sources.ts'

/** In `rem`: height of a box, and of the gap with the arrow. */
const box = 3.25
const gap = 1.25

/** HTML of `<ToldBy>`. */
export function toldHtml(picture: Picture, easel: Easel): string {
  const { source: of, passage, start, end, chain, quoted } = picture.told!
  const from = easel.source(of)
  const found = hands(from, chain)
  const id = pictureId(picture)
  const title = picture.title || words().pictures.told
  const rows = [
    { name: easel.label(of), note: `${words().pictures.report}, ${pilcrow(passage)}`, unnamed: false },
    ...found.map((hand, i) => ({
      name: hand.name,
      note: noteOf(hand, i === found.length - 1, quoted),
      unnamed: hand.kind === 'voice',
    })),
  ]
  const step = rows.length > 1 ? Math.min(12, 40 / (rows.length - 1)) : 0
  let svg = `<defs><marker id="${id}-m" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0l8 4l-8 4z"/></marker></defs>`
  rows.forEach(({ name, note, unnamed }, i) => {
    const x = Math.round(i * step * 10) / 10
    const y = i * (box + gap) + 0.0625
    const [line] = linesOf(name, 34)
    svg += `<rect class="box${unnamed ? ' dashed' : ''}" x="${x}%" y="${y}rem" width="59.5%" height="${box}rem"/>`
    svg += `<svg x="${x}%" y="${y}rem" width="60%" height="${box}rem"><text class="n" x="0.75rem" y="1.4rem">${escapeHtml(line === name ? name : `${line} …`)}</text><text x="0.75rem" y="2.6rem">${escapeHtml(note)}</text></svg>`
    if (i === 0) return
    const left = Math.round((x - step / 2) * 10) / 10
    const middle = y + box / 2
    svg += `<line x1="${x}%" x2="${left}%" y1="${middle}rem" y2="${middle}rem"/><line x1="${left}%" x2="${left}%" y1="${middle}rem" y2="${y - gap}rem" marker-end="url(#${id}-m)"/>`
  })
  const said = from.passages.find((each) => each.id === passage)
  const told = escapeHtml(said?.text.slice(start - said.start, end - said.start) ?? '')
  return frameHtml(
    picture,
    title,
    {
      size: `width="100%" height="${rows.length * (box + gap) - gap + 0.125}rem"`,
      svg,
      desc: `${rows.map(({ name, note }) => `${name} (${note})`).join(' ← ')}.`,
      key: [
        words().pictures.telling,
        ...(rows.some(({ unnamed }) => unnamed) ? [words().pictures.dashed] : []),
      ],
      table: `<blockquote>${quoted ? words().quoted(told) : told}</blockquote>`,
      tableName: words().pictures.words,
    },
    chipHtml(`${of}#${passage}`, easel.label(of), depth(found, quoted)),
  )
}

function noteOf({ kind }: Hand, last: boolean, quoted: boolean): string {
  if (kind === 'voice')
    return last && quoted
      ? `${words().pictures.unnamed}, ${words().pictures.quoted}`
      : words().pictures.unnamed
  if (kind === 'outlet') return words().pictures.outlet
  return last && quoted ? words().pictures.quoted : words().pictures.speaker
}
