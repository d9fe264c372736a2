/** Callings, in lower case: what somebody is by trade, office or kin. */

/** Callings beyond the titles of `words.ts`, in the singular. */
const callings = new Set(
  `academic activist hotelier adviser advisor advocate aide ally ambassador anchor anthropologist archaeologist architect artist astronaut astronomer athlete attorney author banker biologist blogger boss boxer broadcaster brother campaigner candidate captain
  cardiologist caretaker chef chemist cleric climatologist co-author co-founder co-owner coach columnist comedian commentator commander composer congressman congresswoman consultant contractor correspondent counsel creator criminologist critic curator daughter dealer defector
  defender dentist designer developer dictator diplomat director dissident doctor economist editor engineer ex-husband ex-wife entrepreneur envoy epidemiologist executive expert farmer father fellow fiance fiancé fiancee fiancée girlfriend grandfather grandmother granddaughter grandson boyfriend filmmaker financier fisherman footballer forward founder geneticist geographer geologist geophysicist fullback batsman bowler physio barrister goalkeeper governor guitarist head historian host hunter husband investigator
  investor journalist judge justice keeper king lawmaker lawyer leader lecturer legislator liaison lobbyist magistrate master mathematician mayor meteorologist midfielder miner minister mother musician negotiator neighbor neighbour novelist nurse official ombudsman opponent organiser organizer owner painter paramedic partner pastor pathologist philanthropist philosopher photographer physician physicist pilot player playwright
  poet politician politologist presenter president priest principal producer professor programmer prosecutor psychiatrist psychologist publisher rapper realtor reporter representative researcher resident retiree reviewer rival scholar scientist screenwriter secretary senator sergeant singer singer-songwriter sister sociologist soldier solicitor
  son songwriter spokesman spokesperson spokeswoman stepfather stepmother sprinter staffer star statistician strategist striker student superintendent suspect teacher technician tenant theologian tour trader translator treasurer trustee tycoon uncle aunt nephew niece cousin undersecretary veteran veterinarian victim virologist volunteer widow wife winner witness worker writer zoologist chief chairman chairwoman chair chairperson chancellor premier commissioner inspector detective general colonel major officer
  monarch emperor prince princess queen pope imam rabbi bishop archbishop cardinal monk mufti rebel warlord analyst alderman councillor councilor councilman councilwoman counselor counsellor manager runner-up actor actress model dancer driver cyclist golfer swimmer skier captain coordinator
  accountant apprentice auctioneer baker barber bartender biochemist broker builder butcher carer carpenter cartoonist champion choreographer clerk clockmaker
  conductor constable custodian decorator deputy drummer electrician enthusiast florist gardener gynaecologist headteacher hairdresser inmate jailer jeweller jockey joiner landlord
  landlady librarian lifeguard linguist locksmith marathoner mechanic medallist ultramarathoner midwife neurologist nutritionist obstetrician oncologist optometrist paediatrician parent passenger pediatrician
  pensioner pharmacist physiotherapist plumber podcaster postman psychotherapist radiographer receptionist referee sculptor seamstress shopkeeper shopper snowboarder soprano
  surgeon surveyor survivor trainer tutor umpire violinist waiter waitress warden whip wrestler youtuber zookeeper convener convenor mep mla mp msp td
  abbess abbot acrobat all-rounder anaesthetist animator archdeacon archer archivist assemblyman assemblywoman astrophysicist bassist botanist brewer
  cameraman cellist chaplain collector commuter conservator curate deacon dermatologist distiller dramatist ecologist entomologist evangelist flanker
  forester friar frontman gymnast headmaster headmistress homeowner hydrologist illustrator immunologist innkeeper interpreter linebacker lyricist medic
  missionary motorist nun oceanographer ornithologist palaeontologist paleontologist photojournalist pianist pitcher pollster provost publican pupil
  quarterback radiologist rancher ranger restaurateur rower saxophonist schoolboy schoolgirl seismologist shepherd substitute trumpeter undergraduate
  vicar vocalist volcanologist winemaker winger`.split(/\s+/),
)

/** Is the lower-case `form` the name of a calling, of one or of several? */
export function isCalling(form: string): boolean {
  return callings.has(form) || (form.endsWith('s') && callings.has(form.slice(0, -1)))
}

/** Is the lower-case `form` the calling of one? */
export function isCallingOfOne(form: string): boolean {
  return callings.has(form)
}

/** Callings that a company or a country can have too. */
const impersonal = new Set(
  'ally baker brewer broker builder carrier champion collector contractor creator dealer designer developer distiller fellow host investor jeweller model neighbor neighbour operator opponent owner partner producer publisher rival runner-up star supporter tenant trader victim winner'.split(
    ' ',
  ),
)

/** Does a role say that its bearer is a person: *grandmother*, and not *rival*? */
export function isPersonal(role: string): boolean {
  return !impersonal.has(role.slice(role.lastIndexOf(' ') + 1))
}

/** Does a role begin with what somebody alone is: *head of the harbour board*, *a former mayor of Tarn*, and not *maker of kilns*? */
export function opensWithCalling(role: string): boolean {
  const [head] = role.toLowerCase().split(/,| (?:at|for|from|in|of|on|with) /, 1)
  const last = head.slice(head.lastIndexOf(' ') + 1)
  return (callings.has(last) || last === 'head') && !impersonal.has(last)
}

/** What somebody has in a family: *Ilka’s grandmother*. */
export const kin: ReadonlySet<string> = new Set(
  `aunt aunts boyfriend brother brothers child children cousin cousins dad daughter daughters father fathers fiance fiancé fiancee fiancée girlfriend godfather godmother grandchild grandchildren granddaughter
  granddaughters grandfather grandfathers grandmother grandmothers grandparents grandson grandsons husband mother mothers mum nephew nephews niece nieces parent parents relative relatives sister sisters son
  sons stepdaughter stepfather stepmother stepson uncle uncles widow widower wife`.split(/\s+/),
)
