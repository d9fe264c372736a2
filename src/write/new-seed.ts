/** Put a capture into `seeds/`, with a sidecar that asks for what the capture does not say. Nothing there is ever overwritten. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Document, isSeq } from 'yaml'
import { slug } from '../lib/slug.ts'
import type { Found, Source } from '../schema.ts'

/** A name for a source of which nothing is known, and how long one made of words may be. */
const [unnamed, longest] = ['capture', 48]

/** The stem of a seed for `source`: publisher and day, else the first words of its title, else the name of the file that it `came` in. */
export function seedName(
  { title, publisher, published }: Pick<Source, 'title' | 'publisher' | 'published'>,
  came = '',
): string {
  const day = published?.iso.match(/^\d{4}-\d\d-\d\d/)?.[0] ?? ''
  const said = title.by === 'file-name' || title.by === 'none-stated' ? came : title.value
  const whole = slug(publisher?.value ?? said)
  const words = whole.length > longest ? whole.slice(0, longest).replace(/-[^-]*$/, '') : whole
  return [words || unnamed, day].filter(Boolean).join('-')
}

/** A sidecar in which every line is a comment: what was found, for correction, and what was not, as a question. */
export function sidecarDraft({ title, publisher, byline, published, url }: Source): string {
  const rows: [key: string, found: Found[], question: string][] = [
    ['title', title.certainty === 'implied' ? [] : [title], 'its headline'],
    ['publisher', publisher ? [publisher] : [], 'who published it, as readers know them'],
    ['byline', byline ?? [], 'who wrote it; several names as a list: [Ann Lee, Bo Hill]'],
    [
      'published',
      published ? [{ ...published, value: published.iso }] : [],
      '2025-02-21, or with time and zone; relative dates are worked out from it',
    ],
    ['url', url ? [url] : [], 'where you found it'],
  ]
  const known = rows.flatMap(([key, found]) =>
    found.length > 0 ? [`# ${pair(key, found)}   # ${found[0].by}`] : [],
  )
  const asked = rows.flatMap(([key, found, question]) =>
    found.length > 0 ? [] : [`# ${key}:   # ${question}`],
  )
  return `${[
    '# What the capture does not say itself. Take the first # away from a line and fill it in; what you do not know stays as it is.',
    ...(asked.length > 0 ? ['# Not found:', ...asked] : []),
    ...(known.length > 0 ? ['# Found; correct it only where it is wrong:', ...known] : []),
    '# How much of the text the site may show, if not as content/site.yaml has it:',
    '# rights: excerpt   # full or excerpt',
    '# Your own notes instead of the document itself:',
    '# kind: notes',
    '# On what a value above rests, where that needs saying:',
    '# basis:',
    '#   published: The capture says “yesterday”, and names the day elsewhere.',
  ].join('\n')}\n`
}

/** `key: value` on one line of YAML; several values are a list. */
function pair(key: string, found: readonly Found[]): string {
  const values = found.map(({ value }) => value.replace(/\s+/g, ' '))
  const document = new Document({ [key]: values.length > 1 ? values : values[0] })
  const list = document.get(key)
  if (isSeq(list)) list.flow = true
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trim()
}

/** The seed in `folder` that has exactly these bytes, by its file's name; absent where there is none. */
export function sameSeed(folder: string, bytes: Uint8Array): string | undefined {
  const wanted = hashOf(bytes)
  if (!existsSync(folder)) return undefined
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:txt|md|html?)$/i.test(entry.name))
    .find(({ name }) => hashOf(readFileSync(join(folder, name))) === wanted)?.name
}

/** `name`, or with `-2`, `-3` … behind it: one under which nothing lies in `folder` yet, whatever its ending. */
export function freeName(folder: string, name: string): string {
  const taken = new Set(
    existsSync(folder) ? readdirSync(folder).map((file) => file.replace(/\.[^.]*$/, '').toLowerCase()) : [],
  )
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : `${name}-${number}`
    if (!taken.has(free.toLowerCase())) return free
  }
}

/** Write a capture and its sidecar. Throws where one of them is there already. */
export function writeSeed(
  folder: string,
  name: string,
  ending: string,
  bytes: Uint8Array,
  sidecar: string,
): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.yaml`), sidecar, { flag: 'wx' })
  writeFileSync(join(folder, `${name}${ending}`), bytes, { flag: 'wx' })
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
