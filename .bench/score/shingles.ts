/** The official measure of scrapinghub/article-extraction-benchmark: F1 over runs of four words, averaged over pages. */

/** `[page's true body, page's body as found]` → precision and recall averaged over pages, and their F1. */
export function shingleF1(pages: Iterable<[string, string]>): {
  f1: number
  precision: number
  recall: number
} {
  const precisions: number[] = []
  const recalls: number[] = []
  for (const [wanted, found] of pages) {
    const truth = shingles(wanted)
    const ours = shingles(found)
    let hits = 0
    for (const [key, count] of truth) hits += Math.min(count, ours.get(key) ?? 0)
    const wantedTotal = total(truth)
    const foundTotal = total(ours)
    if (foundTotal > 0) precisions.push(hits / foundTotal)
    if (wantedTotal > 0) recalls.push(hits / wantedTotal)
  }
  const precision = mean(precisions)
  const recall = mean(recalls)
  return { f1: (2 * precision * recall) / (precision + recall), precision, recall }
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const key = words.slice(i, i + 4).join(' ')
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

const total = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0)
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
