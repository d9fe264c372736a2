/** The colour of links that an editor chose, put into the style sheets. */
import type { Settings } from '../schema.ts'

/** The custom property of `styles/tokens.css` that holds it; where a mode of the system has a colour of its own for it, that stays. */
const property = '--go'

/** A PostCSS plugin; `accent` is asked for when a sheet is made. */
export function accentColour(accent: () => Settings['accent']) {
  return {
    postcssPlugin: 'lode-accent',
    Declaration(declaration: { prop: string; value: string }) {
      const chosen = declaration.prop === property && declaration.value.startsWith('light-dark(')
      const colour = chosen ? accent() : undefined
      const value = colour && `light-dark(${colour.light}, ${colour.dark})`
      if (value && declaration.value !== value) declaration.value = value
    },
  }
}
