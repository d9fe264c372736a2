/**
 * Hedges before a number in German, French, Spanish, Polish, Russian and Ukrainian, by their last word, with the words before it, the longest
 * first. None of these words ends a hedge in English, so that they need not be told from one.
 */
export const foreignHedges: Record<
  string,
  readonly (readonly [words: string, bound: 'low' | 'high' | 'both'])[]
> = {
  als: [
    ['nicht mehr', 'high'],
    ['mehr', 'low'],
    ['weniger', 'high'],
  ],
  casi: [['', 'both']],
  circa: [['', 'both']],
  de: [
    ['plus', 'low'],
    ['moins', 'high'],
    ['près', 'both'],
    ['más', 'low'],
    ['menos', 'high'],
    ['cerca', 'both'],
    ['alrededor', 'both'],
  ],
  environ: [['', 'both']],
  etwa: [['', 'both']],
  höchstens: [['', 'high']],
  knapp: [['', 'both']],
  menos: [
    ['al', 'low'],
    ['por lo', 'low'],
  ],
  mindestens: [['', 'low']],
  moins: [['au', 'low']],
  niż: [
    ['więcej', 'low'],
    ['mniej', 'high'],
  ],
  około: [['', 'both']],
  ponad: [['', 'low']],
  prawie: [['', 'both']],
  presque: [['', 'both']],
  quelque: [['', 'both']],
  rund: [['', 'both']],
  unas: [['', 'both']],
  unos: [['', 'both']],
  über: [['', 'low']],
  близько: [['', 'both']],
  більше: [['', 'low']],
  більш: [['', 'low']],
  менше: [['', 'high']],
  майже: [['', 'both']],
  ніж: [
    ['більше', 'low'],
    ['більш', 'low'],
    ['менше', 'high'],
    ['менш', 'high'],
  ],
  понад: [['', 'low']],
  приблизно: [['', 'both']],
  щонайменше: [['', 'low']],
  более: [['', 'low']],
  менее: [['', 'high']],
  около: [['', 'both']],
  почти: [['', 'both']],
  примерно: [['', 'both']],
  свыше: [['', 'low']],
  чем: [
    ['более', 'low'],
    ['больше', 'low'],
    ['менее', 'high'],
    ['меньше', 'high'],
  ],
}
