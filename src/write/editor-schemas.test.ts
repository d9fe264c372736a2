/** Front matter in an editor: the language server of the Astro extension, as it comes with `@astrojs/check`, is asked as an editor asks it. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { authoredFiles } from '../read/authored.ts'
import { contentJsonSchemas } from '../read/content-schemas.ts'
import { writeEditorSchemas } from './editor-schemas.ts'

const root = mkdtempSync(join(tmpdir(), 'lode editor é % '))
const packages = join(import.meta.dirname, '../../node_modules')
const checker = createRequire(join(packages, '@astrojs/check/bin/astro-check.js'))
const serverPath = checker.resolve('@astrojs/language-server/bin/nodeServer.js')
const { createMessageConnection } = createRequire(serverPath)('vscode-languageserver-protocol/node')

const pages = ['home.mdx', 'story.mdx', 'points/half.md', 'questions/half.mdx', 'topics/ore.mdx', 'notes.mdx']
const addressOf = (page: string) => pathToFileURL(join(root, 'content', page)).href

for (const page of pages) {
  mkdirSync(dirname(join(root, 'content', page)), { recursive: true })
  writeFileSync(join(root, 'content', page), '---\n---\n')
}
writeEditorSchemas(root, contentJsonSchemas(), authoredFiles(join(root, 'content')))

const server = spawn(process.execPath, [serverPath, '--stdio'])
const connection = createMessageConnection(server.stdout, server.stdin)
after(() => {
  connection.dispose()
  server.kill()
  rmSync(root, { recursive: true, force: true })
})
connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null))
connection.onRequest('client/registerCapability', () => null)
connection.listen()
const uri = pathToFileURL(root).href
await connection.sendRequest('initialize', {
  processId: process.pid,
  rootUri: uri,
  workspaceFolders: [{ uri, name: 'lode' }],
  capabilities: { textDocument: { diagnostic: {}, completion: {}, hover: { contentFormat: ['markdown'] } } },
  initializationOptions: {
    typescript: { tsdk: join(packages, 'typescript/lib') },
    contentIntellisense: true,
  },
})
await connection.sendNotification('initialized', {})

/** What is wrong with `text` in `page`, each with its line from 1. */
async function wrongIn(page: string, text: string): Promise<string[]> {
  const textDocument = { uri: addressOf(page), languageId: 'mdx', version: 1, text }
  await connection.sendNotification('textDocument/didOpen', { textDocument })
  const { items } = await connection.sendRequest('textDocument/diagnostic', { textDocument })
  return items.map(
    ({ message, range }: { message: string; range: { start: { line: number } } }) =>
      `${range.start.line + 1}: ${message}`,
  )
}

/** Which words an editor offers in the open `page`. */
async function offeredIn(page: string, line: number, character: number): Promise<string[]> {
  const { items } = await connection.sendRequest('textDocument/completion', {
    textDocument: { uri: addressOf(page) },
    position: { line: line - 1, character },
  })
  return items.map(({ label }: { label: string }) => label)
}

test('pages that are as they should be are left in peace, and so is what is no page', async () => {
  assert.deepEqual(await wrongIn('home.mdx', '---\ncited: true\n---\n\nHalf. [@a#p1]\n'), [])
  assert.deepEqual(
    await wrongIn('topics/ore.mdx', '---\ntitle: Ore\nupdated: 2025-02-25\naliases: [ores]\n---\n'),
    [],
  )
  assert.deepEqual(await wrongIn('notes.mdx', '---\nmine: 1\n---\n'), [])
})

test('a key that there is not, a value of another kind and a missing title show on their lines', async () => {
  assert.deepEqual(
    await wrongIn('questions/half.mdx', '---\ntitle: Half?\nalias: [a]\ncited: perhaps\n---\n'),
    ['3: Property alias is not allowed.', '4: Incorrect type. Expected "boolean".'],
  )
  assert.deepEqual(await wrongIn('story.mdx', '---\ncited: true\n---\n'), ['1: Missing property "title".'])
})

test('keys, values and what they mean are offered', async () => {
  await wrongIn('points/half.md', '---\ntitle: Half of what\nkind: \n\n---\n')
  assert.deepEqual(await offeredIn('points/half.md', 3, 6), ['differ', 'agree', 'one'])
  const keys = await offeredIn('points/half.md', 4, 0)
  for (const key of ['aliases', 'cited', 'topics', 'updated']) assert(keys.includes(key), key)
  const { contents } = await connection.sendRequest('textDocument/hover', {
    textDocument: { uri: addressOf('points/half.md') },
    position: { line: 1, character: 2 },
  })
  assert.match(contents.value, /What is at issue\./)
})
