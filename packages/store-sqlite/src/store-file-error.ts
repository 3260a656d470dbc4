import { StoreError } from "@programme-lifecycle/core"

/**
 * The file is not one that this store may work on, and it was left as it was.
 *
 * - `foreign`: no SQLite file, or a SQLite file of somebody else
 * - `damaged`: a file of this store that is truncated, unreadable, or altered in its schema
 * - `newer`: a file written by a later version of this store
 */
export class StoreFileError extends StoreError {
  override readonly name = "StoreFileError"
  readonly kind: "foreign" | "damaged" | "newer"
  constructor(kind: "foreign" | "damaged" | "newer", message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
  }
}
