/** Two wordings laid side by side, word by word. */
import { escapeHtml } from './html.ts'

/** Wordings longer than this many words are shown without a comparison. */
const most = 120

/**
 * HTML of both wordings: words that only the first has in `del`, words that only the second has in `ins`. Words compare
 * without case and punctuation. Which is right is not known, so neither mark means an error.
 */
export function wordDiff(first: string, second: string): [string, string] {
  const a = first.split(/\s+/).filter(Boolean)
  const b = second.split(/\s+/).filter(Boolean)
  if (a.length > most || b.length > most) return [escapeHtml(first), escapeHtml(second)]
  const [keptA, keptB] = common(a.map(bare), b.map(bare))
  return [marked(a, keptA, 'del'), marked(b, keptB, 'ins')]
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}%$€£]+/gu, '')
}

/** Which words of each belong to their longest common run of words. */
function common(a: readonly string[], b: readonly string[]): [boolean[], boolean[]] {
  const width = b.length + 1
  const best = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const same = a[i] === b[j] ? best[(i + 1) * width + j + 1]! + 1 : 0
      best[i * width + j] = Math.max(same, best[(i + 1) * width + j]!, best[i * width + j + 1]!)
    }
  }
  const keptA = a.map((word) => word === '')
  const keptB = b.map((word) => word === '')
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      keptA[i++] = true
      keptB[j++] = true
    } else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++
    else j++
  }
  return [keptA, keptB]
}

function marked(words: readonly string[], kept: readonly boolean[], tag: string): string {
  let html = ''
  let open = false
  words.forEach((word, i) => {
    const close = open && kept[i]
    if (close) html += `</${tag}>`
    if (i > 0) html += ' '
    if (!open && !kept[i]) html += `<${tag}>`
    open = !kept[i]
    html += escapeHtml(word)
  })
  return open ? `${html}</${tag}>` : html
}
