/** The terminal face. */
import { entry, extract } from './pipeline.ts'
import { readSeed } from './read/seed.ts'

const [command, ...args] = process.argv.slice(2)
if (command === 'inspect') {
  for (const path of args) {
    const { file, tree } = readSeed(path)
    extract(tree, file)
    process.stdout.write(`${JSON.stringify(entry(file))}\n`)
  }
}
