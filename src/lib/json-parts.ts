/** A long object as JSON, part by part, so that it need not be in memory a second time. */

/** Items of a list that go into one part. */
const together = 1000

/** Parts of the text that `JSON.stringify(value)` gives. Lists that are values of `value` itself are cut, nothing below. */
export function* jsonParts(value: object): Iterable<string> {
  let before = '{'
  for (const [name, part] of Object.entries(value)) {
    const key = `${before}${JSON.stringify(name)}:`
    if (Array.isArray(part)) {
      yield `${key}[`
      for (let at = 0; at < part.length; at += together) {
        const items = JSON.stringify(part.slice(at, at + together)).slice(1, -1)
        yield at ? `,${items}` : items
      }
      yield ']'
    } else {
      const text = JSON.stringify(part)
      if (text === undefined) continue
      yield key + text
    }
    before = ','
  }
  yield before === '{' ? '{}' : '}'
}
