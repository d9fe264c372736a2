/** Sidecars: what a capture itself does not say, in `seeds/<stem>.yaml`. */
import { existsSync, readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { z } from 'zod'
import { raise } from '../lib/raise.ts'
import type { Sidecar } from '../schema.ts'
import { readYaml } from './yaml.ts'

const line = z.string().trim().min(1, 'expected some text').max(2000, 'expected at most 2,000 characters')

const moment = z
  .string(
    'expected a date such as `2025-02-21` or `2025-02-21T09:50:00-06:00`, in quotation marks if it is only a year',
  )
  .refine(isMoment, 'expected a date such as `2025-02-21` or `2025-02-21T09:50:00-06:00`')

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits in lower case')

/** Keys of a sidecar, with the documentation that editors see. */
export const sidecarSchema = z.strictObject({
  title: line
    .optional()
    .describe('Headline of the capture, where it does not state one or states a wrong one.'),
  deck: line.optional().describe('The line below the headline.'),
  publisher: line.optional().describe('Who published it, as readers know them: “Wall Street Journal”.'),
  byline: z
    .union([line.transform((name) => [name]), z.array(line).max(50)])
    .optional()
    .describe('Who wrote it: one name, or a list of names.'),
  published: moment
    .optional()
    .describe(
      'When it was published: `2025`, `2025-02`, `2025-02-21`, or a date and time with its zone. Relative dates are worked out from it.',
    ),
  url: z
    .url({ protocol: /^https?$/, error: 'expected an address that begins with `https://` or `http://`' })
    .optional()
    .describe('Where it was captured.'),
  lang: z
    .string()
    .regex(/^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,3}$/, 'expected a language tag such as `en` or `uk`')
    .optional()
    .describe('Language of the capture, as a BCP 47 tag. Found from the text where it is absent.'),
  kind: z
    .enum(['notes', 'capture'], 'expected `notes` or `capture`')
    .optional()
    .describe(
      '`capture` (the document itself, the default) or `notes` (its content told in your own words).',
    ),
  rights: z
    .enum(['full', 'excerpt'], 'expected `full` or `excerpt`')
    .optional()
    .describe('How much of the text the site may show.'),
  original: z
    .strictObject(
      {
        sha256: sha256.describe('SHA-256 of the original file.'),
        note: line.optional().describe('What the original is and where it lies.'),
      },
      'expected `sha256: …` on a line below it, set in',
    )
    .optional()
    .describe('For `kind: notes`: the document that the notes tell.'),
  basis: z
    .strictObject({
      published: line.optional(),
      publisher: line.optional(),
      byline: line.optional(),
      title: line.optional(),
    })
    .optional()
    .describe('On what a value given here rests, where that needs saying.'),
})

/** The JSON Schema of a sidecar, for editors that complete and check YAML. */
export function sidecarJsonSchema(): object {
  return z.toJSONSchema(sidecarSchema, { io: 'input' })
}

/** The sidecar at `path`, empty where there is none. Problems become messages on `file` that name the sidecar as their place. */
export function readSidecar(path: string, file: VFile): Sidecar {
  if (!existsSync(path)) return {}
  const sidecar = new VFile({ path })
  let found: Sidecar | undefined
  try {
    sidecar.value = readFileSync(path, 'utf8')
    found = readYaml(sidecar, { text: sidecar.value.replace(/^\ufeff/, '') }, sidecarSchema, {
      syntax: 'sidecar-syntax',
      key: 'sidecar-key',
      value: 'sidecar-value',
    })
  } catch (error) {
    raise(
      sidecar,
      'seed-unreadable',
      `Cannot read the sidecar: ${(error as NodeJS.ErrnoException).code ?? (error as Error).message}`,
    )
  }
  file.messages.push(...sidecar.messages)
  return found ?? {}
}

/** A date, month or year of the calendar in ISO 8601, or a date and time with or without its zone. */
export function isMoment(text: string): boolean {
  const match =
    /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?)?)?)?$/.exec(
      text,
    )
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
