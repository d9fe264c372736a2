/** A drafted page as a file: front matter with the marks that tell whether anybody has edited it, and the body. */
import { createHash } from 'node:crypto'
import { parseDocument, stringify } from 'yaml'

/** A page as the build would write it. */
export interface Draft {
  /** Front matter, in order; absent values are left out. */
  head: Readonly<Record<string, unknown>>
  body: string
  /** Hash of what it was drafted from. */
  seed: string
  /** Version of the drafting. */
  version: number
}

/** The marks in a drafted page: hashes of its body and of its other front matter as drafted, and of what it was drafted from. */
export interface Marks {
  body: string
  head: string
  seed: string
  version: number
}

/** A page as it lies in `content/`. */
export interface Page {
  head: Record<string, unknown>
  body: string
  /** Lines of the file before the body. */
  bodyLine: number
  /** Absent on a page that an editor wrote, and where they are no marks; then `broken` says what is wrong with them. */
  marks?: Marks
  broken?: string
}

/** What is wrong with a page's front matter; 1-based in the file. */
export interface Fault {
  reason: string
  line: number
  column: number
}

/** The file for a draft. */
export function pageText({ head, body, seed, version }: Draft): string {
  const front = yaml(head)
  return `---\n${front}${markLines({ body: hashOf(body), head: hashOf(front), seed, version })}---\n\n${body}`
}

/** The file for `page`'s front matter, which an editor has changed, above a body that follows its seed. */
export function pageBelow({ head, marks }: Page, { body, seed, version }: Draft): string {
  const own = markLines({ body: hashOf(body), head: marks!.head, seed, version })
  return `---\n${yaml(head)}${own}---\n\n${body}`
}

function markLines(marks: Marks): string {
  return `draft:\n${yaml({ ...marks }).replace(/^(?=.)/gm, '  ')}`
}

/** The serializer is asked only where it could have a choice: to write these few lines would take it longer than all the rest of a page. */
function yaml(values: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(values).filter(([, value]) => value !== undefined)
  if (!pairs.length) return '{}\n'
  return pairs
    .map(([name, value]) =>
      typeof value === 'string' && isPlain(value) && isPlain(name)
        ? `${name}: ${value}\n`
        : stringify({ [name]: value }, { lineWidth: 0, keepUndefined: false }),
    )
    .join('')
}

/** Words, or a hash with a letter that no number has: YAML reads them as they stand. */
function isPlain(text: string): boolean {
  return (
    (/^\p{L}[\p{L}\p{M}\p{N} .,;!?'"“”‘’()%$€£–—/-]*$/u.test(text) &&
      !/[ -]$|^(?:null|true|false)$/i.test(text)) ||
    (/^[0-9a-f]{64}$/.test(text) && /[abcdf]/.test(text))
  )
}

/** Read a page. Line breaks and a byte order mark are as the editor's system has them, and make no difference. */
export function readPage(text: string): Page | Fault {
  const plain = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n')
  if (!plain.startsWith('---\n'))
    return { reason: 'Unexpected first line, expected `---` and front matter', line: 1, column: 1 }
  const end = plain.indexOf('\n---\n', 3)
  const closed = end >= 0 ? end : plain.endsWith('\n---') ? plain.length - 4 : -1
  if (closed < 0)
    return { reason: 'Unexpected end of file, expected `---` after the front matter', line: 1, column: 1 }
  const front = plain.slice(4, closed + 1)
  const document = parseDocument(front)
  const [error] = document.errors
  if (error) {
    const { line, col } = error.linePos?.[0] ?? { line: 1, col: 1 }
    return {
      reason: `Cannot read the front matter, expected YAML: ${error.message.split('\n')[0].replace(/ at line \d+, column \d+:?$/, '')}`,
      line: line + 1,
      column: col,
    }
  }
  const values = valuesOf(document)
  if (!values) return { reason: 'Unexpected front matter, expected names and values', line: 2, column: 1 }
  const rest = plain.slice(closed + 5)
  const body = rest.replace(/^\n+/, '')
  const bodyLine = plain.slice(0, plain.length - body.length).split('\n').length - 1
  const { draft, ...head } = values
  const marks = draft === undefined ? {} : marksOf(draft)
  return { head, body, bodyLine, ...marks }
}

function valuesOf(document: ReturnType<typeof parseDocument>): Record<string, unknown> | undefined {
  try {
    const values = document.toJS({ maxAliasCount: 10 }) ?? {}
    return typeof values === 'object' && !Array.isArray(values) ? values : undefined
  } catch {
    return undefined
  }
}

function marksOf(draft: unknown): { marks: Marks } | { broken: string } {
  const { body, head, seed, version } = (draft ?? {}) as Record<string, unknown>
  for (const [name, value] of Object.entries({ body, head, seed })) {
    if (typeof value !== 'string' || !/^[0-9a-f]{64}$/.test(value)) return { broken: `\`draft.${name}\`` }
  }
  if (typeof version !== 'number' || !Number.isInteger(version)) return { broken: '`draft.version`' }
  return { marks: { body, head, seed, version } as Marks }
}

const whole =
  /^---\n((?:(?!draft:|---\n).*\n)*)draft:\n {2}body: "?([0-9a-f]{64})"?\n {2}head: "?([0-9a-f]{64})"?\n {2}seed: "?[0-9a-f]{64}"?\n {2}version: \d{1,9}\n---\n\n(?!\n)/

/** Is the page `text` as it was drafted, to the letter? To tell it takes no YAML. */
export function isAsDrafted(text: string): boolean {
  const [all, front, body, head] = whole.exec(text) ?? []
  return all !== undefined && hashOf(front!) === head && hashOf(text.slice(all.length)) === body
}

/** Has nobody touched the body since it was drafted? */
export function isPristine({ body, marks }: Page): boolean {
  return marks !== undefined && hashOf(body) === marks.body
}

/** Has nobody touched the rest of the front matter since it was drafted? */
export function isOwnHead({ head, marks }: Page): boolean {
  return marks !== undefined && hashOf(yaml(head)) === marks.head
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
