/** Names for things that have no address of their own to go by. */
import { createHash } from 'node:crypto'

/** A UUID of version 8 (RFC 9562) from the hash of `parts`, as a URN: the same parts, the same name, wherever the site is put. */
export function urn(...parts: readonly string[]): string {
  const hex = createHash('sha256').update(parts.join('\0')).digest('hex')
  const variant = '89ab'[Number.parseInt(hex[16]!, 16) & 3]
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ]
  return `urn:uuid:${groups.join('-')}`
}
