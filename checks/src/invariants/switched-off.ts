import { inject } from "vitest"

declare module "vitest" {
  interface ProvidedContext {
    switchedOff: { readonly rule: string; readonly tells: string | undefined } | undefined
  }
}

/** Tells the sources that a test runs what is switched off in this run. */
Object.assign(globalThis, { switchedOff: inject("switchedOff") })
