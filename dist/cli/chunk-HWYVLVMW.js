// build/graph/resource.js
function environmentStack(root, environment) {
  return `${root} (${environment})`;
}

export {
  environmentStack
};
