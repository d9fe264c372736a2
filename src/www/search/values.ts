/** Values of the filters that are words of ours, as the index and addresses have them in every language. */
import type { Point } from '../../schema.ts'

/** Of the filter by agreement. */
export const agreements: Record<Point['kind'] | 'none', string> = {
  differ: 'sources differ',
  agree: 'sources agree',
  one: 'only one says it',
  none: 'not compared',
}

/** Of the filter by speaker, for all who are quoted without a name. */
export const unnamed = 'unnamed voices'

/** Of the filter by kind, for questions. */
export const questionKinds = { answered: 'question', open: 'not in the sources' } as const
