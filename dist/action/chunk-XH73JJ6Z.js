// build/graph/resource.js
function environmentStack(root, environment) {
  return `${root} (${environment})`;
}

// build/time-limit.js
function timeLimit(milliseconds) {
  const start = performance.now();
  const used = process.cpuUsage();
  return () => performance.now() - start > milliseconds && processorTime(used) > milliseconds;
}
function processorTime(since) {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e3;
}

export {
  environmentStack,
  timeLimit
};
