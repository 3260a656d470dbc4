import type { Language, LocalDate } from "@programme-lifecycle/core"
import { inWords, sayIn, type Words } from "@programme-lifecycle/core/replay"
import { auditText } from "@programme-lifecycle/projection-audit-trail"
import { documentTreeText, overviewText, programmeText } from "@programme-lifecycle/projection-steering-group"
import type { Report } from "./look.ts"

const columns = 100

const headings = {
  strategy: {
    en: "Lapland's strategy, as outsiders could know it",
    fi: "Lapin strategia, sellaisena kuin ulkopuoliset saattoivat sen tuntea",
  },
  asPublished: { en: "As published by", fi: "Julkaistuna viimeistään" },
  lapland: { en: "Lapland, as published by", fi: "Lappi, julkaistuna viimeistään" },
  paijatHame: {
    en: "Päijät-Häme: which document refines which, and who decides it",
    fi: "Päijät-Häme: mikä asiakirja tarkentaa mitäkin ja kuka siitä päättää",
  },
  workingGroups: {
    en: "Lapland 2017: the working groups of the county that was being prepared",
    fi: "Lappi 2017: valmisteltavana olleen maakunnan työryhmät",
  },
  log: { en: "events, head at position", fi: "tapahtumaa, viimeinen kohdassa" },
  digest: { en: "digest", fi: "tiiviste" },
} satisfies Readonly<Record<string, Words>>

const newestOf = (rows: number): Words => ({
  en: `The newest of ${rows} rows of the audit trail`,
  fi: `Lokitietojen ${rows} rivistä uusimmat`,
})

/** The report for a reader at a terminal of 100 columns. */
export const asText = (report: Report, language: Language): string => {
  const { day } = sayIn(language, (id) => id)
  const options = { language, columns }
  const word = (name: keyof typeof headings): string => inWords(headings[name], language)
  const until = (name: keyof typeof headings, published: LocalDate): string =>
    `${word(name)} ${day(published)}`
  const heading = (text: string, index: number): string =>
    `${"═".repeat(columns)}\n${index + 1}  ${text}\n${"═".repeat(columns)}`
  const { log, lapland, audit } = report
  const parts: readonly (readonly [title: string, ...texts: readonly string[]])[] = [
    [
      word("strategy"),
      ...lapland.strategy.map(
        ({ publishedBy, programme }) =>
          `${until("asPublished", publishedBy)}\n\n${programmeText(programme, options)}`,
      ),
    ],
    ...lapland.overviews.map(
      ({ publishedBy, overview }) =>
        [until("lapland", publishedBy), overviewText(overview, options)] as const,
    ),
    [word("paijatHame"), documentTreeText(report.paijatHame, options)],
    [word("workingGroups"), overviewText(report.workingGroups2017, options)],
    [inWords(newestOf(audit.rows), language), auditText(audit.newest, options)],
  ]
  return `${[
    ...parts.flatMap(([title, ...texts], index) => [heading(title, index), ...texts]),
    `${log.events} ${word("log")} ${log.head}\n${word("digest")} ${log.digest}`,
  ].join("\n\n")}\n`
}
