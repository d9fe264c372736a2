/** Print messages as an editor reads them: place, severity, reason, rule, and what to do. */
import { relative, sep } from 'node:path'
import type { VFile } from 'vfile'
import type { Suggestion } from './weave/suggestions.ts'
import type { Tally } from './write/site/tally.ts'

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
      const path = named && shown(named, root)
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

/** A path as it stands in messages: from the root of the project, with the same slashes on every system. */
function shown(path: string, root: string): string {
  return (relative(root, path) || path).split(sep).join('/')
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
        path: shown(named ?? file.path ?? '', root),
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

/** What a build came to, a line or two; `seconds` is how long it took. Shares of sources that are shown in excerpts are said one by one. */
export function summary(tally: Tally, seconds: number): string {
  const { sources, passages, quotations, topics, statements, citations, pages, bytes, excerpts } = tally
  const amount = (count: number, thing: string) => `${grouped(count)} ${thing}${count === 1 ? '' : 's'}`
  const parts = [
    amount(sources, 'source'),
    amount(passages, 'passage'),
    amount(quotations, 'quotation'),
    amount(topics, 'topic'),
    `${amount(statements, 'statement')} with ${amount(citations, 'citation')} checked`,
  ]
  const lines = [
    `${parts.join(', ')}.`,
    `${amount(pages, 'page')}, ${size(bytes)}, ${seconds.toFixed(1)} s.`,
    ...excerpts.map(({ source, words, shown }) => {
      const share = Math.round((100 * shown) / Math.max(1, words))
      const advice = share > 50 ? ' Citations that name the words that matter show fewer.' : ''
      return `${source}: ${grouped(shown)} of ${amount(words, 'word')} are reproduced, ${share} %.${advice}`
    }),
  ]
  const whole = sources - excerpts.length
  if (excerpts.length && whole) lines.push(`${amount(whole, 'source')} reproduced in full.`)
  return `${lines.join('\n')}\n`
}

function size(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}

/** `12345` → `12,345`, without a locale of the machine. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** Suggestions as an editor reads them: under a heading for each kind, at most `most` of each, the lines to paste set in. */
export function suggested(all: readonly Suggestion[], most: number): string {
  const headings: Record<Suggestion['kind'], string> = {
    topic: 'Topics worth declaring',
    name: 'Names to merge, or to keep apart with `not`',
    passage: 'Passages that nobody cites',
    point: 'Points to confirm',
  }
  const parts = Object.entries(headings).flatMap(([kind, heading]) => {
    const own = all.filter((suggestion) => suggestion.kind === kind)
    if (!own.length) return []
    const shown = own.slice(0, most).map(({ why, file, place, lines }) => {
      const paste = lines.trimEnd().replace(/^(?=.)/gm, '    ')
      return `- ${why}\n  ${file}${place ? `, ${place}` : ''}:\n${paste}\n`
    })
    const rest = own.length - shown.length
    return [`${heading}\n`, ...shown, ...(rest > 0 ? [`and ${rest} more: add --all\n`] : [])]
  })
  return parts.length ? `${parts.join('\n')}` : 'Nothing to suggest.\n'
}

function level(fatal: boolean | null | undefined): Level {
  return fatal ? 'error' : fatal === false ? 'warning' : 'info'
}
