/** What the name and attributes of an HTML element say of the text in it. */
import { hiddenElements } from './elements.ts'

/** Bits that an open element hands down to what is inside. */
export const Flag = { hidden: 1, link: 2, quote: 4, caption: 8, preformatted: 16, code: 32 } as const

/** Flags of an element by its name and attributes. A page hidden as a whole waits for its script to show it, so it counts as shown; `all` says that nothing else of it is. */
export function flagsOf(name: string, attributes: Record<string, string>, all: boolean): number {
  let flags = 0
  const whole = all || name === 'html' || name === 'body'
  if (hiddenElements.has(name) || (!whole && isHidden(attributes))) flags |= Flag.hidden
  if (name === 'a' && attributes.href !== undefined) flags |= Flag.link
  else if (name === 'blockquote') flags |= Flag.quote
  else if (name === 'figcaption' || name === 'figure' || (!frames.has(name) && isCaption(attributes.class)))
    flags |= Flag.caption
  else if (name === 'pre') flags |= Flag.preformatted | Flag.code
  else if (name === 'textarea') flags |= Flag.preformatted
  return flags
}

/** What holds a whole page or article has classes that say what is in it: `<body class="single media-caption">`. */
const frames = new Set(['html', 'body', 'main', 'article'])

/** Class names of captions where there is no `figcaption`: `wp-caption-text`, `imageCaption`, `media__caption`; not `has-caption`, which stands on the picture. */
function isCaption(classes: string | undefined): boolean {
  if (!classes || !/caption/i.test(classes.slice(0, 300))) return false
  return classes
    .slice(0, 300)
    .split(/\s+/)
    .some((name) => captionName.test(name) && !/^(?:has|hide|is|no|show|with|without)[_-]/i.test(name))
}

const captionName =
  /captions?(?:[_-]{0,2}(?:body|container|copy|credit|full|inner|remote|text|title|truncated|wrap|wrapper))?$/i

function isHidden(attributes: Record<string, string>): boolean {
  if (attributes.hidden !== undefined && attributes.hidden !== 'until-found') return true
  const style = attributes.style
  return (
    style !== undefined &&
    /(?:^|;)\s{0,20}(?:display\s{0,20}:\s{0,20}none|visibility\s{0,20}:\s{0,20}hidden)/i.test(
      style.slice(0, 1000),
    )
  )
}

/** `id="relatedPosts" class="Post-list"` → `related-posts post-list`; microdata keeps its name, as `itemprop=articlebody`. */
export function hint(attributes: Record<string, string>): string {
  const { id, class: classes, role, itemprop, property } = attributes
  if (!id && !classes && !role && !itemprop && !property) return ''
  const microdata = itemprop ?? property
  const all = [id, classes, role].filter(Boolean).join(' ').slice(0, 300)
  const split = all.replace(/([a-z])(?=[A-Z])/g, '$1-').toLowerCase()
  return `${split}${microdata ? ` itemprop=${microdata.slice(0, 60).toLowerCase()}` : ''}`
    .split(/\s+/)
    .join(' ')
    .trim()
}

/** Does an element with these attributes hold a writer's name? `rel=author` and the microdata of schema.org. */
export function namesWriter({ rel, itemprop }: Record<string, string>): boolean {
  return Boolean(
    (rel && /(?:^|\s)author(?:$|\s)/i.test(rel)) || (itemprop && /^(?:author|creator)$/i.test(itemprop)),
  )
}
