import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decode, isBinary } from './decode.ts'

const latin1 = (text: string) => Buffer.from(text, 'latin1')

test('UTF-8 with and without a byte order mark, UTF-16 with one', () => {
  for (const bytes of [
    Buffer.from('Ціна зросла.'),
    Buffer.from('\ufeffЦіна зросла.'),
    Buffer.from('\ufeffЦіна зросла.', 'utf16le'),
    Buffer.from('\ufeffЦіна зросла.', 'utf16le').swap16(),
  ]) {
    const found = decode(bytes)
    assert.equal(found.text, 'Ціна зросла.')
    assert.notEqual(found.by, 'detection')
    assert.equal(found.invalid, 0)
  }
})

test('UTF-16 without a byte order mark is a detection, and says so', () => {
  assert.equal(decode(Buffer.from('The ferry was late.', 'utf16le')).by, 'detection')
  assert.equal(decode(Buffer.from('The ferry was late.', 'utf16le')).text, 'The ferry was late.')
})

test('Cyrillic stands together, accents stand alone', () => {
  const cyrillic = decode(
    Buffer.from([0xcf, 0xee, 0xf0, 0xee, 0xec, 0x20, 0xe7, 0xe0, 0xea, 0xf0, 0xe8, 0xf2, 0xee, 0x2e]),
  )
  assert.deepEqual(
    [cyrillic.encoding, cyrillic.by, cyrillic.text],
    ['windows-1251', 'detection', 'Пором закрито.'],
  )
  const western = decode(latin1('The ma\xeetre closed the caf\xe9 \x93early\x94.'))
  assert.deepEqual([western.encoding, western.text], ['windows-1252', 'The maître closed the café “early”.'])
})

test('small letters below capitals are KOI8', () => {
  const found = decode(
    Buffer.from([0xd0, 0xcf, 0xd2, 0xcf, 0xcd, 0x20, 0xda, 0xc1, 0xcb, 0xd2, 0xc9, 0xd4, 0xcf]),
  )
  assert.deepEqual([found.encoding, found.text], ['koi8-u', 'пором закрито'])
})

test('a declaration beats detection, and loses against valid UTF-8', () => {
  assert.equal(decode(latin1('caf\xe9 caf\xe9'), 'iso-8859-1').by, 'declaration')
  assert.equal(decode(Buffer.from('café'), 'windows-1251').text, 'café')
  assert.equal(decode(latin1('caf\xe9 \x93x\x94'), 'no-such-label').by, 'detection')
})

test('a stray byte in UTF-8 costs one letter, not the encoding', () => {
  const found = decode(
    Buffer.concat([Buffer.from('Süd und Köln '), Buffer.from([0xff]), Buffer.from(' Nord')]),
  )
  assert.equal(found.encoding, 'utf-8')
  assert.equal(found.text, 'Süd und Köln \ufffd Nord')
  assert.deepEqual([found.invalid, found.firstInvalid], [1, 15])
})

test('an encoding that is not looked for is owned up to', () => {
  const shiftJis = Buffer.from([
    0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea, 0x82, 0xcc, 0x83, 0x65, 0x83, 0x4c, 0x83, 0x58, 0x83, 0x67, 0x81,
    0x42,
  ])
  assert.equal(decode(shiftJis).doubtful, true)
})

test('a file is binary by its signature or its control bytes, not by one NUL', () => {
  assert(isBinary(latin1('%PDF-1.7\n…')))
  assert(isBinary(latin1('\x89PNG\r\n\x1a\n')))
  assert(isBinary(Buffer.from([0, 1, 2, 3, 0, 5, 6, 7, 8])))
  assert(isBinary(Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0])))
  assert(!isBinary(latin1('One\0 stray NUL in a line of text is still text.')))
  assert(!isBinary(Buffer.from('\ufeffUTF-16', 'utf16le')))
  assert(!isBinary(Buffer.alloc(0)))
  assert(!isBinary(latin1('PK fell by 3 per cent. RIFF raff.')))
})

test('a byte order mark does not hide what is broken behind it', () => {
  const utf8 = decode(Buffer.concat([Buffer.from('\ufeffab'), Buffer.from([0xff])]))
  assert.deepEqual([utf8.invalid, utf8.firstInvalid], [1, 5])
  const utf16 = decode(
    Buffer.concat([Buffer.from('\ufeffab', 'utf16le'), Buffer.from([0x00, 0xd8, 0x63, 0x00])]),
  )
  assert.deepEqual([utf16.text, utf16.invalid, utf16.firstInvalid], ['ab\ufffdc', 1, 6])
})
