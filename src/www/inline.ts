/** The script that stands in the head of every page: a file of its own would be one more request, and come too late for the colours. */
import { createHash } from 'node:crypto'
import { shortcut } from './search/shortcut.ts'
import { theme } from './theme.ts'

export const inline = `${theme};${shortcut}`.replace(/\s*\n\s*/g, '\n')

/** The hash by which the policy of a page allows it. */
export const inlineHash = `sha256-${createHash('sha256').update(inline).digest('base64')}`
