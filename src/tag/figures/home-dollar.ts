/** Whose dollar `$` is where a text does not say: that of the country that its publisher and its places speak for. */
import type { VFile } from 'vfile'
import { PerForm } from '../../lib/forms.ts'
import { Flag, Kind, type Words, wordAt } from '../../lib/words.ts'
import { firstNames } from '../names/first-names.ts'
import { countries } from '../names/place-countries.ts'
import { states } from '../names/states.ts'

/**
 * Countries whose own papers write `$` for their own dollar: code, name in the list of countries, and more words that only such papers are full of, broadcasters and
 * papers among them. Hong Kong, Taiwan and Namibia write `HK$`, `NT$`, `N$`.
 */
const lands = `
AUD|Australia|Queensland,Tasmania,NSW,Townsville,Cairns,Geelong,Ballarat,Bendigo,Toowoomba,Wollongong,Wagga,Parramatta,Kalgoorlie,AAP,SBS,Centrelink
NZD|New Zealand|Zealand,Zealanders,Aotearoa,Dunedin,Otago,Southland,Waikato,Tauranga,Queenstown,Invercargill,Taranaki,Rotorua,Northland,Marlborough,RNZ,NZME,MetService,NIWA,Fonterra
CAD|Canada|Ontario,Quebec,Québec,Alberta,Manitoba,Saskatchewan,Saskatoon,Halifax,Newfoundland,Mississauga,Nunavut,Yukon,CBC,CTV,RCMP
SGD|Singapore|Singaporeans,HDB,CPF,Temasek
JMD|Jamaica|Jamaicans,Gleaner
TTD|Trinidad and Tobago|Trinidad,Tobago
FJD|Fiji|Fijians
BBD|Barbados|Barbadians
GYD|Guyana|Guyanese`
  .trim()
  .split('\n')
  .map((line) => line.split('|'))

/** Words that papers of the land whose dollar is `code` are full of. */
export function wordsOfLand(code: string): string[] {
  return (lands.find((land) => land[0] === code)?.[2] ?? '').split(',').filter(Boolean)
}

/** What a word may speak for, besides a place in `lands` plus one: the United States, another country. */
const ours = lands.length + 1
const elsewhere = ours + 1

/** `Australia` 1, `Texas` 10, `France` 11: what words with a capital speak for. */
const spokenFor = new Map<string, number>()
for (const country of countries) {
  const [names, demonyms, cities] = country.split('|')
  const [name] = names.split(',')
  const at = lands.findIndex((land) => land[1] === name)
  const what = name === 'United States' ? ours : at < 0 ? elsewhere : at + 1
  for (const word of `${names},${demonyms},${cities}`.split(','))
    if (word && !word.includes(' ')) spokenFor.set(word, what)
}
for (const [at, [, , more]] of lands.entries())
  for (const word of more.split(',')) spokenFor.set(word, at + 1)
for (const state of states.values())
  if (!state.includes(' ') && !spokenFor.has(state)) spokenFor.set(state, ours)
for (const word of ['Americans', 'Congress', 'Democrats', 'FBI', 'Medicaid', 'Medicare', 'Republicans'])
  spokenFor.set(word, ours)
// People are called by these as well.
for (const word of [...spokenFor.keys()])
  if (firstNames.has(word.toLowerCase()) || /^(?:Dallas|Houston|Jordan|Kingston|Virginia)$/.test(word))
    spokenFor.delete(word)

const perForm = new PerForm((written) => spokenFor.get(written) ?? 0)

/** Who has written whose dollar it is says thereby that the bare one is another. */
const marked = new Map([
  ['AUD', /A(?:U|us)?\$|\bAUD\b|\bAustralian dollars?\b/],
  ['NZD', /\bNZ\$|\bNZD\b|\bNew Zealand dollars?\b/],
  ['CAD', /\bC(?:A|AD|AN|an|dn)?\$|\bCAD\b|\bCanadian dollars?\b/],
  ['SGD', /\bS(?:G|GD)?\$|\bSGD\b|\bSingapore dollars?\b/],
])
const american = /\bUS\$|\bU\.S\.\$|\bUSD\b|\b(?:US|U\.S\.|American) dollars?\b/

/** Agencies write for all the world, in US dollars. */
const agency =
  /\((?:AFP|AP|Reuters|UPI|Xinhua)\)|^(?:AFP|AP|AP News|Associated Press|Bloomberg|Reuters|The Associated Press)$/m

/** Papers and broadcasters of these countries whose names do not tell. */
const houses = new Map([
  ['AUD', /^(?:The )?(?:Age|Australian|Courier-Mail|Crikey|[79] ?News|news\.com\.au)$/i],
  ['NZD', /^(?:The )?(?:Stuff|Newshub|Spinoff|1News)$/i],
  ['CAD', /^(?:The )?(?:Global News|Globe and Mail|National Post)$/i],
  ['SGD', /^(?:The )?(?:CNA|Mothership|Straits Times|TODAYonline)$/i],
])

const domains = new Map([
  ['au', 'AUD'],
  ['nz', 'NZD'],
  ['ca', 'CAD'],
  ['sg', 'SGD'],
])

/** Spelling of the Commonwealth; one such word may be a name. */
const commonwealth = new Set(
  `kilometre kilometres metre metres centre centres tonnes programme programmes neighbourhood neighbourhoods councillor councillors harbour labourer labourers colour colours
  favoured cheque cheques kerb kerbs pc`.split(/\s+/),
)
/** Money of others, beside which the dollar of a paper is that of the world. */
const foreign = new Set(
  'Rs crore lakh rupee rupees euro euros rand peso pesos naira shilling shillings yen yuan ringgit baht'.split(
    ' ',
  ),
)
const foreignMark = /[£€¥₹]/
const [spelling, cent, money] = [1, 2, 3]
const perSpelling = new PerForm((written) => {
  if (commonwealth.has(written)) return spelling
  return written === 'cent' ? cent : foreign.has(written) ? money : 0
})

/**
 * The code of a bare `$`: `USD` as a rule, that of another country where the publisher, the page’s address or most places say so, and `dollar` where it is hardly the
 * US dollar and nobody can tell which.
 */
export function homeDollar(text: string, words: Words, { publisher, url }: VFile['data']): string {
  const counts = new Int32Array(elsewhere + 1)
  for (let i = 0; i < words.length; i++) {
    const what = words.flag[i] & Flag.initial ? perForm.at(text, words, i) : 0
    if (what && (what !== ours || text[words.end[i]] !== '$')) counts[what]++
  }
  let most = 1
  for (let at = 2; at < ours; at++) if (counts[at] > counts[most]) most = at
  const declared = landOf(publisher?.value, url?.value)
  const code =
    declared ?? (counts[most] > 1 && counts[most] > 2 * counts[ours] ? lands[most - 1][0] : undefined)
  if (code) {
    if (declared && !agency.test(text.slice(0, 2000))) return declared
    // Where both are marked, neither is the bare one for sure.
    if (marked.get(code)?.test(text) && american.test(text)) return 'dollar'
    if (marked.get(code)?.test(text) || agency.test(text.slice(0, 2000)) || isAgency(publisher?.value))
      return 'USD'
    return american.test(text) || (!publisher && counts[ours] === 0 && counts[most] > 2) ? code : 'dollar'
  }
  const alone = counts[ours] + counts[elsewhere] === 0
  return alone && isCommonwealth(text, words) && !foreignMark.test(text) && !american.test(text)
    ? 'dollar'
    : 'USD'
}

/** Are two different words spelt as in the Commonwealth, or *per cent* and one of them, and none is of the money of others? */
function isCommonwealth(text: string, words: Words): boolean {
  const found = new Set<string>()
  for (let i = 0; i < words.length; i++) {
    const what = words.kind[i] === Kind.word ? perSpelling.at(text, words, i) : 0
    if (what === money) return false
    if (what === spelling || (what === cent && i > 0 && wordAt(text, words, i - 1) === 'per'))
      found.add(wordAt(text, words, i))
  }
  return found.size > 1
}

const isAgency = (name = '') => agency.test(name)

/** The currency of the country that a publisher's name or address speaks for. */
function landOf(publisher = '', url = ''): string | undefined {
  for (const word of publisher.split(/[^\p{L}]+/u)) {
    const at = spokenFor.get(word) ?? 0
    if (at > 0 && at < ours) return lands[at - 1][0]
  }
  for (const [code, names] of houses) if (names.test(publisher)) return code
  const domain = /^https?:\/\/[^/?#]*\.([a-z]{2})(?:[/:?#]|$)/.exec(url)?.[1]
  return domain && domains.get(domain)
}
