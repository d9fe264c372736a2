/** Languages by their script, by letters of their own, and by their commonest function words. */
import { WordMap } from '../../lib/word-map.ts'
import { Sort, sortAt } from '../letters.ts'

/** Function words, the commonest first, after frequency lists of news text; words shared by several languages stand in each. */
const table: Record<string, string> = {
  cs: 'a se na je v že to s z do i o ve jsem si tak by jako podle který která které byl jsou není také pro ale po od však nebo při už jen za byla bude',
  da: 'og i at det er en til på som for de med han af den ikke der har var et fra men om sig hun vi jeg kan skal ikke efter blev også siger ved hvor',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde',
  en: 'the of and to in a is was for that on with he it as at by from be have has had not are were his her their they she said who which this but an or will would its after about more than we you i him been when there one all can could also into what them out up over some no if our my so do did says',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está',
  fi: 'ja on ei että se oli hän mutta ovat kun joka myös mukaan kuin ole niin tai jos sekä olla vain hänen nyt jo siitä sen ovat mitä',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ses son aux été mais cette ou comme elle leur être ont deux on nous selon même fait après sans',
  it: 'di e il la che in a per un è del una le i non si con da della ha al sono gli alla nel più lo come ma dei anche delle su ai tra questo stato dal essere hanno nella se dopo o anni suo',
  nl: 'de van het een en in is dat op te zijn met voor niet aan er die om door ook als naar uit bij maar hij heeft ze nog over wordt worden was tot werd meer dan had dit zo kan moet geen hebben of jaar volgens',
  no: 'og i det er en til på som for med av at han den ikke de har var et fra men om seg hun vi jeg kan skal etter ble også sier ved der hvor',
  pl: 'w i na z się nie do to że jest o jak po od przez za ale co są dla tym który został przed tego przy oraz był może była jego być tylko już też lub czy ze które będzie',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao das foi à ele tem pelo seu sua ou quando muito já também são até isso entre pela depois está anos',
  ro: 'de și în a la cu pe că nu este din o un pentru să au care mai fi fost ca după al sau prin dar sunt lui ce între fiind',
  sv: 'och i att det som en på är av för med till den har de inte om ett han men var från sig hon vi jag kan ska efter också säger blev vid där eller',
  tr: 've bir bu da de için ile olarak daha çok en gibi olan kadar sonra ne ama var ki olduğu değil her göre dedi ancak',
}

/** Letters by script: beginning and end of the main block, and the language if the script alone tells it. */
const scripts: [string, number, number, string?][] = [
  ['latin', 0x41, 0x24f],
  ['greek', 0x370, 0x3ff, 'el'],
  ['cyrillic', 0x400, 0x52f],
  ['armenian', 0x530, 0x58f, 'hy'],
  ['hebrew', 0x590, 0x5ff, 'he'],
  ['arabic', 0x600, 0x6ff, 'ar'],
  ['devanagari', 0x900, 0x97f, 'hi'],
  ['thai', 0xe00, 0xe7f, 'th'],
  ['georgian', 0x10a0, 0x10ff, 'ka'],
  ['kana', 0x3040, 0x30ff, 'ja'],
  ['han', 0x4e00, 0x9fff, 'zh'],
  ['hangul', 0xac00, 0xd7af, 'ko'],
]

const languages = Object.keys(table).sort()
/** For each function word, the languages that have it, by their place in `languages`. */
const listed = new Map<string, number[]>()
for (const [at, language] of languages.entries()) {
  for (const word of new Set(table[language].split(' '))) listed.set(word, [...(listed.get(word) ?? []), at])
}
/** A number for each of these words. */
const numbered = new WordMap([...listed.keys()].map((word, at) => [word, at]))
const speakers = [...listed.values()]

/** Place in `scripts`, plus one, of each UTF-16 code unit that is a letter of one. */
const scriptOf = new Uint8Array(0x10000)
scripts.forEach(([, from, to], at) => {
  scriptOf.fill(at + 1, from, to + 1)
})
scriptOf.fill(0, 0x5b, 0x61).fill(0, 0x7b, 0xc0)

/** BCP 47 tag of the language that `text` is in; `undefined` where it is too short, too mixed, or not known. */
export function languageOf(text: string): string | undefined {
  const counts = new Int32Array(scripts.length + 1)
  for (let at = 0; at < text.length; at++) counts[scriptOf[text.charCodeAt(at)]]++
  const letters = text.length - counts[0]
  const part = (name: string) => counts[scripts.findIndex(([script]) => script === name) + 1] / letters
  if (letters < 4) return undefined
  if (part('kana') > 0.15) return 'ja'
  for (const [name, , , language] of scripts) if (language && part(name) > 0.6) return language
  if (part('cyrillic') > 0.6) return cyrillic(text)
  return part('latin') > 0.6 ? latin(text) : undefined
}

/** Letters of Latin alphabets that tell a language where its function words are too few. */
const own: [string, RegExp][] = [
  ['cs', /[ěřů]/g],
  ['hu', /[őű]/g],
  ['pl', /[ąćęłńśźż]/g],
  ['ro', /[ășț]/g],
  ['tr', /[ğış]/g],
]

/** The language whose own letters stand in `text` four times or more, and those of no other. */
function byLetters(text: string): string | undefined {
  const found = own
    .map(([language, letters]) => ({ language, count: text.match(letters)?.length ?? 0 }))
    .filter(({ count }) => count > 0)
  return found.length === 1 && found[0].count > 3 ? found[0].language : undefined
}

/** Letters that one language has and its neighbours lack. Arabic letters of Persian and Urdu, and smaller languages, are not told apart. */
function cyrillic(text: string): string | undefined {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0
  const ukrainian = count(/[їєґ]/gi)
  const belarusian = count(/ў/gi)
  const serbian = count(/[ђјљњћџ]/gi)
  const russian = count(/[ыэё]/gi)
  const shared = count(/і/gi)
  const isBare = !russian && !belarusian && !serbian && !count(/[әғқңөұүһ]/gi)
  const all = [
    { language: 'be', score: belarusian ? belarusian * 3 + russian : 0 },
    { language: 'ru', score: belarusian || ukrainian ? russian - shared : russian },
    { language: 'sr', score: serbian },
    { language: 'uk', score: ukrainian ? ukrainian + shared - russian : 0 },
  ].sort((a, b) => b.score - a.score)
  if (all[0].score > 1 && all[0].score > all[1].score * 1.5) return all[0].language
  if (isBare && ukrainian + shared > 1) return 'uk'
  return count(/ъ/gi) > 3 && russian === 0 ? 'bg' : undefined
}

function latin(text: string): string | undefined {
  const lower = text.toLowerCase()
  const met = new Int32Array(speakers.length)
  let words = 0
  for (let at = 0; at < lower.length; at++) {
    if (!isInWord(lower, at)) continue
    const start = at
    while (at < lower.length && isInWord(lower, at)) at++
    words++
    const word = numbered.get(lower, start, at)
    if (word !== undefined) met[word]++
  }
  const hits = new Int32Array(languages.length)
  const kinds = new Int32Array(languages.length)
  for (let word = 0; word < met.length; word++) {
    if (!met[word]) continue
    for (const language of speakers[word]) {
      hits[language] += met[word]
      kinds[language]++
    }
  }
  const [best, second] = languages.map((_, at) => at).sort((a, b) => hits[b] - hits[a] || a - b)
  if (!hits[best] || (words > 10 && kinds[best] < 3)) return byLetters(lower)
  const sure = hits[best] >= words * (words < 40 ? 0.1 : 0.15)
  return sure && hits[best] > hits[second] * (words < 40 ? 1 : 1.15) ? languages[best] : byLetters(lower)
}

function isInWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 128) return unit > 96 && unit < 123
  const sort = sortAt(text, at)
  return sort === Sort.letter || sort === Sort.mark
}
