/** The part of Citation.js that is used here; it comes without types. */
declare module '@citation-js/core' {
  export const plugins: {
    config: { get(name: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean } } }
    output: { format(name: string, items: readonly object[]): string }
  }
}
declare module '@citation-js/plugin-bibtex'
