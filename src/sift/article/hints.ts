/** What class names, ids and roles of saved pages say of a part of it. */
import type { Element } from '../../schema.ts'

/** Rules by the words that announce them, first match wins; compared with whole words of a class name, or with all of it. */
const table: [string, string][] = [
  ['comments', 'comment comments commentlist disqus respond replies livefyre coral'],
  [
    'navigation',
    'nav navbar navigation menu submenu breadcrumb breadcrumbs pagination pager sitemap skip topbar toolbar tabs',
  ],
  ['share-line', 'share sharing sharebar social socials shares sharedaddy addthis addtoany follow'],
  [
    'related',
    'related recommended recommendations recirc recirculation trending popular mostread outbrain taboola teaser teasers readmore morefrom upnext suggested zergnet revcontent nextprev next-prev prev-next post-navigation',
  ],
  [
    'promotion',
    'newsletter subscribe subscription signup promo promos promotion paywall donate advert ad ads advertisement advertising adslot sponsored sponsor dfp cta marketing',
  ],
  ['sidebar', 'sidebar rail aside widget widgets'],
  [
    'page-control',
    'cookie cookies gdpr consent modal popup overlay tooltip login search searchform screen sr visuallyhidden',
  ],
  ['footer', 'footer copyright colophon'],
  ['tags', 'tags taglist tag-list topics keywords'],
  ['author-note', 'author-bio authorbio bio about-author author-box authorbox author-info'],
  [
    'byline',
    'byline dateline timestamp pubdate author authors postmeta entry-meta post-meta article-meta meta',
  ],
  ['credit', 'credit credits copyright photographer attribution'],
]

const words = new Map<string, string>()
for (const [rule, list] of table)
  for (const word of list.split(' ')) if (!words.has(word)) words.set(word, rule)

const elements: Record<string, string> = {
  aside: 'sidebar',
  button: 'page-control',
  footer: 'footer',
  form: 'page-control',
  nav: 'navigation',
  option: 'page-control',
  select: 'page-control',
  textarea: 'page-control',
}

const roles: Record<string, string> = {
  navigation: 'navigation',
  complementary: 'sidebar',
  contentinfo: 'footer',
  search: 'page-control',
  dialog: 'page-control',
}

const strong =
  /(?:^|[ _-])(?:articlebody|article[_-]{0,2}(?:body|text|content|copy)|(?:story|post|entry|news)[_-]{0,2}(?:body|text|content|copy)|e-content)(?:$|[ _-])/

/** Posts of social networks that an article shows are part of it. */
const embedded = /(?:^|[ _-])(?:tweet|twitter-tweet|embed|embedded|instagram-media|oembed)(?:$|[ _-])/

/** Classes by which weblogs say under what a post is filed. */
const filed = /^(?:author|category|format|post_tag|status|tag|type)-/

const cache = new Map<string, { rule: string; strength: number }>()

/** A rule where the element says that it is not the article; '' where it says nothing of the kind. */
export function hintOf(element: Element): string {
  return looked(element).rule
}

/** How strongly the element says that it is the article: 3 in microdata, 2 by class name, 1 by tag, 0 not at all. */
export function strengthOf(element: Element): number {
  return looked(element).strength
}

/** What parts of one article have in common, numbers apart: the tag and the class that says so, else all classes; '' where there are none. */
export function makeOf({ name, hint }: Element): string {
  const own = strong.exec(hint)?.[0].trim()
  return hint && `${name} ${(own ?? hint).replace(/\d+/g, '')}`
}

function looked({ name, hint }: Element) {
  const key = `${name} ${hint}`
  let found = cache.get(key)
  if (!found) {
    const strength = strengthIn(name, hint)
    found = { strength, rule: strength > 1 ? '' : ruleIn(name, hint) }
    if (cache.size > 20_000) cache.clear()
    cache.set(key, found)
  }
  return found
}

function strengthIn(name: string, hint: string): number {
  if (Object.hasOwn(elements, name) || name === 'body' || name === 'html') return 0
  if (/itemprop=(?:\S*:)?articlebody/.test(hint)) return 3
  if (strong.test(hint)) return 2
  return name === 'article' ? 1 : 0
}

function ruleIn(name: string, hint: string): string {
  if (Object.hasOwn(elements, name)) return elements[name]
  if (name === 'body' || name === 'html' || !hint || embedded.test(hint)) return ''
  for (const part of hint.split(' ')) {
    if (name === 'article' && filed.test(part)) continue
    if (Object.hasOwn(roles, part)) return roles[part]
    const whole = words.get(part)
    if (whole) return whole
    for (const word of part.split(/[_-]+/)) {
      const rule = words.get(word)
      if (rule) return rule
    }
  }
  return ''
}
