/** “Cite this passage”: a reference in words, to be copied. */
import type { SourceCard } from '../../schema.ts'
import { words } from '../words.ts'
import { momentWords } from './moment.ts'
import { isUntitled, pilcrow } from './sources.ts'

/**
 * Author, “Title”, Publisher, date, ¶9, address: what is known of these. `passage` is an id (`p9`), without it the source is meant; `address` is the absolute
 * address of the source or passage on this site, where that is known.
 */
export function citationText(
  card: Pick<SourceCard, 'title' | 'byline' | 'publisher' | 'published' | 'url'>,
  passage?: string,
  address?: string,
): string {
  const { title, byline, publisher, published, url } = card
  const parts = [
    byline?.map(({ value }) => value).join(', '),
    // Marks within marks.
    !isUntitled(card) && words().quoted(title.value.replace(/“([^“”]*)”/g, '‘$1’')),
    publisher?.value,
    published && momentWords(published.iso),
    passage && pilcrow(passage),
    url?.value,
    address,
  ]
  return `${parts.filter(Boolean).join(', ')}.`
}
