/** Words of which a page says that no source has them. */
import type { Authored } from '../data.ts'
import { even, placesOf } from '../lib/even.ts'
import { raise } from '../lib/raise.ts'
import { refOf } from './claim.ts'
import type { Ground } from './ground.ts'

/** Check that no passage has one of the words that `page` lists as absent, whatever their case. */
export function vetAbsent({ file, front }: Authored, ground: Ground): void {
  for (const words of front.absent ?? []) {
    const wanted = even(words).text.toLowerCase()
    const holder = ground.all().find((one) => placesOf(ground.even(one).text.toLowerCase(), wanted).length)
    if (!holder) continue
    const lines = String(file.value).split('\n')
    const line = lines.findIndex((text) => text.includes(words)) + 1
    raise(
      file,
      'absent-found',
      `Unexpected “${words}” among words that no source has, expected them in no passage: \`${refOf(holder)}\` has them`,
      { line: line || 1, actual: words },
    )
  }
}
