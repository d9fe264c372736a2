/** Show how far a long job is: one line that is rewritten on a terminal, plain lines elsewhere. */

/** Say that `done` of `total` are through in `step`; without a `total`, that `step` has begun. */
export type Progress = (step: string, done?: number, total?: number) => void

const everyMilliseconds = 100

/**
 * Progress on `stream`. On a terminal the line is rewritten at most ten times a second; elsewhere each step prints one line
 * when it is through (or begins, where it has no count), so that logs stay short.
 */
export function progress(stream: NodeJS.WriteStream, now: () => number): Progress {
  let shown = 0
  let step = ''
  return (name, done, total) => {
    const text = total === undefined ? name : `${name} ${done} of ${total}`
    const through = total !== undefined && done === total
    if (!stream.isTTY) {
      if (through || (total === undefined && name !== step)) stream.write(`${text}\n`)
    } else if (through || total === undefined || now() - shown > everyMilliseconds) {
      stream.write(`${name === step ? '\r\x1b[K' : ''}${text}${through || total === undefined ? '\n' : ''}`)
      shown = now()
    }
    step = through ? '' : name
  }
}
