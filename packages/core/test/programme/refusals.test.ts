import { expect, it } from "vitest"
import { programme } from "../../src/programme/index.ts"
import type { ProgrammeRejection } from "../../src/programme/rejections.ts"
import { blocked, version } from "./story.ts"

it("a programme explains its refusals in both languages", () => {
  const on = { from: "2023-03-01", to: "2023-03-01" } as const
  const refusals: readonly ProgrammeRejection[] = [
    { type: "ProgrammeNotStarted", invariants: ["P-01"] },
    { type: "ProgrammeAlreadyStarted", invariants: ["P-01"] },
    { type: "ProgrammeAlreadyMandated", invariants: ["P-01"], mandatedOn: on },
    { type: "ProgrammeAlreadyLaunched", invariants: ["P-02"], launchedOn: on },
    { type: "AuthorityMissing", invariants: ["G-11"], command: "LaunchProgramme" },
    { type: "DocumentAlreadyAdded", invariants: [], document: "D-1" },
    { type: "DocumentUnknown", invariants: [], document: "D-1" },
    { type: "StatutoryWithoutBasis", invariants: ["P-05"], document: "D-1" },
    { type: "BodyCannotDecide", invariants: ["P-08"], document: "D-1", body: "B-1" },
    {
      type: "ReservedToCouncil",
      invariants: ["P-06"],
      document: "D-1",
      kind: "service_strategy",
      tier: "board",
      provision: "612/2021 § 11",
    },
    { type: "VersionOfAnotherDocument", invariants: [], document: "D-1", version: version("D-2", 1) },
    { type: "BodyNamedTwice", invariants: ["P-07"], body: "B-1" },
    { type: "NoRequiredDocument", invariants: ["P-04"] },
    { type: "AlreadySubmitted", invariants: ["P-09"], approval: "A-1" },
    { type: "ReportMissing", invariants: ["P-09"] },
    { type: "NotReady", invariants: ["X-01"], blockers: blocked.blockers },
    { type: "NotSubmitted", invariants: [], approval: "A-1" },
    { type: "ProgrammeHasEnded", invariants: ["P-15"], state: "cancelled", since: on },
    { type: "NotTheLead", invariants: ["P-07"], from: "B-1", lead: "B-2" },
    { type: "ProjectNotLinked", invariants: ["P-19"] },
    { type: "StatutoryRequirement", invariants: ["P-17"], code: "ECON_BALANCE" },
    {
      type: "WaivedFromBelow",
      invariants: ["P-17"],
      code: "ECON_BALANCE",
      setBy: "council",
      waivedBy: "board",
    },
    { type: "PromiseUnknown", invariants: [], promise: "F-1" },
    { type: "InputNamedTwice", invariants: ["P-22"], programme: "P-1" },
    { type: "NothingToReinstate", invariants: [] },
  ]
  expect(
    refusals.map((refusal) => [programme.explain(refusal, "en"), programme.explain(refusal, "fi")]),
  ).toStrictEqual([
    [
      "The programme has neither been mandated nor registered.",
      "Ohjelmaa ei ole linjattu laadittavaksi eikä kirjattu.",
    ],
    ["The programme is in the record already.", "Ohjelma on jo kirjattu."],
    [
      "The programme has been mandated already (1 March 2023).",
      "Ohjelma on jo linjattu laadittavaksi (1.3.2023).",
    ],
    ["The programme has been launched already (1 March 2023).", "Ohjelma on jo käynnistetty (1.3.2023)."],
    [
      "State the decision it rests on, or say why none can be named.",
      "Ilmoita päätös, johon tämä perustuu, tai kerro, miksi sellaista ei voi nimetä.",
    ],
    ["The document D-1 has been added already.", "Asiakirja D-1 on jo lisätty."],
    ["The programme has no document D-1.", "Ohjelmassa ei ole asiakirjaa D-1."],
    [
      "A document that is statutory has a legal basis: name the act.",
      "Lakisääteisellä asiakirjalla on säädösperusta: nimeä säädös.",
    ],
    ["B-1 is not a body that decides.", "B-1 ei ole päättävä toimielin."],
    [
      "A document of this kind (service strategy) is decided by the council (612/2021 § 11); the tier given: board.",
      "Tällaisesta asiakirjasta (palvelustrategia) päättää valtuusto (612/2021 § 11); ilmoitettu taso: hallitus.",
    ],
    ["The version is one of D-2, not of D-1.", "Versio on asiakirjan D-2, ei asiakirjan D-1."],
    [
      "B-1 is named twice: a body leads the preparation or takes part in it, and once only.",
      "B-1 on nimetty kahdesti: toimielin joko johtaa valmistelua tai osallistuu siihen, ja vain kerran.",
    ],
    [
      "The programme has no required document that could be approved.",
      "Ohjelmassa ei ole pakollista asiakirjaa, joka voitaisiin hyväksyä.",
    ],
    ["The programme is before the deciding body already (A-1).", "Ohjelma on jo viety päätettäväksi (A-1)."],
    [
      "Readiness is looked at before a submission; there is no report of it.",
      "Valmius arvioidaan ennen päätettäväksi viemistä; valmiusraporttia ei ole.",
    ],
    [
      "The programme is not ready: PREPARATION_NOT_COMPLETE, COMMENT_UNANSWERED.",
      "Ohjelma ei ole valmis: PREPARATION_NOT_COMPLETE, COMMENT_UNANSWERED.",
    ],
    ["No submission to A-1 is open.", "Ohjelma ei ole päätettävänä käsittelyssä A-1."],
    [
      "The programme has ended (cancelled, 1 March 2023): only what undoes its end, or tells of its effects, is recorded after that.",
      "Ohjelma on päättynyt (peruttu, 1.3.2023): sen jälkeen kirjataan vain päättymisen kumoavat ja vaikutuksista kertovat tiedot.",
    ],
    [
      "The preparation is led by B-2, so it does not pass from B-1.",
      "Valmistelusta vastaa B-2, joten vastuu ei siirry toimielimeltä B-1.",
    ],
    [
      "No project of this name is linked to the programme in this way.",
      "Tämännimistä hanketta ei ole kytketty ohjelmaan näin.",
    ],
    [
      "The requirement ECON_BALANCE comes from the law, and nobody can waive it.",
      "Vaatimus ECON_BALANCE perustuu lakiin, eikä siitä voi luopua.",
    ],
    [
      "The requirement ECON_BALANCE is waived by the body that set it (council) or a higher one, not by another (board).",
      "Vaatimuksesta ECON_BALANCE luopuu sen asettanut toimielin (valtuusto) tai sitä ylempi, ei muu (hallitus).",
    ],
    ["No follow-up F-1 has been promised.", "Jatkotoimea F-1 ei ole luvattu."],
    [
      "P-1 is named twice among the programmes that are joined.",
      "P-1 on nimetty kahdesti yhdistettävien ohjelmien joukossa.",
    ],
    [
      "Nothing of it has been annulled, superseded, cancelled or lapsed that could stand again.",
      "Siitä ei ole kumottu, korvattu, peruttu eikä rauennut mitään, minkä voisi palauttaa voimaan.",
    ],
  ])
})
