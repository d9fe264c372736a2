/** The JSON Schemas for editors in `.config/schemas/` are those of the code. `UPDATE=1` writes them. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { contentJsonSchemas } from './read/content-schemas.ts'
import { sidecarJsonSchema } from './read/sidecar.ts'

const folder = join(import.meta.dirname, '../.config/schemas')

for (const [name, schema] of Object.entries({ sidecar: sidecarJsonSchema(), ...contentJsonSchemas() })) {
  test(`${name}.json is the schema that the code checks by`, () => {
    const path = join(folder, `${name}.json`)
    const text = `${JSON.stringify(schema, null, 2)}\n`
    if (process.env.UPDATE) writeFileSync(path, text)
    assert(existsSync(path), `Cannot compare, expected ${path}: write it with UPDATE=1`)
    assert.equal(text, readFileSync(path, 'utf8'))
  })
}
