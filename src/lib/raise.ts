/** Raise a message under one of our rules: severity and remedy come from `rules.ts`, the place from offsets. */
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { type Rule, type RuleId, rules } from '../rules.ts'
import type { Span } from '../schema.ts'

export interface Raised {
  /** Offsets into the file's value. */
  at?: Span
  /** 1-based, where offsets into the file's value are not at hand. */
  line?: number
  column?: number
  actual?: string
  expected?: string[]
}

/**
 * Add a message to `file`. `reason` is one line, “Unexpected …, expected …” or “Cannot …, expected …”, code in backticks.
 * The message carries `ruleId`, `source: 'lode'`, `note` (the remedy), `actual`, `expected` and a place; `fatal` is
 * `true` for fatal and error rules, `undefined` for info, as vfile has it.
 */
export function raise(file: VFile, ruleId: RuleId, reason: string, where: Raised = {}): void {
  const rule: Rule = rules[ruleId]
  const message = file.message(reason, { ruleId, source: 'lode', place: place(file, where) })
  message.fatal =
    rule.severity === 'fatal' || rule.severity === 'error'
      ? true
      : rule.severity === 'info'
        ? undefined
        : false
  message.note = rule.remedy
  message.actual = where.actual
  message.expected = where.expected
}

function place(file: VFile, where: Raised) {
  if (where.line) return { line: where.line, column: where.column ?? 1 }
  if (!where.at) return undefined
  const index = location(file)
  const start = index.toPoint(where.at.start)
  const end = index.toPoint(where.at.end)
  return start && end ? { start, end } : start
}
