/** Picture credits: by them a caption is told from a sentence of the story. */

const agency =
  'AP(?! (?:is|was|has)\\b)|AFP|Reuters|REUTERS|EPA(?:-EFE)?|EFE|Getty(?: Images)?|Shutterstock|Alamy|iStock|Bloomberg|ANSA|dpa|DPA|PA(?: Wire| Images| Media)?|UPI|Xinhua|Ukrinform|UNIAN|TASS|Sputnik|Anadolu|NurPhoto|ZUMA|Zuma|Rex|REX|Flickr|Wikimedia(?: Commons)?|Unsplash|Pexels|Pixabay|The Associated Press|Associated Press|The Canadian Press|Press Association|Handout|HANDOUT|Pool|POOL|Instagram|Facebook|Twitter|Telegram|YouTube|Courtesy'
const label =
  'Photos?|PHOTOS?|Images?|IMAGES?|Pictures?|Picture credit|Photo credit|Image credit|Credit|CREDIT|Source|Screenshot|Screengrab|Illustration|Graphic|Файл|Фото|Foto|Bild|Crédit|Photograph'

/** In brackets: `(AP Photo/Jane Roe)`, `(Photo: Roe)`, `(Roe/Reuters)`, `[Getty Images]`. At most 120 characters. */
const bracketed = RegExp(
  `[([](?:(?:${agency}|${label})\\b[^()[\\]\\n]{0,110}|(?:[\\p{L}.'’ -]{2,50}) ?(?:\\/|via|for|\\||-) ?(?:${agency})\\b[^()[\\]\\n]{0,60}|(?:photo|image|picture|courtesy|credit|file)\\b[^()[\\]\\n]{0,100})[)\\]]`,
  'gu',
)

/** At the end of a line: `Photo: Jane Roe`, `Getty Images`, `REUTERS/Jane Roe`, `Jane Roe | Bloomberg | Getty Images`. */
const trailing = RegExp(
  `(?:^|[\\s.|])(?:(?:${label}) ?(?::|by|credit:?|courtesy(?: of)?:?|©) ?[^.!?\\n]{2,80}|(?:Photograph|Illustration|Image|Photo|Courtesy)(?: courtesy)? (?:by|of) [^.!?\\n]{2,60}|(?:ILLUSTRATION|IMAGE|PHOTO)S?(?: COURTESY)? (?:BY|OF) [^.!?\\n]{2,60}|REUTERS ?\\/ ?[^.!?\\n]{2,60}|(?:[\\p{Lu}][\\p{L}.'’-]{1,20} ){1,4}?(?:\\/|via|\\||for|—|–|-) ?(?:${agency})\\b[^.!?\\n]{0,60}|© ?[^.!?\\n]{2,60}|Getty Images|Shutterstock|AP Photo[^.!?\\n]{0,60}|Getty)\\.?$`,
  'u',
)

/** A credit that a dump glues to its caption: `under tow.Credit...Jane Roe`, `under towCredit: EPA`. */
const glued = /[\p{Ll}\d.!?"”’]Credit(?::|\.{3}) ?[^.!?\n]{2,80}$/u

/** A name behind the sentence that a caption is: `… lost the race in 2023. Jane Roe`. */
const signed =
  /(?:\p{Ll}{5}|\d{2}|\d\p{Ll}{1,2})[.!?]["”’]? (?!(?:Click|Follow|Learn|More|Read|See|Share|Sign|Subscribe|The|Watch)\b)\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}'’-]+){1,2}$/u
/** Who stands where in a picture: `Roe (left) with …`, `From left: …`. */
const placed =
  /\((?:L|R|left|right|centre|center|pictured)\)|(?:^|[:,;] |\()(?:[Ff]rom|second from|third from|far) (?:top |bottom )?(?:left|right)\b/

/** Every trailing credit has one of these: a quick look before the slow one. */
const hint = RegExp(`(?=[A-Zadi©ФБ])(?:${label}|${agency}|©|Photograph|ILLUSTRATION|AP Photo)`)

/** Where the credits in brackets end that stand in `text` between `from` and `to`. */
export function bracketedCredits(text: string, from: number, to: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  const line = text.slice(from, to)
  if (!/[([]/.test(line)) return found
  for (const match of line.matchAll(bracketed)) {
    found.push({ start: from + match.index, end: from + match.index + match[0].length })
  }
  return found
}

/** Does `line`, of 3 to 800 characters, end with a credit? Several steps ask of the same line, and most lines are none at a glance. */
export function endsWithCredit(line: string): boolean {
  return line.length <= 800 && line.length >= 3 && isCredited(line)
}

function isCredited(line: string): boolean {
  const last = /[)\]].?$/su.test(line) ? bracketedCredits(line, 0, line.length).at(-1) : undefined
  if (last && line.length - last.end <= 1) return true
  const tail = line.slice(-140)
  if (tail.includes('redit') && glued.test(tail)) return true
  if (line.startsWith('Image ') && line.length < 80 && /^Image [Cc]opyright [^.!?]+$/.test(line)) return true
  if (line.length < 240) {
    if ((line.includes('(') || line.includes('left') || line.includes('right')) && placed.test(line))
      return true
    // Most lines end with a stop: a quick look before the slow one.
    if (!'.!?:"”'.includes(line[line.length - 1]) && signed.test(tail)) return true
  }
  return hint.test(tail.slice(lastSentence(tail))) && trailing.test(tail)
}

/** Where the last sentence of `tail` begins: what names a credit stands in it. */
function lastSentence(tail: string): number {
  let at = tail.length - 1
  while (at > 0 && !'.!?\n'.includes(tail[at - 1])) at--
  return Math.max(0, at)
}
