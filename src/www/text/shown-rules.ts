/** Which rules are told to readers: those that look at what editors write. */

const others = /^(?:seed|sidecar|settings|names|capture|page|sentence-endless)/

/** Ids of `rules`, in their order. */
export function shownRules(rules: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(rules).filter((id) => !others.test(id))
}
