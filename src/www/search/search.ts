/** The search page: words and filters in the address, results below, all of it usable from the keyboard. */
import { allCounts, type Counts, type Found, find } from './engine.ts'
import { chosenIn, showFacets } from './facets.ts'
import { element, hitItems } from './hits.ts'
import { nearest } from './nearest.ts'
import { type Query, readQuery, tellingWords, writeQuery } from './query.ts'

const form = document.querySelector<HTMLFormElement>('form.find')!
const input = form.querySelector<HTMLInputElement>('input[name="q"]')!
const status = document.querySelector<HTMLElement>('main [role="status"]')!
const facets = document.querySelector<HTMLElement>('details.facets form')!
const hits = document.querySelector<HTMLElement>('ol.hits')!
const results = hits.closest('section')!
/** The index from A to Z, for those who have not asked yet. */
const index = document.querySelector<HTMLElement>('section.az')
const nothing = element('aside', 'note')
nothing.hidden = true
hits.after(nothing)

/** Half-typed words load parts of the index that nobody needs: wait for a pause. */
const pauseMilliseconds = 300
/** Fast answers need no word about waiting. */
const patienceMilliseconds = 150
const step = 10
const wordsCounted = 6

let all: Counts = {}
let latest = 0
let timer = 0

/** Show what `query` finds, unless another question came in between. */
async function show(query: Query): Promise<void> {
  const turn = ++latest
  const waiting = setTimeout(() => turn === latest && say('Searching …', true), patienceMilliseconds)
  try {
    if (!Object.keys(all).length) all = await allCounts()
    const asked = query.words !== '' || Object.keys(query.filters).length > 0
    const exact = asked ? await find(query) : undefined
    const near = exact && !exact.total ? await nearestTo(query) : undefined
    const found = near ?? exact
    const [pages, alone] = await Promise.all([found?.pages(0, step), eachAlone(query.words)])
    if (turn !== latest) return
    showFacets(facets, all, found ? found.counts : all, query)
    results.hidden = false
    if (index) index.hidden = asked
    hits.replaceChildren(...hitItems(pages ?? []))
    more(found, step)
    showAlone(exact && !exact.total ? alone : [])
    say(exact ? verdict(query, exact.total, alone) + (near ? `; ${pagesWith(near)}` : '') : '')
  } catch (error) {
    say('The search index could not be loaded. The index below leads to every page.')
    if (index) index.hidden = false
    console.error(error)
  } finally {
    clearTimeout(waiting)
    hits.ariaBusy = 'false'
  }
}

/** Look words up, and keep them with what was found. */
async function attempt(query: Query): Promise<Found & { words: string }> {
  return { ...(await find(query)), words: query.words }
}

/** Kinds of pages whose titles are questions: asked first, because a long page has most words somewhere. */
const questions = ['question', 'not in the sources']

async function nearestTo(query: Query): Promise<(Found & { words: string }) | undefined> {
  const { words, filters } = query
  const kinds = filters.kind ? [] : questions.filter((kind) => all.kind?.[kind])
  const among = (chosen: Query['filters']) => (some: string) => attempt({ words: some, filters: chosen })
  const asked = kinds.length ? await nearest(words, among({ ...filters, kind: kinds })) : undefined
  return asked ?? nearest(words, among(filters))
}

function pagesWith({ total, words }: { total: number; words: string }): string {
  return `${total} ${total === 1 ? 'page has' : 'pages have'} “${words}”`
}

interface Alone {
  word: string
  total: number
}

/** How many pages have each word of a question; one word needs no such count. */
async function eachAlone(words: string): Promise<Alone[]> {
  const telling = tellingWords(words).slice(0, wordsCounted)
  if (telling.length < 2) return []
  return Promise.all(
    telling.map(async (word) => ({ word, total: (await find({ words: word, filters: {} })).total })),
  )
}

/** Words that no page has are passed over by the index, so that they must be named. */
function verdict({ words }: Query, total: number, alone: readonly Alone[]): string {
  if (!total) return words ? `Nothing for “${words}”` : 'Nothing'
  const missing = alone.filter(({ total }) => !total).map(({ word }) => `“${word}”`)
  const about = words && ` for “${words}”`
  return `${total} ${total === 1 ? 'page' : 'pages'}${about}${missing.length ? `; not found: ${missing.join(', ')}` : ''}`
}

/** No page has all the words: offer those that are found, one by one. */
function showAlone(alone: readonly Alone[]): void {
  const list = element('ul')
  for (const { word, total } of alone) {
    if (!total) continue
    const link = element('a', '', word) as HTMLAnchorElement
    link.href = writeQuery({ words: word, filters: {} })
    const item = element('li')
    item.append(link, ` ${total}`)
    list.append(item)
  }
  nothing.hidden = !list.children.length
  nothing.replaceChildren(element('p', '', 'Each of these is found alone:'), list)
}

function say(text: string, busy = false): void {
  status.textContent = text
  hits.ariaBusy = String(busy)
}

function more(found: Found | undefined, from: number): void {
  document.querySelector('[data-more]')?.remove()
  if (!found || found.total <= from) return
  const button = element('button', '', `Show ${Math.min(step, found.total - from)} more`) as HTMLButtonElement
  button.type = 'button'
  button.dataset.more = ''
  button.addEventListener('click', async () => {
    const items = hitItems(await found.pages(from, from + step))
    hits.append(...items)
    more(found, from + step)
    items[0]?.querySelector('a')?.focus()
  })
  nothing.after(button)
}

/** Ask what the form says. A question that is being typed does not fill the history. */
function ask(typing: boolean): void {
  clearTimeout(timer)
  const query = { words: input.value.trim(), filters: chosenIn(facets) }
  const address = location.pathname + writeQuery(query)
  if (address !== location.pathname + location.search)
    history[typing ? 'replaceState' : 'pushState'](null, '', address)
  show(query)
}

/** Arrows go through the results and back to the words; Escape leads to the words, then empties them. */
function move(event: KeyboardEvent): void {
  const links = [...hits.querySelectorAll<HTMLElement>('a')]
  const at = links.indexOf(document.activeElement as HTMLElement)
  const typing = document.activeElement === input
  if (event.key === 'Escape' && (at >= 0 || typing)) {
    if (typing && input.value) input.value = ''
    else input.focus()
    if (typing) ask(true)
  } else if (event.key === 'ArrowDown' && (typing || at >= 0))
    links[Math.min(at + 1, links.length - 1)]?.focus()
  else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? input).focus()
  else return
  event.preventDefault()
}

function fromAddress(): void {
  const query = readQuery(location.search)
  input.value = query.words
  show(query)
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  ask(false)
})
input.addEventListener('input', () => {
  clearTimeout(timer)
  timer = window.setTimeout(() => ask(true), pauseMilliseconds)
})
facets.addEventListener('change', () => ask(false))
facets.addEventListener('submit', (event) => event.preventDefault())
document.querySelector('main')!.addEventListener('keydown', move)
addEventListener('popstate', fromAddress)
fromAddress()
if (!input.value) input.focus()
