/**
 * Defect 12: a node that is starting, has too much to do, or knows no leader answers an append by words alone. The client does
 * not know them, makes an error of no kind out of them, and stays with that node.
 *
 * The naive call takes it for an error that nobody knows, and gives up in the first second of an election.
 *
 * @returns whether the error says that nothing was done, and that it may be asked again soon
 */
export const notReady = (error: Error): boolean => words.test(error.message)

const words = /Server Is (?:Not Ready|Busy|Too Busy)|No leader info available/
