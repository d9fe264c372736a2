/** Verbs by which news text says that somebody says, writes, thinks or shows something, in all their forms. */

/** What a form can be; a regular past is a participle too. */
export const Form = { finite: 1, base: 2, ing: 4, participle: 8 } as const

/** Verbs that hand on words: what follows them, or stands before them in quotation marks, is somebody's. By first letter. */
const speech = `accuse acknowledge add address admit admonish advise advocate affirm agree allege allude announce answer
  apologize appeal applaud argue articulate ask assail assert assess assure attest author beg bellow bemoan blame
  blast blog boast brag brand broadcast call caption caution challenge champion chant characterize charge
  chide chime cite claim clarify commend comment compare complain compliment concede conclude condemn
  confess confide confirm congratulate conjecture contend counsel counter criticize cry deadpan debunk
  declare decree decry deem defend demand denounce deny deride describe dictate disclose dismiss dispute dub
  e-mail echo elaborate email emphasize enthuse estimate exclaim exhort explain expound express fire forecast fret
  fume gasp gloat greet gripe groan grouse growl grumble gush hail hashtag headline hear highlight hint
  holler howl implore imply inform inquire insinuate insist instruct interject interpose interrupt intone
  invoke jeer jest joke label lambast lament lash laud laugh lecture liken maintain marvel mention moan mock
  mumble murmur muse mutter nickname note object observe offer opine order outline pan phrase plead pledge
  point portray post postulate praise pray preach predict press proclaim prod profess promise pronounce
  propose protest publish quibble quip quiz quote rail rant rap rate rattle rave react read reason reassure
  rebuff rebuke rebut recall recap recite recommend recount refer reflect refute reiterate rejoin relate
  relay remark remind reminisce remonstrate repeat reply report request respond retaliate retort retweet
  reveal ridicule rip roar rule say scoff scold scrawl scream shoot shout shriek shrug sigh signal sing skewer slam
  snap sneer sniff snipe snort sob speculate spell splutter stammer state stipulate stress stutter submit suggest sum
  summarize summon surmise swear swipe tag taunt tease tell term testify text thank theorize thunder title
  tout trumpet tweet underline underscore urge utter vent venture verify voice volunteer vow wail warn weep weigh
  welcome whine whisper wisecrack wish wonder write yell`

/** Verbs of mind and stance, and verbs that speak only beside a quotation: weaker evidence. */
const stance = `agree air appear argue attack bark beam bear begin believe boo bristle carry cast caution cheer chuckle
  close conclude concur consider contain continue convince decide define deliver depict describe disagree discover
  dispatch display doubt draw dream encourage end endorse erupt expect explode favor fear feature feel
  figure find finish forget frame give go grin guess hate hit hold hope identify imagine include indicate
  intend introduce invite issue knock know launch lay lead learn like list love make mean message mount name
  nod open oppose paint pen perceive persuade plan ponder prefer present press promote provide push put
  raise realize reckon recognize record reflect refuse regard reject release remember require riff run
  scrawl see seek seem send share show sign smile speak start support suppose suspect tackle take talk teach
  think touch trade treat turn type understand unleash unload unveil use view vote vow want worry`

const irregular: Record<string, [past: string, participle?: string]> = {
  bear: ['bore', 'borne'],
  beat: ['beat', 'beaten'],
  begin: ['began', 'begun'],
  broadcast: ['broadcast'],
  cast: ['cast'],
  draw: ['drew', 'drawn'],
  feel: ['felt'],
  find: ['found'],
  forecast: ['forecast'],
  forget: ['forgot', 'forgotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  hear: ['heard'],
  hit: ['hit'],
  hold: ['held'],
  know: ['knew', 'known'],
  lay: ['laid'],
  lead: ['led'],
  make: ['made'],
  mean: ['meant'],
  put: ['put'],
  read: ['read'],
  run: ['ran', 'run'],
  say: ['said'],
  see: ['saw', 'seen'],
  seek: ['sought'],
  send: ['sent'],
  shoot: ['shot'],
  show: ['showed', 'shown'],
  sing: ['sang', 'sung'],
  speak: ['spoke', 'spoken'],
  spell: ['spelled'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  teach: ['taught'],
  tell: ['told'],
  think: ['thought'],
  understand: ['understood'],
  weep: ['wept'],
  write: ['wrote', 'written'],
  laugh: ['laughed'],
  pen: ['penned'],
}

/** Verbs of more than one syllable whose last consonant doubles. */
const doubling = new Set(
  'admit submit refer prefer concur rebut recap commit forget begin permit defer infer'.split(' '),
)

/** The same verb as others spell it: *apologise*; and with the consonant doubled that they leave single: *signalled*. */
function spelledElsewhere(verb: string): [string, number][] {
  if (verb.endsWith('ize')) return forms(`${verb.slice(0, -3)}ise`)
  return /^(?:counsel|label|signal)$/.test(verb)
    ? [
        [`${verb}led`, Form.finite | Form.participle],
        [`${verb}ling`, Form.ing],
      ]
    : []
}

function stem(verb: string): string {
  const short = /^[^aeiou]*[aeiou][bdgmnprt]$/.test(verb) || /^qui[pz]$/.test(verb)
  return short || doubling.has(verb) ? verb + verb.at(-1) : verb
}

function forms(verb: string): [string, number][] {
  const past = irregular[verb]
  const third = /(?:s|x|z|ch|sh|go)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`
  const regular = verb.endsWith('e')
    ? `${verb}d`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ied`
      : `${stem(verb)}ed`
  const ing = verb.endsWith('e') && !/(?:ee|oe)$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${stem(verb)}ing`
  return [
    [verb, Form.base],
    [third, Form.finite],
    [past?.[0] ?? regular, past?.[1] ? Form.finite : Form.finite | Form.participle],
    [past?.[1] ?? past?.[0] ?? regular, past?.[1] ? Form.participle : Form.finite | Form.participle],
    [ing, Form.ing],
  ]
}

function inflect(list: string): Map<string, number> {
  const found = new Map<string, number>()
  for (const verb of new Set(list.split(/\s+/))) {
    for (const [form, what] of [...forms(verb), ...spelledElsewhere(verb)])
      found.set(form, (found.get(form) ?? 0) | what)
  }
  return found
}

/** Every form of a verb of speech → bits of `Form`. */
export const speechForms = inflect(speech)

/** Every form of a verb of mind or stance → bits of `Form`. */
export const stanceForms = inflect(stance)
