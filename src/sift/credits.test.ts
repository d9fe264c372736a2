import assert from 'node:assert/strict'
import { test } from 'node:test'
import { endsWithCredit } from './credits.ts'

test('credits', () => {
  for (const line of [
    'Volunteers on the dyke. (AP Photo/Ann Lee)',
    'Volunteers on the dyke. (Photo: Ann Lee/Marn Post)',
    'Volunteers on the dyke. Photo by Ann Lee',
    'Ann Lee | Bloomberg | Getty Images',
    'REUTERS/Ann Lee',
    'Lund sold her last boat in the winter of 2023. Jane Roe',
    'Lund (left) may have to sell to Berg (right)',
    'From left: Ann Lund, Bo Berg and a gull',
  ])
    assert(endsWithCredit(line), line)
})

test('no credits', () => {
  for (const line of [
    'The photo by which she was known hung in the hall.',
    'The court (which sits in Marn) did not reply.',
    'The source: a spring above the village.',
    'Fees for Capt. Jane Roe and Rep. Ann Lund',
    'All rights reserved. Read More Stories',
    'Her hand (the left one) was cold.',
    'She sold it for Reuters to print, and for nothing else did she get more.',
  ])
    assert(!endsWithCredit(line), line)
})
