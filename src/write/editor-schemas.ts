/**
 * What front matter may say, where editors look for it: the Astro extension reads `.astro/collections/`, in the form in which Astro itself would write it for collections of its own
 * (`experimental.contentIntellisense`), and completes and checks front matter of Markdown and MDX by it.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { putFile } from './file.ts'

/** Kinds of pages, each with the files that are of it. */
type Kinds = readonly { kind: string; pages: readonly { path: string }[] }[]

/** Write the JSON Schema of each kind, and which file is of which. It is a convenience: a folder that cannot be written is no reason to stop. */
export function writeEditorSchemas(root: string, schemas: Record<string, object>, kinds: Kinds): void {
  const folder = join(root, '.astro/collections')
  const entries = kinds.flatMap(({ kind, pages }) => pages.map(({ path }) => [addressOf(path), kind]))
  const collections = kinds.map(({ kind }) => ({ hasSchema: true, name: kind }))
  try {
    for (const { kind } of kinds)
      putFile(join(folder, `${kind}.schema.json`), `${JSON.stringify(schemas[kind], null, 2)}\n`)
    putFile(
      join(folder, 'collections.json'),
      `${JSON.stringify({ collections, entries: Object.fromEntries(entries) }, null, 2)}\n`,
    )
  } catch {}
}

/** As the language server spells it: decoded, in lower case. */
function addressOf(path: string): string {
  return decodeURIComponent(pathToFileURL(path).href).toLowerCase()
}
