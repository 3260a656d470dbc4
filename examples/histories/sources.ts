import type { LocalDate, LocalizedText, Source } from "@programme-lifecycle/core"

/** A text that the histories were read in. */
export interface Paper {
  readonly at: (locator: string) => Source
}

const paper = (title: string, publishedOn?: LocalDate): Paper => ({
  at: (locator) => ({ title, locator, ...(publishedOn !== undefined && { publishedOn }) }),
})

/*
 * A source without a mark says all of the fact that it stands at. Where a source says a part of it and the rest is a reading, it
 * bears the mark of the rest: a source beside it that is left unmarked would make the whole look stated.
 */

/** The source does not say it so; it follows from what it says. */
export const inferred = (source: Source, note?: LocalizedText): Source => ({
  ...source,
  assertion: "inferred",
  ...(note !== undefined && { note }),
})

/** The source can be read so; somebody else may read it otherwise. */
export const interpreted = (source: Source, note: LocalizedText): Source => ({
  ...source,
  assertion: "interpreted",
  note,
})

/** The source says it, and something is to be known beside it. It never stands beside a reading. */
export const noted = (source: Source, note: LocalizedText): Source => ({ ...source, note })

/** Lapland, 2017. The release bears no date: it says of the meeting of 21.11.2017 "Tänään päätetiin". */
export const workingGroupsRelease = paper(
  "Maakunnan palvelujen suunnitteluun perustettiin työryhmiä (Lapin maakuntauudistuksen tiedote)",
  "2017-11-21",
)

/** Päijät-Häme. The page is undated; it tells of the council's decision of 13.6.2022. */
export const paijatHameStrategyPage = paper("Strategia (Päijät-Hämeen hyvinvointialueen verkkosivu)")

/** Lapland's page on its strategy, itself undated: what stands above its news. */
export const strategyPage = paper("Lapin hyvinvointialueen strategia (verkkosivu)")

export const strategyReadyRelease = paper("Hyvinvointialuestrategia valtuuston hyväksyttäväksi", "2023-01-26")

export const strategyApprovedRelease = paper(
  "Lapin hyvinvointialueen tavoite: Lapissa eletään hyvää ja turvallista elämää",
  "2023-02-13",
)

export const launchRelease = paper(
  "Strategian toteuttamisessa huomioidaan talouden tasapaino (aluehallituksen päätöstiedote)",
  "2023-03-02",
)

/** The same release, as it stands among the news of the page on the strategy. */
export const launchReleaseOnStrategyPage = paper(
  "Strategian toteuttamisessa huomioidaan talouden tasapaino (Lapin hyvinvointialueen strategia, Ajankohtaista aiheesta)",
  "2023-03-02",
)

export const participationPage = paper(
  "Lapin hyvinvointialueen osallisuusohjelma 2024-2026 (kommentointialustan hankesivu)",
  "2024-11-19",
)
