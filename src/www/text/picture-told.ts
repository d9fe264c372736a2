/** Who told whom: a box for each hand that the words went through, the report on top. */
import type { Picture } from '../../schema.ts'
import { words } from '../words.ts'
import { chipHtml } from './chips.ts'
import { depth, type Hand, hands } from './hands.ts'
import { escapeHtml, nameHtml } from './html.ts'
import { type Easel, frameHtml } from './picture-frame.ts'
import { pilcrow } from './sources.ts'

/** Boxes below this one stand no further in. */
const deepest = 5

/** HTML of `<ToldBy>`. */
export function toldHtml(picture: Picture, easel: Easel): string {
  const { source: of, passage, start, end, chain, quoted } = picture.told!
  const from = easel.source(of)
  const found = hands(from, chain)
  const title = picture.title || words().pictures.told
  const rows = [
    { name: easel.label(of), note: `${words().pictures.report}, ${pilcrow(passage)}`, unnamed: false },
    ...found.map((hand, i) => ({
      name: hand.name,
      note: noteOf(hand, i === found.length - 1, quoted),
      unnamed: hand.kind === 'voice',
    })),
  ]
  const boxes = rows.map(
    ({ name, note, unnamed }, i) =>
      `<li class="d${Math.min(i + 1, deepest)}${unnamed ? ' u' : ''}"><b>${nameHtml(name)}</b> <span>${escapeHtml(note)}</span></li>`,
  )
  const said = from.passages.find((each) => each.id === passage)
  const told = escapeHtml(said?.text.slice(start - said.start, end - said.start) ?? '')
  return frameHtml(
    picture,
    title,
    {
      drawn: `<ol class="told">${boxes.join('')}</ol>`,
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
