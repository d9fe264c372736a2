/** What the sidecar and the markup say of a document. */
import type { VFile } from 'vfile'
import type { Found, Moment } from '../../schema.ts'
import { readStamp } from '../stamps.ts'
import { cry } from './title-line.ts'

type Key = 'title' | 'deck' | 'publisher' | 'url'

/** Fill the masthead's values from the sidecar, and where that is silent from the markup. */
export function fromDeclared({ data }: VFile): void {
  const { sidecar = {}, stated = {} } = data
  for (const key of ['title', 'deck', 'publisher', 'url'] as Key[]) {
    const declared = sidecar[key]
    const found = declared
      ? { value: declared, certainty: 'declared' as const, by: 'sidecar' }
      : key === 'title'
        ? withoutCry(plainTitle(stated.title))
        : stated[key]?.[0]
    if (found) data[key] = found
  }
  const byline =
    sidecar.byline?.map((value): Found => ({ value, certainty: 'declared', by: 'sidecar' })) ?? stated.byline
  if (byline?.length) data.byline = byline
  const published = sidecar.published ? moment(sidecar.published, 'declared', 'sidecar') : undefined
  const found =
    published ??
    (stated.published ?? []).map(({ value, certainty, by }) => moment(value, certainty, by)).find(Boolean)
  if (found) data.published = found
}

/** The surest title; a single word that no other title begins with is the name of a template or an outlet. */
function plainTitle(titles: readonly Found[] = []): Found | undefined {
  const [first, ...others] = titles
  const isName = first && !/\s/.test(first.value) && others.some(({ value }) => /\S\s+\S/.test(value))
  if (!isName || others.some(({ value }) => value.startsWith(first.value))) return first
  return others.find(({ value }) => /\S\s+\S/.test(value))
}

/** *BREAKING NEWS: Ferry sold*: the title is what the outlet cries. */
function withoutCry(title: Found | undefined): Found | undefined {
  return title && { ...title, value: title.value.replace(cry, '') }
}

function moment(value: string, certainty: Moment['certainty'], by: string): Moment | undefined {
  const date = /^\d{4}(?:-\d{2}(?:-\d{2}(T\d{2}:\d{2}.*)?)?)?$/.exec(value.trim())
  if (date) {
    const precision = date[1]
      ? 'minute'
      : value.trim().length === 4
        ? 'year'
        : value.trim().length === 7
          ? 'month'
          : 'day'
    return { iso: value.trim(), precision, certainty, by }
  }
  const stamp = readStamp(value, 0)
  return stamp && { iso: stamp.iso, precision: stamp.precision, certainty, by }
}
