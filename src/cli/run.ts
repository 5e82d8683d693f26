/** Runs the command. Gives the exit code. */
export async function run(
  _argv: readonly string[],
  _streams: Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr'>,
): Promise<number> {
  return 0
}
