/** Find the article in a page's JSON-LD (schema.org `Article` and its kinds). Broken JSON is mended where that is plain, else passed over. */

export interface Article {
  title?: string
  name?: string
  deck?: string
  publisher?: string
  byline: string[]
  published?: string
  url?: string
  lang?: string
  /** The text of the article, markup taken out. */
  body?: string
}

type Values = Record<string, unknown>

const kinds = /(?:Article|BlogPosting|Report|Review|NewsItem|LiveBlogPosting|SocialMediaPosting)$/

/** The first article that `scripts` (texts of JSON-LD scripts) state, fields of later ones filling its gaps. */
export function jsonLdArticle(scripts: string[]): Article | undefined {
  let article: Article | undefined
  for (const script of scripts) {
    for (const values of articles(parsed(script))) {
      const found = read(values)
      article = article
        ? { ...found, ...defined(article), byline: article.byline.length ? article.byline : found.byline }
        : found
    }
  }
  return article
}

function defined(article: Article): Article {
  return Object.fromEntries(
    Object.entries(article).filter(([, value]) => value !== undefined),
  ) as unknown as Article
}

/** Comments, CDATA marks, raw line ends in strings and trailing commas are what pages get wrong most. */
function parsed(script: string): unknown {
  const text = script
    .replace(/^\s*(?:\/\/\s*)?(?:<!\[CDATA\[|<!--)/, '')
    .replace(/(?:\/\/\s{0,20})?(?:\]\]>|-->)\s{0,200}$/, '')
    .trim()
  try {
    return JSON.parse(text)
  } catch {
    try {
      return JSON.parse(
        text
          .replace(/[\u0000-\u001f]+/g, ' ')
          .replace(/,(?=\s?[}\]])/g, '')
          .replace(/;$/, ''),
      )
    } catch {
      return undefined
    }
  }
}

/** Objects of an article's kind, in document order, however deep they lie in lists and graphs. */
function articles(value: unknown): Values[] {
  const found: Values[] = []
  const queue: unknown[] = [value]
  for (let at = 0; at < queue.length && at < 5000; at++) {
    const item = queue[at]
    if (Array.isArray(item)) queue.push(...item.slice(0, 1000))
    else if (item && typeof item === 'object') {
      const values = item as Values
      const types = [values['@type']].flat()
      if (types.some((type) => typeof type === 'string' && kinds.test(type))) found.push(values)
      else queue.push(values['@graph'], values.mainEntity, values.mainEntityOfPage)
    }
  }
  return found
}

function read(values: Values): Article {
  return {
    title: text(values.headline),
    name: text(values.name),
    deck: text(values.description),
    publisher: nameOf(values.publisher) ?? nameOf(values.sourceOrganization),
    byline: [values.author ?? values.creator]
      .flat()
      .slice(0, 50)
      .map(nameOf)
      .filter((name) => name !== undefined),
    published: text(values.datePublished) ?? text(values.dateCreated),
    url:
      text(values.url) ??
      text((values.mainEntityOfPage as Values | undefined)?.['@id']) ??
      text(values.mainEntityOfPage),
    lang: text(values.inLanguage),
    body: text(values.articleBody),
  }
}

function nameOf(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value
  return text(first) ?? text((first as Values | undefined)?.name)
}

/** A string with its markup and character references taken out; `undefined` for anything else. */
function text(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const plain = value
    .replace(/<[a-z/!][^<>]{0,2000}>/gi, ' ')
    .replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp|rsquo|lsquo|rdquo|ldquo|mdash|ndash|hellip|szlig)|([a-z])(acute|caron|cedil|circ|grave|ring|tilde|uml));/gi,
      (whole, decimal, hex, name, letter, mark) => {
        if (letter) return `${letter}${marks[mark.toLowerCase()]}`.normalize('NFC')
        const point = decimal
          ? Number(decimal)
          : hex
            ? Number.parseInt(hex, 16)
            : references[name.toLowerCase()]
        return point > 0 && point < 0x110000 ? String.fromCodePoint(point) : whole
      },
    )
    .trim()
  return plain || undefined
}

const references: Record<string, number> = {
  amp: 38,
  lt: 60,
  gt: 62,
  quot: 34,
  apos: 39,
  nbsp: 160,
  rsquo: 0x2019,
  lsquo: 0x2018,
  rdquo: 0x201d,
  ldquo: 0x201c,
  mdash: 0x2014,
  ndash: 0x2013,
  hellip: 0x2026,
  szlig: 0xdf,
}

/** Combining marks by the end of a reference: `&oacute;`. */
const marks: Record<string, string> = {
  acute: '\u0301',
  caron: '\u030c',
  cedil: '\u0327',
  circ: '\u0302',
  grave: '\u0300',
  ring: '\u030a',
  tilde: '\u0303',
  uml: '\u0308',
}
