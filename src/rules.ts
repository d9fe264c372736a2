/** Every message that we can raise, by room. Ids are permanent: pages, waivers and editors' scripts refer to them. */

/**
 * `fatal` stops the build and keeps the last good site; `error` fails `check` and the build after all else was checked;
 * `warning` asks for a look; `info` leaves a trail.
 */
export type Severity = 'fatal' | 'error' | 'warning' | 'info'

export interface Rule {
  severity: Severity
  /** One line: why this is looked at. */
  why: string
  /** A full sentence: what to do. */
  remedy: string
}

/** Ordered by room, then alphabetically. */
export const rules = {
  // read
  'changes-key': {
    severity: 'error',
    why: 'A mistyped key would be dropped without a word.',
    remedy: 'Use one of the keys that are expected, or remove this one.',
  },
  'changes-syntax': {
    severity: 'error',
    why: '`content/changes.yaml` cannot be read.',
    remedy: 'Write plain YAML: `key: value`, lists with `-`, no tags.',
  },
  'changes-value': {
    severity: 'error',
    why: 'An entry that does not fit would be missing from the feeds.',
    remedy: 'Correct the value; the README shows examples.',
  },
  'names-key': {
    severity: 'error',
    why: 'A mistyped key would be dropped without a word.',
    remedy: 'Use one of the keys that are expected, or remove this one.',
  },
  'names-syntax': {
    severity: 'error',
    why: '`content/names.yaml` cannot be read.',
    remedy: 'Write plain YAML: `key: value`, lists with `-`, no tags.',
  },
  'names-value': {
    severity: 'error',
    why: 'A correction that cannot be understood cannot be applied.',
    remedy: 'Correct the value; the README shows examples.',
  },
  'page-front-matter': {
    severity: 'error',
    why: 'The front matter of a page cannot be read.',
    remedy: 'Begin the page with a line of `---`, then `title: …`, then another line of `---`.',
  },
  'page-key': {
    severity: 'error',
    why: 'A mistyped key would be dropped without a word.',
    remedy: 'Use one of the keys that are expected, or remove this one.',
  },
  'page-syntax': {
    severity: 'error',
    why: 'A page that cannot be parsed cannot be checked or shown.',
    remedy:
      'Correct the MDX: close every element, write `\\{` and `\\<` where a brace or a less-than sign is meant.',
  },
  'page-unreadable': {
    severity: 'error',
    why: 'A page that cannot be opened would be missing from the site.',
    remedy: 'Check that the file exists and may be read, and that it lies inside `content/`.',
  },
  'page-value': {
    severity: 'error',
    why: 'A value that does not fit would be dropped.',
    remedy: 'Correct the value; the README shows examples.',
  },
  'seed-binary': {
    severity: 'fatal',
    why: 'The file is not text.',
    remedy: 'Save the document as plain text, Markdown or HTML, or remove the file from `seeds/`.',
  },
  'seed-bytes': {
    severity: 'warning',
    why: 'Some bytes mean nothing in the encoding of the file, and show as `\ufffd`.',
    remedy: 'Save the document again as UTF-8.',
  },
  'seed-empty': {
    severity: 'warning',
    why: 'There is nothing to show of this seed.',
    remedy: 'Save the document again, or remove the file from `seeds/`.',
  },
  'seed-encoding': {
    severity: 'info',
    why: 'The encoding was guessed, so some letters may be wrong.',
    remedy: 'Look at the page; if letters are wrong, save the document as UTF-8.',
  },
  'seed-encoding-unknown': {
    severity: 'error',
    why: 'No encoding fits the bytes of this file.',
    remedy: 'Save the document as UTF-8.',
  },
  'seed-extension': {
    severity: 'warning',
    why: 'Only `.txt`, `.md` and `.html` are read, so this file is not on the site.',
    remedy: 'Save the document as plain text, Markdown or HTML, or remove the file from `seeds/`.',
  },
  'seed-front-matter': {
    severity: 'warning',
    why: 'The front matter of a Markdown capture is its metadata; it cannot be read, so it stays in the text.',
    remedy: 'Correct the YAML, or say in a sidecar what it says.',
  },
  'seed-hidden': {
    severity: 'info',
    why: 'The page holds text that a browser does not show; it is not part of the source.',
    remedy:
      'Nothing to do, unless the article itself is missing: then save the page again once it is fully shown.',
  },
  'seed-id': {
    severity: 'error',
    why: 'Two seeds would have the same address.',
    remedy: 'Rename one of the files so that their stems differ in more than case and marks.',
  },
  'seed-large': {
    severity: 'warning',
    why: 'A capture of many megabytes is rarely one document, and its pages take minutes and gigabytes to build.',
    remedy: 'Split it into the documents that it holds, a file each; until then it is read whole.',
  },
  'seed-link': {
    severity: 'error',
    why: 'A link that leads out of the folder of seeds may reveal a file that was not meant to be published.',
    remedy: 'Copy the document into `seeds/` instead.',
  },
  'seed-markup': {
    severity: 'warning',
    why: 'The markup is too large or too deep to be read as what it says it is, so its text is taken line by line.',
    remedy: 'Split the document, or save it as plain text.',
  },
  'seed-none': {
    severity: 'warning',
    why: 'Without a seed there is no source to show.',
    remedy: 'Put at least one `.txt`, `.md` or `.html` file into `seeds/`.',
  },
  'seed-unreadable': {
    severity: 'error',
    why: 'A file that cannot be opened would be missing from the site.',
    remedy: 'Check that the file exists and may be read.',
  },
  'settings-contrast': {
    severity: 'error',
    why: 'Links must be readable by people who see less contrast: WCAG 2.2 asks for 4.5 to 1.',
    remedy:
      'Take the shade that the message names, or another one that is darker for `light` and lighter for `dark`.',
  },
  'settings-key': {
    severity: 'error',
    why: 'A mistyped key would be dropped without a word.',
    remedy: 'Use one of the keys that are expected, or remove this one.',
  },
  'settings-syntax': {
    severity: 'error',
    why: '`content/site.yaml` cannot be read.',
    remedy: 'Write plain YAML: `key: value` on each line, no tags.',
  },
  'settings-value': {
    severity: 'error',
    why: 'A value that does not fit would be dropped.',
    remedy: 'Correct the value; the README shows examples.',
  },
  'sidecar-key': {
    severity: 'error',
    why: 'A mistyped key would be dropped without a word.',
    remedy: 'Use one of the keys that are expected, or remove this one.',
  },
  'sidecar-orphan': {
    severity: 'warning',
    why: 'This sidecar belongs to no seed, so nothing reads it.',
    remedy: 'Give it the name of its seed with the ending `.yaml`, or remove it.',
  },
  'sidecar-syntax': {
    severity: 'error',
    why: 'The sidecar cannot be read.',
    remedy: 'Write plain YAML: `key: value` on each line, no tags.',
  },
  'sidecar-value': {
    severity: 'error',
    why: 'A value that does not fit would be dropped.',
    remedy: 'Correct the value; the README shows examples.',
  },
  // sift
  'capture-only-furniture': {
    severity: 'warning',
    why: 'Nothing of the capture is left to quote or to cite.',
    remedy: 'Save the document again with its text, or remove the file from `seeds/`.',
  },
  'capture-untitled': {
    severity: 'info',
    why: 'The capture states no title, so its page has one made from what is known.',
    remedy: 'Put `title` into the sidecar if the document has one.',
  },
  'sentence-endless': {
    severity: 'info',
    why: 'A passage without a sentence end would be too long to find anything in.',
    remedy:
      'Nothing needs doing: the text was cut at a line break or at white space; put in sentence ends to choose the places.',
  },
  // tag
  'name-mixed-scripts': {
    severity: 'warning',
    why: 'A name has a letter of another script that looks like a Latin one, so that it is another name and search does not find it.',
    remedy:
      'Look at the capture: where the letter is a slip of whoever saved it, join the two names in `content/names.yaml`; where it is not, somebody may be posing as somebody else.',
  },
  // vet
  'absent-found': {
    severity: 'error',
    why: 'A page says that the sources do not speak of this, and one of them does.',
    remedy: 'Read the passage: answer the question, or take the words from `absent`.',
  },
  'citation-alone': {
    severity: 'error',
    why: 'A citation belongs to the sentence in which, or right behind which, it stands; alone it supports nothing.',
    remedy: 'Write the sentence before it, or take it away.',
  },
  'citation-changed': {
    severity: 'warning',
    why: 'A capture was replaced, and a cited passage reads differently now.',
    remedy:
      'Read the passage again and mend the statement if need be; the next build takes the new capture as read.',
  },
  'citation-lost': {
    severity: 'error',
    why: 'A capture was replaced, and what a statement rests on is no longer in it.',
    remedy:
      'Cite the passage that supports the statement now, with the words that matter, or take the statement out.',
  },
  'citation-moved': {
    severity: 'error',
    why: 'A capture was replaced, and what a statement rests on is another passage now.',
    remedy:
      'Run `npm run check -- --repair`, which rewrites citations whose words are still there, or correct the passage.',
  },
  'citation-passage': {
    severity: 'error',
    why: 'The source has no such passage.',
    remedy: 'Find the passage with `npm run --silent find -- "a few words"` and take its citation.',
  },
  'citation-source': {
    severity: 'error',
    why: 'There is no such source.',
    remedy: 'Use the id of a source: the name of its file in `seeds/` without the ending.',
  },
  'citation-syntax': {
    severity: 'error',
    why: 'A citation that cannot be read supports nothing.',
    remedy: 'Write `[@source#p1]`, `[@source#p1 "the words that matter"]` or `[@one#p1; @two#p2]`.',
  },
  'cites-furniture': {
    severity: 'error',
    why: 'Navigation, calls to subscribe and teasers are not what the source says.',
    remedy: 'Cite a passage of the story itself.',
  },
  'date-not-in-passage': {
    severity: 'error',
    why: 'A date in a cited sentence must be in what it cites.',
    remedy: 'Correct the date, cite the passage that has it, or mark it as `<Derived>` with its working.',
  },
  'derived-formula': {
    severity: 'error',
    why: 'A working that cannot be followed proves nothing.',
    remedy:
      'Write terms such as `source#p1 $500 billion` and plain numbers with +, −, ×, ÷ and brackets between.',
  },
  'derived-value': {
    severity: 'error',
    why: 'The formula does not give the value that the page shows.',
    remedy: 'Correct the value or the formula.',
  },
  'differs-sides': {
    severity: 'error',
    why: 'A difference needs two who differ.',
    remedy: 'Put a `<Side source="…">` for each source into `<Differs>`.',
  },
  'excerpt-long': {
    severity: 'warning',
    why: 'A source with `rights: excerpt` is quoted at more length than most laws and publishers take for granted.',
    remedy: 'Name fewer words that matter: `[@source#p1 "words"]`; only these are shown.',
  },
  'excerpt-over': {
    severity: 'error',
    why: 'A source with `rights: excerpt` would be reproduced at length.',
    remedy:
      'Name the words that matter, 80 at most: `[@source#p1 "words"]`; or give the source `rights: full` in its sidecar, if you may.',
  },
  'figure-not-in-passage': {
    severity: 'error',
    why: 'A figure in a cited sentence must be in what it cites, by its value.',
    remedy: 'Correct the figure, cite the passage that has it, or mark it as `<Derived>` with its working.',
  },
  'hedge-dropped': {
    severity: 'error',
    why: 'The passage holds this at arm’s length, and the statement does not.',
    remedy:
      'Keep the hedge (reportedly, around, not …) or say who says so; where the sentence takes nothing of it, say why in a `<Waive>`.',
  },
  'name-not-in-passage': {
    severity: 'error',
    why: 'A name in a cited sentence must be in what it cites.',
    remedy:
      'Correct the name, cite the passage that names it as well, or add the spelling to `content/names.yaml`.',
  },
  'notes-leave-out': {
    severity: 'warning',
    why: 'Notes stand for their original, so they carry every spoken word and every figure of it.',
    remedy: 'Add it to the notes.',
  },
  'notes-original': {
    severity: 'error',
    why: 'What cannot be compared is not checked.',
    remedy:
      'Put the file with this SHA-256 into the folder of originals, or correct `original.sha256` in the sidecar.',
  },
  'page-words': {
    severity: 'error',
    why: 'A page of a source shows the words of its seed and no others.',
    remedy: 'Take the words out, or put them outside the passage, where they are shown as yours.',
  },
  'passage-doubtful': {
    severity: 'warning',
    why: 'A wrong passage shows only if it shares no telling word, figure or date with the sentence, or if another passage shares clearly more.',
    remedy:
      'Give the words that matter: `[@source#p1 "words"]`; they are checked to the letter, and shown to readers.',
  },
  'passage-unrelated': {
    severity: 'error',
    why: 'A passage that shares no word with the statement, or far fewer than another one, is probably not the one that was meant.',
    remedy: 'Cite the passage that is meant, or give the words that matter: `[@source#p1 "words"]`.',
  },
  'picture-cells': {
    severity: 'error',
    why: 'A cell that was forgotten would read as “not stated”.',
    remedy:
      'Give each row the same cells in the same order; one that no source states is `<Cell label="…" />`.',
  },
  'picture-chain': {
    severity: 'error',
    why: 'A picture of who told whom is drawn from what the source says of it.',
    remedy: 'Cite a quotation, or a sentence that names whom it rests on: `source#p1 “words of it”`.',
  },
  'picture-days': {
    severity: 'error',
    why: 'A picture of less than two days shows nothing.',
    remedy: 'Widen the stretch, as in `from="2025-02-12" to="2025-02-21"`, or take another topic.',
  },
  'picture-element': {
    severity: 'error',
    why: 'A picture is drawn from its attributes only; what cannot be drawn would silently be missing.',
    remedy:
      'Write the elements as the README shows them, each picture on lines of its own, attributes as plain text.',
  },
  'picture-figure': {
    severity: 'error',
    why: 'A picture shows nothing but figures and words that a passage has.',
    remedy: 'Take a figure of the cited passage, as it is written there, or cite the passage that has it.',
  },
  'picture-share': {
    severity: 'error',
    why: 'Tenths can only be drawn of a share.',
    remedy: 'Take a percentage or a fraction from nothing to the whole, or draw `<FigureBars>`.',
  },
  'picture-unit': {
    severity: 'error',
    why: 'Lengths can only be compared where they measure the same.',
    remedy: 'Draw a picture for each unit.',
  },
  'quotation-ambiguous': {
    severity: 'error',
    why: 'The words stand in more than one passage.',
    remedy: 'Add the id of the passage that is meant.',
  },
  'quotation-assembled': {
    severity: 'error',
    why: 'Words from two places, put together, are what nobody said.',
    remedy: 'Quote each part in marks of its own; `…` may join parts of one passage, in their order.',
  },
  'quotation-cut': {
    severity: 'warning',
    why: 'The quotation stops just before its sentence goes on to qualify it.',
    remedy: 'Quote on, or say what follows.',
  },
  'quotation-differs': {
    severity: 'error',
    why: 'Quoted words must be those of the passage, to the letter.',
    remedy: 'Copy the words from the passage.',
  },
  'quotation-elsewhere': {
    severity: 'error',
    why: 'The words stand in a passage that the sentence does not cite.',
    remedy: 'Cite that passage, if it is the one that is meant.',
  },
  'quotation-not-found': {
    severity: 'error',
    why: 'No source has these words.',
    remedy: 'Quote what a source says, or take the quotation marks away.',
  },
  'quotation-of-notes': {
    severity: 'error',
    why: 'Notes tell a report in other words; only what they put in quotation marks is printed there.',
    remedy: 'Take the quotation marks away, or quote words that stand in quotation marks in the notes.',
  },
  'quotation-short': {
    severity: 'warning',
    why: 'A single common word is in many passages, so that finding it shows nothing.',
    remedy: 'Quote more words, or take the quotation marks away.',
  },
  'quotation-uncited': {
    severity: 'error',
    why: 'Quoted words without a citation cannot be checked.',
    remedy: 'Cite the passage that has them.',
  },
  'sentence-uncited': {
    severity: 'error',
    why: 'The page says of itself that every sentence is cited.',
    remedy: 'Cite a passage, mark the sentence as a `<Note>`, or take `cited: true` from the front matter.',
  },
  'side-source': {
    severity: 'error',
    why: 'What one side says must rest on that side’s source.',
    remedy: 'Cite passages of the source that `<Side>` names, and of no other.',
  },
  'waiver-reason': {
    severity: 'error',
    why: 'Readers see every waiver, and must see why.',
    remedy: 'Give the reason in a sentence: `<Waive rule="…" reason="…">`.',
  },
  'waiver-rule': {
    severity: 'error',
    why: 'A waiver of a rule that does not exist holds nothing back.',
    remedy: 'Use the id of a rule about statements, as it stands in brackets behind the message.',
  },
  'waiver-unused': {
    severity: 'warning',
    why: 'A waiver without need makes readers doubt what is sound.',
    remedy: 'Take the `<Waive>` away.',
  },
  'weekday-not-in-passage': {
    severity: 'error',
    why: 'A weekday in a cited sentence must be in what it cites, or be that of a date there.',
    remedy: 'Correct the weekday, or cite the passage that has it.',
  },
  // weave
  // write
  'page-behind-seed': {
    severity: 'warning',
    why: 'A page that somebody edited does not follow its seed, and the seed has changed.',
    remedy:
      'Compare the page with the new draft in `node_modules/.cache/lode/drafts/`; take over what you want, with its `draft` block, or delete the page to get the draft.',
  },
  'page-draft-unknown': {
    severity: 'warning',
    why: 'Without its marks a page cannot be told from an edited one, so it is kept as it is.',
    remedy:
      'Take the `draft` block from the new draft in `node_modules/.cache/lode/drafts/`, or remove the block to make the page your own.',
  },
  'page-not-inert': {
    severity: 'fatal',
    why: 'A page of a source must not be able to run anything, whatever its seed says.',
    remedy:
      'Remove it; such a page holds Markdown, `<Passage>`, `<Caption>`, `<Furniture>` and `<Quotation>` only.',
  },
  'page-orphaned': {
    severity: 'warning',
    why: 'A page that somebody edited is kept although what it was drafted from is gone.',
    remedy: 'Put the seed back, or delete the page.',
  },
  'page-out-of-date': {
    severity: 'error',
    why: '`content/` is kept with the project, so it must be what the seeds give.',
    remedy: 'Run `npm run build`, which writes and removes drafts, and keep what it did.',
  },
  'page-unwritable': {
    severity: 'error',
    why: 'A page that readers of MDX would read differently might not say what its source says.',
    remedy: 'Look in the seed for the words named here, and remove or replace the odd characters in them.',
  },
  // www
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof rules
