/** Rules that an editor sets aside for some words, with a reason that readers see. */
import type { Authored, AuthoredElement } from '../data.ts'
import { raise } from '../lib/raise.ts'
import type { RuleId } from '../rules.ts'
import type { Span, Waiver } from '../schema.ts'

/** Rules about what a statement says; others keep the site sound, and cannot be set aside. */
const waivable: ReadonlySet<string> = new Set<RuleId>([
  'date-not-in-passage',
  'figure-not-in-passage',
  'hedge-dropped',
  'name-not-in-passage',
  'passage-doubtful',
  'passage-unrelated',
  'quotation-cut',
  'quotation-of-notes',
  'quotation-short',
  'quotation-uncited',
  'sentence-uncited',
  'weekday-not-in-passage',
])

export interface Waivers {
  /** Is `rule` set aside for `span` of the reading text? Counts it. */
  holds(rule: string, span: Span): boolean
  /** Say which hold nothing back, and list all that are valid. */
  close(): Waiver[]
}

/** Read the `<Waive>` elements of `page`; those without a reason, or of no such rule, are messages. */
export function waivers(page: Authored): Waivers {
  const found: { element: AuthoredElement; waiver: Waiver }[] = []
  for (const element of page.elements.filter(({ name }) => name === 'Waive')) {
    const { rule = '', reason = '' } = element.attributes
    if (!waivable.has(rule))
      raise(
        page.file,
        'waiver-rule',
        `Unexpected rule \`${rule}\` in \`<Waive>\`, expected one about statements`,
        { at: element.at, actual: rule, expected: [...waivable] },
      )
    if (!/\p{L}.*\s.*\p{L}/u.test(reason))
      raise(
        page.file,
        'waiver-reason',
        `Unexpected \`<Waive rule="${rule}">\` without a reason, expected one in words`,
        { at: element.at },
      )
    else if (waivable.has(rule)) {
      const text = page.text.slice(element.start, element.end).trim()
      const line = page.file.value.toString().slice(0, element.at.start).split('\n').length
      found.push({ element, waiver: { page: page.front.page, rule, reason, text, line, count: 0 } })
    }
  }
  return {
    holds(rule, { start, end }) {
      const one = found.find(
        ({ element, waiver }) => waiver.rule === rule && start < element.end && element.start < end,
      )
      if (one) one.waiver.count++
      return one !== undefined
    },
    close() {
      for (const { element, waiver } of found)
        if (!waiver.count)
          raise(
            page.file,
            'waiver-unused',
            `Unexpected \`<Waive rule="${waiver.rule}">\`, expected a message to hold back`,
            { at: element.at },
          )
      return found.map(({ waiver }) => waiver)
    },
  }
}
