/** What stands around a name, where that tells that it is neither of somebody nor of a body nor of a place. */
import type { Found } from './name-links.ts'

/** Right before the name of a ship: *the ferry Ellen Marsh*. */
const ship =
  /(?<![\p{L}\p{N}-])(?:barge|boat|destroyer|dredger|ferry|freighter|frigate|hovercraft|icebreaker|lifeboat|liner|minesweeper|schooner|ship|steamer|steamship|submarine|tanker|trawler|tug|tugboat|vessel|warship|yacht) (?:the )?$/u
/** Longer ones are not looked for, in UTF-16 code units. */
const longest = 24
/** Around what a share is called at an exchange: `(ORCH.L)`, `(NYSE: ORC)`. */
const beforeShare = /\((?:(?:AMEX|ASX|BSE|LSE|NASDAQ|NSE|NYSE|Nasdaq|OTC|TSX): ?)?$/
const behindShare = /^(?:\.[A-Z]{1,2})?\)/

/** Leave out the names of ships, also where they stand again (*The Ellen Marsh sank*), and what shares are called. */
export function withoutShipsAndShares(text: string, found: readonly Found[]): readonly Found[] {
  const ships = new Set<string>()
  const kept = found.filter(({ start, end, role, keys }) => {
    const before = text.slice(Math.max(0, start - longest), start)
    if (!role && ship.test(before)) ships.add(keys.join(' '))
    const share = beforeShare.exec(before)
    if (!share) return true
    const behind = behindShare.exec(text.slice(end, end + 4))
    return !behind || (share[0].length === 1 && behind[0].length === 1)
  })
  return ships.size ? kept.filter(({ keys }) => !ships.has(keys.join(' '))) : kept
}
