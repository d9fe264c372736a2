/** The elements that a drafted page may hold, beside plain Markdown; one table feeds writing, checking and showing. */

export interface Word {
  /** Its attributes, all required, and what each may be. */
  takes: Readonly<Record<string, RegExp>>
  /** A `block` is a part of the page of its own; an `inline` stands among its words and shows as `tag` with `class`. */
  place: 'block' | 'inline'
  tag?: string
  class?: string
}

/** Alphabetical. Attribute patterns are anchored and linear. */
export const vocabulary: Readonly<Record<string, Word>> = {
  Caption: { takes: { id: /^p[1-9]\d{0,9}$/ }, place: 'block' },
  Furniture: { takes: { rule: /^[a-z][a-z0-9-]{0,63}$/ }, place: 'block' },
  Passage: { takes: { id: /^p[1-9]\d{0,9}$/ }, place: 'block' },
  Quotation: { takes: {}, place: 'inline', tag: 'span', class: 'quoted' },
}
