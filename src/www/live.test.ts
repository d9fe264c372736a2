import assert from 'node:assert/strict'
import { EventEmitter } from 'node:events'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { type Live, live, type Outcome } from './live.ts'

const good: Outcome = { ok: true, text: '' }
const bad: Outcome = {
  ok: false,
  text: 'harbour.yaml: error',
  fault: { path: '/p/seeds/harbour.yaml', line: 1 },
}

/** Live preview without a browser: what it sends, runs that end when they are told to, files that are saved. */
function preview(given: Partial<Pick<Live, 'ready' | 'look'>>) {
  const watcher = Object.assign(new EventEmitter(), { add: () => {} })
  const sent: string[] = []
  const ws = { send: ({ type }: { type: string }) => sent.push(type), on: () => {} }
  const server = { watcher, ws, middlewares: { use: () => {} }, environments: {} }
  const states = new Map<string, string>()
  const ends: ((outcome: Outcome) => void)[] = []
  const said: string[] = []
  const logger = { warn: (text: string) => said.push(text.trim()), error: (text: string) => said.push(text) }
  const shows = { looked: [] as string[][], settled: [] as string[][] }
  const look = given.look ?? (() => good)
  const started = live({
    root: '/p',
    server: server as unknown as Live['server'],
    logger: logger as unknown as Live['logger'],
    ready: given.ready,
    run: () => new Promise((resolve) => ends.push(resolve)),
    look: (paths) => {
      shows.looked.push([...paths])
      return look(paths)
    },
    settle: (paths) => {
      shows.settled.push([...paths])
      return paths.length ? look(paths) : good
    },
    statesBelow: ([folder]) => new Map([...states].filter(([path]) => path.startsWith(folder!))),
    isOwnWrite: () => false,
  })
  let count = 0
  const save = async (path: string) => {
    states.set(path, String(++count))
    watcher.emit('all', 'change', path)
    await quiet()
  }
  return { started, sent, said, ends, save, ...shows }
}

/** Until a save has been noticed, and what there is to send has been sent. */
const quiet = () => pause(250)

test('a saved seed is shown before the run over all has ended, which follows', async () => {
  const { started, sent, ends, save, looked, settled } = preview({ ready: { current: true, report: '' } })
  await started
  assert.equal(ends.length, 0, 'nothing need be run')
  await save('/p/seeds/harbour.txt')
  assert.deepEqual(looked, [['/p/seeds/harbour.txt']])
  assert.deepEqual(sent, ['full-reload'])
  assert.equal(ends.length, 1)
  ends[0]!(good)
  await quiet()
  assert.deepEqual(sent, ['full-reload', 'full-reload'])
  assert.deepEqual(settled, [[]])
})

test('a page waits for the run, and of what is saved meanwhile nothing is lost', async () => {
  const { started, ends, save, looked, settled } = preview({ ready: { current: true, report: '' } })
  await started
  await save('/p/content/story.mdx')
  assert.deepEqual(looked, [])
  await save('/p/seeds/harbour.txt')
  assert.equal(ends.length, 1, 'one run at a time')
  ends[0]!(good)
  await quiet()
  assert.deepEqual(settled, [['/p/seeds/harbour.txt']])
  assert.equal(ends.length, 2)
})

test('an error in a seed is not hidden by a run that began before it, and goes when it is mended', async () => {
  let outcome = bad
  const { started, sent, ends, save } = preview({
    ready: { current: true, report: '' },
    look: () => outcome,
  })
  await started
  await save('/p/content/story.mdx')
  await save('/p/seeds/harbour.yaml')
  assert.equal(sent.at(-1), 'error')
  ends[0]!(good)
  await quiet()
  assert.equal(sent.at(-1), 'error')
  outcome = good
  await save('/p/seeds/harbour.yaml')
  assert.equal(sent.at(-1), 'full-reload')
  const before = sent.length
  ends[1]!(bad)
  await quiet()
  assert.equal(sent.length, before, 'what that run knew of the seed is old')
})

test('without a store the first run is waited for; with an old one it is not, and its messages are said again', async () => {
  const first = preview({})
  let served = false
  void first.started.then(() => {
    served = true
  })
  await quiet()
  assert.equal(served, false)
  first.ends[0]!(bad)
  await first.started
  assert.equal(first.sent.at(-1), 'error')
  assert.deepEqual(first.said, [bad.text])

  const old = preview({ ready: { current: false, report: 'one warning' } })
  await old.started
  assert.equal(old.ends.length, 1)
  const current = preview({ ready: { current: true, report: 'one warning' } })
  await current.started
  assert.deepEqual(current.said, ['one warning'])
})
