/** Rules for pages in other languages than the site's, or in the other direction, are left out of the style sheets: nothing on the site is set by them. */
import { isLeftward } from './text/cores.ts'

/** A PostCSS plugin; `lang` is asked for when a sheet is made. What holds for some words on a page, whatever its language, begins otherwise. */
export function ownLanguage(lang: () => string) {
  return {
    postcssPlugin: 'lode-own-language',
    Rule(rule: { selectors: string[]; remove: () => unknown }) {
      const own = rule.selectors.filter((selector) => holds(selector, lang()))
      if (!own.length) rule.remove()
      else if (own.length < rule.selectors.length) rule.selectors = own
    },
  }
}

function holds(selector: string, lang: string): boolean {
  const wanted = /^html:lang\((\w+)\)/.exec(selector)?.[1]
  if (wanted) return lang === wanted || lang.startsWith(`${wanted}-`)
  return !selector.startsWith('html[dir="rtl"]') || isLeftward(lang)
}
