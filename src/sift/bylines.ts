/** Bylines: `By Jane Roe, Outlet Staff`, `Jane Roe and John Doe | Outlet`, `Автор: …`. */
import { isOutlet } from '../lib/outlets.ts'

const name =
  "(?:(?:[A-Z]\\.|Mc|Mac|O['’]|[dD][ei]|[vV]an|[vV]on|[aA]l-|[bB]in|[lL]a|[lL]e|St\\.)[ -]?){0,3}\\p{Lu}[\\p{L}\\p{M}'’-]+"
const part = `(?:(?!(?:And|At|For|From|In|Of|On|The|With) )${name}|\\p{Lu}\\.(?:\\p{Lu}\\.)?|(?:der|den|de|da|di|van|von|bin|al|la|le)(?= ))`
/** A person’s name, two to four words with capitals; as few as will do with `?` behind it. */
export const person = `${name}(?: ${part}){1,3}`
const capitals = `\\p{Lu}[\\p{Lu}'’.-]+(?: \\p{Lu}[\\p{Lu}'’.-]*){1,3}`
const outletWords = `\\p{Lu}[\\p{L}\\p{N}&'’.-]*(?: (?:of|the|and|&|\\p{Lu}[\\p{L}\\p{N}&'’.-]*)){0,4}`
const staff =
  '(?:[Ss]taff(?: [Ww]riter| [Rr]eporter)?|STAFF|[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Cc]ontributor|[Ss]enior (?:[Ww]riter|[Rr]eporter|[Ee]ditor))'
const people = `(?:${person}|${capitals})(?:(?:, | and | & | und | et | y | e | та | і )(?:${person}))*`

/**
 * Behind `By`: the people, then optionally the outlet (`, Herald Staff`, `, The Herald`, ` | Associated Press`, ` for The Herald`).
 * Groups: people, outlet. Sticky use: the match starts at `By`.
 */
export const byline = RegExp(
  `(?:By|BY|by|Written by|Story by|Reported by|Interview by|Reporter:|Writer:|Words:|Автор:|Автори:|Текст:|Von|Par|Por|Autor:|Text:)[: ]\\s*(${people})(?:,? (?:the )?(?:in )?(${outletWords}?),? ${staff}|, (${outletWords})|,? ${staff}| ?[|/·•–—-] ?(${outletWords})| [Ff]or ((?:The |the )?${outletWords})| (?:at|of) ((?:The |the )?${outletWords}))?`,
  'yu',
)

const job = RegExp(`^ ${staff}$`)

/** Months only where a day or nothing follows: *Jun Mori*, *April Lund* are people. */
const moments =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?=[.,]?(?: \\d|$))|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Today|Yesterday'

/** What follows people or outlet in the same line, and is none of them. */
const stoppers = RegExp(
  `(?:^| )(?:(?:Posted|Published|Updated|Share|Copied|Photo|Follow|Read|On|Special|Contributor|Staff Writer|${moments})\\b|(?:\\p{Lu}\\p{L}+e )?(?:\\p{Lu}[\\p{L}-]*)?(?:(?:[Kk]orrespondent|[Rr]edakteur|[Vv]olontär)(?:in)?|[Rr]eporterin)$).*$`,
  'u',
)
/** What a dump glues to the name before it: `RoeTwitter`, `RoeStaff Writer`. */
const glued =
  /(?<=\p{Ll})(?:Chief|Contribut|Correspondent|Editor|Facebook|Follow|Journalist|Korrespondent|Lifestyle|News|Political|Redakteur|Reporter|Senior|Staff|Twitter|Writer).*$/u

/** The byline that starts at `at`: its people, its outlet, and where it ends. */
export function readByline(
  text: string,
  at: number,
): { people: string[]; outlet?: string; end: number } | undefined {
  byline.lastIndex = at
  const match = byline.exec(text)
  if (!match) return undefined
  const matched = match.slice(2).find(Boolean)
  const people = match[1].replace(glued, '').replace(stoppers, '').trim()
  const outlet = matched?.replace(stoppers, '').trim()
  const cutShort = people.length < match[1].length
  const peopleEnd = match.index + match[0].indexOf(match[1]) + people.length
  const whole = match.index + match[0].length
  const outletEnd =
    matched && outlet !== matched.trim()
      ? match.index + match[0].lastIndexOf(matched) + outlet!.length
      : whole
  const end = cutShort || outlet === '' ? peopleEnd : outletEnd
  const names = people
    .split(/, | and | & | (?:und|et|y|e|та|і) /)
    .map(inCase)
    .filter(Boolean)
  // “Ilka Berg, Crown Court reporter”: what is reported on, and nobody.
  const behind = match[0].slice(match[0].indexOf(match[1]) + match[1].length)
  const isBeat =
    names.length > 1 && /, [^,&]*$/.test(people) && !/ and [^,]*$/.test(people) && job.test(behind)
  if (isBeat) names.pop()
  const outletAt = names.findIndex((one, i) => i > 0 && outletLike.test(one))
  if (outletAt > 0) return { people: names.slice(0, outletAt), outlet: outletName(names[outletAt]), end }
  return {
    people: names,
    outlet:
      cutShort || !outlet ? undefined : sure(outletName(outlet.replace(/^the (?=\p{Lu})/u, 'The ')), match),
    end,
  }
}

/** Behind *for*, or before *Staff*, stands an outlet; behind a comma or a bar only where its name says so, for places and positions stand there too. */
function sure(name: string | undefined, [, , ofStaff, , , forWhom]: RegExpExecArray): string | undefined {
  const bare = name?.replace(/^The /, '')
  if (!bare || beat.test(bare)) return undefined
  if (ofStaff || forWhom || bare !== name) return name
  return isOutlet(bare, bare, false) || coined.test(bare) ? name : undefined
}

/** Names that are no words: `NPR`, `ProPublica`, `Grist.org`. */
const coined =
  /^(?!(?:UK|USA?|UAE|NYC|LA|DC|EU|UN)$)(?:[A-Z][A-Z&]{1,4}|\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+|[\p{L}\p{N}-]+\.(?:com|net|org))$/u

/** Does a byline name somebody: not *Editorial Staff*, *News Desk*? */
export function isSomebody(name: string): boolean {
  return !/^(?:Editorial|Staff|Special|Online|Web|Our)\b|\b(?:Staff|Team|Desk|Board|Bureau|Reporters?|Correspondents?|Newsroom|Agencies|Editors)$/.test(
    name,
  )
}

/** An outlet without the writer's position; nothing where only the position is left. */
function outletName(text: string): string | undefined {
  const name = text.replace(position, '').replace(/,$/, '')
  if (name !== text && (beat.test(name) || (/ (?:Correspondent|Editor)$/.test(text) && !isPaper(name))))
    return undefined
  if (/^(?:STAFF|SPECIAL)\b|^(?:Ph\.?D|MD|M\.D|JD|RD|RN|MPH|MS|Jr|Sr)\.?$/.test(name)) return undefined
  return name.length < 3 && !/^(?:AP|PA)$/.test(name)
    ? undefined
    : alonePosition.test(name)
      ? undefined
      : name
}

/** What a writer writes of, before the position: *Environment Correspondent*. */
const beat =
  /^(?:(?:Senior|Chief|Deputy|Assistant) )?(?:Arts?|Business|City|Climate|Community|Consumer|Council|County|Courts?|Crime|Culture|Data|Defen[cs]e|Diplomatic|Economics?|Education|Energy|Environment(?:al)?|Europe|Features?|Finance|Financial|Food|Foreign|Health|Home|Housing|Industry|Investigations?|Legal|Local|Local Democracy|Local Government|Media|Medical|National|Night|Parliamentary|Police|Political|Politics|Property|Public Safety|Regional|Religion|Religious|Royal|Rural|Schools?|Science|Security|Social|Sports?|State|Statehouse|Supreme Court|Tech|Technology|Transport(?:ation)?|Travel|Weather|World)(?: (?:Affairs|News))?$/

/** A position of somebody who writes from a place or of a field is worn before these only where they are an outlet’s name. */
function isPaper(name: string): boolean {
  return outletLike.test(name) || name === name.toUpperCase()
}

const alonePosition =
  /^(?:Staff|Special|Senior|Chief|Contributing|Business|Political|Sports|Science|Associate|Freelance|The)?(?: ?(?:Staff|Writers?|Reporters?|Correspondent|Editor|Contributor|Columnist|Reports?))?$/

const position =
  / (?:Staff(?: Writers?| Reporters?)?|Correspondents?|Reporters?|Editors?|Contributors?|Writers?)$/
const outletLike =
  /^The |(?: (?:Staff|Correspondents?|Reporters?|Editors?|Contributors?|Writers?)|\b(?:News|Press|Times|Post|Herald|Journal|Tribune|Gazette|Guardian|Telegraph|Chronicle|Star|Mail|Reuters|Bloomberg|Agency|Radio|Network|Magazine|Weekly|Daily|Today|Observer|Independent|Standard|Media|Online|Wire))$/

function inCase(text: string): string {
  if (text !== text.toUpperCase()) return text
  return text.replace(
    /(\p{Lu})([\p{Lu}'’]+)/gu,
    (_all, first: string, rest: string) => first + rest.toLowerCase(),
  )
}

/** Only a name, as it stands alone on the line under a headline. */
export const nameAlone = RegExp(`^${person}$`, 'u')
