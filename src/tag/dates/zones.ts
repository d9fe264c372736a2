/** Offsets of the zone abbreviations that news use. Source: IANA time zone database, North America and Europe. */
const offsets: Record<string, string> = {
  GMT: '+00:00',
  UTC: '+00:00',
  WET: '+00:00',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
}

/** `-06:00` for `CST`; `undefined` for what is no zone, or one with several meanings that news do not tell apart. */
export function zone(abbreviation: string): string | undefined {
  return Object.hasOwn(offsets, abbreviation) ? offsets[abbreviation] : undefined
}
