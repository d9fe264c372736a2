import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sitemap } from './sitemap.ts'

const places = (text: string) => [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, place]) => place)

test('every page but the one for lost readers, in order', () => {
  assert.deepEqual(places(sitemap(['topics/x/', '', '404.html', '404/'], 'https://a.example/')), [
    'https://a.example/',
    'https://a.example/topics/x/',
  ])
})

test('full addresses where the site knows its own', () => {
  assert.deepEqual(places(sitemap(['', 'a/'], 'https://example.org/base')), [
    'https://example.org/base/',
    'https://example.org/base/a/',
  ])
})

test('letters beyond ASCII and marks of XML are encoded, once', () => {
  assert.deepEqual(places(sitemap(['topics/київ/', 'topics/a&b/', 'topics/%C3%A9/'], 'https://a.example/')), [
    'https://a.example/topics/%C3%A9/',
    'https://a.example/topics/a&amp;b/',
    'https://a.example/topics/%D0%BA%D0%B8%D1%97%D0%B2/',
  ])
})
