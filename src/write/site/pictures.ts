/** Draw pictures for link previews as PNG, once for each content. */
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Font } from 'fontkitten'
import { putFile } from '../file.ts'

/** Where drawn pictures are kept, below the root of a project. */
const cache = 'node_modules/.cache/lode/pictures'

/** The site’s own letters below `public/fonts/`, the one that sets most first. */
const faces = ['text.woff2', 'text-cyrillic.woff2', 'label.woff2']

/**
 * Write a picture for each of `drawings` (what it follows from, by its path in `folder`). `draw` makes the SVG; it gets the fonts of the project in `root`, and is
 * asked only for pictures that are not known. The renderer is WebAssembly and gets outlines, so that its bytes are the same on any machine.
 */
export async function writePictures<T>(
  root: string,
  folder: string,
  drawings: ReadonlyMap<string, T>,
  edition: number,
  draw: (drawing: T, fonts: readonly Font[]) => string,
): Promise<void> {
  let drawer: ((drawing: T) => Uint8Array) | undefined
  for (const [path, drawing] of drawings) {
    const key = createHash('sha256')
      .update(JSON.stringify([edition, drawing]))
      .digest('hex')
      .slice(0, 32)
    const kept = join(root, cache, `${key}.png`)
    if (!existsSync(kept)) {
      drawer ??= await renderer(root, draw)
      putFile(kept, drawer(drawing))
    }
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    copyFileSync(kept, target)
  }
}

async function renderer<T>(
  root: string,
  draw: (drawing: T, fonts: readonly Font[]) => string,
): Promise<(drawing: T) => Uint8Array> {
  const { create } = await import('fontkitten')
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm')
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
  await initWasm(readFileSync(wasm)).catch((error: Error) => {
    if (!/[Aa]lready initialized/.test(error.message)) throw error
  })
  const fonts = faces
    .map((name) => join(root, 'public/fonts', name))
    .filter((path) => existsSync(path))
    .map((path) => create(readFileSync(path)) as Font)
  return (drawing) => {
    const image = new Resvg(draw(drawing, fonts), { font: { loadSystemFonts: false } })
    const bytes = image.render().asPng()
    image.free()
    return bytes
  }
}
