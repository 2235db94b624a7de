export const id = 655;
export const ids = [655];
export const modules = {

/***/ 6655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(3838);
// EXTERNAL MODULE: ./lib/base/text/text.js
var text_text = __webpack_require__(2870);
;// CONCATENATED MODULE: ./lib/base/log/runner-log.js


/**
 * A log for the runner: one group per phase, and no text that the runner takes for a command. Debug
 * messages are shown where debug logging is enabled for the workflow.
 */
function runnerLog() {
    return {
        async phase(title, work) {
            (0,core/* startGroup */.Oh)((0,text_text/* inert */.tJ)(title));
            try {
                return await work();
            }
            finally {
                (0,core/* endGroup */.N4)();
            }
        },
        info: (text) => (0,core/* info */.pq)((0,text_text/* inert */.tJ)(text)),
        debug: (text) => (0,core/* debug */.Yz)((0,text_text/* inert */.tJ)(text)),
    };
}

// EXTERNAL MODULE: ./lib/base/process/cancel.js
var process_cancel = __webpack_require__(3905);
// EXTERNAL MODULE: ./lib/base/process/command-log.js
var command_log = __webpack_require__(2285);
// EXTERNAL MODULE: ./lib/base/run/variables.js
var variables = __webpack_require__(9618);
// EXTERNAL MODULE: ./lib/commands/check.js + 175 modules
var check = __webpack_require__(7312);
// EXTERNAL MODULE: ./lib/plan/inputs.js + 1 modules
var inputs = __webpack_require__(7219);
;// CONCATENATED MODULE: ./lib/plan/from-action.js

/**
 * Reads the inputs of the Action from the environment. The runner sets `INPUT_` and the name in
 * capitals, with blanks as `_` and hyphens kept (`INPUT_READY-LOG`). It also warns about unknown
 * inputs.
 *
 * @param cwd by default the workspace, where the runner starts an Action
 */
function givenByRunner(env, cwd = process.cwd()) {
    const values = (0,inputs/* inputsOf */.Vc)('check').flatMap(({ name }) => {
        const text = env[variableOf(name)];
        return text === undefined ? [] : [[name, text]];
    });
    return { values: new Map(values), callerEnvironment: env, cwd, problems: [] };
}
const variableOf = (name) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;

// EXTERNAL MODULE: ./lib/plan/make-plan.js + 17 modules
var make_plan = __webpack_require__(7309);
// EXTERNAL MODULE: ./lib/report/artifact.js
var artifact = __webpack_require__(1490);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/cpu/same-cpu.js
var same_cpu = __webpack_require__(8681);
// EXTERNAL MODULE: ./lib/report/shown-fault.js
var shown_fault = __webpack_require__(8966);
// EXTERNAL MODULE: ./lib/report/renderers/headline.js
var headline = __webpack_require__(3649);
;// CONCATENATED MODULE: ./lib/report/renderers/annotations.js




/** The runner's limits for one step: it drops further annotations of a kind, and cuts longer messages. */
const mostOfKind = 10;
const longestMessage = 4096;
const longestTitle = 200;
/** of a place or a path within a message */
const longestDetail = 500;
/** An error for each target that fails, a warning for each inconclusive one; or the one error. */
function renderAnnotations(report) {
    if (report.verdict === 'error') {
        return [annotation('error', 'Thawcheck could not finish', (0,headline/* renderHeadline */.Lf)(report))];
    }
    const isOpen = report.floor !== undefined && report.verdict === 'inconclusive';
    return [
        ...(isOpen ? [annotation('warning', 'Thawcheck: no least CPU', report.words)] : []),
        ...ofVerdict(report.targets, 'fail', 'error', 'fail'),
        ...ofVerdict(report.targets, 'inconclusive', 'warning', 'are inconclusive'),
    ];
}
function ofVerdict(targets, verdict, kind, plural) {
    const all = targets.filter((target) => target.verdict === verdict);
    const single = all.length > mostOfKind ? all.slice(0, mostOfKind - 1) : all;
    const rest = all.slice(single.length);
    return [
        ...single.map((target) => ofTarget(kind, target)),
        ...(rest.length === 0
            ? []
            : [
                annotation(kind, `Thawcheck: ${rest.length} more targets ${plural}`, rest.map((target) => (0,text_text/* oneLine */.TN)((0,same_cpu/* labelOf */.W)(target))).join('\n')),
            ]),
    ];
}
function ofTarget(kind, target) {
    const { words, evidence, fresh, also = [] } = target;
    const place = (0,shown_fault/* placeBesideWords */.DI)(target);
    // The words can be long: they are cut, so that the path of the evidence is not.
    const end = [
        ...(also.length > 0
            ? [`The same CPU: ${(0,text_text/* oneLine */.TN)((0,text_text/* bounded */.Mm)(also.join(', '), longestDetail))}`]
            : []),
        ...(place ? [`Where: ${(0,text_text/* oneLine */.TN)((0,text_text/* bounded */.Mm)(place, longestDetail))}`] : []),
        ...(fresh ? [`${(0,text_text/* capital */.Nx)(headline/* freshLabel */.ZB)}: ${(0,text_text/* oneLine */.TN)((0,text_text/* bounded */.Mm)(fresh.words, longestDetail))}`] : []),
        `Evidence: ${(0,text_text/* oneLine */.TN)((0,text_text/* bounded */.Mm)(evidence, longestDetail))}`,
    ].join('\n');
    const beginning = (0,text_text/* bounded */.Mm)((0,text_text/* plain */.pj)(words), longestMessage - end.length - 1);
    return annotation(kind, titleOf(target), `${beginning}\n${end}`);
}
/** Who chose what the target lacks, or what CRIU meant, where the fault that decided is explained. */
function titleOf({ sentence, name, verdict }) {
    return sentence ?? `Thawcheck: ${name} ${headline/* verbs */.PB[verdict]}`;
}
function annotation(kind, title, message) {
    return {
        kind,
        title: (0,text_text/* bounded */.Mm)((0,text_text/* oneLine */.TN)(title), longestTitle),
        message: (0,text_text/* bounded */.Mm)((0,text_text/* plain */.pj)(message), longestMessage),
    };
}

;// CONCATENATED MODULE: ./lib/report/outputs.js




/** Names of targets contain commas, so each has a line. */
function setOutputs(report, folder) {
    const named = (verdict) => report.targets
        .filter((target) => target.verdict === verdict)
        .flatMap(({ name, also = [] }) => [name, ...also])
        .join('\n');
    core/* setOutput */.uH('verdict', report.verdict);
    core/* setOutput */.uH('passed', named('pass'));
    core/* setOutput */.uH('failed', named('fail'));
    core/* setOutput */.uH('inconclusive', named('inconclusive'));
    core/* setOutput */.uH('report', (0,external_node_path_.join)(folder, 'report.json'));
    const { artifact } = report;
    core/* setOutput */.uH('checkpoint', artifact && 'file' in artifact ? artifact.file : '');
}
function annotate(report) {
    for (const { kind, title, message } of renderAnnotations(report)) {
        const say = kind === 'error' ? core/* error */.z3 : core/* warning */.$e;
        say(message, { title });
    }
}
/** Hands the job summary, as `writeReport` wrote it, to the runner. */
async function postSummary(folder) {
    if (!process.env.GITHUB_STEP_SUMMARY)
        return;
    await core/* summary */.z.addRaw((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, 'summary.md'), 'utf8'), true).write();
}

// EXTERNAL MODULE: ./lib/entry/ending.js
var ending = __webpack_require__(2925);
// EXTERNAL MODULE: ./lib/entry/exit-status.js
var exit_status = __webpack_require__(2409);
// EXTERNAL MODULE: ./lib/entry/state.js
var state = __webpack_require__(3677);
// EXTERNAL MODULE: ./lib/entry/stray-errors.js
var stray_errors = __webpack_require__(8697);
;// CONCATENATED MODULE: ./lib/entry/action.js














/** The Action. Sets outputs, annotations, the job summary and the exit status. */
async function runAction() {
    const cancel = (0,process_cancel/* cancelOnSignals */.dJ)();
    (0,stray_errors/* catchStrayErrors */.w)(cancel, (message) => core/* error */.z3(message));
    const log = runnerLog();
    (0,command_log/* onCommand */.R)((commandLine) => log.debug(commandLine));
    try {
        const plan = (0,make_plan/* makePlan */.Cs)(givenByRunner(process.env));
        const { directory, strict } = plan.report;
        const report = await (0,check/* check */.z)(plan, {
            log,
            variables: (0,variables/* readVariables */.C)(process.env),
            cancel: cancel.signal,
            remember: (folder) => core/* saveState */.LZ(state/* folderState */.E, folder),
        });
        setOutputs(report, directory);
        annotate(report);
        await postSummary(directory);
        process.exitCode = (0,exit_status/* exitStatusOf */.e)(report.verdict, strict, (0,artifact/* isHandedOver */.n)(report));
    }
    catch (error) {
        const { kind, status, messages } = (0,ending/* endingOf */.z6)(error, cancel);
        const title = kind === 'bad input' ? { title: 'Thawcheck: bad input' } : {};
        core/* setOutput */.uH('verdict', 'error');
        for (const message of messages) {
            if (kind === 'cancelled')
                core/* info */.pq(message);
            else
                core/* error */.z3(message, title);
        }
        process.exitCode = status;
    }
}


/***/ }),

/***/ 3677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ folderState)
/* harmony export */ });
/** Name of the state that passes the run's temporary folder from the Action to its post step. */
const folderState = 'temporary-folder';


/***/ })

};
