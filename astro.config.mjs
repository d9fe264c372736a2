import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { lode } from './src/integration.ts'

export default defineConfig({
  srcDir: './src/www',
  // What is relative to it lies below its folder, so that it ends with a slash.
  site: process.env.SITE?.replace(/\/*$/, '/') || undefined,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // Statements are set apart before MDX is compiled. Quoted words must stay as they were written: no smart punctuation.
  integrations: [lode(), mdx({ smartypants: false })],
  // The pages' policy allows no inline script, style or font.
  vite: { build: { assetsInlineLimit: 0 } },
})
