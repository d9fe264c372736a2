/** Print messages as an editor reads them: place, severity, reason, rule, and what to do. */
import { relative } from 'node:path'
import type { VFile } from 'vfile'

const order = ['error', 'warning', 'info'] as const
type Level = (typeof order)[number]

/** How many messages of each level. */
export type Counts = Record<Level, number>

/** Count the messages of `files` by level. */
export function count(files: VFile[]): Counts {
  const counts: Counts = { error: 0, warning: 0, info: 0 }
  for (const file of files) for (const message of file.messages) counts[level(message.fatal)]++
  return counts
}

/**
 * All messages of `files` as text, files and places in order; `file:line:column` relative to `root`, so that editors and terminals can follow it.
 * Info messages are left out unless `trail` asks for them.
 */
export function report(files: VFile[], root: string, trail = false): string {
  const lines: string[] = []
  for (const file of files) {
    for (const message of file.messages) {
      const named = message.file ?? file.path
      const path = named && (relative(root, named) || named)
      const what = level(message.fatal)
      if (what === 'info' && !trail) continue
      const place = [path, message.line, message.column]
        .filter((part) => part !== undefined && part !== '')
        .join(':')
      lines.push(`${place}: ${what}: ${message.reason} [${message.ruleId}]`)
      if (message.expected?.length) lines.push(`    expected: ${message.expected.join(' | ')}`)
      if (message.note) lines.push(`    ${message.note}`)
    }
  }
  return lines.length ? `${lines.join('\n')}\n` : ''
}

/** One message as `--format json` prints it: an array of these. `path` is relative to the project, lines and columns are 1-based. */
export interface Entry {
  path: string
  line?: number
  column?: number
  severity: Level
  rule: string
  reason: string
  expected?: string[]
  actual?: string
  remedy?: string
}

/** All messages of `files` as entries, in order. */
export function entries(files: VFile[], root: string, trail = false): Entry[] {
  return files.flatMap((file) =>
    file.messages
      .filter(({ fatal }) => trail || level(fatal) !== 'info')
      .map(({ fatal, reason, ruleId, line, column, expected, actual, note, file: named }) => ({
        path: relative(root, named ?? file.path ?? '') || (named ?? file.path ?? ''),
        ...(line && { line, column: column ?? 1 }),
        severity: level(fatal),
        rule: ruleId ?? '',
        reason,
        ...(expected?.length && { expected }),
        ...(actual !== undefined && { actual }),
        ...(note && { remedy: note }),
      })),
  )
}

/** Messages as commands that GitHub Actions turns into annotations of the changed files. */
export function annotations(files: VFile[], root: string): string {
  const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
  return entries(files, root)
    .map(({ path, line, column, severity, rule, reason, remedy }) => {
      const place = [
        `file=${property(path.replaceAll('\\', '/'))}`,
        line && `line=${line}`,
        column && `col=${column}`,
        `title=${property(rule)}`,
      ]
      return `::${severity} ${place.filter(Boolean).join(',')}::${data(remedy ? `${reason}\n${remedy}` : reason)}\n`
    })
    .join('')
}

function level(fatal: boolean | null | undefined): Level {
  return fatal ? 'error' : fatal === false ? 'warning' : 'info'
}
