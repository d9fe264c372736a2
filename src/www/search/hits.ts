/** Results as a list: each page with the passages that were hit. */
import { landing } from './landing.ts'
import { type Fragment, type Hit, hitPassages } from './passages.ts'

const passagesShown = 3

/** List items for `pages`. */
export function hitItems(pages: readonly Fragment[]): HTMLElement[] {
  return pages.map((page) => {
    const item = element('li', 'hit')
    const heading = element('h3')
    const kind = page.filters.kind?.[0]
    heading.append(link(page.url, '', page.meta.title ?? page.url))
    if (kind) heading.append(' ', element('span', '', kind))
    item.append(heading)
    const hits = hitPassages(page, passagesShown)
    if (hits.length) {
      const list = element('ul')
      for (const hit of hits) list.append(passage(page.url, hit))
      item.append(list)
    }
    return item
  })
}

function passage(url: string, hit: Hit): HTMLElement {
  const item = element('li')
  const number = /^p(\d+)$/.exec(hit.id)?.[1]
  const text = element('p')
  if (hit.cutBefore) text.append('… ')
  hit.words.forEach(({ text: word, hit }, index) => {
    if (index) text.append(' ')
    text.append(hit ? element('mark', '', word) : word)
  })
  if (hit.cutAfter) text.append(' …')
  const place = link(`${url}#${encodeURIComponent(hit.id)}${landing(hit)}`, 'pl', number ? `¶${number}` : '§')
  if (number) place.ariaLabel = `¶${number}, passage ${number}`
  item.append(place, text)
  return item
}

function link(url: string, name: string, text: string): HTMLAnchorElement {
  const anchor = element('a', name, text) as HTMLAnchorElement
  anchor.href = url
  return anchor
}

/** An element with a class and a text; either may be empty. */
export function element(tag: string, name = '', text = ''): HTMLElement {
  const made = document.createElement(tag)
  if (name) made.className = name
  if (text) made.textContent = text
  return made
}
