import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { lode } from './src/integration.ts'

export default defineConfig({
  srcDir: './src/www',
  site: process.env.SITE || undefined,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // Quoted words must stay as they were written: no smart punctuation.
  integrations: [mdx({ smartypants: false }), lode()],
  // The pages' policy allows no inline script, style or font.
  vite: { build: { assetsInlineLimit: 0 } },
})
