/// <reference types="astro/client" />

declare module 'lode:authored' {
  /** By name (`story`, `topics/lithium`): loads what Astro's MDX made of an authored page. */
  export const pages: Readonly<Record<string, () => Promise<import('astro').MDXInstance<object>>>>
}
