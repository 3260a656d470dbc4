/**
 * Ends the process where nobody reads what it prints: quietly where the reader has left, as `head` and `less` do, and with one sentence
 * where it cannot be written for another reason, such as a full disk.
 */
export const endWithThePipe = (): void => {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit()
    process.stderr.write(`what is printed cannot be written: ${error.message}\n`)
    process.exit(1)
  })
}
