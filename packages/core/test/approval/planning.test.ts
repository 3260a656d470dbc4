import { describe, expect, it } from "vitest"
import {
  basis,
  board,
  committee,
  council,
  councilDay,
  decide,
  decided,
  did,
  direct,
  does,
  given,
  imported,
  on,
  onBoardAgenda,
  opened,
  placed,
  version,
} from "./story.ts"

const step = (number: number, body: string, role: "proposal" | "decision" | "statement") =>
  did("RouteStepAdded", { step: number, body, role, authoritative: role === "decision" })
const recorded = (command: ReturnType<typeof decide>) => ({
  recorded: [{ type: "DecisionMade", data: command.data }],
})

describe("the route", () => {
  const doesNotDecide = (deciding: readonly number[]) => ({
    type: "StepDoesNotDecide",
    invariants: ["A-03"],
    step: 2,
    deciding,
  })

  it("is planned step by step, before anything is put up for decision", () => {
    const add = does("AddRouteStep", { step: 1, body: board, role: "proposal", authoritative: false })
    const { when } = given({ ...opened, data: { ...opened.data, versions: [] } })
    expect(when(add)).toStrictEqual({ recorded: [{ type: "RouteStepAdded", data: add.data }] })
    const remove = does("RemoveRouteStep", { step: 1, reason: { fi: "Ei tarvita." } })
    expect(when(remove)).toStrictEqual({ recorded: [{ type: "RouteStepRemoved", data: remove.data }] })
  })

  it("holds each step once, and none that is left out", () => {
    const removed = did("RouteStepRemoved", { step: 1 })
    const { state } = given(opened, step(1, board, "proposal"), step(1, committee, "statement"))
    expect(state.route.map(({ body }) => body)).toStrictEqual([committee])
    expect(given(opened, step(1, board, "proposal"), removed).state.route).toStrictEqual([])
  })

  it("A-10: keeps a step that has its outcome", () => {
    const remove = does("RemoveRouteStep", { step: 2 })
    expect(given(opened, placed(), decided({ authoritative: false })).when(remove)).toStrictEqual({
      refused: { type: "StepAlreadyDecided", invariants: ["A-10"], step: 2 },
    })
  })

  it("A-03: says which step decides, and that step comes last", () => {
    const when = (...route: ReturnType<typeof step>[]) =>
      given(opened, placed(), ...route).when(decide(), on(councilDay))
    expect(when()).toStrictEqual(recorded(decide()))
    expect(when(step(1, board, "proposal"), step(2, council, "decision"))).toStrictEqual(recorded(decide()))
    expect(when(step(2, council, "statement"))).toStrictEqual({ refused: doesNotDecide([]) })
    const first = did("RouteStepAdded", { step: 2, body: council, role: "decision", authoritative: false })
    expect(when(first)).toStrictEqual({ refused: doesNotDecide([]) })
    expect(when(step(2, council, "decision"), step(3, board, "decision"))).toStrictEqual({
      refused: doesNotDecide([2, 3]),
    })
    const preparatory = decide({ authoritative: false })
    expect(
      given(opened, placed(), step(2, council, "statement")).when(preparatory, on(councilDay)),
    ).toStrictEqual(recorded(preparatory))
  })

  it("A-03: is history when it was not kept to, and the breach is told", () => {
    const { when } = given(opened, placed(), step(2, council, "statement"))
    expect(when(decide(), on(councilDay), imported)).toStrictEqual({
      ...recorded(decide()),
      breaches: [{ rule: "A-03" }],
    })
  })
})

describe("what several bodies decide jointly", () => {
  const jointly = { ...opened, data: { ...opened.data, jointly: [council, committee] } }
  const other = placed({ step: 3, body: committee })
  const others = decide({ step: 3, body: committee })
  const plan = [step(2, council, "decision"), step(3, committee, "decision")]

  it("A-03: is decided when each of them has decided, in whatever order", () => {
    const { when, state } = given(jointly, ...plan, placed(), other, decided())
    expect(state.status).toBe("open")
    expect(state.decidedOn).toBeUndefined()
    expect(when(others, on(councilDay))).toStrictEqual(recorded(others))
    const both = given(jointly, placed(), other, decided(), did("DecisionMade", others.data)).state
    expect([both.status, both.decisions.length]).toStrictEqual(["decided", 2])
  })

  it("A-03: is not decided by anybody else", () => {
    const byBoard = decide({ body: board })
    expect(given(jointly, placed()).when(byBoard, on(councilDay))).toStrictEqual({
      refused: { type: "StepDoesNotDecide", invariants: ["A-03"], step: 2, deciding: [] },
    })
  })

  it("A-18: is accompanied by directions of the one that decided last", () => {
    const later = did("DecisionMade", others.data, "2023-02-13")
    const { when } = given(jointly, placed(), other, decided(), later)
    expect(when(direct, on("2023-02-13"))).toHaveProperty("recorded")
    expect(when(direct, on(councilDay))).toHaveProperty("refused.type", "DecidedOnAnotherDay")
  })

  it("A-16: takes nothing more once all have decided", () => {
    const { when } = given(jointly, placed(), other, decided(), did("DecisionMade", others.data))
    const present = does("PresentProposal", { step: 4, proposal: basis })
    expect(when(present)).toStrictEqual({
      refused: { type: "AlreadyDecided", invariants: ["A-16"], step: 3 },
    })
  })
})

describe("the versions", () => {
  const without = { ...opened, data: { ...opened.data, versions: [] } }
  const putUp = does("PutVersionsUp", { versions: [version(3, "a")] })

  it("are put up once the matter was handled without them", () => {
    const { when } = given(without, onBoardAgenda)
    expect(when(putUp)).toStrictEqual({ recorded: [{ type: "VersionsPutUp", data: putUp.data }] })
    expect(given(without, did("VersionsPutUp", putUp.data)).state.versions).toStrictEqual([version(3, "a")])
  })

  it("A-01: do not change once they are put up, in history neither", () => {
    const refused = { refused: { type: "VersionsAlreadyPutUp", invariants: ["A-01"] } }
    expect(given(opened).when(putUp, {}, imported)).toStrictEqual(refused)
    expect(given(without, did("VersionsPutUp", putUp.data)).when(putUp)).toStrictEqual(refused)
  })

  it("A-14: of a matter that was returned differ from the former ones, or it is said why not", () => {
    const again = (number: number, digest: "a" | "b" | undefined, more: object = {}) =>
      does("OpenApproval", {
        ...opened.data,
        versions: [version(number, digest)],
        previousApproval: basis,
        previousVersions: [version(3, "a")],
        ...more,
      })
    const opens = (command: ReturnType<typeof again>) => ({
      recorded: [{ type: "ApprovalOpened", data: command.data }],
    })
    const { when } = given()
    expect(when(again(4, "a"), {}, imported)).toStrictEqual({
      refused: { type: "ResubmittedUnchanged", invariants: ["A-14"], versions: [version(4, "a")] },
    })
    for (const command of [
      again(4, "b"),
      again(4, "a", { resubmittedUnchanged: { fi: "Kustannusarvio on lisätty liitteeksi." } }),
      again(4, "a", { previousVersions: undefined }),
    ])
      expect(when(command)).toStrictEqual(opens(command))
    const both = (digest: "a" | "b") => [version(4, "a"), version(1, digest, basis)]
    const partly = again(4, "a", { versions: both("b"), previousVersions: both("a") })
    expect(when(partly)).toStrictEqual(opens(partly))
    const undecidable = again(4, undefined)
    expect(when(undecidable, {}, imported)).toStrictEqual(opens(undecidable))
    const later = { ...without, data: { ...without.data, previousVersions: [version(3, "a")] } }
    expect(given(later).when(putUp)).toHaveProperty("refused.type", "ResubmittedUnchanged")
  })
})
