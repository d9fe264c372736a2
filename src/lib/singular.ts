/** The singular of an English noun, by rule; for keys, so that *guarantees* and *guarantee* meet. */

/** Plurals that no rule gives. */
const irregular = new Map<string, string>(
  Object.entries({
    analyses: 'analysis',
    axes: 'axis',
    bonuses: 'bonus',
    buses: 'bus',
    campuses: 'campus',
    caucuses: 'caucus',
    censuses: 'census',
    choruses: 'chorus',
    circuses: 'circus',
    children: 'child',
    crises: 'crisis',
    criteria: 'criterion',
    diagnoses: 'diagnosis',
    feet: 'foot',
    gases: 'gas',
    geese: 'goose',
    halves: 'half',
    hypotheses: 'hypothesis',
    knives: 'knife',
    leaves: 'leaf',
    lenses: 'lens',
    lives: 'life',
    loaves: 'loaf',
    men: 'man',
    mice: 'mouse',
    movies: 'movie',
    phenomena: 'phenomenon',
    scarves: 'scarf',
    shelves: 'shelf',
    teeth: 'tooth',
    surpluses: 'surplus',
    thieves: 'thief',
    viruses: 'virus',
    wives: 'wife',
    wolves: 'wolf',
    women: 'woman',
  }),
)

/** Singulars that look like plurals, and plurals without a singular. */
const unchanged = new Set(
  `abs always atlas bias bus canvas chaos christmas clothes diabetes economics ethics gas gymnastics headquarters lens logistics mathematics means
  measles mumps news overseas pants pajamas perhaps physics politics proceeds rabies scissors series species statistics tactics tennis thanks trousers this was yes`.split(
    /\s+/,
  ),
)

/** `word` is in lower case. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return irregular.get(word) ?? word
  const known = irregular.get(word)
  if (known) return known
  if (unchanged.has(word) || /(?:ss|us|is)$/.test(word)) return word
  if (/[^aeiou]ies$/.test(word)) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  if (/(?:ch|sh|ss|x|zz)es$/.test(word) && !/(?:ache|psyche|cliche)s$/.test(word)) return word.slice(0, -2)
  if (/(?:[^aeiou]o)es$/.test(word) && !/shoes$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}
