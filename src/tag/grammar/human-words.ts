/** Nouns for somebody who can speak, alone or together, and for bodies that do: callings, kin, offices, institutions. Alphabetical. */
export const humanWords = `
  academics accountant accountants activist activists actor actors actress actresses administration administrator administrators admiral admirals
  adviser advisers advisor advisors advocate advocates agencies agency agent agents aide aides airline airlines alderman alliance alliances allies
  ally ambassador analyst analysts anchor anthropologist anthropologists applicant applicants apprentice archaeologist archaeologists archbishop
  archdeacon architect architects archivist army artist artists assemblyman assemblywoman assistant association associations astronomer astronomers
  athlete athletes attacker attackers attendees attorney attorneys auctioneer audience auditor auditors aunt auntie author authorities authority
  authors backbencher backbenchers backers baker bakers ballerina bank banker bankers banks barber barbers barrister barristers bartender bartenders
  bassist batsman beekeeper beekeepers believers bidder bidders billionaire billionaires biographer biologist biologists bishop bishops blacksmith
  blogger bloggers board boards bookmaker bookseller booksellers boss bosses botanist bowler boxer boy breeders brewers bricklayer brigadier
  broadcaster broadcasters broker brokers brother brothers builder builders bureau bureaucrat bureaucrats bureaus businessman businesswoman butcher
  butchers bystander bystanders caller callers campaign campaigner campaigners campaigns candidate candidates captain captains cardiologist carer
  carers caretaker caretakers carmaker carmakers carpenter caseworker caseworkers caterer celebrity chain chains chairman chairperson chairwoman
  chancellor charities charity chef chefs chemist chemists chief chieftain child childminder children choir choreographer cities citizen citizens city
  claimant claimants cleaner cleaners clergyman clerk clerks client clients climatologist climber climbers clinic clinician clinicians clinics club
  clubs co-author co-authors co-founder co-owner co-pilot coach coaches coalition coalitions coastguard colleague colleagues collector colonel
  colonels columnist columnists comedian commander commanders commentator commentators commission commissioner commissioners commissions committee
  committees commuter commuters companies company complainant complainants composer composers comptroller conductor confidant congregations congress
  congressman congressmen congresswoman congresswomen conservationist conservationists conservative conservatives conservators consortium constable
  constables constituent constituents consultancy consultant consultants consumer consumers contractor contractors convener convenor coordinator
  coroner coroners corporal correspondent correspondents council councillor councillors councilman councilmember councilor councilors councils
  councilwoman counsel counsellor counterpart counterparts counties county couple courier couriers court courts cousin cousins craftsman creditors
  crew crews cricketer criminologist critic critics crofter crofters crowd curator curators customer customers cyclist cyclists dad dads dancer
  dancers daughter daughters deacon dealer dealers dean decorator defendant defender defenders delegate delegates democrat democrats demographer
  demonstrators dentist dentists department departments deputies deputy designer designers detainee detainees detective detectives developer
  developers dietician dietitian diocese diplomat diplomats director directors dissident dissidents distributor distributors diver divers docker
  dockers doctor doctors donor donors driver drivers drummer ecclesiastic ecologist ecologists economist economists editor editors educator educators
  electrician embassies embassy emergency-services employee employees engineer engineers entomologist entrepreneur entrepreneurs environmentalist
  environmentalists envoy envoys epidemiologist epidemiologists ethicist evacuee evacuees ex-husband ex-minister ex-official ex-president ex-soldier
  ex-wife examiner executive executives expert experts exporter exporters eyewitness eyewitnesses families family fan fans farmer farmers father
  fathers federation federations fellow fellows fiance fighter fighters filmmaker filmmakers firefighter firefighters firm firms fisherman fishermen
  fishmonger florist folks footballer footballers foragers forecaster forecasters foreman forester foundation foundations founder friend friends fund
  gardener gardeners general generals geneticist geographer geologist geologists girl glaciologist goalkeeper golfer government governments governor
  governors graduate graduates granddaughter grandfather grandmother grandparent grandparents grandson greengrocer grocer grocers group groups grower
  growers guard guards guest guests guide guides guitarist gunman hairdresser hairdressers handler handlers haulier hauliers headmaster headmistress
  headteacher hiker hikers historian historians holidaymaker holidaymakers homeowner homeowners hospital hospitals host hostage hostages hotelier
  house housewife hunter hunters husband husbands hydrologist imam imams immigrant immigrants immunologist importers influencer influencers inmate
  inmates insider insiders inspector inspectorate inspectorates inspectors institute institutes institution institutions instructor insurer insurers
  interpreter inventor investigator investigators investor investors jeweller jockey jockeys joiner journalist journalists judge judges juror jurors
  jury keeper keepers kidnappers kids king kremlin laboratory labourer labourers landlady landlord landlords landowner landowners lawmaker lawmakers
  lawyer lawyers leader leaders lecturer lecturers legislator legislators legislature lender lenders liberal liberals librarian libraries lieutenant
  lifeguard litigants lobbyist lobbyists locals magazine magistrate magistrates man manager managers manufacturer manufacturers master mate mates
  mathematician mayor mechanic mechanics medic medics member members men merchant merchants meteorologist meteorologists microbiologist midfielder
  midwife midwives migrant migrants militant militants militia miner miners minister ministers ministries ministry missionary moderator moderators
  mogul monk mother mother-in-law mother-of-two mothers mourner mourners mp mps mum mums municipalities municipality murderer museum museums musician
  musicians nanny narrator naturalist naturalists navy negotiator negotiators neighbor neighbors neighbour neighbours nephew network networks
  neurologist neurosurgeon newspaper newspapers niece nominee nonprofit nonprofits novelist novelists nun nurse nurses nutritionist observers occupant
  occupants oceanographer office officer officers offices official officials ombudsman oncologist onlooker onlookers operative operatives operator
  operators opponent opponents optician optometrist orchestra orchestras organisation organisations organiser organisers organization organizations
  organizer organizers ornithologist others outfitter outlet outlets owner owners packer paediatrician paediatricians painter painters palace
  palaeontologist palaeontologists paleontologist panel panelist panelists panels paper paramedic paramedics parent parents parishioner parishioners
  parliament participant participants parties partner partners party passenger passengers passer-by passers-by pastor pathologist patient patients
  peacekeeper peasant pediatrician peer peers pensioner pensioners pentagon people person pharmacist pharmacists photographer photographers physician
  physicians physicist physicists physio physiotherapist pilot pilots plaintiff plaintiffs planner planners plasterer player players playwright
  plumber podcaster poet poets police policeman policemen policewoman politician politicians pollster pollsters pope porter postman postmaster
  postmistress practitioner practitioners preacher predecessor premier premiers presidency president president-elect priest priests primatologist
  prince principal prisoner prisoners processor producer producers professor programmer promoter promoters proprietor prosecution prosecutor
  prosecutors protester protesters provider providers provost psychiatrist psychologist psychologists publican publication publications publicist
  publisher publishers pundit pundits pupil pupils quarterback queen rabbi radiographer ramblers rancher ranchers ranger rangers rapporteur reader
  readers rebel rebels receptionist recipient recipients recruiter referee referees refugee refugees regulator regulators relative relatives rep
  reporter reporters representative representatives reps republican republicans rescuer rescuers researcher researchers resident residents
  restaurateur retailer retailers retiree retirees rider ringleader rival rivals roofer runner sailor sailors salesman scholar scholars school
  schoolboy schoolgirl schools scientist scientists screenwriter sculptor secretary secretary-general seismologist seismologists selectman seller
  sellers senate senator senators separatists sergeant servant servants service serviceman servicemen services servicewoman settler settlers
  shareholder shareholders shepherd sheriff shipper shippers shopkeeper shopkeepers shopper shoppers singer singers sister sisters skipper societies
  society sociologist sociologists soldier soldiers solicitor solicitors son songwriter sons soprano source sources speaker specialist specialists
  spectator spectators spokesman spokespeople spokesperson spokespersons spokeswoman sponsor sponsors sprinter squad staffer staffers stakeholder
  stakeholders stallholder stallholders startup startups statistician stepfather stepmother steward stewards stockbroker strategist strategists
  striker student students subscriber subscribers successor superintendent supermarket supermarkets supervisor supervisors supplier suppliers
  supporter supporters surfer surgeon surgeons surrogate surrogates surveyor surveyors survivor survivors suspect suspects swimmer tabloid tabloids
  tailor taoiseach taxpayer taxpayers teacher teachers team team-mate team-mates teammate teammates teams technician technicians teenager teenagers
  tenant tenants therapist think-tank think-tanks toddler tourist tourists town towns toxicologist trader traders trainer trainers translator
  translators traveller travellers treasurer tribunal tribunals trooper troops trucker truckers trust trustee trustees tutor tycoon uncle
  undersecretary undertaker union unionist unionists unions universities university user users vendor vendors verger vet veteran veterans veterinarian
  veterinarians vets vicar vice-captain vice-chancellor vice-president victim victims viewer viewers villager villagers virologist virologists visitor
  visitors volcanologist volunteer volunteers voter voters waiter waitress walkers warden wardens warlord watchdog watchdogs welder whistle-blower
  whistleblower whistleblowers wholesaler widow widower wife winemaker winger winner winners witness witnesses wives woman women worker workers
  wrestler writer writers youngster youngsters youth youths zookeeper zoologist
`.trim()
