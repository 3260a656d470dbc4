import type { Explanations } from "../say.ts"
import type { MeetingRejection } from "./rejections.ts"

export const explanations: Explanations<MeetingRejection> = {
  CouncilItemUnprepared: () => ({
    en: "The board has not prepared the item for the council, and the council has not unanimously taken it up.",
    fi: "Hallitus ei ole valmistellut asiaa valtuustolle, eikä valtuusto ole yksimielisesti ottanut sitä käsiteltäväksi.",
  }),
  ItemNotOnNotice: () => ({
    en: "The notice of the meeting does not list the item, and it is not urgent.",
    fi: "Asiaa ei ole mainittu kokouskutsussa, eikä se ole kiireellinen.",
  }),
  NoticeTooLate: ({ noticeSentOn, meetingOn, days, provision }, say) => ({
    en: `The notice of ${say.day(noticeSentOn)} was sent less than ${days} days before the meeting of ${say.day(meetingOn)} (${provision}).`,
    fi: `Kokouskutsu lähetettiin ${say.day(noticeSentOn)}, alle ${days} päivää ennen kokousta ${say.day(meetingOn)} (${provision}).`,
  }),
  NotQuorate: ({ present, needed, provision }) => ({
    en: `The body is not quorate: ${present} present, ${needed} needed (${provision}).`,
    fi: `Toimielin ei ole päätösvaltainen: läsnä ${present}, tarvitaan ${needed} (${provision}).`,
  }),
  QuorumNotLost: ({ present }) => ({
    en: `With ${present} present the body is quorate.`,
    fi: `Toimielin on päätösvaltainen, kun läsnä on ${present}.`,
  }),
  DisqualifiedTakesPart: ({ persons }) => ({
    en: `Whoever is disqualified takes no part in the item: ${persons.join(", ")}.`,
    fi: `Esteellinen ei osallistu asian käsittelyyn: ${persons.join(", ")}.`,
  }),
  DisqualificationTooLate: ({ person }) => ({
    en: `Whether ${person} is disqualified is decided before the item is handled.`,
    fi: `Esteellisyydestä (${person}) päätetään ennen asian käsittelyä.`,
  }),
  ProposalAlreadyMade: () => ({
    en: "A proposal with this id has been made already.",
    fi: "Tällä tunnuksella on jo tehty ehdotus.",
  }),
  ProposalUnknown: () => ({
    en: "No such proposal is before the body: nobody made it, or it was withdrawn.",
    fi: "Tällaista ehdotusta ei ole toimielimen käsiteltävänä: sitä ei ole tehty tai se on peruttu.",
  }),
  CounterProposalLapsed: () => ({
    en: "A counter-proposal that nobody has seconded lapses and is not put to the vote.",
    fi: "Kannattamaton vastaehdotus raukeaa, eikä siitä äänestetä.",
  }),
  VoteAlreadyHeld: () => ({
    en: "A vote or an election with this id has been held already.",
    fi: "Tällä tunnuksella on jo pidetty äänestys tai vaali.",
  }),
  VoteUnknown: () => ({
    en: "No such vote was held on the item.",
    fi: "Asiassa ei ole pidetty tällaista äänestystä.",
  }),
  SecretVoteByMember: () => ({
    en: "Of a secret vote nobody's vote is told.",
    fi: "Suljetussa äänestyksessä kenenkään ääntä ei kerrota.",
  }),
  VotesDoNotAddUp: ({ present }) => ({
    en: `The votes do not add up: ${present} members were present.`,
    fi: `Äänimäärät eivät täsmää: läsnä oli ${present} jäsentä.`,
  }),
  TieWithoutChair: ({ votes }) => ({
    en: `In a tie, ${votes} to ${votes}, tell what the chair voted for: that decides.`,
    fi: `Äänet menivät tasan ${votes}–${votes}: ilmoita, mitä puheenjohtaja äänesti, sillä se ratkaisee.`,
  }),
  TieWithoutLot: ({ votes }) => ({
    en: `In an election a tie, here of ${votes} votes, is resolved by lot.`,
    fi: `Vaalissa tasatulos, tässä ${votes} ääntä, ratkaistaan arvalla.`,
  }),
  ElectedNotByVotes: () => ({
    en: "Somebody is elected who was no candidate, or had fewer votes than somebody who is not elected.",
    fi: "Valituksi on merkitty henkilö, joka ei ollut ehdolla tai sai vähemmän ääniä kuin valitsematta jäänyt.",
  }),
  ProportionalNotDemanded: ({ demandedBy, needed, provision }) => ({
    en: `An election is proportional if ${needed} members demand it; ${demandedBy} did (${provision}).`,
    fi: `Vaali on suhteellinen, jos ${needed} jäsentä vaatii sitä; vaatijoita oli ${demandedBy} (${provision}).`,
  }),
  GoesToMeeting: ({ members, taken }) => ({
    en: `There is no decision: ${taken} of ${members} members took a position, or a meeting was demanded. The item goes to a meeting.`,
    fi: `Päätöstä ei ole syntynyt: kannan ilmaisi ${taken} jäsentä ${members} jäsenestä tai asia vaadittiin kokoukseen. Asia siirtyy kokoukseen.`,
  }),
  AdoptedNotAsProposed: () => ({
    en: "The adopted versions are not those that were submitted: it was not approved as proposed.",
    fi: "Hyväksytyt versiot eivät ole esitettyjä: asiaa ei hyväksytty esityksen mukaisesti.",
  }),
  AdoptedNotInPart: () => ({
    en: "What is approved in part is less than what was submitted, and nothing besides.",
    fi: "Osittain hyväksytty on vähemmän kuin esitetty, eikä mitään sen lisäksi.",
  }),
  NothingAmended: () => ({
    en: "The adopted versions are those that were submitted: nothing was amended.",
    fi: "Hyväksytyt versiot ovat samat kuin esitetyt: mitään ei muutettu.",
  }),
  AmendedByBody: () => ({
    en: "The adopted versions are not those that the presenter proposed: the body amended them.",
    fi: "Hyväksytyt versiot eivät ole esittelijän ehdottamia: toimielin on muuttanut niitä.",
  }),
  AmendmentsMissing: () => ({
    en: "A body that amends what is proposed names at least one amendment.",
    fi: "Esitystä muuttava toimielin yksilöi vähintään yhden muutoksen.",
  }),
  DissentWithoutDecision: ({ step }) => ({
    en: `Nobody dissents before the decision: step ${step} has none.`,
    fi: `Eriävä mielipide ilmoitetaan päätöksen jälkeen: vaiheessa ${step} ei ole päätetty.`,
  }),
  DissentTooLate: ({ decidedOn, registeredOn }, say) => ({
    en: `A dissent is registered right after the decision: ${say.range(registeredOn)} is not ${say.range(decidedOn)}.`,
    fi: `Eriävä mielipide ilmoitetaan heti päätöksen jälkeen: ${say.range(registeredOn)} ei ole ${say.range(decidedOn)}.`,
  }),
  DissentWithoutStanding: ({ person }) => ({
    en: `${person} neither made a counter-proposal nor voted against the decision, nor presented a proposal that it deviates from.`,
    fi: `${person} ei ole tehnyt vastaehdotusta, äänestänyt päätöstä vastaan eikä esitellyt ehdotusta, josta päätös poikkeaa.`,
  }),
  DissentUnknown: ({ person }) => ({
    en: `${person} has registered no dissent.`,
    fi: `${person} ei ole ilmoittanut eriävää mielipidettä.`,
  }),
}
