/** `1 passage`, `1,204 passages`: a number with its noun, thousands set apart by commas. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${grouped(n)} ${n === 1 ? one : many}`
}

/** `12345` → `12,345`; the same on every machine, whatever its locale. */
export function grouped(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
