/** Find the path of sections that a page prints above its headline, where both run together. */
import { isSectionName, type TitleWord } from './title-words.ts'

/** `World / Northern elections …`: names of sections with `/`, `>` or `»` between; the last ends where the headline's title case begins. */
export function readBreadcrumb(
  text: string,
  words: readonly TitleWord[],
): { names: string[]; next: number } | undefined {
  const breaks: number[] = []
  for (let i = 1; i < Math.min(words.length, 16); i++) {
    if (/^\s+[/>»›|]\s+$/.test(text.slice(words[i - 1].end, words[i].start))) breaks.push(i)
  }
  if (!breaks.length || breaks[0] > 4) return undefined
  const last = breaks.at(-1)!
  const names = [0, ...breaks.slice(0, -1)].map((start, i) =>
    text.slice(words[start].start, words[breaks[i] - 1].end),
  )
  let end = last
  for (let i = last; i < Math.min(last + 6, words.length - 3); i++)
    if (!words[i].capital && !words[i].small) end = i
  const lower = !words[end].capital && !words[end].small
  if (!lower) {
    end = last - 1
    for (let i = last; i < Math.min(last + 3, words.length - 3); i++) {
      if (isSectionName(text.slice(words[last].start, words[i].end))) end = i
    }
    if (end < last) end = last
  }
  names.push(text.slice(words[last].start, words[end].end))
  return { names, next: end + 1 }
}
