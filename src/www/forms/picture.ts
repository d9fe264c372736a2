/** The picture that stands for a page where a link to it is shared: its title in the site’s own letters, as outlines, so that it is the same on any machine. */
import type { Font } from 'fontkitten'

/** What is written on it. */
export interface Card {
  title: string
  /** Above the title: what kind of page it is. */
  kind: string
  /** Below the title, in a line or two. */
  about: string
  site: string
}

/** What platforms ask for, in pixels. */
export const size = { width: 1200, height: 630 } as const

const [left, right] = [88, 1112]
const colours = { paper: '#fbfbf9', ink: '#191c1d', soft: '#4b5356', ore: '#a87400' } as const

/** Text on the picture: size and distance of lines in pixels, lines at most. */
interface Style {
  size: number
  step: number
  lines: number
}
const styles: readonly Style[] = [
  { size: 92, step: 104, lines: 2 },
  { size: 68, step: 80, lines: 3 },
  { size: 52, step: 64, lines: 4 },
]
const small: Style = { size: 36, step: 48, lines: 2 }

/** Raised whenever the same card would look different. */
export const edition = 4

/**
 * SVG of the picture, without any text in it. A line that has letters which are not in `fonts` (surest first) is left out; where that is the title, the mark of
 * the site fills the picture.
 */
export function picture(all: Card, fonts: readonly Font[]): string {
  const pen = new Pen(fonts)
  if (!pen.knows(all.title))
    return sheet(`<g transform="scale(1 ${size.height / strataHeight})">${strata}</g>`)
  const shown = (text: string) => (pen.knows(text) ? text : '')
  const card = {
    title: shown(all.title),
    kind: shown(all.kind),
    about: shown(all.about),
    site: shown(all.site),
  }
  const style = styles.find((style) => pen.lines(card.title, style).length <= style.lines) ?? styles.at(-1)!
  const title = shortened(pen.balanced(card.title, style), style.lines)
  const about = shortened(pen.lines(card.about, small), small.lines)
  const top = 196
  const below = top + style.size * 0.74 + (title.length - 1) * style.step + 68
  const drawn = [
    pen.line(card.kind, 112, 32, colours.ore),
    ...title.map((line, index) =>
      pen.line(line, top + style.size * 0.74 + index * style.step, style.size, colours.ink),
    ),
    ...about.map((line, index) => pen.line(line, below + index * small.step, small.size, colours.soft)),
    pen.line(card.site, 566, 32, colours.ink),
  ]
  return sheet(strata + drawn.join(''))
}

function sheet(drawn: string): string {
  const { width, height } = size
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>${drawn}</svg>`
  )
}

const strataHeight = 68
/** Layers with a fault through them, the mark of the site. */
const strata = [4, 16, 22, 34, 44]
  .map((y, index) => {
    const height = index % 2 ? 2 : 5
    const [cut, drop] = [900 - y / 2, 15]
    return `<path fill="${colours.ink}" d="M0 ${y}H${cut}l${-height / 2} ${height}H0zM${cut + 6} ${y + drop}H${size.width}v${height}H${cut + 6 - height / 2}z"/>`
  })
  .join('')

function shortened(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines]
  const kept = lines.slice(0, most)
  return [...kept.slice(0, -1), `${kept.at(-1)!.replace(/[\s,;:.–—-]+\S{0,12}$/, '')} …`]
}

/** Sets lines with the glyphs of some fonts. */
class Pen {
  readonly #fonts: readonly Font[]

  constructor(fonts: readonly Font[]) {
    this.#fonts = fonts
  }

  knows(text: string): boolean {
    return [...text].every((char) => this.#font(char) !== undefined)
  }

  /** `text` cut at blanks into lines that fit. */
  lines(text: string, { size }: Style, most: number = right - left): string[] {
    const lines: string[] = []
    for (const word of text.split(/\s+/).filter(Boolean)) {
      const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
      if (lines.length > 0 && this.#width(longer, size) <= most) lines[lines.length - 1] = longer
      else lines.push(word)
    }
    return lines
  }

  /** As many lines, but of like length: no word is left alone on the last one. */
  balanced(text: string, style: Style): string[] {
    const { length } = this.lines(text, style)
    let [low, high] = [(right - left) / 2, right - left]
    while (high - low > 4) {
      const middle = (low + high) / 2
      if (this.lines(text, style, middle).length > length) low = middle
      else high = middle
    }
    return this.lines(text, style, high)
  }

  /** The glyphs of `text` on a base line at `y`. */
  line(text: string, y: number, size: number, colour: string): string {
    let x = left
    let out = ''
    for (const char of text) {
      const font = this.#font(char)!
      const glyph = font.glyphForCodePoint(char.codePointAt(0)!)
      const scale = size / font.unitsPerEm
      const path = glyph.path.toSVG()
      if (path)
        out += `<path transform="translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale} ${-scale})" d="${path}"/>`
      x += glyph.advanceWidth * scale
    }
    return `<g fill="${colour}">${out}</g>`
  }

  #width(text: string, size: number): number {
    let width = 0
    for (const char of text) {
      const font = this.#font(char)!
      width += (font.glyphForCodePoint(char.codePointAt(0)!).advanceWidth * size) / font.unitsPerEm
    }
    return width
  }

  #font(char: string): Font | undefined {
    return this.#fonts.find((font) => font.hasGlyphForCodePoint(char.codePointAt(0)!))
  }
}
