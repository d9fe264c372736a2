/** A `<Derived>` of a page: its formula, its value, and the passages that it works with. */
import type { AuthoredElement } from '../data.ts'
import { type Cited, type Claim, refOf, touches } from './claim.ts'
import { agrees } from './derived.ts'
import { workOut } from './formula.ts'
import { type Run, textOf } from './run.ts'

/** Check `element`, which stands in `claim`. Returns the passages of its formula, none where that cannot be read. */
export function vetDerived(run: Run, element: AuthoredElement, claim: Claim): Cited[] {
  const { page, ground, vetted } = run
  const { from = '' } = element.attributes
  const worked = workOut(from, ground)
  const text = textOf(page, element)
  if (typeof worked === 'string') {
    run.say(
      {
        rule: 'derived-formula',
        reason: `Cannot work out \`${from}\`, expected ${worked}`,
        at: element.at,
        actual: from,
      },
      true,
    )
    return []
  }
  const { value, working, cited } = worked
  const inside = {
    figures: claim.figures.filter((one) => touches(one, [element])),
    dates: claim.dates.filter((one) => touches(one, [element])),
  }
  const agreed = agrees(value, inside, text)
  if (agreed === undefined)
    run.say(
      {
        rule: 'derived-formula',
        reason: `Cannot find a figure or date in “${text}”, expected the result of \`${from}\``,
        at: element.at,
        actual: text,
      },
      true,
    )
  else if (!agreed)
    run.say(
      {
        rule: 'derived-value',
        reason: `Unexpected \`${text}\`, expected \`${value.shown}\`: ${working}`,
        at: element.at,
        actual: text,
        expected: [value.shown],
      },
      true,
    )
  vetted.derived.push({
    page: page.front.page,
    text,
    from,
    working,
    passages: [...new Set(cited.map(refOf))],
  })
  return cited
}
