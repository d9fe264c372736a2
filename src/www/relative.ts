/** One built site for any base path: make the links of a page relative to where the page lies. */

const rooted = /[\s"'](?:href|src|action|poster|srcset)="\/(?!\/)/g

/** `html` with its rooted links relative to `pathname` (`/topics/x/` → `../../`). */
export function relative(html: string, pathname: string): string {
  return rebased(html, '../'.repeat(depth(pathname)) || './')
}

/**
 * `html` with `base` in place of the slash that a root-absolute URL in a link attribute (double-quoted) begins with. Text and
 * other attributes stay as they are, `//host` and full URLs too. Linear.
 */
export function rebased(html: string, base: string): string {
  let out = ''
  let copied = 0
  let open = html.indexOf('<')
  let end = tagEnd(html, open)
  for (const { index, 0: match } of html.matchAll(rooted)) {
    while (open >= 0 && end <= index) {
      open = html.indexOf('<', end)
      end = tagEnd(html, open)
    }
    if (open < 0 || open > index) continue
    const slash = index + match.length - 1
    out += html.slice(copied, slash) + base
    copied = slash + 1
  }
  return out + html.slice(copied)
}

/** How many folders below the root a page lies: `/` 0, `/topics/` 1, `/topics/x/` 2, `/404.html` 0. */
function depth(pathname: string): number {
  let count = -1
  for (const char of pathname) if (char === '/') count++
  return Math.max(0, count)
}

const tag = /<[a-z](?:[^"'>]|"[^"]*"|'[^']*')*/iy

/** Where the tag that opens at `open` ends; what is no tag ends behind its mark. */
function tagEnd(html: string, open: number): number {
  tag.lastIndex = Math.max(0, open)
  return tag.test(html) ? tag.lastIndex : open + 1
}
