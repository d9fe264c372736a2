/**
 * Lines by which a page serves itself: calls to share, to subscribe, to follow; page controls; notes on cookies and rights.
 * Each pattern accepts a whole line that can hardly be a sentence of a story, and names the rule that it stands for.
 */

const you = '(?:you|your|us|our)'
const place =
  '(?:facebook|twitter|instagram|telegram|whatsapp|viber|linkedin|pinterest|youtube|tiktok|threads|bluesky|google news|flipboard|reddit|rss|messenger|google\\+|tumblr|mastodon|snapchat|weibo|nextdoor)'
const places = `${place}(?:[ ,&/|]+(?:and |or )?${place}){0,8}`
const letter =
  '(?:newsletters?|email(?:s| list| alerts?| updates?)?|mailing list|alerts?|notifications?|briefing|digest|channel|podcast)'

/** Rule and pattern, the surest first. All are tried on lines of at most 400 characters, ignoring case. */
const patterns: readonly [string, RegExp][] = [
  [
    'share-line',
    RegExp(
      `^(?:please )?(?:share|tweet|pin|post|send|email|print|copy)(?: (?:this|the|it|on|to|via|by|with|link|article|story|page|post|friends?|e-?mail|${place}|a|in)){0,7}[:!.]?(?: ?[([].{0,40}[)\\]])?$`,
      'i',
    ),
  ],
  [
    'share-line',
    RegExp(
      `^(?:join|follow|like|find|add|watch|get|connect with|stay connected with) (?:${you}|h[ie][mr]|me|them|us now|.{1,30}? now)? ?(?:on|in|via|at|from) (?:our )?(?:the )?${places}(?: (?:channel|page|group|feed))?(?:[ .!:→»]*|[.!] .{0,60})$`,
      'i',
    ),
  ],
  [
    'share-line',
    RegExp(
      `^(?:share on: ?)?(?:${places}|(?:share|print|e-?mail|save|comments?|copy link|copied|copy|link copied|more|submit|tweet)(?:[ ,&/|•·]+(?:share|print|e-?mail|save|comments?|copy link|copied|copy|more|submit|tweet|${place})){0,8})[!.]?$`,
      'i',
    ),
  ],
  [
    'share-line',
    /^(?:click (?:here )?to (?:share|e-?mail|print|copy|tweet|expand|enlarge|play|subscribe)\b|share (?:this|the) (?:article|story|post|page|on)\b).{0,80}$/i,
  ],
  [
    'call-to-follow',
    RegExp(
      `^(?:follow|read|see|watch|get|find|check out) (?:all )?(?:of )?(?:our|${you}) .{0,60}(?:@[\\w.]{2,30}|#\\w{2,30}|${place}|here)\\.?$`,
      'i',
    ),
  ],
  [
    'call-to-follow',
    /^(?:(?:you can )?follow|tweet at|contact|reach|email|e-mail) .{0,60}@[\w.]{2,40}[^.!?]{0,120}[.!]?$/i,
  ],
  [
    'call-to-subscribe',
    RegExp(
      `^(?:(?:click here|please|don.t miss out|want more)[^a-z]+)?(?:to )?(?:subscribe|sign up|register|join|log in|sign in)\\b(?: (?:to|for|now|today|here|up|in|with|${you}|the|free|get|receive|and|a|daily|weekly|${letter}|from|of|or)\\b|[,.!: ])*.{0,90}$`,
      'i',
    ),
  ],
  [
    'call-to-subscribe',
    /^(?:get|receive|want|have) (?:the |all )?(?:.{1,60} )?(?:delivered|sent|straight|direct(?:ly)?) (?:to|in(?:to)?) your .{0,60}$/i,
  ],
  [
    'call-to-subscribe',
    RegExp(`^(?:get|receive|enter|stay|never miss) .{0,50}\\b(?:${letter}|inbox|app)\\b.{0,60}$`, 'i'),
  ],
  [
    'call-to-subscribe',
    /^(?:support|donate(?: to)?|become a|help us|make a|consider) .{0,40}\b(?:member|supporter|patron|journalism|newsroom|donation|contribution|subscriber)\b.{0,120}$/i,
  ],
  [
    'call-to-subscribe',
    /^(?:this (?:content|article|story) is (?:reserved for|exclusive to|only (?:available )?(?:to|for)|free to read)\b.{0,80}|create an account or (?:sign|log) in\b.{0,80}|share your thoughts and join the conversation\b.{0,60}|access articles from .{0,60} with one account\b.{0,20}|enjoy (?:additional|more|unlimited|the latest) (?:articles|local)\b.{0,80}|unlimited (?:online|digital) access to .{2,60}|exclusive articles by .{2,200}|.{0,60}\bepaper, an electronic replica of .{0,160}|thanks for (?:signing up|subscribing)\b.{0,60}|keep an eye on your inbox\b.{0,60}|let .{1,40} your inbox\b.{0,40}|daily puzzles,? including .{0,80}|already (?:a subscriber|have an account)\?.{0,60})$/i,
  ],
  [
    'page-control',
    /^(?:article content(?: continued)?|report (?:an? )?(?:error|typo|mistake|correction|ad)|see (?:an )?errors?\?|(?:view|show|load|see|hide|expand|watch|read|listen)(?: (?:all|more|less|full|the|next|previous|gallery|slideshow|images?|photos?|pictures?|comments?|replies|captions?|in|to|article|story|caption|this|now|transcript|\d+|original)){1,5}|back to (?:the )?(?:top|home|homepage|article|results)|(?:skip|jump) to .{1,30}|continue reading.{0,60}|article continues .{0,40}|story continues .{0,40}|to read (?:the )?(?:full|rest)\b.{0,40}|this slideshow requires .{0,20}|(?:media|video) playback is (?:un|not )supported\b.{0,40}|previous next|advert|scroll (?:down|to) .{0,60}|click (?:here|on)\b.{0,80}|tap (?:here|to)\b.{0,60}|loading|close|open|menu|search|home|next|previous|prev|back|print|reply|edit|play|pause|mute|replay|zoom|fullscreen|enlarge|expand|go|submit|cancel|ok|advertis\w+|sponsored|promoted|ad|copied|like|dislike|listen|save|more|show more|toggle .{1,30}|please enable .{0,60})[ :.…!»→>▸▼]*$/i,
  ],
  [
    'page-control',
    /^(?:estimated |average )?(?:reading time:? )?\d{1,3}[- ]?(?:min(?:ute)?s?)[. ](?:read|to read|listen|watch|video)?\.?$|^(?:reading|listening) time:? .{1,20}$|^(?:lesezeit|tempo de leitura|temps de lecture|tiempo de lectura|tempo di lettura|czas czytania|час читання|время чтения):? .{1,20}$|^\d{1,2} mins?$|^\d+ ?(?:shares?|views?|likes?|comments?|reads|replies|photos?|images?|videos?)$/i,
  ],
  [
    'gallery-link',
    /^see (?:\d+|an?(?:other)?|all|more) ?(?:\d+ )?(?:more )?(?:photos?|images?|pictures?|videos?)\.?$|^(?:\d+ ?(?:\/|of) ?\d+|image \d+ of \d+|slide \d+.{0,12}|gallery:? .{0,60}|photos?:? .{0,10}\d+ of \d+)$/i,
  ],
  [
    'related',
    /^\W{0,3}(?:related(?: (?:articles?|stor(?:y|ies)|news|content|topics?|posts?|coverage(?: from .{1,60})?|links?|video|reading|roundups?)| (?:\w+ ){1,3}(?:articles|stories))?|(?:see|read|watch|listen) (?:also|more|next|too)|also (?:read|see|on|in)|more (?:(?:\S+ ){0,3}stories|news|articles|coverage|like this|from .{1,40}|on (?:this|.{1,30})|about .{1,30}|in .{1,30})|(?:most|top) (?:read|popular|viewed|shared|commented|recent|stories|news)|recommended(?: .{1,30})?|(?:you (?:may|might|.ll) (?:also )?(?:like|love|enjoy|be interested).{0,30})|trending(?: .{1,20})?|latest(?: (?:news|stories|articles|posts|headlines|videos?))|editor.?s.? picks?|don.?t miss|explore further|keep reading|more to explore|(?:next )?up next|next up(?: in .{1,40})?|read next|what to read next|around the web|from the web|(?:other )?(?:topics|stories) of interest|other (?:stories|news|articles|topics).{0,30}|popular (?:now|posts|stories)|recent (?:posts|stories|articles|comments)|previous (?:article|post|story)|next (?:article|post|story))(?: ?[:»→>|-])?$/i,
  ],
  [
    'related',
    /^[([]?(?:more .{1,60} stories|read more|related|see also|also read|read also|also see|watch|read):? ?.{0,100}[)\]]\.?$|^(?:read (?:more|next|now)|related(?: (?:articles?|stor(?:y|ies)|news|posts?|reading|topics?))?|see also|also read|read also|also see|more|up next|watch|explained|listen)(?::| [|»–—-]) ?.{3,160}[^.]$/i,
  ],
  [
    'comments',
    /^\W{0,3}(?:[\d,.]+ )?(?:(?:view|show|see|all|add|post|top|leave|write|join|read|hide|reader|facebook|your|be the first to|no|what do you think\??) ?(?:a |an |the |your |all )?){0,2}(?:comments?|repl(?:y|ies)|conversation|discussion|responses?)(?: (?:on|to|are closed|\(\d+\)|\d+|now|policy|below).{0,60})?[ :.!\])]*$/i,
  ],
  [
    'tags',
    /^(?:tags?|topics?|tagged(?: with| as)?|filed under|keywords?|categor(?:y|ies)|hashtags?|posted in|see more on)(?: ?:| ).{0,300}$|^(?:#[\p{L}\p{N}_]{2,40}[ ,]*){2,30}$/iu,
  ],
  [
    'related',
    /^(?:(?:читайте|дивіться|смотрите|читать|слухайте|також|также)(?: (?:також|также|далі|дальше|ще|еще|ещё|по теме|за темою|більше|нас))?(?::|\s*$| ?[»→|-]).{0,160}|(?:lesen sie auch|lire aussi|à lire aussi|leggi anche|leia (?:também|mais)|lea también|ver también|czytaj także|mehr zum thema|das könnte sie auch interessieren)\b.{0,160})$/i,
  ],
  [
    'call-to-follow',
    /^(?:підписуйтесь|підпишіться|підписуйтеся|подписывайтесь|подпишитесь|слідкуйте за|стежте за|следите за|приєднуйтесь|присоединяйтесь)(?= ).{0,160}$/i,
  ],
  [
    'share-line',
    /^(?:поділитися|поделиться|поширити|teilen|partager|compartir|compartilhar|condividi|udostępnij)(?:[ :,].{0,60})?$/i,
  ],
  [
    'mail-note',
    /^(?:you(?: a|.)re receiving this|you (?:have )?received this|this (?:e-?mail|message) was sent|was this (?:e-?mail|message|newsletter) forwarded|if you (?:no longer|do not|don.t) (?:wish|want) to receive|to unsubscribe|unsubscribe\b|manage (?:your )?(?:preferences|subscriptions?)|view (?:this )?(?:e-?mail )?(?:in|online)(?: your)? ?(?:browser)?)\b[\s\S]{0,300}$/i,
  ],
  [
    'page-control',
    /^page \d{1,4} of \d{1,4}$|^(?:(?:left|right|main|top|site|side|mobile) (?:menu|nav(?:igation)?)|nav: .{1,40}|(?:views?|reads|hits|likes|shares) ?: ?[\d,.]+[km]?|oops[.!]?|(?:sorry, |unfortunately,? )?(?:our|this) (?:web ?)?site is (?:temporarily|currently) (?:unavailable|not available)\b.{0,80}|we are working hard to get it back\b.{0,40})$/i,
  ],
  ['share-line', RegExp(`^(?:(?:share|tweet|pin|post) (?:on|to|via) ${place}[ ,|•·/]{0,3}){2,9}$`, 'i')],
  [
    'page-control',
    /^(?:.{2,40} journalistic standards and practices|corrections? (?:and|&) clarifications?)$/i,
  ],
  ['page-address', /^(?:www\.)?[\p{L}\d-]{2,40}\.(?:com|net|org|co\.uk|[a-z]{2})$/iu],
  ['page-address', /^doi: ?10\.\d{4,6}\/\S{3,60}$/i],
  ['page-address', /^https?:\/\/\S{4,300}$/i],
  [
    'archive-note',
    /^(?:this is an archived (?:article|story|version|page)|this (?:article|story|page|post) is (?:more than|over) (?:\w+ ){1,2}(?:months?|years?) old|please (?:look at|note|check) the (?:time|date) ?stamp)\b.{0,240}$/i,
  ],
  [
    'page-control',
    /^[-–—*~ ]{0,6}advertisements?[-–—*~ ]{0,6}$|^\d+ ?(?:comment|share|view|like)\(s\)$|^(?:\d+|an?) (?:minute|hour|day|week|month|year)s? ago$/i,
  ],
  [
    'posted-line',
    /^(?:first |last )?(?:edited|modified|posted|published|updated)(?: on| at)?:? (?:at )?\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?:,? \(?[A-Z]{2,4}\)?)?$/i,
  ],
  [
    'release-note',
    /^(?:(?:for )?immediate release:?|(?:press|news|media) (?:release|statement|advisory|notice):?|ends|(?:\d\. )?for (?:(?:further|more) information|(?:media|press) (?:enquiries|inquiries)|interviews?),? .{0,80}\b(?:contact|call|email|phone)\b.{0,80}(?:@|\d[\d ()-]{6}).{0,40}|(?:embargoed|under embargo) .{0,80}|(?:press |media |news )?contacts?: ?[^.]{0,80}(?:@|\+?\d[\d ()-]{6}).{0,80}|#{3}|[–—-]{1,3} ?ends? ?[–—-]{1,3})$/i,
  ],
  [
    'author-note',
    /^sources?: (?:[^.!?:]{0,60}\b)?(?:agenc(?:y|ies)|afp|ap|dpa|reuters|xinhua)\b[^.!?]{0,40}$/i,
  ],
  ['page-control', /^[([](?:article|story) continues .{0,40}[)\]]$/i],
  ['reference', /^(?:(?:(?:journal|story) )?(?:references?|citations?)|more information|doi): ?\S.{8,300}$/i],
  ['author-note', /^(?:story |materials? )?provided by (?:the )?\S[^.!?]{2,80}$/i],
  [
    'call-to-follow',
    /^\W{0,3}(?:what do you think(?:\?| about this\b)|have your say\b|(?:do you have|got) a (?:story|tip)\b).{0,160}$/i,
  ],
  ['call-to-subscribe', /^never miss (?:a|another|an) (?:beat|story|thing|update)\b.{0,300}$/i],
  ['editor-note', /^\((?:adds|corrects|recasts|refiles|rewrites|updates|writes through)\b[^()]{3,160}\)$/i],
  ['author-note', /^[a-z]{2,4}(?:\/[a-z]{2,4}){1,3} \([a-z][^()]{1,60}\)$/i],
  [
    'related',
    /^(?:find|read|see|view|watch) (?:all|more|the full) .{2,80} (?:at|on) (?:https?:\/\/)?[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}(?:\/\S{0,80})?$/i,
  ],
  ['mail-note', /^(?:from|to|cc|reply-to|sent|forwarded by): \S.{0,200}$/i],
  [
    'author-note',
    /^[([]?(?:about the (?:author|writer)s?(?:$|:.{0,240}|\b.{0,60})|(?:this (?:article|story|post|piece|report)|a version of this .{1,20}) (?:was |is |has been |first |originally ){1,3}(?:published|appeared|posted|updated|written|produced|syndicated|republished)\b.{0,160}|with (?:files|reporting|additional reporting) (?:from|by) .{2,100}|(?:the )?(?:opinions|views)(?: and (?:opinions|views))? expressed (?:by|here|in|on) .{3,200}|like this (?:article|post|story)\?.{0,80}|(?:additional )?reporting by .{2,160}|(?:editing|writing|translated|compiled) by .{2,100})[)\]]?$/i,
  ],
]

/** Notes that begin with a name, by a word that each holds and how far from the beginning. */
const named: readonly [word: string, within: number, RegExp][] = [
  [
    ' is a',
    63,
    /^[([]?.{3,60} is an? (?:\S+ ){0,4}(?:writer|reporter|editor|correspondent|journalist|columnist|producer|intern)(?: .{0,90})?\.[)\]]?$/i,
  ],
  [
    ' contributed ',
    210,
    /^[([]?\p{Lu}.{3,200} contributed (?:reporting|to this (?:article|post|report|story))\b.{0,80}$/u,
  ],
  [' be reached ', 90, /^\S{3,40} \S{2,40} (?:may|can) be reached (?:at|by|on|via) .{3,200}$/],
  [
    '@',
    100,
    /^(?:(?:[Ss]end (?:an e-?mail|comments|tips)|[Ww]rite) to .{2,80}@\S{4,60}|[\w.+-]{2,40}@[\w-]+(?:\.[\w-]+){1,3}(?: ?[|•,/–-] ?(?:Twitter|X)?:? ?@\w{2,30})?)$/,
  ],
]

function isNote(line: string): boolean {
  for (const [word, within, pattern] of named)
    if (line.lastIndexOf(word, within) >= 0 && pattern.test(line)) return true
  return false
}

/** Patterns that accept a line for words in its middle; tried only where one of the words of `hint` stands. */
const anywhere: readonly [string, RegExp][] = [
  [
    'cookie-note',
    /\b(?:we|(?:this|our) (?:web)?site)(?: and our partners| may| also)? uses? (?:\w+ ){0,3}cookies\b|\b(?:use of|accept|our|these|storing of) (?:\w+ ){0,2}cookies\b|\bcookies? (?:policy|notice|settings|preferences|consent|and (?:other|similar))\b|\bprivacy (?:policy|notice|settings)\b/i,
  ],
  [
    'rights-note',
    /\ball rights re\w{0,2}served\b|^(?:copyright|©|\(c\)) ?(?:©|ⓒ|\(c\)|\d{4}|by)|(?:©|\(c\)) ?copyright\b|\bcopyright (?:©|\(c\))|\bmay not be (?:published|reproduced|redistributed|republished|copied)\b|\bsubject to copyright\b|\bwithout (?:the )?(?:express |prior )?(?:written )?permission\b/i,
  ],
  [
    'page-control',
    /\bhighlight (?:the |a |any )?(?:text|error|mistake|typo|word)\b.{0,60}\b(?:press|hit|click|ctrl|cmd|enter)\b|\b(?:press|hit) ?(?:ctrl|cmd|control|command|⌘)\b|\bctrl ?\+ ?\w{1,6}\s*$/i,
  ],
]
const hint =
  /cookie|privacy|rights|copyright|©|\(c\)|published|reproduced|permission|ctrl|press|hit |reserved/i

/** Pictographs, arrows and bullets before the first word. */
const ornament = /^[^\p{L}\p{N}"“«'‘([{@#©$€£<+*-]{1,12}/u

/** All patterns at once: most lines are none of them. */
const any = ['i', 'iu'].map((flags) =>
  RegExp(
    patterns
      .filter(([, pattern]) => pattern.flags === flags)
      .map(([, { source }]) => `(?:${source})`)
      .join('|'),
    flags,
  ),
)

/** What all of `patterns` accept is no longer. */
const longest = 330

/** The rule under which `line` is furniture by its own words, or nothing. */
export function furnitureRule(line: string): string | undefined {
  if (line.length > 400 || line.length < 2) return undefined
  const bare = line.replace(ornament, '')
  const own =
    bare.length <= longest && any.some((pattern) => pattern.test(bare))
      ? patterns.find(([, pattern]) => pattern.test(bare))
      : undefined
  if (own) return own[0]
  if (bare.length <= longest && isNote(bare)) return 'author-note'
  if (!hint.test(bare)) return undefined
  return anywhere.find(([, pattern]) => pattern.test(bare))?.[0]
}

/** The line opens the readers' comments: “[ 167 comments ]”, “Leave a reply”, “34 responses to …”. */
export const commentsLine =
  /^\W{0,3}(?:[\d,.]+ )?(?:(?:top|reader|readers|view|show|all|recent|facebook|user|latest|rated|add|post|your|see) ){0,2}(?:comments?|responses?|replies|thoughts? on|coment[aá]rios?|kommentare?|commentaires?|commenti|комментар\S*|коментар\S*|leave a (?:comment|reply)|join the (?:conversation|discussion)|conversations?)\b/iu
