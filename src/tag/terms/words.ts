/** Words that make or end a noun phrase, for finding phrases without a tagger. */
import { Is } from '../grammar/word-classes.ts'

/** What a word does to a phrase. */
export const Does = {
  /** Goes into it. */
  join: 0,
  /** Ends it; what follows is a phrase again (*the*, *new*, *of*). */
  open: 1,
  /** Ends it; the next plain word is a verb or says something of the subject (*to*, *is*, *they*). */
  verb: 2,
  /** Ends it, and says nothing of what follows. */
  end: 3,
  /** A verb as well as a noun: the words next to it decide. */
  either: 4,
} as const

const list = (text: string) => new Set(text.split(/\s+/))

/** Adjectives that say how, which or how much, and never what it is about. */
const plainAdjectives = list(
  `able actual additional afraid aged ago alike alive alleged alone amazing annual apparent appropriate available average aware awful bad basic beautiful best better big
  brief bright broad busy friendly careful certain cheap clean clear close comfortable common complete complex concerned considerable constant continued correct crazy crucial
  current daily dangerous dark dead dear deep different difficult direct distant double dramatic due eager early easy effective efficient empty enormous entire equal
  essential eventual exact excellent exciting expensive extra extraordinary extreme fair false familiar famous far fast favorite few final fine firm former fresh
  frequent full fun funny further general gentle glad good grand great greater greatest growing half handful happy hard healthy heavy high higher highest honest hot huge
  hundred hundreds ideal immediate important impossible impressive incredible initial inner innocent intense interested interesting key kind large larger largest late later latest
  least left less lesser likely little live local long longer lot lots loud low lower lowest lucky main major many massive maximum mean mere middle million
  millions billion billions trillion trillions minor missing modern modest monthly most multiple near nearby necessary neat nervous new newest next nice normal notable numerous obvious odd official ok okay old older oldest only
  open opposite original other overall own particular partial past perfect permanent plain pleased plenty poor popular positive possible potential powerful precise premier
  present pretty previous prime prior private probable prominent proper proud public pure quick quiet random rapid ready real reasonable recent regular related relative
  relevant remaining remarkable respective responsible rest right rough round sad safe same scared second senior separate serious several severe sharp short shorter sick significant
  silent similar simple single slight slow small smaller smallest smart smooth so-called soft solid sorry special specific stable standard steady still straight strange strict strong stronger
  strongest substantial successful such sudden sufficient suitable super supposed sure surprised surprising sweet terrible thick thin third thousand thousands tiny tired top total
  tough traditional true typical ugly ultimate unable unclear unexpected unique unknown unlikely unusual upper urgent useful usual valuable various vast visible vital warm
  weak weekly weird well wet whole wide wild willing wise wonderful wooden worse worst worth worthy wrong yearly young younger youngest yet dozen dozens fellow fewer first last
  rich wealthy stupid offshore onshore partisan bipartisan liberal conservative moderate progressive corrupt illegal legal loyal moral rural urban elderly disabled homeless domestic
  overseas abroad ashore aboard sacred absurd bizarre superb sincere severe obscure secure mature naive polite remote immune elite solo online offline inclusive
  visiting incoming outgoing leading ongoing upcoming central corporate eastern homegrown joint midwestern northeastern northern northwestern secret sensitive southeastern southern southwestern western guilty invalid valid void null`,
)

/** Nouns of measure, time, place and manner: no subject of anything. */
const plainNouns = list(
  `afternoon amount anything area back bit bottom bunch case century chance circumstance couple course day deal-breaker decade degree detail dollar edge effect end evening everything example extent
  fact form front group hand hour idea instance issue item kind lack latter length level line lot manner matter middle minute moment month morning name night nothing number
  one ones option order others pair part percent percentage period person piece place point portion position problem process purpose question range rate reason
  respect result role scale second sense set side sign situation size something sort spot square stage start step stuff term theme thing time today tomorrow tonight total turn type
  version view way week weekday weekend while word year yesterday hundred thousand million billion trillion mile kilometer kilometre meter metre inch kilogram ton tonne pound euro cent
  north south east west cent penny yuan yen punt rupee rouble ruble peso
  sir madam mr mrs ms dr thank thanks please hello mon tue wed thu fri sat sun per premise basis aspect factor feature approach attempt effort addition approach
  people man woman guy someone anyone everyone folk kid photo image picture video caption
  comment statement interview news report article story press conference newspaper site website page post tweet email link surprise comparison contrast`,
)

/** Nouns that end like a verb's *-ing* form, and modify other nouns. */
const nominal = list(
  `advertising banking bargaining bombing boxing branding broadcasting building camping clothing coding computing counseling cycling dancing drilling drinking
  engineering farming financing fishing flooding fracking funding gambling gaming gardening grazing hacking hearing heating housing hunting laundering learning lending licensing
  lighting lobbying logging manufacturing marketing meeting mining nursing parking policing polling processing profiling programming publishing racing rating recycling refining restructuring
  ruling sailing screening sequencing sentencing shelling shipping shooting skiing smuggling spending spying staffing streaming surfing swimming teaching testing
  torturing trading trafficking training vaping wedding whaling welding writing peacekeeping rezoning zoning`,
)

/** Words that refer, count or join, beside those that are known as such. */
const functionWords = list(
  `above across afterwards almost along although am anybody anyhow anywhere around aside away aboard because below beyond both but don doesn didn isn wasn aren weren won wouldn couldn shouldn
  hasn haven hadn ain can cannot else elsewhere enough even ever every few forever forth four forty fifty sixty five seven eight nine ten eleven twelve thirty twenty ninety hence her here hers
  herself him himself his how however inside instead into itself just longtime me meantime meanwhile more most much my myself neither never nevertheless no nobody nor not off oh often ought our
  ours ourselves out outside per perhaps please rather same self she six so some somehow somewhere soon such than that their theirs them themselves then there thereby therefore these they this those though
  three through throughout thus together too two under until up upon us versus very via vis was what whatever when whenever where whereas wherever whether which whichever who whoever whom whose why
  with within without would yes yet you your yours yourself according forefront once twice maybe anyway pro anti non ex mid
  ahead either otherwise apart behalf none aren com www http https etc yeah hey lol see saw say says tell tells told ask asks use used uses look looks looked made`,
)

const irregularVerbs = list(
  `arose ate beat became began bent bet bit bled blew bound bred broke burst bought chose clung crept dealt dug drank drew drove fed fled flew forbade forgave froze hid hung kept knelt knew
  laid led leapt left lent lit lost meant met overcame paid proved rang rode rose said sang sank sat sent shook shone shot shrank slept slid sought spent spoke sprang stole stood stuck struck
  sold fell felt found fought got had heard held hurt kept led left lost made paid ran read rid rose said saw sent set shed shut sold spoke spread stood swam swore swept taken thought threw told took understood woke won wore wove written came went done gone gotten belong belongs retain retains lead leads given seen shown known grown drawn thrown chosen broken driven
  become becomes come comes get gets give gives go goes keep keeps let lets make makes need needs put puts seem seems take takes want wants bring brings try tries allow allows happen happens
  appear appears remain remains provide provides receive receives include includes require requires become involve involves gonna wanna gotta enjoy enjoys ensure ensures
  died lied tied vied endorse endorses
  threaten threatens create creates reduce reduces increase achieve achieves lose loses join joins continue continues believe believes refuse refuses occur occurs exist exists`,
)

/** Verbs that reports hardly ever use as nouns: an article or a possessive stands before fewer than one in ten of them, and most follow what only a verb follows; counted over 3,083 reports. */
const plainVerbs = list(
  `accept acknowledge acquire adapt add admit advise afford agree alter announce apologise apply appreciate argue assume attend attract avoid beaten begin begun behave
  bolster born borrow breathe browse build buy cancel carry caught celebrate choose collect commit communicate compare compete complain concentrate conclude confirm
  confront consider consult convince cope criticize curb decide declare defend define delete deliver demonstrate deny deport describe destroy detect determine develop
  die discuss disrupt distribute donate earn elect eliminate emerge encourage enforce engage enhance enter establish expand expect explain express extend fallen feel
  fill find finished forget freed gather gave grow have hear hold identify ignore imagine implement impress improve indicate insist inspire install integrate interact
  introduce investigate justify kill know lay learn listen maintain manage meet merge navigate negotiate nominate obtain oppose opt organize overcome participate
  perform persuade predict prefer prevail prevent proceed produce promote propose protect prove publish pull pursue quit raise react realize rebuild recognise recognize
  recommend recover refer regain regulate reject remember remind remove renew replace resign respond restore retire risen seek seize send settle sing solve speak spend
  steer strengthen subscribe succeed sue suffer suing sustain taught teach think tighten transform treat understand unite urge vying wait warn wear weigh withdraw
  withdrawn write wrote`,
)

const adjectiveEnd = /(?:ous|ful|able|ible|less|ish|est|ier|wards?)$/
/** Ends of words that are adjectives more often than nouns. */
const oftenAdjective = /(?:[a-z]{3}(?:ic|al|ive|ary|ant|ent|an|ory))$/
const nounInSpite = list(
  `table vegetable disciple cable fable article variable principle temple rebel able crucible unless business guest forest interest request harvest protest contest test west chest quest arrest pest
  soldier pier carrier barrier tier frontier courier supplier premier award reward steward forward british finish dish fish publish cherish punish polish
  music clinic critic traffic topic fabric metric clinic panic picnic comic arithmetic logic magic republic pandemic epidemic antibiotic plastic mechanic cosmetic academic
  animal appraisal arrival approval betrayal burial canal capital carnival cathedral chemical coal criminal deal denial dial disposal festival funeral gal goal hospital journal jewel manual meal medal metal mineral mural oral
  proposal professional rehearsal removal renewal retrial rival sandal scandal seal signal steal portal refusal rental survival terminal trial tribunal withdrawal individual material official editorial memorial potential referral cannibal coral
  archive olive detective executive incentive initiative motive objective perspective relative representative drive hive live alternative native dive preservative
  boundary dictionary diary library salary secretary summary anniversary burglary canary commentary documentary glossary judiciary military missionary subsidiary vocabulary
  accountant applicant assistant consultant defendant elephant giant immigrant infant migrant occupant participant plant restaurant servant tenant warrant grant merchant pollutant covenant
  accident achievement advertisement agent agreement amendment apartment appointment argument assessment assignment cement client comment commitment department development
  document element embankment employment engagement environment equipment establishment event experiment government implement incident instrument intent investment judgment management moment
  monument movement parent parliament patient payment percent president punishment replacement requirement resident retirement segment settlement shipment statement student supplement talent
  tournament treatment improvement enrichment impeachment indictment recruitment enforcement endorsement entertainment content component opponent continent deployment disarmament armament
  cent rent tent scent accent consent descent extent torrent current nutrient ingredient gradient deterrent
  caravan clan fan human loan man ocean organ orphan pan pelican plan ban scan slogan span swan titan toucan urban van veteran woman partisan artisan
  category directory factory history inventory laboratory memory story territory theory victory observatory advisory`,
)

/** Adjectives that with the noun behind their hyphen say what it is about: *same-sex marriage*, *low-income housing*; and the letter of *e-mail*. *High-profile* and *double-digit* do not. */
const tying = list('e low open same')

/** Is a word part of a phrase where a hyphen ties it to the next one? */
export function ties(word: string): boolean {
  return tying.has(word)
}

/** Is a word a participle that no list knows for something else? */
export function bends(word: string): boolean {
  if (plainAdjectives.has(word) || plainNouns.has(word) || functionWords.has(word) || nominal.has(word))
    return false
  return word.length > 4 && /(?:ing|(?<!e|sh|b)ed)$/.test(word)
}

/** Is a word a verb and hardly ever a noun, or a participle? */
export function acts(word: string): boolean {
  return plainVerbs.has(word) || bends(word)
}

/** What each word does; `classes` are bits of `Is` where known. */
export function doing(word: string, classes: number): number {
  if (plainAdjectives.has(word) || plainNouns.has(word)) return Does.open
  if (irregularVerbs.has(word) || plainVerbs.has(word)) return Does.open
  if (functionWords.has(word)) return classes & (Is.auxiliary | Is.pronoun) ? Does.verb : Does.open
  if (word === 'to' || classes & (Is.auxiliary | Is.pronoun)) return Does.verb
  if (classes & (Is.determiner | Is.preposition | Is.conjunction)) return Does.open
  if (classes & (Is.subordinator | Is.relative)) return Does.end
  if (classes & Is.time || word.length < 3) return Does.end
  if (nominal.has(word)) return Does.join
  if (word === 'using' || word === 'going' || word === 'being') return Does.open
  if (/ing$/.test(word) && word.length > 5) return Does.open
  if (/ed$/.test(word) && word.length > 4 && !/(?:eed|shed|bed)$/.test(word)) return Does.open
  if (classes & Is.adverb && !(classes & Is.human)) return Does.end
  return classes & (Is.finite | Is.base) && !(classes & Is.human) ? Does.either : Does.join
}

/** Can this word be the head of a phrase, the last and meant one? */
export function mayBeHead(word: string): boolean {
  return nounInSpite.has(word) || !(adjectiveEnd.test(word) || oftenAdjective.test(word))
}
