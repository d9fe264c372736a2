/** Say what moved between the page that an editor holds and the draft that its seed now gives. */

const shown = 6

/**
 * Where passages of `page` (bodies of drafted pages, both) are in `draft` now: “`p4` is `p5` now, `p9` is gone, `p12` is new”.
 * Words decide, so passages that the editor reworded count as gone. Empty where no passage moved.
 */
export function moved(page: string, draft: string): string {
  const [before, after] = [passages(page), passages(draft)]
  const now = new Map([...after].map(([id, words]) => [words, id]))
  const held = new Set(before.values())
  const found: string[] = []
  for (const [id, words] of before) {
    const other = now.get(words)
    if (other === undefined) found.push(`\`${id}\` is gone or reads differently`)
    else if (other !== id) found.push(`\`${id}\` is \`${other}\` now`)
  }
  for (const [id, words] of after) if (!held.has(words) && !before.has(id)) found.push(`\`${id}\` is new`)
  const rest = found.length - shown
  return [...found.slice(0, shown), ...(rest > 0 ? [`and ${rest} more`] : [])].join(', ')
}

/** Words of each passage by its id, as written in the page, white space apart. */
function passages(body: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const part of body.split(/^(?=<(?:Passage|Caption) )/m)) {
    const id = /^<(?:Passage|Caption) id="(p\d+)">/.exec(part)
    const end = id && part.search(/<\/(?:Passage|Caption)>/)
    if (id && end! > 0) found.set(id[1], part.slice(id[0].length, end!).replace(/\s+/g, ' ').trim())
  }
  return found
}
