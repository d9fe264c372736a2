/** Elements of an authored page that are a picture each; others stand inside them, and hold no prose. */
export const pictureNames: ReadonlySet<string> = new Set([
  'FigureBars',
  'FigureMatrix',
  'FigureShare',
  'TimelineStrip',
  'ToldBy',
])
