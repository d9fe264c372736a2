/** The filters beside the results: check boxes with the number of results that each would leave, and the order of the results. */
import type { Counts } from './engine.ts'
import { element } from './hits.ts'
import { filters, type Query } from './query.ts'
import { unnamed } from './values.ts'
import { filterTitles, words, written } from './words.ts'

/** Values shown at once; a kind of page is looked for by all. */
const shown = (name: string) => (name === 'kind' ? 16 : 8)

/** Filters whose further values are shown, by name: they stay so while the words change. */
const unfolded = new Set<string>()

/** Fill `form` with the values of each filter, the commonest first; chosen ones always show. */
export function showFacets(form: HTMLElement, all: Counts, now: Counts, query: Query): void {
  const focused = (document.activeElement as HTMLInputElement | null)?.dataset?.key
  form.replaceChildren(
    order(query),
    ...filters.flatMap((name) => fieldset(name, all[name] ?? {}, now[name] ?? {}, query.filters[name] ?? [])),
  )
  if (focused) form.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus()
}

function order({ sort }: Query): HTMLElement {
  const set = element('fieldset', 'order')
  set.append(element('legend', '', words.sort))
  for (const [value, name] of [
    ['', words.relevance],
    ['date', words.date],
  ] as const) {
    const label = element('label')
    label.append(input('radio', 'sort', value, (sort ?? '') === value), ` ${name}`)
    set.append(label)
  }
  return set
}

function fieldset(
  name: string,
  all: Record<string, number>,
  now: Record<string, number>,
  chosen: readonly string[],
): HTMLElement[] {
  const values = [...new Set([...Object.keys(all), ...chosen])].sort(
    (a, b) => (now[b] ?? 0) - (now[a] ?? 0) || (a < b ? -1 : 1),
  )
  if (values.length < 2 && chosen.length === 0) return []
  const set = element('fieldset')
  set.append(element('legend', '', filterTitles[name]))
  const boxes = values.map((value) => box(name, value, now[value] ?? 0, chosen.includes(value)))
  const few = boxes.filter((_, index) => index < shown(name) || chosen.includes(values[index]!))
  const rest = boxes.filter((each) => !few.includes(each))
  set.append(...few)
  if (rest.length) {
    const fold = element('details') as HTMLDetailsElement
    fold.open = unfolded.has(name)
    fold.addEventListener('toggle', () => (fold.open ? unfolded.add(name) : unfolded.delete(name)))
    fold.append(element('summary', '', words.fewer(rest.length)), ...rest)
    set.append(fold)
  }
  return [set]
}

function box(name: string, value: string, count: number, checked: boolean): HTMLElement {
  const label = element('label', count || checked ? '' : 'none')
  const text =
    /^(?:kind|agreement)$/.test(name) || value === unnamed
      ? written(value).replace(/^./, (first) => first.toUpperCase())
      : value
  label.append(input('checkbox', name, value, checked), ` ${text} `, element('span', '', String(count)))
  return label
}

function input(type: string, name: string, value: string, checked: boolean): HTMLInputElement {
  const made = document.createElement('input')
  Object.assign(made, { type, name, value, checked })
  made.dataset.key = `${name} ${value}`
  return made
}

/** What is checked. */
export function chosenIn(form: HTMLElement): Pick<Query, 'filters' | 'sort'> {
  const chosen: Query['filters'] = {}
  for (const { name, value } of form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]:checked')) {
    chosen[name] ??= []
    chosen[name].push(value)
  }
  const sorted = form.querySelector<HTMLInputElement>('input[name="sort"]:checked')?.value === 'date'
  return { filters: chosen, ...(sorted && { sort: 'date' }) }
}
