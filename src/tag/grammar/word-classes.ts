/** What each word can be in a clause: just enough grammar to find who speaks. */
import { PerForm } from '../../lib/forms.ts'
import { Kind, type Words } from '../../lib/words.ts'
import { hedgeWords } from './hedge-words.ts'
import { humanWords } from './human-words.ts'
import { Form, speechForms, stanceForms } from './verbs-of-speech.ts'

/** Bit flags of a token. A word can be several things: *report* is a verb and a paper. */
export const Is = {
  finite: 1,
  base: 2,
  ing: 4,
  participle: 8,
  /** A verb of speech; with `stance`, of mind or stance. */
  speech: 16,
  stance: 32,
  /** Any other verb, or a word that looks like one. */
  verb: 64,
  auxiliary: 128,
  pronoun: 256,
  determiner: 512,
  preposition: 1024,
  conjunction: 2048,
  subordinator: 4096,
  relative: 8192,
  adverb: 16384,
  /** A noun for somebody who can speak, alone or together. */
  human: 32768,
  /** A title that stands before a name. */
  title: 65536,
  time: 131072,
  /** A paper or a recording that can be said to say something. */
  paper: 262144,
  capital: 524288,
  be: 1048576,
  possessive: 2097152,
  lower: 4194304,
  /** A determiner that never stands alone: *a, the, my, every*. */
  article: 8388608,
  /** A form that does nothing but hand on words: *said*, *told*. */
  core: 16777216,
  /** May hedge, or attribute without a verb: *reportedly*, *believed*, *according*. */
  hedge: 33554432,
  /** A verb of finding or holding, which states something where a clause or a finding follows: *found*, *believe*. */
  holding: 67108864,
} as const

const lists: [number, string][] = [
  [Is.pronoun, 'everybody everyone he i it nobody one she somebody someone they we you'],
  [Is.article, 'a an any each every her his its my no our that the their this whose your'],
  [
    Is.core,
    `added adds answered argued asked asks continued declared exclaimed explained replied replies said say
    says shouted tell tells told tweeted writes wrote yelled`,
  ],
  [
    Is.holding,
    `believe believed believes believing conclude concluded concludes concluding disclose disclosed discloses discover discovered discovers
    expect expected expects fear feared fearing fears feel feels felt find finds found hope hoped hopes hoping indicate indicated indicates
    indicating reckon reckoned reckons show showed showing shown shows suspect suspected suspects think thinks thought understands
    understood worried worries worry`,
  ],
  [
    Is.determiner,
    `a all an another any both dozens each eight every few five four many most nine no one seven several six
    some ten that the these this those three two`,
  ],
  [Is.determiner | Is.possessive, 'her his its my our their whose your'],
  [
    Is.preposition,
    `about across after against alongside amid among around at before behind besides between beyond by
    despite during following for from in including inside into like near of on onto outside over per
    regarding since than through throughout to toward towards under until upon via with within without`,
  ],
  [Is.conjunction, 'and but nor or so then yet'],
  [
    Is.subordinator,
    `after although as because before how if once since though unless until when where whereas whether while
    why`,
  ],
  [Is.relative, 'that which who whom'],
  [Is.auxiliary, 'can cannot could did do does had has have having may might must shall should will would'],
  [Is.auxiliary | Is.be, 'am are be been being got is was were'],
  [
    Is.adverb,
    `again almost already also always away back down earlier even ever famously first further herself himself
    however instead itself just later long meanwhile never not now n’t off often once only out perhaps
    previously quite rather recently repeatedly simply sometimes soon still themselves then today
    together tomorrow tonight too up very yesterday`,
  ],
  [
    Is.time,
    `afternoon apr april aug august dec december evening feb february friday jan january jul july jun june
    mar march may monday month morning night nov november oct october saturday sep sept september sunday
    thursday today tomorrow tonight tuesday wednesday week weekend year yesterday`,
  ],
  [
    Is.title,
    `adm adviser advisor aide ambassador analyst anchor attorney author bishop blogger candidate capt
    cardinal chair chairman chairwoman chancellor chief cmdr col columnist congressman congresswoman
    correspondent dame detective director dr editor executive gen general gov governor host imam judge
    justice king lady lord lt maj mayor minister miss mr mrs ms nominee officer pope premier president
    prince princess prof professor queen rabbi rep reporter representative reps rev secretary sen
    senator sens sgt sheriff sir speaker spokesman spokesperson spokeswoman`,
  ],
  [Is.human, humanWords],
  [
    Is.paper,
    `ad analysis article banner book brief column complaint document documents e-mail editorial email emails
    filing headline indictment interview lawsuit letter memo message note opinion petition poll post
    release report resolution review ruling sign site speech statement story study survey text
    transcript tweet video website`,
  ],
  [
    Is.verb,
    `ate became began bled blew bought broke brought built came caught chose comes crept cut died drove
    dug fed fell felt fled flew fought froze gave gets gives goes got grew hid hung keeps kept lay leads
    led left lent let lied lit lost made makes met overcame overtook paid ran rang rode rose runs sank
    sat sent set shone shook shot shrank slept slid sold sped spent sprang stands stole stood struck
    stuck swam swept swung takes threw tied told took tore undertook underwent went wins withdrew
    withstood woke won wore`,
  ],
]

const classes = new Map<string, number>()
for (const [what, list] of lists) {
  for (const word of list.split(/\s+/)) classes.set(word, (classes.get(word) ?? 0) | what)
}

const verbForm = [
  [Form.finite, Is.finite],
  [Form.base, Is.base],
  [Form.ing, Is.ing],
  [Form.participle, Is.participle],
] as const

function addVerbs(forms: Map<string, number>, what: number) {
  for (const [word, bits] of forms) {
    let all = (classes.get(word) ?? 0) | what
    for (const [form, is] of verbForm) if (bits & form) all |= is
    classes.set(word, all)
  }
}
for (const word of hedgeWords)
  classes.set(word, (classes.get(word) ?? 0) | Is.hedge | (word.endsWith('ly') ? Is.adverb : 0))
addVerbs(stanceForms, Is.stance)
addVerbs(speechForms, Is.speech)
classes.set('according', Is.preposition | Is.hedge)

const pastLike = /^[a-z]{3,}ed$/
const ingLike = /^[a-z]{3,}ing$/

/** Words that end in *-ly* but do not stand beside a verb. */
const notAdverb = new Set([
  'family',
  'ally',
  'italy',
  'july',
  'supply',
  'reply',
  'only',
  'assembly',
  'daily',
  'weekly',
  'early',
  'elderly',
  'friendly',
  'likely',
  'lovely',
  'monthly',
])
/** Ends like a noun for somebody: *botanist*, *oarswoman*, *optician*, *harbour master*, *beekeeper*. */
const callingLike =
  /^[a-z]{3,}(?:[a-z]ists?|wom[ae]n|men|icians?|keepers?|workers?|writers?|makers?|owners?|holders?|masters?|mates?)$/
const notCalling = new Set(
  'acumen abdomen bitumen blacklist blacklists bookmaker checklist checklists climates coexist coexists consist consists dismen dolmen enlist enlists estimates exist hymen omen omens persist persists playlist playlists primates private regimen resist semen shortlist shortlists specimen stamen subsist subsists ultimates waistcoat'.split(
    ' ',
  ),
)
const adverbLike = /^[a-z]{3,}ly$/

/** Bits of `Is` of a word as written. A capitalised word is what the lists say; another one may also look like an adverb or a verb. */
export function classOf(word: string): number {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0)
  if (first === first.toLowerCase()) return (classes.get(word) ?? looksLike(word)) | Is.lower
  return (classes.get(word.toLowerCase()) ?? 0) | Is.capital
}

const known = new PerForm(classOf)

function looksLike(word: string): number {
  if (adverbLike.test(word) && !notAdverb.has(word)) return Is.adverb
  if (callingLike.test(word) && !notCalling.has(word)) return Is.human
  if (pastLike.test(word)) return Is.verb
  return ingLike.test(word) ? Is.ing | Is.verb : 0
}

const cache = new WeakMap<Words, Int32Array>()

/** Bits of `Is` of each token of `words`; worked out once for each capture. Linear. */
export function wordClasses(text: string, words: Words): Int32Array {
  const held = cache.get(words)
  if (held) return held
  const found = new Int32Array(words.length)
  for (let i = 0; i < words.length; i++) if (words.kind[i] === Kind.word) found[i] = known.at(text, words, i)
  cache.set(words, found)
  return found
}
