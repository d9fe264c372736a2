/** The sitemap: every page of the built site. */

/**
 * `pathnames` as Astro gives them (`topics/x/`, empty for home) as sitemap XML, in code-unit order. With `site` its addresses
 * are full ones; a site that does not know its address gets them relative to the sitemap, which a host's tool can complete.
 * `dayOf` tells from which day a page is, where that is known.
 */
export function sitemap(
  pathnames: readonly string[],
  site: string | undefined,
  dayOf: (path: string) => string | undefined = () => undefined,
): string {
  const places = pathnames.filter((path) => !/^404(?:\.html)?\/?$/.test(path)).sort()
  const urls = places.map((path) => {
    const day = dayOf(decoded(path))
    return `<url><loc>${escaped(address(path, site))}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}</url>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>\n',
  ].join('\n')
}

function address(path: string, site: string | undefined): string {
  const encoded = encodeURI(decoded(path))
  return site ? new URL(encoded, site.endsWith('/') ? site : `${site}/`).href : encoded || './'
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&apos;')
}
