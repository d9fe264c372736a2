/** The check notices what goes wrong in statements: mutants of a site written for this, and of the shipped one. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { corpusOf } from '../src/captures.ts'
import { readAuthored } from '../src/read/authored.ts'
import { readSettings } from '../src/read/pages.ts'
import { vet } from '../src/vetting.ts'
import { breakAll, type Kind, type Outcome } from './mutants.ts'

const root = join(import.meta.dirname, '..')
const corpus = corpusOf(root)

/** The check notices every mutant of all kinds but these, of which it notices this share at least: what loses one hedge of two is still hedged. */
const least: Partial<Record<Kind, number>> = { 'one hedge of two': 0 }

function outcomesOf(content: string): Map<Kind, Outcome> {
  const pages = readAuthored(content).found
  const { lang } = readSettings(content).found
  const statements = vet(pages, corpus, lang).flatMap(({ statements }) => statements)
  return breakAll(pages, statements, corpus, lang)
}

for (const [name, content, enough] of [
  ['a site written for this', join(root, 'src/vet/fixtures/site'), 150],
  ['the shipped site', join(root, 'content'), 0],
] as const)
  test(name, (context) => {
    const outcomes = outcomesOf(content)
    let made = 0
    for (const [kind, outcome] of outcomes) {
      made += outcome.made
      context.diagnostic(`${kind}: ${outcome.caught} of ${outcome.made}`)
      assert(
        outcome.caught >= outcome.made * (least[kind] ?? 1),
        `Unexpected survivors among “${kind}”:\n${outcome.survivors.map(({ after }) => after).join('\n')}`,
      )
    }
    assert(made >= enough, `Unexpected number of mutants ${made}, expected at least ${enough}`)
  })
