/** The colour that an editor chose for what is under the pointer, in focus or led to, put into the style sheets. */
import type { Settings } from '../schema.ts'

/** The custom properties of `styles/tokens.css` that follow from it; where a mode of the system has a colour of its own for one, that stays. */
const properties: Record<string, (colour: string) => string> = {
  '--go': (colour) => colour,
  '--here': (colour) => `color-mix(in srgb, ${colour} 9%, var(--paper))`,
}

/** A PostCSS plugin; `accent` is asked for when a sheet is made. */
export function accentColour(accent: () => Settings['accent']) {
  return {
    postcssPlugin: 'lode-accent',
    Declaration(declaration: { prop: string; value: string }) {
      const made = declaration.value.startsWith('light-dark(') ? properties[declaration.prop] : undefined
      const colour = made && accent()
      const value = colour && `light-dark(${made(colour.light)}, ${made(colour.dark)})`
      if (value && declaration.value !== value) declaration.value = value
    },
  }
}
