/** Words without their endings, in languages that inflect and for which the index knows no stems. */

/** Ukrainian endings of nouns and adjectives; four letters at least are left. */
const ending =
  /(?<=[а-яіїєґ'’]{4})(?:ами|ями|ого|ього|ому|ьому|ими|іми|ові|еві|єві|ам|ям|ах|ях|ом|ем|єм|ів|їв|ей|ий|ій|ою|ею|єю|их|іх|им|ім|[аеєиіїоуюяйь])$/i

/** The beginning that a word's forms share: `парламенту` → `парламент`. The index takes it for the beginning of all of them. Other letters stay as they are. */
export function withoutEnding(word: string): string {
  return word.replace(ending, '')
}
