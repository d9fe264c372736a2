/** What the checks of one page share: the page, what it is checked against, and what came of it so far. */
import type { VFile } from 'vfile'
import type { Authored } from '../data.ts'
import type { Derivation, Picture, Span, Statement, Verification, Waiver } from '../schema.ts'
import type { Finding } from './claim.ts'
import type { Ground } from './ground.ts'

/** What came of a page. Its messages are in its file. */
export interface Vetted {
  statements: Statement[]
  derived: Derivation[]
  pictures: Picture[]
  waivers: Waiver[]
  counts: Verification['pages'][number]
}

/** The reading text of a page after the steps of a capture, seen from the day on which a source was published (absent: from none). */
export type Views = (published: string | undefined) => VFile

/** State of one run. */
export interface Run {
  page: Authored
  ground: Ground
  views: Views
  /** Raise a message, unless a waiver holds it back. Its place is in the reading text, or in the page’s file, where nothing is waived. */
  say(finding: Finding, inFile?: boolean): void
  vetted: Vetted
  /** Line and column of an offset into the page’s file, 1-based. */
  point(offset: number): { line: number; column: number }
  /** How often each hash of a statement was met. */
  ids: Map<string, number>
}

/** A stretch of the reading text as one of the file. */
export function placed({ places }: Authored, { start, end }: Span): Span {
  return {
    start: places[start],
    end: Math.max(places[start], end > start ? places[end - 1] + 1 : places[end]),
  }
}

/** The words of a stretch of the reading text. */
export function textOf({ text }: Authored, { start, end }: Span): string {
  return text.slice(start, end).trim()
}
