/** Write what `/evidence.json` answers with, beside the store of the site. */
import { join } from 'node:path'
import { putFile } from './file.ts'
import { storeFolder } from './store.ts'

/** Write `evidence`, an annotation a line, into the store of the project in `root`. */
export function writeEvidence(root: string, { items, ...rest }: { items: readonly object[] }): void {
  const head = JSON.stringify(rest).slice(0, -1)
  const lines = items.map((item) => JSON.stringify(item)).join(',\n')
  putFile(join(root, storeFolder, 'evidence.json'), `${head},"items":[\n${lines}\n]}\n`)
}
