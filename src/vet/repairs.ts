/** New text of authored pages whose citations point into replaced captures. */
import type { Authored } from '../data.ts'
import type { Statement, StatementCitation } from '../schema.ts'
import type { Replaced, vetCaptures } from './captures.ts'

/** Words of a former passage that are pinned where it is gone. */
const pinned = 8

/** A place in a file, what it becomes, and the line that says so. */
interface Edit {
  at: number
  length: number
  text: string
  line: string
}

/** The pages that change, by path, with a line for each change, in order. */
export function repairs(
  statements: readonly Statement[],
  replaced: ReadonlyMap<string, Replaced>,
  { findings, rewritings }: ReturnType<typeof vetCaptures>,
  pages: readonly Authored[],
): { edits: Map<string, string>; lines: string[] } {
  const byPage = new Map<string, Edit[]>()
  const add = (page: string, edit: Edit) => byPage.set(page, [...(byPage.get(page) ?? []), edit])
  for (const { statement, citation, passage } of rewritings) {
    const place = placeOf(pages, statement.page, citation)
    const [from, to] = [`${citation.source}#${citation.passage}`, `${citation.source}#${passage}`]
    if (place)
      add(statement.page, { ...place, text: `#${passage}`, line: `${from} → ${to}: “${statement.text}”` })
  }
  for (const { page, rule, at, actual } of findings.filter(({ rule }) => rule === 'citation-lost')) {
    const statement = statements.find(
      (one) => one.page === page && one.citations.some((citation) => citation.at === at),
    )
    const citation = statement?.citations.find((one) => one.at === at)
    const words = citation && former(replaced, citation)
    const place = citation && placeOf(pages, page, citation)
    if (words && place)
      add(page, {
        ...place,
        text: `#${citation.passage} "${words}"`,
        line: `${actual}: ${rule}, pinned to “${words}” until it is mended: “${statement!.text}”`,
      })
  }
  const edits = new Map<string, string>()
  const lines: string[] = []
  for (const [page, list] of byPage) {
    const { file } = pages.find(({ front }) => front.page === page)!
    let text = String(file.value)
    for (const { at, length, text: words } of [...list].sort((a, b) => b.at - a.at))
      text = text.slice(0, at) + words + text.slice(at + length)
    edits.set(file.path, text)
    lines.push(...list.sort((a, b) => a.at - b.at).map(({ line }) => `${page}: ${line}`))
  }
  return { edits, lines }
}

/** Where `#p9` stands in the file. */
function placeOf(
  pages: readonly Authored[],
  page: string,
  { at, passage }: StatementCitation,
): { at: number; length: number } | undefined {
  const text = String(pages.find(({ front }) => front.page === page)?.file.value ?? '')
  const found = new RegExp(`#${passage}(?![0-9A-Za-z_-])`).exec(text.slice(at.start, at.end))
  return found ? { at: at.start + found.index, length: found[0].length } : undefined
}

/** The first words of the former passage that can stand between quotation marks. */
function former(replaced: ReadonlyMap<string, Replaced>, { source, passage }: StatementCitation): string {
  const text = replaced.get(source)?.before.get(passage) ?? ''
  const plain = text.split(/["“”[\];<{]/).sort((a, b) => b.length - a.length)[0]
  return plain.trim().split(/\s+/).slice(0, pinned).join(' ')
}
