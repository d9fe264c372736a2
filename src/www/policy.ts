/** What a page may load: its own files, nothing of others; inline only what is allowed by its hash. */

/** `'script'` for ordinary pages; `'search'` also lets the index run as WebAssembly. */
export type Needs = 'script' | 'search'

/**
 * The Content-Security-Policy of a page, for a `meta` element. `hashes` are those of the scripts in the page. Absent in dev,
 * whose server injects scripts and styles.
 */
export function policy(needs: Needs, hashes: readonly string[]): string | undefined {
  if (import.meta.env.DEV) return undefined
  const wasm = needs === 'search' ? " 'wasm-unsafe-eval'" : ''
  return [
    "default-src 'none'",
    `script-src 'self' ${hashes.map((hash) => `'${hash}'`).join(' ')}${wasm}`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')
}
