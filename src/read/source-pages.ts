/** Pages of sources in `content/sources/`, as far as they say something else than their seeds: edited ones, and those drafted from a former capture. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { type InertNode, isJsx, parseInert } from '../lib/inert.ts'

/** A passage as a page has it; 1-based place in the page's file. */
interface Shown {
  id: string
  text: string
  line: number
  column: number
}

/** A page that is not simply the draft of its seed. */
export interface SourcePage {
  id: string
  file: VFile
  /** Somebody edited its body. */
  edited: boolean
  /** It was drafted from another capture than the seed is now. */
  replaced: boolean
  /** SHA-256 of the capture that it was drafted from, where it says so. */
  former?: string
  passages: Shown[]
}

/** Pages in `content` of `sources` that are edited or were drafted from a former capture; others are not parsed. */
export function readSourcePages(
  content: string,
  sources: readonly { id: string; sha256: string }[],
): SourcePage[] {
  const found: SourcePage[] = []
  for (const { id, sha256 } of sources) {
    const path = join(content, 'sources', `${id}.mdx`)
    const text = read(path)
    const end = text?.startsWith('---\n') ? text.indexOf('\n---\n', 3) : -1
    if (text === undefined || end < 0) continue
    const front = text.slice(0, end + 1)
    const body = text.slice(end + 5).replace(/^\n+/, '')
    const drafted = /^ {2}body: ([0-9a-f]{64})$/m.exec(front)?.[1]
    const edited = drafted !== createHash('sha256').update(body).digest('hex')
    const former = /^sha256: ([0-9a-f]{64})$/m.exec(front)?.[1]
    const replaced = former !== sha256
    if (!edited && !replaced) continue
    const before = text.slice(0, text.length - body.length).split('\n').length - 1
    found.push({
      id,
      file: new VFile({ path, value: text }),
      edited,
      replaced,
      ...(former && { former }),
      passages: passagesOf(body, before),
    })
  }
  return found
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
      .replace(/^\ufeff/, '')
      .replaceAll('\r\n', '\n')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Passages of an inert body; none where it is not inert, which is said elsewhere. */
function passagesOf(body: string, linesBefore: number): Shown[] {
  const { tree } = parseInert(body)
  const found: Shown[] = []
  const visit = (nodes: readonly InertNode[]) => {
    for (const node of nodes) {
      if (isJsx(node) && (node.name === 'Passage' || node.name === 'Caption')) {
        const id = node.attributes.find(({ name }) => name === 'id')?.value
        const { line, column } = node.position?.start ?? { line: 1, column: 1 }
        found.push({ id: String(id), text: textOf(node.children), line: line + linesBefore, column })
      } else if ('children' in node) visit(node.children as InertNode[])
    }
  }
  visit(tree?.children ?? [])
  return found
}

function textOf(nodes: readonly InertNode[]): string {
  return nodes
    .map((node) =>
      node.type === 'text' ? node.value : 'children' in node ? textOf(node.children as InertNode[]) : '',
    )
    .join('')
}
