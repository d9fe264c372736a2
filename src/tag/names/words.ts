/**
 * What a capitalised word may be: one table of bit flags over lower-case words, from general knowledge of English news. Lists are
 * alphabetical within a line of thought, and hold what decides between person, organisation, place and no name at all.
 */
import { firstNames } from './first-names.ts'
import { places } from './places.ts'

/** Bit flags of a word. */
export const Word = {
  /** Grammar: never part of a name by itself. */
  grammar: 1,
  /** A common word that often opens a sentence. */
  opener: 2,
  /** Month or weekday. */
  calendar: 4,
  /** The head of a title or role: *President*, *Mr*, *Secretary*. */
  title: 8,
  /** Goes before the head of a role: *vice*, *prime*, *foreign*, *treasury*. */
  office: 16,
  /** Ends the name of an organisation: *Inc*, *Bank*, *University*. */
  orgTail: 32,
  /** Takes *of*, *for*, *on*: *University of …*, *Ministry for …*. */
  takesOf: 64,
  /** Ends the name of a place: *River*, *Street*, *Island*. */
  placeTail: 128,
  firstName: 256,
  place: 512,
  demonym: 1024,
  /** Never a name here: *I*, *GDP*, *Internet*, *Ctrl*. */
  never: 2048,
  /** A well-known organisation in one word. */
  org: 4096,
  /** Ends the name of a thing or an event, which is neither person, organisation nor place: *War*, *Cup*, *Act*. */
  thingTail: 8192,
  /** Abbreviated with a stop: *Mr.*, *St.*, *Inc.*. */
  stopped: 16384,
  /** A person's own title that is no role: *Mr*, *Dr*. */
  honorific: 32768,
  /** Faiths, parties and peoples: *Muslim*, *Democrat*. */
  group: 65536,
} as const

const lists: [number, string][] = [
  [
    Word.grammar,
    `a about above across after again against ago all almost along already also although always am amid among amongst an and another any anyone anything are around as at away
    be became because been before behind being below beneath beside besides between beyond both but by can cannot could did do does down during each either else even ever every everyone everything except few for from
    had has have having he hello her here hers herself him himself his how however if in inside instead into is it its itself just less let like many may me meanwhile might more most much must my myself
    near neither never nevertheless next no nobody none nor not nothing now of off often oh on once one only onto or other others otherwise our ours ourselves out outside over own per perhaps please plus quite rather
    same several shall she should since so some somebody someone something soon still such than that the their theirs them themselves then there therefore these they thing things this those though through throughout thus till to together too toward towards
    under unless until up upon us very via was we well were what whatever when whenever where whereas wherever whether which while who whoever whom whose why will with within without would yes yet you your yours yourself`,
  ],
  [
    Word.opener,
    `according accordingly activists actually additional additionally admittedly ahead air aircraft altogether analysts anger another apparently armed arriving asked aside attacks attention authorities average based basically beginning believe best better big billions bomb born breaking businesses campaigners car children citizens city civilians climate clearly come coming
    commenting communities companies compared consider considering copyright countless countries court critics crowds currently customers dead death debate deaths depending despite details detectives diplomats doctors dozens drivers earlier early economic economists education efforts eight eighteen eighty elections eleven elsewhere emergency employees energy engineers entering especially essentially eventually everybody evidence evidently examples executives exactly experts
    facing fact failing families fans farmers farther fears fewer fifteen fifty fighting figures finally financial find firefighters first firstly five following food football foreign formerly forty founded four fourteen fourth free fresh friends full fundamentally further furthermore
    gas generally getting given global globally going good government governments great ground growing half happily having health heavy help hence hidden high higher highlights historically homes hopefully hospitals hours human hundreds ideally immediately importantly increasingly indeed industry inflation initially insiders instead interest interestingly investigators investors ironically islamic
    journalists judges key killed kids know last lastly late lately later laws lawmakers lawyers leaders leading learn leaving left legal letting likely likewise listen little living local locals long look looking low luckily lots made mainly make making man marking maybe meet members men migrants military millions mine miners minutes mission moments money months moreover mostly motorists moving multiple music
    named namely national nearby nearly negotiations neighbours new news night nine nineteen ninety nonetheless normally notably note nowadays numerous obviously occasionally officers officials oil old older onlookers opponents opposition organisers organizers original originally overall owners
    paired parents part partly parts passengers past patients paying people performing personally photo photos pictured picture plans players please pointing police policy political politicians polls poor possibly posted potentially presently press pressed previous previously prices privately prior probably prosecutors protesters provided public publicly put quickly
    raising read reading real really recent recently referring regarding regardless relatives remarkably remember reportedly reporters reporting reports rescuers research researchers residents respondents responding retired right rising roughly rumors rumours running
    sadly safety sales science scientists second secondly security see seeing seemingly seven seventeen seventy shares shares she shoppers shortly show side significantly similarly simply six sixteen sixty slightly small social sometimes somewhat sources speaking specifically spokespeople staff standing state statements states statistics stocks stopping story strangely strikingly strong students studies study subsequently sufficient supporters supposedly surely surprisingly survivors
    take taken taking talking talks team teachers technically temperatures ten tens terms testing tests thankfully thanks thirdly thirteen thirty thousands three throughout time today tomorrow tonight top total tourists traders traditional traditionally traffic travel travelling trillions troops trying turning twelve twenty twice two typically
    ultimately unable understanding unfortunately unions unlike unnamed unsurprisingly unusually use users using usually various vehicles victims video view visitors voters voting waiting want war watch water weapons weather week weeks welcome went whole wildlife winds winners women wonder workers working world worldwide worse worth writing year years yesterday young younger zero
    added allegations both campaign central chief child concerns contrary content conversely dear deputy describing detailed different director earth east eastern elderly elected email ensuring environmental federal female final follow former fourthly game girls guests hard head heads here him hot house however images including independent inside international internet interviewer introduction join keeping labour language large largely law let letter life line literally male material media medical meeting middle mobile modern most mother mothers much nature need north northern nuclear number offering once ongoing online opening outside page participants partially parties party peace person perhaps pets phone picking place planning plants point points possible power practice president prime prior private problems professional programme protests providing quoting rain rare rates rest result results revenue rights road rules rural russian schools search section senior service services set sex shooting shot similar since single son soldiers south southern spokesman spokeswoman spring street success summer support sure technology text thank think thus tips tough town trade training trump type updated urban us vice village violence voluntary warning water we west western when white who winning winter wearing witnesses word words work
    hey hi hello yeah yep wow hmm sorry thanks ah uh um goodbye sign subscribe share report posted copied advertisement click updates related correction editor contact comments image caption credit source listen download copied
    also agents airlines airports alleged allies ambulance animal animals anyway apart arguably arrests art artists assuming attendees attempts author authors aid bands banks barely below birds black blood blue body bodies book books boys briefly british brothers buildings buses business candidates cancer care cars cases cases cats certain certainly changes checking chemical choose claims classes clashes clubs coal coffee combined common complaints computer conditions consequently construction consumer consumers contrary control convicted costs could couples coverage creating crews crime crime critically cutting data daughters days dealers defendants defence defense demand demonstrators detained developers development dogs domestic dressed driving drug drugs due economy electricity employers enough equally estimates event events everywhere expect expected exports extra eyewitnesses factories false fashion father fears fire fish flights flooding floods forces forecasters former formal fortunately found founder friendly fuel funding funds`,
  ],
  [
    Word.calendar,
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
  ],
  [
    Word.honorific | Word.title,
    `mr mrs ms miss mister dr prof sir dame lord lady sen rep gov gen lt col capt maj sgt cpl rev hon honourable honorable rt pte madam madame monsieur mx adm cllr cmdr det insp supt
    clr coun fr hajah msgr seri tuan tun ustadz ustaz ven venerable alhaji alhaja asec atty avm barrister brig cdr datin datuk dci dsi dsu encik engr ensign frau hajia hajiya haji hajji herr kc malam mallam maulana mgr mlle mme monsignor puan qc senhor shri shrimati signor signora smt swami señor señora tengku usec`,
  ],
  [
    Word.stopped,
    'mr mrs ms dr prof sen rep gov gen lt col capt maj sgt cpl rev hon rt pte st ste mt ft inc corp co ltd jr sr bros no vs messrs adm cmdr det insp supt usec asec engr smt barr brig cdr mgr atty fr bro msgr ven sgt pres atty calif fla vt ariz colo conn minn okla tenn wis mich neb nev tex ore',
  ],
  [
    Word.title,
    `auditor registrar attorney cj cm cr incumbent mca mep mhk mla mlc msp attorney-general co-chair co-chairman co-founder director-general editor-in-chief governor-general lieutenant-general major-general secretary-general vice-chair vice-chairman vice-chancellor
    vice-president commander-in-chief actor actress adm admiral admirals ambassador archbishop ayatollah baron baroness bishop brigadier captain cardinal caliph chair ceo cfo chairman chairperson chairwoman chancellor chief coach colonel commander commissioner commodore comptroller congressman congresswoman constable coordinator corporal cto coo councillor councilman councilwoman count countess
    dean delegate democrat detective director doctor duchess duke emir emperor empress envoy executive father founder general generals governor head imam inspector judge justice justices king lawyer leader lieutenant major manager marshal mayor minister mp mufti officer owner patriarch pastor pope premier president presidents prince princess principal producer professor prosecutor queen rabbi representative republican reporter
    administrator coroner ombudsman supervisor tánaiste saint secretary senator sergeant sheikh sheriff sister speaker spokesman spokesperson spokeswoman strategist sultan superintendent surgeon taoiseach treasurer trooper tsar undersecretary editor correspondent author analyst writer scientist researcher`,
  ],
  [
    Word.office,
    `crown business commercial development marketing operations sales acting additional appeals assistant associate attorney agriculture cabinet chief commerce defence defense deputy district education emeritus energy environment ex-president executive finance first former foreign general health petty high home homeland housing industry information interim interior joint justice labor labour lieutenant major managing national permanent presidential press prime principal private secretary security senior shadow solicitor sports state surgeon trade transport transportation treasury under vice war supreme police affairs communications economy culture opposition majority minority white house grand elect staff party nuclear external external lead regional rear royal special campaign veteran chief cricket fire football head fellow financial operating`,
  ],
  [
    Word.orgTail,
    `ales brewing cycling footwear gymnastics homes rowing materials survey textiles academy administration aerospace afp bancorp bancshares biotech brewery breweries capital distillery ferries fm labs lines logistics pharma robotics therapeutics rail semiconductor semiconductors shipping universidad universidade universita universiti universität université uniwersytet departments ministries nations agency airline airlines airways alliance army army's artists arts assembly associates association authority bank bankers bar board brigade broadcasting brothers bros bureau business cabinet cathedral center centre chamber chronicle church city clinic club co coalition college command commission commissioner committee communications companies company confederation conference congress consortium constabulary consulting convention cooperative corp corporation corps council court courts crescent cross daily department dept diocese directorate division duma
    electric electronics newsroom newsdesk chemical chemicals cables cement commodities controls copper metals minerals mining mills zeitung embassy energy enterprises express faculty federation fc financial force forces forum foundation front fund gallery gazette gmbh government group guard guards guardian guild hamas health herald holdings hospital house inc industries initiative institute institution insurance inspectorate intelligence interior international investments journal judiciary kremlin laboratories laboratory legion league legislature library limited llc llp lobby ltd mail media ministry mirror mission monitor mosque motors movement museum navy network networks news newspaper observer office orchestra organisation organization
    panel parliament partners party patrol pharmaceuticals plc police politburo post press productions project radio railway railways rangers records red reporter republicans research reserve resources review rights rovers school schools secretariat securities senate senators service services sa ag society solutions squad standard star state stores studios sun symphony syndicate systems taliban task team technologies technology telegraph television theater theatre times treasury tribune tribunal trust union unions united university unit ventures weekly wing workers works magazine foods motor airport's steel oil petroleum gas telecom pictures entertainment games software microsystems laboratories hotels broadcasters democrats conservatives albion argyle athletic hotspur wanderers`,
  ],
  [
    Word.takesOf,
    `chambers laboratory observatory survey declaration freedom memorandum statue temple plaza tomb treaty valley academy administration agency archdiocese army assembly association bank board bureau catholic center centre chamber church city coalition college commission committee commonwealth community conference confederation council court daughters department diocese directorate embassy faculty federation foundation front friends fund house houses initiative inspectorate institute institution international isle isles journal kingdom knights league legion library ministry minister movement museum municipality office order organisation organization palace parliament party patriarchate port prefecture project province republic school secretary society sons standards state states strait straits tower trust union university battle bay cape gulf sea duchy county duma director secretariat archbishop bishop medical teachers doctors reporters mothers prosecutor alliance partnership association times bulletin`,
  ],
  [
    Word.placeTail,
    `norte occidental oriental sur constituency parish airport archipelago avenue base basin bay beach boulevard border bridge building canal canyon cape castle cemetery channel city coast county creek cove crossing crater desert district dome drive estate falls farm field forest fort garden gardens gate glacier governorate gulf hall harbor harbour heights hill hills hotel island islands isle isles lake lane mall market mines mount mountain mountains municipality ocean oblast palace park peninsula plain plains plateau plaza point port prison prefecture province quarter ranch range regency region reservoir ridge river road rock sea sound square stadium state station statue strait straits strip street suburb summit swamp temple territory terrace tower towers town township tunnel valley village voivodeship volcano wharf arena raion shores coast`,
  ],
  [
    Word.thingTail,
    `alzheimer alzheimer's asperger asperger's baftas bitcoin brexit euro euros eurovision omicron oscars parkinson's chapter adha deepavali diwali easter eid fitr fitri hanukkah hashanah kippur lebaran nowruz passover pentecost purim ramadan ramadhan songkran vesak act agreement album amendment anniversary award awards bill bowl bowls bible ceasefire challenge championship championships christmas code constitution convention countdown cup curse day deal declaration doctrine edition effect election elections era exhibition expo fair festival freedom final finals film games gp holocaust intifada law laws live marathon match memorandum model monologues olympics open oscar pact phone plan planet play policy prix prize program programme protocol race raptor regulation directive reich renaissance revolution scandal semester series show song spring statement style summit survey system theory tour tournament treaty trial trophy virus war wars week world worlds year disease disorder disorders deficiency syndrome accord accords questions one two three four five six seven eight nine ten`,
  ],
  [
    Word.never,
    `vc vcs cpi ebit ebitda eps ipo pmi roi rs shahed shaheds himars atacms kalashnikov kalashnikovs kinzhal iskander ad photo photos image images staff alt am arrow backspace bbc's bc bce ce cst ctrl cmd covid dna dvd edt english enter esc escape est et fyi gdp gmt god gps hd hiv aids http https i i'm id internet ip iq gdpr it's llm mp mps ngo ngos ok okay pc pdf pdt phd pm ps pst q qa rna rsvp sc shift sms suv suvs tab tv tvs ufo uk's url usb utc vip vat vs web www xml i'd i've i'll christmas easter halloween ramadan hajj kbe obe mbe cbe esq iii ii iv vi vii viii ix xii nobel oscar emmy grammy copyright advertisement latin mandarin cantonese arabic esperanto hindi urdu bible koran quran satan cet bst hdtv html css atm faq rip diy asap aka css dj mc eu's msps mlas meps tds mhks anybody category dad formula gwh jobseeker jobseekers mum pmqs section adhd agm bbq cbd cctv dvt ecmo foi gcse gcses hpv icu ied ieds ivf lcd led lgbt lgbtq mri nda ndas ocd pcr ptsd rpi rsv sme smes uav uavs mph kph kb mb tb km kg mw gw mwh lbs usd eur gbp ipo roi`,
  ],
  [
    Word.org,
    `al-qaeda al-qaida al-shabaab daesh qaeda adidas aeroflot afp airbus al-jazeera aljazeera amazon amnesty anthropic apple asean barclays bbc bloomberg boeing breitbart brexiteers bundestag bundesliga bundesbank buzzfeed cbs cia cisco costco citigroup cnbc congress daimler disney duma ebay ec ecb economist eu exxon exxonmobil facebook fao fatah fbi fda fed fema fia fifa fiat ford forbes fsb gazprom gestapo gm google gop greenpeace guardian hamas harvard hbo hezbollah hizbollah hsbc hyundai iaea ibm icc ifc ikea imf infowars instagram intel interfax interpol iss isis isil itv kgb knesset kremlin latam lego lockheed lukoil lse mcdonald's mcdonalds mercosur meta microsoft mit mossad motorola mozilla msnbc mtv nafta nasa nato nbc nestle netflix newser newsweek nhs nike nintendo nissan nokia novartis npr nra nsa nyse oecd opec openai oracle osce parliament pbs pdvsa pentagon pepsi pepsico pfizer politburo politico porsche psg reuters rosneft rada sberbank scotland-yard sec senate shell siemens sky skype solidarity sony spacex spotify starbucks stasi taliban tass telegram tesla tiktok toyota twitter uber ubisoft uefa un unesco unhcr unicef unilever usaf usaid verizon vodafone volkswagen vw wales-online walmart who wikileaks wikinews wikipedia wto xinhua yahoo yale youtube`,
  ],
  [
    Word.group,
    'agnostics moslem moslems dems anglican anglicans arab arabs aryan atheist atheists baptist baptists bolshevik bolsheviks buddhist buddhists catholic catholics christian christians communist communists confucian conservative conservatives democrat democratic democrats evangelical evangelicals fascist hindu hindus hispanic hispanics islam islamic islamist islamists jew jewish jews jihadist labourite latino latinos lutheran maoist marxist methodist mormon mormons muslim muslims nazi nazis orthodox presbyterian protestant protestants quaker republican republicans roma romani scientologist scientologists shia shiite shiites sikh sikhs slav slavic socialist sunni sunnis tory tories zionist yazidi marxism buddhism christianity judaism islamism tamil tamils uyghur uighur uyghurs uighurs rohingya basque basques tartar tatar tatars hutu tutsi pashtun hebrew gypsy',
  ],
]

/** Flags of lower-case words; a word that is in no list is absent. */
export const lexicon: ReadonlyMap<string, number> = table()

function table(): Map<string, number> {
  const found = new Map<string, number>()
  const add = (word: string, flags: number) => found.set(word, (found.get(word) ?? 0) | flags)
  for (const [flags, list] of lists) for (const word of list.trim().split(/\s+/)) add(word, flags)
  for (const word of firstNames) add(word, Word.firstName)
  for (const [key, { demonym }] of places)
    if (!key.includes(' ')) add(key, demonym ? Word.demonym : Word.place)
  for (const word of ['us', 'ms', 'la', 'uk']) found.set(word, (found.get(word) ?? 0) & ~Word.grammar)
  found.set('us', Word.place)
  return found
}

const set = (words: string) => new Set(words.trim().split(/\s+/))

/** Small words that stand inside a person's name: *Ursula von der Leyen*. */
export const particles = set(
  'al arap bin ibn bint da das de del della den der des di do dos du el es la las le los ten ter y van von zu zum af ap av dalla degli dei ní uí vom zur',
)

/** Ministries and subjects, behind *Minister of* and *Secretary for*. */
export const departments = set(
  `agriculture budget commerce culture defence defense development education energy environment affairs foreign finance health home homeland housing human services immigration industry interior investment justice labor labour operations opposition science security sport sports state staff technology tourism trade transport transportation treasury veterans war water women works parliament congress house assembly`,
)

/** A lower-case second half behind a place or a name: *Oslo-based*, *French-led*. */
export const suffixes = set(
  `aligned allied appointed area backed based bashing born bound brokered built centred centric controlled dominated donated educated era exclusive first focused friendly funded held imposed inspired installed issued language led like linked listed made majority majority-owned mediated occupied only organised organized originated owned produced proposed registered related ruled run sponsored style supplied supported trained type wide winning winner winners goer goers shirt shirts born-again meter loving hating affiliated`,
)

/** Plurals and callings whose possessive is inside a name: *People's Republic*, *Workers' Party*. */
export const possessors = set(
  'people women men children workers teachers fishermen firemen seamen servicemen policemen king queen kings queens veterans farmers lawyers ladies girls boys prime campbell moody sotheby christie lloyd sainsbury mcdonald levi kellogg macy barney',
)

/** Verbs of speech and mind whose subject is a person or an organisation. */
export const speech = set(
  `acknowledged added admitted agreed announced argued asked believes called claimed claims commented complained concluded confirmed considered continued denied declared described explained expressed hoped insisted joked noted observed pledged pointed posted promised proposed quipped recalled rejected remarked replied reported reports responded revealed said says spoke stated stressed suggested suspects tells testified thinks told tweeted urged vowed wants warned warns wrote writes`,
)

/** Words before which a single capitalised word is rather a place. */
export const placePrepositions = set(
  'in at near to from around across outside inside toward towards into through throughout off along',
)
