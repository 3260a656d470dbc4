import { sayIn, type Language } from "@programme-lifecycle/core"
import { auditText } from "@programme-lifecycle/projection-audit-trail"
import { documentTreeText, overviewText, programmeText } from "@programme-lifecycle/projection-steering-group"
import type { Report } from "./look.ts"

const columns = 100

/** The report for a reader at a terminal of 100 columns. */
export const asText = (report: Report, language: Language): string => {
  const { day } = sayIn(language, (id) => id)
  const options = { language, columns }
  const [first, ...later] = report.lapland.strategy
  const heading = (text: string): string => `${"═".repeat(columns)}\n${text}\n${"═".repeat(columns)}`
  return `${[
    heading("1  Lapland's strategy, as outsiders could know it"),
    ...[...(first === undefined ? [] : [first]), ...later].map(
      ({ publishedBy, programme }) =>
        `As published by ${day(publishedBy)}\n\n${programmeText(programme, options)}`,
    ),
    ...report.lapland.overviews.flatMap(({ publishedBy, overview }, index) => [
      heading(`${index + 2}  Lapland, as published by ${day(publishedBy)}`),
      overviewText(overview, options),
    ]),
    heading("4  Päijät-Häme: which document refines which, and who decides it"),
    documentTreeText(report.paijatHame, options),
    heading("5  Lapland 2017: the working groups of the county that was being prepared"),
    overviewText(report.workingGroups2017, options),
    heading(`6  The newest of ${report.audit.rows} rows of the audit trail`),
    auditText(report.audit.newest, options),
    `${report.log.events} events, head at position ${report.log.head}, digest ${report.log.digest}`,
  ].join("\n\n")}\n`
}
