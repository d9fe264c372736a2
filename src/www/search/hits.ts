/** Results as a list: questions that are meant, and pages with the passages that were hit. */
import { spelling } from '../../lib/spelling.ts'
import { kindOf, type Question } from './answers.ts'
import { base } from './engine.ts'
import { landing } from './landing.ts'
import { type Fragment, type Hit, hitPassages, opening, titleOf } from './passages.ts'
import { askedFor } from './query.ts'
import { words, written } from './words.ts'

const passagesShown = 3

/** List items for `pages`; `asked` are the words that were looked for. */
export function hitItems(pages: readonly Fragment[], asked: string): HTMLElement[] {
  const terms = askedFor(asked).words
  return pages.map((page) => {
    const [place = '', id = ''] = page.url.split('#')
    const title = titleOf(page)
    const item = hit(page.url, title, page.filters.kind?.[0])
    const found = hitPassages(page, passagesShown, terms)
    const hits = found.length ? found : [opening(page)].filter((each) => each !== undefined)
    if (hits.length) {
      const list = element('ul')
      for (const each of hits) list.append(passage(place, { ...each, id: each.id || id }, title))
      item.append(list)
    }
    return item
  })
}

/** List items for questions, each with what answers it. */
export function answerItems(questions: readonly Question[], asked: string): HTMLElement[] {
  const terms = new Set(askedFor(asked).words)
  return questions.map((question) => {
    const { url, title, answer, open } = question
    const item = hit(base.pathname + url.slice(1), title, kindOf(question))
    const text = element('p', open ? '' : 'answer')
    if (open) text.append(element('strong', '', words.open), ' ')
    answer.split(' ').forEach((word, index) => {
      if (index) text.append(' ')
      const found = terms.has(spelling(word.replace(/[^\p{L}\p{N}’'-]/gu, '')))
      text.append(...(found ? marked(word) : [word]))
    })
    item.append(text)
    return item
  })
}

function hit(url: string, title: string, kind: string | undefined): HTMLElement {
  const item = element('li', 'hit')
  const heading = element('h3')
  heading.append(link(url, '', title))
  if (kind) heading.append(' ', element('span', '', written(kind)))
  item.append(heading)
  return item
}

function passage(url: string, hit: Hit, title: string): HTMLElement {
  const item = element('li')
  const number = /^p(\d+)$/.exec(hit.id)?.[1]
  const text = element('p')
  if (hit.cutBefore) text.append('… ')
  hit.words.forEach(({ text: word, hit }, index) => {
    if (index) text.append(' ')
    text.append(...(hit ? marked(word) : [word]))
  })
  if (hit.cutAfter) text.append(' …')
  item.append(text)
  if (!hit.id) return item
  const place = link(`${url}#${encodeURIComponent(hit.id)}${landing(hit)}`, 'pl', number ? `¶${number}` : '§')
  place.ariaLabel = number ? words.passage(number) : words.place(title)
  item.prepend(place)
  return item
}

/** A word that was found, without the quotation marks and stops that the index takes to it. */
function marked(word: string): (string | HTMLElement)[] {
  const bare = word.replace(/^[^\p{L}\p{N}\p{Sc}]+|[^\p{L}\p{N}\p{M}%]+$/gu, '')
  const at = word.indexOf(bare)
  return bare ? [word.slice(0, at), element('mark', '', bare), word.slice(at + bare.length)] : [word]
}

/** A link with a class and a text. */
export function link(url: string, name: string, text: string): HTMLAnchorElement {
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
