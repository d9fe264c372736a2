/** Terms in the order of the alphabet, whatever their capitals. */
import type { AuthoredPage } from '../../schema.ts'

export function termsInOrder(pages: readonly AuthoredPage[]): AuthoredPage[] {
  const key = ({ title }: AuthoredPage) => title.toLowerCase()
  return pages.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}
