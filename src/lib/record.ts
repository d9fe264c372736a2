/** A JSON object as text with one value a line, so that a reader parses those values only that it looks at. */

/** Lists of a source that are most of it, and that stay as they were extracted. */
export const longLists = [
  'masthead',
  'passages',
  'sentences',
  'furniture',
  'attributions',
  'figures',
  'dates',
] as const

/** `value` as JSON, each of its own values on a line; absent ones are left out. Where `textOf` has the JSON of a long list already, that is taken. */
export function recordText(value: object, textOf?: (list: string) => string | undefined): string {
  const lines: string[] = []
  for (const name of Object.keys(value)) {
    const known = (longLists as readonly string[]).includes(name) ? textOf?.(name) : undefined
    const text = known ?? JSON.stringify(value[name as keyof typeof value])
    if (text !== undefined) lines.push(`${JSON.stringify(name)}:${text}`)
  }
  return `{\n${lines.join(',\n')}\n}`
}

/** The object that `text` was made of by `recordText`. A value is parsed when it is first read, and kept. */
export function readRecord<T extends object>(text: string): T {
  const record = {}
  let at = 2
  while (at < text.length) {
    const end = text.indexOf('\n', at)
    if (end <= at) break
    const colon = text.indexOf('":', at)
    const [from, to] = [colon + 2, text[end - 1] === ',' ? end - 1 : end]
    later(record, text.slice(at + 1, colon), () => JSON.parse(text.slice(from, to)))
    at = end + 1
  }
  return record as T
}

function later(record: object, name: string, read: () => unknown): void {
  Object.defineProperty(record, name, {
    configurable: true,
    enumerable: true,
    get() {
      const value = read()
      Object.defineProperty(record, name, { value, writable: true, enumerable: true, configurable: true })
      return value
    },
  })
}
