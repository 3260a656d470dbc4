import { officeWords, sayOffice } from "../office-words.ts"
import type { Say, Words } from "../say.ts"
import type { BodyKind, Dissolution, EndOfOffice, RegisterRole, TaskMap } from "./terms.ts"

export const kinds: Readonly<Record<BodyKind, Words>> = {
  council: { en: "council", fi: "valtuusto" },
  board: { en: "board", fi: "hallitus" },
  audit: { en: "audit committee", fi: "tarkastuslautakunta" },
  committee: { en: "committee", fi: "lautakunta" },
  section: { en: "section", fi: "jaosto" },
  toimikunta: { en: "commission", fi: "toimikunta" },
  sami_language_board: { en: "Sámi language board", fi: "saamen kielen lautakunta" },
  influence: { en: "influence body", fi: "vaikuttamistoimielin" },
  management: { en: "management team", fi: "johtoryhmä" },
  official: { en: "official", fi: "viranhaltija" },
  temporary_preparatory: { en: "temporary preparatory body", fi: "väliaikainen valmistelutoimielin" },
  advisory_group: { en: "advisory group", fi: "neuvoa-antava ryhmä" },
  municipality: { en: "municipality", fi: "kunta" },
  external: { en: "party outside the authority", fi: "ulkopuolinen taho" },
}

export const dissolutions: Readonly<Record<Dissolution, Words>> = {
  term: { en: "its time is over", fi: "toimikausi päättyy" },
  task_completed: { en: "its task is done", fi: "tehtävä on suoritettu" },
  reorganisation: { en: "the authority is organised otherwise", fi: "organisaatio muuttuu" },
}

export const ends: Readonly<Record<EndOfOffice, Words>> = {
  term: { en: "the term is over", fi: "toimikausi päättyi" },
  resigned: { en: "resigned", fi: "ero" },
  eligibility_lost: { en: "eligibility lost", fi: "vaalikelpoisuuden menetys" },
  dismissed: { en: "dismissed", fi: "erottaminen" },
  died: { en: "died", fi: "kuolema" },
}

export const sayRole = (role: RegisterRole, say: Say): Words =>
  role === "member" ? officeWords.member : sayOffice(role, say)

export const sayTasks = (taskMap: TaskMap, say: Say): string =>
  taskMap
    .map(({ task, successor }) => {
      const what = "about" in task ? say.name(task.about) : say.text(task.named)
      return `; ${what} → ${say.name(successor)}`
    })
    .join("")
