/**
 * A careful quiz on the two reports, asked of the built site alone: each question names the page that a reader would be sent to, and words that must stand
 * there, outside the evidence that is folded away. It belongs to the shipped content: where other captures lie in `seeds/`, nothing is asked.
 */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const root = process.env.LODE_ROOT ?? join(import.meta.dirname, '..')
const shipped = ['newser-2025-02-21', 'kyiv-post-2025-02-21'].every((id) =>
  existsSync(join(root, `seeds/${id}.yaml`)),
)

/** Page, question, words: those between semicolons must all stand on the page, or on one of the pages below it. */
const quiz = `
questions/who-wrote-the-reports: Who signs the one report that has an author, and what is he there?: Rob Quinn; staff
questions/when-were-the-reports-published: At what hour was that report posted, in which time zone?: 9:50 AM CST
questions/when-were-the-reports-published: Does the other capture carry a date?: has no date
questions/what-does-the-picture-show: What do the miners in the photograph take out, and on which day?: ilmenite; Wednesday 12 February 2025
questions/what-does-the-picture-show: Who took the photograph, for which agency?: Efrem Lukatsky; AP
questions/what-is-ilmenite: What is ilmenite needed for?: titanium
questions/what-is-ilmenite: In which region is the pit?: Kirovohrad; middle of Ukraine
questions/would-ukraine-lose-rights: Which newspaper says that the administration insists on rights, and what are they worth?: Wall Street Journal; hundreds of billions
questions/are-there-security-guarantees: What does Zelensky complain that the proposal lacks?: no security guarantees
questions/what-did-waltz-say: What should they do with their tone, by whose words, on which day?: tone it down; national security adviser; Thursday 20 February
questions/what-did-axios-report: Which outlet heard of a better draft, and who presses Zelensky?: improved; aides
questions/what-do-zelenskys-aides-say: What do the aides want to avoid?: confrontation with President Trump
questions/who-calls-it-improved: How many of Axios’ sources speak of significant improvement in Newser’s report?: one of them
questions/who-calls-it-improved: From which countries are those sources, by the Kyiv Post’s report?: Ukrainian as well as American
compare: To which text does the half belong in each report?: version that President Zelensky rejected; latest version
questions/what-did-cnn-report: What was the rejected version about, and what did it hold back?: compensating the US for past aid; no guarantees of future aid
questions/half-of-what: Half of what in the rejected version, half of what in the latest?: mining revenue; stake in certain minerals
questions/how-much-would-the-us-get: Whose sources say so of the revenue?: sources of Axios
questions/what-about-other-trade-agreements: What would the rejected version have overridden?: trade agreements
questions/what-are-the-500-billion: Which sum does the US ask, and for what?: $500 billion; earlier aid
questions/what-are-the-500-billion: What did Zelensky think of it, and when did he say so?: excessive; Wednesday 19 February
questions/how-much-aid-did-ukraine-get: How much aid has come, by whose count, how exactly?: around $100 billion; Zelensky
questions/how-do-the-sums-compare: How many times the aid is the demand?: about five times
questions/who-told-of-bessents-visit: Through whom did Bessent’s words reach Newser?: Wall Street Journal; GOP lawmaker
unanswered/who-is-the-gop-lawmaker: What is that lawmaker’s name?: no name in the reports
questions/when-was-bessent-in-kyiv: When was Bessent in Kyiv?: week before
questions/what-did-bessent-say-to-zelensky: What did Bessent tell Zelensky?: You really need to sign this
questions/did-zelensky-tell-bessent-no: Did Zelensky say no to Bessent?: without committing himself; would not sign
questions/who-met-zelensky-in-munich: Who pressed Zelensky in Munich, in which offices?: Marco Rubio; Secretary of State; Vice President JD Vance
questions/when-was-the-munich-meeting: On which day, and how does the other report put it?: 14 February; last Friday
questions/what-happened-in-munich: Who told whom of Munich?: sources told Axios
questions/what-happened-in-munich: What did he say that he needed?: parliament had to approve
questions/when-did-zelensky-say-no-in-public: When did he reject the deal in public?: 15 February; day after Munich
questions/when-did-trumps-attacks-grow: What came before the sharper attacks?: said no to the deal in public
questions/who-is-keir-giles: Where does Giles work, on what is he an expert?: Russia expert; Chatham House; UK
questions/who-speaks-of-blackmail: To which broadcaster did he speak of blackmail, and of what?: CBC; resource deal
unanswered/who-approached-putin: After what did he say it?: approach to Vladimir Putin; before Keir Giles
questions/are-us-demands-like-russias: How do the US demands compare with Russia’s, by whom?: not significantly worse; Keir Giles
questions/how-much-are-the-minerals-worth: What are the deposits worth, and how sure is that?: believed; trillions of dollars
questions/where-are-the-deposits: Where do many deposits lie?: territory that Russia claims
questions/is-it-easy-to-mine: What do rare-earth mines need, and who told which newspaper?: capital expenditure; George Ingall; Wall Street Journal
questions/is-it-easy-to-mine: What do many mines in the US struggle for?: get investment
questions/is-it-about-rare-earths: What does Ingall take it for?: geopolitical plan
questions/what-would-be-mined-first: What would be taken out first, on which condition?: Lithium; if the war ended tomorrow
questions/how-much-lithium-does-russia-hold: How much of the deposits does Russia hold, by which agency?: Around half; Reuters
questions/how-close-are-russian-forces: How near are Moscow’s forces to another?: few miles; huge
topics/russias-position: What does Russia push for?: pushes for a deposit of lithium
questions/what-does-russia-say: Who claims that the US grabs resources?: Kremlin; bloggers
questions/who-is-starshe-eddy: How many follow which blogger, and where?: Starshe Eddy; 600,000; Telegram
questions/what-does-russia-say: To whom do the minerals belong, by his words?: Russian people and nobody else
topics/russias-position: When did the blogger say that?: this week
questions/where-do-things-stand: Has the revised draft been delivered for certain?: reportedly
compare: When, by the Kyiv Post’s report, did the rift come, and between whom?: this week; US-Ukraine relations
questions/what-was-the-first-offer: What was the first offer to do jointly?: mine minerals in Ukraine jointly
questions/how-long-did-zelensky-have: Who left the paper where, and how long before?: US ambassador; office; three hours
unanswered/who-is-the-us-ambassador: Is the ambassador named?: no name in the reports
questions/what-happened-with-bessent: What had Bessent expected?: immediate signature
questions/what-did-trump-say-of-the-visit: How had Bessent been treated, by Trump’s words, on which day?: rather rudely; Wednesday 19 February
questions/what-did-trump-say: How did Bessent come back?: came back empty
questions/what-was-less-binding: Who called the Munich text less binding?: US officials
questions/does-parliament-have-to-agree: Whose consent is needed, and what is it?: Verkhovna Rada; legislature of Ukraine
questions/was-the-us-surprised-by-parliament: What had Trump’s team assumed, and how sure is the surprise?: apparently; give away long-term rights
terms: With whose advice and consent?: lawmakers
questions/was-the-us-surprised-by-parliament: Who said that it was news?: Trump administration official
questions/was-the-us-surprised-by-parliament: Who doubted good faith?: Trump administration official
questions/what-are-the-minerals-for: What can technology manufacturing not do without?: Technology manufacturing cannot do without some of them; 50% stake
questions/is-gas-part-of-it: Of what would the US get still more than half?: natural gas
unanswered/how-much-of-the-gas: How much more?: No figure
questions/was-more-aid-promised: Are there clear guarantees of military assistance in the latest version?: reportedly has no clear guarantees
questions/are-there-security-guarantees: What has been a main theme between Trump and Zelensky?: Security and military assistance in return
questions/how-long-has-the-war-lasted: How long is the invasion?: three-year
questions/is-the-us-talking-to-russia: What do US teams try to reach, with whom?: deal with Russia
questions/what-does-the-white-house-say: Who said that it is a negotiation, to which outlet?: White House official; Axios
questions/is-it-minerals-for-weapons: Is the exchange an explicit quid pro quo?: not been presented
questions/is-the-us-halting-weapons: Since when is a halt of weapons rumoured, and with what reserve?: Thursday 20 February; if true
unanswered/is-the-halt-of-weapons-true: Was it confirmed or denied?: Neither report
questions/what-did-waltz-say: Who gave Trump which title, where?: Mike Waltz; deal-maker in chief; press conference
questions/what-if-there-is-no-deal: Where did Trump talk to reporters, and about what did he fume?: Air Force One; previous offers out-of-hand
unanswered/on-which-day-did-trump-speak: On which day was that?: does not date it
questions/what-if-there-is-no-deal: Whose is the name in square brackets in Trump’s words?: Zelensky; square brackets
questions/what-do-zelenskys-aides-say: What do close advisers encourage?: accept the deal
unanswered/has-it-been-signed: Has anything been signed?: Neither report
unanswered/which-terms-have-changed: Which term got better?: name no changed term
compare: Do both reports print the same praise?: significant improvement; significantly improved
questions/which-outlets-do-the-reports-rely-on: On which outlets does each report rest?: CNN; CBC; Reuters; names no other outlet
compare: Is Zelensky quoted?: Neither report quotes a word
questions/what-do-the-reports-disagree-on: Where do the reports contradict each other most?: took it without committing; would not sign
questions/in-what-order-did-it-happen: Which came first, Kyiv or Munich?: Bessent; 14 February; next day
questions/how-many-drafts: How many texts were there?: first offer; less-binding; latest version
questions/what-does-the-us-want: On what does the administration insist all the more, by which paper?: insists on rights; Wall Street Journal
topics/minerals: Which sum is of all the deposits, which of the minerals that the US wants rights to?: trillions of dollars; hundreds of billions
questions/what-did-waltz-say: Does the report say whom Waltz means by “they”?: does not say
points/who-advises-zelensky-to-sign: Do the aides press or encourage, and which report gives a reason?: in Newser they press; in the Kyiv Post they encourage
points/how-many-sources-praise-the-draft: Is it one source or several that praise the draft?: In Newser one source; in the Kyiv Post it is sources
questions/what-was-the-first-offer: Which four things are said of the rejected version?: past aid; no guarantees of future aid; 50% of mining revenue; other trade agreements
questions/what-did-cnn-report: Is it CNN or Axios that has the words on compensation?: sources told CNN
questions/how-much-would-the-us-get: Is it CNN or Axios that has the 50% of revenue?: sources of Axios
questions/how-much-aid-did-ukraine-get: Does the report say whose aid that is?: does not say whose aid
unanswered/was-the-aid-a-loan: On what terms was the aid given?: Neither report says on what terms
unanswered/how-was-500-billion-worked-out: How does the US reach its sum?: Neither report says how
points/bessent-came-to-zelensky: Which report names the city and the week of the visit?: only Newser names the city and the week
points/who-brought-the-paper: Did the paper come with Bessent or before him?: with Bessent; before him
points/who-tells-of-bessents-visit: How many links has the chain, and does it cover what Zelensky did?: four links; not stated whether
points/who-tells-of-munich: Who told Newser’s source of Munich, and whom does the Kyiv Post name?: Sources told Axios; names no source
points/what-was-put-forward-in-munich: Is the text of Munich the one of Kyiv?: as if it were one text; less-binding
points/when-munich-was: How do the reports date Munich?: 14 February; Last Friday
points/when-zelensky-rejected-it: In public or at the visit: where does each report have the no?: is public; told to Bessent
unanswered/what-did-zelensky-say-in-public: What did he say in public that day?: not the words
unanswered/how-did-trump-attack-zelensky: Which attacks of Trump’s does Newser quote?: quotes none
points/when-the-rift-came: Between whom did it come to a rift, in each report?: of the leaders; of the countries
questions/who-speaks-of-blackmail: What comes before the words on blackmail?: approach to Vladimir Putin
questions/who-is-keir-giles: Does Giles compare the demands of two states?: not significantly worse
questions/where-are-the-deposits: Is all of it in claimed territory?: Many of them; around half
topics/lithium: Does the sentence on the half name lithium?: follows from the sentence before
unanswered/which-lithium-deposits: Which deposits are these?: Neither report names
questions/what-are-the-minerals-for: To which branch of industry are the minerals essential?: technology manufacturing
points/what-the-minerals-would-pay-for: Are the minerals for past aid or for help to come?: looks back; looks ahead
points/which-text-has-the-half: Is it stated that the improved draft kept the half?: which neither report states
points/how-many-texts: Is the number of texts stated?: which neither report states; at least three texts
points/words-for-the-draft: What is the new text called in each report?: improved; revised draft; latest version
points/words-for-the-improvement: Which words are the same in both?: in conformity with Ukrainian law
points/how-people-are-named: Which report calls Zelensky President, and which the Ukrainian leader?: President Volodymyr Zelensky; once the Ukrainian leader
points/only-kyiv-post-main-theme: What does “that” main theme refer to?: may mean the assistance
points/only-kyiv-post-quid-pro-quo: By whom has the exchange not been presented so?: does not say by whom
questions/is-the-us-halting-weapons: Would a halt be a coincidence?: coincidence would be a surprise
points/whose-words-are-quoted: Who is quoted by name in both reports?: Waltz alone
questions/what-has-only-one-report: Which report has sums, which the ambassador?: Only Newser has sums; Only the Kyiv Post has the US ambassador
unanswered/which-guarantees-does-zelensky-want: Which guarantees does Zelensky want?: what form
unanswered/when-will-parliament-vote: Has parliament been asked?: Neither report speaks of a vote
unanswered/what-did-zelensky-answer-to-the-new-draft: What does Zelensky answer to the new draft?: Neither report has an answer
story: How does the story end?: Neither report says that any text has been signed
questions/why-did-zelensky-not-sign: Which reasons does Zelensky give?: three hours; parliament; no security guarantees
`

/** What stands on the pages of a folder of `dist/` for everybody to see, in small letters. */
function textOf(page: string): string {
  const folder = join(root, 'dist', page)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .map((html) => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html)
    .join(' ')
    .replace(/<details class="ev[\s\S]*?<\/details>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;|\s+/g, ' ')
    .toLowerCase()
}

test('a careful quiz on the reports can be answered from the site', (context) => {
  if (!shipped) return context.diagnostic('Other captures lie in `seeds/`: nothing to ask.')
  const asked = quiz.trim().split('\n')
  assert(asked.length >= 60, `Unexpected number of questions ${asked.length}, expected at least 60`)
  const lost = asked.flatMap((line) => {
    const [, page = '', question, words = ''] = /^(\S+): (.*\?): (.*)$/.exec(line) ?? []
    const text = textOf(page)
    const missing = words.split('; ').filter((part) => !text.includes(part.toLowerCase()))
    return missing.length ? [`${question} /${page}/ lacks “${missing.join('”, “')}”`] : []
  })
  assert.deepEqual(lost, [])
})
