/** Places by the bodies that serve them: where there is a *Harrow Vale Council*, Harrow Vale is a place. */

/** Last words of bodies that are called by their place. */
const bodies = new Set(
  'advertiser agency airport argus authority board cathedral chronicle constabulary council courier court echo examiner gazette herald hospital infirmary library magistrates museum parish police port prison school station university works'.split(
    ' ',
  ),
)

/** Is it the name of a body that is called by its place, from its first word on? */
export function servesPlace(keys: readonly string[]): boolean {
  return keys.length > 1 && bodies.has(keys[keys.length - 1])
}

/** What the body with these keys may be called by: each of its beginnings. */
export function seatsOf(keys: readonly string[]): string[] {
  return servesPlace(keys) ? keys.slice(0, -1).map((_, i) => keys.slice(0, i + 1).join(' ')) : []
}
