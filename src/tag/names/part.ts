/** A part of a run of capitals: one name, or what may be one. */
import type { ToldKind } from '../../schema.ts'
import { kindOf, type Look } from './kinds.ts'
import { keyOf } from './place-units.ts'
import { alsoWords, places } from './places.ts'
import type { Run } from './runs.ts'
import type { Usage } from './usage.ts'

/** A part of a run that is, or may be, a name: units `a` to `b`, both inclusive. */
export interface Part {
  run: Run
  a: number
  b: number
  /** Absent where the run alone does not tell. */
  kind?: ToldKind
  /** By what its words look to be of that kind, where the words around it may tell otherwise. */
  hint?: string
  demonym?: boolean
  /** Units of the role before it, first and last. */
  role?: [number, number]
  /** Stands where any word has a capital, so that the capital says nothing. */
  doubtful: boolean
  /** Behind a title or a form of address. */
  titled: boolean
}

/** What is being taken apart, and what was found of it so far. */
export interface Work {
  run: Run
  usage: Usage
  found: Part[]
}

/** Letters behind a person's name. */
const postnominals = new Set(
  'am ao cb cbe cmg cvo dbe dcb dcmg dl dso esq fba frcp frcs frs frsc frse gbe gcb gcmg jd kbe kc kcb kcmg kcvo lvo mbe mc md mha mhk mla mlc mp mpp msp mvo oam obe od phd qc rn sc'.split(
    ' ',
  ),
)

/** Units `a` to `b` are a part; what the list of places has is one, unless `kind` says that it is somebody. `hint` says why it may be of `kind`. */
export function add(
  work: Work,
  a: number,
  b: number,
  kind?: ToldKind,
  role?: [number, number],
  titled = false,
  hint = 'before a title',
): void {
  const { run } = work
  const { units } = run
  if (a > b) return
  if (a === b && units[a].key === 'us' && !units[a].upper && !units[a].initials) return
  if (b > a + 1 && units[b].upper && postnominals.has(units[b].key)) b--
  const found = places.get(keyOf(units, a, b))
  // “NICE has approved it.”
  const isLetters = a === b && units[a].upper && !run.dateline && alsoWords.has(units[a].key)
  const isPlace = found !== undefined && kind !== 'person' && !isLetters
  const own = isPlace ? undefined : look(run, a, b, kind, hint)
  // One object for all, field by field: there is one for each name of each capture.
  work.found.push({
    run,
    a,
    b,
    kind: isPlace ? 'place' : own?.kind,
    hint: own?.hint,
    demonym: isPlace && found.demonym,
    role: isPlace ? undefined : role,
    doubtful: !isPlace && run.initial && a === 0 && !titled,
    titled,
  })
}

/** What stands before a title is most often a body, before that of a mayor a place, and what letters spell a body, unless its own words say what it is. */
function look(run: Run, a: number, b: number, kind: ToldKind | undefined, hint: string): Look | undefined {
  if (kind === 'person') return { kind }
  const own = kindOf(run, a, b)
  if (!kind || (own && (!own.hint || own.hint === 'given name'))) return own
  return kind === 'place' ? { kind } : { kind, hint }
}
