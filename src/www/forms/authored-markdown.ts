/** What an editor wrote, as plain Markdown: citations become footnotes with the exact words, elements what they say. */
import { citationMarks } from '../../lib/citations.ts'
import type { Source, Statement } from '../../schema.ts'
import { sourceLabel } from '../text/sources.ts'
import { words } from '../words.ts'
import { linkFrom, escapeMarkdown as md } from './escape-markdown.ts'
import type { Library } from './library.ts'

/** The body of the page `page` (`questions/x`) for the Markdown file at `path`. Empty where it has none. */
export function authoredMarkdown(library: Library, page: string, path: string): string {
  const notes = new Footnotes(library, page, path)
  const text = notes.cite(plain(library, library.body(page)))
  const body = text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return [body, notes.list()].filter(Boolean).join('\n\n')
}

/** Elements of an authored page, and what stands in their place; the attributes are those of the opening tag. */
const elements: Record<string, { open?: (is: Attributes, library: Library) => string; close?: string }> = {
  Bar: { open: (is) => `- ${is.label ?? ''}: ${is.figure ?? ''} ${cited(is)}\n` },
  Cell: { open: (is) => `  - ${is.label ?? ''}: ${is.figure ?? is.words ?? '–'} ${cited(is)}\n` },
  FigureBars: { open: titled },
  FigureMatrix: { open: titled },
  FigureShare: { open: (is) => `${titled(is)}- ${is.label ?? ''}: ${is.figure ?? ''} ${cited(is)}\n` },
  Note: { open: () => `*${words().forms.note}* ` },
  Row: { open: (is) => `- ${is.label ?? ''}\n` },
  Said: { open: () => `**${words().forms.said2}**\n` },
  Side: { open: ({ source = '' }, { site }) => `**${md(sourceLabel(site, source))}:**\n` },
  TimelineStrip: { open: titled },
  ToldBy: { open: titled },
}

type Attributes = Record<string, string | undefined>

/** What a picture cites, with or without its brackets. */
function cited({ cite = '' }: Attributes): string {
  return !cite || cite.startsWith('[') ? cite : `[@${cite}]`
}

function titled({ title = '' }: Attributes): string {
  return title ? `**${md(title)}**\n\n` : ''
}

const tag = /<(\/?)([A-Z][A-Za-z]*)((?:\s+[a-z]+="[^"]*")*)\s*\/?>/g

/** `mdx` without its elements, imports and comments. */
function plain(library: Library, mdx: string): string {
  return mdx
    .replace(/^(?:import|export) .*$/gm, '')
    .replace(tag, (_, closing: string, name: string, attributes: string) => {
      const element = elements[name]
      if (closing || !element) return element?.close ?? ''
      const pairs = [...attributes.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])
      return element.open?.(Object.fromEntries(pairs), library) ?? ''
    })
}

/** Citations, numbered as they come; each with its words. */
class Footnotes {
  readonly #notes = new Map<string, { number: number; text: string }>()
  readonly #library: Library
  readonly #path: string
  readonly #statements: Statement[]

  constructor(library: Library, page: string, path: string) {
    this.#library = library
    this.#path = path
    this.#statements = (library.site.statements ?? []).filter((statement) => statement.page === page)
  }

  /** `text` with a mark for each of its citations. */
  cite(text: string): string {
    let out = ''
    let at = 0
    for (const { start, end, citations } of citationMarks(text)) {
      const marks = citations.map(
        ({ source, passage, words }) => `[^${this.#number(source, passage, words)}]`,
      )
      out += text.slice(at, start).replace(/ $/, '') + marks.join('')
      at = end
    }
    return out + text.slice(at)
  }

  list(): string {
    if (this.#notes.size === 0) return ''
    const lines = [...this.#notes.values()].map(({ number, text }) => `[^${number}]: ${text}`)
    return [`## ${words().forms.evidence}`, ...lines].join('\n\n')
  }

  #number(source: string, passage: string | undefined, quoted: string | undefined): number {
    const key = `${source}#${passage ?? ''} ${quoted ?? ''}`
    const known = this.#notes.get(key)
    if (known) return known.number
    const number = this.#notes.size + 1
    this.#notes.set(key, {
      number,
      text: this.#text(source, passage ?? this.#passageOf(source, quoted), quoted),
    })
    return number
  }

  /** The passage that words without one were found in. */
  #passageOf(source: string, quoted: string | undefined): string | undefined {
    return this.#statements
      .flatMap(({ citations }) => citations)
      .find((citation) => citation.source === source && citation.words === quoted)?.passage
  }

  #text(id: string, passage: string | undefined, quoted: string | undefined): string {
    const { site, source } = this.#library
    if (!passage || !site.sources.some((card) => card.id === id)) return md(id)
    const from: Source = source(id)
    const exact = quoted ?? from.passages.find((each) => each.id === passage)?.text ?? ''
    const href = linkFrom(this.#path, `/sources/${id}/#${passage}`)
    return `[${md(sourceLabel(site, id))} ¶${passage.slice(1)}](${href}): ${md(exact)}`
  }
}
