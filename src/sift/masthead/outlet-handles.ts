/** Who published a capture, where only its furniture tells: a rights note, or the handle that readers are asked to follow. */

const suffix = /_?(?:official|news(?=_)|hq|live|ua|eng?|com|international)$/i
const kinds =
  'post|times|news|herald|journal|tribune|gazette|guardian|telegraph|chronicle|star|mail|press|today|observer|independent|daily|weekly|review|mirror|express|standard|media|magazine|radio|tv|wire|monitor|bulletin|courier|dispatch|globe|examiner|inquirer|insider|register|sentinel|voice|world'
const withKind = RegExp(`^(.{2,20}?)(${kinds})$`, 'i')

/**
 * The outlet behind a social handle such as `Anytownpost_official`: two words, where the first is a name that the capture's own text uses
 * and the second is what newspapers call themselves; a handle that says its words itself (`AnytownPost`, `anytown_post`) needs no text.
 */
export function outletOfHandle(handle: string, text: string): string | undefined {
  const bare = handle.replace(/^@/, '').replace(suffix, '')
  const parts = withKind.exec(bare.replace(/_/g, ''))
  if (!parts) return undefined
  const [, first, kind] = parts
  const spaced = /_/.test(bare) || RegExp(`[a-z]${kind[0].toUpperCase()}${kind.slice(1)}$`).test(bare)
  const known = nameLike(first, text)
  if (known) return `${known} ${capital(kind)}`
  return spaced && /^\p{Lu}?\p{Ll}+$/u.test(first) && /^\p{Lu}/u.test(bare)
    ? `${capital(first)} ${capital(kind)}`
    : undefined
}

/** `name` as the text writes it, with a capital. */
function nameLike(name: string, text: string): string | undefined {
  const wanted = capital(name.toLowerCase())
  const found = RegExp(`(?<![\\p{L}@_])${wanted}(?![\\p{L}_])`, 'u').test(text)
  return found ? wanted : undefined
}

const rights =
  /(?:©|\(c\)|[Cc]opyright|COPYRIGHT)(?: ?(?:©|\(c\)))?(?: ?\d{4}(?: ?[-–] ?\d{4})?)?(?: by)? ([\p{Lu}][\p{L}\p{N}&'’ -]{1,40}?(?:\.(?:com|net|org|co\.uk|[a-z]{2}))?)(?: \d{4}(?: ?[-–] ?\d{4})?)?(?:, (?:Inc|LLC|Ltd)\b\.?|\.| ?\||,| All| all|$)/u

/** A company that owns outlets is not what readers call the outlet. */
const company =
  /\b(?:Company|Co|Media|Communications?|Group|Network|Newspapers?|Interactive|Inc|LLC|Ltd|Limited|Corp|Corporation|Publish(?:ing|ers)|Holdings?|Digital|GmbH|AG|ADS|UK|Enterprises?|Ventures?|Partners|Publications?|Labs?|SA|S\.A|BV|L\.?P|Nast|Bundesverband|Brands?|Mills)\.?$/

/** The holder that a rights note names. */
export function outletOfRights(line: string): string | undefined {
  const name = rights.exec(line)?.[1].trim()
  return name &&
    !/^(?:AFP|AP|The AP)$|^(?:All|The (?:author|copyright)|Copyright|Powered|Developed|Designed|Bundes)\b| \p{L}$/u.test(
      name,
    ) &&
    !company.test(name)
    ? name
    : undefined
}

function capital(word: string): string {
  return word[0].toUpperCase() + word.slice(1)
}
