/** The indexes of a site by the first part of their address, in the order in which they are listed where an editor says nothing. */
export const indexNames = [
  'story',
  'topics',
  'people',
  'timeline',
  'compare',
  'sources',
  'questions',
  'unanswered',
  'terms',
  'organisations',
  'places',
  'names',
  'quotations',
  'figures',
  'verification',
] as const

export type IndexName = (typeof indexNames)[number]
