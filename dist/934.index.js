export const id = 934;
export const ids = [934];
export const modules = {

/***/ 2934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runHazards: () => (/* binding */ runHazards)
});

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./lib/checkpoint/roots/find-file.js
var find_file = __webpack_require__(9204);
// EXTERNAL MODULE: ./lib/diagnose/processes.js + 1 modules
var processes = __webpack_require__(8901);
// EXTERNAL MODULE: ./lib/diagnose/hazards/hazards.js + 12 modules
var hazards = __webpack_require__(3343);
;// CONCATENATED MODULE: ./lib/diagnose/hazards/answer.js



/** Searches in this process. @param text a HazardRequest @returns a HazardAnswer */
async function answerRequest(text) {
    const { images, layers, elsewhere, toolkit, source, targets } = JSON.parse(text);
    const find = (path) => (0,find_file/* findFile */.q)(path, layers);
    const said = [];
    const code = await (0,hazards/* findHazards */.ZH)({
        ...{ images, find, processes: readable({ images, find, toolkit }) },
        ...(elsewhere && { elsewhere }),
    }, new Set(source), targets.map(({ name, features, state }) => ({
        name,
        features: features ? new Set(features) : undefined,
        state: state ?? undefined,
    })), (what) => said.push(what));
    const answer = { ...code, said };
    return JSON.stringify(answer);
}
/** Does not say why they cannot be read: the check reads the same images, and says so itself. */
function readable(sources) {
    try {
        return (0,processes/* openProcesses */.I)(sources);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/entry/hazards.js


/**
 * A search for hazards in a process of its own, which a check starts. A HazardRequest comes on
 * standard input, and the HazardAnswer goes to standard output.
 */
async function runHazards() {
    process.stdout.write(await answerRequest(await (0,consumers_.text)(process.stdin)));
}


/***/ })

};
