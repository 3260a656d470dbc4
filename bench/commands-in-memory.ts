import { randomUUID } from "node:crypto"
import * as E from "fp-ts/lib/Either.js"
import { consultation, idOf, lifecycle, streamOf, type Instant } from "@programme-lifecycle/core"
import type { Consultation } from "@programme-lifecycle/core/replay"
import { memoryStore } from "@programme-lifecycle/store-memory"
import { interleaved, print, report } from "./measure.ts"
import { event, opened, owner, profile, recordComment, registry } from "./story.ts"

const day = { from: "2024-06-03", to: "2024-06-03" } as const

/**
 * A command in memory, against the same decision on bare maps and arrays: read the state, decide, keep the event as text.
 * Both hold each stream's state between commands.
 */
export const commandsInMemory = async (streams: number, rounds: number, commands: number): Promise<void> => {
  const store = memoryStore()
  const terms = opened(idOf("bench/programme"))
  const follow = consultation.advance?.bind(consultation) ?? consultation.fold.bind(consultation)
  const ids = Array.from({ length: streams }, (_, n) => idOf(`bench/memory/${streams}/${n}`))
  const rawStates = new Map<string, Consultation>()
  const rawLog: { id: string; type: string; text: string; recordedAt: Instant }[] = []
  for (const id of ids) {
    const first = event("ConsultationOpened", terms, owner)
    await store.append(streamOf(consultation, id), "none", [first])
    rawStates.set(
      id,
      consultation.fold(consultation.initial, [{ type: "ConsultationOpened", data: terms, on: day }]),
    )
  }
  const county = lifecycle({ store, profile, actor: registry })
  const pick = (n: number): string => ids[n % ids.length] ?? ""
  const context = { actor: registry, profile, today: "2024-06-03", occurredOn: day } as const
  const figures = await interleaved(
    rounds,
    commands,
    async () => {
      for (let n = 0; n < commands; n += 1) {
        const result = await county.handle(consultation, pick(n), recordComment())
        if (E.isLeft(result)) throw new Error(result.left.type)
      }
    },
    () => {
      for (let n = 0; n < commands; n += 1) {
        const state = rawStates.get(pick(n)) ?? consultation.initial
        const [decided] = consultation.decide(recordComment(), state, context).events
        if (decided === undefined) throw new Error("nothing decided")
        rawLog.push({
          id: randomUUID(),
          type: decided.type,
          text: JSON.stringify(decided.data),
          recordedAt: new Date().toISOString() as Instant,
        })
        rawStates.set(pick(n), follow(state, [{ ...decided, on: day }]))
      }
    },
  )
  report(`command in memory, ${streams} streams`, figures, `goal: at most 20 µs over raw`)
  const over = (kind: "median" | "best"): string => (figures.ours[kind] - figures.raw[kind]).toFixed(1)
  print(
    `${"".padEnd(44)}  over raw: ${over("median")} µs a command, in the fastest rounds ${over("best")} µs`,
  )
}
