/** Words of the interface on pages of sources. */
export const words = {
  excerpt: (shown: number, all: number) =>
    `Shown in excerpts: ${shown} of the ${all} words of its passages, which are those that statements cite, names, figures and dates. “…” stands for the others.`,
  whole: 'The whole text is where it was published',
  cite: 'Cite and export',
  passage: 'A passage has an address of its own, as in',
  number: 'and is cited by its number: ¶1.',
  files: 'For reference managers:',
}
