import type { Because } from "../judge.ts"

/** Why a policy issues no command where one would follow. It rests on no rule: the log does not say what the command needs. */
export type PolicyRefusal =
  | (Because<"ProgrammeUntold"> & { readonly approval: string })
  | (Because<"AdoptedTextsUntold"> & { readonly approval: string })
  | (Because<"NothingToReopen"> & { readonly approval: string })
  | (Because<"EffectiveDayUntold"> & { readonly successor: string })
  | (Because<"SuccessorUntold"> & { readonly body: string })
  | (Because<"AnnulledPartUntold"> & { readonly approval: string })
  | (Because<"RestorationLeft"> & { readonly approval: string })
  | (Because<"RevokedFromAnotherDay"> & { readonly approval: string })
  | (Because<"PeriodUntouched"> & { readonly approval: string })
  | (Because<"RestsOnChangedRecord"> & {
      readonly event: string
      readonly change: "corrected" | "annulled"
    })
