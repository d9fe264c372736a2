import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { create, type Font } from 'fontkitten'

const folder = join(import.meta.dirname, '../../public/fonts')
const styles = readFileSync(join(import.meta.dirname, 'styles/fonts.css'), 'utf8')
const font = (name: string) => create(readFileSync(join(folder, name))) as Font

/** Letters with marks as names in Latin script have them, from Icelandic to Turkish. */
const ofNames =
  'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİıĶķĻļĽľŁłŃńŅņŇňŌōŐőŒœŘřŚśŞşŠšŤťŪūŮůŰűŲųŹźŻżŽžȘșȚț'

test('names in Latin letters are set in one face, in the text and in its apparatus', () => {
  for (const name of ['text.woff2', 'label.woff2']) {
    const face = font(name)
    const absent = [...ofNames].filter((letter) => !face.hasGlyphForCodePoint(letter.codePointAt(0)!))
    assert.deepEqual(absent, [], name)
  }
})

test('a font is loaded for every letter that it has', () => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.woff2'))) {
    const rule = styles.split('@font-face').find((each) => each.includes(`/${name}`))
    const ranges = [
      ...(/unicode-range:([^;]+);/.exec(rule ?? '')?.[1] ?? '').matchAll(/U\+(\w+)(?:-(\w+))?/g),
    ]
    const isNamed = (code: number) =>
      ranges.some(
        ([, from, to]) => code >= Number.parseInt(from!, 16) && code <= Number.parseInt(to ?? from!, 16),
      )
    assert.deepEqual(
      font(name)
        .characterSet.filter((code) => code < 0xffff && !isNamed(code))
        .map((code) => String.fromCodePoint(code))
        .filter((letter) => letter.trim()),
      [],
      name,
    )
  }
})
