/** The text of one block of HTML while it is gathered: white space as a browser collapses it, `<br>` as “\n”. */
import { Flag } from './attributes.ts'

const kept = Flag.quote | Flag.caption | Flag.code | Flag.preformatted

export class BlockText {
  private text = ''
  private linked = 0
  private flags = 0
  private breaks = false

  get isEmpty(): boolean {
    return this.text === ''
  }

  /** Add text that stands under `flags`. Blanks at the beginning do not count. */
  add(text: string, flags: number): void {
    const blank = isBlank(text)
    if (blank && !this.text) return
    this.text += !(flags & Flag.preformatted) && text.includes('\n') ? text.replaceAll('\n', ' ') : text
    if (blank) return
    this.breaks = false
    this.flags |= flags & kept
    if (flags & Flag.link) this.linked += text.length
  }

  /** Break the line; `false` where it is broken already, so that the block ends here. */
  break(): boolean {
    if (this.breaks) return false
    if (this.text) {
      this.text += '\n'
      this.breaks = true
    }
    return true
  }

  /** The block so far, `undefined` where it has no text; begins a new one. */
  take(): { text: string; links: number; flags: number } | undefined {
    const { flags, linked } = this
    const text = flags & Flag.preformatted ? this.text.trim() : collapsed(this.text)
    this.text = ''
    this.linked = 0
    this.flags = 0
    this.breaks = false
    return text
      ? { text, flags, links: Math.min(1, Math.round((100 * linked) / text.length) / 100) }
      : undefined
  }
}

/** White space of HTML only: a no-break space is text. */
export function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== 32 && unit !== 10 && unit !== 9 && unit !== 12 && unit !== 13) return false
  }
  return true
}

/** White space collapsed, that around a line break dropped. */
function collapsed(text: string): string {
  const single = /[\t\f\r]| {2}/.test(text) ? text.replace(/[ \t\f\r]+/g, ' ') : text
  return (single.includes('\n') ? single.replace(/ ?\n ?/g, '\n') : single).trim()
}
