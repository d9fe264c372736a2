import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { readSeed } from './seed.ts'
import { listSeeds } from './seeds.ts'

const scratch = mkdtempSync(join(tmpdir(), 'lode seeds é '))
after(() => rmSync(scratch, { recursive: true, force: true }))

let count = 0
/** Files in a new folder. */
function folder(files: Record<string, string | Buffer>): string {
  const path = join(scratch, String(count++))
  mkdirSync(path)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text)
  return path
}

function read(name: string, text: string | Buffer, sidecar?: string) {
  const path = folder({
    [name]: text,
    ...(sidecar === undefined ? {} : { [name.replace(/\.\w+$/, '.yaml')]: sidecar }),
  })
  const { file, tree } = readSeed(join(path, name))
  const value = String(file.value)
  return {
    file,
    value,
    pieces: tree.children.map(({ start, end }) => value.slice(start, end)),
    tree,
    rules: file.messages.map(({ ruleId }) => ruleId),
  }
}

test('line ends of all systems are one, and only lines with text are pieces', () => {
  const { value, pieces, rules } = read('a.txt', '\ufeffOne.\r\n\r\n  Two. \rThree.\n')
  assert.equal(value, 'One.\n\n  Two. \nThree.\n')
  assert.deepEqual(pieces, ['One.', 'Two.', 'Three.'])
  assert.deepEqual(rules, [])
})

test('control, bidirectional and zero-width characters stay in the text', () => {
  const text = 'A\u0000 NUL, a \u202eturn\u202c, a hid\u200bden join, a bell\u0007.'
  assert.equal(read('a.txt', text).value, text)
})

test('what is no text is told apart from what is nothing', () => {
  assert.deepEqual(read('a.txt', '').rules, ['seed-empty'])
  assert.deepEqual(read('a.txt', ' \n\t\n').rules, ['seed-empty'])
  assert.deepEqual(read('a.html', '<p> &nbsp; </p>').rules, ['seed-empty'])
  const binary = read('a.txt', Buffer.from('%PDF-1.7\n…'))
  assert.deepEqual(binary.rules, ['seed-binary'])
  assert.equal(binary.file.messages[0].fatal, true)
})

test('a bad byte is reported with its offset and line, and the text survives', () => {
  const { file, pieces } = read(
    'a.txt',
    Buffer.concat([Buffer.from('Süd, Köln, Ulm\nNörd'), Buffer.from([0xff])]),
  )
  assert.deepEqual(pieces, ['Süd, Köln, Ulm', 'Nörd\ufffd'])
  const [message] = file.messages
  assert.equal(message.ruleId, 'seed-bytes')
  assert.match(message.reason, /offset 22\b/)
  assert.deepEqual([message.line, message.column], [2, 5])
})

test('a guessed encoding leaves a message, a declared one none', () => {
  assert.deepEqual(read('a.txt', Buffer.from('caf\xe9 du port', 'latin1')).rules, ['seed-encoding'])
  const cyrillic = Buffer.concat([
    Buffer.from('<meta charset="windows-1251"><p>'),
    Buffer.from([0xcf, 0xee, 0xf0, 0xee, 0xec]),
  ])
  assert.deepEqual([read('a.html', cyrillic).value, read('a.html', cyrillic).rules], ['Пором\n', []])
  const unknown = Buffer.from([
    0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea, 0x82, 0xcc, 0x83, 0x65, 0x83, 0x4c, 0x83, 0x58,
  ])
  assert.deepEqual(read('a.txt', unknown).rules, ['seed-encoding-unknown'])
})

test('a seed that is not there is a message, not a crash', () => {
  assert.deepEqual(
    readSeed(join(scratch, 'nowhere.txt')).file.messages.map(({ ruleId }) => ruleId),
    ['seed-unreadable'],
  )
})

test('a line of 5 MB and 50,000 lines are read in one pass', () => {
  assert.equal(read('a.txt', 'word '.repeat(1_000_000)).pieces.length, 1)
  assert.equal(read('a.txt', 'word\n'.repeat(50_000)).pieces.length, 50_000)
})

test('a seed of many megabytes is read whole, with a message', () => {
  const line = 'The ferry was late again, and nobody said why.\n'
  const below = read('below.txt', line.repeat(Math.floor(10_000_000 / line.length)))
  assert.deepEqual(below.rules, [])
  const above = read('above.txt', line.repeat(Math.ceil(10_000_000 / line.length)))
  assert.deepEqual(above.rules, ['seed-large'])
})

test('a sidecar is read beside its seed', () => {
  const { file, rules } = read(
    'a.txt',
    'Text.',
    'title: Ferry sold\nbyline: Ann Lee\npublished: 2024-05-01T10:00:00+02:00\nkind: notes\n',
  )
  assert.deepEqual(file.data.sidecar, {
    title: 'Ferry sold',
    byline: ['Ann Lee'],
    published: '2024-05-01T10:00:00+02:00',
    kind: 'notes',
  })
  assert.deepEqual(rules, [])
})

test('an unknown key is an error with its place and the nearest key; the rest is kept', () => {
  const { file } = read('a.txt', 'Text.', 'title: Ferry sold\npublised: 2024-05-01\n')
  const [message] = file.messages
  assert.deepEqual(
    [message.ruleId, message.line, message.column, message.expected],
    ['sidecar-key', 2, 1, ['published', 'publisher']],
  )
  assert.equal(message.fatal, true)
  assert.match(message.file ?? '', /a\.yaml$/)
  assert.deepEqual(file.data.sidecar, { title: 'Ferry sold' })
})

test('values of a sidecar are checked, each where it stands', () => {
  for (const [yaml, line] of [
    ['published: last Friday', 1],
    ['published: 2024-02-30', 1],
    ['title: x\nurl: javascript:alert(1)', 2],
    ['title: x\nurl: file:///etc/passwd', 2],
    ['kind: note', 1],
    ['lang: ../../etc', 1],
    ['byline:\n  - Ann\n  - 7', 3],
    ['original:\n  sha256: abc', 2],
    ['title: [a, b]', 1],
  ] as const) {
    const { file } = read('a.txt', 'Text.', yaml)
    assert.deepEqual(
      file.messages.map(({ ruleId, line }) => [ruleId, line]),
      [['sidecar-value', line]],
      yaml,
    )
  }
})

test('YAML that is broken, tagged or explosive is refused, and never run', () => {
  const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefgh'.replace(/./g, (key) => `${key}: &${key} [${`*${String.fromCharCode(key.charCodeAt(0) - 1)}, `.repeat(9)}]\n`)}`
  for (const yaml of [
    'title: "open',
    'title: !!js/function "x"',
    'title: !thing x',
    '- a\n- b',
    'title: a\ntitle: b',
    bomb,
    `title: ${'x'.repeat(1_100_000)}`,
    '%',
    `title: ${'{'.repeat(50_000)}`,
    `title: ${'['.repeat(3000)}${']'.repeat(3000)}`,
    `title:\n${'- '.repeat(50_000)}x`,
    Array.from({ length: 3000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
    `${'a: [\n'.repeat(90)}`,
    't\0i\0t\0l\0e\0:\0 \0x\0',
  ]) {
    const { file } = read('a.txt', 'Text.', yaml)
    assert(file.messages.length > 0 && file.messages.length <= 3, yaml.slice(0, 40))
    for (const { ruleId } of file.messages) assert.equal(ruleId, 'sidecar-syntax', yaml.slice(0, 40))
    assert.deepEqual(file.data.sidecar, {})
  }
  assert.deepEqual(read('a.txt', 'Text.', '__proto__: {polluted: true}').rules, ['sidecar-key'])
  assert.equal(({} as { polluted?: boolean }).polluted, undefined)
})

test('an empty sidecar says nothing, and that is fine', () => {
  assert.deepEqual(read('a.txt', 'Text.', '').rules, [])
  assert.deepEqual(read('a.txt', 'Text.', '# later\n').rules, [])
})

const listed = (path: string) => {
  const { seeds, messages } = listSeeds(path)
  return [
    seeds.map((seed) => seed.slice(path.length + 1)),
    messages.flatMap((file) => file.messages.map(({ ruleId }) => ruleId)),
  ]
}

test('seeds are listed in the order of their code units; dot files, folders and leftovers are passed over', () => {
  const path = folder({
    'b.txt': 'x',
    'Ö.md': 'x',
    'a.html': 'x',
    'B.txt.~': 'x',
    '.hidden.txt': 'x',
    'a.yaml': '',
    'C.TXT': 'x',
  })
  rmSync(join(path, 'B.txt.~'))
  mkdirSync(join(path, 'folder.txt'))
  assert.deepEqual(listed(path), [['C.TXT', 'a.html', 'b.txt', 'Ö.md'], []])
})

test('what lies among the seeds and is not read gets a message', () => {
  assert.deepEqual(listed(folder({ 'a.txt': 'x', 'b.docx': 'x' })), [['a.txt'], ['seed-extension']])
  assert.deepEqual(listed(folder({ 'a.txt': 'x', 'b.yaml': '' })), [['a.txt'], ['sidecar-orphan']])
  assert.deepEqual(listed(folder({ 'a.txt': 'x', 'a.yml': '' })), [['a.txt'], ['sidecar-orphan']])
  assert.deepEqual(listed(folder({})), [[], ['seed-none']])
  assert.deepEqual(listed(join(scratch, 'nowhere')), [[], ['seed-none']])
})

test('two files with one id are both refused, and each names the other', () => {
  const path = folder({ 'a b.txt': 'x', 'A-b.md': 'x', 'c.txt': 'x', '!.txt': 'x' })
  assert.deepEqual(listed(path), [['c.txt'], ['seed-id', 'seed-id', 'seed-id']])
})

test('a link that leads out of the folder is refused, one that stays is read', () => {
  const path = folder({ 'a.txt': 'x' })
  symlinkSync(join(path, 'a.txt'), join(path, 'b.txt'))
  symlinkSync('/etc/hostname', join(path, 'c.txt'))
  symlinkSync(join(path, 'gone.txt'), join(path, 'd.txt'))
  assert.deepEqual(listed(path), [
    ['a.txt', 'b.txt'],
    ['seed-link', 'seed-unreadable'],
  ])
})

test('a file that may not be read is a message', {
  skip: process.getuid?.() === 0 && 'root may read all',
}, () => {
  const path = folder({ 'a.txt': 'x' })
  chmodSync(join(path, 'a.txt'), 0)
  assert.deepEqual(listed(path), [[], ['seed-unreadable']])
})
