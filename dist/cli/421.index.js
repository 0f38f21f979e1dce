export const id = 421;
export const ids = [421];
export const modules = {

/***/ 5421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   accessTreeText: () => (/* binding */ accessTreeText)
/* harmony export */ });
/* harmony import */ var _graph_group_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4928);
/* harmony import */ var _source_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4900);
/* harmony import */ var _access_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7233);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4702);





/**
 * Access paths for a person at a terminal, as a tree: databases, what can be done to each, and who can do it by which way; or
 * who can reach something, and what. What comes from files is escaped.
 */
function accessTreeText(paths, options = {}) {
    const { prefix = "", bySource = false, cut = 0 } = options;
    const place = (location) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(prefix + (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(location));
    const blocks = bySource ? sourceBlocks(paths, place) : databaseBlocks(paths, place);
    const databases = new Set(paths.map(({ stack, db }) => `${stack}\n${db}`)).size;
    const sources = new Set(paths.map(({ source }) => source)).size;
    const total = paths.length === 0
        ? "no ways to a database"
        : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(paths.length, "way")} to ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(databases, "database")} from ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(sources, "source")}`;
    const left = cut === 0 ? "" : `; ${cut} more with lower scores are not listed`;
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutLogCommands */ .n9)([...blocks, `${total}${left}`].join("\n\n"))}\n`;
}
function databaseBlocks(paths, place) {
    const areSeveral = new Set(paths.map(({ stack }) => stack)).size > 1;
    const groups = (0,_graph_group_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(paths, ({ stack, db }) => JSON.stringify([stack, db]));
    return [...groups.values()].map((group) => {
        const accesses = (0,_graph_group_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(group, ({ access, dbUser }) => JSON.stringify([access, dbUser]));
        return [
            databaseText(group, areSeveral),
            ...[...accesses.values()].flatMap((alike) => [
                `  ${whatText(alike)}`,
                ...alike.sort(byScore).map((path) => `    ${leaf(path, chainText(path), place)}`),
            ]),
        ].join("\n");
    });
}
function databaseText([first], areSeveral) {
    if (first === undefined)
        return "";
    const name = first.db === "*" ? "any database" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(first.db);
    return areSeveral ? `${name}  (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(first.stack)})` : name;
}
/** `connect as app`. */
function whatText([first]) {
    if (first === undefined)
        return "";
    const { access, dbUser } = first;
    if (dbUser === null)
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(access);
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(access)} as ${dbUser === "*" ? "any user" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(dbUser)}`;
}
function sourceBlocks(paths, place) {
    const groups = (0,_graph_group_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(paths, _access_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceText */ .rI);
    return [...groups]
        .sort(([a, ofA], [b, ofB]) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .bySeverity */ .Np)(worst(ofA), worst(ofB)) || (0,_source_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnits */ .CA)(a, b))
        .map(([source, group]) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(source),
        ...group.sort(byScore).map((path) => {
            const shown = (0,_access_words_js__WEBPACK_IMPORTED_MODULE_1__/* .accessText */ .cd)(path, { name: _escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK, word: _escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK });
            const way = path.via.length === 0 ? "" : `  through ${path.via.map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK).join(" → ")}`;
            return `  ${leaf(path, `${shown}${way}`, place)}`;
        }),
    ].join("\n"));
}
function worst(paths) {
    return [...paths].sort(_words_js__WEBPACK_IMPORTED_MODULE_3__/* .bySeverity */ .Np)[0] ?? { severity: "info" };
}
function chainText(path) {
    return [(0,_access_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceText */ .rI)(path), ...path.via].map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK).join(" → ");
}
function leaf(path, text, place) {
    const { severity, score, certainty, guards, alternatives, location, because } = path;
    const reasons = [...new Set(because.map(({ reason }) => reason))].map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK);
    const notes = [
        ...(certainty === "must" ? [] : [`perhaps${reasons.length === 0 ? "" : `: ${reasons.join("; ")}`}`]),
        ...(guards.length === 0 ? [] : [`limited by ${guards.map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK).join(", ")}`]),
        ...(alternatives === 0 ? [] : [`${alternatives} more like it`]),
    ];
    const noted = notes.length === 0 ? "" : `  (${notes.join("; ")})`;
    return `${severity.padEnd(8)} ${String(score).padStart(3)}  ${text}  ${place(location)}${noted}`;
}
function byScore(a, b) {
    return b.score - a.score || (0,_source_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnits */ .CA)(a.source, b.source) || (0,_source_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnits */ .CA)(a.id, b.id);
}


/***/ })

};
