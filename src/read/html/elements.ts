/** Names of HTML elements by how they lay out text, after the rendering section of the HTML standard. */

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements without an end tag. */
export const voidElements = names(
  'area base basefont bgsound br col command embed frame hr image img input keygen link meta param source track wbr',
)

/** Elements that begin and end a block of text. */
export const blockElements = names(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section select summary table tbody td textarea tfoot th thead tr ul',
)

/** Elements whose content no browser shows as text. */
export const hiddenElements = names(
  'applet audio canvas datalist defs desc frameset head iframe math metadata noembed noframes noscript object rp script style template title video',
)

/** Elements that may stand in `<head>`; any other one ends it. */
export const headElements = names(
  'base basefont bgsound link meta noscript script style template title noframes',
)

/** A start tag (key) ends an open element of these names, if nothing of `until` is open inside of it. */
export const impliedEnds: Record<string, { ends: ReadonlySet<string>; until: ReadonlySet<string> }> = {
  dd: { ends: names('dd dt'), until: names('dl div') },
  dt: { ends: names('dd dt'), until: names('dl div') },
  li: { ends: names('li'), until: names('ul ol menu dir') },
  optgroup: { ends: names('option optgroup'), until: names('select') },
  option: { ends: names('option'), until: names('select optgroup datalist') },
  tbody: { ends: names('tbody thead tfoot tr td th'), until: names('table') },
  td: { ends: names('td th'), until: names('tr table') },
  tfoot: { ends: names('tbody thead tfoot tr td th'), until: names('table') },
  th: { ends: names('td th'), until: names('tr table') },
  thead: { ends: names('tbody thead tfoot tr td th'), until: names('table') },
  tr: { ends: names('tr td th'), until: names('table tbody thead tfoot') },
}

/** Start tags that end an open paragraph. */
export const paragraphEnds = names(
  'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table ul',
)
