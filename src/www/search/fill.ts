/** Sentences of the search: patterns with a number and the words that were asked for. */

const places: Partial<Record<Intl.LDMLPluralRule, number>> = { one: 0, few: 1, many: 2 }

/** `{n} result|{n} results` → `2 results`: the form that `rule` chooses, forms in the order one, few, many; `{about}` is put in as it is. */
export function fill(pattern: string, rule: Intl.LDMLPluralRule, n: number, about: string): string {
  const forms = pattern.split('|')
  const form = forms[places[rule] ?? -1] ?? forms.at(-1)!
  return form.replace(/\{(n|about)\}/g, (_, name) => (name === 'n' ? String(n) : about))
}
