/** Every message that we can raise, by room. Ids are permanent: pages, waivers and editors' scripts refer to them. */

/**
 * `fatal` stops the build and keeps the last good site; `error` fails `check` and the build after all else was checked;
 * `warning` asks for a look; `info` leaves a trail.
 */
export type Severity = 'fatal' | 'error' | 'warning' | 'info'

export interface Rule {
  severity: Severity
  /** One line: why this is looked at. */
  why: string
  /** A full sentence: what to do. */
  remedy: string
}

/** Ordered by room, then alphabetically. */
export const rules = {
  // read
  // sift
  // tag
  // vet
  // weave
  // write
  // www
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof rules
