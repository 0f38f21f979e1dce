// build/iam/encode.js
function encode(document) {
  return { kind: "known", value: JSON.stringify(data(document)), json: document, span: document.span };
}
function data(value) {
  switch (value.kind) {
    case "known":
      return value.value;
    case "unknown":
      return null;
    case "list":
      return value.items.map(data);
    case "map":
      return Object.fromEntries([...value.entries].map(([key, member]) => [key, data(member)]));
  }
}

export {
  encode
};
