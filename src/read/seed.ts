/** Read one seed: its bytes, its sidecar, its text and its pieces. */
import { hash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, extname, join } from 'node:path'
import { VFile } from 'vfile'
import { raise } from '../lib/raise.ts'
import { slug } from '../lib/slug.ts'
import type { Root } from '../schema.ts'
import { type Decoded, decode, isBinary } from './decode.ts'
import { declaredEncoding } from './html/encoding.ts'
import { textPieces } from './text.ts'

/** A seed as read: `file.value` is the reading text; `file.data` has `id`, `seed`, `sha256`, `sidecar`, `format`, and `stated` where there is markup. */
export interface Document {
  file: VFile
  tree: Root
}

/** Endings of seeds, with the format that each is read as. */
export const formats: Record<string, 'txt' | 'md' | 'html'> = {
  '.htm': 'html',
  '.html': 'html',
  '.markdown': 'md',
  '.md': 'md',
  '.txt': 'txt',
  '.xhtml': 'html',
}

/** Bytes of a seed above which it is hardly one document. */
const large = 10_000_000

interface Readers {
  './html.ts': typeof import('./html.ts')
  './markdown.ts': typeof import('./markdown.ts')
  './sidecar.ts': typeof import('./sidecar.ts')
}

/** Parsers are loaded when first needed: for plain text without a sidecar they would be most of the time from start to end. */
const load: <Name extends keyof Readers>(name: Name) => Readers[Name] = createRequire(import.meta.url)

/** Read the seed at `path`. Problems are messages on the file; a fatal one means that there is nothing to sift. */
export function readSeed(path: string): Document {
  const seed = basename(path)
  const ending = extname(seed)
  const stem = seed.slice(0, seed.length - ending.length)
  const file = new VFile({ path, value: '' })
  const tree: Root = { type: 'root', children: [] }
  const format = formats[ending.toLowerCase()] ?? 'txt'
  file.data = { id: slug(stem), seed, sha256: '', sidecar: {}, format }
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch (error) {
    raise(
      file,
      'seed-unreadable',
      `Cannot read the seed: ${(error as NodeJS.ErrnoException).code ?? (error as Error).message}`,
    )
    return { file, tree }
  }
  file.data.sha256 = hash('sha256', bytes, 'hex')
  const sidecar = join(dirname(path), `${stem}.yaml`)
  if (existsSync(sidecar)) file.data.sidecar = load('./sidecar.ts').readSidecar(sidecar, file)
  if (isBinary(bytes)) {
    raise(file, 'seed-binary', 'Unexpected binary file, expected text')
    return { file, tree }
  }
  if (bytes.length > large) {
    const size = Math.round(bytes.length / 1e6)
    raise(file, 'seed-large', `Unexpected size of ${size} MB, expected at most ${large / 1e6} MB`)
  }
  const text = decodedText(file, bytes, format)
  file.value = text
  if (format === 'html') load('./html.ts').readHtml(file, tree)
  else if (format === 'md') load('./markdown.ts').readMarkdown(file, tree)
  else tree.children = textPieces(text)
  if (tree.children.length === 0) raise(file, 'seed-empty', 'Unexpected empty seed, expected text')
  return { file, tree }
}

function decodedText(file: VFile, bytes: Buffer, format: string): string {
  const found = decode(bytes, format === 'html' ? declaredEncoding(bytes) : undefined)
  const text = found.text.includes('\r') ? found.text.replace(/\r\n?/g, '\n') : found.text
  if (found.doubtful) {
    raise(file, 'seed-encoding-unknown', 'Cannot tell the encoding, expected UTF-8', firstReplaced(text))
  } else if (found.by === 'detection') {
    raise(file, 'seed-encoding', `Unexpected encoding, read as \`${found.encoding}\` because ${found.why}`)
  }
  if (found.invalid && !found.doubtful) raise(file, 'seed-bytes', invalidReason(found), firstReplaced(text))
  return text
}

function invalidReason({ invalid, firstInvalid, encoding }: Decoded): string {
  const count = invalid === 1 ? 'one byte' : `${invalid} bytes`
  return `Unexpected bytes: ${count} without meaning in \`${encoding}\`, the first at offset ${firstInvalid}`
}

function firstReplaced(text: string): { line: number; column: number } {
  const before = text.slice(0, Math.max(0, text.indexOf('\ufffd'))).split('\n')
  return { line: before.length, column: before[before.length - 1].length + 1 }
}
