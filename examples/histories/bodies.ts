import {
  bodyRegister,
  fact,
  idOf,
  type BodyRegisterCommand,
  type DateRange,
  type Fact,
  type Source,
} from "@programme-lifecycle/core"

type Registration = Extract<BodyRegisterCommand, { type: "RegisterBody" }>["data"]

/** A body, the register it stands in, and the fact key that its id is made of. */
export interface Body {
  readonly key: string
  readonly id: string
  readonly register: string
  readonly facts: Registration
}

const notStated = { untold: "not stated" } as const

const bodiesOf =
  (authority: string) =>
  (slug: string, fi: string, facts: Omit<Registration, "body" | "name">): Body => {
    const key = `${authority}/body/${slug}`
    const id = idOf(key)
    return {
      key,
      id,
      register: idOf(`${authority}/body-register`),
      facts: { body: id, name: { fi }, ...facts },
    }
  }

const ofLapland = bodiesOf("lapha")
const of2017 = bodiesOf("lapin-maakunta")
const ofPaijatHame = bodiesOf("paijatha")

/** Lapin hyvinvointialue. Whether a body decides is told where a source tells of a decision that it made. */
export const lapland = {
  council: ofLapland("aluevaltuusto", "Aluevaltuusto", { kind: "council", canDecide: true }),
  board: ofLapland("aluehallitus", "Aluehallitus", { kind: "board", canDecide: true }),
  welfareCommittee: ofLapland("hyvinvointi-ja-yhdyspintalautakunta", "Hyvinvointi- ja yhdyspintalautakunta", {
    kind: "committee",
    canDecide: notStated,
  }),
  rescueCommittee: ofLapland("pelastus-ja-valmiuslautakunta", "Pelastus- ja valmiuslautakunta", {
    kind: "committee",
    canDecide: notStated,
  }),
  participationCommittee: ofLapland(
    "osallisuus-ja-asiakkuuslautakunta",
    "Osallisuus- ja asiakkuuslautakunta",
    {
      kind: "committee",
      canDecide: notStated,
    },
  ),
  personnelSection: ofLapland("henkilostojaosto", "Henkilöstöjaosto", {
    kind: "section",
    parent: notStated,
    canDecide: notStated,
  }),
  managementTeam: ofLapland("johtoryhma", "Hyvinvointialueen johtoryhmä", {
    kind: "management",
    canDecide: notStated,
  }),
} as const

/** The temporary preparatory body of 2017, and those it prepared passenger transport with. */
export const preparatory = {
  vate: of2017("valiaikainen-valmistelutoimielin", "Väliaikainen valmistelutoimielin", {
    kind: "temporary_preparatory",
    canDecide: true,
  }),
  rovaniemi: of2017("rovaniemen-kaupunki", "Rovaniemen kaupunki", {
    kind: "municipality",
    canDecide: notStated,
  }),
  meriLappi: of2017("meri-lapin-joukkoliikenneviranomainen", "Meri-Lapin joukkoliikenneviranomainen", {
    kind: "external",
    canDecide: notStated,
  }),
  elyCentre: of2017("ely-keskus", "ELY-keskus", { kind: "external", canDecide: notStated }),
} as const

/** Päijät-Hämeen hyvinvointialue. */
export const paijatHameBodies = {
  council: ofPaijatHame("aluevaltuusto", "Aluevaltuusto", { kind: "council", canDecide: true }),
  board: ofPaijatHame("aluehallitus", "Aluehallitus", { kind: "board", canDecide: true }),
  management: ofPaijatHame("johto", "Hyvinvointialueen johto", { kind: "management", canDecide: true }),
} as const

/** The body is met in a source, which tells that it is there. */
export const met = (body: Body, occurredOn: DateRange, ...sources: readonly [Source, ...Source[]]): Fact =>
  fact(
    `${body.key}/registered`,
    bodyRegister,
    body.register,
    { type: "RegisterBody", data: body.facts },
    { occurredOn, sources },
  )
