/**
 * Abbreviations that end in a stop, without it and in lower case, by what may follow. Compiled from general usage of news agencies
 * (months, titles, US states as AP shortens them) and the commonest of German, French, Spanish, Ukrainian and Russian.
 */

const list = (text: string) => new Set(text.split(/\s+/))

/** Never the end of a sentence when a word follows: titles, and what introduces a name, a number or an example. */
export const leading: ReadonlySet<string> = list(
  `mr mrs ms mx dr prof gen lt col sgt capt cpt cmdr adm maj cpl pvt sen rep gov rev fr hon rt amb atty pres sec supt insp det
  b d div messrs st mt ft vs v e.g i.e cf viz al approx ca c fig figs eq sect eds vol vols pp fmr asst assoc dept dist natl intl p.s
  mme mlle mm sra srta dña exc
  hr fr bzw z.b d.h u.a v.a z.t s.o s.u evtl ggf inkl exkl vgl nr str mio mrd geb gegr sog bspw lic phil
  м вул ім інж проф акад див тис млн млрд просп обл гр п ім. им ул проф акад см тыс напр т.зв т.е т.к т.з св о`,
)

/** The end only where what follows is no number and starts a sentence plainly: `Feb. 12`, `Inc. said`, `Calif. The …`. */
export const trailing: ReadonlySet<string> = list(
  `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  inc corp ltd co cos bros llc plc jr sr esq ave blvd rd hwy bldg univ assn
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex vt va wash wis wyo
  ont que alta sask dak n.c s.c n.d s.d n.h n.j n.m n.y r.i w.va d.c
  u.s u.k u.n e.u u.s.a u.s.s.r ph.d m.d b.a m.a ee.uu
  ed no nos art ch sec para p est dept min max avg tel ext
  г гг р рр ст с руб грн коп т.д т.п т.д. ін др н.е uсw usw etc`,
)

/** Shortened only before a number: elsewhere a word like any other, or the end. */
export const beforeNumber: ReadonlySet<string> = list(
  'no nos art ch p pp para sec fig figs vol nr ст с п гл рис мал abs kap rs op m r div h.r',
)
