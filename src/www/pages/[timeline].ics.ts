/** The timeline as a calendar; absent where nothing is dated. */
import type { APIRoute } from 'astro'
import { site } from '../store.ts'
import { calendar, isShowable } from '../text/calendar.ts'
import { calendarEntries, daysOf } from '../text/dated-entries.ts'

export function getStaticPaths() {
  return daysOf().some((day) => isShowable(day) && day.items.length > 0)
    ? [{ params: { timeline: 'timeline' } }]
    : []
}

export const GET: APIRoute = ({ site: address }) => {
  const entries = calendarEntries(daysOf().filter(isShowable), address?.href)
  return new Response(calendar(site().settings.title, entries), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  })
}
