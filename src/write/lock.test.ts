import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { takeLock } from './lock.ts'

const root = mkdtempSync(join(tmpdir(), 'lode lock é '))
after(() => rmSync(root, { recursive: true, force: true }))

test('a second one waits until the first is through', async () => {
  const order: string[] = []
  const first = await takeLock(root, () => order.push('first waits'))
  const second = takeLock(root, () => order.push('second waits')).then((release) => {
    order.push('second')
    release()
  })
  await new Promise((resolve) => setTimeout(resolve, 100))
  order.push('first ends')
  first()
  await second
  assert.deepEqual(order, ['second waits', 'first ends', 'second'])
})

test('a process that is killed keeps nobody waiting', async () => {
  const script = `import { takeLock } from './lock.ts'
    await takeLock(${JSON.stringify(root)}, () => {})
    console.log('taken')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: import.meta.dirname })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  let waited = false
  const second = takeLock(root, () => {
    waited = true
  })
  await new Promise((resolve) => setTimeout(resolve, 100))
  child.kill('SIGKILL')
  const release = await second
  assert(waited)
  release()
})
