/** The filters beside the results: check boxes with the number of pages that each would leave. */
import type { Counts } from './engine.ts'
import { filters, type Query } from './query.ts'

const titles: Record<string, string> = { kind: 'Kind', source: 'Source', topic: 'Topic' }
const shown = 12

/** Fill `form` with the values of each filter, the commonest first; chosen ones always show. */
export function showFacets(form: HTMLElement, all: Counts, now: Counts, { filters: chosen }: Query): void {
  const focused = (document.activeElement as HTMLInputElement | null)?.dataset?.key
  form.replaceChildren(
    ...filters.flatMap((name) => fieldset(name, all[name] ?? {}, now[name] ?? {}, chosen[name] ?? [])),
  )
  if (focused) form.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus()
}

function fieldset(
  name: string,
  all: Record<string, number>,
  now: Record<string, number>,
  chosen: readonly string[],
): HTMLElement[] {
  const values = Object.keys(all).sort((a, b) => (now[b] ?? 0) - (now[a] ?? 0) || (a < b ? -1 : 1))
  if (values.length < 2 && chosen.length === 0) return []
  const set = document.createElement('fieldset')
  const legend = document.createElement('legend')
  legend.textContent = titles[name]
  set.append(legend)
  const few = values.filter((value, index) => index < shown || chosen.includes(value))
  for (const value of few) set.append(box(name, value, now[value] ?? 0, chosen.includes(value)))
  return [set]
}

function box(name: string, value: string, count: number, checked: boolean): HTMLElement {
  const label = document.createElement('label')
  const input = document.createElement('input')
  const number = document.createElement('span')
  Object.assign(input, { type: 'checkbox', name, value, checked })
  input.dataset.key = `${name} ${value}`
  number.textContent = String(count)
  label.append(
    input,
    ` ${name === 'kind' ? value.replace(/^./, (first) => first.toUpperCase()) : value} `,
    number,
  )
  return label
}

/** The values that are checked, by filter. */
export function chosenIn(form: HTMLElement): Query['filters'] {
  const chosen: Query['filters'] = {}
  for (const { name, value } of form.querySelectorAll<HTMLInputElement>('input:checked')) {
    chosen[name] ??= []
    chosen[name].push(value)
  }
  return chosen
}
