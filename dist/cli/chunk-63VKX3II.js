// build/config/place-text.js
function placeText({ path, startLine, startColumn }) {
  return `${path}:${startLine}:${startColumn}`;
}

export {
  placeText
};
