/**
 * How common a noun or adjective is in general English: the words of noun phrases in news and in other writing, the commonest first, by the share
 * of documents that have them, counted over GUM (all its genres), the article-extraction-benchmark and, with a tenth of the weight, PolNeAR.
 */
const words =
  `work life world country home system state look know say future friend use information family company business doing decision made
  experience event change government service see plan member team political head money game support office job history action power interest
  campaign free face media control used water president party call room study cause think community opportunity city performance deal either
  cost show policy human child help law health technology leader light individual car body space issue season product book goal material
  focus play school data eye class air market activity talk house phone condition move run care candidate death ground mind attention
  research age social feel election ability forward industry ahead online population difference rule model door presidential heart return
  solution security risk price list point student quality value charge found design choice force building test project food national
  response relationship claim agency record program sound stop meeting message police benefit region center published means account concern
  black foot race evidence reality primary stand energy nation field term offer economy challenge development strategy paper wrote red board
  love military white fight town environment track hit mother personal hope detail authority language answer user customer practice mission
  attack sale voter star growth method success chief pay court computer series content war audience management safety director nature road
  investigation element father capital figure review access network tool concept cut letter direction generation context career founder
  measure foreign majority production player table international street author staff path parent knowledge threat organization trip win
  property visit hearing resource lie impact vote base loss box vehicle theory drive discussion break executive fear girl hold professional
  worker tax advantage surface agreement expert music economic title debate victory camera core connection resident built pressure trade
  supporter check criticism glass floor device section scientist movie ask conversation medical movement crowd travel memory wind date
  location behavior function task share administration officer color display rise fall son opinion style mass science failure speech credit
  biggest belief feature border reason held federal affect financial topic patient art unit revenue spending doctor promise note begin
  presence heard request demand tell walk reaction structure professor poll giant analysis subject investment writing partner gain
  responsibility platform argument touch blue host voice window arm view exchange app legal leave launch stay land map cool dry climate
  cycle appearance bird wife defense victim character match wall trial plus testing strength crisis culture possibility died consequence
  favor drug south blood governor protest journal background physical report employee symptom read adult manager income meet add fire
  operation animal facility expectation supply nominee pattern learning damage temperature wave treatment training quarter global
  alternative card researcher comment variety daughter confidence awareness button television remember broader follow protection stock
  machine violence screen college freedom dream release status bar analyst commercial society colleague build band natural summer cover
  shift serve speed truth find disease grow experiment contact act scene type progress seat ice born citizen moon aim crime drop hair weight
  fit emergency university improvement capacity education channel speaker judgment vice brother duty consumer watch clothes dog advice
  injury brand cloud tour secretary outcome root store seek saw rate resolution opponent runner corner importance north reach session
  struggle battery politics schedule tip era collection sit technique bill novel depend insight fan shirt writer enemy agreed native
  proposal document independent plant representative combination digital lawmaker entry tech station cash prison driver cold wait weather
  otherwise leadership infrastructure cross owner sea speak frustration oil justice sex gave actor spread delay infection bank husband
  establishment entertainment count contract rock secret bigger reduction capability conflict participant recognition relation hospital
  sample budget write client cultural sister apart gas song represent finance mix tie criminal flight net achievement park investor delivery
  observation priority rare nomination advance search pick estimate agenda provider peace produce text east influence stake handle yellow
  boy lawyer mistake desire inquiry corporate mobile buy limit tradition object pain spirit artist cell survey brain associate felt
  conclusion brought payment fee recovery discovery battle trust profit contribution central guess heat coverage reform agent notice carry
  trouble bed shop faster bid traffic partnership aid score planet senator behalf blog nose west software finished hotel guest attorney
  critic transportation male remark noise rich save fortune communication chemical multi green rival plane grew producer sign skin end
  reader trend expect intelligence flow block publication except push estate chair none winter episode label route conservative initiative
  streaming democracy sentence fell commitment diversity perspective incentive improve joke train ticket stick gift wealth chip holiday
  institution leg identity incident zone passenger purchase fund ran develop relief manufacturer shoe choose hate kitchen caught suspension
  catch religious described ship pass roll mark liquid internet deputy chapter vision occasion flat restaurant code division wear copy
  disaster radio alarm desk ingredient tree prosecutor instruction expense consider signal minority stream expansion film debt department
  contain assessment miss profile phase contest politician tourist fundamental instrument convention bag understand alert district trading
  rain protect explanation volunteer motion habit civil target regard spend sector popularity ride mine fuel commission testimony pace
  exception appointment reference engine festival jump billionaire assault established shape boat name exam urban address province editor
  ban technical captain update application chest labor knee religion judge creation lighting everywhere academic mountain intervention yield
  journey recommendation ally volume respond domestic wake veteran worry panel principle bus processing bone master exposure fashion taste
  fever exploration outbreak maker tend routine height custom comfort allegation committee singer coffee competition medium wider drink
  stretch angle parking sold atmosphere objective requirement sexual prospect respiratory lung church regional hole settlement category
  foundation ads graphic tall beauty ceremony marketing existence arrival immigrant dinner welcome troop balance ocean teacher bridge hear
  sport county sleep centre hall skill anymore southern mode ball tear unlike asset pic fifth transfer bedroom silence finish prevent
  appreciation muscle resistance opposition twitter decline chicken substance fiction transition witness teaching mouth jury impression
  affair statistics sight fourth margin definition minister immigration trail northern engagement suit abuse deliver leaf mental exercise
  notion server female breath compound apartment protester hardware download feedback dance gun stance sheet selection regulation danger
  expertise pool rank medicine collaboration implementation fill laugh accurate uncertainty podcast catalog trigger village pre baby
  comprehensive closer license identify wheel visitor species difficulty hell farmer guidance architecture worldwide impeachment lineup die
  award insurance throw rating coach commerce polling enforcement doubt eat innovation carbon construction surgery spacecraft subscription
  astronaut spoken guarantee counsel harm island bike expression sooner fail delegate protein gap violation lesson retail limitation
  interaction error flavor equipment liberal hub frame port legacy interpretation scenario football accept reminder perform wage phenomenon
  extension chamber deadline ruling negative plastic characteristic architect fruit forget developer row legislative neighborhood efficiency
  formation logo rid administrator distance headquarters taught survival retirement farm critical blow bond cat wound post river accusation
  asleep creativity index camp abroad reserve bottle chain counterpart crash solar virtual diet org assumption mayor weapon union angry
  virus hungry package fifteen god garden distinction segment mention diagnosis equity finger square setup fantasy rent defendant soul
  offense ear repair league luxury eastern anxiety boundary focuse iphone pollution mainland crew shooting tablet info wireless designer
  assist motor layout fat deeper chaos discount reputation flower presidency mail reache discipline advertising broadcast cue circle lady
  assume storm learn celebration humanity sky shame debut pizza trick stone shelf evolution birthday drinking proportion rear elite disorder
  seventh studio rescue crop like altogether hurt swimming cup winner scandal consumption console detection laptop shoulder army quote
  ancient publisher guilty refugee zero factory negotiation internal processor feather hobby trafficking symbol till scientific preference
  sell legislation reward highlight guide belt corruption mood deserve follower switch jail classical vlog lying murder nuclear cooperation
  manage therapy drag affiliate emission photograph aggressive combine storage interior conspiracy script birth fault pocket flag systematic
  dose lighter treasure concert entity expand vacation funding encounter meaningful terrorist print pop proof theater rely calendar node ray
  frequency stair organic bullet open leverage complaint pack suggestion evil publishing radar tariff streak friendly kill basketball
  translate sum faith widespread economist territory replace automatic ecosystem pole egg entrance peer historical raise commander sweat
  quest gaming dust avenue peaceful industrial wing representation obligation external agricultural attitude perception soldier wood
  engineering peak decide fish lip traveler mechanism literature dress breakfast layoff benchmark counter toxic spectacular tale load vary
  tribe beache sensitive steroid sensor onset metric donation description passage knife feed clock toll revolution gosh origin venture tied
  cable shell smartphone airport sequence juice colour adventure debris clinic calculation`.split(/\s+/)

const ranks = new Map(words.map((word, rank) => [word, rank + 1]))

/** How much a word tells of a subject: 0 for the forty commonest, 1 for a word that is not among the commonest 1,400. Linear in the logarithm of the rank, as word frequencies are. */
export function rarity(word: string): number {
  const rank = ranks.get(word)
  if (rank === undefined) return 1
  return Math.max(0, Math.log(rank / 40) / Math.log(2000 / 40))
}
