/** Other forms of a full name: *Mike Lund* for *Michael Lund*, *the Norwegian Harbour Board* for *the Harbour Board*. */
import { type Cluster, Contexts, type Groups, type Targets } from './contexts.ts'
import { nameKeys } from './keys.ts'

/** Everyday forms of given names: the form, then what it is short for. Forms of names of both women and men are left out. */
const everyday = new Map(
  `andy andrew,art arthur,barb barbara,ben benjamin,bernie bernard,beth elizabeth,betty elizabeth,bill william,billy william,bob robert,bobby robert,cathy catherine,charlie charles,chuck
  charles,cindy cynthia,dan daniel,danny daniel,dave david,deb deborah,debbie deborah,dick richard,don donald,doug douglas,ed edward,eddie edward,fred frederick,gabe gabriel,geoff geoffrey,gerry
  gerald,greg gregory,hank henry,jake jacob,jeff jeffrey,jen jennifer,jenny jennifer,jerry gerald,jim james,jimmy james,joe joseph,jon jonathan,josh joshua,judy judith,kate katherine,kathy
  katherine,katie katherine,ken kenneth,kim kimberly,larry lawrence,leo leonard,liz elizabeth,maggie margaret,matt matthew,meg margaret,mike michael,mitch mitchell,nate nathaniel,nick
  nicholas,peggy margaret,pete peter,phil philip,ray raymond,rick richard,rob robert,ron ronald,rudy rudolph,russ russell,sandy sandra,stan stanley,steve stephen,steven stephen,sue
  susan,susie susan,ted theodore,tim timothy,tom thomas,tommy thomas,tony anthony,vicky victoria,vince vincent,walt walter,will william,zach zachary`
    .split(/,\s*/)
    .map((pair) => pair.split(/\s+/) as [string, string]),
)
/** Given names as they are written in Latin letters after one language or another; the first stands for all. */
const written = `alexander aleksandr oleksandr aliaksandr,alexei aleksei alexey oleksiy oleksii,andrei andrey andriy andrii,dmitry dmitri dmytro dzmitry,elena olena yelena,evgeny yevgeny yevgeniy yevhen evgenii,igor ihor,
  kirill kyrylo,mikhail mykhailo mykhaylo,mohammed muhammad mohamed mohammad muhammed,ahmed ahmad,nikolai nikolay mykola,oleg oleh,pavel pavlo,peter petro pyotr,sergei sergey serhiy serhii,svetlana svitlana,
  vladimir volodymyr uladzimir,vladislav vladyslav,vyacheslav viacheslav,yulia julia yuliia yuliya,yuri yury yuriy yurii,hussein hossein husain hussain,hassan hasan,yousef yusuf youssef yousuf,abdullah abdallah abdulla`
for (const line of written.split(/,\s*/)) {
  const [first, ...others] = line.trim().split(/\s+/)
  for (const other of others) everyday.set(other, first)
}

/** Where clusters with another form of a full name belong, in sources that have names in common with those of the full one. */
export function variants(groups: Groups): Targets {
  const countries = countryKeys(groups)
  const target = new Map<Cluster, string>()
  const contexts = new Contexts(groups)
  const move = (short: string, full: string) => {
    for (const cluster of contexts.alike(short, groups.get(short)!, full, groups.get(full)!, 'all'))
      target.set(cluster, full)
  }
  const first = new Map<string, string>()
  const longer = new Map<string, string | null>()
  for (const key of groups.keys()) {
    const formal = key.startsWith('person') ? formally(key) : undefined
    if (formal) {
      const full = groups.has(formal) ? formal : (first.get(formal) ?? key)
      first.set(formal, full)
      if (full !== key) move(key, full)
    }
    if (!key.startsWith('organisation')) continue
    const rest = withoutCountry(key, countries)
    if (rest) longer.set(rest, longer.has(rest) ? null : key)
    const turned = turnedRound(key)
    if (turned && groups.has(turned)) move(turned, key)
  }
  for (const [rest, key] of longer) if (key && groups.has(rest)) move(rest, key)
  return target
}

/** The same person's name with the given name in full; absent where that has no everyday form. */
function formally(key: string): string | undefined {
  const [kind, given, ...rest] = key.split(' ')
  const formal = rest.length ? everyday.get(given) : undefined
  return formal && [kind, formal, ...rest].join(' ')
}

/** An organisation of two words and more behind or before the name of its country: `organisation norwegian harbour board` without *norwegian*. */
function withoutCountry(key: string, countries: ReadonlySet<string>): string | undefined {
  const [kind, ...words] = key.split(' ')
  const of = words.lastIndexOf('of')
  if (of > 1 && countries.has(words.slice(of + 1).join(' '))) return [kind, ...words.slice(0, of)].join(' ')
  for (const size of [1, 2])
    if (words.length >= size + 2 && countries.has(words.slice(0, size).join(' ')))
      return [kind, ...words.slice(size)].join(' ')
  return undefined
}

/** `organisation justice department` for `organisation department of justice`. */
function turnedRound(key: string): string | undefined {
  const [, head, rest] = /^organisation (ministry|department) of (?:the )?(.+)$/.exec(key) ?? []
  return head && `organisation ${rest} ${head}`
}

/** Keys of countries as sources write them, in one word or two: countries of which a source has the demonym. A party of a town is none of the whole country. */
function countryKeys(groups: Groups): Set<string> {
  const found = new Set<string>()
  for (const [key, group] of groups) {
    if (!key.startsWith('place') || !group.some(({ mentions }) => mentions.some(({ demonym }) => demonym)))
      continue
    for (const { mentions } of group)
      for (const { text } of mentions) if (text.length < 30) found.add(nameKeys(text).join(' '))
  }
  return found
}
