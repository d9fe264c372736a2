/** Words of the interface, in the language of the site. */
import { en, type Language } from './languages/en.ts'
import { uk } from './languages/uk.ts'

let siteLanguage = () => 'en'

/** Words in another language than English, by the beginning of its tag; a site in a language that is not here has an English interface. */
const languages: Readonly<Record<string, Language>> = { uk }

export function words(): Language {
  return languages[siteLanguage().split('-', 1)[0]!.toLowerCase()] ?? en
}

/** Whoever knows the site says what `lang` it has: a BCP 47 tag. */
export function speak(lang: () => string): void {
  siteLanguage = lang
}
