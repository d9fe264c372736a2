/** What statements need of the site to be shown. */
import { site, source } from '../store.ts'
import { sourceLabel } from './sources.ts'
import type { Around } from './statement.ts'

export function surroundings(): Around {
  const { settings, verification } = site()
  return {
    source,
    label: (id) => sourceLabel(site(), id),
    lang: settings.lang,
    derived: verification?.derived ?? [],
  }
}
