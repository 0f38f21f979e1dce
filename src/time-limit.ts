/**
 * Starts to measure how long the program works.
 *
 * Time in which it was stopped, or waited for a processor, is not counted: on a busy machine the same input gets the same
 * answer. Node 20 does not tell the time of a single thread, so that neither the time that has passed nor that of all threads
 * together may be less than the limit; each is at least that of the thread.
 * (https://nodejs.org/api/process.html#processcpuusagepreviousvalue)
 *
 * @returns tells whether it has worked longer than so many milliseconds
 */
export function timeLimit(milliseconds: number): () => boolean {
  const start = performance.now();
  const used = process.cpuUsage();
  // Asking for the time that has passed is cheap, and enough until then.
  return () => performance.now() - start > milliseconds && processorTime(used) > milliseconds;
}

function processorTime(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000;
}
