/** What the front matter of a Markdown capture states: the keys that writing tools and site generators use. */
import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { Stated } from '../html/stated.ts'
import { isMoment } from '../sidecar.ts'

/** Keys by what they state, surest first (Jekyll, Hugo, Obsidian Web Clipper, MarkDownload, Pandoc). */
const keys: Record<keyof Stated, string[]> = {
  title: ['title', 'headline'],
  deck: ['subtitle', 'deck', 'description', 'excerpt'],
  publisher: ['publisher', 'site', 'site_name', 'outlet', 'publication'],
  byline: ['author', 'authors', 'byline', 'creator'],
  published: ['published', 'date', 'date_published', 'publish_date'],
  url: ['url', 'source', 'canonical', 'link'],
  lang: ['lang', 'language'],
}

/** Values that `yaml` states, `undefined` where it cannot be read. What is no plain value is passed over: a capture is not ours to correct. */
export function frontMatterStated(yaml: string): Stated | undefined {
  const found: Stated = {}
  if (yaml.length > 100_000) return undefined
  const { contents: root, errors } = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false })
  if (errors.length || !isMap(root)) return undefined
  for (const [name, aliases] of Object.entries(keys)) {
    for (const alias of aliases) {
      const value = root.get(alias, true)
      const items = isSeq(value) ? value.items : [value]
      for (const item of items.slice(0, 50)) {
        const text = isScalar(item) ? plain(String(item.value)) : ''
        if (!text || !fits(name, text)) continue
        found[name as keyof Stated] ??= []
        found[name as keyof Stated]!.push({ value: text, certainty: 'stated', by: 'front-matter' })
      }
    }
  }
  return found
}

function plain(text: string): string {
  return text
    .slice(0, 2000)
    .replace(/^\[\[|\]\]$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function fits(name: string, text: string): boolean {
  if (name === 'published') return isMoment(text)
  if (name === 'url') return /^https?:\/\/[^\s"<>]+$/i.test(text)
  if (name === 'lang') return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(text)
  return true
}
