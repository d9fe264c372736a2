/** Names of a claim against those of the passages that it cites, in any spelling that the corpus knows. */
import { even, placesOf } from '../lib/even.ts'
import { slug } from '../lib/slug.ts'
import type { Entity } from '../schema.ts'
import { type Cited, type Claim, type Finding, listed, refOf, touches } from './claim.ts'
import type { Ground } from './ground.ts'
import { folded } from './spelling.ts'

/** What the cited passages name, in text, by reference, and as who tells it. */
interface Company {
  texts: string[]
  refs: Set<string>
  /** Slugs of publishers, bylines, outlets and speakers. */
  tellers: Set<string>
}

/** Capitalised words that name nobody: pronoun, months, weekdays, titles and offices. */
const plain = new Set(
  `i i'm i'd i've i'll january february march april may june july august september october november december monday tuesday wednesday thursday friday
  saturday sunday president secretary state minister prime vice treasury foreign defence defense national security adviser advisor senator governor mayor king queen
  chancellor ambassador general mr mrs ms dr professor the a an internet no yes north south east west western eastern northern southern european`.split(
    /\s+/,
  ),
)

/** Check the names of `claim`. */
export function vetNames(claim: Claim, cited: readonly Cited[], ground: Ground): Finding[] {
  const company = companyOf(cited, ground)
  const found: Finding[] = []
  const names = claim.names.filter((name) => !touches(name, claim.quotes))
  for (const name of names)
    if (!isThere(name.text, name.full, company, ground)) found.push(absent(name, cited, ground))
  const explained = [...claim.names, ...claim.quotes, ...claim.dates]
  for (const word of capitalised(claim)) {
    if (touches(word, explained)) continue
    if (word.first ? !ground.entities(word.text).length : plain.has(word.text.toLowerCase())) continue
    const lower = word.text.toLowerCase()
    if (company.texts.some((text) => placesOf(text.toLowerCase(), even(lower).text).length)) continue
    if (!isThere(word.text, word.text, company, ground)) found.push(absent(word, cited, ground))
  }
  return found
}

function companyOf(cited: readonly Cited[], ground: Ground): Company {
  const company: Company = { texts: [], refs: new Set(), tellers: new Set() }
  const tells = (name: string | undefined) => {
    if (!name) return
    company.tellers.add(slug(name))
    for (const { id } of ground.entities(name)) company.refs.add(id)
  }
  for (const one of cited) {
    const { source, passage } = one
    company.texts.push(ground.even(one).text)
    for (const mention of source.mentions)
      if (mention.passage === passage.id && mention.ref) company.refs.add(mention.ref)
    // “the Gazette” is the Harbour Gazette.
    company.tellers.add(slug(source.publisher?.value.split(/\s+/).at(-1) ?? ''))
    for (const { value } of [source.publisher, ...(source.byline ?? [])].filter(
      (found) => found !== undefined,
    ))
      tells(value)
    for (const { passage: id, chain } of source.quotations)
      if (id === passage.id) for (const link of chain) tells(ground.entity(link)?.name ?? link)
    for (const { passage: id, chain } of source.attributions)
      if (id === passage.id)
        for (const link of chain) {
          const entity = ground.entity(link) ?? ground.entities(link)[0]
          // Who *he* is in indirect speech, rules have worked out: that names nobody to a reader of the passage.
          if ((entity?.kind !== 'person' && entity?.kind !== 'name') || isWritten(entity, company))
            tells(entity?.name ?? link)
        }
    for (const { passage: id, speaker } of source.quotations)
      if (id === passage.id && speaker && 'name' in speaker)
        tells(speaker.ref ? ground.entity(speaker.ref)?.name : speaker.name)
  }
  return company
}

function isThere(text: string, full: string, company: Company, ground: Ground): boolean {
  const wanted = even(text).text
  if (company.texts.some((one) => placesOf(one, wanted).length)) return true
  if ([text, full].some((form) => company.tellers.has(slug(form)))) return true
  const entities = ground.entities(text).length ? ground.entities(text) : ground.entities(full)
  return entities.some((entity) => company.refs.has(entity.id) || isWritten(entity, company))
}

function isWritten(entity: Entity, { texts }: Company): boolean {
  const forms = [entity.name, ...entity.aliases].filter((form) => folded(form).length > 1)
  return forms.some((form) => texts.some((text) => placesOf(text, even(form).text).length))
}

function absent(
  name: { text: string; start: number; end: number },
  cited: readonly Cited[],
  ground: Ground,
): Finding {
  const around = neighbour(name.text, cited, ground)
  return {
    rule: 'name-not-in-passage',
    reason: `Unexpected name \`${name.text}\`, expected one that ${listed(cited)} has${around ? `; \`${refOf(around)}\` names it` : ''}`,
    at: { start: name.start, end: name.end },
    actual: name.text,
  }
}

/** The passage of a cited source that names it and stands nearest before: “He” is somebody there. */
function neighbour(name: string, cited: readonly Cited[], ground: Ground): Cited | undefined {
  for (const { source, passage } of cited) {
    const at = source.passages.indexOf(passage)
    for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
      const one = { source, passage: source.passages[i] }
      if (isThere(name, name, companyOf([one], ground), ground)) return one
    }
  }
  return undefined
}

/** Capitalised words of a claim; `first` where one opens a sentence, and a capital says little. */
function* capitalised(claim: Claim): Generator<{ text: string; start: number; end: number; first: boolean }> {
  for (const match of claim.text.matchAll(
    /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}]*(?:[-.’'](?=\p{Lu})[\p{L}\p{M}\p{N}]+)*/gu,
  )) {
    const before = claim.text.slice(0, match.index).trimEnd()
    const start = claim.start + match.index
    yield {
      text: match[0],
      start,
      end: start + match[0].length,
      first: !before || /[.!?:–—]['"”’)]*$|[“‘"(]$/.test(before),
    }
  }
}
