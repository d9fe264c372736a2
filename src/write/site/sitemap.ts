/** The sitemap: every page of the built site. */

/**
 * `pathnames` as Astro gives them (`topics/x/`, empty for home) as sitemap XML, in code-unit order, with their full addresses below `site`: the protocol knows no
 * others. `dayOf` tells from which day a page is, where that is known.
 */
export function sitemap(
  pathnames: readonly string[],
  site: string,
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

function address(path: string, site: string): string {
  return new URL(encodeURI(decoded(path)), site.endsWith('/') ? site : `${site}/`).href
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
