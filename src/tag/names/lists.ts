/** What names are that stand in a list: *Vendry, Oslo and Bergen*. */
import type { ToldKind } from '../../schema.ts'
import type { Found } from './links.ts'
import type { Reading } from './reading.ts'
import { elected, kinds, openVotes, plainly } from './votes.ts'

/** The least that one name tells for a kind, so that none alone decides against it; and how much of what all tell together counts, since one sentence misleads about all alike. */
const leastShare = 0.03
const ofOneList = 0.6
/** How sure a list must be; how sure the names on which it rests, two and a third of all; and how sure a name of another kind, to stay it. */
const plainList = 0.9
const quitePlainly = 0.8
/** A name that is surer goes with its list as far as it may be of that kind at all. */
const surely = 0.95
const quiteUnlikely = 0.06

/** By key: a list of three and more is of one kind, which what is known of all tells together. */
export function kindsByLists({ pairs, votes }: Pick<Reading, 'pairs' | 'votes'>): Map<string, ToldKind> {
  const found = new Map<string, ToldKind>()
  for (let from = 0; from < pairs.length; ) {
    let to = from + 1
    while (to < pairs.length && pairs[to][0] === pairs[to - 1][1]) to++
    const list = [pairs[from][0], ...pairs.slice(from, to).map(([, other]) => other)]
    const told = list.length > 2 ? kindOfList(list, votes) : undefined
    for (const { certain, kind, keys } of told ? list : []) {
      const { sure, shares } = elected(votes.get(keys.join(' ')) ?? openVotes())
      const mayBe = sure < plainly || (sure < surely && shares[kinds.indexOf(told!)] > quiteUnlikely)
      if (!certain && (!kind || mayBe)) found.set(keys.join(' '), told!)
    }
    from = to
  }
  return found
}

/** The kind that the names of `list` have together, if two of them plainly have it, all together do, and none is sure to be another. */
function kindOfList(list: readonly Found[], votes: Reading['votes']): ToldKind | undefined {
  const sums = kinds.map(() => 0)
  const likely = kinds.map(() => 0)
  for (const { certain, kind, keys } of list) {
    const { shares } = elected(votes.get(keys.join(' ')) ?? openVotes())
    for (const [k, own] of kinds.entries()) {
      const share = certain ? Number(own === kind) : shares[k]
      sums[k] += Math.log(Math.max(share, leastShare))
      if (share > quitePlainly) likely[k]++
    }
  }
  const top = Math.max(...sums)
  const all = sums.reduce((sum, one) => sum + Math.exp(ofOneList * (one - top)), 0)
  const kind = kinds[sums.indexOf(top)]
  const isLikely = 1 / all >= plainList && likely[sums.indexOf(top)] >= Math.max(2, list.length / 3)
  return isLikely && !list.some((one) => one.certain && one.kind !== kind) ? kind : undefined
}
