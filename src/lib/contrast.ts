/** Contrast of two colours, as WCAG 2.2 measures it (“relative luminance”, “contrast ratio”). */

/** From 1 (the same) to 21 (black on white). Colours are `#rrggbb`. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** The shade of `colour` nearest to it, mixed with black or white, that has at least `ratio` of contrast to each of `papers`. */
export function readableShade(colour: string, papers: readonly string[], ratio: number): string {
  const towards = luminance(papers[0]) > 0.18 ? 0 : 255
  for (let percent = 0; percent <= 100; percent += 2) {
    const shade = mixed(colour, towards, percent / 100)
    if (papers.every((paper) => contrast(shade, paper) >= ratio)) return shade
  }
  return towards ? '#ffffff' : '#000000'
}

function mixed(colour: string, towards: number, share: number): string {
  const parts = channels(colour).map((part) => Math.round(part + (towards - part) * share))
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}
