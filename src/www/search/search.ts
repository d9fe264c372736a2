/** The search page: words and filters in the address, results below, all of it usable from the keyboard. */
import { ask, type Outcome } from './asked.ts'
import { allCounts, type Counts, type Found } from './engine.ts'
import { chosenIn, showFacets } from './facets.ts'
import { answerItems, element, hitItems } from './hits.ts'
import { titledFirst } from './passages.ts'
import { type Query, readQuery, writeQuery } from './query.ts'
import { showRescue } from './rescue.ts'
import { words } from './words.ts'

const form = document.querySelector<HTMLFormElement>('form.find')!
const input = form.querySelector<HTMLInputElement>('input[name="q"]')!
const status = document.querySelector<HTMLElement>('main [role="status"]')!
const fold = document.querySelector<HTMLDetailsElement>('details.facets')!
const facets = fold.querySelector<HTMLElement>('form')!
const hits = document.querySelector<HTMLElement>('ol.hits')!
/** The index from A to Z, for those who have not asked yet. */
const index = document.querySelector<HTMLElement>('section.az')
const rescue = element('aside', 'rescue')
rescue.hidden = true
hits.after(rescue)
/** Where the filters stand beside the results there is room for them. */
fold.open = matchMedia('(min-width: 64rem)').matches

/** Half-typed words load parts of the index that nobody needs: wait for a pause. */
const pauseMilliseconds = 300
/** Fast answers need no word about waiting. */
const patienceMilliseconds = 150
const step = 10
/** What was found first is painted before more is asked for. */
const paintMilliseconds = 50
/** On a slow line the first are read while the others are on their way. */
const firstStep = 4

let all: Counts = {}
/** Counts of the filters for what is shown, as far as they are known. */
let now: Counts = {}
let latest = 0
let timer = 0

/** Show what `query` finds, unless another question came in between. */
async function show(query: Query): Promise<void> {
  const turn = ++latest
  const waiting = setTimeout(() => turn === latest && say(words.searching, true), patienceMilliseconds)
  try {
    if (!Object.keys(all).length) all = await allCounts()
    const asked = query.words !== '' || Object.keys(query.filters).length > 0
    const outcome = asked ? await ask(query, all, 'asked' in form.dataset) : undefined
    const found = await outcome?.found.pages(0, firstStep)
    const pages = found && (query.sort ? found : titledFirst(found, query.words))
    if (turn !== latest) return
    if (!outcome || !Object.keys(now).length) now = all
    showFacets(facets, all, now, query)
    if (index) index.hidden = asked
    const answers = outcome?.answers ?? []
    const places = new Set(answers.map(({ question }) => question.url))
    const isOther = ({ url }: { url: string }) => ![...places].some((place) => url.endsWith(place))
    const shown = outcome?.near ?? query.words
    hits.replaceChildren(
      ...answerItems(
        answers.map(({ question }) => question),
        query.words,
      ),
      ...hitItems((pages ?? []).filter(isOther), shown),
    )
    more(outcome?.found, step, shown)
    const nothing = outcome !== undefined && !outcome.exact.total
    const chosen = Object.keys(query.filters).length > 0
    // Filters that have nothing left to choose from lead nowhere.
    fold.hidden = nothing && !chosen && !outcome.found.total
    showRescue(rescue, query, outcome?.alone ?? [], all, nothing, outcome?.unfiltered)
    // A better spelling is read before what the worse one found; other ways on come after.
    if (outcome?.alone.some(({ meant }) => meant)) hits.before(rescue)
    else hits.after(rescue)
    clearTimeout(waiting)
    say(outcome ? verdict(query, outcome) : '')
    await new Promise((resolve) => setTimeout(resolve, paintMilliseconds))
    if (turn !== latest) return
    const rest = (await outcome?.found.pages(firstStep, step)) ?? []
    if (turn !== latest) return
    hits.append(...hitItems(rest.filter(isOther), shown))
    if (!outcome) return
    const counts = await outcome.found.counts()
    if (turn !== latest) return
    now = counts
    showFacets(facets, all, now, query)
  } catch (error) {
    if (turn !== latest) return
    say(import.meta.env.DEV ? words.unbuilt : words.failed)
    if (index) index.hidden = false
    console.error(error)
  } finally {
    clearTimeout(waiting)
    if (turn === latest) hits.ariaBusy = 'false'
  }
}

/** Words that nothing has are passed over by the index, so that they must be named. */
function verdict({ words: asked }: Query, { exact, near, found, answers, alone }: Outcome): string {
  const missing = alone.filter(({ total }) => !total).map(({ word }) => word)
  const parts = exact.total
    ? [words.found(exact.total, asked), missing.length && words.missing(missing)]
    : [
        words.nothing(asked),
        answers.length && words.answers(answers.length),
        near && words.near(found.total, near),
      ]
  return parts.filter(Boolean).join('; ')
}

function say(text: string, busy = false): void {
  status.textContent = text
  hits.ariaBusy = String(busy)
}

function more(found: Found | undefined, from: number, asked: string): void {
  document.querySelector('[data-more]')?.remove()
  if (!found || found.total <= from) return
  const button = element('button', '', words.more(Math.min(step, found.total - from))) as HTMLButtonElement
  button.type = 'button'
  button.dataset.more = ''
  button.addEventListener('click', async () => {
    const items = hitItems(await found.pages(from, from + step), asked)
    hits.append(...items)
    more(found, from + step, asked)
    items[0]?.querySelector('a')?.focus()
  })
  hits.parentElement!.append(button)
}

/** Ask what the form says. A question that is being typed does not fill the history. */
function askForm(typing: boolean): void {
  clearTimeout(timer)
  const query = { words: input.value.trim(), ...chosenIn(facets) }
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
    if (typing) askForm(true)
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
  askForm(false)
})
input.addEventListener('input', () => {
  clearTimeout(timer)
  timer = window.setTimeout(() => askForm(true), pauseMilliseconds)
})
facets.addEventListener('change', () => askForm(false))
facets.addEventListener('submit', (event) => event.preventDefault())
document.querySelector('main')!.addEventListener('keydown', move)
addEventListener('popstate', fromAddress)
fromAddress()
if (!input.value) input.focus()
