/** Numbers as a language writes them, and their nouns as it inflects them. */

export interface Numbers {
  /** `12345` → `12,345`. */
  grouped: (n: number) => string
  /** The form that a number takes: of the language's forms in the order one, few, many, as far as it has them. */
  form: (n: number, ...forms: string[]) => string
  /** `1 passage`, `1,204 passages`. */
  count: (n: number, ...forms: string[]) => string
}

const places: Partial<Record<Intl.LDMLPluralRule, number>> = { one: 0, few: 1, many: 2 }

/** `locale` is named, so that no machine's own counts. */
export function numbers(locale: string): Numbers {
  const digits = new Intl.NumberFormat(locale)
  const rules = new Intl.PluralRules(locale)
  const grouped = (n: number) => digits.format(n)
  const form = (n: number, ...forms: string[]) => forms[places[rules.select(n)] ?? -1] ?? forms.at(-1)!
  return { grouped, form, count: (n, ...forms) => `${grouped(n)} ${form(n, ...forms)}` }
}
