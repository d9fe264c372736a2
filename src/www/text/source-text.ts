/** The text of a source as its page shows it: passages under their headings, captions apart, edits marked as such. */
import type { Source, Topic } from '../../schema.ts'
import type { Block } from '../rendered.ts'
import { words } from '../words.ts'
import { coreHtml, direction } from './cores.ts'
import { depths } from './hands.ts'
import { noteHtml, type Use, usedHtml } from './notes.ts'
import { otherLanguage } from './script.ts'

/**
 * HTML of all blocks but furniture, in the order of the page. `topics` gives those of a passage, `lang` is the language of
 * the source where it is not the page's. `uses` gives the statements that rest on a passage, where the site has any at all.
 * `opened` has the headings of groups that began on an earlier page, `more` where all that rests on a passage stands.
 */
export function sourceTextHtml(
  source: Source,
  blocks: readonly Block[],
  topics: (passage: string) => readonly Topic[],
  lang: string | undefined,
  uses?: (passage: string) => readonly Use[],
  opened?: ReadonlyMap<string, string>,
  more?: ReadonlyMap<string, string>,
): string {
  const found = depths(source)
  const grouped = opened?.size || blocks.some((block) => block.role === 'heading' || block.role === 'caption')
  const sorted = blocks.some(({ id }) => id !== undefined && topics(id).length > 0)
  const titles = new Map(opened)
  const textOf = new Map(source.passages.map(({ id, text }) => [id, text]))
  let group = ''
  let text = ''
  for (const { role, id, section, html, edited } of blocks) {
    if (role === 'furniture') continue
    if (role === 'heading') {
      text += `<h3 id="${id}"${direction(lang)}>${html}</h3>`
      titles.set(id!, html)
      group = id!
      continue
    }
    const now = role === 'caption' ? 'caption' : (section ?? 'opening')
    if (grouped && now !== group && role !== 'prose') {
      text += ourHeading(now, titles)
      if (now === 'opening') titles.set(now, words().source.opening)
      group = now
    }
    if (role === 'prose' || !id) {
      text += `<div class="note"><p class="by">${words().source.added}</p>${html}</div>`
      continue
    }
    const note =
      noteHtml(found.get(id), topics(id)) +
      (uses ? usedHtml(uses(id), more?.get(id) ?? '') : '') +
      (edited ? ` <span class="edited">${words().source.changed}</span>` : '')
    text += coreHtml({
      id,
      passage: id,
      href: `#${id}`,
      html,
      lang: otherLanguage(textOf.get(id) ?? '', source.lang) ?? lang,
      note,
      idle: uses ? uses(id).length === 0 : sorted && topics(id).length === 0,
    })
  }
  return text
}

/** A heading that the source itself does not have: looks different, and is not searched. */
function ourHeading(group: string, titles: ReadonlyMap<string, string>): string {
  const held = titles.get(group)
  const say = words().source
  const heading = group === 'caption' ? say.caption : held ? say.continued(held) : say.opening
  return `<h3 class="ours" data-pagefind-ignore>${heading}</h3>`
}
