/**
 * `npm run score -- DIR [part of an id …] [--split dev]`: extraction measured on public data sets that lie in DIR, beside what is had off the shelf and
 * what we are after. `--split` takes another part of the sets that have several: rules are tuned there, and measured on the test part.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

/** One set and its measure. `run` gets the folder that holds all sets, and which part of the set to take, and returns a row per figure. */
export interface Scorer {
  id: string
  /** `%s` stands for the part of the set. */
  set: string
  measure: string
  offTheShelf: string
  goal: string
  /** The folder of the set, below the folder of all sets. */
  needs: string
  run(dir: string, split: string): Row[] | Promise<Row[]>
}

/** One figure: `ours` as it is printed. */
export interface Row {
  measure: string
  ours: string
}

/** Score the sets in the folder that `args` begin with, or those of them whose id contains a further argument, and print a table. Returns the exit code. */
export async function score(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { split: { type: 'string', default: 'test' } },
  })
  const [dir, ...only] = positionals
  const sets = resolve(process.env.INIT_CWD ?? '.', dir ?? '')
  if (!dir || !existsSync(sets)) {
    console.error(
      'Unexpected folder of sets, expected `npm run score -- DIR`; how to get each set stands in the README.',
    )
    return 2
  }
  const scorers = await load()
  console.log(line(['set', 'measure', 'off the shelf', 'goal', 'ours']))
  for (const scorer of scorers.filter(({ id }) => !only.length || only.some((part) => id.includes(part)))) {
    const set = scorer.set.replace('%s', values.split)
    if (!existsSync(join(sets, scorer.needs))) {
      console.log(
        line([set, scorer.measure, scorer.offTheShelf, scorer.goal, `not measured: no ${scorer.needs}/`]),
      )
      continue
    }
    for (const row of await scorer.run(sets, values.split))
      console.log(line([set, row.measure, scorer.offTheShelf, scorer.goal, row.ours]))
  }
  return 0
}

async function load(): Promise<Scorer[]> {
  const folder = join(import.meta.dirname, 'score')
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  const modules = await Promise.all(names.sort().map((name) => import(join(folder, name))))
  return modules.map(({ default: scorer }) => scorer as Scorer).filter((scorer) => scorer?.run)
}

function line(cells: string[]): string {
  const widths = [44, 40, 22, 16, 16]
  return cells
    .map((cell, index) => cell.padEnd(widths[index]))
    .join('  ')
    .trimEnd()
}
