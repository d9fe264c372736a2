/** Read HTML as a browser would show it: elements in order, and blocks of text. No document object model and no recursion, so that depth and size do not matter. */
import { QuoteType, Tokenizer } from 'htmlparser2'
import type { Element, Piece } from '../../schema.ts'
import { Flag, namesWriter } from './attributes.ts'
import { BlockText, isBlank } from './block.ts'
import { blockElements, voidElements } from './elements.ts'
import { isShown, OpenElements } from './stack.ts'

/** A block of text: white space collapsed as a browser does, `<br>` as “\n”. */
export interface Block {
  text: string
  kind: Piece['kind']
  depth?: number
  /** Share of its characters that are link text, 0–1. */
  links: number
  /** Index of the block element that holds it. */
  element: number
}

/** An element that states something of the page: `meta`, `link`, `title`, `time`, JSON-LD, the byline's link. */
export interface Statement {
  name: string
  attributes: Record<string, string>
  /** Text of `title`, `time`, JSON-LD scripts and links to a writer. */
  text: string
}

export interface Page {
  elements: Element[]
  blocks: Block[]
  statements: Statement[]
  /** Attributes of the `html` element. */
  root: Record<string, string>
  /** Characters of text that a browser does not show, scripts and styles apart. */
  hidden: number
  /** The page ends inside of a tag; what stands there is taken as text. */
  unfinished: boolean
}

/** Longest text of a statement that is kept, in UTF-16 code units. */
const longestStatement = 5_000_000

/** Parse `html`. Linear in its length. Of a page that shows nothing without its script, what the script would show is read. */
export function parseHtml(html: string): Page {
  const { page } = new Builder(html, false)
  return page.blocks.length || !page.hidden ? page : new Builder(html, true).page
}

class Builder {
  readonly page: Page
  private readonly html: string
  private readonly open: OpenElements
  private readonly block = new BlockText()
  private name = ''
  private attributes: Record<string, string> = {}
  private attribute = ''
  private value = ''
  private statement: Statement | undefined
  /** Where a tag began that has not ended yet. */
  private unfinished = -1

  constructor(html: string, all: boolean) {
    this.html = html
    this.open = new OpenElements((name) => this.end(name), all)
    const { elements } = this.open
    this.page = { elements, blocks: [], statements: [], root: {}, hidden: 0, unfinished: false }
    this.tokenize()
    if (this.unfinished >= 0) {
      this.add(html.slice(this.unfinished))
      this.page.unfinished = true
    }
    this.flush()
  }

  private tokenize(): void {
    const ignore = () => undefined
    const tokenizer = new Tokenizer(
      { xmlMode: false, decodeEntities: true },
      {
        onattribdata: (start, end) => {
          this.value += this.html.slice(start, end)
        },
        onattribend: (kind) => this.endAttribute(kind),
        onattribentity: (point) => {
          this.value += String.fromCodePoint(point)
        },
        onattribname: (start, end) => {
          this.attribute = this.nameAt(start, end)
          this.value = ''
        },
        oncdata: ignore,
        onclosetag: (start, end) => this.close(this.nameAt(start, end)),
        oncomment: ignore,
        ondeclaration: ignore,
        onend: ignore,
        onopentagend: () => this.start(),
        onopentagname: (start, end) => {
          this.unfinished = start - 1
          this.name = this.nameAt(start, end)
          this.attributes = {}
        },
        onprocessinginstruction: ignore,
        onselfclosingtag: () => this.start(),
        ontext: (start, end) => this.add(this.html.slice(start, end)),
        ontextentity: (point) => this.add(String.fromCodePoint(point)),
      },
    )
    tokenizer.write(this.html)
    tokenizer.end()
  }

  private nameAt(start: number, end: number): string {
    return this.html.slice(start, Math.min(end, start + 100)).toLowerCase()
  }

  private endAttribute(kind: QuoteType): void {
    if (Object.hasOwn(this.attributes, this.attribute)) return
    this.attributes[this.attribute] = kind === QuoteType.NoValue ? '' : this.value
  }

  private start(): void {
    const { name, attributes } = this
    this.unfinished = -1
    this.open.imply(name)
    if (name === 'html') this.page.root = { ...attributes, ...this.page.root }
    if (name === 'br') {
      this.lineBreak()
      return
    }
    if (blockElements.has(name)) this.flush()
    const isVoid = voidElements.has(name)
    const linked = name === 'script' && /ld\+json/i.test(attributes.type ?? '')
    const stating = name === 'meta' || name === 'link' || name === 'title' || name === 'time'
    if (linked || stating || namesWriter(attributes)) {
      const statement = { name, attributes, text: '' }
      this.page.statements.push(statement)
      if (!isVoid) this.statement = statement
    }
    this.open.add(name, attributes, isVoid)
  }

  private close(name: string): void {
    if (name === 'br') this.lineBreak()
    else if (name === 'p' && !this.open.has('p')) this.flush()
    else this.open.close(name)
  }

  private end(name: string): void {
    if (blockElements.has(name)) this.flush()
    if (name === this.statement?.name) this.statement = undefined
  }

  private lineBreak(): void {
    if (isShown(this.open.flag) && !this.block.break()) this.flush()
  }

  private add(text: string): void {
    if (this.statement && this.statement.text.length < longestStatement) this.statement.text += text
    const blank = isBlank(text)
    if (!isShown(this.open.flag)) {
      if (!blank && !/^(?:script|style|title|noscript)$/.test(this.open.name)) this.page.hidden += text.length
      return
    }
    if (!blank && this.open.name === 'head') this.open.pop()
    this.block.add(text, this.open.flag)
  }

  /** End the block at hand. */
  private flush(): void {
    if (this.block.isEmpty) return
    const taken = this.block.take()
    if (!taken) return
    const { text, links, flags } = taken
    const element = this.open.holder()
    this.page.blocks.push({
      text,
      ...kindOf(this.page.elements, element, flags, text.length),
      links,
      element,
    })
  }
}

/** Longer text in a cell is running text that a table lays out. In UTF-16 code units. */
const longestCell = 60

function kindOf(
  elements: Element[],
  element: number,
  flags: number,
  length: number,
): Pick<Block, 'kind' | 'depth'> {
  const names: string[] = []
  for (let at = element; at > 0 && names.length < 3; at = elements[at].parent) names.push(elements[at].name)
  const rank = names.find((name) => /^h[1-6]$/.test(name))
  if (rank) return { kind: 'heading', depth: Number(rank[1]) }
  if (flags & Flag.code) return { kind: 'code' }
  if (flags & Flag.quote) return { kind: 'quote' }
  const [own, parent] = names
  if ((own === 'td' || own === 'th') && length <= longestCell) return { kind: 'table' }
  if (flags & Flag.caption) return { kind: 'caption' }
  if (own === 'li' || own === 'dd' || own === 'dt' || (own === 'p' && parent === 'li'))
    return { kind: 'item' }
  return { kind: 'paragraph' }
}
