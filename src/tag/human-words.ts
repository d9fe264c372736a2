/** Nouns for somebody who can speak, alone or together, and for bodies that do: callings, kin, offices, institutions. Alphabetical. */
export const humanWords = `
  accountant accountants activist activists actor actors actress administration administrator administrators admiral admirals adviser advisers advisor
  advisors agency agent agents aide aides airline alliance allies ally ambassador analyst analysts anchor anthropologist apprentice archaeologist
  archaeologists archbishop architect archivist army artist artists assistant association astronomer astronomers athlete athletes attendees attorney
  attorneys auctioneer audience auditor auditors aunt auntie author authorities authority authors backbencher backbenchers backers baker bank banker
  bankers barrister barristers batsman believers billionaire biographer biologist biologists bishop bishops blogger bloggers board boss botanist
  bowler boy broadcaster broker brokers brother brothers builder builders bureau bureaucrat bureaucrats businessman bystander bystanders caller
  callers campaign campaigner campaigners candidate candidates captain captains cardiologist carer carers caretaker carmaker caterer celebrity chain
  chairman chairwoman chancellor charity chef chemist chief child children choir choreographer cities citizen citizens city claimant claimants
  clergyman clerk climatologist clinic clinician clinicians club clubs coach coaches coalition coastguard colleague colleagues collector colonel
  colonels columnist comedian commander commanders commentator commentators commission commissioner commissioners committee commuter commuters
  companies company composer conductor confidant congress congressman congresswoman conservationist conservationists conservative conservatives
  consortium constituent consultant consultants consumer consumers contractor contractors coordinator coroner correspondent correspondents council
  councillor councillors counsel counsellor counties county couple courier court cousin craftsman creditors crew crews cricketer critic critics crowd
  curator curators customer customers cyclist dad daughter daughters dealer dealers dean defendant defender defenders delegate delegates democrat
  democrats demonstrators department deputies deputy designer designers detective detectives developer developers diocese diplomat diplomats director
  directors dissident dissidents diver divers doctor doctors donor donors driver drivers ecclesiastic ecologist ecologists economist economists editor
  editors educator educators electrician embassy emergency-services employee employees engineer engineers entrepreneur entrepreneurs environmentalist
  environmentalists envoy epidemiologist epidemiologists ethicist evacuee evacuees ex-husband ex-minister ex-official ex-president ex-soldier ex-wife
  examiner executive executives expert experts families family fan fans farmer farmers father federation fellow fellows fiance filmmaker filmmakers
  firefighter firefighters firm fisherman fishermen folks footballer footballers forecaster forecasters foreman forester foundation founder friend
  friends fund general generals geneticist geographer geologist geologists girl goalkeeper government governments governor governors graduate
  graduates granddaughter grandfather grandmother grandson group groups guard guards guest guests guide guides gunman headmaster headmistress
  headteacher historian historians homeowner homeowners hospital hospitals host hostage hostages hotelier house housewife hunter hunters husband
  husbands immunologist inmate inmates insider insiders inspector inspectorate inspectors institute instructor insurer insurers interpreter inventor
  investigator investigators investor investors journalist journalists judge judges juror jurors jury kidnappers kids king kremlin laboratory labourer
  landlady landlord landlords landowner landowners lawmaker lawmakers lawyer lawyers leader leaders lecturer lecturers legislator legislators
  legislature liberal liberals librarian lifeguard lobbyist lobbyists locals magazine magistrate magistrates man manager managers manufacturer
  manufacturers master mathematician mayor mechanic mechanics medic medics member members men meteorologist meteorologists midwife midwives migrant
  migrants militant militants militia miner miners minister ministers ministry missionary moderator moderators mogul monk mother mother-in-law
  mother-of-two mourner mourners mp mps mum municipality murderer musician musicians narrator navy negotiator negotiators neighbor neighbors neighbour
  neighbours nephew network neurologist neurosurgeon newspaper niece nominee novelist nun nurse nurses nutritionist observers oceanographer office
  officer officers offices official officials ombudsman oncologist onlooker onlookers operative operatives operator operators opponent opponents
  orchestra organisation organisations organiser organisers organization organizations organizer organizers others outlet owner owners paediatrician 
  painter palace palace palaeontologist paleontologist panel panelist panelists paper paramedic paramedics parent parents parliament partner partners party
  passenger passengers passer-by passers-by pastor pathologist patient patients peacekeeper pediatrician peer peers pensioner pensioners pentagon
  people person photographer photographers physician physicians physicist physicists pilot pilots plaintiff plaintiffs planner planners player players
  playwright plumber poet police policeman policemen policewoman politician politicians pollster pollsters pope porter postman preacher predecessor
  premier premiers presidency president president-elect priest priests prince principal prisoner prisoners producer producers professor programmer
  prosecution prosecutor prosecutors protester protesters psychiatrist psychologist psychologists publication publicist publisher publishers pundit
  pundits pupil pupils queen rabbi ranger rangers rapporteur reader readers rebel rebels receptionist recruiter referee referees refugee refugees
  regulator regulators relative relatives reporter reporters representative representatives republican republicans rescuer rescuers researcher
  researchers resident residents retailer retailers retiree retirees rider rival rivals runner sailor sailors salesman scholar scholars school
  schoolboy schoolgirl schools scientist scientists sculptor secretary secretary-general seller sellers senate senator senators separatists sergeant
  servant servants service serviceman servicemen services servicewoman settler settlers shareholder shareholders shepherd sheriff shopkeeper
  shopkeepers shopper shoppers singer singers sister sisters skipper societies society sociologist soldier soldiers solicitor solicitors son
  songwriter sons source sources speaker specialist specialists spectator spectators spokesman spokespeople spokesperson spokespersons spokeswoman
  squad staffer staffers stakeholder stakeholders startup statistician stepfather stepmother strategist strategists striker student students
  subscriber subscribers successor superintendent supermarket supervisor supervisors supporter supporters surfer surgeon surrogate surrogates survivor
  survivors suspect suspects swimmer tabloid taoiseach taxpayer taxpayers teacher teachers team technician technicians teenager teenagers tenant
  tenants therapist think-tank toddler tourist tourists town towns trader traders trainer translator translators traveller travellers treasurer
  tribunal trooper troops trustee trustees tutor tycoon uncle undersecretary union unionist unionists unions universities university user users vendor
  vendors veteran veterans vets vicar victim victims viewer viewers villager villagers virologist virologists volunteer volunteers voter voters waiter
  waitress warden warlord watchdog whistle-blower whistleblower whistleblowers wife winner winners witness witnesses wives woman women worker workers
  wrestler youngster youngsters youth youths zoologist
`.trim()
