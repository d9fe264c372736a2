/** Read YAML that an editor wrote: safe, checked against a schema, every problem with its line and column. */
import type { VFile } from 'vfile'
import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml'
import type { z } from 'zod'
import { raise } from '../lib/raise.ts'
import type { RuleId } from '../rules.ts'

export interface YamlRules {
  syntax: RuleId
  key: RuleId
  value: RuleId
}

export interface YamlSource {
  text: string
  /** Lines of the file that stand before `text`, as the fence of front matter does. */
  linesBefore?: number
}

/** YAML longer than this is no sidecar and no front matter: it is refused unread. In UTF-16 code units. */
const longest = 1_000_000
/** So is YAML with brackets in brackets, or list marks in a row, deeper than this: parsers call themselves for each. */
const deepest = 100
/** Faults of syntax that are said. */
const mostProblems = 3

/**
 * What `source` says, as `schema` has it. A key or value that does not fit is reported and left out, the rest is kept;
 * nothing that cannot be parsed at all is kept: `undefined`. Tags, and aliases beyond a handful, are refused.
 */
export function readYaml<T extends z.ZodObject>(
  file: VFile,
  source: YamlSource,
  schema: T,
  rules: YamlRules,
): z.infer<T> | undefined {
  const lines = new LineCounter()
  const place = (offset: number | undefined) => {
    const { line, col } = lines.linePos(offset ?? 0)
    return { line: line + (source.linesBefore ?? 0), column: col }
  }
  if (source.text.length > longest) {
    raise(
      file,
      rules.syntax,
      `Cannot read ${source.text.length} characters of YAML, expected at most ${longest}`,
      { line: 1 },
    )
    return undefined
  }
  const unreadable = /\0|^\ufffd/.test(source.text)
    ? 'it is not UTF-8'
    : depth(source.text) > deepest
      ? `it is nested deeper than ${deepest}`
      : undefined
  if (unreadable) {
    raise(file, rules.syntax, `Cannot read YAML: ${unreadable}`, { line: 1 + (source.linesBefore ?? 0) })
    return undefined
  }
  const document = parseDocument(source.text, {
    lineCounter: lines,
    schema: 'core',
    prettyErrors: false,
    uniqueKeys: true,
    logLevel: 'error',
  })
  const problems = [...document.errors, ...document.warnings]
  // What is wrong further on is mostly wrong because of the first.
  for (const problem of problems.slice(0, mostProblems))
    raise(file, rules.syntax, `Cannot read YAML: ${problem.message}`, place(problem.pos[0]))
  if (problems.length) return undefined
  let tagged: Node | undefined
  visit(document, {
    Node: (_key, node) => {
      if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:')) tagged ??= node
    },
  })
  if (tagged)
    raise(
      file,
      rules.syntax,
      `Unexpected tag \`${tagged.tag}\`, expected a plain value`,
      place(tagged.range?.[0]),
    )
  if (tagged) return undefined
  const root = document.contents
  if (root === null || (isScalar(root) && root.value === null)) return schema.safeParse({}).data
  if (!isMap(root)) {
    const [key, ...others] = Object.keys(schema.shape)
    const expected =
      isSeq(root) && others.length === 0
        ? `Unexpected list, expected \`${key}:\` on a line above it`
        : 'Unexpected value, expected `key: value` on each line'
    raise(file, rules.syntax, expected, place(root.range?.[0]))
    return undefined
  }
  let value: Record<string, unknown>
  try {
    value = document.toJS({ maxAliasCount: 20 })
  } catch (error) {
    raise(file, rules.syntax, `Cannot read YAML: ${(error as Error).message}`, place(0))
    return undefined
  }
  return fitted(file, schema, value, rules, (path) => place(offsetOf(document.contents, path)))
}

/** How deep brackets and indentation go at most, in quotation marks as well. */
function depth(text: string): number {
  let [open, most] = [0, 0]
  for (const [mark] of text.matchAll(/[[{\]}]|^[ \t]*(?:[-?:] +)*/gm)) {
    if (mark === '[' || mark === '{') open++
    else if (mark === ']' || mark === '}') open = Math.max(0, open - 1)
    most = Math.max(most, open, mark.length / 2)
  }
  return most
}

type Place = (path: PropertyKey[]) => { line: number; column: number }

function fitted<T extends z.ZodObject>(
  file: VFile,
  schema: T,
  value: Record<string, unknown>,
  rules: YamlRules,
  place: Place,
): z.infer<T> | undefined {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const kept = { ...value }
  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const path = [...issue.path, key]
        const known = issue.path.length ? [] : Object.keys(schema.shape)
        const expected = nearest(key, known)
        const said = expected.length ? expected.slice(0, 1) : known
        const listed = said.map((name) => `\`${name}\``).join(', ')
        raise(
          file,
          rules.key,
          `Unexpected key \`${key}\`${listed && `, expected ${said.length > 1 ? 'one of ' : ''}${listed}`}`,
          { ...place(path), actual: key, expected },
        )
        delete kept[String(path[0])]
      }
    } else {
      const { path, message } = nearestIssue(issue)
      raise(
        file,
        rules.value,
        `Unexpected value of \`${path.map(String).join('.')}\`: ${message}`,
        place(path),
      )
      delete kept[String(issue.path[0])]
    }
  }
  return schema.safeParse(kept).data
}

/** Of the ways in which a value may be written, the one that it came nearest to tells most. */
function nearestIssue(issue: z.core.$ZodIssue): { path: PropertyKey[]; message: string } {
  if (issue.code !== 'invalid_union') return issue
  const inner = issue.errors.flat().sort((a, b) => b.path.length - a.path.length)[0]
  return inner ? { path: [...issue.path, ...inner.path], message: inner.message } : issue
}

function offsetOf(root: unknown, path: PropertyKey[]): number | undefined {
  let node = root
  let offset: number | undefined
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step)
      if (!pair) break
      offset = (pair.key as Node).range?.[0] ?? offset
      node = pair.value
    } else {
      node = (node as { items?: unknown[] } | null)?.items?.[Number(step)]
      offset = (node as Node | undefined)?.range?.[0] ?? offset
    }
  }
  return offset
}

/** The known keys that `key` may have been meant as, nearest first: at most a third of its letters differ. */
function nearest(key: string, names: string[]): string[] {
  const word = key.slice(0, 40).toLowerCase()
  const far = Math.max(2, Math.floor(word.length / 3))
  return names
    .map((name) => ({ name, far: distance(word, name.toLowerCase()) }))
    .filter((item) => item.far <= far || (word.length > 2 && item.name.toLowerCase().startsWith(word)))
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))
    .map((item) => item.name)
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1))
    }
    row = next
  }
  return row[b.length]
}
