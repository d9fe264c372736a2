/** Languages by their script, by letters of their own, and by their commonest function words. */

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

const listed = new Map<string, string[]>()
for (const [language, words] of Object.entries(table)) {
  for (const word of new Set(words.split(' '))) listed.set(word, [...(listed.get(word) ?? []), language])
}

/** BCP 47 tag of the language that `text` is in; `undefined` where it is too short, too mixed, or not known. */
export function languageOf(text: string): string | undefined {
  const counts = new Map<string, number>()
  let letters = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x41 || (unit > 0x5a && unit < 0x61) || (unit > 0x7a && unit < 0xc0)) continue
    const script = scripts.find(([, from, to]) => unit >= from && unit <= to)
    if (!script) continue
    letters++
    counts.set(script[0], (counts.get(script[0]) ?? 0) + 1)
  }
  const part = (name: string) => (counts.get(name) ?? 0) / letters
  if (letters < 4) return undefined
  if (part('kana') > 0.15) return 'ja'
  for (const [name, , , language] of scripts) if (language && part(name) > 0.6) return language
  if (part('cyrillic') > 0.6) return cyrillic(text)
  return part('latin') > 0.6 ? latin(text) : undefined
}

/** Letters that one language has and its neighbours lack. Arabic letters of Persian and Urdu, and smaller languages, are not told apart. */
function cyrillic(text: string): string | undefined {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0
  const ukrainian = count(/[їєґ]/gi)
  const belarusian = count(/ў/gi)
  const serbian = count(/[ђјљњћџ]/gi)
  const russian = count(/[ыэё]/gi)
  const shared = count(/і/gi)
  const all = [
    { language: 'be', score: belarusian ? belarusian * 3 + russian : 0 },
    { language: 'ru', score: belarusian || ukrainian ? russian - shared : russian },
    { language: 'sr', score: serbian },
    { language: 'uk', score: ukrainian ? ukrainian + shared - russian : 0 },
  ].sort((a, b) => b.score - a.score)
  if (all[0].score > 1 && all[0].score > all[1].score * 1.5) return all[0].language
  return count(/ъ/gi) > 3 && russian === 0 ? 'bg' : undefined
}

function latin(text: string): string | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  const hits = new Map<string, number>()
  const kinds = new Map<string, number>()
  for (const word of new Set(words))
    for (const language of listed.get(word) ?? []) kinds.set(language, (kinds.get(language) ?? 0) + 1)
  for (const word of words)
    for (const language of listed.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1)
  const [best, second] = [...hits].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  if (!best || (words.length > 10 && kinds.get(best[0])! < 3)) return undefined
  const sure = best[1] >= words.length * (words.length < 40 ? 0.1 : 0.15)
  return sure && best[1] > (second?.[1] ?? 0) * (words.length < 40 ? 1 : 1.15) ? best[0] : undefined
}
