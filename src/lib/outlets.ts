/** Know a news outlet by its name. */

/** Outlets whose names do not tell: agencies, broadcasters and others that news text cites without saying what they are. */
const known = new Set(
  `abc afp ansa anadolu ap apnews ard axios bbc belta bild bloomberg breitbart buzzfeed cbc cbs cnbc cnn c-span dpa dw euronews forbes fortune ft globo
  huffpost interfax intercept itv kommersant mashable meduza msnbc mediaset nbc newsweek nhk npr nyt orf pbs politico pti ians ptv quartz reuters rfe rferl rfi ria rt
  rte rtl salon semafor sky slate spiegel suspilne svt tass telemundo tmz ukrinform unian univision upi vice vox wsj xinhua yle zdf`.split(
    /\s+/,
  ),
)

/** Last words of outlets’ names, where at least one other word or *the* stands before. */
const endings = new Set(
  `advertiser advocate anzeiger argus beacon broadcasting bulletin chronicle courier daily dispatch echo economist enquirer examiner fm gazette gleaner globe guardian herald independent inquirer journal kurier ledger magazine mail mercury
  mirror monitor nachrichten news newspaper observer post press pravda radio register review rundschau sentinel shimbun standard star statesman sun tageblatt tagblatt telegraph television times today tribune tv
  verge weekly zeitung`.split(/\s+/),
)

/** Names of several words whose last one does not tell. */
const phrases = new Set(
  `agence france-presse,al arabiya,al jazeera,associated press,business insider,daily beast,der spiegel,die zeit,el país,foreign policy,fox business,le monde,
  new yorker,rolling stone`.split(/,\s*/),
)

/** What papers of other languages are called behind their article: *El Correo del Sur*, *La Voz de Bergvik*. */
const behindArticle =
  /^(?:das|der|die|el|il|la|le|les) (?:comercio|correo|corriere|courrier|diario|dépêche|espectador|figaro|giornale|heraldo|messaggero|mundo|nación|nouvelliste|opinión|parisien|periódico|progrès|razón|repubblica|stampa|tagesspiegel|tiempo|tribuna|télégramme|universal|vanguardia|voix|voz|welt)(?: |$)/

/** What sort of outlet a name is of. */
export type Press = 'agency' | 'broadcaster' | 'paper'

const agencies =
  /(?:^|[ -])(?:afp|agency|ansa|anadolu|ap|apnews|associated press|belta|bloomberg|dpa|dw|france-presse|interfax|ians|pa media|pti|press association|reuters|tass|ukrinform|unian|upi|xinhua)$/
const broadcasters =
  /(?:^|[ -])(?:abc|ard|bbc|broadcasting|cbc|cbs|channel|cnbc|cnn|euronews|fm|fox|itv|jazeera|msnbc|nbc|news|nhk|npr|online|orf|pbs|radio|rfe|rt|rte|sky|svt|telemundo|television|tv|univision|zdf)(?: |$)/

/** What the outlet called `full` is. */
export function pressOf(full: string): Press {
  const name = full.toLowerCase()
  return agencies.test(name) ? 'agency' : broadcasters.test(name) ? 'broadcaster' : 'paper'
}

const small = new Set(['in', 'of', 'the'])

/** What was found of names, without an article and with one. */
const found = [new Map<string, boolean>(), new Map<string, boolean>()]

/**
 * Is `name` that of a news outlet? `full` is the fullest form known of it; *the Journal* counts for its article. Precise rather than complete:
 * *the FBI* and *Congress* are none.
 */
export function isOutlet(name: string, full: string, hasArticle: boolean): boolean {
  if (full.length >= 80 || !beginsWithCapital(name)) return false
  const known = found[hasArticle ? 1 : 0]
  const held = known.get(full)
  if (held !== undefined) return held
  const outlet = isKnown(full, hasArticle)
  if (known.size < most) known.set(full, outlet)
  return outlet
}

function beginsWithCapital(name: string): boolean {
  const code = name.charCodeAt(0)
  return code < 128 ? code > 64 && code < 91 : /^\p{Lu}/u.test(name)
}

/** Names that are remembered; hostile text has endless ones. */
const most = 50_000

function isKnown(full: string, hasArticle: boolean): boolean {
  const words = full
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .split(/\s+/)
    .filter((word) => !small.has(word))
  if (!words.length || words.length > 6) return false
  const isOneOfOurs = words.length === 1 && known.has(words[0])
  if (isOneOfOurs || phrases.has(words.join(' '))) return true
  if (words.length > 1 && behindArticle.test(words.join(' '))) return true
  if (words.length === 2 && words[0] === 'daily') return true
  if (words.length < 5 && /^(?:[a-z]+ )?radio [^ ]+(?: (?!hall$)[^ ]+)?$/.test(words.join(' '))) return true
  const last = words[words.length - 1]
  if (last === 'agency' && words.length > 2 && /^(?:news|press)$/.test(words[words.length - 2])) return true
  // “Post-Dispatch”, “Courier-Post”.
  const hyphen = last.lastIndexOf('-')
  if (hyphen > 0 && endings.has(last.slice(0, hyphen)) && endings.has(last.slice(hyphen + 1))) return true
  return endings.has(last) && (words.length > 1 || hasArticle)
}
