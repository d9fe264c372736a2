/** Dates that point from where one stands: `today`, `yesterday`, `this morning`, `last night`, `the next morning`. */
import { Flag, Kind } from '../../lib/words.ts'
import { isoDay } from './calendar.ts'
import { hung, seen } from './shifts.ts'
import { type Reading, reading, type View } from './view.ts'
import { Mod, Prep, Rel, Sort, Unit } from './words.ts'

/** `today`, `yesterday`, `tomorrow`, `tonight`, `the day before yesterday`. */
export function deicticDate(view: View, i: number): Reading | undefined {
  const kind = view.valueAt(i)
  if (kind > 1 && supposed(view, i)) return undefined
  if (kind === 1 && nowadays(view, i + 1)) return undefined
  if ((kind === 1 || kind === 3) && programme(view, i)) return undefined
  let shift = kind === 3 ? 0 : kind - 1
  let from = view.lead(i)
  if (kind !== 1 && view.is(i - 1, Sort.relation) && view.is(i - 2, Sort.unit, Unit.day)) {
    const way = view.valueAt(i - 1)
    if ((way === Rel.before && kind === 0) || (way === Rel.after && kind === 2)) {
      shift *= 2
      from = view.is(i - 3, Sort.article) ? i - 3 : i - 2
    }
  }
  return reading(
    from,
    i + 1,
    view.today === undefined ? undefined : isoDay(view.today + shift),
    'day',
    'published',
  )
}

/** “Today's youth”, “today's big markets”: our times, not this day. */
function nowadays(view: View, i: number): boolean {
  if (i >= view.end || view.lex.words.kind[i] !== Kind.clitic) return false
  const broad =
    /^(?:world|youth|society|economy|generation|standards?|kids|children|teenagers|students|consumers|computers|markets|terms)$/
  return broad.test(view.word(i + 1)) || broad.test(view.word(i + 2))
}

/** `VOA Today`, `Radio Four's Today programme`: a capital inside a sentence. */
function programme(view: View, i: number): boolean {
  const { words } = view.lex
  const inside = i > view.start && words.kind[i - 1] !== Kind.mark && !(words.flag[i] & Flag.breakBefore)
  return inside && view.capital(i)
}

/** `until then`, `by then`: the date mentioned before. */
export function thenDate(view: View, i: number): Reading | undefined {
  const limit = view.is(i - 1, Sort.preposition, Prep.until) || view.is(i - 1, Sort.preposition, Prep.by)
  if (!view.before || !limit || ofRole(view, i)) return undefined
  return reading(i, i + 1, view.before.iso, view.before.precision, 'before')
}

/** `called by then US President`: who somebody was, behind a verb, and no time. */
function ofRole(view: View, i: number): boolean {
  if (view.mark(i + 1, '-')) return true
  const { words } = view.lex
  return view.capital(i + 1) && i - 2 >= view.start && words.kind[i - 2] === Kind.word && !view.capital(i - 1)
}

/** Does a condition stand before token `i`, with no comma between? */
function supposed(view: View, i: number): boolean {
  for (let at = i - 1; at >= Math.max(view.start, i - 10); at--) {
    if (view.mark(at, ',') || view.mark(at, '.')) return false
    if (view.is(at, Sort.if)) return true
  }
  return false
}

/** `this morning`, `last night`, `the next morning`. */
export function hoursDate(view: View, i: number): Reading | undefined {
  if (!view.is(i - 1, Sort.modifier)) return undefined
  const how = view.valueAt(i - 1)
  const from = view.lead(i - 1)
  if (how === Mod.last && view.valueAt(i) === 4) return seen(view, from, i + 1, Unit.day, -1)
  if (how === Mod.this && view.valueAt(i) !== 4) return seen(view, from, i + 1, Unit.day, 0)
  if (how === Mod.next || how === Mod.following) return hung(view, from, i + 1, Unit.day, 1)
  if (how === Mod.previous) return hung(view, from, i + 1, Unit.day, -1)
  return how === Mod.that || how === Mod.same ? hung(view, from, i + 1, Unit.day, 0) : undefined
}
