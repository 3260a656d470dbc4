import { StoreError } from "@programme-lifecycle/core/store"

/**
 * What a package exports.
 *
 * @throws {StoreError} that names the package, if it is not installed
 */
export const installed = async <Module>(name: string, load: () => Promise<Module>): Promise<Module> => {
  try {
    return await load()
  } catch (cause) {
    if (isMissing(cause, name))
      throw new StoreError(`${name} is not installed: npm install ${name}`, { cause })
    throw cause
  }
}

/** Whether the package itself is missing, and not something that it needs in its turn. */
const isMissing = (error: unknown, name: string): boolean =>
  error instanceof Error &&
  "code" in error &&
  error.code === "ERR_MODULE_NOT_FOUND" &&
  error.message.includes(`'${name}'`)
