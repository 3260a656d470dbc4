import { StoreError } from "@programme-lifecycle/core"

/** Why a file is not worked on. */
type Kind = "foreign" | "damaged" | "newer" | "replaced"

/**
 * The file is not one that this store may work on, and it was left as it was.
 *
 * - `foreign`: no SQLite file, or a SQLite file of somebody else
 * - `damaged`: a file of this store that is truncated, unreadable, or altered in its schema
 * - `newer`: a file written by a later version of this store
 * - `replaced`: since it was opened, the file was moved or deleted, or another one was put in its place
 */
export class StoreFileError extends StoreError {
  override readonly name = "StoreFileError"
  readonly kind: Kind
  constructor(kind: Kind, message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
  }
}
