import { fact, preparation, programme, type Fact } from "@programme-lifecycle/core"
import { lapland } from "./bodies.ts"
import { by } from "./dates.ts"
import { balancing, laplandStrategy } from "./ids.ts"
import { inferred, interpreted, type Paper } from "./sources.ts"

const byRelease = by("2023-03-02")

/** The balancing of the economy belongs to none of the five. */
export const economy = (release: Paper): readonly Fact[] => [
  fact(
    "lapha/programme/talouden-tasapainottaminen/registered",
    programme,
    balancing.programme,
    {
      type: "RegisterProgramme",
      data: { name: { fi: "Talouden tasapainottaminen" }, strategy: laplandStrategy.programme },
    },
    {
      occurredOn: byRelease,
      sources: [
        interpreted(release.at("Talouden sopeuttamista valmistellaan"), {
          fi: "Luettu omaksi kokonaisuudekseen viiden ohjelman rinnalla; nimi ja yhteys strategiaan ovat kirjaajan.",
          en: "Read as a matter of its own beside the five programmes; its name and its link to the strategy are the recorder's.",
        }),
      ],
    },
  ),
  fact(
    "lapha/preparation/talouden-tasapainottaminen/started",
    preparation,
    balancing.preparation,
    { type: "StartPreparation", data: { programme: balancing.programme, documents: [] } },
    { occurredOn: byRelease, sources: [release.at("Talouden sopeuttamista valmistellaan")] },
  ),
  fact(
    "lapha/council/direction/talouden-sopeuttaminen",
    preparation,
    balancing.preparation,
    {
      type: "ReceiveDirection",
      data: {
        direction: balancing.direction,
        from: lapland.council.id,
        text: { fi: "Talouden sopeuttamista valmistellaan aluevaltuuston päätöksen mukaisesti." },
        binding: true,
      },
    },
    {
      occurredOn: byRelease,
      sources: [
        interpreted(release.at("aluevaltuuston päätöksen mukaisesti"), {
          fi: "Valtuuston päätös, jonka mukaisesti valmistellaan, luettu sitovaksi linjaukseksi.",
          en: "A council decision that the preparation follows is read as a binding direction.",
        }),
      ],
    },
  ),
  fact(
    "lapha/work-item/ensimmainen-tasapainottamisen-esitys",
    preparation,
    balancing.preparation,
    {
      type: "PlanWorkItem",
      data: {
        item: balancing.firstProposal,
        title: { fi: "Ensimmäinen talouden tasapainottamisen esitys" },
        sequence: 1,
        due: { from: "2023-03-01", to: "2023-04-30", text: "maalis-huhtikuussa" },
        mandatory: true,
      },
    },
    {
      occurredOn: byRelease,
      sources: [
        inferred(release.at("maalis-huhtikuussa käsitellään ensimmäinen talouden tasapainottamisen esitys"), {
          fi: "Vuosi on päätelty julkaisupäivästä.",
          en: "The year follows from the day of publication.",
        }),
      ],
    },
  ),
]
