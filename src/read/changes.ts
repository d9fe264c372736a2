/** Read `content/changes.yaml`: what became of captures that were replaced. The build adds to it; an editor may correct it. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { raise } from '../lib/raise.ts'
import type { Change } from '../schema.ts'
import { changesSchema } from './content-schemas.ts'
import type { Pages } from './pages.ts'
import { readYaml } from './yaml.ts'

/** Changes recorded in `content`, the latest last; none where there is no such file. */
export function readChanges(content: string): Pages<Change[]> {
  const path = join(content, 'changes.yaml')
  if (!existsSync(path)) return { found: [], messages: [] }
  const file = new VFile({ path })
  const rules = { syntax: 'changes-syntax', key: 'changes-key', value: 'changes-value' } as const
  try {
    file.value = readFileSync(path, 'utf8')
  } catch (error) {
    raise(file, 'page-unreadable', `Cannot read the page: ${(error as NodeJS.ErrnoException).code}`)
    return { found: [], messages: [file] }
  }
  const values = readYaml(file, { text: file.value.replace(/^\ufeff/, '') }, changesSchema, rules)
  return { found: values?.changes ?? [], messages: file.messages.length ? [file] : [] }
}
