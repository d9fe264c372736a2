/** The encoding that an HTML file declares of itself. */

/** Label in `<meta charset>`, `<meta http-equiv … charset=…>` or the XML declaration, within the first 4 KB; `undefined` where there is none. */
export function declaredEncoding(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, 4096).toString('latin1')
  const xml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head)
  if (xml) return xml[1]
  for (const [tag] of head.matchAll(/<meta\b[^>]{0,400}>/gi)) {
    const label = /\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(tag)
    if (label) return label[1]
  }
  return undefined
}
