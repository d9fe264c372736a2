/** Nouns that stories of any subject tell with: what is said and signed, how something goes, who takes part. None is a topic by itself. */
const nouns = new Set(
  `ability absence acceptance account act addition address admission agreement aim alternative ambition announcement answer appeal appearance
  appointment approach argument arm arrival assertion assist assistance assistant attempt attorney attribute audience authority background ball basis
  battle behavior behaviour benefit bid bloc board boost boss boy breach breakfast breakthrough call center centre chain chairman
  challenge champion chance character chief choice circumstance city claim clause club coast coincidence column comeback comment commission commitment
  committee comparison compromise concern concession conclusion condition confirmation confusion consent consequence consideration contact content
  contest context contrast contribution conversation copy council counterpart county crisis criticism critique crowd customer date deadline decision delay
  delegation demand denial department departure deputy description detail determination development difference difficulty digit disagreement
  discussion dispute district divide document door downtown driver drop effect effort element emphasis employee end entry episode error establishment estimate
  event exception exchange exit expectation explanation extension extent face failure fall fan favorite favourite feature fellow fight figure finding
  finish firm focus follower foot force foreigner format framework fun function future gain gate gathering girl goal group guest guide hair head
  header help heritage highlight hint holder hope improvement incident inclusion increase indication influence initiative
  insider insistence intention invitation island item joint journey judge kitchen label lack landmark landslide lawyer leader leadership leaf lesson letter
  life lifetime link list location log loss mainland mainstream majority maker margin mark match mate matter measure meeting member mention message mind minimum   minority mistake moment momentum mood motion move nation native need negotiation neighbor neighborhood neighbour neighbourhood newcomer night note notice
  notion object objection objective observer offer office officer opening operation opinion opponent opportunity option order organisation
  organization origin outcome output outsider owner pace panel participant partner party passenger pattern phase phrase place plan planner plate
  player pledge pledges popularity portfolio position possibility preparation presence pressure principle priority proceeding profile program
  programme progress promise proof proposal proposition prospect province provision purpose quarter question quote racist reaction reader reason
  recommendation record reduction reference refusal regard rejection relation relationship relative release remark reminder reply request requirement
  reservation resident resolution resource response restriction result return review revision rise risk rival role room sale scene schedule search
  season seat secret section sector sequence series session setting shift shortage sight sign signal signature signing situation solution source
  spokesman sport stability staff stake stance standard state statement step story strand street struggle success successor suggestion summary support
  supporter surprise survey suspicion table talk target task team technique telephone television tension term text thought threat tie time timestamp
  title tone topic total town transfer treatment trend trouble turn understanding update user version vice victim viewer village vision visit visitor
  voice volume volunteer vote warning weekend white win winner wish witness word world writer year yen yuan`.split(
    /\s+/,
  ),
)

/** Does a noun, in normal form, tell nothing of a subject by itself? */
export function isGeneric(noun: string): boolean {
  return nouns.has(noun)
}
