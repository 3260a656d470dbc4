import type { Progress } from "@programme-lifecycle/projections"

const everyMilliseconds = 250

/**
 * Tells how far a run has come, at most four times a second: on one line that is written over where somebody watches, else on
 * lines of their own.
 */
export const progressOn = (
  { isTTY, write }: { readonly isTTY: boolean; readonly write: (text: string) => void },
  doing: string,
): ((progress: Progress) => void) => {
  let told = -Infinity
  return ({ projection, done, total, rate }) => {
    const now = performance.now()
    if (done < total && now - told < everyMilliseconds) return
    told = now
    const line = `${doing} ${projection}: ${done} of ${total} (${Math.floor((100 * done) / total)} %), ${Math.round(rate)} events/s`
    if (isTTY) write(`\r\u001b[K${line}${done < total ? "" : "\n"}`)
    else write(`${line}\n`)
  }
}
