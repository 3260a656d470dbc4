import type { ExceptionRow } from "../exception-row.ts"
import { findingsText } from "./finding-text.ts"
import type { Block, Line, Tongue } from "./lines.ts"
import { decisionGone, exceptionLabels, openMatters } from "./finding-words.ts"
import { words } from "./words.ts"

/** What wants looking at, by what it is about. What is the same of several events is said once, with all of them. */
export const exceptionBlocks = (
  exceptions: readonly ExceptionRow[],
  nameOfRound: (consultation: string) => string,
  say: Tongue,
): readonly Block[] =>
  [...Map.groupBy(exceptions, ({ about }) => about.id).values()].map((those) => {
    const same = Map.groupBy(those, (one) => `${one.is}\n${exceptionText(one, nameOfRound, say)}`)
    const lines = [...same.values()].flatMap((all): Line[] => {
      const [one] = all
      if (one === undefined) return []
      const text = exceptionText(one, nameOfRound, say)
      const events = eventsText(all, say)
      return [[say.word(exceptionLabels[one.is]), events === "" ? text : `${events}: ${text}`]]
    })
    return {
      heading: those[0] === undefined ? "" : say.named(those[0].about),
      lines: lines.map(([label, text], index) => [lines[index - 1]?.[0] === label ? "" : label, text]),
    }
  })

/** What the events are called, each with how often it occurs. */
const eventsText = (all: readonly ExceptionRow[], say: Tongue): string => {
  const labels = all.flatMap((one) => ("label" in one ? [say.text(one.label)] : []))
  return [...Map.groupBy(labels, (label) => label)]
    .map(([label, those]) => (those.length === 1 ? label : `${label} (${those.length})`))
    .join(", ")
}

/** What is wrong, without the events that it is wrong with. */
const exceptionText = (
  one: ExceptionRow,
  nameOfRound: (consultation: string) => string,
  say: Tongue,
): string => {
  switch (one.is) {
    case "breach":
      return one.reason === undefined ? one.rule : `${one.rule}; ${say.text(one.reason)}`
    case "missing authority":
      return say.text(one.why)
    case "contradiction":
      return say.text(one.text) + (one.source === undefined ? "" : ` (${one.source})`)
    case "stale readiness": {
      const found = findingsText(one.findings, say).join("; ")
      return say.word({
        en: `the report that it was submitted on no longer holds: ${found}`,
        fi: `valmiusselvitys ei enää pidä paikkaansa: ${found}`,
      })
    }
    case "submission withdrawn":
      return say.word({
        en: `its submission was taken back on ${say.range(one.on)}, since what it rested on had moved`,
        fi: `vienti päätettäväksi peruttiin ${say.range(one.on)}, koska sen perusteet olivat muuttuneet`,
      })
    case "opened after submission":
      return say.word({
        en: `a consultation was opened after it was submitted: ${nameOfRound(one.consultation)}`,
        fi: `kuuleminen on avattu päätettäväksi viennin jälkeen: ${nameOfRound(one.consultation)}`,
      })
    case "adopted without submission":
      return say.word({
        en: `adopted on ${say.range(one.on)} without having been submitted, so its readiness was not looked at`,
        fi: `hyväksytty ${say.range(one.on)}, vaikka sitä ei ollut viety päätettäväksi; valmiutta ei selvitetty`,
      })
    case "rival preparations": {
      const count = one.preparations.length
      return say.word({
        en: `${count} preparations of it are under way`,
        fi: `siitä on käynnissä ${count} valmistelua`,
      })
    }
    case "rival approvals": {
      const count = one.approvals.length
      return say.word({
        en: `it stands in ${count} open approvals`,
        fi: `se on ${count} avoimessa päätöskäsittelyssä`,
      })
    }
    case "decision does not stand":
      return say.word(decisionGone[one.status])
    case "stranded": {
      const now =
        one.now === undefined ? say.word(words.nobody) : `${say.word(words.now)} ${say.named(one.now)}`
      return `${say.of(openMatters, one.what)}: ${say.named(one.body)}; ${now}`
    }
    case "composition":
      return say.word({
        en: `not as the law asks: ${one.rule}, ${one.provision}`,
        fi: `ei lain mukainen: ${one.rule}, ${one.provision}`,
      })
    case "programme count":
      return say.word({
        en: `${one.actual} ${one.actual === 1 ? "programme" : "programmes"}, expected: ${say.told(one.expected, String)}`,
        fi: `${one.actual} ${one.actual === 1 ? "ohjelma" : "ohjelmaa"}, odotettu: ${say.told(one.expected, String)}`,
      })
    case "record changed":
    case "not recorded":
      return `${say.text(one.why)} (${say.word(words.position)} ${one.position})`
  }
}
