import type { MalformedCommand } from "./command.ts"
import type { CommandIdReused, Failure } from "./handle.ts"
import type { CapacityNotEntitled, Refusal, UntoldNeedsSource } from "./judge.ts"
import type { Language } from "./localized-text.ts"
import type { RecordKeepingEvent } from "./record-keeping/events.ts"
import type { RecordKeepingRejection } from "./record-keeping/rejections.ts"
import { explainBy, type Explanations, type Sentences, type Words } from "./say.ts"
import type { RevisionConflict } from "./store.ts"
import type { UntimelyRecord } from "./timely.ts"

export const notEntitled = ({ capacity, command, entitled }: CapacityNotEntitled): Words => ({
  en: `${capacity} may not issue ${command}; ${entitled.join(", ")} may.`,
  fi: `${capacity} ei voi antaa käskyä ${command}; sen voi antaa ${entitled.join(", ")}.`,
})

type Common =
  | MalformedCommand
  | RecordKeepingRejection
  | UntoldNeedsSource
  | UntimelyRecord
  | CommandIdReused
  | RevisionConflict

const explanations: Explanations<Common> = {
  MalformedCommand: ({ issues }) => {
    const fields = issues.map(({ path, message }) => `${path}: ${message}`).join("; ")
    return { en: `The command is malformed: ${fields}.`, fi: `Käsky on virheellinen: ${fields}.` }
  },
  CapacityNotEntitled: notEntitled,
  TargetUnknown: ({ target }) => ({
    en: `The stream holds no event ${target} that could be corrected.`,
    fi: `Virrassa ei ole korjattavaa tapahtumaa ${target}.`,
  }),
  CorrectionDoesNotFit: ({ issues }) => {
    const fields = issues.map(({ path, message }) => `${path}: ${message}`).join("; ")
    return {
      en: `The corrected facts do not have the shape of the event: ${fields}.`,
      fi: `Korjatut tiedot eivät ole tapahtuman muotoa: ${fields}.`,
    }
  },
  CorrectionWithoutGrounds: () => ({
    en: "A correction states its reason and on whose authority it is made.",
    fi: "Korjauksessa on kerrottava, miksi ja kenen toimivallalla se tehdään.",
  }),
  TargetAlreadyAnnulled: () => ({
    en: "The event has been annulled already.",
    fi: "Tapahtuma on jo mitätöity.",
  }),
  LegalEffectNotDenied: ({ event }) => ({
    en: `${event} has legal effect once it has happened: annulling it asserts that it never happened.`,
    fi: `${event} vaikuttaa oikeudellisesti, jos se on tapahtunut: mitätöijän on ilmoitettava, ettei niin tapahtunut.`,
  }),
  CorrectorIsRecorder: ({ person }) => ({
    en: `${person} recorded the event: somebody else corrects it.`,
    fi: `${person} on kirjannut tapahtuman: korjauksen tekee joku muu.`,
  }),
  EventsRestOnTarget: ({ dependents }) => {
    const events = dependents
      .slice(0, 5)
      .map(({ revision, type, refusal }) => `${type} @${revision} (${refusal})`)
      .join("; ")
    const others = dependents.length > 5 ? "; …" : ""
    return {
      en: `${dependents.length} recorded event(s) would not hold in the corrected record: ${events}${others}.`,
      fi: `Korjatussa kirjauksessa ${dependents.length} tapahtumaa ei enää pitäisi paikkaansa: ${events}${others}.`,
    }
  },
  UntoldNeedsSource: ({ event, field }) => ({
    en: `${event}: ${field} is left untold, which only a source can do: state it, or say that it is decided later.`,
    fi: `${event}: ${field} on jätetty kertomatta, minkä vain lähde voi tehdä: kerro se tai merkitse myöhemmin päätettäväksi.`,
  }),
  OccursInFuture: ({ today }, say) => ({
    en: `What is recorded has happened: its day lies after today, ${say.day(today)}.`,
    fi: `Vain tapahtunut kirjataan: ilmoitettu päivä on vasta tämän päivän (${say.day(today)}) jälkeen.`,
  }),
  BackdatedWithoutReason: () => ({
    en: "It happened so long ago that recording it now needs a reason.",
    fi: "Siitä on niin kauan, että kirjaaminen vasta nyt on perusteltava.",
  }),
  CommandIdReused: ({ command, stream, revision }) => ({
    en: `The id ${command} was used for another command, at ${stream}@${revision}.`,
    fi: `Tunnus ${command} on käytetty toiseen käskyyn: ${stream}@${revision}.`,
  }),
  RevisionConflict: ({ stream, expected, actual }) => ({
    en: `Somebody else was first: ${stream} stands at ${actual}, not at ${expected}.`,
    fi: `Joku muu ehti ensin: ${stream} on versiossa ${actual}, ei ${expected}.`,
  }),
}

const explainCommon = explainBy(explanations)

/** Why a command was not recorded, as a sentence for people. */
export const explain = <Rejection extends Refusal>(
  decider: { explain(rejection: Rejection, language: Language): string },
  failure: Failure<Rejection>,
  language: Language,
): string =>
  Object.hasOwn(explanations, failure.type)
    ? explainCommon(failure as Common, language)
    : decider.explain(failure as Rejection, language)

/** The record keeper's own events, for people. */
export const recordKeepingSentences: Sentences<RecordKeepingEvent> = {
  SourceAdded: {
    label: { en: "Source added", fi: "Lähde lisätty" },
    sentence: ({ source }) => ({
      en: `A further source says the same: ${source.title}.`,
      fi: `Toinen lähde kertoo saman: ${source.title}.`,
    }),
  },
  EventCorrected: {
    label: { en: "Record corrected", fi: "Kirjaus korjattu" },
    sentence: () => ({
      en: "An event was written down wrongly, and its record is corrected.",
      fi: "Tapahtuma oli kirjattu väärin, ja kirjaus korjataan.",
    }),
  },
  EventAnnulled: {
    label: { en: "Record annulled", fi: "Kirjaus mitätöity" },
    sentence: () => ({
      en: "An event was recorded in error, and its record is annulled.",
      fi: "Tapahtuma oli kirjattu erehdyksessä, ja kirjaus mitätöidään.",
    }),
  },
  AnnotationAdded: {
    label: { en: "Annotation added", fi: "Huomautus lisätty" },
    sentence: ({ text, kind, source }, say) => {
      const from = source === undefined ? "" : ` (${source.title})`
      return kind === "contradiction"
        ? {
            en: `A source contradicts the event${from}: ${say.text(text)}`,
            fi: `Lähde on tapahtuman kanssa ristiriidassa${from}: ${say.text(text)}`,
          }
        : {
            en: `A remark on the event${from}: ${say.text(text)}`,
            fi: `Huomautus tapahtumasta${from}: ${say.text(text)}`,
          }
    },
  },
}
