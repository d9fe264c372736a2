/** The language of a passage by its letters, where they are of another script than those of its source. */

/** Letters that no Latin alphabet has. */
const other = /[\u0370-\u07ff\ufb1d-\ufdff\ufe70-\ufefc]/
const scripts: [letter: RegExp, writtenIn: RegExp, lang: (text: string) => string][] = [
  [
    /\p{Script=Cyrillic}/gu,
    /^(?:be|bg|kk|ky|mk|mn|ru|sr|tg|uk)\b/,
    (text) => (/[іїєґ]/i.test(text) ? 'uk' : /[ыэё]/i.test(text) ? 'ru' : 'und-Cyrl'),
  ],
  [
    /\p{Script=Arabic}/gu,
    /^(?:ar|ckb|fa|ks|ps|sd|ug|ur)\b/,
    (text) => (/[پچژگڤکی]/.test(text) ? 'und-Arab' : 'ar'),
  ],
  [/\p{Script=Hebrew}/gu, /^(?:he|yi)\b/, () => 'he'],
  [/\p{Script=Greek}/gu, /^el\b/, () => 'el'],
]
/** As much of a passage as tells what it is written in. */
const sample = 400

/** Of a passage in a source in `lang`: another language, where most of its letters are of another script; else undefined. */
export function otherLanguage(text: string, lang: string): string | undefined {
  if (!other.test(text)) return undefined
  const start = text.slice(0, sample)
  const letters = start.match(/\p{L}/gu)?.length ?? 0
  for (const [letter, writtenIn, language] of scripts) {
    const found = start.match(letter)?.length ?? 0
    if (found * 2 > letters) return writtenIn.test(lang) ? undefined : language(start)
  }
  return undefined
}
