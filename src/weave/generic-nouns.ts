/** Nouns that stories of any subject tell with: what is said and signed, how something goes, who takes part. None is a topic by itself. */
const nouns = new Set(
  `ability absence acceptance account act addition admission agreement aim alternative ambition announcement answer appeal appearance appointment approach argument
  arrival assertion assist assistance attempt attribute background ball basis behavior behaviour benefit boost breach breakthrough call chairman challenge chance
  character choice circumstance claim clause coincidence comment commitment comparison compromise concern concession condition conclusion confirmation confusion
  consent consequence consideration contact content context contrast contribution conversation copy counterpart criticism customer deadline decision delay delegation
  demand denial departure description detail determination development difference difficulty disagreement discussion dispute document driver effect effort element
  emphasis employee end entry episode error estimate event exception exchange expectation explanation extension failure fall fan favourite favorite feature fellow
  figure finding focus follower foreigner format framework fun function future gain gate gathering goal guest guide header help highlight hint holder home hope
  improvement incident inclusion increase indication influence initiative insider insistence intention invitation item journey label lack landmark leader leaf letter
  link list location log loss margin measure meeting member mention message minority mistake moment mood move native need negotiation newcomer note notice notion
  object objection objective observer offer opening opinion opponent opportunity option order origin outcome outsider owner panel participant partner party passenger
  pattern phase phrase plan planner plate player pledge pledges popularity position possibility preparation presence pressure principle priority proceeding
  progress promise proof proposal proposition prospect provision purpose quarter question quote racist reaction reader reason recommendation reduction reference
  refusal regard rejection relation relationship relative reminder remark reply request requirement reservation resident resolution resource response restriction
  result return review revision rise risk role scene search section sequence series setting shift sight sign signal signature signing situation solution source spokesman
  stance standard statement step story struggle success successor suggestion summary support supporter surprise survey suspicion table talk target task tension
  term text thought threat tie time title tone topic total transfer treatment trend trouble turn understanding update user version victim viewer visit visitor vote
  warning white winner wish witness word writer`.split(/\s+/),
)

/** Does a noun, in normal form, tell nothing of a subject by itself? */
export function isGeneric(noun: string): boolean {
  return nouns.has(noun)
}
