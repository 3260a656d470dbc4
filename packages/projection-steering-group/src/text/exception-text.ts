import type { ExceptionRow } from "../exceptions.ts"
import { findingsText } from "./finding-text.ts"
import type { Block, Line, Tongue } from "./lines.ts"
import { exceptionLabels, openMatters, words } from "./words.ts"

/** What wants looking at, by what it is about; what is said twice of one thing is said once, with how often. */
export const exceptionBlocks = (
  exceptions: readonly ExceptionRow[],
  nameOfRound: (consultation: string) => string,
  say: Tongue,
): readonly Block[] =>
  [...Map.groupBy(exceptions, ({ about }) => about.id).values()].map((those) => {
    const lines = those.map(
      (one) => [say.word(exceptionLabels[one.is]), exceptionText(one, nameOfRound, say)] as const,
    )
    const same = Map.groupBy(lines, (line) => line.join("\n"))
    return {
      heading: those[0] === undefined ? "" : say.named(those[0].about),
      lines: [...same.values()].flatMap((all): Line[] => {
        const [line] = all
        if (line === undefined) return []
        return [all.length === 1 ? line : [line[0], `${line[1]} (${all.length})`]]
      }),
    }
  })

const exceptionText = (
  one: ExceptionRow,
  nameOfRound: (consultation: string) => string,
  say: Tongue,
): string => {
  switch (one.is) {
    case "breach":
      return `${say.text(one.label)}: ${one.rule}${one.reason === undefined ? "" : `; ${say.text(one.reason)}`}`
    case "missing authority":
      return `${say.text(one.label)}: ${say.text(one.why)}`
    case "contradiction":
      return `${say.text(one.label)}: ${say.text(one.text)}${one.source === undefined ? "" : ` (${one.source})`}`
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
    case "rival preparations": {
      const count = one.preparations.length
      return say.word({
        en: `${count} preparations of it are under way`,
        fi: `siitä on käynnissä ${count} valmistelua`,
      })
    }
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
        en: `${one.actual} programmes, expected: ${say.told(one.expected, String)}`,
        fi: `${one.actual} ohjelmaa, odotettu: ${say.told(one.expected, String)}`,
      })
    case "not recorded":
      return `${say.text(one.why)} (${say.word(words.position)} ${one.position})`
  }
}
