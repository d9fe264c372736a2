/** Words of weight, as their stems: what passages are compared by. */
import { rarity } from '../../lib/common-nouns.ts'

const stop = new Set(
  `about above after again against all also although among and another any are because been before being below between both but came can cannot come could did does doing down during each
  even every few for from further get got had has have having her here hers herself him himself his how into its itself just like made make many may might more most much must myself not now off
  once one only other our ours out over own said same say says she should since some still such take than that the their theirs them themselves then there these they this those through told too
  under until upon very want was well were what when where which while who whom why will with would yes yet you your yours percent cent million billion trillion thousand hundred dollar dollars per according reported reports latest last less greater called call calls tell tells try tried trying need needs needed source sources official officials recent recently ago long a an as at be by do go he i if in is it me my no of on or so to up us we`.split(
    /\s+/,
  ),
)

const anyWord = /[\p{L}\p{M}]{4,}/gu
/** Word → its stem if it is a rare word in small letters, else nothing; worked out once for each. */
const known = new Map<string, string>()

/** The beginning that forms of a word have in common, six letters at most: *significantly* and *significant*, *improved* and *improvement*. */
export function stem(word: string): string {
  const one = /our|[bt]res?$|dgem/.test(word) ? inOneSpelling(word) : word
  const end = one.length > 4 ? /(?:ing|ed|es|s|e)$/ : /(?<=...)(?:e|(?<!s)s)$/
  const bare = one.replace(end, '').replace(/(?<=..)(?:is|enc)$/, ofEither)
  return bare.slice(0, 6)
}

/** British spellings as American ones: *labour*, *centre*, *judgement*. What else is changed by it is so in all texts. */
function inOneSpelling(word: string): string {
  return word
    .replace('our', 'or')
    .replace(/([bt])re(?=s?$)/, '$1er')
    .replace('dgem', 'dgm')
}

/** *Realise* and *realize*, *defence* and *defense*, their ends cut off. */
function ofEither(end: string): string {
  return end === 'is' ? 'iz' : 'ens'
}

/** Stems of the words of weight, in order. */
export function stems(text: string): string[] {
  const found: string[] = []
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu))
    if (word.length > 2 && !stop.has(word)) found.push(stem(word))
  return found
}

/** Stems of the words of weight in small letters, which say what is done and with what. */
export function smallStems(text: string): Set<string> {
  const found = new Set<string>()
  for (const [word] of text.matchAll(/(?<![\p{L}\p{M}\p{N}])\p{Ll}[\p{L}\p{M}]{2,}/gu))
    if (!stop.has(word)) found.add(stem(word))
  return found
}

/** Stems of the rarer words in small letters (names are counted as names), for telling whether two passages are about the same. */
export function rareStems(text: string): Set<string> {
  const found = new Set<string>()
  for (const word of text.match(anyWord) ?? []) {
    const each = known.get(word) ?? learn(word)
    if (each) found.add(each)
  }
  return found
}

function learn(word: string): string {
  const small = word[0] === word[0].toLowerCase()
  const made = small && !stop.has(word) && rarity(word) > 0.5 ? stem(word) : ''
  if (known.size > 500_000) known.clear()
  known.set(word, made)
  return made
}
