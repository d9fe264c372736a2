/** Words that dates are made of, and words that tell whether a sentence looks back or ahead. English; months of six more languages. */
import type { Lexicon } from '../lexemes.ts'

/** What a word is to a date. A code holds the sort in its high byte and a value in its low byte. */
export const Sort = {
  month: 1,
  weekday: 2,
  /** today 1, yesterday 0, tomorrow 2, tonight 3: a day offset plus one, and the evening. */
  deixis: 3,
  unit: 4,
  season: 5,
  /** morning, afternoon, evening, night. */
  hours: 6,
  modifier: 7,
  cardinal: 8,
  ordinal: 9,
  relation: 10,
  preposition: 11,
  stage: 12,
  ahead: 13,
  back: 14,
  article: 15,
  feast: 16,
  vague: 17,
  decade: 18,
  verb: 19,
  if: 20,
  fiscal: 21,
  clock: 22,
  anaphor: 23,
  /** Q1 … Q4. */
  quarter: 24,
  /** FY2024, FY24: the year less 1999. */
  fiscalYear: 25,
  /** A verb in the present that tells a plan where who does it stands before, 1; a verb of what may be, 2. */
  present: 26,
} as const

/** Values of `Sort.unit`; sixteen more for a plural. */
export const Unit = {
  day: 1,
  week: 2,
  month: 3,
  quarter: 4,
  year: 5,
  decade: 6,
  century: 7,
  weekend: 8,
  period: 9,
  fortnight: 10,
  plural: 16,
} as const

/** Values of `Sort.modifier`. */
export const Mod = {
  last: 1,
  next: 2,
  this: 3,
  past: 4,
  previous: 5,
  following: 6,
  coming: 7,
  same: 8,
  that: 9,
  current: 10,
  latest: 11,
} as const

/** Values of `Sort.relation`. */
export const Rel = { ago: 1, earlier: 2, later: 3, before: 4, after: 5 } as const

/** Values of `Sort.preposition`. */
export const Prep = {
  in: 1,
  on: 2,
  by: 3,
  since: 4,
  until: 5,
  through: 6,
  during: 7,
  from: 8,
  to: 9,
  of: 10,
  at: 11,
  between: 12,
  and: 13,
  for: 14,
  or: 15,
  as: 16,
} as const

const lexicon: Lexicon = new Map()

function put(kind: number, entries: string, first = 1) {
  entries.split(';').forEach((group, at) => {
    for (const word of group.trim().split(/\s+/)) lexicon.set(word, (kind << 8) | (at + first))
  })
}

put(
  Sort.back,
  'said told agreed was were had did been met took came went gave made held began won lost left sent saw found became kept brought bought sold paid rose fell grew led put cut hit ran spoke wrote struck knew thought broke fought flew drew drove shot built dealt bid fed hung stood understood withdrew sought caught taught spent lent meant sat shook shut slid split spread swept threw wore got heard closed ended ago earlier recently',
)
put(
  Sort.ahead,
  "will shall 'll ’ll would wo scheduled earmarked expected due upcoming likely plans plan planned forecast expects expect hopes hope hoping set slated intends intend ready preparing prepares deadline tentatively forthcoming future next effective aims aim wants want going hopefully soon begins opens starts arrives expires resumes meets",
)
put(
  Sort.verb,
  'be meet hold vote begin start return visit discuss travel announce open close release sign present leave arrive attend have take make speak run play launch publish end expire complete go come join address appear testify report resume vote decide finish pay redeem face host fly send give receive mature continue become buy sell move consider review seek act file step reach reopen',
)
put(
  Sort.present,
  'appears attends celebrates closes concludes departs ends faces flies goes hosts joins kicks launches leaves plays reopens returns runs sails stages takes tours travels turns visits welcomes;can could might',
)
put(Sort.if, 'if unless whether')
put(Sort.fiscal, 'fiscal calendar full whole entire corresponding comparable fy')
put(Sort.quarter, 'q1;q2;q3;q4')
for (let year = 2000; year < 2050; year++)
  put(Sort.fiscalYear, `fy${year} fy${String(year).slice(2)}`, year - 1999)
put(Sort.anaphor, 'then')
put(Sort.clock, 'noon midday midnight')
put(
  Sort.preposition,
  'in;on;by;since;until till;through thru;during throughout over;from;to;of;at around about;between;and;for;or;as',
)
put(Sort.article, 'a an one;the;its his her their our')
put(Sort.relation, 'ago;earlier prior;later hence;before;after')
put(Sort.modifier, 'last;next;this;past;previous preceding;following;coming;same;that;current;latest')
put(Sort.stage, 'early earliest;late;mid middle midway;end close;beginning start outset onset')
put(Sort.vague, 'few;several;couple;some many')
put(Sort.hours, 'morning;afternoon;evening;night;overnight')
put(Sort.season, 'spring springtime;summer;fall autumn;winter')
put(Sort.deixis, 'yesterday;today;tomorrow;tonight', 0)
put(Sort.unit, 'day;week;month;quarter;year;decade;century;weekend;period;fortnight')
put(Sort.unit, 'days;weeks;months;quarters;years;decades;centuries;weekends;periods', 1 + Unit.plural)
put(
  Sort.cardinal,
  'two;three;four;five;six;seven;eight;nine;ten;eleven;twelve;thirteen;fourteen;fifteen;sixteen;seventeen;eighteen;nineteen;twenty',
  2,
)
for (const [ten, word] of [
  [30, 'thirty'],
  [40, 'forty'],
  [50, 'fifty'],
  [60, 'sixty'],
  [70, 'seventy'],
  [80, 'eighty'],
  [90, 'ninety'],
] as const) {
  put(Sort.cardinal, word, ten)
}
put(
  Sort.ordinal,
  'first 1st;second 2nd;third 3rd;fourth 4th;fifth;sixth;seventh;eighth;ninth;tenth;eleventh;twelfth;thirteenth;fourteenth;fifteenth;sixteenth;seventeenth;eighteenth;nineteenth;twentieth',
)
put(Sort.decade, 'twenties;thirties;forties;fifties;sixties;seventies;eighties;nineties', 2)
put(Sort.feast, 'christmas;thanksgiving;halloween')
put(
  Sort.weekday,
  'monday mon;tuesday tue tues;wednesday wed;thursday thu thur thurs;friday fri;saturday sat;sunday sun',
)
put(
  Sort.month,
  'january jan;february feb;march mar;april apr;may;june jun;july jul;august aug;september sept sep;october oct;november nov;december dec',
)

/** The English lexicon. */
export const english = lexicon

/**
 * Months as they stand in a full date, by language: nominative, the case that follows a day, and the one that follows “in”.
 * Source: Unicode CLDR, `dateFormats` wide names, format and stand-alone.
 */
const months: Record<string, string> = {
  de: 'januar jänner;februar;märz;april;mai;juni;juli;august;september;oktober;november;dezember',
  es: 'enero;febrero;marzo;abril;mayo;junio;julio;agosto;septiembre setiembre;octubre;noviembre;diciembre',
  fr: 'janvier;février;mars;avril;mai;juin;juillet;août;septembre;octobre;novembre;décembre',
  pl: 'stycznia styczeń styczniu;lutego luty lutym;marca marzec marcu;kwietnia kwiecień kwietniu;maja maj maju;czerwca czerwiec czerwcu;lipca lipiec lipcu;sierpnia sierpień sierpniu;września wrzesień wrześniu;października październik październiku;listopada listopad listopadzie;grudnia grudzień grudniu',
  ru: 'января январь январе;февраля февраль феврале;марта март марте;апреля апрель апреле;мая май мае;июня июнь июне;июля июль июле;августа август августе;сентября сентябрь сентябре;октября октябрь октябре;ноября ноябрь ноябре;декабря декабрь декабре',
  uk: 'січня січень січні;лютого лютий лютому;березня березень березні;квітня квітень квітні;травня травень травні;червня червень червні;липня липень липні;серпня серпень серпні;вересня вересень вересні;жовтня жовтень жовтні;листопада листопад листопаді;грудня грудень грудні',
}

/** Weekdays from Monday on, in the cases that a day is told in, and yesterday and tomorrow where the word means nothing else. */
const days: Record<string, [weekdays: string, yesterday: string, tomorrow: string]> = {
  de: ['montag;dienstag;mittwoch;donnerstag;freitag;samstag sonnabend;sonntag', 'gestern', ''],
  es: ['lunes;martes;miércoles;jueves;viernes;sábado;domingo', 'ayer', ''],
  fr: ['lundi;mardi;mercredi;jeudi;vendredi;samedi;dimanche', 'hier', 'demain'],
  pl: [
    'poniedziałek;wtorek;środę środa;czwartek;piątek;sobotę sobota;niedzielę niedziela',
    'wczoraj',
    'jutro',
  ],
  ru: [
    'понедельник понедельника;вторник вторника;среду;четверг четверга;пятницу пятницы;субботу субботы;воскресенье воскресенья',
    'вчера',
    'завтра',
  ],
  uk: [
    "понеділок понеділка;вівторок вівторка;середу середи;четвер четверга;п'ятницю п'ятниці п’ятницю п’ятниці;суботу суботи;неділю неділі",
    'вчора учора',
    'завтра',
  ],
}
/** `Donnerstagabend`. */
const partsOfDay = 'morgen vormittag mittag nachmittag abend nacht'.split(' ')

const lexicons = new Map<string, Lexicon>()

/** Month names, weekdays and *yesterday* of a language, the only words that its dates are read by; `undefined` for a language without a table. */
export function foreign(lang: string): Lexicon | undefined {
  const base = lang.slice(0, 2)
  const list = months[base]
  if (!list) return undefined
  let known = lexicons.get(base)
  if (!known) {
    known = new Map()
    for (const [at, group] of list.split(';').entries()) {
      for (const word of group.split(' ')) known.set(word, (Sort.month << 8) | (at + 1))
    }
    const [weekdays, yesterday, tomorrow] = days[base]
    for (const [at, group] of weekdays.split(';').entries())
      for (const word of group.split(' '))
        for (const part of base === 'de' ? ['', ...partsOfDay] : [''])
          known.set(word + part, (Sort.weekday << 8) | (at + 1))
    for (const word of yesterday.split(' ')) known.set(word, Sort.deixis << 8)
    if (tomorrow) known.set(tomorrow, (Sort.deixis << 8) | 2)
    lexicons.set(base, known)
  }
  return known
}
