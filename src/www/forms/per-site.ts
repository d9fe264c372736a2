/** What follows from the whole site, worked out once. */
import type { SiteIndex } from '../../schema.ts'

/** `make`, which is asked once for each site. */
export function perSite<T>(make: (site: SiteIndex) => T): (site: SiteIndex) => T {
  const known = new WeakMap<SiteIndex, { made: T }>()
  return (site) => {
    const held = known.get(site) ?? { made: make(site) }
    known.set(site, held)
    return held.made
  }
}
