/** What stands around a name, where that tells that it is neither of somebody nor of a body nor of a place. */
import type { Figure } from '../../schema.ts'
import type { Found } from './links.ts'

/** Right before the name of a ship: *the ferry Ellen Marsh*, *the MV Ellen Marsh*. */
const shipWords: ReadonlySet<string> = new Set(
  `barge boat destroyer dredger ferry freighter frigate hovercraft icebreaker lifeboat liner minesweeper schooner ship steamer steamship submarine tanker trawler tug tugboat vessel warship yacht
  HMAS HMCS HMS KM KMP MT M/T MV M/V RMS RRS SS USCGC USNS USS`.split(/\s+/),
)
/** What it is called by: *a ship named the Ellen Marsh*. */
const called = /(?:boat|ferry|ship|vessel|yacht),? (?:called|named) (?:the )?$/
/** Behind the name of a ship. */
const shipBehind =
  /^ (?:(?:car|cargo|cruise|passenger) )?(?:ferry|freighter|frigate|ship|submarine|tanker|trawler|vessel|yacht)\b/
/** Longer ones are not looked for, in UTF-16 code units. */
const longest = 24
/** Around what a share is called at an exchange: `(ORCH.L)`, `(NYSE: ORC)`. */
const beforeShare = /\((?:(?:AMEX|ASX|BSE|LSE|NASDAQ|NSE|NYSE|Nasdaq|OTC|TSX): ?)?$/
const behindShare = /^(?:\.[A-Z]{1,2})?\)/

/** Leave out the names of ships, also where they stand again (*The Ellen Marsh sank*), and what shares are called. */
export function withoutShipsAndShares(text: string, found: readonly Found[]): readonly Found[] {
  const ships = new Set<string>()
  const kept = found.filter(({ start, end, role, keys, certain, the }) => {
    const before = text.slice(Math.max(0, start - longest), start)
    const isShip =
      shipWords.has(lastWord(before)) ||
      called.test(before) ||
      (the && !certain && keys.length > 1 && shipBehind.test(text.slice(end, end + longest)))
    if (!role && isShip) ships.add(keys.join(' '))
    const share = beforeShare.exec(before)
    if (!share) return true
    const behind = behindShare.exec(text.slice(end, end + 4))
    return !behind || (share[0].length === 1 && behind[0].length === 1)
  })
  return ships.size ? kept.filter(({ keys }) => !ships.has(keys.join(' '))) : kept
}

/** The last word of `text`, *the* left out, if a space ends it. */
function lastWord(text: string): string {
  const end = text.endsWith(' the ') ? text.length - 5 : text.length - 1
  return text[end] === ' ' ? text.slice(text.lastIndexOf(' ', end - 1) + 1, end) : ''
}

/** Leave out letters that stand for a currency: *KSh500*, *Tk 200*. */
export function withoutCurrencies(
  figures: readonly Pick<Figure, 'start' | 'end' | 'unit'>[],
  found: readonly Found[],
): readonly Found[] {
  const ends = new Map<number, number>()
  for (const { start, end, unit } of figures) if (/^[A-Z]{3}$/.test(unit)) ends.set(start, end)
  return ends.size ? found.filter(({ start, end }) => end > (ends.get(start) ?? 0)) : found
}
