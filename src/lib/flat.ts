/** Words on one line: where plain text is wrapped, a name may go over its end. */
export function flat(text: string): string {
  return text.includes('\n') ? text.replace(/\s+/g, ' ') : text
}
