/** The style sheet of each kind of page. A page has one, with the rules that its parts need: half of all rules are for parts that it has not. */
import compare from './styles/sheets/compare.css?url'
import entity from './styles/sheets/entity.css?url'
import home from './styles/sheets/home.css?url'
import index from './styles/sheets/index.css?url'
import reading from './styles/sheets/reading.css?url'
import search from './styles/sheets/search.css?url'
import source from './styles/sheets/source.css?url'
import timeline from './styles/sheets/timeline.css?url'
import topic from './styles/sheets/topic.css?url'
import uses from './styles/sheets/uses.css?url'

/** Addresses by name. `reading` is for pages that an editor writes, `index` for lists and all else. */
export const sheets = { compare, entity, home, index, reading, search, source, timeline, topic, uses }

export type Sheet = keyof typeof sheets
