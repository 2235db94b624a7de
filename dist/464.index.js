export const id = 464;
export const ids = [464];
export const modules = {

/***/ 6439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ attemptInput),
/* harmony export */   k: () => (/* binding */ BadInput)
/* harmony export */ });
/** Mistakes in the user's input. Each is shown in one line, without a stack; the exit status is 2. */
class BadInput extends Error {
    problems;
    name = 'BadInput';
    /** @param problems one sentence per mistake: the value as given, and what was expected */
    constructor(problems) {
        super(problems.join('\n'));
        this.problems = problems;
    }
}
/** Does some work. @returns its result, or the bad input that it found */
async function attemptInput(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof BadInput)
            return error;
        throw error;
    }
}


/***/ }),

/***/ 1747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt),
/* harmony export */   H: () => (/* binding */ ExpectedFailure)
/* harmony export */ });
/**
 * A failure that the user can do something about. Its message is shown without a stack. Every other
 * error is a bug.
 */
class ExpectedFailure extends Error {
    name = 'ExpectedFailure';
}
/**
 * Does some work.
 * @returns its result, or the expected failure that it ended with. A full disk is one, wherever it is met.
 */
async function attempt(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof ExpectedFailure)
            return error;
        if (isFullDisk(error)) {
            const advice = 'free space in the folder for temporary files (TMPDIR; RUNNER_TEMP in a workflow)';
            return new ExpectedFailure(`A disk is full: ${error.message}\n  try: ${advice}`);
        }
        throw error;
    }
}
/** Whether Node found a disk full, or a quota used up. */
function isFullDisk(error) {
    return error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT'].includes(`${error.code}`);
}


/***/ }),

/***/ 2285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reportCommand),
/* harmony export */   R: () => (/* binding */ onCommand)
/* harmony export */ });
let observer = () => { };
/**
 * Sets a function that is called for each program that this process starts. An entry sets it once,
 * to write to the debug level of its log. It is a module variable, so that a log need not be passed
 * to everything that starts a program.
 */
function onCommand(observe) {
    observer = observe;
}
/**
 * Reports a program that is about to be started. The environment is left out: it may hold secrets.
 */
function reportCommand(argv) {
    observer(argv.join(' '));
}


/***/ }),

/***/ 5822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ cleanEnvironment),
/* harmony export */   o: () => (/* binding */ fetchingEnvironment)
/* harmony export */ });
/** Names that a program which fetches from the network needs: its proxies and its own folders. */
const fetching = /^((https?|ftp|all|no)_proxy|HOME|TMPDIR)$/i;
/**
 * What every program that we start gets of our environment. The rest may hold tokens, and what a
 * program has in its environment can be read in `/proc` for as long as it runs. LC_ALL is for those
 * whose output is read.
 */
function cleanEnvironment() {
    const { PATH } = process.env;
    return { ...(PATH === undefined ? {} : { PATH }), LC_ALL: 'C' };
}
/** The same for apt-get and mmdebstrap. */
function fetchingEnvironment() {
    const needed = Object.entries(process.env).filter((entry) => fetching.test(entry[0]) && entry[1] !== undefined);
    return { ...cleanEnvironment(), ...Object.fromEntries(needed) };
}


/***/ }),

/***/ 2169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ toolFailure),
/* harmony export */   T: () => (/* binding */ MachineryFailure)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1747);
/* harmony import */ var _supervise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5265);
/* harmony import */ var _tail_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1849);



/**
 * Something that Thawcheck itself needs has failed. The exit status is 4; the app is not blamed.
 */
class MachineryFailure extends _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .ExpectedFailure */ .H {
    name = 'MachineryFailure';
}
/** The failure of a program: what was run, how it ended, its last output, and what to try. */
function toolFailure(command, ended, output, advice) {
    const said = (0,_tail_js__WEBPACK_IMPORTED_MODULE_2__/* .lastLines */ .w)(output);
    return new MachineryFailure([
        `${shorten(command)}\n  ${(0,_supervise_js__WEBPACK_IMPORTED_MODULE_0__/* .howItEnded */ .q)(ended)}`,
        ...(said.length > 0
            ? [`  it last said:\n${said.map((line) => `    ${line}`).join('\n')}`]
            : []),
        `  try: ${advice}`,
    ].join('\n'));
}
function shorten(command) {
    return command.length > 600 ? `${command.slice(0, 600)} ...` : command;
}


/***/ }),

/***/ 8019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ removeLeftovers)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _remove_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6308);


/**
 * Kills every process whose command line names the temporary folder of a run, and removes the
 * folder.
 * @returns the killed processes, as "PID NAME"
 * @throws MachineryFailure if something of the folder stays
 */
async function removeLeftovers(folder) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return [];
    const ended = [];
    for (const pid of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc').filter((name) => /^\d+$/.test(name))) {
        const words = commandLine(pid);
        if (Number(pid) === process.pid || !words.some((word) => word.includes(folder)))
            continue;
        try {
            process.kill(Number(pid), 'SIGKILL');
            ended.push(`${pid} ${words[0]}`);
        }
        catch {
            // It has ended meanwhile, or belongs to another user.
        }
    }
    await (0,_remove_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .removeFolder */ .v)(folder);
    return ended;
}
function commandLine(pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 8364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ rootCommand)
/* harmony export */ });
/* unused harmony export isRoot */
/** Whether this process runs as root. */
function isRoot() {
    return process.getuid?.() === 0;
}
/**
 * The command line that runs `argv` as root: through sudo unless we are root already. `-n` makes
 * sudo fail where it would ask for a password.
 */
function rootCommand(argv, root = isRoot()) {
    return root ? [...argv] : ['sudo', '-n', ...argv];
}


/***/ }),

/***/ 6308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ removeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _run_owner_modes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3781);
/* harmony import */ var _privilege_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8364);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7601);




/**
 * Removes a folder with all that is in it. A job on this machine itself runs as root, so if it was
 * killed, root may own some of the files.
 * @throws MachineryFailure if something stays, with the command that removes it
 */
async function removeFolder(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
    catch {
        try {
            (0,_run_owner_modes_js__WEBPACK_IMPORTED_MODULE_1__/* .removeTree */ .d)(folder);
        }
        catch {
            await (0,_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .runTool */ .q)((0,_privilege_js__WEBPACK_IMPORTED_MODULE_3__/* .rootCommand */ .S)(['rm', '-rf', '--one-file-system', '--', folder]), {
                advice: `sudo rm -rf ${folder}`,
                cancel: new AbortController().signal,
            });
        }
    }
}


/***/ }),

/***/ 5265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ howItEnded),
/* harmony export */   z: () => (/* binding */ supervise)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _command_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2285);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5822);
/* harmony import */ var _tail_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1849);




/** How long a process group has to clean up between SIGTERM and SIGKILL. */
const graceMs = 500;
/**
 * Starts `argv` so that it ends when we do: by `cancel`, or, when we are killed, by the kernel
 * (PR_SET_PDEATHSIG, set by util-linux's setpriv). The kernel does that for the program alone, not
 * for children that it started.
 * @throws the reason of `cancel` when that is aborted already
 */
function supervise(argv, options = {}) {
    const { cwd, onError, request, pipes = 0, files = [], env, cancel } = options;
    const { fed = false, lifeline = false, group = false } = options;
    cancel?.throwIfAborted();
    (0,_command_log_js__WEBPACK_IMPORTED_MODULE_1__/* .reportCommand */ .E)(argv);
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('setpriv', ['--pdeathsig', 'KILL', '--', ...argv], {
        stdio: [
            fed || lifeline || request !== undefined ? 'pipe' : 'ignore',
            ...Array(2 + pipes).fill('pipe'),
            ...files,
        ],
        env: { ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanEnvironment */ .h)(), ...env },
        cwd,
        // In a session and a process group of its own.
        detached: lifeline || group,
    });
    const words = new _tail_js__WEBPACK_IMPORTED_MODULE_3__/* .Tail */ .P();
    child.stderr?.on('data', (chunk) => {
        words.add(chunk);
        onError?.(chunk);
    });
    const sockets = child.stdio.slice(3, 3 + pipes);
    // A socket has an error when the other end goes away. `ended` says more about that.
    for (const socket of sockets)
        socket.on('error', () => { });
    child.stdin?.on('error', () => { });
    if (request !== undefined)
        child.stdin?.end(request);
    const kill = () => {
        if (lifeline)
            child.stdin?.destroy();
        else if (group)
            endGroup(child);
        else
            child.kill('SIGKILL');
    };
    cancel?.addEventListener('abort', kill);
    if (group)
        child.once('exit', () => signalGroup(child, 'SIGKILL'));
    const ended = ending(child).finally(() => cancel?.removeEventListener('abort', kill));
    return {
        command: argv.join(' '),
        pid: child.pid,
        output: child.stdout,
        input: child.stdin,
        pipes: sockets,
        ended,
        lastWords: () => words.text(),
        end: () => {
            kill();
            return ended;
        },
    };
}
function ending(child) {
    return new Promise((resolve) => {
        child.once('error', (error) => resolve({ code: null, signal: null, error: error.message }));
        // `close` and not `exit`: all output has been read by then.
        child.once('close', (code, signal) => resolve({ code, signal }));
    });
}
function endGroup(child) {
    if (hasEnded(child))
        return;
    signalGroup(child, 'SIGTERM');
    const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs);
    child.once('exit', () => clearTimeout(timer));
}
function signalGroup({ pid }, signal) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, signal);
    }
    catch {
        // Nobody is left in the group.
    }
}
function hasEnded({ exitCode, signalCode }) {
    return exitCode !== null || signalCode !== null;
}
/** "exited with 1", "was killed by SIGKILL", "could not be started: ..." */
function howItEnded({ code, signal, error }) {
    if (error !== undefined)
        return `could not be started: ${error}`;
    if (signal !== null)
        return `was killed by ${signal}`;
    return code === null ? 'was killed by a signal' : `exited with ${code}`;
}


/***/ }),

/***/ 1849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Tail),
/* harmony export */   w: () => (/* binding */ lastLines)
/* harmony export */ });
/** The last bytes of a stream. An untrusted stream cannot fill our memory. */
class Tail {
    limit;
    chunks = [];
    size = 0;
    /** @param limit bytes to keep; up to twice as many are held between two reductions */
    constructor(limit = 64 * 1024) {
        this.limit = limit;
    }
    add(chunk) {
        if (chunk.length === 0)
            return;
        this.chunks.push(chunk);
        this.size += chunk.length;
        if (this.size <= 2 * this.limit && this.chunks.length < 1000)
            return;
        const kept = this.bytes();
        this.chunks = [kept];
        this.size = kept.length;
    }
    bytes() {
        const all = Buffer.concat(this.chunks);
        return all.subarray(Math.max(0, all.length - this.limit));
    }
    text() {
        return this.bytes().toString('utf8').trimEnd();
    }
}
/** The last `count` lines of a text that are not blank. */
function lastLines(text, count = 10) {
    return text
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '')
        .slice(-count);
}


/***/ }),

/***/ 7601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ runTool)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6193);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2169);
/* harmony import */ var _supervise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5265);
/* harmony import */ var _tail_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1849);




/** of the faults that a program prints, the first ones say most */
const maxFaults = 10;
/**
 * Runs a program to its end: mke2fs, cp, debugfs, mmdebstrap.
 * @returns what it printed: standard output, then standard error (mke2fs prints its version there)
 * @throws MachineryFailure when it cannot be started, is killed, exits with anything but 0, or prints a
 *   fault; the reason of `cancel` once that is aborted
 */
async function runTool(argv, options) {
    const { advice, cancel, env, cwd, isFault } = options;
    const faults = isFault && new Faults(isFault);
    const onError = faults && ((chunk) => faults.read(chunk));
    const tool = (0,_supervise_js__WEBPACK_IMPORTED_MODULE_2__/* .supervise */ .z)(argv, { cancel, env, cwd, onError, group: true });
    const output = new _tail_js__WEBPACK_IMPORTED_MODULE_3__/* .Tail */ .P();
    tool.output.on('data', (chunk) => output.add(chunk));
    const ended = await tool.ended;
    cancel.throwIfAborted();
    const printed = [output.text(), tool.lastWords()].filter((text) => text !== '').join('\n');
    if (ended.code !== 0)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .toolFailure */ .L)(tool.command, ended, printed, advice);
    const found = faults?.found() ?? [];
    if (found.length > 0)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .toolFailure */ .L)(tool.command, ended, found.join('\n'), advice);
    return printed;
}
/** Collects the faults among the lines of a stream. All of it is read: a tail could miss one. */
class Faults {
    isFault;
    first = [];
    decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
    begun = '';
    constructor(isFault) {
        this.isFault = isFault;
    }
    read(chunk) {
        const lines = (this.begun + this.decoder.write(chunk)).split('\n');
        this.begun = lines.pop();
        for (const line of lines)
            this.judge(line);
    }
    /** The first faults, once the stream has ended. */
    found() {
        if (this.begun !== '')
            this.judge(this.begun);
        this.begun = '';
        return this.first;
    }
    judge(line) {
        if (this.isFault(line) && this.first.length < maxFaults)
            this.first.push(line);
    }
}


/***/ }),

/***/ 3781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ removeTree)
/* harmony export */ });
/* unused harmony export giveOwnerAccess */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const readWrite = 0o600;
const readWriteExecute = 0o700;
/**
 * Lets the owner read, change and remove a file, or a folder with all that is in it: `chmod -R u+rwX`.
 * Links are not followed.
 * @throws an error of the file system, such as EPERM for the files of others
 */
function giveOwnerAccess(path) {
    give(Buffer.from(path));
}
/** Removes a file or a folder, also one whose modes forbid it to the owner. It need not exist. */
function removeTree(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
    }
    catch {
        // Not at first: most trees need no other modes.
        giveOwnerAccess(path);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
    }
}
/** @param path names need not be UTF-8 */
function give(path) {
    const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    if (status.isDirectory()) {
        add(path, status, readWriteExecute);
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { encoding: 'buffer' })) {
            give(Buffer.concat([path, Buffer.from('/'), name]));
        }
    }
    else if (status.isFile()) {
        // `X`: a file that nobody may execute stays so.
        add(path, status, (status.mode & 0o111) === 0 ? readWrite : readWriteExecute);
    }
}
function add(path, { mode }, bits) {
    const wanted = (mode & 0o7777) | bits;
    if (wanted !== (mode & 0o7777))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, wanted);
}


/***/ }),

/***/ 2925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   sj: () => (/* binding */ StrayError),
/* harmony export */   z6: () => (/* binding */ endingOf)
/* harmony export */ });
/* harmony import */ var _base_bad_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6439);
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1747);
/* harmony import */ var _exit_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2409);



/** Ends a run because of an error that nothing caught. That error has been shown. */
class StrayError extends Error {
    name = 'StrayError';
}
/** Decides how an error is shown, both by the command and by the Action. */
function endingOf(error, cancel) {
    if (cancel.signal.reason instanceof StrayError) {
        return { kind: 'failure', status: cancel.exitStatus(), messages: [] };
    }
    if (cancel.signal.aborted) {
        const messages = ['Cancelled: every guest has been ended.'];
        return { kind: 'cancelled', status: cancel.exitStatus(), messages };
    }
    if (error instanceof _base_bad_input_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInput */ .k) {
        return { kind: 'bad input', status: _exit_status_js__WEBPACK_IMPORTED_MODULE_1__/* .exitStatuses */ .T['bad input'].status, messages: error.problems };
    }
    return { kind: 'failure', status: _exit_status_js__WEBPACK_IMPORTED_MODULE_1__/* .exitStatuses */ .T['no answer'].status, messages: [textOf(error)] };
}
/** An unexpected error is a bug, so it is shown with its stack. */
function textOf(error) {
    if (error instanceof _base_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .ExpectedFailure */ .H)
        return error.message;
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}


/***/ }),

/***/ 2409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ exitStatuses),
/* harmony export */   e: () => (/* binding */ exitStatusOf)
/* harmony export */ });
/** Every exit status of the command and the Action, in the order of `--help`. */
const exitStatuses = {
    pass: {
        status: 0,
        meaning: 'no target failed (without --strict, some may be inconclusive); checkpoint: it was kept; ' +
            'export: it was written; ' +
            'scan: no CPU is at risk',
    },
    fail: { status: 1, meaning: 'a target failed; scan: a CPU is at risk' },
    'bad input': { status: 2, meaning: 'bad input; nothing was started' },
    'strictly inconclusive': {
        status: 3,
        meaning: 'with --strict: no target failed, but one is inconclusive',
    },
    'no answer': {
        status: 4,
        meaning: 'no answer: there is no checkpoint, the control failed, it was not exported, or Thawcheck ' +
            'itself failed; scan: an image is damaged',
    },
};
/**
 * Exit status of a run.
 * @param strict whether an inconclusive target is a failure
 * @param handedOver false: the checkpoint was to be exported, and is not
 */
function exitStatusOf(verdict, strict, handedOver = true) {
    const status = statusOf(verdict, strict);
    return status === exitStatuses.pass.status && !handedOver
        ? exitStatuses['no answer'].status
        : status;
}
function statusOf(verdict, strict) {
    switch (verdict) {
        case 'inconclusive':
            return exitStatuses[strict ? 'strictly inconclusive' : 'pass'].status;
        case 'error':
            return exitStatuses['no answer'].status;
        default:
            return exitStatuses[verdict].status;
    }
}


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPost: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3838);
/* harmony import */ var _base_process_leftovers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8019);
/* harmony import */ var _ending_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2925);
/* harmony import */ var _exit_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2409);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3677);





/** The Action's post step. It cleans up after a job that was killed before it could. */
async function runPost() {
    const folder = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(_state_js__WEBPACK_IMPORTED_MODULE_4__/* .folderState */ .E);
    if (folder === '')
        return;
    try {
        const ended = await (0,_base_process_leftovers_js__WEBPACK_IMPORTED_MODULE_1__/* .removeLeftovers */ .D)(folder);
        if (ended.length > 0)
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`Ended what the run had left: ${ended.join(', ')}`);
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3((0,_ending_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(error));
        // Not 1, which means that a target failed.
        process.exitCode = _exit_status_js__WEBPACK_IMPORTED_MODULE_3__/* .exitStatuses */ .T['no answer'].status;
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
