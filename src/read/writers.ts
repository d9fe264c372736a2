/** Who wrote a page, as one value of its markup names them: `Jane Roe and John Doe, Nairobi` are two people. */
import { isOutlet } from '../lib/outlets.ts'

/** Between two names; where it is a word, another name must follow. */
const joint = /(,? (?:and|e|en|et|i|и|och|og|та|und|y|&) |[,;] ?)/
/** Two words or more that begin with capitals, particles aside. */
const fullName =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:al|bin|da|de|del|den|der|di|do|dos|du|el|la|le|van|von|\p{Lu}[\p{L}\p{M}.'’-]*)){0,4} \p{Lu}[\p{L}\p{M}.'’-]*$/u
/** Addresses, numbers of accounts, domains and companies sign no article. */
const nobody =
  /@|^\d+$|(?:^|[\s(])www\.|^[\p{L}\d-]+\.(?:at|ch|com|de|fr|info|is|lt|net|news|org|pl|tr|tv|uk)$|\b(?:AG|GmbH|Inc|LLC|Ltd|S\.A)\.?$/iu
const suffix = /^(?:Jr|Sr|I{2,3}|MD|PhD)\.?$/

/** The names in `value`, which is one whole name where its parts are none; empty where it names nobody. */
export function writersIn(value: string): string[] {
  const whole = value.replace(/ \(\p{Ll}{2,4}\)(?=$|[,;])/gu, '')
  if (nobody.test(whole)) return []
  const found: string[] = []
  const parts = whole.split(joint)
  for (let i = 0; i < parts.length; i += 2) {
    const part = parts[i]
    if (suffix.test(part) && found.length) found[found.length - 1] += `, ${part}`
    else if (fullName.test(part)) {
      if (!isHouse(part)) found.push(part)
    } else if (i && parts[i - 1].length > 2) return [whole]
    else break
  }
  return found.length ? found : [whole]
}

function isHouse(name: string): boolean {
  const bare = name.replace(/^The /, '')
  return bare !== name || isOutlet(bare, bare, false)
}
