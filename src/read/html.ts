/** Read a saved page: its reading text, pieces, elements, and what its markup states. */
import type { VFile } from 'vfile'
import { raise } from '../lib/raise.ts'
import type { Root } from '../schema.ts'
import { stated, statedBody } from './html/stated.ts'
import { type Block, parseHtml } from './html/tree.ts'

/** Put the reading text of the HTML in `file.value` in its place, its blocks into `tree`, what it states into `file.data`. */
export function readHtml(file: VFile, tree: Root): void {
  const page = parseHtml(String(file.value))
  file.value = layOut(page.blocks, tree)
  file.data.elements = page.elements
  file.data.stated = stated(page)
  const body = statedBody(page)
  if (body) file.data.statedBody = body
  if (page.unfinished) raise(file, 'seed-markup', 'Unexpected end of the page inside of a tag, expected `>`')
  if (page.hidden > 200) {
    raise(
      file,
      'seed-hidden',
      `Unexpected text that a browser does not show: ${page.hidden} characters, left out`,
    )
  }
}

/** Join blocks to a reading text, an empty line between two, and give `tree` a piece for each. */
export function layOut(blocks: Block[], tree: Root): string {
  const texts: string[] = []
  let at = 0
  for (const { text, kind, depth, links, element } of blocks) {
    tree.children.push({
      type: 'piece',
      kind,
      ...(depth ? { depth } : {}),
      start: at,
      end: at + text.length,
      links,
      element,
    })
    texts.push(text)
    at += text.length + 2
  }
  return texts.length ? `${texts.join('\n\n')}\n` : ''
}
