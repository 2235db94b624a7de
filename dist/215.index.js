export const id = 215;
export const ids = [215];
export const modules = {

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

/***/ 7781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ orSaid)
/* harmony export */ });
/* harmony import */ var _text_error_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7881);

function orSaid(say, what, work) {
    const fail = (error) => {
        say(`${what}: ${(0,_text_error_message_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error)}`);
        return undefined;
    };
    try {
        const result = work();
        return result instanceof Promise ? result.catch(fail) : result;
    }
    catch (error) {
        return fail(error);
    }
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

/***/ 865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once),
/* harmony export */   P: () => (/* binding */ oncePer)
/* harmony export */ });
/** Runs `work` on the first call, and returns its result on every call. */
function once(work) {
    let result;
    return () => {
        result ??= { value: work() };
        return result.value;
    };
}
/** The same for each argument. */
function oncePer(work) {
    const results = new Map();
    return (argument) => {
        const result = results.get(argument) ?? { value: work(argument) };
        results.set(argument, result);
        return result.value;
    };
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

/***/ 7881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
/** What a caught error says. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ hex)
/* harmony export */ });
/** A number for people and reports: hexadecimal, such as `0x7f3a`. */
function hex(value) {
    return `0x${value.toString(16)}`;
}


/***/ }),

/***/ 1837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ listNames)
/* harmony export */ });
/** Names for a sentence: "a, b, c", "a, b and c", or "a, b and 7 more". */
function listNames(names, options = {}) {
    const { most = Number.POSITIVE_INFINITY, last } = options;
    const more = names.length - most;
    if (more > 1)
        return `${names.slice(0, most).join(', ')} and ${more} more`;
    const end = names.at(-1);
    if (last === undefined || end === undefined || names.length === 1)
        return names.join(', ');
    return `${names.slice(0, -1).join(', ')} ${last} ${end}`;
}


/***/ }),

/***/ 463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ mebibytes)
/* harmony export */ });
// Sizes outside this range are typing errors, such as 2M for 2G.
const leastMiB = 128;
const mostMiB = 1024 * 1024;
/**
 * Reads `512M` or `2G`: powers of 1024, in any letter case.
 * @returns MiB, or why the text is not a size: a clause that follows the quoted text
 */
function mebibytes(text) {
    const [, number, unit] = /^(\d+)([MG])(?:i?B)?$/i.exec(text) ?? [];
    if (number === undefined || unit === undefined) {
        return 'is not a size; expected auto, or a whole number with its unit, such as 512M or 2G';
    }
    const size = Number(number) * (unit.toUpperCase() === 'G' ? 1024 : 1);
    return size >= leastMiB && size <= mostMiB ? size : 'is out of range; expected 128M to 1024G';
}


/***/ }),

/***/ 2870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ verbatim),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/**
 * Control characters except newline and tab, bidirectional controls, and halves of surrogate pairs:
 * they steer a terminal, or show text in another order than it has.
 */
const unsafe = /(?![\n\t])[\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029]/gu;
/**
 * Untrusted text made safe for a terminal or a log. An escape character becomes the text `\x1b`.
 */
function plain(text) {
    // A console and many programs end their lines with CR LF, which readers need not see.
    return text.replace(/\r+\n/g, '\n').replace(unsafe, (char) => {
        const code = char.charCodeAt(0);
        return code < 0x100 ? `\\x${zeroPadded(code, 2)}` : `\\u${zeroPadded(code, 4)}`;
    });
}
/**
 * Plain text without workflow commands, wherever it is printed. A runner sees a command in `::` at
 * the start of a line (after blanks) and in `##[` anywhere. Source: ActionCommand.cs of
 * actions/runner.
 */
function inert(text) {
    return plain(text)
        .replace(/^([^\S\n]*):(?=:)/gm, '$1\\x3a')
        .replaceAll('##[', '##\\x5b');
}
/** Plain text on one line. */
function oneLine(text) {
    return plain(text.trim()).replace(/[\n\t]+/g, ' ');
}
/** A text cut to at most `max` UTF-16 units, with a note of how much was cut. */
function bounded(text, max) {
    if (text.length <= max)
        return text;
    const note = (left) => ` \u2026 (${left} more characters)`;
    // Room is left for the longest possible note, so that the result never exceeds `max`.
    const kept = text.slice(0, Math.max(0, max - note(text.length).length));
    const whole = kept.replace(/[\uD800-\uDBFF]$/, '');
    return `${whole}${note(text.length - whole.length)}`.slice(0, max);
}
/** The text with a capital letter at its beginning. */
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** Characters with a meaning in HTML or within a line of GitHub's Markdown. */
const marked = /[&<>"'|`*_[\]~#@\\$:\n]/g;
/** Untrusted text for the inside of `<code>` or `<pre>`, where GitHub makes no links. */
function verbatim(text) {
    return plain(text).replace(marked, (char) => `&#${char.charCodeAt(0)};`);
}
/** Places where GitHub would make `@name`, `#12`, `:100:` or an address a link or a picture. */
const reference = /(?<=[@#])(?=\w)|(?<=:)(?=\/\/|[\w+-]+:)|(?<=\bwww)(?=\.)/i;
/**
 * Untrusted text for HTML within Markdown: it breaks no table and starts no markup, mention or
 * link. GitHub looks for mentions after it has decoded entities, so an empty comment separates `@`
 * from the name.
 */
function html(text) {
    return plain(text).split(reference).map(verbatim).join('<!-- -->');
}
function zeroPadded(code, digits) {
    return code.toString(16).padStart(digits, '0');
}


/***/ }),

/***/ 9204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ hasFolder),
/* harmony export */   q: () => (/* binding */ findFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _image_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6991);



/** The same limit as Linux (MAXSYMLINKS). */
const maxLinks = 40;
/**
 * Finds the file that the app saw under a path. Symbolic links, also those of folders, are resolved
 * inside the roots: the app made some of them, and they must not lead elsewhere on this machine. A file
 * that was deleted in an overlay is not found, unless a lower root has it.
 * @param roots folders, or images of a file system, that the app saw as `/`, the uppermost of an overlay first
 * @returns its place on disk; undefined if there is no ordinary file
 */
function findFile(path, roots) {
    const place = findPlace(path, roots);
    return place?.kind === 'file' ? place.path() : undefined;
}
/** Whether the app saw a folder under a path, which it may have reached by links. */
function hasFolder(path, roots) {
    return partsOf(path).length === 0 || findPlace(path, roots)?.kind === 'folder';
}
function findPlace(path, roots) {
    const left = partsOf(path);
    let done = [];
    let place;
    let links = 0;
    for (let part = left.shift(); part !== undefined; part = left.shift()) {
        if (part === '..') {
            done.pop();
            continue;
        }
        place = uppermost([...done, part], roots);
        if (place === undefined)
            return undefined;
        if (place.kind === 'link') {
            if (++links > maxLinks)
                return undefined;
            const target = place.target();
            if (target.startsWith('/'))
                done = [];
            left.unshift(...partsOf(target));
        }
        else {
            done.push(part);
        }
    }
    return place;
}
function partsOf(path) {
    return path.split('/').filter((part) => part !== '' && part !== '.');
}
function uppermost(parts, roots) {
    for (const root of roots) {
        const place = placeBelow(root, parts);
        if (place !== undefined)
            return place;
    }
    return undefined;
}
/** @returns undefined: it is not in this root, or a link of this root would lead there */
function placeBelow(root, parts) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(root).isFile() ? inImage(root, parts) : inFolder(root, parts);
    }
    catch {
        // The name may also be too long, or contain a NUL.
        return undefined;
    }
}
function inImage(image, parts) {
    const files = (0,_image_files_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOfImage */ .Q)(image);
    const node = files.at(parts);
    return (node && {
        kind: node.kind,
        target: () => files.target(node),
        path: () => files.copy(parts, node),
    });
}
function inFolder(root, parts) {
    let path = root;
    let status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.'));
    for (const part of parts) {
        if (!status.isDirectory())
            return undefined;
        path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, part);
        status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    }
    return { kind: kindOf(status), target: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path), path: () => path };
}
function kindOf(status) {
    if (status.isFile())
        return 'file';
    if (status.isDirectory())
        return 'folder';
    return status.isSymbolicLink() ? 'link' : 'other';
}


/***/ }),

/***/ 6991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ filesOfImage)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/formats/erofs/erofs.js

/** An image is not as mkfs.erofs writes it, or has what this reader does not know. The message is a clause. */
class ErofsDamaged extends Error {
    name = 'ErofsDamaged';
}
const superblockAt = 1024;
const magic = 0xe0f5e1e2;
const kinds = { 4: 'folder', 8: 'file', 10: 'link' };
const plain = 0;
const inline = 2;
const slot = 32;
const largestFolder = 64 * 1024 ** 2;
const longestLink = 4096;
/**
 * An uncompressed EROFS image, read without any trust in it.
 * Source: Linux, fs/erofs/erofs_fs.h.
 */
class Erofs {
    file;
    blockSize;
    inodes;
    root;
    folders = new Map();
    /** @throws ErofsDamaged, or the system's error */
    constructor(path) {
        this.file = (0,external_node_fs_.openSync)(path, 'r');
        try {
            const superblock = this.bytesAt({ at: superblockAt, length: 128 });
            if (superblock.readUInt32LE(0) !== magic)
                throw new ErofsDamaged('it is no EROFS image');
            // Compression, further devices, fragments and the like: our images have none of them.
            const features = superblock.readUInt32LE(80);
            if (features !== 0)
                throw new ErofsDamaged(`it has features 0x${features.toString(16)}`);
            const bits = superblock.readUInt8(12);
            if (bits < 9 || bits > 16)
                throw new ErofsDamaged('its superblock makes no sense');
            this.blockSize = 2 ** bits;
            this.root = superblock.readUInt16LE(14);
            this.inodes = superblock.readUInt32LE(40) * this.blockSize;
        }
        catch (error) {
            this.close();
            throw error;
        }
    }
    close() {
        (0,external_node_fs_.closeSync)(this.file);
    }
    /** @returns what is there under a path, whose links are not followed; undefined: nothing */
    at(parts) {
        const id = this.idAt(parts);
        return id === undefined ? undefined : this.node(id);
    }
    /** The names in a folder, whose path has no links; empty: there is none. */
    list(parts) {
        const id = this.idAt(parts);
        return id === undefined ? [] : [...(this.namesIn(id)?.keys() ?? [])];
    }
    /** What is in a folder, in the order of its names; nothing, if it is none. */
    entries(parts) {
        const id = this.idAt(parts);
        const names = id === undefined ? undefined : this.namesIn(id);
        return [...(names ?? [])]
            .filter(([name]) => name !== '.' && name !== '..')
            .map(([name, child]) => ({ name, kind: this.node(child).kind }));
    }
    /** The target of a link. */
    target({ size, spans }) {
        if (size > longestLink)
            throw new ErofsDamaged('a link is too long');
        return Buffer.concat(spans.map((span) => this.bytesAt(span))).toString('utf8');
    }
    /** @throws ErofsDamaged where the image is too short */
    bytesAt({ at, length }) {
        const bytes = Buffer.alloc(length);
        const read = Number.isSafeInteger(at) ? (0,external_node_fs_.readSync)(this.file, bytes, 0, length, at) : 0;
        if (read < length)
            throw new ErofsDamaged(`it ends before byte ${at + length}`);
        return bytes;
    }
    idAt(parts) {
        let id = this.root;
        for (const part of parts) {
            id = id === undefined ? undefined : this.namesIn(id)?.get(part);
        }
        return id;
    }
    node(id) {
        const start = this.inodes + id * slot;
        const head = this.bytesAt({ at: start, length: 32 });
        const format = head.readUInt16LE(0);
        const isLong = (format & 1) === 1;
        const layout = (format >> 1) & 7;
        const mode = head.readUInt16LE(4);
        const size = isLong ? Number(head.readBigUInt64LE(8)) : head.readUInt32LE(8);
        const kind = kinds[mode >> 12] ?? 'other';
        if (kind === 'other')
            return { kind, size, spans: [] };
        const first = head.readUInt32LE(16) * this.blockSize;
        const attributes = head.readUInt16LE(2);
        const content = start + (isLong ? 64 : 32) + (attributes === 0 ? 0 : 12 + 4 * (attributes - 1));
        if (layout === plain)
            return { kind, size, spans: [{ at: first, length: size }] };
        if (layout !== inline)
            throw new ErofsDamaged(`a file has the layout ${layout}`);
        const tail = size % this.blockSize;
        const spans = [
            { at: first, length: size - tail },
            { at: content, length: tail },
        ];
        return { kind, size, spans: spans.filter(({ length }) => length > 0) };
    }
    namesIn(id) {
        const known = this.folders.get(id);
        if (known)
            return known;
        const { kind, size, spans } = this.node(id);
        if (kind !== 'folder')
            return undefined;
        if (size > largestFolder)
            throw new ErofsDamaged('a folder is too large');
        const content = Buffer.concat(spans.map((span) => this.bytesAt(span)));
        const names = new Map();
        for (let at = 0; at < content.length; at += this.blockSize) {
            addNames(names, content.subarray(at, at + this.blockSize));
        }
        this.folders.set(id, names);
        return names;
    }
}
/** Each block of a folder has its entries first, 12 bytes each, and then their names. */
function addNames(names, block) {
    const offset = (index) => block.readUInt16LE(12 * index + 8);
    const end = block.length < 12 ? 0 : offset(0);
    if (end > block.length || end % 12 !== 0)
        throw new ErofsDamaged('a folder makes no sense');
    for (let index = 0; 12 * index < end; index++) {
        const isLast = 12 * (index + 1) >= end;
        const name = block.subarray(offset(index), isLast ? block.length : offset(index + 1));
        const zero = name.indexOf(0);
        const text = (zero < 0 ? name : name.subarray(0, zero)).toString('utf8');
        names.set(text, Number(block.readBigUInt64LE(12 * index)));
    }
}

;// CONCATENATED MODULE: ./lib/checkpoint/roots/image-files.js



const chunk = 1024 ** 2;
/** For as long as this process lives: it reads few images, and those often. */
const image_files_open = new Map();
/** @param image absolute; copies go to a folder beside it */
function filesOfImage(image) {
    const known = image_files_open.get(image);
    if (known)
        return known;
    const erofs = new Erofs(image);
    const files = {
        at: (parts) => erofs.at(parts),
        list: (parts) => erofs.list(parts),
        target: (link) => erofs.target(link),
        entries: (parts) => erofs.entries(parts),
        copy: (parts, file) => {
            const place = (0,external_node_path_.join)(`${image}.files`, ...parts);
            if (!(0,external_node_fs_.existsSync)(place))
                copyTo(erofs, file, place);
            return place;
        },
    };
    image_files_open.set(image, files);
    return files;
}
/** Another process of ours may copy the same file in this moment. */
function copyTo(erofs, { spans }, place) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(place), { recursive: true, mode: 0o700 });
    const unfinished = `${place}.${process.pid}`;
    const to = (0,external_node_fs_.openSync)(unfinished, 'w', 0o600);
    try {
        for (const { at, length } of spans) {
            for (let done = 0; done < length; done += chunk) {
                // Not writeSync, which on a full disk writes a part of it and says no more.
                (0,external_node_fs_.writeFileSync)(to, erofs.bytesAt({ at: at + done, length: Math.min(chunk, length - done) }));
            }
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(to);
    }
    (0,external_node_fs_.renameSync)(unfinished, place);
}


/***/ }),

/***/ 9417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isElastic),
/* harmony export */   c: () => (/* binding */ needsKvm)
/* harmony export */ });
/**
 * Whether the features of a model are those of this machine, so that no table has them: `host`, and
 * `max` under KVM. `max` under TCG is what TCG emulates, the same everywhere.
 * @param model QEMU's name of it
 * @param accel undefined: whether that is so under any accelerator
 */
function isElastic(model, accel) {
    return model === 'host' || (model === 'max' && accel !== 'tcg');
}
/** Whether only KVM can show the CPU: `host` is this machine's own. */
function needsKvm({ model }) {
    return model === 'host';
}


/***/ }),

/***/ 5694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ families),
  s: () => (/* binding */ familyNamed)
});

;// CONCATENATED MODULE: ./lib/cpu/families.json
const families_namespaceObject = /*#__PURE__*/JSON.parse('{"Tj":{"ec2-general":{"where":"Amazon EC2 user guide, general purpose instances (awsdocs/amazon-ec2-user-guide, doc_source/general-purpose-instances.md)"},"ec2-memory":{"where":"Amazon EC2 user guide, memory optimized instances (awsdocs/amazon-ec2-user-guide, doc_source/memory-optimized-instances.md)"},"ec2-storage":{"where":"Amazon EC2 user guide, storage optimized instances (awsdocs/amazon-ec2-user-guide, doc_source/storage-optimized-instances.md)"},"ec2-accelerated":{"where":"Amazon EC2 user guide, accelerated computing instances (awsdocs/amazon-ec2-user-guide, doc_source/accelerated-computing-instances.md)"},"ec2-c5":{"where":"aws.amazon.com/ec2/instance-types/c5, quoted in apache/tvm#12385"},"eda":{"where":"aws-samples/aws-eda-slurm-cluster at 09f459e, source/cdk/config_schema.py"},"ec2-c6a":{"where":"Amazon\'s EC2 API notes: \\"C6a instances are powered by 3rd generation AMD EPYC processors\\" (aws/aws-sdk-js-v3 at 57c38e8)"},"cpuinfo-2676v3":{"where":"/proc/cpuinfo of a t2.micro with an E5-2676 v3, seven samples alike","weak":true},"cpuinfo-2686v4":{"where":"/proc/cpuinfo of EC2 guests with an E5-2686 v4, three samples of 2019 to 2024 alike, while one r4.2xlarge of 2018 also shows adx, rdseed and rtm","weak":true},"lscpu-2666v3":{"where":"lscpu of an EC2 guest with an E5-2666 v3","weak":true},"cpuinfo-8124M":{"where":"/proc/cpuinfo of a c5d.4xlarge with an 8124M, while samples of 2020 and before also show rtm","weak":true},"cpuinfo-8175M":{"where":"/proc/cpuinfo of an r5.2xlarge with an 8175M, of 2018, which also shows rtm: left out, as later guests of the same generation (c5d, 8124M) do not","weak":true},"cpuinfo-8259CL":{"where":"/proc/cpuinfo of a t3.micro with an 8259CL (antimetal/system-agent, pkg/performance/collectors/cpu_info_test.go)","weak":true},"lscpu-8275CL":{"where":"lscpu of a c5 guest with an 8275CL (CMASCenter/pcluster-cmaq)","weak":true},"lscpu-7571":{"where":"lscpu of EC2 guests in wazuh/wazuh#29439"},"lscpu-7R32":{"where":"lscpu of a c5ad.24xlarge (CMASCenter/pcluster-cmaq)"},"lscpu-7R13":{"where":"lscpu of a c6a.2xlarge (CMASCenter/pcluster-cmaq, docs/user_guide_pcluster/cmaq-vm/web-vm/run_cmaq_c6a.2xlarge.md)"},"lscpu-8375C":{"where":"lscpu of a trn1.2xlarge (gnosia93/xla-torch, neuronx)","weak":true},"lscpu-8488C":{"where":"lscpu of an m7i in ggml-org/llama.cpp#2555, two words of which were lost in pasting"},"bench-m7":{"where":"Atom-oh/aws-ec2-benchmark, results-backup-2xlarge/benchmark-summary.md, and szilard/GBM-perf#59","weak":true},"cpuinfo-9R14":{"where":"/proc/cpuinfo of an m7a.8xlarge, in a README on scheduling virtual threads (com.netflix.sandbox)","weak":true},"gcp-platforms":{"where":"cloud.google.com/compute/docs/cpu-platforms, as nextflow-io/nextflow quotes it in GoogleBatchMachineTypeSelector.groovy"},"gcp-general":{"where":"cloud.google.com/compute/docs/general-purpose-machines"},"gcp-e2":{"where":"tables that quote cloud.google.com/compute/docs/general-purpose-machines#e2_machine_types, since Google does not let one choose","weak":true},"gvisor":{"where":"/proc/cpuinfo \\"among known CPUs in GCP\\" (google/gvisor, runsc/mitigate/cpu_test.go)"},"gcp-lab":{"where":"lscpu of a custom VM in a Google Cloud lab","weak":true},"gcp-milan":{"where":"/proc/cpuinfo of a 6.8.0-1034-gcp guest with an EPYC 7B13","weak":true},"gcp-8481C":{"where":"lscpu of a guest with an 8481C, in notes on benchmarking AMX","weak":true},"azure-dv3":{"where":"Azure documentation, Dv3 series (MicrosoftDocs/azure-docs, articles/virtual-machines/sizes/general-purpose/includes/dv3-series-specs.md)"},"azure-dv4":{"where":"Azure documentation, Dv4 series (MicrosoftDocs/azure-docs, articles/virtual-machines/sizes/general-purpose/includes/dv4-series-specs.md)"},"azure-dv5":{"where":"Azure documentation, Dv5 series (MicrosoftDocs/azure-docs, articles/virtual-machines/sizes/general-purpose/includes/dv5-series-specs.md)"},"azure-bsv2":{"where":"Azure documentation, Bsv2 series (MicrosoftDocs/azure-docs, articles/virtual-machines/sizes/general-purpose/includes/bsv2-series-specs.md)"},"azure-dasv4":{"where":"Azure documentation, Dasv4 series (MicrosoftDocs/azure-docs, articles/virtual-machines/sizes/general-purpose/includes/dasv4-series-specs.md), which calls the 7763v a Genoa"},"azure-dasv5":{"where":"Azure documentation, Dasv5 series (MicrosoftDocs/azure-docs, articles/virtual-machines/sizes/general-purpose/includes/dasv5-series-specs.md), which calls the 7763v a Genoa"},"azure-dasv6":{"where":"Azure documentation, Dasv6 series (MicrosoftDocs/azure-docs, articles/virtual-machines/sizes/general-purpose/includes/dasv6-series-specs.md)"},"bcreports":{"where":"/proc/cpuinfo of GitHub\'s runners, which are Azure VMs, in 2021 (dixyes/swow-bcreports)"},"scaphandre":{"where":"/proc/cpuinfo of a Standard D2s v3 in hubblo-org/scaphandre#25"},"cpuinfo-8370C-old":{"where":"/proc/cpuinfo of a GitHub runner, an Azure VM, with two CPUs (a test of CPU counting for PHP)","weak":true},"cpuinfo-8370C":{"where":"/proc/cpuinfo of a GitHub runner, an Azure VM, in December 2025","weak":true},"pymapdl":{"where":"/proc/cpuinfo in ansys/pymapdl#2520, and the same list in aws/s2n-tls#5674"},"modular":{"where":"/proc/cpuinfo in modular/modular#6413, and no AVX-512 either in flintlib/flint#2630"},"bwa-mem4":{"where":"23 runs on three images, August 2026, in IPNP-BIPN/bwa-mem4#44"},"binius":{"where":"runs of April and May 2026 in binius-zk/binius64#1471"},"julia":{"where":"/proc/cpuinfo of two runs in March 2024 in julia-actions/cache#114"},"gitlab":{"where":"/proc/cpuinfo of a GitLab job of June 2023, in a case study of Green Coding","weak":true}},"qF":{"aws:E5-2676v3":{"real":"Intel Xeon E5-2676 v3 (Haswell)","cpu":"Haswell-noTSX","sample":"cpuinfo-2676v3"},"aws:E5-2666v3":{"real":"Intel Xeon E5-2666 v3 (Haswell)","cpu":"Haswell-noTSX","sample":"lscpu-2666v3"},"aws:E5-2686v4":{"real":"Intel Xeon E5-2686 v4 (Broadwell)","cpu":"Broadwell-noTSX,-adx,-rdseed,-3dnowprefetch","sample":"cpuinfo-2686v4"},"aws:8124M":{"real":"Intel Xeon Platinum 8124M (Skylake)","cpu":"Skylake-Server-noTSX-IBRS,+clflushopt,+xsaves","sample":"cpuinfo-8124M"},"aws:8151":{"real":"Intel Xeon Platinum 8151 (Skylake)","cpu":"Skylake-Server-v5"},"aws:8175M":{"real":"Intel Xeon Platinum 8175M (Skylake)","cpu":"Skylake-Server-noTSX-IBRS,+clflushopt,+xsaves","sample":"cpuinfo-8175M"},"aws:8259CL":{"real":"Intel Xeon Platinum 8259CL (Cascade Lake), VNNI hidden","cpu":"Cascadelake-Server-v5,-avx512vnni","sample":"cpuinfo-8259CL"},"aws:vnni:8259CL":{"real":"Intel Xeon Platinum 8259CL (Cascade Lake)","cpu":"Cascadelake-Server-v5"},"aws:8252C":{"real":"Intel Xeon Platinum 8252C (Cascade Lake)","cpu":"Cascadelake-Server-v5"},"aws:8275CL":{"real":"Intel Xeon Platinum 8275CL (Cascade Lake), VNNI hidden","cpu":"Cascadelake-Server-v5,-avx512vnni","sample":"lscpu-8275CL"},"aws:8275CL-vnni":{"real":"Intel Xeon Platinum 8275CL (Cascade Lake), with its VNNI","cpu":"Cascadelake-Server-v5"},"aws:7571":{"real":"AMD EPYC 7571 (Naples)","cpu":"EPYC,+clzero","sample":"lscpu-7571"},"aws:7R32":{"real":"AMD EPYC 7R32 (Rome)","cpu":"EPYC-Rome-v4","sample":"lscpu-7R32"},"aws:7R13":{"real":"AMD EPYC 7R13 (Milan)","cpu":"EPYC-Milan-v2,-erms,-fsrm,-xsaves,-pku","sample":"lscpu-7R13"},"aws:8375C":{"real":"Intel Xeon Platinum 8375C (Ice Lake)","cpu":"Icelake-Server-v5,-fsrm","sample":"lscpu-8375C"},"aws:8488C":{"real":"Intel Xeon Platinum 8488C (Sapphire Rapids)","cpu":"SapphireRapids-v3,+waitpkg,-fsrm,-rtm","sample":"lscpu-8488C"},"aws:9R14":{"real":"AMD EPYC 9R14 (Genoa)","cpu":"EPYC-Genoa,-erms,-fsrm","sample":"cpuinfo-9R14"},"gcp:SandyBridge":{"real":"Intel Xeon (Sandy Bridge)","cpu":"SandyBridge"},"gcp:IvyBridge":{"real":"Intel Xeon (Ivy Bridge)","cpu":"IvyBridge"},"gcp:Haswell":{"real":"Intel Xeon (Haswell)","cpu":"Haswell-noTSX","sample":"gvisor"},"gcp:Broadwell":{"real":"Intel Xeon (Broadwell)","cpu":"Broadwell","sample":"gcp-lab"},"gcp:Skylake":{"real":"Intel Xeon (Skylake)","cpu":"Skylake-Server,+xsaves,-pku","sample":"gvisor"},"gcp:CascadeLake":{"real":"Intel Xeon (Cascade Lake)","cpu":"Cascadelake-Server,+xsaves,-pku","sample":"gvisor"},"gcp:IceLake":{"real":"Intel Xeon (Ice Lake)","cpu":"Icelake-Server-v5"},"gcp:8481C":{"real":"Intel Xeon Platinum 8481C (Sapphire Rapids)","cpu":"SapphireRapids-v3,-pku","sample":"gcp-8481C"},"gcp:7B12":{"real":"AMD EPYC 7B12 (Rome)","cpu":"EPYC-Rome-v4","sample":"gvisor"},"gcp:7B13":{"real":"AMD EPYC 7B13 (Milan)","cpu":"EPYC-Milan-v2,-xsaves,-pku","sample":"gcp-milan"},"azure:E5-2673v3":{"real":"Intel Xeon E5-2673 v3 (Haswell)","cpu":"Haswell-noTSX","sample":"bcreports"},"azure:E5-2673v4":{"real":"Intel Xeon E5-2673 v4 (Broadwell)","cpu":"Broadwell","sample":"bcreports"},"azure:8171M":{"real":"Intel Xeon Platinum 8171M (Skylake)","cpu":"Skylake-Server,+xsaves,-clwb,-xgetbv1,-pku","sample":"bcreports"},"azure:8272CL":{"real":"Intel Xeon Platinum 8272CL (Cascade Lake), VNNI hidden","cpu":"Cascadelake-Server,+xsaves,-clwb,-xgetbv1,-pku,-avx512vnni","sample":"scaphandre"},"azure:old:8370C":{"real":"Intel Xeon Platinum 8370C (Ice Lake), in older series","cpu":"Icelake-Server,+xsaves,-gfni,-clwb,-xgetbv1,-pku,-vaes,-vpclmulqdq,-avx512vbmi,-avx512vbmi2,-avx512vnni,-avx512bitalg,-avx512-vpopcntdq","sample":"cpuinfo-8370C-old"},"azure:8370C":{"real":"Intel Xeon Platinum 8370C (Ice Lake)","cpu":"Icelake-Server-v7,-pku","sample":"cpuinfo-8370C"},"azure:8473C":{"real":"Intel Xeon Platinum 8473C (Sapphire Rapids)","cpu":"SapphireRapids-v3"},"azure:7452":{"real":"AMD EPYC 7452 (Rome)","cpu":"EPYC-Rome"},"azure:7763":{"real":"AMD EPYC 7763 (Milan)","cpu":"EPYC-Milan-v2,-pku","sample":"pymapdl"},"azure:9004":{"real":"AMD EPYC 9004 (Genoa)","cpu":"EPYC-Genoa"},"github:7763":{"real":"AMD EPYC 7763 (Milan)","cpu":"EPYC-Milan-v2,-pku","sample":"pymapdl"},"github:9V74":{"real":"AMD EPYC 9V74 (Genoa), AVX-512 hidden","cpu":"EPYC-Genoa,-gfni,-pku,-avx512f","sample":"modular"},"github:8272CL":{"real":"Intel Xeon Platinum 8272CL (Cascade Lake), VNNI hidden","cpu":"Cascadelake-Server,+xsaves,-clwb,-xgetbv1,-pku,-avx512vnni","sample":"julia"},"github:8370C":{"real":"Intel Xeon Platinum 8370C (Ice Lake)","cpu":"Icelake-Server-v7,-pku","sample":"cpuinfo-8370C"}},"TJ":[{"names":["aws:m4","aws:t2"],"cpus":["aws:E5-2676v3","aws:E5-2686v4"],"sources":["ec2-general"]},{"names":["aws:c4"],"cpus":["aws:E5-2666v3"],"sources":["lscpu-2666v3"]},{"names":["aws:r4"],"cpus":["aws:E5-2686v4"],"sources":["ec2-memory"]},{"names":["aws:i3","aws:h1"],"cpus":["aws:E5-2686v4"],"sources":["ec2-storage"]},{"names":["aws:g3","aws:p2","aws:p3"],"cpus":["aws:E5-2686v4"],"sources":["ec2-accelerated"]},{"names":["aws:m5","aws:m5d","aws:t3"],"cpus":["aws:8175M","aws:8259CL"],"sources":["ec2-general"]},{"names":["aws:r5","aws:r5d"],"cpus":["aws:8175M","aws:8259CL"],"sources":["ec2-memory"]},{"names":["aws:i3en"],"cpus":["aws:8175M","aws:8259CL"],"sources":["ec2-storage"]},{"names":["aws:c5","aws:c5d"],"cpus":["aws:8124M","aws:8275CL","aws:8275CL-vnni"],"sources":["ec2-c5","eda"]},{"names":["aws:z1d"],"cpus":["aws:8151"],"sources":["ec2-memory"]},{"names":["aws:m5n"],"cpus":["aws:vnni:8259CL"],"sources":["ec2-general"]},{"names":["aws:r5n","aws:r5b"],"cpus":["aws:vnni:8259CL"],"sources":["ec2-memory"]},{"names":["aws:d3","aws:d3en"],"cpus":["aws:vnni:8259CL"],"sources":["ec2-storage"]},{"names":["aws:m5zn"],"cpus":["aws:8252C"],"sources":["ec2-general"]},{"names":["aws:m5a","aws:m5ad","aws:t3a"],"cpus":["aws:7571"],"sources":["ec2-general"]},{"names":["aws:r5a","aws:r5ad"],"cpus":["aws:7571"],"sources":["ec2-memory"]},{"names":["aws:c5a","aws:c5ad"],"cpus":["aws:7R32"],"sources":["eda"]},{"names":["aws:g4ad","aws:g5"],"cpus":["aws:7R32"],"sources":["ec2-accelerated"]},{"names":["aws:m6i","aws:m6id"],"cpus":["aws:8375C"],"sources":["ec2-general"]},{"names":["aws:r6i","aws:r6id"],"cpus":["aws:8375C"],"sources":["ec2-memory"]},{"names":["aws:c6i","aws:c6id"],"cpus":["aws:8375C"],"sources":["eda"]},{"names":["aws:i4i"],"cpus":["aws:8375C"],"sources":["ec2-storage"]},{"names":["aws:m6a"],"cpus":["aws:7R13"],"sources":["ec2-general"]},{"names":["aws:r6a"],"cpus":["aws:7R13"],"sources":["ec2-memory"]},{"names":["aws:c6a"],"cpus":["aws:7R13"],"sources":["ec2-c6a","lscpu-7R13"]},{"names":["aws:m7i","aws:c7i","aws:r7i"],"cpus":["aws:8488C"],"sources":["bench-m7"]},{"names":["aws:m7a","aws:c7a","aws:r7a"],"cpus":["aws:9R14"],"sources":["bench-m7"]},{"names":["gcp:n1"],"cpus":["gcp:SandyBridge","gcp:IvyBridge","gcp:Haswell","gcp:Broadwell","gcp:Skylake"],"sources":["gcp-platforms"]},{"names":["gcp:e2"],"cpus":["gcp:Haswell","gcp:Broadwell","gcp:Skylake","gcp:7B12","gcp:7B13"],"sources":["gcp-e2"]},{"names":["gcp:n2"],"cpus":["gcp:CascadeLake","gcp:IceLake"],"sources":["gcp-general"]},{"names":["gcp:n2d"],"cpus":["gcp:7B12","gcp:7B13"],"sources":["gcp-general"]},{"names":["gcp:c2"],"cpus":["gcp:CascadeLake"],"sources":["gcp-platforms"]},{"names":["gcp:t2d"],"cpus":["gcp:7B13"],"sources":["gcp-platforms"]},{"names":["gcp:c3"],"cpus":["gcp:8481C"],"sources":["gcp-general"]},{"names":["azure:dv3","azure:dsv3"],"cpus":["azure:E5-2673v3","azure:E5-2673v4","azure:8171M","azure:8272CL","azure:old:8370C"],"sources":["azure-dv3"]},{"names":["azure:dv4","azure:dsv4"],"cpus":["azure:8272CL","azure:old:8370C","azure:8473C"],"sources":["azure-dv4"]},{"names":["azure:dv5","azure:dsv5"],"cpus":["azure:8370C","azure:8473C"],"sources":["azure-dv5"]},{"names":["azure:bsv2"],"cpus":["azure:8370C","azure:8473C"],"sources":["azure-bsv2"]},{"names":["azure:dav4","azure:dasv4"],"cpus":["azure:7452","azure:7763"],"sources":["azure-dasv4"]},{"names":["azure:dasv5","azure:dadsv5"],"cpus":["azure:7763"],"sources":["azure-dasv5"]},{"names":["azure:dasv6"],"cpus":["azure:9004"],"sources":["azure-dasv6"]},{"names":["github:ubuntu-latest","github:ubuntu-24.04","github:ubuntu-22.04"],"cpus":["github:7763","github:9V74","github:8272CL","github:8370C"],"sources":["bwa-mem4","binius","julia"]},{"names":["gitlab:linux"],"cpus":["gcp:7B12"],"sources":["gitlab"]}]}');
;// CONCATENATED MODULE: ./lib/cpu/families.js

const listedSources = families_namespaceObject.Tj;
const listedCpus = families_namespaceObject.qF;
const listedFamilies = families_namespaceObject.TJ;
/** All families, in the order of the data. */
const families = listedFamilies.flatMap(({ names, cpus, sources }) => names.map((name) => ({ name, cpus: cpus.map(cpuOf), sources: sources.map(sourceOf) })));
/** The family of that exact name. */
function familyNamed(name) {
    return families.find((family) => family.name === name);
}
/** Keys in the data begin with the cloud, because two clouds may mask the same CPU differently. */
function cpuOf(key) {
    const listed = listedCpus[key];
    if (!listed)
        throw new Error(`families.json has no CPU "${key}"`);
    const sample = listed.sample === undefined ? undefined : sourceOf(listed.sample);
    return { ...listed, id: key.replace(/^.*:/, ''), sample };
}
function sourceOf(key) {
    const source = listedSources[key];
    if (!source)
        throw new Error(`families.json has no source "${key}"`);
    return source;
}


/***/ }),

/***/ 4624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cx: () => (/* binding */ closure),
  ky: () => (/* binding */ featureNamed),
  qT: () => (/* binding */ features),
  Z7: () => (/* binding */ featuresFromLinuxFlags),
  Ud: () => (/* binding */ hasQemuName),
  Gv: () => (/* binding */ inTableOrder),
  Ln: () => (/* binding */ requirements)
});

;// CONCATENATED MODULE: ./lib/cpu/features.json
const features_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"pni","aliases":["sse3"],"linux":"pni","iced":["SSE3"],"requires":[],"probe":{"code":"f20fd0c1"},"absent":"#UD","kvm":[]},{"name":"ssse3","linux":"ssse3","iced":["SSSE3"],"requires":["pni"],"probe":{"code":"660f381cc1"},"absent":"#UD","kvm":[]},{"name":"sse4.1","aliases":["sse4-1"],"linux":"sse4_1","iced":["SSE4_1"],"requires":["ssse3"],"probe":{"code":"660f3817c1"},"absent":"#UD","kvm":[]},{"name":"sse4.2","aliases":["sse4-2"],"linux":"sse4_2","iced":["SSE4_2"],"requires":["sse4.1"],"probe":{"code":"660f3837c1"},"absent":"#UD","kvm":[]},{"name":"sse4a","linux":"sse4a","iced":["SSE4A"],"requires":["pni"],"probe":{"code":"660f79c1"},"absent":"#UD","kvm":[]},{"name":"popcnt","linux":"popcnt","iced":["POPCNT"],"requires":[],"probe":{"code":"f30fb8c1"},"absent":"#UD","kvm":[]},{"name":"cx16","linux":"cx16","iced":["CMPXCHG16B"],"requires":[],"probe":{"code":"480fc70f"},"absent":"#UD","kvm":[]},{"name":"lahf-lm","linux":"lahf_lm","iced":[],"mnemonics":["Lahf","Sahf"],"requires":[],"probe":{"code":"9f"},"absent":"#UD","kvm":[]},{"name":"movbe","linux":"movbe","iced":["MOVBE"],"requires":[],"probe":{"code":"0f38f007"},"absent":"#UD","kvm":[]},{"name":"aes","linux":"aes","iced":["AES"],"requires":[],"probe":{"code":"660f38dcc1"},"absent":"#UD","kvm":[]},{"name":"pclmulqdq","aliases":["pclmuldq"],"linux":"pclmulqdq","iced":["PCLMULQDQ"],"requires":[],"probe":{"code":"660f3a44c100"},"absent":"#UD","kvm":[]},{"name":"sha-ni","linux":"sha_ni","iced":["SHA"],"requires":[],"probe":{"code":"0f38c8c1"},"absent":"#UD","kvm":[]},{"name":"gfni","linux":"gfni","iced":["GFNI"],"requires":[],"probe":{"code":"660f38cfc1"},"absent":"#UD","kvm":[]},{"name":"abm","aliases":["lzcnt"],"linux":"abm","iced":["LZCNT"],"requires":[],"probe":{"code":"f30fbdc1","setup":"b900100000","expect":19},"absent":"other meaning","kvm":[]},{"name":"bmi1","linux":"bmi1","iced":["BMI1"],"requires":[],"probe":{"code":"c4e278f2c1"},"absent":"#UD","kvm":[]},{"name":"bmi2","linux":"bmi2","iced":["BMI2"],"requires":[],"probe":{"code":"c4e27bf5c1"},"absent":"#UD","kvm":[]},{"name":"tbm","linux":"tbm","iced":["TBM"],"requires":[],"probe":{"code":"8fe97801c9"},"absent":"#UD","kvm":[]},{"name":"lwp","linux":"lwp","iced":["LWP"],"requires":[],"probe":{"code":"8fe97812c8"},"absent":"#UD","kvm":[{"by":"XCR0","lacking":["lwp"]}]},{"name":"adx","linux":"adx","iced":["ADX"],"requires":[],"probe":{"code":"660f38f6c1"},"absent":"#UD","kvm":[]},{"name":"rdrand","linux":"rdrand","iced":["RDRAND"],"requires":[],"probe":{"code":"0fc7f0"},"absent":"#UD","kvm":[{"by":"intercept","lacking":["rdrand"],"vendor":"intel"}]},{"name":"rdseed","linux":"rdseed","iced":["RDSEED"],"requires":[],"probe":{"code":"0fc7f8"},"absent":"#UD","kvm":[{"by":"intercept","lacking":["rdseed"],"vendor":"intel"}]},{"name":"rdtscp","linux":"rdtscp","iced":["RDTSCP"],"requires":[],"probe":{"code":"0f01f9"},"absent":"#UD","kvm":[{"by":"intercept","lacking":["rdtscp","rdpid"],"vendor":"intel"},{"by":"intercept","lacking":["rdtscp"],"vendor":"amd"}]},{"name":"rdpid","linux":"rdpid","iced":["RDPID"],"requires":[],"probe":{"code":"f30fc7f8"},"absent":"#UD","kvm":[{"by":"intercept","lacking":["rdtscp","rdpid"],"vendor":"intel"}]},{"name":"fsgsbase","linux":"fsgsbase","iced":["FSGSBASE"],"requires":[],"probe":{"code":"f3480faec0"},"absent":"#UD","kvm":[{"by":"CR4","lacking":["fsgsbase"]}]},{"name":"clflushopt","linux":"clflushopt","iced":["CLFLUSHOPT"],"requires":[],"probe":{"code":"660fae3f"},"absent":"#UD","kvm":[]},{"name":"clwb","linux":"clwb","iced":["CLWB"],"requires":[],"probe":{"code":"660fae37"},"absent":"#UD","kvm":[]},{"name":"clzero","linux":"clzero","iced":["CLZERO"],"requires":[],"probe":{"code":"0f01fc","setup":"4889f8"},"absent":"#UD","kvm":[]},{"name":"cldemote","linux":"cldemote","iced":["CLDEMOTE"],"requires":[],"probe":{"code":"0f1c07"},"absent":"no-op","kvm":[]},{"name":"3dnow","linux":"3dnow","iced":["D3NOW"],"requires":[],"probe":{"code":"0f0fc19e"},"absent":"#UD","kvm":[]},{"name":"3dnowext","linux":"3dnowext","iced":["D3NOWEXT"],"requires":["3dnow"],"probe":{"code":"0f0fc11c"},"absent":"#UD","kvm":[]},{"name":"3dnowprefetch","linux":"3dnowprefetch","iced":["PREFETCHW"],"requires":[],"probe":{"code":"0f0d0f"},"absent":"no-op","kvm":[]},{"name":"prefetchiti","linux":null,"iced":["PREFETCHITI"],"requires":[],"probe":{"code":"0f183d00000000"},"absent":"no-op","kvm":[]},{"name":"erms","linux":"erms","iced":[],"requires":[],"probe":null,"absent":"harmless","kvm":[]},{"name":"fsrm","linux":"fsrm","iced":[],"requires":[],"probe":null,"absent":"harmless","kvm":[]},{"name":"fzrm","linux":null,"iced":[],"requires":[],"probe":null,"absent":"harmless","kvm":[]},{"name":"fsrs","linux":null,"iced":[],"requires":[],"probe":null,"absent":"harmless","kvm":[]},{"name":"fsrc","linux":null,"iced":[],"requires":[],"probe":null,"absent":"harmless","kvm":[]},{"name":"movdiri","linux":"movdiri","iced":["MOVDIRI"],"requires":[],"probe":{"code":"0f38f907"},"absent":"#UD","kvm":[]},{"name":"movdir64b","linux":"movdir64b","iced":["MOVDIR64B"],"requires":[],"probe":{"code":"660f38f83e"},"absent":"#UD","kvm":[]},{"name":"serialize","linux":"serialize","iced":["SERIALIZE"],"requires":[],"probe":{"code":"0f01e8"},"absent":"#UD","kvm":[]},{"name":"waitpkg","linux":"waitpkg","iced":["WAITPKG"],"requires":[],"probe":{"code":"660faef1"},"absent":"#UD","kvm":[{"by":"intercept","lacking":["waitpkg"],"vendor":"intel"}]},{"name":"cmpccxadd","linux":null,"iced":["CMPCCXADD"],"requires":[],"probe":{"code":"c4e271e607"},"absent":"#UD","kvm":[]},{"name":"mwaitx","aliases":["monitorx"],"linux":"mwaitx","iced":["MONITORX"],"requires":[],"qemu":false,"probe":{"code":"0f01fa","setup":"4889f8"},"absent":"#UD","kvm":[]},{"name":"rdpru","linux":"rdpru","iced":["RDPRU"],"requires":[],"qemu":false,"probe":{"code":"0f01fd"},"absent":"#UD","kvm":[{"by":"intercept","lacking":["rdpru"],"vendor":"amd"}]},{"name":"mcommit","linux":null,"iced":["MCOMMIT"],"requires":[],"qemu":false,"probe":null,"absent":"harmless","kvm":[]},{"name":"ptwrite","linux":null,"iced":["PTWRITE"],"requires":[],"qemu":false,"probe":{"code":"f30faee0"},"absent":"#UD","kvm":[]},{"name":"enqcmd","linux":"enqcmd","iced":["ENQCMD"],"requires":[],"qemu":false,"probe":null,"absent":"harmless","kvm":[]},{"name":"rao-int","linux":null,"iced":["RAO_INT"],"requires":[],"qemu":false,"probe":{"code":"0f38fc07"},"absent":"#UD","kvm":[]},{"name":"uintr","linux":null,"iced":["UINTR"],"requires":[],"qemu":false,"probe":null,"absent":"harmless","kvm":[{"by":"CR4","lacking":["uintr"]}]},{"name":"kl","linux":null,"iced":["KL","AESKLE","WIDE_KL"],"requires":[],"qemu":false,"probe":null,"absent":"harmless","kvm":[{"by":"CR4","lacking":["kl"]}]},{"name":"rtm","linux":"rtm","iced":["RTM","HLE_or_RTM"],"requires":[],"probe":{"code":"0f01d6"},"absent":"#UD","kvm":[]},{"name":"tsx-ldtrk","linux":"tsxldtrk","iced":["TSXLDTRK"],"requires":["rtm"],"probe":{"code":"f20f01e8"},"absent":"#UD","kvm":[]},{"name":"sgx1","linux":null,"iced":["SGX1"],"requires":[],"probe":null,"absent":"#UD","kvm":[]},{"name":"xsave","linux":"xsave","iced":["XSAVE"],"requires":[],"probe":{"code":"0fae27"},"absent":"#UD","kvm":[{"by":"CR4","lacking":["xsave"]}]},{"name":"xsaveopt","linux":"xsaveopt","iced":["XSAVEOPT"],"requires":["xsave"],"probe":{"code":"0fae37"},"absent":"#UD","kvm":[{"by":"CR4","lacking":["xsave"]}]},{"name":"xsavec","linux":"xsavec","iced":["XSAVEC"],"requires":["xsave"],"probe":{"code":"0fc727"},"absent":"#UD","kvm":[{"by":"CR4","lacking":["xsave"]}]},{"name":"xgetbv1","linux":"xgetbv1","iced":[],"requires":["xsave"],"probe":{"code":"0f01d0","setup":"b901000000"},"absent":"#GP","kvm":[{"by":"CR4","lacking":["xsave"]}]},{"name":"xsaves","linux":"xsaves","iced":["XSAVES"],"requires":["xsave"],"probe":null,"absent":"harmless","kvm":[{"by":"CR4","lacking":["xsave"]},{"by":"intercept","lacking":["xsaves"],"vendor":"intel"}]},{"name":"xfd","linux":null,"iced":[],"requires":["xsaves","xgetbv1"],"probe":null,"absent":"harmless","kvm":[]},{"name":"ibt","linux":"ibt","iced":[],"requires":[],"qemu":false,"probe":null,"absent":"no-op","kvm":[]},{"name":"shstk","linux":"user_shstk","iced":[],"mnemonics":["Wrssd","Wrssq"],"requires":[],"qemu":false,"probe":null,"absent":"#UD","kvm":[{"by":"CR4","lacking":["shstk","ibt"]}]},{"name":"pku","linux":"pku","iced":["PKU"],"requires":["xsave"],"probe":{"code":"0f01ee"},"absent":"#UD","kvm":[{"by":"CR4","lacking":["pku"]}]},{"name":"mpx","linux":"mpx","iced":["MPX"],"requires":["xsave"],"probe":{"code":"f30f1b07"},"absent":"no-op","kvm":[]},{"name":"avx","linux":"avx","iced":["AVX"],"requires":["xsave","sse4.2"],"probe":{"code":"c5f458c2"},"absent":"#UD","kvm":[{"by":"XCR0","lacking":["avx"]}]},{"name":"f16c","linux":"f16c","iced":["F16C"],"requires":["avx"],"probe":{"code":"c4e27913c1"},"absent":"#UD","kvm":[{"by":"XCR0","lacking":["avx"]}]},{"name":"fma","linux":"fma","iced":["FMA"],"requires":["avx"],"probe":{"code":"c4e27598c2"},"absent":"#UD","kvm":[{"by":"XCR0","lacking":["avx"]}]},{"name":"avx2","linux":"avx2","iced":["AVX2"],"requires":["avx"],"probe":{"code":"c5f5fcc2"},"absent":"#UD","kvm":[{"by":"XCR0","lacking":["avx"]}]},{"name":"vaes","linux":"vaes","iced":["VAES"],"requires":["avx","aes"],"probe":{"code":"c4e275dcc2"},"absent":"#UD","kvm":[{"by":"XCR0","lacking":["avx"]}]},{"name":"vpclmulqdq","linux":"vpclmulqdq","iced":["VPCLMULQDQ"],"requires":["avx","pclmulqdq"],"probe":{"code":"c4e37544c200"},"absent":"#UD","kvm":[{"by":"XCR0","lacking":["avx"]}]},{"name":"fma4","linux":"fma4","iced":["FMA4"],"requires":["avx","sse4a"],"probe":{"code":"c4e3f168c220"},"absent":"#UD","kvm":[{"by":"XCR0","lacking":["avx"]}]},{"name":"xop","linux":"xop","iced":["XOP"],"requires":["fma4"],"probe":{"code":"8fe978e1c1"},"absent":"#UD","kvm":[{"by":"XCR0","lacking":["avx"]}]},{"name":"avx-vnni","linux":"avx_vnni","iced":["AVX_VNNI"],"requires":["avx2"],"probe":{"code":"c4e27550c2"},"absent":"#UD","kvm":[{"by":"XCR0","lacking":["avx"]}]},{"name":"avx-ifma","linux":null,"iced":["AVX_IFMA"],"requires":["avx2"],"probe":{"code":"c4e2f5b4c2"},"absent":"#UD","kvm":[{"by":"XCR0","lacking":["avx"]}]},{"name":"avx-vnni-int8","linux":null,"iced":["AVX_VNNI_INT8"],"requires":["avx2"],"probe":{"code":"c4e27750c2"},"absent":"#UD","kvm":[{"by":"XCR0","lacking":["avx"]}]},{"name":"avx-vnni-int16","linux":null,"iced":["AVX_VNNI_INT16"],"requires":["avx2"],"probe":{"code":"c4e276d2c2"},"absent":"#UD","kvm":[{"by":"XCR0","lacking":["avx"]}]},{"name":"avx-ne-convert","linux":null,"iced":["AVX_NE_CONVERT"],"requires":["avx2"],"probe":{"code":"c4e27eb107"},"absent":"#UD","kvm":[{"by":"XCR0","lacking":["avx"]}]},{"name":"sha512","linux":null,"iced":["SHA512"],"requires":["avx2"],"probe":{"code":"c4e27fccc1"},"absent":"#UD","kvm":[{"by":"XCR0","lacking":["avx"]}]},{"name":"sm3","linux":null,"iced":["SM3"],"requires":["avx"],"probe":{"code":"c4e270dac2"},"absent":"#UD","kvm":[{"by":"XCR0","lacking":["avx"]}]},{"name":"sm4","linux":null,"iced":["SM4"],"requires":["avx2"],"probe":{"code":"c4e272dac2"},"absent":"#UD","kvm":[{"by":"XCR0","lacking":["avx"]}]},{"name":"avx512f","linux":"avx512f","iced":["AVX512F"],"requires":["avx2","fma","f16c"],"probe":{"code":"62f1fe486f07"},"absent":"#UD","kvm":[{"by":"XCR0","lacking":["avx512f"]}]},{"name":"avx512cd","linux":"avx512cd","iced":["AVX512CD"],"requires":["avx512f"],"probe":{"code":"62f27d48c4c1"},"absent":"#UD","kvm":[{"by":"XCR0","lacking":["avx512f"]}]},{"name":"avx512er","linux":"avx512er","iced":["AVX512ER"],"requires":["avx512f"],"probe":{"code":"62f27d48c8c1"},"absent":"#UD","kvm":[{"by":"XCR0","lacking":["avx512f"]}]},{"name":"avx512pf","linux":"avx512pf","iced":["AVX512PF"],"requires":["avx512f"],"probe":{"code":"62f27d49c60c07"},"absent":"#UD","kvm":[{"by":"XCR0","lacking":["avx512f"]}]},{"name":"avx512-4fmaps","linux":"avx512_4fmaps","iced":["AVX512_4FMAPS"],"requires":["avx512f"],"probe":{"code":"62f25f489a07"},"absent":"#UD","kvm":[{"by":"XCR0","lacking":["avx512f"]}]},{"name":"avx512-4vnniw","linux":"avx512_4vnniw","iced":["AVX512_4VNNIW"],"requires":["avx512f"],"probe":{"code":"62f25f485207"},"absent":"#UD","kvm":[{"by":"XCR0","lacking":["avx512f"]}]},{"name":"avx512dq","linux":"avx512dq","iced":["AVX512DQ"],"requires":["avx512f"],"probe":{"code":"62f2f54840c2"},"absent":"#UD","kvm":[{"by":"XCR0","lacking":["avx512f"]}]},{"name":"avx512bw","linux":"avx512bw","iced":["AVX512BW"],"requires":["avx512f"],"probe":{"code":"62f17548fcc2"},"absent":"#UD","kvm":[{"by":"XCR0","lacking":["avx512f"]}]},{"name":"avx512vl","linux":"avx512vl","iced":["AVX512VL"],"requires":["avx512f"],"probe":{"code":"62e1fe286f07"},"absent":"#UD","kvm":[{"by":"XCR0","lacking":["avx512f"]}]},{"name":"avx512ifma","linux":"avx512ifma","iced":["AVX512_IFMA"],"requires":["avx512f"],"probe":{"code":"62f2f548b4c2"},"absent":"#UD","kvm":[{"by":"XCR0","lacking":["avx512f"]}]},{"name":"avx512vbmi","linux":"avx512vbmi","iced":["AVX512_VBMI"],"requires":["avx512bw"],"probe":{"code":"62f275488dc2"},"absent":"#UD","kvm":[{"by":"XCR0","lacking":["avx512f"]}]},{"name":"avx512vbmi2","linux":"avx512_vbmi2","iced":["AVX512_VBMI2"],"requires":["avx512bw","avx512vl"],"probe":{"code":"62f3f54870c201"},"absent":"#UD","kvm":[{"by":"XCR0","lacking":["avx512f"]}]},{"name":"avx512vnni","linux":"avx512_vnni","iced":["AVX512_VNNI"],"requires":["avx512vl"],"probe":{"code":"62f2754850c2"},"absent":"#UD","kvm":[{"by":"XCR0","lacking":["avx512f"]}]},{"name":"avx512bitalg","linux":"avx512_bitalg","iced":["AVX512_BITALG"],"requires":["avx512bw","avx512vl"],"probe":{"code":"62f27d4854c1"},"absent":"#UD","kvm":[{"by":"XCR0","lacking":["avx512f"]}]},{"name":"avx512-vpopcntdq","linux":"avx512_vpopcntdq","iced":["AVX512_VPOPCNTDQ"],"requires":["avx512f"],"probe":{"code":"62f27d4855c1"},"absent":"#UD","kvm":[{"by":"XCR0","lacking":["avx512f"]}]},{"name":"avx512-vp2intersect","linux":"avx512_vp2intersect","iced":["AVX512_VP2INTERSECT"],"requires":["avx512vl"],"probe":{"code":"62f2774868c2"},"absent":"#UD","kvm":[{"by":"XCR0","lacking":["avx512f"]}]},{"name":"avx512-bf16","linux":"avx512_bf16","iced":["AVX512_BF16"],"requires":["avx512bw","avx512vl"],"probe":{"code":"62f2764852c2"},"absent":"#UD","kvm":[{"by":"XCR0","lacking":["avx512f"]}]},{"name":"avx512-fp16","linux":"avx512_fp16","iced":["AVX512_FP16"],"requires":["avx512bw","avx512dq","avx512vl"],"probe":{"code":"62f5744858c2"},"absent":"#UD","kvm":[{"by":"XCR0","lacking":["avx512f"]}]},{"name":"avx10","linux":null,"iced":[],"requires":["avx512bw","avx512dq","avx512vl"],"probe":null,"absent":"harmless","kvm":[]},{"name":"avx10-128","linux":null,"iced":[],"requires":["avx10"],"probe":null,"absent":"harmless","kvm":[]},{"name":"avx10-256","linux":null,"iced":[],"requires":["avx10-128"],"probe":null,"absent":"harmless","kvm":[]},{"name":"avx10-512","linux":null,"iced":[],"requires":["avx10-256"],"probe":null,"absent":"harmless","kvm":[]},{"name":"amx-tile","linux":"amx_tile","iced":["AMX_TILE"],"requires":["xfd"],"probe":{"code":"c4e2794907"},"absent":"#UD","kvm":[{"by":"XCR0","lacking":["amx-tile"]}]},{"name":"amx-int8","linux":"amx_int8","iced":["AMX_INT8"],"requires":["amx-tile"],"probe":null,"absent":"#UD","kvm":[{"by":"XCR0","lacking":["amx-tile"]}]},{"name":"amx-bf16","linux":"amx_bf16","iced":["AMX_BF16"],"requires":["amx-tile"],"probe":null,"absent":"#UD","kvm":[{"by":"XCR0","lacking":["amx-tile"]}]},{"name":"amx-fp16","linux":null,"iced":["AMX_FP16"],"requires":["amx-tile"],"probe":null,"absent":"#UD","kvm":[{"by":"XCR0","lacking":["amx-tile"]}]},{"name":"amx-complex","linux":null,"iced":["AMX_COMPLEX"],"requires":["amx-tile"],"probe":null,"absent":"#UD","kvm":[{"by":"XCR0","lacking":["amx-tile"]}]},{"name":"xstore","linux":"rng","iced":["PADLOCK_RNG"],"requires":[],"probe":{"code":"0fa7c0"},"absent":"#UD","kvm":[]},{"name":"xcrypt","linux":"ace","iced":["PADLOCK_ACE"],"requires":[],"probe":{"code":"f30fa7c8"},"absent":"#UD","kvm":[]},{"name":"ace2","linux":"ace2","iced":[],"requires":["xcrypt"],"probe":null,"absent":"#UD","kvm":[]},{"name":"phe","linux":"phe","iced":["PADLOCK_PHE"],"requires":[],"probe":{"code":"f30fa6c8"},"absent":"#UD","kvm":[]},{"name":"pmm","linux":"pmm","iced":["PADLOCK_PMM"],"requires":[],"probe":{"code":"67f30fa6c0"},"absent":"#UD","kvm":[]}]');
;// CONCATENATED MODULE: ./lib/cpu/features.js

/** The table. What a feature requires comes before it. */
const features = features_namespaceObject;
const byLinuxFlag = new Map(features.flatMap((row) => (row.linux ? [[row.linux, row]] : [])));
const byName = new Map(features.flatMap((row) => [row.name, ...(row.aliases ?? [])].map((name) => [name, row])));
/**
 * The row of a feature, by QEMU's name or alias or by Linux's flag; undefined if QEMU has no name
 * for it. As for QEMU, an underscore means a dash, and letter case matters.
 */
function featureNamed(name) {
    const row = byName.get(name.replaceAll('_', '-')) ?? byLinuxFlag.get(name);
    return row?.qemu === false ? undefined : row;
}
const nameless = new Set(features.filter(({ qemu }) => qemu === false).map(({ name }) => name));
/** Whether QEMU's `-cpu` knows the name. */
function hasQemuName(name) {
    return !nameless.has(name);
}
/**
 * The features that are gone when some are removed: these and all that depend on them, in table
 * order.
 * @param removed canonical names; names outside the table are ignored
 */
function closure(removed) {
    const gone = new Set(removed);
    const falls = (row) => gone.has(row.name) || row.requires.some((name) => gone.has(name));
    // One pass is enough: the table is ordered by dependence.
    return features.filter((row) => falls(row) && gone.add(row.name)).map((row) => row.name);
}
/**
 * The features that are there when some are added: these and all that they require, in table order.
 */
function requirements(added) {
    const needed = new Set(added);
    for (const row of features.toReversed()) {
        if (needed.has(row.name))
            for (const name of row.requires)
                needed.add(name);
    }
    return inTableOrder(needed);
}
/** Canonical names in table order; names outside the table are dropped. */
function inTableOrder(names) {
    return features.filter((row) => names.has(row.name)).map((row) => row.name);
}
/**
 * QEMU's names of the flags in a /proc/cpuinfo. Features that Linux does not show (`linux: null`,
 * such as cmpccxadd and avx-ifma) are never in the set.
 */
function featuresFromLinuxFlags(flags) {
    return new Set([...flags].flatMap((flag) => byLinuxFlag.get(flag)?.name ?? []));
}


/***/ }),

/***/ 6971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  og: () => (/* binding */ gatesOf),
  Q6: () => (/* binding */ holeKey),
  yi: () => (/* binding */ holes),
  V6: () => (/* binding */ holesOf),
  z9: () => (/* binding */ oldestHonestQemu)
});

;// CONCATENATED MODULE: ./lib/cpu/holes.json
const holes_namespaceObject = /*#__PURE__*/JSON.parse('[{"feature":"pni","mnemonic":"FISTTP","probe":{"code":"df0f"},"source":"measured with 7.2.22 and 10.0.13; translate.c does not look at CPUID_EXT_SSE3 for it"},{"feature":"abm","mnemonic":"LZCNT","gatedBy":"bmi1","from":"9.1","probe":null,"source":"measured with 10.0.13; decode_0FBD() tests CPUID_7_0_EBX_BMI1 since commit 11ffaf8c73"},{"feature":"bmi1","mnemonic":"TZCNT","gatedBy":"abm","from":"9.1","probe":{"code":"f30fbcc1","expect":32},"source":"measured with 10.0.13; decode_0FBC() tests CPUID_EXT3_ABM since commit 11ffaf8c73"},{"feature":"bmi2","mnemonic":"BZHI","gatedBy":"bmi1","probe":{"code":"c4e270f5c0"},"source":"measured with 7.2.22 and 10.0.13; decode-new.c.inc has cpuid(BMI1) for it"},{"feature":"bmi2","mnemonic":"SHLX","gatedBy":"bmi1","probe":{"code":"c4e271f7c0"},"source":"measured with 7.2.22 and 10.0.13; decode-new.c.inc has cpuid(BMI1) for it"},{"feature":"bmi2","mnemonic":"SARX","gatedBy":"bmi1","probe":{"code":"c4e272f7c0"},"source":"measured with 7.2.22 and 10.0.13; decode-new.c.inc has cpuid(BMI1) for it"},{"feature":"bmi2","mnemonic":"SHRX","gatedBy":"bmi1","probe":{"code":"c4e273f7c0"},"source":"measured with 7.2.22 and 10.0.13; decode-new.c.inc has cpuid(BMI1) for it"},{"feature":"tbm","mnemonic":"BLCFILL","as":"POP","until":"9.1","probe":null,"source":"measured with 7.2.22; translate.c took every 8F for POP until commit 5e9e21bcc4"},{"feature":"lwp","mnemonic":"SLWPCB","as":"POP","until":"9.1","probe":null,"source":"measured with 7.2.22; translate.c took every 8F for POP until commit 5e9e21bcc4"},{"feature":"rdseed","mnemonic":"RDSEED","gatedBy":"rdrand","until":"8.1","probe":null,"source":"measured with 7.2.22; commits 691925e5a3 and f9e0dbae78"},{"feature":"rdpid","mnemonic":"RDPID","gatedBy":"movbe","from":"8.1","until":"9.1","probe":null,"source":"translate.c of 8.2.0 tests bit 22 of the wrong register; commits 6750485bf4 and f2c04bede3"},{"feature":"3dnowext","mnemonic":"PF2IW","gatedBy":"3dnow","probe":null,"source":"measured with 7.2.22 and 10.0.13; all of 3DNow! looks at CPUID_EXT2_3DNOW"},{"feature":"waitpkg","mnemonic":"TPAUSE","as":"MFENCE","until":"9.1","probe":null,"source":"measured with 7.2.22; translate.c ignores the prefix of 0F AE /6 until commit ea89aa895e"},{"feature":"shstk","mnemonic":"INCSSPD","as":"LFENCE","until":"9.1","probe":{"code":"f30faee8"},"source":"measured with 7.2.22; translate.c ignores the prefix of 0F AE /5 until commit ea89aa895e"},{"feature":"xop","mnemonic":"VPHSUBBW","as":"POP","until":"9.1","probe":null,"source":"measured with 7.2.22; translate.c took every 8F for POP until commit 5e9e21bcc4"}]');
// EXTERNAL MODULE: ./lib/cpu/qemu-version.js
var qemu_version = __webpack_require__(4373);
;// CONCATENATED MODULE: ./lib/cpu/holes.js


const holes = holes_namespaceObject;
/** Holes in the TCG of one QEMU, in table order. @param version such as `10.0.13 (Debian ...)` */
function holesOf(version) {
    return holes.filter(({ from, until }) => !(from !== undefined && (0,qemu_version/* isBefore */.Y)(version, from)) &&
        (until === undefined || (0,qemu_version/* isBefore */.Y)(version, until)));
}
/**
 * Pairs of features: the first runs in guests as on real CPUs only together with the second.
 * @param version such as `10.0.13 (Debian ...)`
 */
function gatesOf(version) {
    return holesOf(version).flatMap(({ feature, gatedBy }) => gatedBy === undefined ? [] : [[feature, gatedBy]]);
}
/** The key in `Probed` of the result of a hole's own probe. */
function holeKey({ feature, mnemonic }) {
    return `${feature}/${mnemonic}`;
}
/**
 * The first QEMU whose TCG is reliable. In older ones, from 2.8 on, CMPXCHG8B and CMPXCHG16B could
 * corrupt EFLAGS, which made 5 of 80 boots of 7.2.22 panic.
 * Source: commits 5f0dd8cd33 and 326ad06cf5, first in 8.0.
 */
const oldestHonestQemu = '8.0';


/***/ }),

/***/ 8762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L8: () => (/* binding */ classify),
  pK: () => (/* binding */ decodeInstruction),
  IZ: () => (/* binding */ judgeInstruction),
  QL: () => (/* binding */ missingFeatures)
});

// EXTERNAL MODULE: ./lib/cpu/features.js + 1 modules
var features = __webpack_require__(4624);
;// CONCATENATED MODULE: ./lib/cpu/instruction-sets.json
const instruction_sets_namespaceObject = /*#__PURE__*/JSON.parse('{"_Z":["INTEL8086","INTEL186","INTEL286","INTEL386","INTEL486","X64","FPU","FPU287","FPU387","MMX","SSE","SSE2","CMOV","CX8","CPUID","CLFSH","FXSR","MSR","MULTIBYTENOP","PAUSE","SEP","SYSCALL","TSC"]}');
;// CONCATENATED MODULE: ./lib/cpu/instruction.js


const baseline = new Set(instruction_sets_namespaceObject._Z);
const trapping = new Set(['Int1', 'Int3', 'Into', 'Ud0', 'Ud1', 'Ud2']);
const rowsByIced = new Map(features/* features */.qT.flatMap((row) => row.iced.map((iced) => [iced, row.name])));
const rowsByMnemonic = new Map(features/* features */.qT.flatMap((row) => (row.mnemonics ?? []).map((mnemonic) => [mnemonic, row.name])));
/**
 * Decodes the first 64-bit instruction in some bytes. 15 bytes are always enough, and more are
 * ignored.
 * @param address of the first byte, for operands relative to it
 */
async function decodeInstruction(bytes, address) {
    // iced-x86 has 1.7 MB, so it is only loaded when something has to be decoded.
    const { default: iced } = await __webpack_require__.e(/* import() */ 968).then(__webpack_require__.t.bind(__webpack_require__, 6968, 19));
    // Without this option, MPX's instructions decode as the no-ops that they are on other CPUs.
    const decoder = new iced.Decoder(64, bytes, iced.DecoderOptions.MPX);
    decoder.ip = BigInt.asUintN(64, address);
    const instruction = decoder.decode();
    const formatter = new iced.FastFormatter();
    try {
        formatter.useHexPrefix = true;
        const mnemonic = iced.Mnemonic[instruction.mnemonic] ?? '';
        const valid = instruction.code !== iced.Code.INVALID;
        const cutShort = decoder.lastError === iced.DecoderError.NoMoreBytes;
        const newer = valid || cutShort ? undefined : encodingOf(bytes);
        const needs = Array.from(instruction.cpuidFeatures(), (id) => iced.CpuidFeature[id] ?? `${id}`);
        return {
            text: formatter.format(instruction),
            length: instruction.length,
            ...(valid ? classify(needs, mnemonic) : { features: [], unknown: [] }),
            deliberateTrap: trapping.has(mnemonic),
            valid,
            ...(newer && { newer }),
        };
    }
    finally {
        formatter.free();
        instruction.free();
        decoder.free();
    }
}
/**
 * Source: Intel's APX specification (355828), section 3.1.1: in 64-bit mode, D5 is REX2, and 62, C4 and
 * C5 are EVEX and VEX, as they have been. Legacy prefixes of segments and address size may come first.
 */
function encodingOf(bytes) {
    const first = bytes.find((byte) => !legacyPrefixes.has(byte));
    return first === undefined ? undefined : encodings.get(first);
}
const legacyPrefixes = new Set([0x2e, 0x36, 0x3e, 0x26, 0x64, 0x65, 0x67]);
const encodings = new Map([
    [0xd5, 'REX2'],
    [0x62, 'EVEX'],
    [0xc4, 'VEX'],
    [0xc5, 'VEX'],
]);
/**
 * The features that an instruction needs.
 * @param needs iced-x86's names of its CPUID features
 * @param mnemonic iced-x86's name of it
 */
function classify(needs, mnemonic) {
    const named = needs.flatMap((name) => rowsByIced.get(name) ?? []);
    const further = rowsByMnemonic.get(mnemonic);
    return {
        features: further ? [...named, further] : named,
        unknown: needs.filter((name) => !rowsByIced.has(name) && !baseline.has(name)),
    };
}
/** The features that an instruction needs and the target lacks; empty if the target is unknown. */
function missingFeatures(decoded, target) {
    return target ? decoded.features.filter((name) => !target.has(name)) : [];
}
/**
 * Why an instruction may have raised #UD on a target.
 * @param target features of the real CPU, not of the guest; undefined if unknown
 * @returns missing: the target lacks a needed feature; present: the target can run it; trap: it
 *   traps on every CPU; unknown: the instruction, a needed feature or the target is unknown
 */
function judgeInstruction(decoded, target) {
    if (decoded.deliberateTrap)
        return 'trap';
    if (missingFeatures(decoded, target).length > 0)
        return 'missing';
    if (!decoded.valid || decoded.unknown.length > 0)
        return 'unknown';
    return target || decoded.features.length === 0 ? 'present' : 'unknown';
}


/***/ }),

/***/ 9485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ MachineCode)
/* harmony export */ });
/** Builds machine code from bytes and from references to named places in it. */
class MachineCode {
    address;
    parts = [];
    places = new Map();
    size = 0;
    /** @param address of the first byte, below 2 GiB */
    constructor(address) {
        this.address = address;
    }
    /** Appends bytes in hexadecimal (blanks are ignored) and 32-bit numbers (little endian). */
    add(...pieces) {
        for (const piece of pieces)
            this.append(typeof piece === 'string' ? bytesFromHex(piece) : word(piece));
        return this;
    }
    /** Names the place of the next byte. */
    place(name) {
        if (this.places.has(name))
            throw new Error(`two places named ${name}`);
        this.places.set(name, this.address + this.size);
        return this;
    }
    /** Appends the address of a place in 32 bits. */
    addressOf(name) {
        return this.reserve(name, false);
    }
    call(name) {
        return this.jump('e8', name);
    }
    /** @param opcode of a jump to a 32-bit distance */
    jump(opcode, name) {
        return this.add(opcode).reserve(name, true);
    }
    /** Calls the kernel. It keeps all registers but RAX (the result), RCX and R11. */
    systemCall(number) {
        return this.add('b8', number, '0f 05'); // mov eax, number; syscall
    }
    /** @throws Error if the code refers to a place that was not named */
    bytes() {
        let end = this.address;
        return Buffer.concat(this.parts.map((part) => {
            end += part.kind === 'bytes' ? part.bytes.length : 4;
            if (part.kind === 'bytes')
                return part.bytes;
            const address = this.places.get(part.name);
            if (address === undefined)
                throw new Error(`no place named ${part.name}`);
            return word(part.relative ? address - end : address);
        }));
    }
    append(bytes) {
        this.parts.push({ kind: 'bytes', bytes });
        this.size += bytes.length;
    }
    reserve(name, relative) {
        this.parts.push({ kind: 'place', name, relative });
        this.size += 4;
        return this;
    }
}
function bytesFromHex(text) {
    return Buffer.from(text.replaceAll(' ', ''), 'hex');
}
function word(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeInt32LE(value | 0);
    return bytes;
}


/***/ }),

/***/ 1994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cw: () => (/* binding */ flagNamed),
  JY: () => (/* binding */ flagNames),
  XI: () => (/* binding */ modelNamed),
  ci: () => (/* binding */ modelNames),
  Wh: () => (/* binding */ modelsOf)
});

// EXTERNAL MODULE: ./lib/cpu/elastic.js
var elastic = __webpack_require__(9417);
;// CONCATENATED MODULE: ./lib/cpu/models.json
const models_namespaceObject = /*#__PURE__*/JSON.parse('{"rL":"10.0.13","z2":{"486":"486-v1","Broadwell":"Broadwell-v1","Broadwell-IBRS":"Broadwell-v3","Broadwell-noTSX":"Broadwell-v2","Broadwell-noTSX-IBRS":"Broadwell-v4","Cascadelake-Server":"Cascadelake-Server-v1","Cascadelake-Server-noTSX":"Cascadelake-Server-v3","ClearwaterForest":"ClearwaterForest-v1","Conroe":"Conroe-v1","Cooperlake":"Cooperlake-v1","Denverton":"Denverton-v1","Dhyana":"Dhyana-v1","EPYC":"EPYC-v1","EPYC-Genoa":"EPYC-Genoa-v1","EPYC-IBPB":"EPYC-v2","EPYC-Milan":"EPYC-Milan-v1","EPYC-Rome":"EPYC-Rome-v1","GraniteRapids":"GraniteRapids-v1","Haswell":"Haswell-v1","Haswell-IBRS":"Haswell-v3","Haswell-noTSX":"Haswell-v2","Haswell-noTSX-IBRS":"Haswell-v4","Icelake-Server":"Icelake-Server-v1","Icelake-Server-noTSX":"Icelake-Server-v2","IvyBridge":"IvyBridge-v1","IvyBridge-IBRS":"IvyBridge-v2","KnightsMill":"KnightsMill-v1","Nehalem":"Nehalem-v1","Nehalem-IBRS":"Nehalem-v2","Opteron_G1":"Opteron_G1-v1","Opteron_G2":"Opteron_G2-v1","Opteron_G3":"Opteron_G3-v1","Opteron_G4":"Opteron_G4-v1","Opteron_G5":"Opteron_G5-v1","Penryn":"Penryn-v1","SandyBridge":"SandyBridge-v1","SandyBridge-IBRS":"SandyBridge-v2","SapphireRapids":"SapphireRapids-v1","SierraForest":"SierraForest-v1","Skylake-Client":"Skylake-Client-v1","Skylake-Client-IBRS":"Skylake-Client-v2","Skylake-Client-noTSX-IBRS":"Skylake-Client-v3","Skylake-Server":"Skylake-Server-v1","Skylake-Server-IBRS":"Skylake-Server-v2","Skylake-Server-noTSX-IBRS":"Skylake-Server-v3","Snowridge":"Snowridge-v1","Westmere":"Westmere-v1","Westmere-IBRS":"Westmere-v2","YongFeng":"YongFeng-v1","athlon":"athlon-v1","core2duo":"core2duo-v1","coreduo":"coreduo-v1","kvm32":"kvm32-v1","kvm64":"kvm64-v1","n270":"n270-v1","pentium":"pentium-v1","pentium2":"pentium2-v1","pentium3":"pentium3-v1","phenom":"phenom-v1","qemu32":"qemu32-v1","qemu64":"qemu64-v1"},"Jn":{"host":null,"486-v1":"","Broadwell-v1":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq abm bmi1 bmi2 adx rdrand rdseed rdtscp fsgsbase 3dnowprefetch erms rtm xsave xsaveopt avx f16c fma avx2","Broadwell-v2":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq abm bmi1 bmi2 adx rdrand rdseed rdtscp fsgsbase 3dnowprefetch erms xsave xsaveopt avx f16c fma avx2","Broadwell-v3":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq abm bmi1 bmi2 adx rdrand rdseed rdtscp fsgsbase 3dnowprefetch erms rtm xsave xsaveopt avx f16c fma avx2","Broadwell-v4":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq abm bmi1 bmi2 adx rdrand rdseed rdtscp fsgsbase 3dnowprefetch erms xsave xsaveopt avx f16c fma avx2","Cascadelake-Server-v1":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq abm bmi1 bmi2 adx rdrand rdseed rdtscp fsgsbase clflushopt clwb 3dnowprefetch erms rtm xsave xsaveopt xsavec xgetbv1 pku avx f16c fma avx2 avx512f avx512cd avx512dq avx512bw avx512vl avx512vnni","Cascadelake-Server-v2":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq abm bmi1 bmi2 adx rdrand rdseed rdtscp fsgsbase clflushopt clwb 3dnowprefetch erms rtm xsave xsaveopt xsavec xgetbv1 pku avx f16c fma avx2 avx512f avx512cd avx512dq avx512bw avx512vl avx512vnni","Cascadelake-Server-v3":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq abm bmi1 bmi2 adx rdrand rdseed rdtscp fsgsbase clflushopt clwb 3dnowprefetch erms xsave xsaveopt xsavec xgetbv1 pku avx f16c fma avx2 avx512f avx512cd avx512dq avx512bw avx512vl avx512vnni","Cascadelake-Server-v4":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq abm bmi1 bmi2 adx rdrand rdseed rdtscp fsgsbase clflushopt clwb 3dnowprefetch erms xsave xsaveopt xsavec xgetbv1 pku avx f16c fma avx2 avx512f avx512cd avx512dq avx512bw avx512vl avx512vnni","Cascadelake-Server-v5":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq abm bmi1 bmi2 adx rdrand rdseed rdtscp fsgsbase clflushopt clwb 3dnowprefetch erms xsave xsaveopt xsavec xgetbv1 xsaves pku avx f16c fma avx2 avx512f avx512cd avx512dq avx512bw avx512vl avx512vnni","ClearwaterForest-v1":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq sha-ni gfni abm bmi1 bmi2 adx rdrand rdseed rdtscp rdpid fsgsbase clflushopt clwb cldemote 3dnowprefetch prefetchiti erms fsrm fsrs movdiri movdir64b serialize cmpccxadd xsave xsaveopt xsavec xgetbv1 xsaves pku avx f16c fma avx2 vaes vpclmulqdq avx-vnni avx-ifma avx-vnni-int8 avx-vnni-int16 avx-ne-convert sha512 sm3 sm4","Conroe-v1":"pni ssse3 lahf-lm","Cooperlake-v1":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq abm bmi1 bmi2 adx rdrand rdseed rdtscp fsgsbase clflushopt clwb 3dnowprefetch erms rtm xsave xsaveopt xsavec xgetbv1 pku avx f16c fma avx2 avx512f avx512cd avx512dq avx512bw avx512vl avx512vnni avx512-bf16","Cooperlake-v2":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq abm bmi1 bmi2 adx rdrand rdseed rdtscp fsgsbase clflushopt clwb 3dnowprefetch erms rtm xsave xsaveopt xsavec xgetbv1 xsaves pku avx f16c fma avx2 avx512f avx512cd avx512dq avx512bw avx512vl avx512vnni avx512-bf16","Denverton-v1":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq sha-ni rdrand rdseed rdtscp fsgsbase clflushopt 3dnowprefetch erms xsave xsaveopt xsavec xgetbv1 mpx","Denverton-v2":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq sha-ni rdrand rdseed rdtscp fsgsbase clflushopt 3dnowprefetch erms xsave xsaveopt xsavec xgetbv1","Denverton-v3":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq sha-ni rdrand rdseed rdtscp fsgsbase clflushopt 3dnowprefetch erms xsave xsaveopt xsavec xgetbv1 xsaves","Dhyana-v1":"pni ssse3 sse4.1 sse4.2 sse4a popcnt cx16 lahf-lm movbe abm bmi1 bmi2 adx rdrand rdseed rdtscp fsgsbase clflushopt 3dnowprefetch xsave xsaveopt xsavec xgetbv1 avx f16c fma avx2","Dhyana-v2":"pni ssse3 sse4.1 sse4.2 sse4a popcnt cx16 lahf-lm movbe abm bmi1 bmi2 adx rdrand rdseed rdtscp fsgsbase clflushopt 3dnowprefetch xsave xsaveopt xsavec xgetbv1 xsaves avx f16c fma avx2","EPYC-Genoa-v1":"pni ssse3 sse4.1 sse4.2 sse4a popcnt cx16 lahf-lm movbe aes pclmulqdq sha-ni gfni abm bmi1 bmi2 adx rdrand rdseed rdtscp rdpid fsgsbase clflushopt clwb clzero 3dnowprefetch erms fsrm xsave xsaveopt xsavec xgetbv1 xsaves pku avx f16c fma avx2 vaes vpclmulqdq avx512f avx512cd avx512dq avx512bw avx512vl avx512ifma avx512vbmi avx512vbmi2 avx512vnni avx512bitalg avx512-vpopcntdq avx512-bf16","EPYC-Milan-v1":"pni ssse3 sse4.1 sse4.2 sse4a popcnt cx16 lahf-lm movbe aes pclmulqdq sha-ni abm bmi1 bmi2 adx rdrand rdseed rdtscp rdpid fsgsbase clflushopt clwb clzero 3dnowprefetch erms fsrm xsave xsaveopt xsavec xgetbv1 xsaves pku avx f16c fma avx2","EPYC-Milan-v2":"pni ssse3 sse4.1 sse4.2 sse4a popcnt cx16 lahf-lm movbe aes pclmulqdq sha-ni abm bmi1 bmi2 adx rdrand rdseed rdtscp rdpid fsgsbase clflushopt clwb clzero 3dnowprefetch erms fsrm xsave xsaveopt xsavec xgetbv1 xsaves pku avx f16c fma avx2 vaes vpclmulqdq","EPYC-Rome-v1":"pni ssse3 sse4.1 sse4.2 sse4a popcnt cx16 lahf-lm movbe aes pclmulqdq sha-ni abm bmi1 bmi2 adx rdrand rdseed rdtscp rdpid fsgsbase clflushopt clwb clzero 3dnowprefetch xsave xsaveopt xsavec xgetbv1 xsaves avx f16c fma avx2","EPYC-Rome-v2":"pni ssse3 sse4.1 sse4.2 sse4a popcnt cx16 lahf-lm movbe aes pclmulqdq sha-ni abm bmi1 bmi2 adx rdrand rdseed rdtscp rdpid fsgsbase clflushopt clwb clzero 3dnowprefetch xsave xsaveopt xsavec xgetbv1 xsaves avx f16c fma avx2","EPYC-Rome-v3":"pni ssse3 sse4.1 sse4.2 sse4a popcnt cx16 lahf-lm movbe aes pclmulqdq sha-ni abm bmi1 bmi2 adx rdrand rdseed rdtscp rdpid fsgsbase clflushopt clwb clzero 3dnowprefetch xsave xsaveopt xsavec xgetbv1 xsaves avx f16c fma avx2","EPYC-Rome-v4":"pni ssse3 sse4.1 sse4.2 sse4a popcnt cx16 lahf-lm movbe aes pclmulqdq sha-ni abm bmi1 bmi2 adx rdrand rdseed rdtscp rdpid fsgsbase clflushopt clwb clzero 3dnowprefetch xsave xsaveopt xsavec xgetbv1 avx f16c fma avx2","EPYC-v1":"pni ssse3 sse4.1 sse4.2 sse4a popcnt cx16 lahf-lm movbe aes pclmulqdq sha-ni abm bmi1 bmi2 adx rdrand rdseed rdtscp fsgsbase clflushopt 3dnowprefetch xsave xsaveopt xsavec xgetbv1 avx f16c fma avx2","EPYC-v2":"pni ssse3 sse4.1 sse4.2 sse4a popcnt cx16 lahf-lm movbe aes pclmulqdq sha-ni abm bmi1 bmi2 adx rdrand rdseed rdtscp fsgsbase clflushopt 3dnowprefetch xsave xsaveopt xsavec xgetbv1 avx f16c fma avx2","EPYC-v3":"pni ssse3 sse4.1 sse4.2 sse4a popcnt cx16 lahf-lm movbe aes pclmulqdq sha-ni abm bmi1 bmi2 adx rdrand rdseed rdtscp fsgsbase clflushopt clzero 3dnowprefetch xsave xsaveopt xsavec xgetbv1 xsaves avx f16c fma avx2","EPYC-v4":"pni ssse3 sse4.1 sse4.2 sse4a popcnt cx16 lahf-lm movbe aes pclmulqdq sha-ni abm bmi1 bmi2 adx rdrand rdseed rdtscp fsgsbase clflushopt clzero 3dnowprefetch xsave xsaveopt xsavec xgetbv1 xsaves avx f16c fma avx2","GraniteRapids-v1":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq sha-ni gfni abm bmi1 bmi2 adx rdrand rdseed rdtscp rdpid fsgsbase clflushopt clwb 3dnowprefetch prefetchiti erms fsrm fzrm fsrs fsrc serialize rtm tsx-ldtrk xsave xsaveopt xsavec xgetbv1 xsaves xfd pku avx f16c fma avx2 vaes vpclmulqdq avx-vnni avx512f avx512cd avx512dq avx512bw avx512vl avx512ifma avx512vbmi avx512vbmi2 avx512vnni avx512bitalg avx512-vpopcntdq avx512-bf16 avx512-fp16 amx-tile amx-int8 amx-bf16 amx-fp16","GraniteRapids-v2":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq sha-ni gfni abm bmi1 bmi2 adx rdrand rdseed rdtscp rdpid fsgsbase clflushopt clwb cldemote 3dnowprefetch prefetchiti erms fsrm fzrm fsrs fsrc movdiri movdir64b serialize rtm tsx-ldtrk xsave xsaveopt xsavec xgetbv1 xsaves xfd pku avx f16c fma avx2 vaes vpclmulqdq avx-vnni avx512f avx512cd avx512dq avx512bw avx512vl avx512ifma avx512vbmi avx512vbmi2 avx512vnni avx512bitalg avx512-vpopcntdq avx512-bf16 avx512-fp16 avx10 avx10-128 avx10-256 avx10-512 amx-tile amx-int8 amx-bf16 amx-fp16","Haswell-v1":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq abm bmi1 bmi2 rdrand rdtscp fsgsbase erms rtm xsave xsaveopt avx f16c fma avx2","Haswell-v2":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq abm bmi1 bmi2 rdrand rdtscp fsgsbase erms xsave xsaveopt avx f16c fma avx2","Haswell-v3":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq abm bmi1 bmi2 rdrand rdtscp fsgsbase erms rtm xsave xsaveopt avx f16c fma avx2","Haswell-v4":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq abm bmi1 bmi2 rdrand rdtscp fsgsbase erms xsave xsaveopt avx f16c fma avx2","Icelake-Server-v1":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq gfni abm bmi1 bmi2 adx rdrand rdseed rdtscp fsgsbase clflushopt clwb 3dnowprefetch erms rtm xsave xsaveopt xsavec xgetbv1 pku avx f16c fma avx2 vaes vpclmulqdq avx512f avx512cd avx512dq avx512bw avx512vl avx512vbmi avx512vbmi2 avx512vnni avx512bitalg avx512-vpopcntdq","Icelake-Server-v2":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq gfni abm bmi1 bmi2 adx rdrand rdseed rdtscp fsgsbase clflushopt clwb 3dnowprefetch erms xsave xsaveopt xsavec xgetbv1 pku avx f16c fma avx2 vaes vpclmulqdq avx512f avx512cd avx512dq avx512bw avx512vl avx512vbmi avx512vbmi2 avx512vnni avx512bitalg avx512-vpopcntdq","Icelake-Server-v3":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq gfni abm bmi1 bmi2 adx rdrand rdseed rdtscp fsgsbase clflushopt clwb 3dnowprefetch erms xsave xsaveopt xsavec xgetbv1 pku avx f16c fma avx2 vaes vpclmulqdq avx512f avx512cd avx512dq avx512bw avx512vl avx512vbmi avx512vbmi2 avx512vnni avx512bitalg avx512-vpopcntdq","Icelake-Server-v4":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq sha-ni gfni abm bmi1 bmi2 adx rdrand rdseed rdtscp rdpid fsgsbase clflushopt clwb 3dnowprefetch erms fsrm xsave xsaveopt xsavec xgetbv1 pku avx f16c fma avx2 vaes vpclmulqdq avx512f avx512cd avx512dq avx512bw avx512vl avx512ifma avx512vbmi avx512vbmi2 avx512vnni avx512bitalg avx512-vpopcntdq","Icelake-Server-v5":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq sha-ni gfni abm bmi1 bmi2 adx rdrand rdseed rdtscp rdpid fsgsbase clflushopt clwb 3dnowprefetch erms fsrm xsave xsaveopt xsavec xgetbv1 xsaves pku avx f16c fma avx2 vaes vpclmulqdq avx512f avx512cd avx512dq avx512bw avx512vl avx512ifma avx512vbmi avx512vbmi2 avx512vnni avx512bitalg avx512-vpopcntdq","Icelake-Server-v6":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq sha-ni gfni abm bmi1 bmi2 adx rdrand rdseed rdtscp rdpid fsgsbase clflushopt clwb 3dnowprefetch erms fsrm xsave xsaveopt xsavec xgetbv1 xsaves pku avx f16c fma avx2 vaes vpclmulqdq avx512f avx512cd avx512dq avx512bw avx512vl avx512ifma avx512vbmi avx512vbmi2 avx512vnni avx512bitalg avx512-vpopcntdq","Icelake-Server-v7":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq sha-ni gfni abm bmi1 bmi2 adx rdrand rdseed rdtscp rdpid fsgsbase clflushopt clwb 3dnowprefetch erms fsrm rtm xsave xsaveopt xsavec xgetbv1 xsaves pku avx f16c fma avx2 vaes vpclmulqdq avx512f avx512cd avx512dq avx512bw avx512vl avx512ifma avx512vbmi avx512vbmi2 avx512vnni avx512bitalg avx512-vpopcntdq","IvyBridge-v1":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm aes pclmulqdq rdrand rdtscp fsgsbase erms xsave xsaveopt avx f16c","IvyBridge-v2":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm aes pclmulqdq rdrand rdtscp fsgsbase erms xsave xsaveopt avx f16c","KnightsMill-v1":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq abm bmi1 bmi2 adx rdrand rdseed rdtscp fsgsbase 3dnowprefetch erms xsave xsaveopt avx f16c fma avx2 avx512f avx512cd avx512er avx512pf avx512-4fmaps avx512-4vnniw avx512-vpopcntdq","Nehalem-v1":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm","Nehalem-v2":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm","Opteron_G1-v1":"pni","Opteron_G2-v1":"pni cx16 lahf-lm","Opteron_G3-v1":"pni sse4a popcnt cx16 lahf-lm abm rdtscp","Opteron_G4-v1":"pni ssse3 sse4.1 sse4.2 sse4a popcnt cx16 lahf-lm aes pclmulqdq abm rdtscp 3dnowprefetch xsave avx fma4 xop","Opteron_G5-v1":"pni ssse3 sse4.1 sse4.2 sse4a popcnt cx16 lahf-lm aes pclmulqdq abm tbm rdtscp 3dnowprefetch xsave avx f16c fma fma4 xop","Penryn-v1":"pni ssse3 sse4.1 cx16 lahf-lm","SandyBridge-v1":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm aes pclmulqdq rdtscp xsave xsaveopt avx","SandyBridge-v2":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm aes pclmulqdq rdtscp xsave xsaveopt avx","SapphireRapids-v1":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq sha-ni gfni abm bmi1 bmi2 adx rdrand rdseed rdtscp rdpid fsgsbase clflushopt clwb 3dnowprefetch erms fsrm fzrm fsrs fsrc serialize rtm tsx-ldtrk xsave xsaveopt xsavec xgetbv1 xsaves xfd pku avx f16c fma avx2 vaes vpclmulqdq avx-vnni avx512f avx512cd avx512dq avx512bw avx512vl avx512ifma avx512vbmi avx512vbmi2 avx512vnni avx512bitalg avx512-vpopcntdq avx512-bf16 avx512-fp16 amx-tile amx-int8 amx-bf16","SapphireRapids-v2":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq sha-ni gfni abm bmi1 bmi2 adx rdrand rdseed rdtscp rdpid fsgsbase clflushopt clwb 3dnowprefetch erms fsrm fzrm fsrs fsrc serialize rtm tsx-ldtrk xsave xsaveopt xsavec xgetbv1 xsaves xfd pku avx f16c fma avx2 vaes vpclmulqdq avx-vnni avx512f avx512cd avx512dq avx512bw avx512vl avx512ifma avx512vbmi avx512vbmi2 avx512vnni avx512bitalg avx512-vpopcntdq avx512-bf16 avx512-fp16 amx-tile amx-int8 amx-bf16","SapphireRapids-v3":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq sha-ni gfni abm bmi1 bmi2 adx rdrand rdseed rdtscp rdpid fsgsbase clflushopt clwb cldemote 3dnowprefetch erms fsrm fzrm fsrs fsrc movdiri movdir64b serialize rtm tsx-ldtrk xsave xsaveopt xsavec xgetbv1 xsaves xfd pku avx f16c fma avx2 vaes vpclmulqdq avx-vnni avx512f avx512cd avx512dq avx512bw avx512vl avx512ifma avx512vbmi avx512vbmi2 avx512vnni avx512bitalg avx512-vpopcntdq avx512-bf16 avx512-fp16 amx-tile amx-int8 amx-bf16","SierraForest-v1":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq sha-ni gfni abm bmi1 bmi2 adx rdrand rdseed rdtscp rdpid fsgsbase clflushopt clwb 3dnowprefetch erms fsrm fsrs serialize cmpccxadd xsave xsaveopt xsavec xgetbv1 xsaves pku avx f16c fma avx2 vaes vpclmulqdq avx-vnni avx-ifma avx-vnni-int8 avx-ne-convert","SierraForest-v2":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq sha-ni gfni abm bmi1 bmi2 adx rdrand rdseed rdtscp rdpid fsgsbase clflushopt clwb cldemote 3dnowprefetch erms fsrm fsrs movdiri movdir64b serialize cmpccxadd xsave xsaveopt xsavec xgetbv1 xsaves pku avx f16c fma avx2 vaes vpclmulqdq avx-vnni avx-ifma avx-vnni-int8 avx-ne-convert","Skylake-Client-v1":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq abm bmi1 bmi2 adx rdrand rdseed rdtscp fsgsbase 3dnowprefetch erms rtm xsave xsaveopt xsavec xgetbv1 avx f16c fma avx2","Skylake-Client-v2":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq abm bmi1 bmi2 adx rdrand rdseed rdtscp fsgsbase 3dnowprefetch erms rtm xsave xsaveopt xsavec xgetbv1 avx f16c fma avx2","Skylake-Client-v3":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq abm bmi1 bmi2 adx rdrand rdseed rdtscp fsgsbase 3dnowprefetch erms xsave xsaveopt xsavec xgetbv1 avx f16c fma avx2","Skylake-Client-v4":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq abm bmi1 bmi2 adx rdrand rdseed rdtscp fsgsbase 3dnowprefetch erms xsave xsaveopt xsavec xgetbv1 xsaves avx f16c fma avx2","Skylake-Server-v1":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq abm bmi1 bmi2 adx rdrand rdseed rdtscp fsgsbase clflushopt clwb 3dnowprefetch erms rtm xsave xsaveopt xsavec xgetbv1 pku avx f16c fma avx2 avx512f avx512cd avx512dq avx512bw avx512vl","Skylake-Server-v2":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq abm bmi1 bmi2 adx rdrand rdseed rdtscp fsgsbase clwb 3dnowprefetch erms rtm xsave xsaveopt xsavec xgetbv1 pku avx f16c fma avx2 avx512f avx512cd avx512dq avx512bw avx512vl","Skylake-Server-v3":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq abm bmi1 bmi2 adx rdrand rdseed rdtscp fsgsbase clwb 3dnowprefetch erms xsave xsaveopt xsavec xgetbv1 pku avx f16c fma avx2 avx512f avx512cd avx512dq avx512bw avx512vl","Skylake-Server-v4":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq abm bmi1 bmi2 adx rdrand rdseed rdtscp fsgsbase clwb 3dnowprefetch erms xsave xsaveopt xsavec xgetbv1 pku avx f16c fma avx2 avx512f avx512cd avx512dq avx512bw avx512vl","Skylake-Server-v5":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq abm bmi1 bmi2 adx rdrand rdseed rdtscp fsgsbase clwb 3dnowprefetch erms xsave xsaveopt xsavec xgetbv1 xsaves pku avx f16c fma avx2 avx512f avx512cd avx512dq avx512bw avx512vl","Snowridge-v1":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq sha-ni gfni rdrand rdseed rdtscp fsgsbase clflushopt clwb cldemote 3dnowprefetch erms movdiri movdir64b xsave xsaveopt xsavec xgetbv1 mpx","Snowridge-v2":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq sha-ni gfni rdrand rdseed rdtscp fsgsbase clflushopt clwb cldemote 3dnowprefetch erms movdiri movdir64b xsave xsaveopt xsavec xgetbv1","Snowridge-v3":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq sha-ni gfni rdrand rdseed rdtscp fsgsbase clflushopt clwb cldemote 3dnowprefetch erms movdiri movdir64b xsave xsaveopt xsavec xgetbv1 xsaves","Snowridge-v4":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq sha-ni gfni rdrand rdseed rdtscp fsgsbase clflushopt clwb cldemote 3dnowprefetch erms movdiri movdir64b xsave xsaveopt xsavec xgetbv1 xsaves","Westmere-v1":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm aes pclmulqdq","Westmere-v2":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm aes pclmulqdq","YongFeng-v1":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq sha-ni abm bmi1 bmi2 adx rdrand rdseed rdtscp rdpid fsgsbase 3dnowprefetch xsave xsaveopt pku avx f16c fma avx2 xstore xcrypt ace2 phe pmm","YongFeng-v2":"pni ssse3 sse4.1 sse4.2 popcnt cx16 lahf-lm movbe aes pclmulqdq sha-ni abm bmi1 bmi2 adx rdrand rdseed rdtscp rdpid fsgsbase 3dnowprefetch xsave xsaveopt pku avx f16c fma avx2 xstore xcrypt ace2 phe pmm","athlon-v1":"3dnow 3dnowext","base":"","core2duo-v1":"pni ssse3 cx16 lahf-lm","coreduo-v1":"pni","kvm32-v1":"pni","kvm64-v1":"pni cx16","max":"pni ssse3 sse4.1 sse4.2 sse4a popcnt cx16 lahf-lm movbe aes pclmulqdq sha-ni abm bmi1 bmi2 adx rdrand rdseed rdtscp rdpid fsgsbase clflushopt clwb 3dnow 3dnowext 3dnowprefetch erms fsrm fzrm fsrs fsrc cmpccxadd xsave xsaveopt xgetbv1 pku mpx avx f16c fma avx2 vaes","n270-v1":"pni ssse3 lahf-lm movbe","pentium-v1":"","pentium2-v1":"","pentium3-v1":"","phenom-v1":"pni sse4a popcnt cx16 lahf-lm abm rdtscp 3dnow 3dnowext","qemu32-v1":"pni","qemu64-v1":"pni cx16 lahf-lm"},"_V":["486-v1","athlon-v1","base","coreduo-v1","kvm32-v1","n270-v1","pentium-v1","pentium2-v1","pentium3-v1","qemu32-v1"],"Mv":["3dnow","3dnowext","3dnowprefetch","abm","ace2","ace2-en","acpi","adx","aes","amd-no-ssb","amd-psfd","amd-ssbd","amd-stibp","amx-bf16","amx-complex","amx-fp16","amx-int8","amx-tile","apic","arat","arch-capabilities","arch-lbr","auto-ibrs","avic","avx","avx-ifma","avx-ne-convert","avx-vnni","avx-vnni-int16","avx-vnni-int8","avx10","avx10-128","avx10-256","avx10-512","avx2","avx512-4fmaps","avx512-4vnniw","avx512-bf16","avx512-fp16","avx512-vp2intersect","avx512-vpopcntdq","avx512bitalg","avx512bw","avx512cd","avx512dq","avx512er","avx512f","avx512ifma","avx512pf","avx512vbmi","avx512vbmi2","avx512vl","avx512vnni","bhi-ctrl","bhi-no","bmi1","bmi2","bus-lock-detect","cid","cldemote","clflush","clflushopt","clwb","clzero","cmov","cmp-legacy","cmpccxadd","core-capability","cr8legacy","cx16","cx8","dca","ddpd-u","de","decodeassists","ds","ds-cpl","dtes64","eraps","erms","est","extapic","f16c","fb-clear","fbsdp-no","fdp-excptn-only","flush-l1d","flushbyasid","fma","fma4","fpu","fred","fsgsbase","fsrc","fsrm","fsrs","full-width-write","fxsr","fxsr-opt","fzrm","gds-no","gfni","hle","ht","hypervisor","ia64","ibpb","ibpb-brtype","ibrs","ibrs-all","ibs","intel-psfd","intel-pt","intel-pt-lip","invpcid","invtsc","ipred-ctrl","kvm-asyncpf","kvm-asyncpf-int","kvm-asyncpf-vmexit","kvm-hint-dedicated","kvm-mmu","kvm-msi-ext-dest-id","kvm-nopiodelay","kvm-poll-control","kvm-pv-eoi","kvm-pv-ipi","kvm-pv-sched-yield","kvm-pv-tlb-flush","kvm-pv-unhalt","kvm-steal-time","kvmclock","kvmclock-stable-bit","la57","lahf-lm","lam","lbrv","lfence-always-serializing","lkgs","lm","lwp","mca","mcdt-no","mce","md-clear","mds-no","misalignsse","mmx","mmxext","monitor","movbe","movdir64b","movdiri","mpx","msr","mtrr","no-nested-data-bp","nodeid-msr","npt","nrip-save","null-sel-clr-base","nx","osvw","overflow-recov","pae","pat","pause-filter","pbe","pbrsb-no","pcid","pclmulqdq","pcommit","pdcm","pdpe1gb","perfctr-core","perfctr-nb","perfmon-v2","pfthreshold","pge","phe","phe-en","pks","pku","pmm","pmm-en","pn","pni","popcnt","prefetchiti","pschange-mc-no","psdp-no","pse","pse36","rdctl-no","rdpid","rdrand","rdseed","rdtscp","rfds-clear","rfds-no","rrsba-ctrl","rsba","rtm","sbdr-ssdp-no","sbpb","sep","serialize","sgx","sgx-aex-notify","sgx-debug","sgx-edeccssa","sgx-exinfo","sgx-kss","sgx-mode64","sgx-provisionkey","sgx-tokenkey","sgx1","sgx2","sgxlc","sha-ni","sha512","skinit","skip-l1dfl-vmentry","sm3","sm4","smap","smep","smx","spec-ctrl","split-lock-detect","srso-no","srso-user-kernel-no","ss","ssb-no","ssbd","sse","sse2","sse4.1","sse4.2","sse4a","ssse3","stibp","stibp-always-on","succor","svm","svm-lock","svme-addr-chk","syscall","taa-no","tbm","tce","tm","tm2","topoext","tsc","tsc-adjust","tsc-deadline","tsc-scale","tsx-ctrl","tsx-ldtrk","umip","v-vmsave-vmload","vaes","vgif","virt-ssbd","vmcb-clean","vme","vmx","vmx-activity-hlt","vmx-activity-shutdown","vmx-activity-wait-sipi","vmx-any-errcode","vmx-apicv-register","vmx-apicv-vid","vmx-apicv-x2apic","vmx-apicv-xapic","vmx-cr3-load-noexit","vmx-cr3-store-noexit","vmx-cr8-load-exit","vmx-cr8-store-exit","vmx-desc-exit","vmx-enable-user-wait-pause","vmx-encls-exit","vmx-entry-ia32e-mode","vmx-entry-load-bndcfgs","vmx-entry-load-efer","vmx-entry-load-fred","vmx-entry-load-pat","vmx-entry-load-perf-global-ctrl","vmx-entry-load-pkrs","vmx-entry-load-rtit-ctl","vmx-entry-noload-debugctl","vmx-ept","vmx-ept-1gb","vmx-ept-2mb","vmx-ept-advanced-exitinfo","vmx-ept-execonly","vmx-eptad","vmx-eptp-switching","vmx-exit-ack-intr","vmx-exit-clear-bndcfgs","vmx-exit-clear-rtit-ctl","vmx-exit-load-efer","vmx-exit-load-pat","vmx-exit-load-perf-global-ctrl","vmx-exit-load-pkrs","vmx-exit-nosave-debugctl","vmx-exit-save-efer","vmx-exit-save-pat","vmx-exit-save-preemption-timer","vmx-exit-secondary-ctls","vmx-flexpriority","vmx-hlt-exit","vmx-ins-outs","vmx-intr-exit","vmx-invept","vmx-invept-all-context","vmx-invept-single-context","vmx-invept-single-context-noglobals","vmx-invlpg-exit","vmx-invpcid-exit","vmx-invvpid","vmx-invvpid-all-context","vmx-invvpid-single-addr","vmx-io-bitmap","vmx-io-exit","vmx-monitor-exit","vmx-movdr-exit","vmx-msr-bitmap","vmx-mtf","vmx-mwait-exit","vmx-nested-exception","vmx-nmi-exit","vmx-page-walk-4","vmx-page-walk-5","vmx-pause-exit","vmx-ple","vmx-pml","vmx-posted-intr","vmx-preemption-timer","vmx-rdpmc-exit","vmx-rdrand-exit","vmx-rdseed-exit","vmx-rdtsc-exit","vmx-rdtscp-exit","vmx-secondary-ctls","vmx-shadow-vmcs","vmx-store-lma","vmx-true-ctls","vmx-tsc-offset","vmx-tsc-scaling","vmx-unrestricted-guest","vmx-vintr-pending","vmx-vmfunc","vmx-vmwrite-vmexit-fields","vmx-vnmi","vmx-vnmi-pending","vmx-vpid","vmx-wbinvd-exit","vmx-xsaves","vmx-zero-len-inject","vnmi","vpclmulqdq","waitpkg","wbnoinvd","wdt","wrmsrns","x2apic","xcrypt","xcrypt-en","xfd","xgetbv1","xop","xsave","xsavec","xsaveerptr","xsaveopt","xsaves","xstore","xstore-en","xtpr","zero-fcs-fds"]}');
;// CONCATENATED MODULE: ./lib/cpu/models.js


const aliases = models_namespaceObject.z2;
const known = new Map(Object.entries(models_namespaceObject.Jn));
const flags = new Set(models_namespaceObject.Mv);
const only32 = new Set(models_namespaceObject._V);
/** The version of QEMU that the models were measured with. */
const modelsOf = models_namespaceObject.rL;
/** Every model name and alias that QEMU accepts, sorted. */
const modelNames = [...Object.keys(aliases), ...known.keys()].sort();
/** Every CPUID flag that QEMU recognises, also flags without instructions for user code. */
const flagNames = models_namespaceObject.Mv;
/** The model of that exact name; undefined if QEMU has none. As for QEMU, letter case matters. */
function modelNamed(name) {
    const pinned = (Object.hasOwn(aliases, name) && aliases[name]) || name;
    const listed = known.get(pinned);
    if (listed === undefined)
        return undefined;
    return {
        name,
        pinned,
        features: listed === null ? undefined : new Set(listed.split(' ').filter(Boolean)),
        elastic: (0,elastic/* isElastic */.O)(name),
        is64: !only32.has(pinned),
    };
}
/** A CPUID flag in QEMU's spelling (`tsc_adjust` is tsc-adjust); undefined if QEMU has none. */
function flagNamed(name) {
    const dashed = name.replaceAll('_', '-');
    return flags.has(dashed) ? dashed : undefined;
}


/***/ }),

/***/ 5653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pR: () => (/* binding */ cpusNamed),
  yr: () => (/* binding */ levels),
  Pi: () => (/* binding */ ourNames)
});

// EXTERNAL MODULE: ./lib/base/text/list.js
var list = __webpack_require__(1837);
// EXTERNAL MODULE: ./lib/cpu/families.js + 1 modules
var families = __webpack_require__(5694);
;// CONCATENATED MODULE: ./lib/cpu/levels.json
const levels_namespaceObject = /*#__PURE__*/JSON.parse('{"s":"x86-64 psABI, section 3.1.1, table 3.1 (micro-architecture levels)","y":[{"name":"x86-64-v1","cpu":"kvm64,-pni,-cx16"},{"name":"x86-64-v2","cpu":"Nehalem"},{"name":"x86-64-v3","cpu":"Haswell-noTSX,-aes,-pclmulqdq,-rdrand,-rdtscp,-fsgsbase,-erms,-xsaveopt"},{"name":"x86-64-v4","cpu":"Skylake-Server-noTSX-IBRS,-aes,-pclmulqdq,-adx,-rdrand,-rdseed,-rdtscp,-fsgsbase,-clwb,-3dnowprefetch,-erms,-xsaveopt,-xsavec,-xgetbv1,-pku"}]}');
;// CONCATENATED MODULE: ./lib/cpu/named.js



/** The levels of the x86-64 psABI. */
const levels = levels_namespaceObject.y.map(({ name, cpu }) => ({
    name,
    cpu,
    exact: true,
    note: `exactly the features of ${name}; ${levels_namespaceObject.s}`,
}));
/**
 * The CPUs that a name of ours stands for: one for a level or for `aws:m5/8175M`, all of its CPUs
 * for the family `aws:m5`. Empty for any other name, also for QEMU's.
 */
function cpusNamed(name) {
    const level = levels.find((one) => one.name === name);
    if (level)
        return [level];
    const [, familyName = name, id] = /^([^/]*)\/(.*)$/.exec(name) ?? [];
    const family = (0,families/* familyNamed */.s)(familyName);
    if (!family)
        return [];
    const wanted = family.cpus.filter((cpu) => id === undefined || cpu.id === id);
    const plain = id === undefined && family.cpus.length === 1;
    return wanted.map((cpu) => ({
        name: plain ? family.name : `${family.name}/${cpu.id}`,
        cpu: cpu.cpu,
        exact: cpu.sample !== undefined,
        note: noteOf(family, cpu),
    }));
}
/** Every name that cpusNamed knows: levels, families, and the CPUs of families. */
const ourNames = [
    ...levels.map(({ name }) => name),
    ...families/* families */.T.flatMap(({ name, cpus }) => [name, ...cpus.map(({ id }) => `${name}/${id}`)]),
];
function noteOf(family, cpu) {
    const cite = (source) => source.where + (source.weak ? ' (weak)' : '');
    const features = cpu.sample
        ? `features as in ${cite(cpu.sample)}`
        : `features as a real ${cpu.cpu} has them, which may be more than the cloud shows`;
    return `${cpu.real}, as in ${(0,list/* listNames */.Z)(family.sources.map(cite), { last: 'and' })}; ${features}`;
}


/***/ }),

/***/ 656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * Up to three known names that a mistyped one may stand for, best first: names that begin with it,
 * then names a few edits away. Letter case is ignored. Empty if no name is near.
 */
function nearest(wrong, known) {
    const typed = wrong.toLowerCase();
    const limit = Math.max(2, Math.floor(typed.length / 3));
    return [...new Set(known)]
        .map((name) => ({ name, distance: distance(typed, name.toLowerCase(), limit) }))
        .filter((candidate) => candidate.distance <= limit)
        .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
        .slice(0, 3)
        .map((candidate) => candidate.name);
}
function distance(typed, name, limit) {
    const edits = levenshtein(typed, name);
    // The beginning of a name is near, however much is missing. The less is missing, the nearer.
    const begins = typed.length > 0 && name.startsWith(typed);
    return begins ? Math.min(edits, 1 + (limit - 1) * (1 - typed.length / name.length)) : edits;
}
function levenshtein(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (const [i, letter] of [...a].entries()) {
        const next = [i + 1];
        for (const [j, other] of [...b].entries()) {
            const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
            next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 4373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isBefore)
/* harmony export */ });
/**
 * Whether a version of QEMU is older than a release.
 * @param version a text that begins with the version: `10.0.13 (Debian 1:10.0.13+ds-0)`
 * @param release such as `9.1`
 * @throws Error if `version` does not begin with one
 */
function isBefore(version, release) {
    const [major, minor] = numbers(version);
    const [releaseMajor, releaseMinor] = numbers(release);
    return major < releaseMajor || (major === releaseMajor && minor < releaseMinor);
}
function numbers(version) {
    const [, major, minor] = /^(\d+)\.(\d+)/.exec(version) ?? [];
    if (major === undefined)
        throw new Error(`no version of QEMU: ${JSON.stringify(version)}`);
    return [Number(major), Number(minor)];
}


/***/ }),

/***/ 2958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x8: () => (/* binding */ featuresBeyond),
  Zg: () => (/* binding */ heldBack),
  Xg: () => (/* binding */ savedBytes),
  L4: () => (/* binding */ stateOf),
  St: () => (/* binding */ stateOfTarget)
});

;// CONCATENATED MODULE: ./lib/cpu/state-components.json
const state_components_namespaceObject = /*#__PURE__*/JSON.parse('[{"bit":2,"feature":"avx","offset":576,"size":256},{"bit":3,"feature":"mpx","offset":960,"size":64},{"bit":4,"feature":"mpx","offset":1024,"size":64},{"bit":5,"feature":"avx512f","offset":1088,"size":64},{"bit":6,"feature":"avx512f","offset":1152,"size":512},{"bit":7,"feature":"avx512f","offset":1664,"size":1024},{"bit":9,"feature":"pku","offset":2688,"size":8},{"bit":17,"feature":"amx-tile","offset":2752,"size":64},{"bit":18,"feature":"amx-tile","offset":2816,"size":8192}]');
;// CONCATENATED MODULE: ./lib/cpu/register-state.js

/** Bytes of x87, SSE and the header, with which every area begins. */
const smallest = 576;
/**
 * The state that Linux enables on a CPU with some features.
 *
 * Sources: Intel SDM volume 1, sections 13.1 and 13.4. CPUID leaf 0DH tells offsets and sizes; those
 * in the table are the same on all of Intel's CPUs, and in QEMU's TCG (target/i386/cpu.h). AMD's CPUs
 * leave out what they lack: measured on an EPYC with AVX-512, whose opmask registers are at 832 and
 * whose area has 2,432 bytes. No other vendor has SSE4A, and no CPU of AMD's has MPX.
 * @param features by the table's names
 */
function stateOf(features) {
    const packed = features.has('sse4a') && !features.has('mpx');
    let end = smallest;
    return state_components_namespaceObject
        .filter(({ feature }) => features.has('xsave') && features.has(feature))
        .map(({ bit, offset, size }) => {
        const start = packed ? Math.ceil(end / 64) * 64 : offset;
        end = start + size;
        return { bit, offset: start, size };
    });
}
/**
 * Features with state that TCG's `max` has and that no CPU has together with all else of `max`: it
 * stands for no CPU with them.
 */
const onlyEmulated = ['mpx', 'pku'];
/**
 * The state of the CPU that a target stands for. `max` has what only the emulator has if the target
 * adds it. undefined: it is not known
 */
function stateOfTarget({ model, add, features, }) {
    if (features === undefined)
        return undefined;
    const hides = (name) => model === 'max' && onlyEmulated.includes(name) && !add.includes(name);
    return stateOf(new Set([...features].filter((name) => !hides(name))));
}
/**
 * Features to take from the guest of a target: their registers would be saved there although neither
 * the source CPU nor a real CPU like the target has them. More state needs more room, in the stack
 * frames of glibc's dynamic linker and of signals.
 * @param source state of the source CPU; undefined: it is not known
 */
function heldBack({ model, add, remove }, accel, source) {
    if (model !== 'max' || accel !== 'tcg' || source === undefined)
        return [];
    const beyond = new Set(featuresBeyond(stateOf(new Set(['xsave', ...onlyEmulated])), source));
    return onlyEmulated.filter((name) => beyond.has(name) && !add.includes(name) && !remove.includes(name));
}
/** Features with state that one CPU saves and none of the others. */
function featuresBeyond(state, ...others) {
    const known = new Set(others.flatMap((other) => other.map(({ bit }) => bit)));
    const names = state
        .filter(({ bit }) => !known.has(bit))
        .map(({ bit }) => state_components_namespaceObject.find((row) => row.bit === bit)?.feature ?? `state component ${bit}`);
    return [...new Set(names)];
}
/**
 * Size in bytes of the area that XSAVE writes on a CPU.
 * @param wanted bits of the components that the program asks for
 */
function savedBytes(state, wanted) {
    const saved = state.filter(({ bit }) => bit < 32 && (wanted >>> bit) & 1);
    return Math.max(smallest, ...saved.map(({ offset, size }) => offset + size));
}


/***/ }),

/***/ 2965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ siliconOf)
});

// UNUSED EXPORTS: silicon

;// CONCATENATED MODULE: ./lib/cpu/silicon.json
const silicon_namespaceObject = /*#__PURE__*/JSON.parse('[{"models":["Conroe-v1"],"features":["cx16"],"source":"GCC\'s manual, x86 options: -march=core2 has CX16; QEMU\'s core2duo has it"},{"models":["Nehalem-v1","Nehalem-v2","Westmere-v1","Westmere-v2"],"features":["rdtscp"],"source":"Intel SDM, volume 3, \\"IA32_TSC_AUX Register and RDTSCP Support\\": processors based on the Nehalem microarchitecture have both"},{"models":["Skylake-Client-v1","Skylake-Client-v2","Skylake-Client-v3","Skylake-Client-v4"],"features":["clflushopt"],"source":"GCC\'s manual, x86 options: -march=skylake has CLFLUSHOPT"},{"models":["Skylake-Server-v2","Skylake-Server-v3","Skylake-Server-v4","Skylake-Server-v5"],"features":["clflushopt"],"source":"GCC\'s manual, x86 options: -march=skylake-avx512 has CLFLUSHOPT; QEMU\'s Skylake-Server-v1 has it"},{"models":["Icelake-Server-v1","Icelake-Server-v2","Icelake-Server-v3"],"features":["sha-ni","rdpid","avx512ifma"],"source":"GCC\'s manual, x86 options: -march=icelake-server; QEMU\'s Icelake-Server-v4 has them"},{"models":["SapphireRapids-v1","SapphireRapids-v2","GraniteRapids-v1","SierraForest-v1"],"features":["cldemote","movdiri","movdir64b"],"source":"GCC\'s manual, x86 options: -march=sapphirerapids, graniterapids and sierraforest; the next versions of QEMU\'s models have them"},{"models":["SapphireRapids-v1","SapphireRapids-v2","SapphireRapids-v3","GraniteRapids-v1","GraniteRapids-v2","SierraForest-v1","SierraForest-v2","ClearwaterForest-v1"],"features":["waitpkg"],"source":"GCC\'s manual, x86 options: -march=sapphirerapids, graniterapids, sierraforest and clearwaterforest have WAITPKG"},{"models":["Snowridge-v1","Snowridge-v2","Snowridge-v3","Snowridge-v4"],"features":["rdpid","waitpkg"],"source":"GCC\'s manual, x86 options: -march=tremont has RDPID and WAITPKG"},{"models":["EPYC-v1","EPYC-v2"],"features":["clzero"],"source":"GCC\'s manual, x86 options: -march=znver1 has CLZERO; QEMU\'s EPYC-v3 has it"},{"models":["EPYC-Milan-v1"],"features":["vaes","vpclmulqdq"],"source":"GCC\'s manual, x86 options: -march=znver3 has VAES and VPCLMULQDQ; QEMU\'s EPYC-Milan-v2 has them"},{"models":["Opteron_G1-v1","Opteron_G2-v1","Opteron_G3-v1"],"features":["3dnow","3dnowext"],"source":"GCC\'s manual, x86 options: -march=k8 and amdfam10 have 3DNow! and enhanced 3DNow!"},{"models":["Opteron_G2-v1"],"features":["rdtscp"],"source":"QEMU\'s target/i386/cpu.c says of this model: Missing: CPUID_EXT2_RDTSCP"},{"models":["Opteron_G5-v1"],"features":["bmi1"],"source":"GCC\'s manual, x86 options: -march=bdver2 has BMI"},{"models":["EPYC-v1","EPYC-v2","EPYC-v3","EPYC-v4","Dhyana-v1","Dhyana-v2","EPYC-Rome-v1","EPYC-Rome-v2","EPYC-Rome-v3","EPYC-Rome-v4","EPYC-Milan-v1","EPYC-Milan-v2","EPYC-Genoa-v1"],"features":["mwaitx"],"source":"GCC\'s manual, x86 options: -march=znver1 to znver4 have MWAITX; Dhyana is a Zen"},{"models":["EPYC-Rome-v1","EPYC-Rome-v2","EPYC-Rome-v3","EPYC-Rome-v4","EPYC-Milan-v1","EPYC-Milan-v2","EPYC-Genoa-v1"],"features":["rdpru","mcommit"],"source":"GNU binutils, opcodes/i386-gen.c: ZNVER2 has RdPRU and MCOMMIT, and so have later ones"},{"models":["EPYC-Milan-v1","EPYC-Milan-v2","EPYC-Genoa-v1"],"features":["shstk"],"source":"GCC\'s manual, x86 options: -march=znver3 and znver4 have SHSTK"},{"models":["Snowridge-v1","Snowridge-v2","Snowridge-v3","Snowridge-v4"],"features":["ptwrite"],"source":"GCC\'s manual, x86 options: -march=goldmont-plus and tremont have PTWRITE"},{"models":["SapphireRapids-v1","SapphireRapids-v2","SapphireRapids-v3","GraniteRapids-v1","GraniteRapids-v2"],"features":["ptwrite","enqcmd","uintr","shstk"],"source":"GCC\'s manual, x86 options: -march=sapphirerapids and graniterapids have PTWRITE, ENQCMD, UINTR and SHSTK"},{"models":["SierraForest-v1","SierraForest-v2","ClearwaterForest-v1"],"features":["ptwrite","enqcmd","uintr","kl","shstk","rao-int"],"source":"GCC\'s manual, x86 options: -march=sierraforest and clearwaterforest have PTWRITE, ENQCMD, UINTR, KL and SHSTK; RAO-INT is only known of grandridge, and assumed here, so that nothing is blamed on its lack"}]');
;// CONCATENATED MODULE: ./lib/cpu/silicon.js

/**
 * A target that is named after one of QEMU's models is the real CPU of that name, so it has these too.
 * A virtual machine with QEMU's model lacks them: `Nehalem,-rdtscp` is that one. Levels, and CPUs of
 * families whose flags were seen, are exactly what their sources say.
 *
 * Left out: features that firmware or microcode may switch off (TSX, SGX, LWP), those of only some
 * steppings (XSAVE of Penryn), MPX, which does nothing where it is missing, and what no instruction of
 * user code depends on. Of Dhyana and YongFeng nothing is known beyond QEMU's models.
 */
const silicon = silicon_namespaceObject;
/** What is known of a model. @param pinned name of the model with its version */
function siliconOf(pinned) {
    return silicon.filter(({ models }) => models.includes(pinned));
}


/***/ }),

/***/ 4755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IY: () => (/* binding */ ud2),
/* harmony export */   _L: () => (/* binding */ memoryAddress),
/* harmony export */   as: () => (/* binding */ codeAddress),
/* harmony export */   "do": () => (/* binding */ staticProgram)
/* harmony export */ });
const headersSize = 64 + 2 * 56;
/** Addresses of a static program's code and of its writable memory. */
const codeAddress = 0x400000 + headersSize;
const memoryAddress = 0x600000;
/**
 * The smallest program that Linux runs: an ELF file with one segment for `code`, and one for
 * writable memory. It needs no compiler, and runs no other instructions. Source: elf(5), Elf64_Ehdr
 * and Elf64_Phdr.
 * @param memory bytes of writable memory, zero at the start
 */
function staticProgram(code, memory = 4096) {
    const header = Buffer.alloc(64);
    header.write('\x7fELF', 'latin1');
    header.set([2, 1, 1], 4); // 64 bits, little endian, version 1
    header.writeUInt16LE(2, 16); // ET_EXEC
    header.writeUInt16LE(62, 18); // EM_X86_64
    header.writeUInt32LE(1, 20);
    header.writeBigUInt64LE(BigInt(codeAddress), 24); // entry
    header.writeBigUInt64LE(64n, 32); // program headers follow
    header.writeUInt16LE(64, 52);
    header.writeUInt16LE(56, 54);
    header.writeUInt16LE(2, 56);
    const inFile = headersSize + code.length;
    return Buffer.concat([
        header,
        segment(readable | executable, codeAddress - headersSize, inFile, inFile),
        segment(readable | writable, memoryAddress, 0, memory),
        code,
    ]);
}
const [executable, writable, readable] = [1, 2, 4];
function segment(flags, address, inFile, inMemory) {
    const header = Buffer.alloc(56);
    header.writeUInt32LE(1, 0); // PT_LOAD, from the file's beginning
    header.writeUInt32LE(flags, 4);
    for (const [index, value] of [address, address, inFile, inMemory, 0x1000].entries()) {
        header.writeBigUInt64LE(BigInt(value), 16 + 8 * index);
    }
    return header;
}
/** `ud2`: raises SIGILL on every CPU. */
const ud2 = Uint8Array.from([0x0f, 0x0b]);


/***/ }),

/***/ 4791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D_: () => (/* binding */ identity),
  hu: () => (/* binding */ parseTarget),
  Sx: () => (/* binding */ parseTargets),
  zl: () => (/* binding */ qemuCpu),
  bH: () => (/* binding */ targetNamed)
});

// EXTERNAL MODULE: ./lib/base/text/list.js
var list = __webpack_require__(1837);
;// CONCATENATED MODULE: ./lib/cpu/baseline.json
const baseline_namespaceObject = /*#__PURE__*/JSON.parse('["cmov","cx8","fpu","fxsr","lm","mmx","msr","pae","pse","sse","sse2","syscall"]');
// EXTERNAL MODULE: ./lib/cpu/features.js + 1 modules
var features = __webpack_require__(4624);
// EXTERNAL MODULE: ./lib/cpu/models.js + 1 modules
var models = __webpack_require__(1994);
// EXTERNAL MODULE: ./lib/cpu/nearest.js
var nearest = __webpack_require__(656);
;// CONCATENATED MODULE: ./lib/cpu/changes.js




/** @returns the change, or why the word is not one */
function readChange(word) {
    const [, sign, given = ''] = /^([+-])([^\s=]+)$/.exec(word) ?? [];
    if (sign !== '+' && sign !== '-') {
        return `"${word}" is not a change of the model; expected +feature or -feature`;
    }
    const name = (0,features/* featureNamed */.ky)(given)?.name ?? (0,models/* flagNamed */.Cw)(given);
    if (!name)
        return unknownFeature(given);
    if (sign === '-' && baseline_namespaceObject.includes(name)) {
        return `${name} cannot be removed; every x86-64 CPU has it`;
    }
    return { sign, name };
}
/**
 * Finds a CPU that cannot exist: with and without a feature, or without what a feature requires.
 */
function findContradiction(changes) {
    const removed = signed(changes, '-');
    for (const added of signed(changes, '+')) {
        if (removed.includes(added))
            return `${added} is both added and removed`;
        const blocker = removed.find((name) => (0,features/* closure */.Cx)([name]).includes(added));
        if (blocker)
            return `+${added} contradicts -${blocker}: no CPU has ${added} without ${blocker}`;
    }
    return undefined;
}
/** Two sets of changes in one. Of the former, those are dropped that contradict the later ones. */
function overridden(former, later) {
    const wanted = signed(later, '+').flatMap((name) => [name, ...(0,features/* requirements */.Ln)([name])]);
    const unwanted = signed(later, '-').flatMap((name) => [name, ...(0,features/* closure */.Cx)([name])]);
    const stands = ({ sign, name }) => !(sign === '-' ? wanted : unwanted).includes(name);
    return [...former.filter(stands), ...later];
}
/** The names with one sign, each once. */
function signed(changes, sign) {
    return [...new Set(changes.filter((change) => change.sign === sign).map(({ name }) => name))];
}
function unknownFeature(name) {
    const names = (0,nearest/* nearest */.p)(name, [...features/* features */.qT.map((row) => row.name), ...models/* flagNames */.JY]);
    const known = names.length > 0 ? `nearest: ${names.join(', ')}` : '`thawcheck cpus` lists them';
    return `there is no CPU feature "${name}"; ${known}`;
}

// EXTERNAL MODULE: ./lib/cpu/families.js + 1 modules
var families = __webpack_require__(5694);
// EXTERNAL MODULE: ./lib/cpu/named.js + 1 modules
var cpu_named = __webpack_require__(5653);
// EXTERNAL MODULE: ./lib/cpu/silicon.js + 1 modules
var silicon = __webpack_require__(2965);
// EXTERNAL MODULE: ./lib/base/text/mebibytes.js
var mebibytes = __webpack_require__(463);
;// CONCATENATED MODULE: ./lib/cpu/target-resources.js


const mostCores = 64;
const names = ['cores', 'memory', 'hypervisor', 'image'];
const expected = 'expected @cores=4, @memory=2G, @hypervisor=off or @image=NAME';
/**
 * Where a target ends and what it says of its guest begins. An `@` also stands before the digest of an
 * image, as in `@image=debian@sha256:...`, and belongs to its name.
 */
const resourceSeparator = /\s*,?\s*@(?!sha(?:256|384|512):)\s*/;
/**
 * Reads the texts after each `@` of a target, such as `cores=4` and `memory=2G`. The name of an image
 * needs no quotes: it has no blank, no comma and no semicolon.
 * @returns the resources, or the first mistake, which quotes the value
 */
function readResources(texts) {
    const values = new Map();
    for (const text of texts) {
        const [, name = '', value] = /^([^=,\s]*)\s*(?:=\s*(.*))?$/s.exec(text) ?? [];
        if (!names.includes(name))
            return unknown(text, name);
        if (!value)
            return `@${name} has no value; ${expected}`;
        if (values.has(name))
            return `${name} is given twice: "${values.get(name)}" and "${value}"`;
        const [, own = value, rest = ''] = /^([^,\s]*)[,\s]+(.+)$/s.exec(value) ?? [];
        if (rest)
            return `"${rest}" stands behind @${name}=${own}; features come before the first @`;
        values.set(name, value);
    }
    return resourcesOf(values);
}
function unknown(text, name) {
    const near = (0,nearest/* nearest */.p)(name, names);
    const known = near.length > 0 ? `nearest: ${near.join(', ')}` : expected;
    return `there is no resource "${name || text}"; ${known}`;
}
function resourcesOf(values) {
    const [cores, memory, hypervisor, image] = names.map((name) => values.get(name));
    const count = cores === undefined || /^\d+$/.test(cores) ? Number(cores ?? 1) : 0;
    if (count < 1 || count > mostCores) {
        return `cores: "${cores}" is not a whole number from 1 to ${mostCores}`;
    }
    const size = memory === undefined || memory === 'auto' ? undefined : (0,mebibytes/* mebibytes */.j)(memory);
    if (typeof size === 'string')
        return `memory: "${memory}" ${size}`;
    if (hypervisor !== undefined && !/^(on|off)$/.test(hypervisor)) {
        return `hypervisor: "${hypervisor}" is neither on nor off`;
    }
    return {
        cores: cores === undefined ? undefined : count,
        memory: size,
        hypervisor: hypervisor === undefined ? undefined : hypervisor === 'on',
        image,
    };
}

;// CONCATENATED MODULE: ./lib/cpu/target.js









/**
 * Reads `CPU[,+feature|,-feature]...[@cores=N][@memory=SIZE][@hypervisor=on|off][@image=NAME]`. CPU is one of
 * QEMU's models or aliases, a level, a family, or one CPU of a family. A family gives one target
 * per CPU.
 * @returns at least one target, or the first mistake as one sentence that quotes the value
 */
function parseTargets(text) {
    const name = text.trim();
    const refuse = (reason) => ({ problem: `"${name}": ${reason}` });
    const [cpu = '', ...texts] = name.split(resourceSeparator);
    const [first = '', ...words] = cpu.split(',').map((word) => word.trim());
    const bases = basesOf(first);
    if (typeof bases === 'string')
        return refuse(bases);
    const changes = [];
    for (const word of words) {
        const change = readChange(word);
        if (typeof change === 'string')
            return refuse(change);
        changes.push(change);
    }
    const resources = readResources(texts);
    if (typeof resources === 'string')
        return refuse(resources);
    if (resources.hypervisor !== undefined) {
        changes.push({ sign: resources.hypervisor ? '+' : '-', name: 'hypervisor' });
    }
    const contradiction = findContradiction(changes);
    if (contradiction)
        return refuse(contradiction);
    const rest = name.slice(first.length);
    return {
        targets: bases.map((base) => compose(`${base.name}${rest}`, base, changes, resources)),
    };
}
/** Like parseTargets, but a family with several CPUs is a problem, which names them. */
function parseTarget(text) {
    const parsed = parseTargets(text);
    if ('problem' in parsed)
        return parsed;
    const { targets } = parsed;
    const [target] = targets;
    if (target && targets.length === 1)
        return target;
    const names = (0,list/* listNames */.Z)(targets.map(({ name }) => name), { last: 'or' });
    return { problem: `"${text.trim()}" is ${targets.length} CPUs; expected one of ${names}` };
}
/** Like parseTarget, for a name that is known to be one. */
function targetNamed(text) {
    const target = parseTarget(text);
    if ('problem' in target)
        throw new Error(target.problem);
    return target;
}
/**
 * The value of QEMU's `-cpu`. It names the version of the model, because an unversioned name means
 * another version on another machine type.
 * @param accel where it is given and the target hides the hypervisor, the CPUID leaves of the
 *   hypervisor are switched off too
 */
function qemuCpu(target, accel) {
    const leaves = { kvm: ['kvm=off'], tcg: ['tcg-cpuid=off'] };
    return [
        (0,models/* modelNamed */.XI)(target.model)?.pinned ?? target.model,
        ...target.add.filter(features/* hasQemuName */.Ud).map((name) => `+${name}`),
        ...target.remove.filter(features/* hasQemuName */.Ud).map((name) => `-${name}`),
        ...(accel && !target.hypervisor ? leaves[accel] : []),
    ].join(',');
}
/** The same text for two targets that are the same CPU, resources and files, however they were written. */
function identity(target) {
    return `${qemuCpu(target)}@cores=${target.cores}@memory=${target.memory}@image=${target.image ?? ''}`;
}
function basesOf(name) {
    const model = (0,models/* modelNamed */.XI)(name);
    if (model?.is64)
        return [{ name, model, silicon: siliconNames(model), changes: [] }];
    if (model)
        return `${name} is not a 64-bit CPU; expected one that runs x86-64`;
    const named = (0,cpu_named/* cpusNamed */.pR)(name);
    return named.length > 0 ? named.map(baseOf) : unknownCpu(name);
}
function baseOf({ name, cpu, note, exact }) {
    const [first = '', ...words] = cpu.split(',');
    const model = (0,models/* modelNamed */.XI)(first);
    if (!model)
        throw new Error(`${name} has no model`);
    const changes = words.map((word) => {
        const change = readChange(word);
        if (typeof change === 'string')
            throw new Error(`${name}: ${change}`);
        return change;
    });
    return { name, model, silicon: exact ? [] : siliconNames(model), changes, note };
}
function siliconNames({ pinned }) {
    return (0,silicon/* siliconOf */.R)(pinned).flatMap(({ features }) => features);
}
function compose(name, base, asked, { cores, memory, image }) {
    const { model, note } = base;
    const changes = overridden(base.changes, asked);
    // QEMU adds `hypervisor` to every CPU.
    const added = signed(changes, '+').filter((feature) => feature !== 'hypervisor');
    const removed = signed(changes, '-');
    const has = (feature) => model.features?.has(feature) ?? false;
    const gone = (0,features/* closure */.Cx)(removed);
    const silicon = base.silicon.filter((feature) => !gone.includes(feature));
    const add = (0,features/* requirements */.Ln)([...added, ...silicon]).filter((feature) => added.includes(feature) || !has(feature));
    const remove = gone.filter((one) => model.elastic || removed.includes(one) || has(one));
    return {
        name,
        model: model.name,
        add: [...add, ...outsideTable(added)],
        remove: [...remove, ...outsideTable(removed)],
        features: model.features && alter(model.features, add, gone),
        cores,
        memory,
        hypervisor: !removed.includes('hypervisor'),
        silicon,
        ...(image === undefined ? {} : { image }),
        ...(note === undefined ? {} : { note }),
    };
}
function alter(has, add, gone) {
    return new Set((0,features/* inTableOrder */.Gv)(new Set([...has, ...add])).filter((one) => !gone.includes(one)));
}
function outsideTable(names) {
    return names.filter((name) => !(0,features/* featureNamed */.ky)(name));
}
function unknownCpu(name) {
    const names = (0,nearest/* nearest */.p)(name, [...models/* modelNames */.ci, ...cpu_named/* ourNames */.Pi]);
    const known = names.length > 0 ? `nearest: ${(0,list/* listNames */.Z)(names)}` : '`thawcheck cpus` lists them';
    if (!name)
        return `expected a CPU first; ${known}`;
    const [, family = '', id] = /^([^/]*)\/(.*)$/.exec(name) ?? [];
    const cpus = (0,families/* familyNamed */.s)(family)?.cpus.map((cpu) => `${family}/${cpu.id}`);
    if (cpus)
        return `${family} has no CPU "${id}"; expected ${(0,list/* listNames */.Z)(cpus, { last: 'or' })}`;
    return `there is no CPU model, alias or family "${name}"; ${known}`;
}


/***/ }),

/***/ 6630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yx: () => (/* binding */ chooser),
  R: () => (/* binding */ chooserOfFile),
  h_: () => (/* binding */ chooserOfGoSymbol),
  bk: () => (/* binding */ chooserOfSymbol),
  eL: () => (/* binding */ chooserUnnamed),
  mu: () => (/* binding */ makersOfCode)
});

// UNUSED EXPORTS: catalogue

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/diagnose/catalogue.json
const catalogue_namespaceObject = /*#__PURE__*/JSON.parse('[{"id":"criu","layer":"criu","name":"CRIU"},{"id":"glibc-dl-runtime-resolve","layer":"glibc","name":"glibc\'s dynamic linker","file":"ld-linux-x86-64\\\\.so\\\\.2|ld-2\\\\.[0-9]+\\\\.so","symbol":"_dl_runtime_(resolve|profile)_(xsavec|xsave|fxsave|avx512(_opt)?|avx(_slow|_opt)?|sse)(_sse_vex|_shstk)?"},{"id":"glibc-tlsdesc","layer":"glibc","name":"glibc\'s dynamic linker","symbol":"_dl_tlsdesc_dynamic_(xsavec|xsave|fxsave)"},{"id":"glibc-hwcaps-dirs","layer":"glibc","name":"glibc\'s dynamic linker","folder":".*/(glibc-hwcaps/x86-64-v[234]|haswell|xeon_phi|avx512_1)/[^/]*\\\\.so[^/]*"},{"id":"glibc-isa-level","layer":"glibc","name":"glibc"},{"id":"musl","layer":"native","name":"musl","file":"ld-musl-x86_64\\\\.so\\\\.1|libc\\\\.musl-x86_64\\\\.so\\\\.1","uses":"musl\'s own code uses {it}"},{"id":"vdso","layer":"native","name":"the kernel\'s vDSO","uses":"the kernel\'s own vDSO, which every restore maps anew, uses {it}"},{"id":"openj9","layer":"jvm","name":"OpenJ9","file":"libj9[a-z_]+[0-9]+\\\\.so|libomrsig\\\\.so","code":"all","uses":"OpenJ9\'s own library {file} uses {it}","hides":"hotspot"},{"id":"hotspot","layer":"jvm","name":"HotSpot","file":"libjvm\\\\.so","code":"all","uses":"HotSpot\'s own library libjvm.so uses {it}","makes":"HotSpot put {it} into its compiled code, its interpreter or a stub, which it makes for the CPU that it starts on"},{"id":"hotspot-icache-clwb","layer":"jvm","name":"HotSpot"},{"id":"hotspot-libjsvml","layer":"jvm","name":"HotSpot\'s SVML (libjsvml)","file":"libjsvml\\\\.so","uses":"HotSpot chose {choice} from its vector mathematics library for the CPU that it started on"},{"id":"hotspot-libsimdsort","layer":"jvm","name":"HotSpot\'s libsimdsort","file":"libsimdsort\\\\.so|libx86_64_sort\\\\.so","uses":"HotSpot chose {choice} from its sorting library for the CPU that it started on"},{"id":"graal-native-image","layer":"jvm","name":"GraalVM native image","symbol":"graal_create_isolate|.*com_oracle_svm_.*","uses":"GraalVM\'s native-image compiled {it} into {file} for the CPU that the build named"},{"id":"simdutf","layer":"native","name":"simdutf","file":"libsimdutf(-[0-9a-f]{8})?\\\\.so.*","symbol":".*simdutf(::|[0-9]+)(icelake|haswell|westmere).*","when":"it was first called"},{"id":"chromium-zlib","layer":"native","name":"zlib","symbol":"(crc32|adler32)_(simd|sse42|avx512)[a-z0-9_]*|crc_fold_.*|x86_cpu_enable_.*","when":"it was first called"},{"id":"boringssl","layer":"native","name":"BoringSSL","file":"libnetty_tcnative.*\\\\.so|libconscrypt.*\\\\.so|libboringssl.*\\\\.so.*","symbol":".*bssl(::|[0-9]+)[A-Za-z].*|aes_hw_[a-z0-9_]+|(sha1|sha256|sha512)_block_data_order_hw","from":"CPUID"},{"id":"boringssl","layer":"native","name":"AWS-LC","file":"libamazonCorrettoCryptoProvider\\\\.so|libaws_lc.*\\\\.so.*","symbol":"aws_lc_[0-9_]+.*","from":"CPUID"},{"id":"openssl","layer":"native","name":"OpenSSL","file":"libcrypto(-[0-9a-f]{8})?\\\\.so(\\\\.[0-9a-z]+)*","path":".*/ossl-modules/[a-z]+\\\\.so","symbol":"_{0,2}((ossl_)?(aesni|rsaz|ecp_nistz256|x25519_fe64|vpaes|bsaes)_[A-Za-z0-9_]+|ossl_vaes_[a-z0-9_]+|(ossl_)?aes_gcm_[a-z0-9_]*(vaes|avx512|aesni)[a-z0-9_]*|gcm_(ghash|gmult|init)_(avx|clmul)|bn_(mulx?4x_|mul_|sqrx?8x_|from_)(mont|internal)[a-z0-9_]*|bn_powerx?5|(ChaCha20|poly1305_(blocks|emit|init))_[a-z0-9]+|(sha1|sha256|sha512)_(multi_block|block_data_order)_(shaext|avx2?|ssse3|xop)|OPENSSL_ia32_[a-z0-9_]+)","from":"CPUID","unnamed":{"executable":"node|nodejs","features":["sha-ni","aes","vaes"]}},{"id":"v8","layer":"v8","name":"V8","executable":"node|nodejs|deno|chrome|chromium|electron|d8","file":"libnode\\\\.so(\\\\.[0-9]+)*|libv8.*\\\\.so.*","symbol":"Builtins_[A-Za-z0-9_]+|_ZNK?2v8(8internal|4base)?.*","code":"all","bundles":true,"uses":"V8\'s own code in {file} uses {it}"},{"id":"simdjson","layer":"native","name":"simdjson","file":"libsimdjson\\\\.so.*","symbol":".*simdjson(::|[0-9]+)(icelake|haswell|westmere).*","when":"it was first called"},{"id":"libgcrypt","layer":"native","name":"libgcrypt","file":"libgcrypt(-[0-9a-f]{8})?\\\\.so\\\\.20[.0-9]*","symbol":"_gcry_.*","when":"it was initialised","from":"CPUID"},{"id":"gnutls","layer":"native","name":"GnuTLS","file":"libgnutls(-[0-9a-f]{8})?\\\\.so\\\\.[.0-9]+","symbol":"_gnutls_(x86|aesni|sha)_?.*","from":"CPUID"},{"id":"nettle","layer":"native","name":"Nettle","file":"lib(nettle|hogweed)(-[0-9a-f]{8})?\\\\.so\\\\.[.0-9]+","symbol":"_?nettle_.*","from":"CPUID"},{"id":"nss","layer":"native","name":"NSS","file":"libfreebl(3|priv3)\\\\.so|libsoftokn3\\\\.so","when":"it was initialised","from":"CPUID"},{"id":"libsodium","layer":"native","name":"libsodium","file":"libsodium(-[0-9a-f]{8})?\\\\.so\\\\.[.0-9]+","when":"it was initialised","from":"CPUID"},{"id":"gmp","layer":"native","name":"GMP","file":"libgmp(-[0-9a-f]{8})?\\\\.so\\\\.10[.0-9]*","symbol":"__gmpn_.*","when":"it was first called","from":"the CPU\'s model"},{"id":"go-x-sys-cpu","layer":"native","name":"golang.org/x/sys/cpu","symbol":"golang\\\\.org/x/.*","uses":"Go\'s golang.org/x chose {choice} from CPUID when {file} started"},{"id":"klauspost-cpuid","layer":"native","name":"klauspost\'s Go packages","symbol":"github\\\\.com/(klauspost|minio)/.*","uses":"klauspost\'s or minio\'s Go package chose {choice} from CPUID when {file} started"},{"id":"go","layer":"native","name":"Go","symbol":"(runtime|internal/(bytealg|cpu|runtime/[a-z]+)|crypto/[a-z0-9/]+|hash/crc32|math(/big)?|vendor/golang\\\\.org/x/crypto/.*)\\\\.(?!(cold|part|constprop|isra|lto_priv|localalias)(\\\\.|$)).+","goSymbol":"(cmp|count|index|indexbyte|memeq|aeshash)body|_expand_key_(128|192|256)[ab]?|p256[A-Za-z]+Internal|polyHashADInternal","uses":"Go\'s standard library chose {choice} from CPUID when {file} started"},{"id":"rust-std-detect","layer":"native","name":"Rust\'s memchr","symbol":".*(memchr::arch::x86_64::(avx2|sse2)|6memchr4arch6x86_644(avx2|sse2)).*","when":"it was first called","from":"CPUID"},{"id":"numpy","layer":"native","name":"NumPy","path":".*/numpy/.*\\\\.so","file":"_multiarray_umath.*\\\\.so","when":"it was imported","from":"CPUID"},{"id":"openblas","layer":"native","name":"OpenBLAS","path":".*/openblas-[a-z0-9]+/lib(blas|lapack)\\\\.so\\\\.3","file":"lib(scipy_)?openblas[a-z0-9_]*([.-].*)?\\\\.so[.0-9]*","symbol":"[a-z0-9_]+_(HASWELL|ZEN|SKYLAKEX|COOPERLAKE|SAPPHIRERAPIDS|SANDYBRIDGE|NEHALEM|PRESCOTT|EXCAVATOR|BARCELONA|BULLDOZER|PILEDRIVER|STEAMROLLER)","from":"the CPU\'s model","when":"it was loaded"},{"id":"mkl","layer":"native","name":"Intel MKL","file":"libmkl_(avx512(_mic)?|avx2|avx|def|mc3?|rt|core|vml_[a-z0-9]+|[a-z]+_thread|[a-z]+_i?lp64)[.0-9]*\\\\.so[.0-9]*","code":"some","when":"it was first called","from":"CPUID"},{"id":"onednn","layer":"native","name":"oneDNN","file":"lib(dnnl|mkldnn)\\\\.so[.0-9]*","symbol":".*dnnl(::|[0-9])4?impl.*","code":"some","when":"it was first called","from":"CPUID"},{"id":"pytorch","layer":"native","name":"PyTorch","file":"libtorch(_cpu|_python)?\\\\.so|libaten.*\\\\.so","symbol":".*(at::native::(AVX2|AVX512)|2at6native[0-9]+(AVX2|AVX512)).*","bundles":true,"code":"some","when":"it was first called","from":"CPUID"},{"id":"tensorflow-xla","layer":"native","name":"TensorFlow","file":"libtensorflow_(cc|framework)\\\\.so.*|_pywrap_tensorflow_internal\\\\.so|xla_extension\\\\.so","bundles":true,"code":"some","uses":"TensorFlow\'s own code in {file} uses {it}"},{"id":"opencv","layer":"native","name":"OpenCV","file":"libopencv_[a-z0-9_]+\\\\.so.*|cv2.*\\\\.so","symbol":".*(cv::.*opt_(AVX|SSE4_).*|2cv.*[0-9]+opt_(AVX|SSE4_).*)","bundles":true,"from":"CPUID"},{"id":"arrow","layer":"native","name":"Apache Arrow","file":"libarrow[a-z_]*\\\\.so[.0-9]*","bundles":true,"when":"it was first called","from":"CPUID"},{"id":"faiss","layer":"native","name":"Faiss","file":"_swigfaiss(_avx2|_avx512(_spr)?)?(\\\\..*)?\\\\.so|libfaiss(_avx2|_avx512(_spr)?)?\\\\.so","uses":"Faiss\' loader chose the library {file}, which uses {it}, when it was imported"},{"id":"ffmpeg","layer":"native","name":"FFmpeg","file":"lib(avcodec|avutil|avfilter|avformat|swscale|swresample)(-[0-9a-f]{8})?\\\\.so[.0-9]*","symbol":"ff_.*_(avx512icl|avx512|avx2|avx|fma3|fma4|xop|sse42|sse4|ssse3|sse3|sse2|mmxext)","when":"it was first called","from":"CPUID"},{"id":"libvpx","layer":"native","name":"libvpx","file":"libvpx(-[0-9a-f]{8})?\\\\.so[.0-9]*","when":"it was first called","from":"CPUID"},{"id":"libaom","layer":"native","name":"libaom","file":"libaom(-[0-9a-f]{8})?\\\\.so[.0-9]*","when":"it was first called","from":"CPUID"},{"id":"x264-x265-av1","layer":"native","name":"x264","file":"libx264\\\\.so[.0-9]*","when":"it was first called","from":"CPUID"},{"id":"x264-x265-av1","layer":"native","name":"x265","file":"libx265\\\\.so[.0-9]*","when":"it was first called","from":"CPUID"},{"id":"x264-x265-av1","layer":"native","name":"dav1d","file":"libdav1d(-[0-9a-f]{8})?\\\\.so[.0-9]*","when":"it was first called","from":"CPUID"},{"id":"x264-x265-av1","layer":"native","name":"SVT-AV1","file":"libSvtAv1(Enc|Dec)(-[0-9a-f]{8})?\\\\.so[.0-9]*","when":"it was first called","from":"CPUID"},{"id":"libjpeg-turbo","layer":"native","name":"libjpeg-turbo","file":"lib(jpeg|turbojpeg)(-[0-9a-f]{8})?\\\\.so[.0-9]*","symbol":"jsimd_.*_avx2","when":"it was first called","from":"CPUID"},{"id":"pixman","layer":"native","name":"pixman","file":"libpixman-1(-[0-9a-f]{8})?\\\\.so[.0-9]*","from":"CPUID"},{"id":"volk","layer":"native","name":"VOLK","file":"libvolk\\\\.so[.0-9]*","symbol":"volk_.*_[au]_(avx512[a-z]*|avx2(_fma)?|avx|sse4_[12]|ssse3|sse3)","when":"it was first called","from":"CPUID"},{"id":"highway","layer":"native","name":"Google Highway","file":"libhwy(_[a-z]+)?\\\\.so[.0-9]*","symbol":".*(::N_(AVX2|AVX3(_ZEN4|_DL|_SPR)?|AVX10_2|SSE4|SSSE3)::|[0-9]N_(AVX2|AVX3(_ZEN4|_DL|_SPR)?|AVX10_2|SSE4|SSSE3)[0-9A-Z]).*","when":"it was first called","from":"CPUID"},{"id":"zlib-ng","layer":"native","name":"zlib-ng","file":"libz-ng\\\\.so[.0-9]*","when":"it was first called","from":"CPUID"},{"id":"zlib-ng","layer":"native","name":"zlib","file":"libz(-[0-9a-f]{8})?\\\\.so[.0-9]*","uses":"zlib\'s own code uses {it}"},{"id":"libdeflate","layer":"native","name":"libdeflate","file":"libdeflate(-[0-9a-f]{8})?\\\\.so[.0-9]*","when":"it was first called","from":"CPUID"},{"id":"isa-l","layer":"native","name":"ISA-L","file":"libisal(_crypto)?\\\\.so[.0-9]*","when":"it was first called","from":"CPUID"},{"id":"hyperscan","layer":"native","name":"Hyperscan","file":"libhs(_runtime)?\\\\.so[.0-9]*","when":"it was first called","from":"CPUID"},{"id":"zstd-lz4-snappy","layer":"native","name":"zstd","file":"libzstd(-[0-9a-f]{8})?\\\\.so[.0-9]*","symbol":"(ZSTD|HUF)_.*_bmi2","when":"it was first called","from":"CPUID"},{"id":"zstd-lz4-snappy","layer":"native","name":"LZ4","file":"liblz4(-[0-9a-f]{8})?\\\\.so[.0-9]*","uses":"LZ4\'s own code uses {it}"},{"id":"zstd-lz4-snappy","layer":"native","name":"Snappy","file":"libsnappy(-[0-9a-f]{8})?\\\\.so[.0-9]*","uses":"Snappy\'s own code uses {it}"},{"id":"zstd-lz4-snappy","layer":"native","name":"Brotli","file":"libbrotli(common|dec|enc)(-[0-9a-f]{8})?\\\\.so[.0-9]*","uses":"Brotli\'s own code uses {it}"},{"id":"zstd-lz4-snappy","layer":"native","name":"liblzma","file":"liblzma(-[0-9a-f]{8})?\\\\.so[.0-9]*","when":"it was loaded","from":"CPUID"},{"id":"databases","layer":"native","name":"ClickHouse","symbol":".*TargetSpecific(::|[0-9]+)(AVX2|AVX512).*","from":"CPUID"},{"id":"php","layer":"jit","name":"PHP\'s opcache","executable":"php(-fpm|-cgi)?[.0-9]*","file":"opcache\\\\.so|libphp[.0-9]*\\\\.so","symbol":"php_(base64_(en|de)code|addslashes|stripslashes).*_(avx512(_vbmi)?|avx2|ssse3|sse4_2)(_impl)?","code":"some","uses":"PHP chose {choice} when {file} started"},{"id":"dotnet","layer":"jit","name":".NET","executable":"dotnet","file":"lib(coreclr|clrjit)\\\\.so","code":"all","uses":".NET\'s own library {file} uses {it}"},{"id":"julia","layer":"jit","name":"Julia","executable":"julia","file":"libjulia(-internal|-codegen)?\\\\.so[.0-9]*","code":"all"},{"id":"luajit","layer":"jit","name":"LuaJIT","executable":"luajit[-.0-9a-z]*","file":"libluajit-5\\\\.1\\\\.so[.0-9]*","code":"all"},{"id":"pypy","layer":"jit","name":"PyPy","executable":"pypy[.0-9]*","file":"libpypy[.0-9]*-c\\\\.so","code":"all"},{"id":"ruby-yjit","layer":"jit","name":"Ruby\'s YJIT","executable":"ruby[.0-9]*","file":"libruby[-.0-9]*\\\\.so[.0-9]*","code":"all"},{"id":"beam-jit","layer":"jit","name":"Erlang\'s BEAM","executable":"beam(\\\\.smp|\\\\.jit\\\\.smp)","code":"all"},{"id":"javascriptcore","layer":"jit","name":"JavaScriptCore","executable":"bun","file":"libjavascriptcoregtk-[.0-9]+\\\\.so[.0-9]*","code":"all"},{"id":"spidermonkey","layer":"jit","name":"SpiderMonkey","executable":"firefox(-esr)?","file":"libmozjs-[0-9]+\\\\.so.*","code":"all"},{"id":"postgresql","layer":"jit","name":"PostgreSQL\'s LLVM JIT","file":"llvmjit\\\\.so","code":"some"},{"id":"numba","layer":"jit","name":"Numba","file":"libllvmlite\\\\.so","code":"some"},{"id":"orc","layer":"jit","name":"ORC","file":"liborc-0\\\\.4\\\\.so[.0-9]*","code":"some"},{"id":"pcre2-jit","layer":"jit","name":"PCRE2","file":"libpcre2?(-(8|16|32))?\\\\.so\\\\.[.0-9]+","code":"some","uses":"PCRE2\'s own code uses {it}"},{"id":"gcc-cpu-model","layer":"app","name":"code for several CPUs","symbol":".*\\\\.(avx512[a-z0-9_]*|avx2|avx|fma|bmi2?|sse4_[12]|popcnt|arch_[a-z0-9_-]+|x86_64_v[234])(\\\\.[0-9]+)?","uses":"{file} was built for several CPUs, and chose {choice} for the one that it was loaded on"},{"id":"glibc-ifunc","layer":"glibc","name":"glibc","file":"(libc|libm|libmvec|libpthread|librt|libdl)(\\\\.so\\\\.[0-9]+|-2\\\\.[0-9]+\\\\.so)","symbol":"(__)?(mem|str|stp|wcs|wcp|wmem|rawmem)[a-z]*(_l|_chk)?_(evex(256|512)?|avx512|avx2?|sse4_1|sse42?|sse4_2|ssse3)(_rtm|_movbe|_unaligned|_erms|_no_vzeroupper)*|__[a-z0-9_]+_(fma[34]?|avx2?|sse41|avx512)|(__GI_)?_ZGV[bcde]N[0-9]+[vl0-9]+_[a-z0-9]+_(sse4|avx2|knl|skx|avx|(sse|avx)_wrapper)"}]');
;// CONCATENATED MODULE: ./lib/diagnose/catalogue.js


const whole = (pattern) => new RegExp(`^(?:${pattern})$`);
const catalogue = catalogue_namespaceObject.map((row) => {
    const { layer, code, file, path, folder, executable, symbol, goSymbol, unnamed, ...rest } = row;
    return {
        ...rest,
        layer: layer,
        bundles: rest.bundles ?? false,
        ...(code ? { code: code } : {}),
        ...(file ? { file: whole(file) } : {}),
        ...(path ? { path: whole(path) } : {}),
        ...(folder ? { folder: whole(folder) } : {}),
        ...(executable ? { executable: whole(executable) } : {}),
        ...(symbol ? { symbol: whole(symbol) } : {}),
        ...(goSymbol ? { goSymbol: whole(goSymbol) } : {}),
        ...(unnamed ? { unnamed: { ...unnamed, executable: whole(unnamed.executable) } } : {}),
    };
});
/** Names are not trusted. Those of honest libraries and functions are shorter. */
const maxNameLength = 4096;
/** @throws Error if the catalogue has no such id */
function chooser(id) {
    const found = catalogue.find((one) => one.id === id);
    if (found === undefined)
        throw new Error(`no ${id} in the catalogue`);
    return found;
}
/** The chooser that a file belongs to. @param path as the app saw it; not trusted */
function chooserOfFile(path) {
    if (path.length > maxNameLength)
        return undefined;
    const name = (0,external_node_path_.basename)(path);
    return catalogue.find((one) => one.path?.test(path) || one.file?.test(name));
}
/** The chooser that a function belongs to. glibc's pattern is the least specific, so it comes last. */
function chooserOfSymbol(name) {
    return name.length > maxNameLength
        ? undefined
        : catalogue.find(({ symbol }) => symbol?.test(name));
}
/** The chooser that a function of a Go program belongs to. */
function chooserOfGoSymbol(name) {
    return name.length > maxNameLength
        ? undefined
        : catalogue.find(({ goSymbol }) => goSymbol?.test(name));
}
/** The chooser that an unnamed function may belong to. @param executable path of its program */
function chooserUnnamed(executable, features) {
    const name = (0,external_node_path_.basename)(executable);
    return catalogue.find(({ unnamed }) => unnamed?.executable.test(name) && unnamed.features.some((one) => features.includes(one)));
}
/**
 * The choosers that make code in a process. Those that make all of it come first.
 * @param executable path of the process's program
 * @param mapped paths of the files that it maps
 */
function makersOfCode(executable, mapped) {
    const honest = mapped.filter(({ length }) => length <= maxNameLength);
    const names = new Set(honest.map((path) => (0,external_node_path_.basename)(path)));
    const program = executable === undefined ? '' : (0,external_node_path_.basename)(executable.slice(-maxNameLength));
    const present = catalogue.filter(({ code, file, executable: own }) => code && (own?.test(program) || [...names].some((name) => file?.test(name))));
    const hidden = new Set(present.map(({ hides }) => hides));
    const makers = present.filter(({ id }) => !hidden.has(id));
    const making = (which) => makers.filter(({ code }) => code === which);
    return [...making('all'), ...making('some')];
}


/***/ }),

/***/ 3343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZH: () => (/* binding */ findHazards),
  f6: () => (/* binding */ hazardsOf),
  iL: () => (/* binding */ notScanned),
  th: () => (/* binding */ unreadCode),
  r: () => (/* binding */ whyNoScan)
});

// EXTERNAL MODULE: ./lib/base/text/error-message.js
var error_message = __webpack_require__(7881);
// EXTERNAL MODULE: ./lib/base/text/text.js
var text_text = __webpack_require__(2870);
// EXTERNAL MODULE: ./lib/formats/images/address-space.js
var address_space = __webpack_require__(3756);
// EXTERNAL MODULE: ./lib/checkpoint/roots/find-file.js
var find_file = __webpack_require__(9204);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/checkpoint/roots/image-files.js + 1 modules
var image_files = __webpack_require__(6991);
;// CONCATENATED MODULE: ./lib/checkpoint/roots/root-files.js




/** Package databases of large systems have some 100 MB. */
const largest = 512 * 1024 ** 2;
/**
 * The files of a root, read without following a link out of it.
 * @param folders as a Root has them
 */
function rootFiles(folders) {
    return {
        read: (path) => {
            try {
                const place = (0,find_file/* findFile */.q)(path, folders);
                if (place === undefined || (0,external_node_fs_.statSync)(place).size > largest)
                    return undefined;
                return (0,external_node_fs_.readFileSync)(place);
            }
            catch {
                // It is gone, or this user may not read it.
                return undefined;
            }
        },
        list: (folder) => [...new Set(folders.flatMap((root) => namesIn(root, folder)))],
    };
}
/** Names alone: a link that leads out of the root shows no content. */
function namesIn(root, folder) {
    try {
        if ((0,external_node_fs_.statSync)(root).isDirectory())
            return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, folder));
        return (0,image_files/* filesOfImage */.Q)(root).list(folder.split('/').filter(Boolean));
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./lib/formats/elf/file.js
var file = __webpack_require__(3286);
// EXTERNAL MODULE: ./lib/formats/elf/notes.js
var notes = __webpack_require__(3095);
// EXTERNAL MODULE: ./lib/formats/images/areas.js
var images_areas = __webpack_require__(1213);
;// CONCATENATED MODULE: ./lib/formats/packages/apk.js
/** Where Alpine has it, before and since its `/usr` is merged. */
const databases = ['/lib/apk/db/installed', '/usr/lib/apk/db/installed'];
/**
 * The packages of Alpine and its kin. A record has one letter and a colon before each value; `R:` is a
 * file in the folder of the `F:` before it. Source: apk-tools, doc/apk-installed.5 and src/database.c.
 */
function ownersByApk(root, wanted) {
    const owners = new Map();
    const text = databases
        .map((path) => root.read(path))
        .find(Boolean)
        ?.toString('utf8') ?? '';
    for (const record of text.split(/\n\n+/)) {
        let [name, version, folder] = ['', '', ''];
        const found = [];
        for (const line of record.split('\n')) {
            const value = line.slice(2);
            if (line.startsWith('P:'))
                name = value;
            if (line.startsWith('V:'))
                version = value;
            if (line.startsWith('F:'))
                folder = value === '' ? '' : `/${value}`;
            const path = line.startsWith('R:') ? wanted.get(`${folder}/${value}`) : undefined;
            if (path !== undefined)
                found.push(path);
        }
        if (name === '' || version === '')
            continue;
        for (const path of found)
            owners.set(path, { name, version });
    }
    return owners;
}

;// CONCATENATED MODULE: ./lib/formats/packages/dpkg.js
const database = '/var/lib/dpkg';
/**
 * The packages of Debian and its kin. Images without dpkg itself (distroless) have a folder with one
 * description for each package, and its files beside it as MD5 sums.
 */
function ownersByDpkg(root, wanted) {
    const owners = new Map();
    const versions = versionsIn(textOf(root, `${database}/status`));
    for (const name of root.list(`${database}/info`)) {
        if (!name.endsWith('.list'))
            continue;
        const found = pathsIn(textOf(root, `${database}/info/${name}`), wanted);
        const [owner = ''] = name.slice(0, -'.list'.length).split(':');
        const version = versions.get(owner);
        if (version === undefined)
            continue;
        for (const path of found)
            owners.set(path, { name: owner, version });
    }
    const single = `${database}/status.d`;
    for (const name of root.list(single)) {
        if (!name.endsWith('.md5sums'))
            continue;
        const described = versionsIn(textOf(root, `${single}/${name.slice(0, -'.md5sums'.length)}`));
        const [first] = described;
        if (first === undefined)
            continue;
        const listed = textOf(root, `${single}/${name}`).replace(/^[0-9a-f]{32} +/gm, '/');
        for (const path of pathsIn(listed, wanted)) {
            owners.set(path, { name: first[0], version: first[1] });
        }
    }
    return owners;
}
/** Those of the paths, one a line, that were asked for. */
function pathsIn(list, wanted) {
    return list.split('\n').flatMap((line) => wanted.get(line) ?? []);
}
/** Versions by name, of the packages that are installed. */
function versionsIn(status) {
    const versions = new Map();
    for (const stanza of status.split(/\n\n+/)) {
        const field = (name) => new RegExp(`^${name}: *(.+)$`, 'm').exec(stanza)?.[1]?.trim();
        const [name, version] = [field('Package'), field('Version')];
        const state = field('Status');
        if (state !== undefined && !/ installed$/.test(state))
            continue;
        if (name !== undefined && version !== undefined)
            versions.set(name, version);
    }
    return versions;
}
function textOf(root, path) {
    return root.read(path)?.toString('utf8') ?? '';
}

;// CONCATENATED MODULE: ./lib/formats/packages/package.js
/** Folders that a merged `/usr` has as links: a database may name a file by either path. */
const merged = /^\/usr(?=\/(?:bin|sbin|lib|lib32|lib64|libx32)\/)/;
/** @param paths absolute */
function wantedPaths(paths) {
    return new Map([...paths].flatMap((path) => [path, path.replace(merged, ''), merged.test(path) ? path : `/usr${path}`].map((name) => [name, path])));
}

;// CONCATENATED MODULE: ./lib/formats/packages/rpm-header.js
/** Of rpm's include/rpm/rpmtag.h. */
const tags = {
    name: 1000,
    version: 1001,
    release: 1002,
    epoch: 1003,
    folderIndexes: 1116,
    names: 1117,
    folders: 1118,
};
const entrySize = 16;
/**
 * Reads a header as rpm's database has it: the number of index entries, the size of the data, the
 * entries (tag, type, offset, count), the data; all big endian.
 * @returns undefined: it is damaged, or has no name and version
 */
function readRpmHeader(blob) {
    try {
        const count = blob.readUInt32BE(0);
        const data = 8 + count * entrySize;
        const entries = new Map();
        for (let at = 8; at < data; at += entrySize) {
            entries.set(blob.readUInt32BE(at), {
                offset: data + blob.readUInt32BE(at + 8),
                count: blob.readUInt32BE(at + 12),
            });
        }
        const texts = (tag) => {
            const entry = entries.get(tag);
            return entry === undefined ? [] : textsAt(blob, entry.offset, entry.count);
        };
        const numbers = (tag) => {
            const { offset, count: many } = entries.get(tag) ?? { offset: 0, count: 0 };
            // A count beyond the end of the data throws at the first number that is not there.
            const found = [];
            for (let at = 0; at < many; at++)
                found.push(blob.readUInt32BE(offset + 4 * at));
            return found;
        };
        const [[name], [version], [release], [epoch]] = [
            texts(tags.name),
            texts(tags.version),
            texts(tags.release),
            numbers(tags.epoch),
        ];
        if (!name || !version)
            return undefined;
        const folders = texts(tags.folders);
        const indexes = numbers(tags.folderIndexes);
        return {
            name,
            version: `${epoch ? `${epoch}:` : ''}${version}${release ? `-${release}` : ''}`,
            files: texts(tags.names).map((file, at) => `${folders[indexes[at] ?? -1] ?? '?'}${file}`),
        };
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
/** Texts that each end with NUL. */
function textsAt(blob, offset, count) {
    const found = [];
    for (let at = offset; found.length < count;) {
        const end = blob.indexOf(0, at);
        if (end < 0)
            throw new RangeError('a text does not end');
        found.push(blob.toString('utf8', at, end));
        at = end + 1;
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/formats/packages/sqlite.js
/**
 * The rows of a table in an SQLite 3 database, without those that are still in its log file.
 * Source: https://www.sqlite.org/fileformat2.html
 * @returns no rows if there is no such table, or the file is none of SQLite's; those before the damage
 *   if it is damaged
 */
function readTable(file, table) {
    if (file.length < 100 || file.toString('latin1', 0, 16) !== 'SQLite format 3\0')
        return [];
    const database = { file, pageSize: pageSizeOf(file), reserved: file.readUInt8(20) };
    // type, name, tbl_name, rootpage, sql
    const schema = rowsOf(database, 1);
    const root = schema.find(([type, name]) => type === 'table' && name === table)?.[3];
    return typeof root === 'number' ? rowsOf(database, root) : [];
}
function pageSizeOf(file) {
    const size = file.readUInt16BE(16);
    return size === 1 ? 65_536 : size;
}
const leaf = 13;
const interior = 5;
function rowsOf(database, root) {
    const rows = [];
    const pages = [root];
    // No more than the file has: in a damaged one, pages and records may lead in circles.
    let left = 2 * database.file.length;
    try {
        while (left > 0) {
            const number = pages.shift();
            if (number === undefined)
                break;
            left -= database.pageSize;
            const page = pageOf(database, number);
            const header = number === 1 ? 100 : 0;
            const kind = page.readUInt8(header);
            if (kind !== leaf && kind !== interior)
                break;
            const cells = header + (kind === leaf ? 8 : 12);
            const count = page.readUInt16BE(header + 3);
            const children = [];
            for (let at = 0; at < count; at++) {
                const cell = page.readUInt16BE(cells + 2 * at);
                if (kind === interior)
                    children.push(page.readUInt32BE(cell));
                else {
                    const payload = payloadOf(database, page, cell, left);
                    left -= payload.length;
                    rows.push(recordIn(payload));
                }
            }
            if (kind === interior)
                pages.unshift(...children, page.readUInt32BE(header + 8));
        }
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
    }
    return rows;
}
function pageOf({ file, pageSize }, number) {
    const page = file.subarray((number - 1) * pageSize, number * pageSize);
    if (number < 1 || page.length < pageSize)
        throw new RangeError('a page is missing');
    return page;
}
/** A record that is too long for its page goes on in a chain of others. */
function payloadOf(database, page, cell, longest) {
    const [size, afterSize] = varint(page, cell);
    const [, start] = varint(page, afterSize);
    const usable = database.pageSize - database.reserved;
    const most = usable - 35;
    if (size <= most)
        return page.subarray(start, start + size);
    if (size > longest)
        throw new RangeError('a record is larger than what is left of the file');
    const least = Math.floor(((usable - 12) * 32) / 255) - 23;
    const fitting = least + ((size - least) % (usable - 4));
    const local = fitting <= most ? fitting : least;
    const parts = [page.subarray(start, start + local)];
    let next = page.readUInt32BE(start + local);
    for (let left = size - local; left > 0;) {
        const more = pageOf(database, next);
        const part = more.subarray(4, 4 + Math.min(left, usable - 4));
        parts.push(part);
        left -= part.length;
        next = more.readUInt32BE(0);
    }
    return Buffer.concat(parts);
}
function recordIn(payload) {
    const [headerSize, first] = varint(payload, 0);
    const values = [];
    let body = headerSize;
    for (let at = first; at < headerSize;) {
        const [type, next] = varint(payload, at);
        at = next;
        const size = sizeOf(type);
        values.push(columnOf(payload.subarray(body, body + size), type));
        body += size;
    }
    return values;
}
const integerSizes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];
function sizeOf(type) {
    return type >= 12 ? Math.floor((type - 12) / 2) : (integerSizes[type] ?? 0);
}
function columnOf(bytes, type) {
    if (type >= 12)
        return type % 2 === 0 ? bytes : bytes.toString('utf8');
    if (type === 0)
        return null;
    if (type >= 8)
        return type - 8;
    if (type === 7)
        return bytes.readDoubleBE(0);
    if (type === 6)
        return bytes.readBigInt64BE(0);
    return bytes.readIntBE(0, bytes.length);
}
/** Up to nine bytes of seven bits each, the last one of eight. @returns the value and what follows */
function varint(bytes, at) {
    let value = 0;
    for (let index = 0; index < 8; index++) {
        const byte = bytes.readUInt8(at + index);
        value = value * 128 + (byte & 0x7f);
        if (byte < 0x80)
            return [value, at + index + 1];
    }
    return [value * 256 + bytes.readUInt8(at + 8), at + 9];
}

;// CONCATENATED MODULE: ./lib/formats/packages/rpm.js


/** Where rpm has it: the place of Fedora since 36 and of SUSE, and the older one. */
const rpm_databases = ['/usr/lib/sysimage/rpm/rpmdb.sqlite', '/var/lib/rpm/rpmdb.sqlite'];
/**
 * The packages of Fedora, RHEL 9 and their kin, whose rpm keeps headers in SQLite. The older formats
 * (Berkeley DB, ndb) are not read: no package is known then.
 */
function ownersByRpm(root, wanted) {
    const owners = new Map();
    const file = rpm_databases.map((path) => root.read(path)).find(Boolean);
    for (const row of file ? readTable(file, 'Packages') : []) {
        const blob = row.find((value) => Buffer.isBuffer(value));
        const header = blob && readRpmHeader(blob);
        if (!header)
            continue;
        const { name, version } = header;
        for (const listed of header.files) {
            const path = wanted.get(listed);
            if (path !== undefined)
                owners.set(path, { name, version });
        }
    }
    return owners;
}

;// CONCATENATED MODULE: ./lib/formats/packages/owners.js




/**
 * The packages that files of a root are from, as its package database tells. Files that it does not
 * know are left out, and so are all files of a root whose database cannot be read.
 * @param paths absolute, without symbolic links
 */
function ownersOf(root, paths) {
    const wanted = wantedPaths(paths);
    if (wanted.size === 0)
        return new Map();
    return new Map([
        ...ownersByRpm(root, wanted),
        ...ownersByApk(root, wanted),
        ...ownersByDpkg(root, wanted),
    ]);
}

// EXTERNAL MODULE: ./lib/machine/job/programs/init.js
var init = __webpack_require__(9913);
;// CONCATENATED MODULE: ./lib/diagnose/hazards/other-files.js






/** Pages are what the kernel maps, and what CRIU saves. */
const pageSize = 4096;
/** Larger ones are not compared. */
const other_files_largest = 512 * 1024 ** 2;
/**
 * Compares the files that the processes of a checkpoint have open or mapped with those of another system.
 * What the processes changed of their own copy is in the checkpoint, and is not compared.
 * @returns the files that differ, those that CRIU refuses first; and a phrase each for what could not be
 *   compared, which is not trusted
 * @throws ImageDamaged, or the system's error where an image is missing
 */
function findOtherFiles(spaces, { before, after }) {
    const areas = areasByFile(spaces);
    const files = [];
    const unread = [];
    for (const file of spaces.files.values()) {
        if (file.kind !== 'file' || files.some(({ path }) => path === file.path))
            continue;
        const { path } = file;
        const [was, now] = [before(path), after(path)];
        // What the app changed travels with the checkpoint. What nobody has is no file: a device, or one that
        // was deleted.
        if (was === now)
            continue;
        const mapped = areas.get(path) ?? [];
        const part = partOf(mapped);
        if (now === undefined) {
            files.push({ path, how: 'missing', part });
            continue;
        }
        const size = (0,external_node_fs_.statSync)(now).size;
        if (file.size !== undefined && BigInt(size) !== file.size) {
            files.push({ path, how: 'size', part });
        }
        else if (size > other_files_largest)
            unread.push(`${path}, which is larger than ${other_files_largest} bytes`);
        else {
            const bytes = (0,external_node_fs_.readFileSync)(now);
            if (file.buildId !== undefined && isOtherBuild(bytes, file.buildId)) {
                files.push({ path, how: 'build-id', part });
            }
            else if (was === undefined || (0,external_node_fs_.statSync)(was).size !== size) {
                unread.push(`${path}, which is not here as the app had it`);
            }
            else {
                const differing = differingPart((0,external_node_fs_.readFileSync)(was), bytes, mapped);
                if (differing !== undefined)
                    files.push({ path, how: 'content', part: differing });
            }
        }
    }
    const refusedFirst = (one) => (one.how === 'content' ? 1 : 0);
    return { files: files.sort((a, b) => refusedFirst(a) - refusedFirst(b)), unread };
}
function areasByFile(spaces) {
    const areas = new Map();
    for (const process of spaces.processes) {
        if ((0,init/* isOwnInit */.fr)(process))
            continue;
        for (const area of (0,images_areas/* areasOf */._M)(spaces, process.pid)) {
            if (area.from.kind !== 'file')
                continue;
            const { path } = area.from.file;
            areas.set(path, [...(areas.get(path) ?? []), area]);
        }
    }
    return areas;
}
function partOf(mapped) {
    if (mapped.length === 0)
        return 'open';
    return mapped.some(({ execute }) => execute) ? 'code' : 'data';
}
/** CRIU compares build ids only where both files have one. */
function isOtherBuild(bytes, before) {
    const elf = (0,file/* readElf */.o)(bytes);
    const now = elf && (0,notes/* buildId */.uz)(elf);
    return now !== undefined && now !== before;
}
/** @returns undefined: nothing differs that is still read from the file */
function differingPart(was, now, mapped) {
    if (was.equals(now))
        return undefined;
    if (mapped.length === 0)
        return 'open';
    const differing = mapped.filter((area) => differsIn(area, was, now));
    return differing.length === 0 ? undefined : partOf(differing);
}
function differsIn({ start, end, from, saved }, was, now) {
    const offset = from.kind === 'file' ? from.file.offset : 0;
    const length = Math.min(end - start, was.length - offset);
    for (let at = 0; at < length; at += pageSize) {
        const page = (bytes) => bytes.subarray(offset + at, offset + at + pageSize);
        if (page(was).equals(page(now)))
            continue;
        const address = start + at;
        if (!saved.some((piece) => address >= piece.start && address < piece.start + piece.length)) {
            return true;
        }
    }
    return false;
}
/** Adds what the package databases of both systems say. */
function withPackages(files, { before, after }) {
    const paths = files.map(({ path }) => path);
    const [was, is] = [ownersOf(before, paths), ownersOf(after, paths)];
    return files.map((file) => {
        // A database may have the path under another name of its folder, where the file is not.
        const [packageWas, packageIs] = [
            was.get(file.path),
            file.how === 'missing' ? undefined : is.get(file.path),
        ];
        return { ...file, ...(packageWas && { packageWas }), ...(packageIs && { packageIs }) };
    });
}

;// CONCATENATED MODULE: ./lib/diagnose/hazards/compare-systems.js



/** Compares the files of a checkpoint with each system's. */
function compareSystems(spaces, own, systems) {
    const before = rootFiles(own.folders);
    return Object.fromEntries(systems.map(({ id, folders }) => {
        const { files, unread } = findOtherFiles(spaces, {
            before: (path) => (0,find_file/* findFile */.q)(path, [own.changed, own.held, ...own.folders]),
            after: (path) => (0,find_file/* findFile */.q)(path, [own.changed, ...folders]),
        });
        return [id, { files: withPackages(files, { before, after: rootFiles(folders) }), unread }];
    }));
}

// EXTERNAL MODULE: ./lib/diagnose/hazards/result.js + 3 modules
var result = __webpack_require__(8686);
// EXTERNAL MODULE: ./lib/diagnose/hazards/scan.js + 20 modules
var hazards_scan = __webpack_require__(4668);
// EXTERNAL MODULE: ./lib/diagnose/hazards/silent.js
var hazards_silent = __webpack_require__(561);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/cpu/bit-scans.js
/** Resynchronisation window in bytes: decoding begins this far before a candidate. */
const resyncWindow = 256;
/** Bytes of the longest x86 instruction. */
const longestInstruction = 15;
/**
 * Counts the LZCNT and TZCNT that begin in `[from, to)` of 64-bit code with unknown instruction
 * boundaries.
 *
 * Candidates are found by their bytes: F3 0F BD and F3 0F BC, with other prefixes in between.
 * Decoding from {@link resyncWindow} bytes before a candidate then shows whether it is an
 * instruction or part of another one. In the text of libc.so.6, libjvm.so and node (43 MB) this
 * finds exactly what decoding everything finds, and what objdump finds. Data within code may be
 * counted by chance, as with these.
 */
async function countBitScans(code, from = 0, to = code.length) {
    // With another prefix before it, the F3 of the last instruction may lie at `to` or after it.
    const candidates = [...candidatesIn(code, from, to + longestInstruction)];
    if (candidates.length === 0)
        return { lzcnt: 0, tzcnt: 0 };
    const { Decoder, Mnemonic, Instruction } = (await __webpack_require__.e(/* import() */ 968).then(__webpack_require__.t.bind(__webpack_require__, 6968, 19))).default;
    const decoder = new Decoder(64, code, 0);
    const instruction = new Instruction();
    let lzcnt = 0;
    let tzcnt = 0;
    try {
        let next = 0;
        for (const candidate of candidates) {
            // Code that has been decoded already is in step.
            next = Math.max(next, candidate - resyncWindow);
            while (next <= candidate) {
                decoder.position = next;
                decoder.decodeOut(instruction);
                // Invalid bytes are skipped one by one.
                const { mnemonic, length } = instruction;
                const begins = next;
                next += mnemonic === Mnemonic.INVALID ? 1 : length;
                if (begins < from || begins >= to)
                    continue;
                if (mnemonic === Mnemonic.Lzcnt)
                    lzcnt++;
                if (mnemonic === Mnemonic.Tzcnt)
                    tzcnt++;
            }
        }
    }
    finally {
        instruction.free();
        decoder.free();
    }
    return { lzcnt, tzcnt };
}
/**
 * Offsets of an F3 that is followed by 0F BC or 0F BD, with only prefixes in between; ascending.
 */
function* candidatesIn(code, from, to) {
    const bytes = Buffer.from(code.buffer, code.byteOffset, code.length);
    for (let at = bytes.indexOf(0xf3, from); at !== -1 && at < to; at = bytes.indexOf(0xf3, at + 1)) {
        for (let opcode = at + 1; opcode < at + longestInstruction - 2; opcode++) {
            if (bytes[opcode] === 0x0f) {
                if ((bytes[opcode + 1] ?? 0) >> 1 === 0xbc >> 1)
                    yield at;
                break;
            }
            if (!isPrefix(bytes[opcode] ?? 0))
                break;
        }
    }
}
/** REX, operand and address size, segments, LOCK and REP. */
function isPrefix(byte) {
    return (byte >> 4 === 4 ||
        [0x66, 0x67, 0x2e, 0x36, 0x3e, 0x26, 0x64, 0x65, 0xf0, 0xf2, 0xf3].includes(byte));
}

// EXTERNAL MODULE: ./lib/formats/images/executable-code.js
var executable_code = __webpack_require__(6749);
;// CONCATENATED MODULE: ./lib/diagnose/hazards/silent-code.js





const chunk = 1024 ** 2;
/**
 * Counts the LZCNT and TZCNT in a checkpoint's code, compiled and in files. Takes about a second
 * for 500 MB of code. The result does not depend on targets.
 * @param find the place on disk of a file that the app saw
 * @throws ImageDamaged, or the system's error where an image or a file cannot be read
 */
async function findSilentCode(spaces, find) {
    const processes = spaces.processes.filter((process) => !(0,init/* isOwnInit */.fr)(process));
    const { code, unread } = (0,executable_code/* executableCode */.E)(spaces, find, processes);
    const found = [];
    for (const one of code)
        found.push(...(await placesIn(one)));
    return { found, unread: unread.map(text_text/* oneLine */.TN) };
}
async function placesIn({ kind, where, pieces }) {
    let lzcnt = 0;
    let tzcnt = 0;
    for (const piece of pieces) {
        const counts = await countIn(piece);
        lzcnt += counts.lzcnt;
        tzcnt += counts.tzcnt;
    }
    const place = { kind, where: (0,text_text/* oneLine */.TN)(where) };
    return [
        { ...place, instruction: 'LZCNT', count: lzcnt },
        { ...place, instruction: 'TZCNT', count: tzcnt },
    ].filter(({ count }) => count > 0);
}
async function countIn({ file, offset, length }) {
    let lzcnt = 0;
    let tzcnt = 0;
    const handle = await (0,promises_.open)(file);
    try {
        for (let at = 0; at < length; at += chunk) {
            // With some bytes before and after, so that instructions across the seam are decoded whole.
            const from = Math.max(0, at - resyncWindow);
            const to = Math.min(length, at + chunk + longestInstruction);
            const bytes = await readAt(handle, offset + from, to - from);
            const counts = await countBitScans(bytes, at - from, Math.min(bytes.length, at - from + chunk));
            lzcnt += counts.lzcnt;
            tzcnt += counts.tzcnt;
        }
    }
    finally {
        await handle.close();
    }
    return { lzcnt, tzcnt };
}
async function readAt(handle, offset, length) {
    const bytes = Buffer.alloc(length);
    let got = 0;
    while (got < length) {
        const { bytesRead } = await handle.read(bytes, got, length - got, offset + got);
        if (bytesRead === 0)
            break;
        got += bytesRead;
    }
    return bytes.subarray(0, got);
}

;// CONCATENATED MODULE: ./lib/diagnose/hazards/hazards.js








/**
 * Looks through a checkpoint for the code that may fault on the targets, and for the code that
 * means something else there. Takes seconds, and seldom lets other work run meanwhile. Never throws:
 * a search that fails changes no verdict.
 * @param source features of the source CPU, by the table's names
 * @param say is told why something could not be looked at
 */
async function findHazards({ images, find, processes, elsewhere }, source, targets, say) {
    const spaces = attempt(() => new address_space/* AddressSpaces */.s(images));
    const silent = await attemptEach(spaces, (read) => findSilentCode(read, find));
    const scanned = await attemptEach(spaces, async (read) => {
        const scan = await (0,hazards_scan/* scanCheckpoint */.K)(read, find, source);
        return { scan: await (0,result/* scanResult */.F)(scan, targets, processes, say), certain: scan.certain };
    });
    const compared = await attemptEach(spaces, async (read) => elsewhere ? compareSystems(read, elsewhere.own, elsewhere.systems) : {});
    if (elsewhere && 'failure' in compared)
        say(`the files of the other system cannot be compared: ${compared.failure}`);
    const found = {
        silent: orUnread(silent),
        others: 'value' in compared ? compared.value : {},
    };
    if ('value' in scanned)
        return { ...scanned.value, ...found };
    say(whyNoScan(scanned.failure));
    return { ...notScanned(scanned.failure), ...found };
}
function notScanned(reason) {
    return { scan: undefined, certain: [], unscanned: (0,text_text/* oneLine */.TN)(reason) };
}
/** What the log says where there is no scan. */
function whyNoScan(reason) {
    return `the checkpoint cannot be scanned: ${reason}`;
}
/** The result where no code could be read. */
function unreadCode(reason) {
    return { found: [], unread: [(0,text_text/* oneLine */.TN)(reason)] };
}
/** @param source features of the source CPU, by the table's names */
function hazardsOf({ silent, ...scanned }, source) {
    return {
        ...scanned,
        // Nothing can be said of a CPU whose features are not known.
        silentOn: ({ features }) => (features ? (0,hazards_silent/* silentHazards */.D)(silent, source, features) : []),
    };
}
function orUnread(silent) {
    return 'failure' in silent ? unreadCode(silent.failure) : silent.value;
}
function attempt(work) {
    try {
        return { value: work() };
    }
    catch (error) {
        return { failure: (0,error_message/* messageOf */.b)(error) };
    }
}
async function attemptEach(input, work) {
    if ('failure' in input)
        return input;
    try {
        return { value: await work(input.value) };
    }
    catch (error) {
        return { failure: (0,error_message/* messageOf */.b)(error) };
    }
}


/***/ }),

/***/ 8686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ scanResult)
});

// EXTERNAL MODULE: ./lib/base/log/or-said.js
var or_said = __webpack_require__(7781);
// EXTERNAL MODULE: ./lib/base/text/hex.js
var hex = __webpack_require__(964);
// EXTERNAL MODULE: ./lib/base/text/text.js
var text_text = __webpack_require__(2870);
// EXTERNAL MODULE: ./lib/formats/elf/code-symbol.js
var code_symbol = __webpack_require__(5818);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/cpu/features.js + 1 modules
var features = __webpack_require__(4624);
// EXTERNAL MODULE: ./lib/diagnose/layer.js + 1 modules
var diagnose_layer = __webpack_require__(6264);
// EXTERNAL MODULE: ./lib/diagnose/layer-of-file.js + 3 modules
var layer_of_file = __webpack_require__(6127);
;// CONCATENATED MODULE: ./lib/diagnose/hazards/function-names.js
const noNames = () => undefined;
/**
 * Looks up functions, as far as symbols name them: `__memset_evex`.
 * @throws ImageDamaged where the images are; MachineryFailure if elfutils cannot be started
 */
async function functionNames(places, processes) {
    const names = new Map();
    for (const { pid, address } of places) {
        const key = `${pid} ${address}`;
        if (names.has(key))
            continue;
        const { symbol } = await processes.locate(pid, BigInt(address));
        names.set(key, symbol?.exact ? symbol.name : undefined);
    }
    return ({ pid, address }) => names.get(`${pid} ${address}`);
}

;// CONCATENATED MODULE: ./lib/diagnose/hazards/findings.js






const mostExamples = 3;
const longestName = 60;
const order = ['compiled', 'resolved', 'possible'];
/**
 * What of a checkpoint's code a CPU cannot run, the surest and the most first.
 * @param target its features, by the table's names; undefined: a CPU with none of them
 * @param names of the functions that lie at the places of `placesToName`
 */
function findingsFor(sites, target, names = noNames) {
    const groups = new Map();
    for (const site of sites) {
        const missing = missingOn(site, target);
        const [first] = missing;
        if (first === undefined)
            continue;
        const layer = layerAt(site, first[1], names);
        const key = `${site.how} ${layer.layer} ${layer.name} ${layer.certain}`;
        const group = groups.get(key) ?? newGroup(site.how, layer);
        groups.set(key, group);
        group.count += site.count;
        group.ids.add(layer.id);
        for (const [feature] of missing)
            group.features.add(feature);
        if (group.examples.length < mostExamples)
            group.examples.push(example(site, first[1]));
    }
    return [...groups.values()]
        .map((group) => ({
        ...group,
        ids: [...group.ids].sort(),
        features: features/* features */.qT.map(({ name }) => name).filter((name) => group.features.has(name)),
    }))
        .sort((a, b) => order.indexOf(a.how) - order.indexOf(b.how) || b.count - a.count);
}
function missingOn({ needs }, target) {
    return [...needs].filter(([feature]) => !target?.has(feature));
}
/**
 * Where the functions lie whose names tell whose they are. Only those that were chosen: names take time, and a
 * table can list thousands.
 */
function placesToName(sites, targets) {
    return sites
        .filter(({ how, file }) => how === 'resolved' && file !== undefined && (0,layer_of_file/* mayBundle */.w)(file))
        .filter((site) => targets.some(({ features }) => missingOn(site, features).length > 0))
        .map(placeOf);
}
/** A place in a site's function. */
function placeOf({ owner, needs }) {
    const [first] = needs.values();
    return { pid: owner.pid, address: first?.address ?? 0 };
}
function riskOf(findings) {
    if (findings.some(({ how }) => how !== 'possible'))
        return 'at risk';
    return findings.length > 0 ? 'possible' : 'none';
}
function newGroup(how, { layer, name, certain }) {
    return { how, layer, name, certain, ids: new Set(), features: new Set(), count: 0, examples: [] };
}
function layerAt(site, { text }, names) {
    const { file, isGo, owner, needs } = site;
    const name = names(placeOf(site));
    const mapping = file === undefined
        ? { kind: 'anonymous', what: 'code' }
        : { kind: 'file', path: file };
    const instruction = { text, features: [...needs.keys()] };
    const { executable, mapped } = owner;
    const symbol = name === undefined ? undefined : { name, serves: [] };
    const layer = (0,diagnose_layer/* layerOf */.Z)({ mapping, symbol, executable, mapped, instruction, isGo });
    // Without a symbol it is not known why glibc has an instruction, but the file is certainly glibc's.
    return layer.layer === 'glibc' && file !== undefined ? { ...layer, certain: true } : layer;
}
function example({ file, owner }, { address, offset, text }) {
    const name = (0,text_text/* bounded */.Mm)((0,text_text/* oneLine */.TN)(file === undefined ? owner.comm : (0,external_node_path_.basename)(file)), longestName);
    return {
        pid: owner.pid,
        address,
        text,
        in: offset === undefined ? { kind: 'memory', name } : { kind: 'file', name, offset },
    };
}

// EXTERNAL MODULE: ./lib/cpu/register-state.js + 1 modules
var register_state = __webpack_require__(2958);
;// CONCATENATED MODULE: ./lib/diagnose/hazards/overwrite.js


/** @param state of the target; undefined: it is not known */
function overwritesOn(areas, state = []) {
    return areas.flatMap(({ pid, comm, reserved, wanted, unbound }) => {
        const saved = (0,register_state/* savedBytes */.Xg)(state, wanted);
        if (saved <= reserved)
            return [];
        const within = state.filter(({ offset, size }) => offset + size <= reserved);
        const asked = state.filter(({ bit }) => bit < 32 && (wanted >>> bit) & 1);
        const name = (0,text_text/* bounded */.Mm)((0,text_text/* oneLine */.TN)(comm), 60);
        return [{ pid, name, reserved, saved, features: (0,register_state/* featuresBeyond */.x8)(asked, within), unbound }];
    });
}

;// CONCATENATED MODULE: ./lib/diagnose/hazards/result.js







/** @param processes name the functions; undefined: functions are given by their offsets */
async function scanResult({ sites, saveAreas, unread }, targets, processes, say = () => { }) {
    const findAll = (names) => targets.map((target) => ({
        target,
        findings: findingsFor(sites, target.features, names),
        overwrites: overwritesOn(saveAreas, target.state),
    }));
    const named = processes &&
        (await (0,or_said/* orSaid */.J)(say, 'the functions that were found have no names', async () => {
            const found = findAll(await functionNames(placesToName(sites, targets), processes));
            const examples = found.flatMap(({ findings }) => findings.flatMap((one) => one.examples));
            return { found, names: await functionNames(examples, processes) };
        }));
    const { found, names } = named ?? { found: findAll(noNames), names: noNames };
    return {
        schema: 'thawcheck-scan/2',
        targets: found.map(({ target: { name, also, features }, findings, overwrites }) => ({
            name,
            ...(also === undefined ? {} : { also }),
            risk: features && (overwrites.length > 0 ? 'at risk' : riskOf(findings)),
            findings: findings.map((finding) => ({
                ...finding,
                examples: finding.examples.map((one) => exampleWith(one, names(one))),
            })),
            overwrites,
        })),
        unread: [...new Set(unread)].map(text_text/* oneLine */.TN),
    };
}
function exampleWith(example, functionName) {
    const { pid, address, text } = example;
    const where = functionName
        ? `${(0,code_symbol/* displayName */.Q)(functionName)} in ${example.in.name}`
        : describePlace(example);
    return { pid, address: (0,hex/* hex */.u)(address), text, where };
}
function describePlace({ pid, in: where }) {
    return where.kind === 'file'
        ? `${where.name}+${(0,hex/* hex */.u)(where.offset)}`
        : `memory of ${where.name} (${pid})`;
}


/***/ }),

/***/ 4668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ scanCheckpoint)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/formats/elf/file.js
var file = __webpack_require__(3286);
// EXTERNAL MODULE: ./lib/formats/elf/ranges.js
var elf_ranges = __webpack_require__(9186);
// EXTERNAL MODULE: ./lib/formats/images/areas.js
var images_areas = __webpack_require__(1213);
// EXTERNAL MODULE: ./lib/formats/images/executable-code.js
var executable_code = __webpack_require__(6749);
// EXTERNAL MODULE: ./lib/formats/images/process-maps.js
var process_maps = __webpack_require__(1344);
// EXTERNAL MODULE: ./lib/formats/images/thread.js
var thread = __webpack_require__(4899);
// EXTERNAL MODULE: ./lib/machine/job/programs/init.js
var init = __webpack_require__(9913);
// EXTERNAL MODULE: ./lib/formats/elf/elf-file.js + 4 modules
var elf_file = __webpack_require__(7122);
// EXTERNAL MODULE: ./lib/formats/elf/relocations.js
var relocations = __webpack_require__(121);
// EXTERNAL MODULE: ./lib/formats/elf/sections.js
var elf_sections = __webpack_require__(8876);
;// CONCATENATED MODULE: ./lib/diagnose/hazards/binary.js






/** The ELF files that processes map, each read when it is first needed. */
class Binaries {
    find;
    /** Why files could not be read: one phrase each; not trusted. */
    unread = new Set();
    known = new Map();
    /** @param find the place on disk of a file that the app saw */
    constructor(find) {
        this.find = find;
    }
    /** @returns undefined where the file cannot be read, or is no ELF file for x86-64 */
    of(file) {
        if (this.known.has(file.path))
            return this.known.get(file.path);
        const read = this.read(file);
        if (typeof read === 'string')
            this.unread.add(read);
        const binary = typeof read === 'string' ? undefined : read;
        this.known.set(file.path, binary);
        return binary;
    }
    read({ path, size }) {
        const place = this.find(path);
        if (place === undefined)
            return `${path}, which is missing`;
        try {
            (0,external_node_fs_.accessSync)(place, external_node_fs_.constants.R_OK);
        }
        catch {
            return `${path}, which this user may not read`;
        }
        const found = (0,external_node_fs_.statSync)(place).size;
        if (size !== undefined && BigInt(found) !== size)
            return `${path}, which has changed`;
        if (found > elf_file/* largestElf */.I)
            return `${path}, which is larger than ${elf_file/* largestElf */.I} bytes`;
        const elf = (0,file/* readElf */.o)((0,external_node_fs_.readFileSync)(place));
        if (elf === undefined || elf.segments.length === 0) {
            return `${path}, which is no program or library for x86-64`;
        }
        const data = elf.segments
            .filter(({ write }) => write)
            .map(({ address, offset, size: length }) => ({
            start: address,
            end: address + length,
            // A copy, so that the whole file is not kept.
            bytes: Buffer.from(elf.bytes.subarray(offset, offset + length)),
        }))
            .sort((a, b) => a.start - b.start);
        const relocated = (0,relocations/* relocatedWords */.Dq)(elf);
        return {
            path: place,
            segments: elf.segments,
            dataSections: (0,elf_sections/* dataSections */.j9)(elf),
            relocated,
            lazy: { resolver: relocated.resolver, slots: relocated.lazy },
            data,
        };
    }
}
/**
 * Whether a word of a file's data is what it was when the file was loaded, so that neither the
 * dynamic linker nor the program chose it.
 * @param address,value as in the file, without the load bias
 */
function isAsLoaded({ relocated: { fixed }, data }, address, value) {
    if (fixed.has(address))
        return (fixed.get(address) ?? value) === value;
    return wordInFile({ data }, address) === value;
}
/** A word of a file's writable data, before it is loaded; undefined where the file has none. */
function wordInFile({ data }, address) {
    const block = (0,elf_ranges/* rangeAt */.B3)(data, address);
    if (block === undefined || address + 8 > block.end)
        return undefined;
    const at = address - block.start;
    return block.bytes.readUInt32LE(at + 4) * 2 ** 32 + block.bytes.readUInt32LE(at);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/base/text/text.js
var text_text = __webpack_require__(2870);
// EXTERNAL MODULE: ./lib/formats/elf/bytes.js
var elf_bytes = __webpack_require__(873);
;// CONCATENATED MODULE: ./lib/formats/elf/ifuncs.js


/** STT_GNU_IFUNC */
const ifunc = 10;
const symbolSize = 24;
/** Far more than any file exports. */
const mostSymbols = 1_000_000;
const longestName = 4096;
/**
 * The names that a file exports for functions that a resolver chooses (IFUNC), by the resolver's
 * address. Those of one resolver are in the file's order.
 */
function exportedIfuncs({ bytes, sections }) {
    const names = new Map();
    let left = mostSymbols;
    for (const { type, offset, size, link } of sections) {
        const strings = sections[link];
        if (type !== elf_sections/* sectionType */.MX.dynamicSymbols || strings === undefined)
            continue;
        const end = Math.min(bytes.length, offset + size) - symbolSize + 1;
        for (let at = offset; at < end && left > 0; at += symbolSize, left--) {
            if ((bytes.readUInt8(at + 4) & 15) !== ifunc)
                continue;
            const name = (0,elf_bytes/* stringAt */.bX)(bytes, strings.offset + bytes.readUInt32LE(at), longestName);
            const resolver = (0,elf_bytes/* word */.Vm)(bytes, at + 8);
            const known = names.get(resolver) ?? [];
            names.set(resolver, known);
            known.push(name);
        }
    }
    return names;
}

;// CONCATENATED MODULE: ./lib/diagnose/hazards/slot-names.js




/**
 * The functions that some GOT slots of a file are for: by slot, `memset`, or all names that the file
 * exports for what one resolver chooses. Slots without a name are left out. Names are not trusted.
 * @param path on disk
 * @throws the system's error where the file cannot be read
 */
function slotNames(path, slots) {
    const elf = (0,file/* readElf */.o)((0,external_node_fs_.readFileSync)(path));
    if (elf === undefined)
        return new Map();
    const found = (0,relocations/* functionSlots */._V)(elf, (slot) => slots.has(slot));
    const ifuncs = found.some(({ of }) => of.kind === 'resolved') ? exportedIfuncs(elf) : new Map();
    return new Map(found.flatMap(({ slot, of }) => {
        const names = of.kind === 'symbol' ? [of.name] : (ifuncs.get(of.resolver) ?? []);
        return names.length > 0 ? [[slot, names]] : [];
    }));
}

;// CONCATENATED MODULE: ./lib/diagnose/hazards/bound-calls.js



const bound_calls_longestName = 60;
/** The functions that some processes call through GOT slots, the lazy resolver among them. */
class BoundCalls {
    callees = new Map();
    faulty = [];
    /** @param placeOf the place in a file of an address in the process */
    add({ path, binary, chosen, unbound }, placeOf) {
        for (const [slot, value] of chosen) {
            const place = placeOf(value);
            if (place)
                addAll(this.calleeAt(place).slots, binary.path, [slot]);
        }
        const resolver = unbound && placeOf(unbound.resolver);
        if (resolver)
            addAll(this.calleeAt(resolver).binds, path, unbound.slots);
    }
    /**
     * Looks at the functions of one file.
     * @param neededByEveryCall of the function that begins at an address
     */
    look(path, neededByEveryCall) {
        for (const callee of this.callees.get(path)?.values() ?? []) {
            const needs = neededByEveryCall(callee.address);
            if (needs.length > 0)
                this.faulty.push({ ...callee, needs });
        }
    }
    /**
     * What is certain to fault, of all files that were looked at, the most used first.
     * @throws the system's error where a file cannot be read
     */
    hazards() {
        const faulty = this.faulty.toSorted((a, b) => count(b.slots) - count(a.slots));
        const nameOf = namesOf(faulty);
        return faulty.flatMap((callee) => {
            const { path, slots, binds, needs } = callee;
            return [
                ...(slots.size > 0
                    ? [{ kind: 'function', name: nameOf(callee), file: fileName(path), needs }]
                    : []),
                ...[...binds].map(([caller, { size: unbound }]) => {
                    return { kind: 'binding', unbound, file: fileName(caller), needs };
                }),
            ];
        });
    }
    calleeAt({ path, address }) {
        const inFile = this.callees.get(path) ?? new Map();
        this.callees.set(path, inFile);
        const known = inFile.get(address) ?? { path, address, slots: new Map(), binds: new Map() };
        inFile.set(address, known);
        return known;
    }
}
/** The best name of each function by which it is called; null: none is known. */
function namesOf(callees) {
    const wanted = new Map();
    for (const { slots } of callees)
        for (const [path, some] of slots)
            addAll(wanted, path, some);
    const known = new Map([...wanted].map(([path, slots]) => [path, slotNames(path, slots)]));
    return ({ slots }) => {
        const names = [...slots].flatMap(([path, some]) => [...some].flatMap((slot) => known.get(path)?.get(slot) ?? []));
        const [best] = [...new Set(names)].sort(compareNames);
        return best === undefined ? null : (0,text_text/* bounded */.Mm)((0,text_text/* oneLine */.TN)(best), bound_calls_longestName);
    };
}
/** The better name first: `strrchr` before `rindex`, and both before `__strrchr`. */
function compareNames(one, other) {
    return (one.search(/[^_]|$/) - other.search(/[^_]|$/) ||
        other.length - one.length ||
        (one < other ? -1 : 1));
}
function fileName(path) {
    return (0,text_text/* bounded */.Mm)((0,text_text/* oneLine */.TN)((0,external_node_path_.basename)(path)), bound_calls_longestName);
}
function count(slots) {
    return [...slots.values()].reduce((sum, { size }) => sum + size, 0);
}
function addAll(sets, key, values) {
    const known = sets.get(key) ?? new Set();
    sets.set(key, known);
    for (const value of values)
        known.add(value);
}

;// CONCATENATED MODULE: ./lib/diagnose/hazards/file-bytes.js

/**
 * Some bytes of a file. Zeros follow its end, as they do in memory.
 * @throws the system's error where it cannot be read
 */
function bytesOfFile(file, offset, length) {
    const bytes = Buffer.alloc(length);
    const handle = (0,external_node_fs_.openSync)(file, 'r');
    try {
        (0,external_node_fs_.readSync)(handle, bytes, 0, length, offset);
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
    return bytes;
}

;// CONCATENATED MODULE: ./lib/diagnose/hazards/changed-code.js

/**
 * The files whose code a process has changed in its memory, as tools that hook functions do. Files
 * are looked at as they are on disk.
 * @returns one phrase each, for what was not looked at; not trusted
 */
function changedCode(areas, find, comm) {
    const changed = areas.flatMap(({ execute, start, from, saved }) => {
        if (!execute || from.kind !== 'file')
            return [];
        const place = find(from.file.path);
        const differs = (piece) => place !== undefined &&
            !bytesOfFile(piece.file, piece.offset, piece.length).equals(bytesOfFile(place, from.file.offset + piece.start - start, piece.length));
        return saved.some(differs) ? [from.file.path] : [];
    });
    return [...new Set(changed)].map((path) => `the code of ${path} that ${comm} has changed`);
}

// EXTERNAL MODULE: ./lib/formats/elf/segments.js
var segments = __webpack_require__(1774);
;// CONCATENATED MODULE: ./lib/diagnose/hazards/memory-values.js


const chunk = 4 * 1024 ** 2;
const halfway = 2 ** 32;
const userEnd = 2 ** 47;
/**
 * Returns a function that finds the 8-byte words of a piece of memory whose value lies in one of
 * some ranges. It calls `found` with the offset of each word in the piece, in bytes, and its value.
 * @param ranges below 2^47, ascending, without overlap
 */
function valueFinder(ranges) {
    const halves = upperHalves(ranges);
    const buffer = new Uint8Array(chunk);
    const halfWords = new Uint32Array(buffer.buffer);
    return (piece, found) => {
        if (ranges.length === 0)
            return;
        const file = (0,external_node_fs_.openSync)(piece.file, 'r');
        try {
            for (let from = 0; from < piece.length; from += chunk) {
                const wanted = Math.min(chunk, piece.length - from);
                const words = Math.floor(readFully(file, buffer, piece.offset + from, wanted) / 8);
                // The file ends: what is mapped beyond its end has no content.
                if (words === 0)
                    return;
                for (let at = 0; at < 2 * words; at += 2) {
                    const high = halfWords[at + 1];
                    if (high >= halves.length || halves[high] === 0)
                        continue;
                    const value = high * halfway + halfWords[at];
                    if ((0,elf_ranges/* rangeAt */.B3)(ranges, value))
                        found(from + 4 * at, value);
                }
            }
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    };
}
/** 1 for the upper 32 bits that words in the ranges can have: most words are ruled out by them. */
function upperHalves(ranges) {
    const halves = new Uint8Array(userEnd / halfway);
    for (const { start, end } of ranges) {
        for (let high = Math.floor(start / halfway); high * halfway < end; high++)
            halves[high] = 1;
    }
    return halves;
}
function readFully(file, buffer, offset, length) {
    let got = 0;
    while (got < length) {
        const more = (0,external_node_fs_.readSync)(file, buffer, got, length - got, offset + got);
        if (more === 0)
            break;
        got += more;
    }
    return got;
}

;// CONCATENATED MODULE: ./lib/diagnose/hazards/code-pointers.js




/**
 * What points to code, the surest first. running: a thread was frozen there; slot: a GOT slot whose
 * function the dynamic linker chose; stack: a word on a thread's stack, perhaps a return address;
 * stored: a word that the program wrote; table: a word of a file's data, as it was loaded.
 */
const pointerKinds = ['running', 'slot', 'stack', 'stored', 'table'];
/** Of one process. Real ones have some ten thousand. */
const mostPointers = 2_000_000;
const mostLoads = 8;
/** Looks at every word of a process's memory that is in the checkpoint. */
function findCodePointers(areas, threads, binaryOf) {
    const mappings = areas.flatMap((area) => codeMappingOf(area, binaryOf));
    const own = areas.filter(({ execute, from, saved }) => execute && from.kind === 'own' && saved.length > 0);
    const code = [...mappings, ...own].sort((a, b) => a.start - b.start);
    const toFiles = new Map();
    const toOwn = new Set();
    const add = (address, kind, at) => {
        if (!(0,elf_ranges/* rangeAt */.B3)(mappings, address)) {
            if (toOwn.size < mostPointers)
                toOwn.add(address);
            return;
        }
        const known = toFiles.get(address);
        const surer = !known || pointerKinds.indexOf(kind) < pointerKinds.indexOf(known.kind);
        if (surer && (known || toFiles.size < mostPointers))
            toFiles.set(address, { kind, at });
    };
    for (const { ip } of threads) {
        const address = Number(ip);
        if ((0,elf_ranges/* rangeAt */.B3)(code, address))
            add(address, 'running', address);
    }
    const stackTops = threads
        .map(({ sp }) => ({ start: Number(sp) }))
        .sort((a, b) => a.start - b.start);
    const loads = loadsByPath(mappings);
    const findWords = valueFinder(code);
    for (const area of areas) {
        const kindAt = pointerKindIn(area, loads, stackTops);
        for (const piece of area.saved) {
            findWords(piece, (at, value) => {
                const address = piece.start + at;
                add(value, kindAt(address, value), address);
            });
        }
        for (const piece of unchangedData(area, loads)) {
            findWords(piece, (at, value) => add(value, 'table', piece.start + at));
        }
    }
    const complete = toFiles.size < mostPointers && toOwn.size < mostPointers;
    return { mappings, toFiles, toOwn, complete };
}
function codeMappingOf({ start, end, execute, from }, binaryOf) {
    const binary = execute && from.kind === 'file' ? binaryOf(from.file) : undefined;
    if (binary === undefined || from.kind !== 'file')
        return [];
    const bias = (0,segments/* biasOf */.d6)(binary.segments, { start, end, offset: from.file.offset });
    return bias === undefined ? [] : [{ start, end, file: from.file, binary, bias }];
}
function loadsByPath(mappings) {
    const loads = new Map();
    for (const mapping of mappings) {
        const known = loads.get(mapping.file.path) ?? [];
        loads.set(mapping.file.path, known);
        const isNew = known.every(({ bias }) => bias !== mapping.bias);
        if (isNew && known.length < mostLoads)
            known.push(mapping);
    }
    return loads;
}
/** Tells what kind of pointer a word of an area is. */
function pointerKindIn({ start, end, from }, loads, stackTops) {
    if (from.kind === 'file') {
        const loaded = loads.get(from.file.path) ?? [];
        return (at, value) => {
            if (loaded.some(({ binary, bias }) => binary.relocated.chosen.has(at - bias)))
                return 'slot';
            const asLoaded = loaded.some(({ binary, bias }) => isAsLoaded(binary, at - bias, value - bias));
            return asLoaded ? 'table' : 'stored';
        };
    }
    const stackTop = stackTops[(0,elf_ranges/* lastUpTo */.jr)(stackTops, start - 1) + 1]?.start ?? end;
    return (at) => (at >= stackTop ? 'stack' : 'stored');
}
/** The data of a non-PIE executable, where the process has not changed it. */
function unchangedData({ start, end, execute, from, saved }, loads) {
    if (execute || from.kind !== 'file')
        return [];
    const { path, offset } = from.file;
    const binary = loads.get(path)?.[0]?.binary;
    if (binary === undefined)
        return [];
    const shift = start - offset;
    return binary.dataSections.flatMap((section) => {
        const within = {
            start: Math.max(start, section.start + shift),
            end: Math.min(end, section.end + shift),
        };
        if (within.start >= within.end)
            return [];
        return gapsBetween(within, saved).map((gap) => ({
            file: binary.path,
            offset: gap.start - shift,
            length: gap.end - gap.start,
            start: gap.start,
        }));
    });
}
/** The parts of a range that no piece has. @param pieces ascending */
function gapsBetween({ start, end }, pieces) {
    const gaps = [];
    let reached = start;
    for (const piece of pieces) {
        if (piece.start >= end)
            break;
        if (piece.start > reached)
            gaps.push({ start: reached, end: piece.start });
        reached = Math.max(reached, piece.start + piece.length);
    }
    return reached < end ? [...gaps, { start: reached, end }] : gaps;
}

;// CONCATENATED MODULE: ./lib/diagnose/hazards/step.js
/**
 * What all instructions of one code do, in `Flow`'s words. Each question to the decoder is a call into
 * WebAssembly, so it is asked once for each code, not for each instruction.
 */
const kindsByCode = [];
/** Decodes the instructions of a block one by one, from any address. Has to be freed. */
class Stepper {
    iced;
    block;
    /** the instruction that was decoded last */
    instruction;
    /** its kind, by the decoder's numbers */
    code = 0;
    decoder;
    /** the decoder's position; undefined: it is not known */
    position;
    constructor(iced, block) {
        this.iced = iced;
        this.block = block;
        this.instruction = new iced.Instruction();
        // Without this option, MPX instructions such as bndmov decode as the no-ops that they are on
        // CPUs without MPX.
        this.decoder = new iced.Decoder(64, block.bytes, iced.DecoderOptions.MPX);
    }
    /** Decodes the instruction at an address of the block. @returns its length, at least 1 */
    decode(address) {
        const position = address - this.block.start;
        if (position !== this.position)
            this.decoder.position = position;
        this.decoder.decodeOut(this.instruction);
        this.code = this.instruction.code;
        const { length } = this.instruction;
        this.position = this.code === this.iced.Code.INVALID ? undefined : position + length;
        return Math.max(1, length);
    }
    /** @param address of the instruction that was decoded last */
    flow(address) {
        kindsByCode[this.code] ??= kindOf(this.iced, this.instruction);
        const kind = kindsByCode[this.code];
        if (kind === 'next')
            return next;
        return kind === 'none' ? none : { kind, target: this.target(address) };
    }
    /** Whether the instruction that was decoded last is CPUID. */
    get isCpuid() {
        return this.code === this.iced.Code.Cpuid;
    }
    /** The instruction at an address, in Intel's syntax. */
    text(address) {
        const formatter = new this.iced.FastFormatter();
        try {
            formatter.useHexPrefix = true;
            this.decoder.ip = BigInt(address);
            this.decode(address);
            return formatter.format(this.instruction);
        }
        finally {
            formatter.free();
        }
    }
    free() {
        this.instruction.free();
        this.decoder.free();
    }
    /** undefined: the target is in a register or in memory; of SYSCALL, in the kernel */
    target(address) {
        const { instruction, iced } = this;
        if (instruction.op0Kind !== iced.OpKind.NearBranch64)
            return undefined;
        const distance = BigInt.asIntN(64, instruction.nearBranchTarget - instruction.nextIP);
        return address + instruction.length + Number(distance);
    }
}
const next = { kind: 'next' };
const none = { kind: 'none' };
function kindOf(iced, instruction) {
    const { Code, FlowControl, Mnemonic } = iced;
    // HotSpot ends paths that are never taken with HLT.
    if (instruction.mnemonic === Mnemonic.Hlt)
        return 'end';
    if (instruction.code === Code.INVALID || instruction.isPrivileged)
        return 'none';
    switch (instruction.flowControl) {
        case FlowControl.Next:
        case FlowControl.XbeginXabortXend:
            return 'next';
        case FlowControl.ConditionalBranch:
            return 'branch';
        case FlowControl.Call:
        case FlowControl.IndirectCall:
            return 'call';
        case FlowControl.Interrupt:
            return instruction.mnemonic === Mnemonic.Int3 ? 'end' : 'none';
        default:
            return 'end';
    }
}

;// CONCATENATED MODULE: ./lib/diagnose/hazards/walk.js
/**
 * Follows code from its entries through all direct branches and calls, each instruction once.
 *
 * An entry may point to data. So what a straight run of instructions needs only counts once the run
 * ends as code does: in a branch or a call to where there can be code, in a return, or in code that
 * was walked before.
 *
 * Measured on compiled code without such instructions: in HotSpot 17 with UseAVX=0 it finds no AVX
 * instruction, with UseAVX=2 none of AVX-512, in node 20 without AVX none. Decoding all memory from
 * its first byte to its last takes some 45 pieces of data for such instructions there. It also finds
 * 25 in 10,000 more that are code: nothing refers to them, or only an indirect jump.
 */
function walk({ entries, stepperAt, isCode, needsAt, onNeeds, onCpuid }) {
    const seen = new Map();
    const work = [...entries];
    for (let entry = work.pop(); entry !== undefined; entry = work.pop()) {
        const stepper = stepperAt(entry);
        if (stepper === undefined)
            continue;
        const { block } = stepper;
        const visited = seen.get(stepper) ?? new Uint8Array(block.bytes.length);
        seen.set(stepper, visited);
        let run = [];
        const confirm = () => {
            for (const { address, needs } of run)
                onNeeds(address, needs);
            run = [];
        };
        for (let address = entry; address < block.end;) {
            if (visited[address - block.start]) {
                confirm();
                break;
            }
            const length = stepper.decode(address);
            const flow = stepper.flow(address);
            if (flow.kind === 'none')
                break;
            const target = flow.kind === 'next' ? undefined : flow.target;
            if (target !== undefined && !isCode(target))
                break;
            visited[address - block.start] = 1;
            const needs = needsAt(stepper);
            if (needs.length > 0)
                run.push({ address, needs });
            if (stepper.isCpuid)
                onCpuid(address);
            if (flow.kind !== 'next')
                confirm();
            if (target !== undefined)
                work.push(target);
            if (flow.kind === 'end')
                break;
            address += length;
        }
    }
}

;// CONCATENATED MODULE: ./lib/diagnose/hazards/compiled.js




/** Bytes of one process. JITs are limited to a few hundred million. */
const mostCode = 512 * 1024 ** 2;
/** Bytes. A routine that executes CPUID also tries the features that it found: HotSpot's stub does. */
const nearby = 1024;
/** LAHF and SAHF are one byte each: as often data as code. Every CPU since 2006 has them. */
const unsure = 'lahf-lm';
/**
 * What the code in a process's own memory needs: anonymous and shared memory, where JITs put it.
 * @param entries addresses that something in the process points to
 * @param needsAt what the instruction needs that was decoded last
 */
function compiledCode(iced, areas, entries, needsAt) {
    const executable = areas.filter(({ execute }) => execute);
    const { pieces, complete } = affordable(executable.flatMap(({ from, saved }) => (from.kind === 'own' ? saved : [])));
    const steppers = pieces.map((piece) => new Stepper(iced, readPiece(piece)));
    const blocks = steppers.map((stepper) => ({
        start: stepper.block.start,
        end: stepper.block.end,
        stepper,
    }));
    const stepperAt = (address) => (0,elf_ranges/* rangeAt */.B3)(blocks, address)?.stepper;
    const groups = new Map();
    const detecting = new Set();
    try {
        walk({
            entries,
            stepperAt,
            isCode: (address) => (0,elf_ranges/* rangeAt */.B3)(executable, address) !== undefined,
            needsAt,
            onNeeds: (address, needs) => {
                if (!needs.includes(unsure))
                    compiled_count(groups, address, needs);
            },
            onCpuid: (address) => {
                for (const one of [-1, 0, 1])
                    detecting.add(Math.floor(address / nearby) + one);
            },
        });
        const refTo = (address) => ({
            address,
            offset: undefined,
            text: stepperAt(address)?.text(address) ?? '',
        });
        return { sites: sitesOf([...groups.values()], detecting, refTo), complete };
    }
    finally {
        for (const stepper of steppers)
            stepper.free();
    }
}
function compiled_count(groups, address, needs) {
    const key = needs.join();
    const group = groups.get(key) ?? { needs, stretches: new Map() };
    groups.set(key, group);
    const index = Math.floor(address / nearby);
    const stretch = group.stretches.get(index) ?? { count: 0, first: address, last: address };
    group.stretches.set(index, stretch);
    stretch.count++;
    stretch.first = Math.min(stretch.first, address);
    stretch.last = Math.max(stretch.last, address);
}
/** One site for each group, without the stretches in which the CPU is asked what it has. */
function sitesOf(groups, detecting, refTo) {
    return groups.flatMap(({ needs, stretches }) => {
        const used = [...stretches]
            .flatMap(([index, stretch]) => (detecting.has(index) ? [] : [stretch]))
            .sort((a, b) => a.first - b.first);
        const [first] = used;
        if (first === undefined)
            return [];
        const ref = refTo(first.first);
        return [
            {
                how: 'compiled',
                file: undefined,
                count: used.reduce((sum, one) => sum + one.count, 0),
                extent: { start: first.first, end: (used.at(-1) ?? first).last + 1 },
                needs: new Map(needs.map((feature) => [feature, ref])),
            },
        ];
    });
}
function affordable(pieces) {
    let left = mostCode;
    const kept = pieces.filter(({ length }) => {
        left -= length;
        return left >= 0;
    });
    return { pieces: kept, complete: kept.length === pieces.length };
}
function readPiece({ file, offset, length, start }) {
    return { start, end: start + length, bytes: bytesOfFile(file, offset, length) };
}

// EXTERNAL MODULE: ./lib/formats/elf/frames.js + 1 modules
var elf_frames = __webpack_require__(9311);
// EXTERNAL MODULE: ./lib/formats/elf/notes.js
var notes = __webpack_require__(3095);
// EXTERNAL MODULE: ./lib/cpu/features.js + 1 modules
var features = __webpack_require__(4624);
;// CONCATENATED MODULE: ./lib/diagnose/hazards/every-call.js

/** Instructions of one function. Variants of glibc's functions are shorter. */
const longest = 4000;
/**
 * The features of which every call of a function needs each: wherever its branches lead, it meets an
 * instruction that faults without it. What happens after a call of another function, an indirect jump
 * or a trap is not known, so a path that reaches one of these or a return counts as one that needs
 * nothing more. memcpy, which copies a few bytes without vector registers, needs none.
 * @param entry address of the function's first instruction
 */
function neededByEveryCall(paths, entry) {
    const needs = new Set();
    const avoidsAll = escapes(paths, entry, (ofInstruction) => {
        for (const feature of ofInstruction)
            needs.add(feature);
        return ofInstruction.length > 0;
    });
    if (avoidsAll)
        return [];
    // What lacks AVX lacks AVX2 as well, so an instruction of AVX2 needs AVX, too.
    return [...needs].filter((feature) => !escapes(paths, entry, (ofInstruction) => (0,features/* requirements */.Ln)(ofInstruction).includes(feature)));
}
/** Whether a path leads out of a function without an instruction at which it is stopped. */
function escapes({ stepperAt, needsAt, goesOn }, entry, isStopped) {
    const seen = new Set();
    const work = [entry];
    for (let address = work.pop(); address !== undefined; address = work.pop()) {
        if (seen.has(address))
            continue;
        seen.add(address);
        const stepper = stepperAt(address);
        if (stepper === undefined || seen.size > longest || !goesOn())
            return true;
        const length = stepper.decode(address);
        const flow = stepper.flow(address);
        if (isStopped(needsAt(stepper)))
            continue;
        if (flow.kind === 'next')
            work.push(address + length);
        else if (flow.kind === 'branch' && flow.target !== undefined) {
            work.push(address + length, flow.target);
        }
        else if (flow.kind === 'end' && flow.target !== undefined)
            work.push(flow.target);
        else
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./lib/cpu/instruction.js + 1 modules
var cpu_instruction = __webpack_require__(8762);
;// CONCATENATED MODULE: ./lib/diagnose/hazards/needs.js


/** LZCNT and TZCNT never fault: silent-code.ts looks for them. */
const neverFault = new Set(['Lzcnt', 'Tzcnt']);
/**
 * Programs ask the kernel for a protection key before they use one. node has GOT slots of the
 * functions that use one, and called none of them in any test.
 */
const onlyOnRequest = new Set(['pku']);
/**
 * Returns a function that tells what an instruction needs. It is fast: results are kept.
 * @param source features of the source CPU, if known. An instruction that needs more was never
 *   chosen there: it is not reached, or is data
 */
function needsReader(iced, source) {
    const known = [];
    const byOperand = [];
    return ({ instruction, code }) => {
        byOperand[code] ??= dependsOnOperand(iced, instruction);
        const register = byOperand[code] && instruction.op1Kind === iced.OpKind.Register;
        const key = 2 * code + (register ? 1 : 0);
        known[key] ??= needsOf(iced, instruction, source);
        return known[key];
    };
}
/** Some need another feature with an operand in memory: broadcasts need AVX or AVX2. */
function dependsOnOperand(iced, instruction) {
    const { AVX, AVX2 } = iced.CpuidFeature;
    return instruction.cpuidFeatures().some((id) => id === AVX || id === AVX2);
}
function needsOf(iced, instruction, source) {
    const mnemonic = iced.Mnemonic[instruction.mnemonic] ?? '';
    if (neverFault.has(mnemonic))
        return [];
    const names = Array.from(instruction.cpuidFeatures(), (id) => iced.CpuidFeature[id] ?? '');
    const { features } = (0,cpu_instruction/* classify */.L8)(names, mnemonic);
    return features.every((name) => mayHave(source, name)) ? features.filter(faults) : [];
}
/** Of features that have no Linux flag it is not known whether the source CPU has them. */
function mayHave(source, feature) {
    return source === undefined || source.has(feature) || (0,features/* featureNamed */.ky)(feature)?.linux === null;
}
/** Whether instructions of a feature fault where it is absent. */
function faults(feature) {
    const absent = (0,features/* featureNamed */.ky)(feature)?.absent;
    return absent === '#UD' || absent === '#GP';
}

;// CONCATENATED MODULE: ./lib/diagnose/hazards/file-code.js







/**
 * Limits for functions without known bounds, in bytes: of each, and of all together. Far more than
 * functions written in assembler have.
 */
const unbounded = { longest: 65_536, all: 32 * 1024 ** 2 };
/** Instructions that are followed to learn what every call needs. libc's variants have some 20,000. */
const mostFollowed = 5_000_000;
/** The functions of an ELF file, each decoded when it is first needed. Has to be freed. */
class FileCode {
    elf;
    needsAt;
    /** whether Go's linker made the file */
    isGo;
    steppers;
    bounds;
    known = new Map();
    unboundedLeft = unbounded.all;
    followedLeft = mostFollowed;
    /** @param needsAt what the instruction needs that was decoded last */
    constructor(elf, iced, needsAt) {
        this.elf = elf;
        this.needsAt = needsAt;
        this.steppers = elf.segments
            .filter(({ execute }) => execute)
            .map(({ address, offset, size }) => {
            const bytes = elf.bytes.subarray(offset, offset + size);
            return new Stepper(iced, { start: address, end: address + size, bytes });
        });
        this.bounds = (0,elf_frames/* functionBounds */.i)(elf);
        this.isGo = (0,notes/* isGo */.Lc)(elf);
    }
    /** The offsets of a function in the file. */
    extent({ start, end }) {
        const offset = (0,segments/* offsetOf */.b4)(this.elf.segments, start) ?? 0;
        return { start: offset, end: offset + end - start };
    }
    /** @param bias what the process adds to the file's own addresses */
    instructionAt(address, bias) {
        return {
            address: address + bias,
            offset: (0,segments/* offsetOf */.b4)(this.elf.segments, address),
            text: this.stepperAt(address)?.text(address) ?? '',
        };
    }
    /**
     * The function that begins at an address; undefined where none does. A function without known
     * bounds, written in assembler, must begin at a multiple of 16, as assemblers align functions.
     */
    beginningAt(address) {
        const bounds = (0,elf_ranges/* rangeAt */.B3)(this.bounds, address);
        if (bounds)
            return bounds.start === address ? this.decoded(bounds) : undefined;
        return address % 16 === 0 ? this.withoutBounds(address) : undefined;
    }
    /** The function that contains an address. */
    around(address) {
        const bounds = (0,elf_ranges/* rangeAt */.B3)(this.bounds, address);
        return bounds ? this.decoded(bounds) : this.withoutBounds(address);
    }
    /** The features of which every call of the function that begins at an address needs each. */
    neededByEveryCall(address) {
        if ((0,elf_ranges/* rangeAt */.B3)(this.bounds, address)?.start !== address)
            return [];
        const paths = {
            stepperAt: (one) => this.stepperAt(one),
            needsAt: this.needsAt,
            goesOn: () => this.followedLeft-- > 0,
        };
        return neededByEveryCall(paths, address).filter((feature) => !onlyOnRequest.has(feature));
    }
    /** Whether `neededByEveryCall` followed all that it was asked for. */
    get followedAll() {
        return this.followedLeft >= 0;
    }
    /** Whether a call ends right before an address, so that the address may be a return address. */
    isAfterCall(address) {
        return [2, 3, 5, 6, 7].some((length) => {
            const stepper = this.stepperAt(address - length);
            if (stepper === undefined || stepper.decode(address - length) !== length)
                return false;
            return stepper.flow(address - length).kind === 'call';
        });
    }
    free() {
        for (const stepper of this.steppers)
            stepper.free();
    }
    stepperAt(address) {
        return this.steppers.find(({ block }) => address >= block.start && address < block.end);
    }
    decoded(bounds) {
        return this.keep(bounds, (stepper, findings) => {
            const end = Math.min(bounds.end, stepper.block.end);
            for (let address = bounds.start; address < end;) {
                const length = stepper.decode(address);
                this.note(stepper, address, findings);
                address += length;
            }
        });
    }
    /** Decodes up to the first end of a path that no earlier branch jumps over. */
    withoutBounds(start) {
        if (this.stepperAt(start) === undefined || this.unboundedLeft <= 0)
            return undefined;
        const next = this.bounds[(0,elf_ranges/* lastUpTo */.jr)(this.bounds, start) + 1]?.start ?? Number.POSITIVE_INFINITY;
        const bounds = { start, end: Math.min(next, start + unbounded.longest) };
        return this.keep(bounds, (stepper, findings) => {
            let reached = start;
            for (let address = start; address < Math.min(bounds.end, stepper.block.end);) {
                const length = stepper.decode(address);
                const flow = this.note(stepper, address, findings);
                if (flow.kind === 'none')
                    return;
                const target = 'target' in flow ? flow.target : undefined;
                if (flow.kind !== 'call' && target !== undefined && target < bounds.end) {
                    reached = Math.max(reached, target);
                }
                address += length;
                this.unboundedLeft -= length;
                if (flow.kind === 'end' && address > reached)
                    return;
            }
        });
    }
    note(stepper, address, findings) {
        const flow = stepper.flow(address);
        findings.addNeeds(address, this.needsAt(stepper));
        if (stepper.isCpuid)
            findings.addCpuid();
        if ('target' in flow && flow.target !== undefined)
            findings.addTarget(flow.target);
        return flow;
    }
    keep(bounds, decode) {
        const known = this.known.get(bounds.start);
        if (known)
            return known;
        const findings = new RoutineFindings(bounds);
        const stepper = this.stepperAt(bounds.start);
        if (stepper)
            decode(stepper, findings);
        const routine = findings.routine();
        this.known.set(bounds.start, routine);
        return routine;
    }
}
class RoutineFindings {
    bounds;
    byFeature = new Map();
    targets = new Set();
    asksCpu = false;
    constructor(bounds) {
        this.bounds = bounds;
    }
    addNeeds(address, features) {
        for (const feature of features) {
            if (!this.byFeature.has(feature))
                this.byFeature.set(feature, address);
        }
    }
    addTarget(target) {
        if (target < this.bounds.start || target >= this.bounds.end)
            this.targets.add(target);
    }
    addCpuid() {
        this.asksCpu = true;
    }
    /** A function that executes CPUID checks what the CPU has, so it does not fault. */
    routine() {
        const needs = this.asksCpu ? new Map() : this.byFeature;
        return { start: this.bounds.start, end: this.bounds.end, needs, targets: [...this.targets] };
    }
}

;// CONCATENATED MODULE: ./lib/diagnose/hazards/reached-functions.js
/**
 * The functions of a file that its entry points lead to, also through direct calls and jumps.
 * @param depth of calls that are followed
 */
function reachedFunctions(code, entries, depth) {
    const reached = new Map();
    const add = (routine, how, entry) => {
        const known = routine && reached.get(routine.start);
        if (!routine || known?.how === 'resolved' || known?.how === how)
            return [];
        const found = { routine, how, entry };
        reached.set(routine.start, found);
        return known ? [] : [found];
    };
    let frontier = entries.flatMap(({ address, kind }, index) => add(functionOf(code, address, kind), kind === 'table' ? 'possible' : 'resolved', index));
    for (let level = 0; level < depth && frontier.length > 0; level++) {
        frontier = frontier.flatMap(({ routine: { targets }, entry }) => targets.flatMap((target) => add(code.around(target), 'possible', entry)));
    }
    return [...reached.values()];
}
function functionOf(code, address, kind) {
    if (kind === 'running')
        return code.around(address);
    if (kind === 'stack' && code.isAfterCall(address))
        return code.around(address);
    return code.beginningAt(address);
}

;// CONCATENATED MODULE: ./lib/diagnose/hazards/file-sites.js



/** How many calls are followed from a function that something points to. */
const callDepth = 3;
/** Keeps the surest pointer to an address. */
function keepSurest(entries, address, entry) {
    const known = entries.get(address);
    if (known && pointerKinds.indexOf(known.kind) <= pointerKinds.indexOf(entry.kind))
        return;
    entries.set(address, entry);
}
/** The functions of a file that its entries lead to and that need something. */
function sitesInFile(code, path, entries) {
    const list = [...entries].map(([address, entry]) => ({ address, ...entry }));
    return reachedFunctions(code, list, callDepth).flatMap(({ routine, how, entry }) => {
        const from = list[entry];
        if (from === undefined || routine.needs.size === 0)
            return [];
        const needs = [...routine.needs].map(([feature, address]) => [feature, code.instructionAt(address, from.bias)]);
        const onRequest = [...routine.needs.keys()].every((feature) => onlyOnRequest.has(feature));
        return [
            {
                how: onRequest ? 'possible' : how,
                owner: from.owner,
                file: path,
                isGo: code.isGo,
                count: 1,
                extent: code.extent(routine),
                needs: new Map(needs),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/diagnose/hazards/iced.js
/** Loads the decoder, of 1.7 MB, only when there is something to decode. */
async function loadIced() {
    return (await __webpack_require__.e(/* import() */ 968).then(__webpack_require__.t.bind(__webpack_require__, 6968, 19))).default;
}

// EXTERNAL MODULE: ./lib/formats/images/saved-values.js
var saved_values = __webpack_require__(4571);
;// CONCATENATED MODULE: ./lib/diagnose/hazards/resolver.js
/** Bytes and instructions within which a resolver reaches XSAVE; glibc 2.36 takes 124 and 20. */
const longestResolver = 512;
const mostInstructions = 64;
/**
 * Reads the resolver from its instructions, so that neither symbols nor the version of glibc matter:
 * `sub rsp, [size]`, `mov eax, wanted`, `xsave [rsp + offset]`.
 * Source: glibc's sysdeps/x86_64/dl-trampoline.h since 2.27.
 * @param address of the first byte in the process
 * @returns undefined where it saves otherwise. XSAVEC, which CPUs since Skylake have, writes only
 *   registers that are in use
 */
function readResolver(iced, code, address) {
    const { Decoder, DecoderOptions, Instruction, Mnemonic, OpKind, Register } = iced;
    const decoder = new Decoder(64, code, DecoderOptions.None);
    const instruction = new Instruction();
    decoder.ip = BigInt(address);
    let size;
    let wanted;
    try {
        for (let count = 0; count < mostInstructions && decoder.canDecode; count++) {
            decoder.decodeOut(instruction);
            const { mnemonic, op0Register, op1Kind, memoryBase } = instruction;
            if (mnemonic === Mnemonic.Sub && op0Register === Register.RSP) {
                if (op1Kind !== OpKind.Memory || memoryBase !== Register.RIP)
                    return undefined;
                size = Number(instruction.ipRelMemoryAddress);
            }
            else if (mnemonic === Mnemonic.Mov && op0Register === Register.EAX) {
                if (op1Kind === OpKind.Immediate32)
                    wanted = instruction.immediate32;
            }
            else if (mnemonic === Mnemonic.Xsave || mnemonic === Mnemonic.Xsave64) {
                const isComplete = size !== undefined && wanted !== undefined && memoryBase === Register.RSP;
                if (!isComplete)
                    return undefined;
                const offset = Number(BigInt.asIntN(64, instruction.memoryDisplacement));
                return { size: size, offset, wanted: wanted };
            }
            else if (instruction.code === iced.Code.INVALID || mnemonic === Mnemonic.Call) {
                return undefined;
            }
        }
        return undefined;
    }
    finally {
        instruction.free();
        decoder.free();
    }
}

;// CONCATENATED MODULE: ./lib/diagnose/hazards/save-area.js






/**
 * The area of a process that may still bind a function that way; undefined: it has none.
 * @param mappings its executable mappings of files
 * @param pagemap of its private memory
 * @throws the system's error where an image or a file cannot be read
 */
function saveAreaOf(iced, mappings, pagemap) {
    const lazy = modulesOf(mappings).flatMap((mapping) => {
        const { resolver } = mapping.binary.lazy;
        const address = resolver && wordsAt(pagemap, mapping, [resolver]).get(resolver);
        return address ? [{ mapping, address }] : [];
    });
    for (const address of new Set(lazy.map((one) => one.address))) {
        const linker = (0,elf_ranges/* rangeAt */.B3)(mappings, address);
        const resolver = linker && readResolver(iced, codeAt(linker, address), address);
        if (linker === undefined || resolver === undefined)
            continue;
        const place = resolver.size - linker.bias;
        const reserved = (wordsAt(pagemap, linker, [place]).get(place) ?? 0) - resolver.offset;
        const unbound = lazy
            .filter((one) => one.address === address)
            .reduce((sum, { mapping }) => sum + countUnbound(pagemap, mapping), 0);
        if (reserved > 0 && unbound > 0)
            return { reserved, wanted: resolver.wanted, unbound };
    }
    return undefined;
}
/** One mapping of each file that is loaded. */
function modulesOf(mappings) {
    return [...new Map(mappings.map((one) => [`${one.bias} ${one.file.path}`, one])).values()];
}
/** The words that a process has written into the data of a file, by the file's own addresses. */
function wordsAt(pagemap, { bias }, addresses) {
    const words = (0,saved_values/* savedValues */.W)(pagemap, addresses.map((address) => BigInt(address + bias)));
    return new Map([...words].map(([at, value]) => [Number(at) - bias, Number(value)]));
}
/** A slot that is not bound leads back into the file's own PLT, as it did when it was loaded. */
function countUnbound(pagemap, mapping) {
    const { binary, bias } = mapping;
    const words = wordsAt(pagemap, mapping, binary.lazy.slots);
    return [...words].filter(([slot, value]) => isAsLoaded(binary, slot, value - bias)).length;
}
function codeAt({ binary, bias }, at) {
    const offset = (0,segments/* offsetOf */.b4)(binary.segments, at - bias);
    return offset === undefined
        ? new Uint8Array()
        : (0,external_node_fs_.readFileSync)(binary.path).subarray(offset, offset + longestResolver);
}

;// CONCATENATED MODULE: ./lib/diagnose/hazards/slots.js


/**
 * Reads the GOT slots of all files that a process maps. Slots whose pages are not in the checkpoint
 * are left out.
 * @throws ImageDamaged, or the system's error where the pages are missing
 */
function loadedSlots(pagemap, mappings) {
    const loads = new Map(mappings.map((mapping) => [`${mapping.bias} ${mapping.file.path}`, mapping]));
    return [...loads.values()].map((load) => slotsOf(pagemap, load));
}
function slotsOf(pagemap, { file, binary, bias }) {
    const { chosen, lazy, resolver } = binary.relocated;
    const wanted = [...new Set([...chosen, ...lazy])].sort((a, b) => a - b);
    const words = (0,saved_values/* savedValues */.W)(pagemap, wanted.map((slot) => BigInt.asUintN(64, BigInt(slot + bias))));
    const valueAt = (slot) => Number(words.get(BigInt.asUintN(64, BigInt(slot + bias))) ?? 0n);
    // Until it is bound, a slot points to where the file says: into its own procedure linkage table.
    const slots = lazy.filter((slot) => {
        const value = valueAt(slot);
        return value !== 0 && value - bias === wordInFile(binary, slot);
    });
    const resolving = resolver === undefined ? 0 : valueAt(resolver);
    return {
        path: file.path,
        binary,
        chosen: [...chosen]
            .filter((slot) => slot !== resolver)
            .map((slot) => [slot, valueAt(slot)]),
        unbound: resolving === 0 || slots.length === 0
            ? undefined
            : { resolver: resolving, slots: new Set(slots) },
    };
}

;// CONCATENATED MODULE: ./lib/diagnose/hazards/scan.js




















/**
 * Looks through a checkpoint for code that the processes will run or may run, and what it needs:
 * code in their own memory, and the functions of files that something in them points to. Takes
 * seconds, and lets other work run between processes and files.
 * @param find the place on disk of a file that the app saw
 * @param source features of the source CPU, by the table's names; undefined: not known
 * @throws ImageDamaged, or the system's error where an image is missing
 */
async function scanCheckpoint(spaces, find, source) {
    const iced = await loadIced();
    const needsAt = needsReader(iced, source);
    const binaries = new Binaries(find);
    const sites = [];
    const saveAreas = [];
    const unread = [];
    const files = new Map();
    const calls = new BoundCalls();
    for (const process of spaces.processes) {
        if ((0,init/* isOwnInit */.fr)(process))
            continue;
        if (!process.long) {
            unread.push((0,executable_code/* only32Bit */.N)(process.comm));
            continue;
        }
        const owner = ownerOf(spaces, process);
        const areas = (0,images_areas/* areasOf */._M)(spaces, process.pid);
        const pointers = findCodePointers(areas, process.threads.map((tid) => (0,thread/* readThread */.n)(spaces.images, tid).registers), (file) => binaries.of(file));
        unread.push(...changedCode(areas, find, process.comm));
        const { pid, comm } = process;
        const pagemap = spaces.pagemap(`pagemap-${pid}.img`);
        const saveArea = saveAreaOf(iced, pointers.mappings, pagemap);
        if (saveArea)
            saveAreas.push({ pid, comm, ...saveArea });
        const compiled = compiledCode(iced, areas, pointers.toOwn, needsAt);
        for (const site of compiled.sites)
            sites.push({ ...site, owner });
        if (!pointers.complete)
            unread.push(`some of what the memory of ${process.comm} points to`);
        if (!compiled.complete)
            unread.push(`some of the code in the memory of ${process.comm}`);
        const placeOf = (address) => {
            const mapping = (0,elf_ranges/* rangeAt */.B3)(pointers.mappings, address);
            return mapping && { path: mapping.file.path, address: address - mapping.bias };
        };
        for (const slots of loadedSlots(pagemap, pointers.mappings))
            calls.add(slots, placeOf);
        for (const [address, pointer] of pointers.toFiles) {
            const mapping = (0,elf_ranges/* rangeAt */.B3)(pointers.mappings, address);
            if (mapping === undefined)
                continue;
            const { binary, bias, file } = mapping;
            const known = files.get(file.path) ?? { binary, entries: new Map() };
            files.set(file.path, known);
            keepSurest(known.entries, address - bias, { ...pointer, owner, bias });
        }
        await (0,promises_.setImmediate)();
    }
    for (const [path, { binary, entries }] of files) {
        const elf = (0,file/* readElf */.o)((0,external_node_fs_.readFileSync)(binary.path));
        if (elf === undefined)
            continue;
        const code = new FileCode(elf, iced, needsAt);
        try {
            // One by one: there can be more than a call takes arguments.
            for (const site of sitesInFile(code, path, entries))
                sites.push(site);
            calls.look(path, (address) => code.neededByEveryCall(address));
            if (!code.followedAll)
                unread.push(`some of the functions of ${path}`);
        }
        finally {
            code.free();
        }
        await (0,promises_.setImmediate)();
    }
    return {
        sites,
        certain: calls.hazards(),
        saveAreas,
        unread: [...unread, ...binaries.unread],
    };
}
function ownerOf({ images, files }, { pid, comm }) {
    const maps = (0,process_maps/* readProcessMaps */.ZI)(images, pid, files);
    return { pid, comm, executable: maps.executable, mapped: (0,process_maps/* mappedFiles */.lw)(maps) };
}


/***/ }),

/***/ 561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ silentHazards),
/* harmony export */   Z: () => (/* binding */ silentWords)
/* harmony export */ });
/* harmony import */ var _base_text_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1837);
/* harmony import */ var _base_text_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2870);


/**
 * Without ABM, F3 0F BD is BSR with a prefix that is ignored; without BMI1, F3 0F BC is BSF.
 * Source: Intel SDM volume 2, LZCNT, TZCNT, BSR and BSF. BSR counts from bit 0 up, LZCNT from the
 * highest bit down: their results add up to the width minus 1, which is odd, so they always differ.
 */
const meanings = [
    {
        feature: 'abm',
        instruction: 'LZCNT',
        effect: 'it runs as BSR, whose result is the index of the highest set bit instead of the number of zeros above it, another number for every input, and undefined for 0',
    },
    {
        feature: 'bmi1',
        instruction: 'TZCNT',
        effect: "it runs as BSF, whose result is the same except for input 0, where it is undefined instead of the operand's width",
    },
];
/**
 * The hazards on a target: of the features that the source CPU has and the target lacks.
 * @param source,target features, by the table's names
 */
function silentHazards(code, source, target) {
    return meanings
        .filter(({ feature }) => source.has(feature) && !target.has(feature))
        .map(({ feature, instruction, effect }) => ({
        feature,
        instruction,
        effect,
        unread: code.unread,
        found: code.found.filter((place) => place.instruction === instruction),
    }));
}
/** A hazard in one sentence, without a full stop. @param name of the target */
function silentWords(hazard, name) {
    const { instruction, found } = hazard;
    const wrong = instruction === 'LZCNT'
        ? `LZCNT runs as BSR on ${name} and gives wrong numbers without any fault`
        : `TZCNT runs as BSF on ${name} and is wrong for input 0, without any fault`;
    const compiled = found.filter(({ kind }) => kind === 'compiled');
    const files = found.filter(({ kind }) => kind === 'file');
    const clauses = [
        ...(compiled.length > 0 ? [inCompiled(compiled, instruction)] : []),
        ...(files.length > 0 ? [inFiles(files, instruction)] : []),
    ];
    return `${wrong}; ${clauses.length > 0 ? clauses.join(', and ') : noneFound(hazard)}`;
}
function inCompiled(places, instruction) {
    const count = places.reduce((sum, place) => sum + place.count, 0);
    const many = `${count} ${instruction} ${count === 1 ? 'instruction' : 'instructions'}`;
    return `the checkpoint's compiled code contains ${many} (${listed(places)})`;
}
function inFiles(places, instruction) {
    const contain = places.length === 1 ? 'contains' : 'contain';
    const harmless = instruction === 'LZCNT'
        ? 'in code that may be chosen at run time'
        : 'but compilers also use it where the input is never 0';
    return `${listed(places)} ${contain} some, ${harmless}`;
}
function noneFound({ unread }) {
    if (unread.length === 0)
        return "the checkpoint's code contains none";
    return `none was found in the checkpoint's code, but not all of it could be read`;
}
/** The names of the three with the most. */
function listed(places) {
    const names = [...places].sort((a, b) => b.count - a.count).map(({ where }) => (0,_base_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)(where, 60));
    return (0,_base_text_list_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Z)(names, { most: 3, last: 'and' });
}


/***/ }),

/***/ 5725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ quoteName),
/* harmony export */   Ar: () => (/* binding */ makeLayer),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   pQ: () => (/* binding */ clauseOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _base_text_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2870);


/**
 * @param clause contains `{it}` for the instruction, or `{choice}` for what was chosen. It may also
 *   contain `{name}`, `{file}` and `{function}`.
 */
function makeLayer(who, clause, context, details = {}) {
    const it = instructionName(context);
    const choice = details.choice ?? quoteName(context.symbol?.name) ?? it;
    const values = {
        name: who.name,
        file: fileName(details.path ?? ''),
        function: details.function ?? '',
    };
    const fill = (own) => clause.replace(/\{(\w+)\}/g, (_, key) => own[key] ?? values[key] ?? '');
    return {
        id: who.id,
        layer: who.layer,
        name: who.name,
        how: fill({ it: 'it', choice: 'it' }),
        chose: fill({ it, choice }),
        certain: details.certain ?? true,
    };
}
/** The clause for code of a chooser. @param linked whether it is linked into another's file */
function clauseOf(chooser, linked) {
    const { uses, from, when = 'it was loaded' } = chooser;
    if (uses)
        return uses;
    if (!from && !chooser.when)
        return "{name}'s own code uses {it}";
    const who = linked ? '{name}, which is linked into {file},' : '{name}';
    return `${who} chose {choice}${from ? ` from ${from}` : ''} when ${when}`;
}
/** The instruction without its operands, such as `lock cmpxchg16b`. */
function instructionName({ instruction }) {
    const [name = ''] = /^(?:(?:lock|rep|repe|repne|bnd|notrack|xacquire|xrelease) )*\S+/.exec(instruction.text) ?? [''];
    return `\`${name}\``;
}
/** The name of a function, for a sentence. */
function quoteName(name) {
    return name ? `\`${(0,_base_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)((0,_base_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(name), 120)}\`` : undefined;
}
/** The name of a file without its folders, for a sentence. */
function fileName(path) {
    return (0,_base_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)((0,_base_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)), 120);
}


/***/ }),

/***/ 6127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ layerOfFile),
  w: () => (/* binding */ mayBundle)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/cpu/target.js + 3 modules
var target = __webpack_require__(4791);
;// CONCATENATED MODULE: ./lib/cpu/level-features.js

/**
 * The highest level of the x86-64 psABI that a text names, with its features.
 * @param text such as `x86-64-baseline, x86-64-v3`
 * @returns undefined if the text names no level above the baseline
 */
function levelNamed(text) {
    const name = text
        .match(/\bx86-64-v[234]\b/g)
        ?.sort()
        .at(-1);
    if (name === undefined)
        return undefined;
    const read = (0,target/* parseTargets */.Sx)(name);
    const features = 'targets' in read ? read.targets[0]?.features : undefined;
    return features && { name, features };
}

// EXTERNAL MODULE: ./lib/diagnose/catalogue.js + 1 modules
var catalogue = __webpack_require__(6630);
// EXTERNAL MODULE: ./lib/diagnose/layer-choice.js
var layer_choice = __webpack_require__(5725);
// EXTERNAL MODULE: ./lib/base/text/list.js
var list = __webpack_require__(1837);
;// CONCATENATED MODULE: ./lib/diagnose/layer-of-keys.js



/** Functions of glibc that read and write what a key of the kernel's memory protection allows (PKU). */
const functions = /^pkey_[gs]et$/;
const v8 = (0,catalogue/* chooser */.yx)('v8');
const app = { id: 'app', layer: 'app', name: 'the app' };
/**
 * The layer of glibc's functions for protection keys. There are no variants of them: they are called by
 * whoever was given a key by the kernel, which has some if the CPU has.
 */
function layerOfKeys(context) {
    const { symbol, executable } = context;
    if (!functions.test(symbol?.name ?? ''))
        return undefined;
    const isV8 = v8.executable?.test((0,external_node_path_.basename)(executable ?? '')) ?? false;
    const clause = '{name} asked the kernel for keys that protect memory, and calls {choice} with them';
    return (0,layer_choice/* makeLayer */.Ar)(isV8 ? v8 : app, clause, context, { certain: isV8 });
}

;// CONCATENATED MODULE: ./lib/diagnose/layer-of-glibc.js





const ifunc = (0,catalogue/* chooser */.yx)('glibc-ifunc');
const resolver = (0,catalogue/* chooser */.yx)('glibc-dl-runtime-resolve');
const tlsdesc = (0,catalogue/* chooser */.yx)('glibc-tlsdesc');
/** The layer of code in glibc's own files: variants of functions, and the dynamic linker. */
function layerOfGlibc(known, context) {
    return ((known.id === resolver.id ? ofLinker(context) : undefined) ??
        layerOfKeys(context) ??
        ofVariant(known, context));
}
/** Whether the process maps glibc; otherwise its program is static or uses another libc. */
function mapsGlibc({ mapped }) {
    return mapped.some((path) => ifunc.file?.test((0,external_node_path_.basename)(path)));
}
const saves = /^(xsave|xsavec|xsaveopt|xrstor|fxsave|fxrstor)(64)? /;
function ofLinker(context) {
    const name = context.symbol?.name ?? '';
    if (tlsdesc.symbol?.test(name)) {
        const clause = '{name} chose {choice} for thread-local variables when the process started';
        return (0,layer_choice/* makeLayer */.Ar)(tlsdesc, clause, context);
    }
    if (resolver.symbol?.test(name)) {
        return (0,layer_choice/* makeLayer */.Ar)(resolver, '{name} chose {choice} for lazy binding when the process started', context);
    }
    // The dynamic linker saves all registers for lazy binding, and newer ones for TLS descriptors too.
    if (name === '' && saves.test(context.instruction.text)) {
        const clause = '{name} chose {choice}, most likely for lazy binding, when the process started';
        return (0,layer_choice/* makeLayer */.Ar)(resolver, clause, context);
    }
    return undefined;
}
function ofVariant(known, context) {
    const { name, serves = [] } = context.symbol ?? {};
    const variant = name !== undefined && ifunc.symbol?.test(name) ? name : undefined;
    const served = serves.length > 0 ? serves : variant ? servedBy(variant) : [];
    if (served.length > 0) {
        const some = served.slice(0, 3);
        const quoted = some.map((one) => (0,layer_choice/* quoteName */.AB)(one) ?? '');
        const choice = (0,layer_choice/* quoteName */.AB)(variant ?? name) ?? `its variant of ${(0,list/* listNames */.Z)(quoted, { last: 'or' })}`;
        const clause = `glibc chose {choice} when ${whenBound('called {function}', context)}`;
        return (0,layer_choice/* makeLayer */.Ar)(ifunc, clause, context, {
            choice,
            function: (0,list/* listNames */.Z)(some, { last: 'or' }),
        });
    }
    if (known.id !== ifunc.id || context.instruction.features.length === 0) {
        return (0,layer_choice/* makeLayer */.Ar)({ ...known, name: 'glibc' }, "glibc's own code uses {it}", context);
    }
    // A glibc that was built for the baseline has such instructions only in variants of functions.
    const certain = context.isaNeeded !== undefined;
    const where = 'in a variant of a function for this CPU';
    const clause = `glibc chose {choice}, ${where}, when ${whenBound('called that function', context)}`;
    return (0,layer_choice/* makeLayer */.Ar)(ifunc, clause, context, { certain });
}
/** A variant is chosen when the function is bound: at its first call, or when the app is loaded. */
function whenBound(call, { bindNow }) {
    return bindNow ? 'the app was loaded' : `the app first ${call}`;
}
/** `__memset_avx512_unaligned_erms` is a variant of memset. memcpy and memmove share their variants. */
function servedBy(variant) {
    if (variant.startsWith('_ZGV'))
        return [variant.replace(/_([^_]+|(sse|avx)_wrapper)$/, '')];
    const name = variant
        .replace(/^__/, '')
        .replace(/_(evex(256|512)?|avx512|avx2?|sse4_1|sse42?|sse4_2|sse41|ssse3|fma[34]?)(_rtm|_movbe|_unaligned|_erms|_no_vzeroupper)*$/, '');
    return name === 'memmove' ? ['memcpy', 'memmove'] : [name];
}

;// CONCATENATED MODULE: ./lib/diagnose/layer-of-file.js





/** The layer of code in a file: a library, a runtime, or the app itself. */
function layerOfFile(path, context) {
    const known = (0,catalogue/* chooserOfFile */.R)(path);
    return (builtFor(path, known, context) ??
        pickedFor(path, known, context) ??
        (known?.layer === 'glibc' ? layerOfGlibc(known, context) : undefined) ??
        linkedInto(path, known, context) ??
        (known ? (0,layer_choice/* makeLayer */.Ar)(known, (0,layer_choice/* clauseOf */.pQ)(known, false), context, { path }) : undefined) ??
        guessed(path, context) ??
        ownCode(path, context));
}
/** Nobody chose at run time: the whole file was built for a higher level, as its note says. */
function builtFor(path, known, context) {
    const level = levelNamed(context.isaNeeded ?? '');
    if (!level || !needsOnly(level.features, context))
        return undefined;
    const who = { ...(known ?? ownerOf(path, context)), id: 'glibc-isa-level' };
    const clause = `{file}, all of which was built for ${level.name}, uses {it}`;
    return (0,layer_choice/* makeLayer */.Ar)(who, clause, context, { path });
}
/** The dynamic linker chose the whole library by the level of the CPU. */
function pickedFor(path, known, context) {
    const picker = (0,catalogue/* chooser */.yx)('glibc-hwcaps-dirs');
    if (!picker.folder?.test(path))
        return undefined;
    // Folders of glibc before 2.37: `haswell` stands for v3, the others stand for v4 or more.
    const level = levelNamed(path) ?? levelNamed(/\/haswell\//.test(path) ? 'x86-64-v3' : 'x86-64-v4');
    if (!level || !needsOnly(level.features, context))
        return undefined;
    const clause = `{name} picked {file} for ${level.name}, which uses {it}, when it was loaded`;
    return (0,layer_choice/* makeLayer */.Ar)(picker, clause, context, { path, certain: !known });
}
function needsOnly(features, { instruction }) {
    const needed = instruction.features;
    return needed.length > 0 && needed.every((feature) => features.has(feature));
}
/** Whether a file may contain other choosers' functions: only their names tell whose they are. */
function mayBundle(path) {
    return (0,catalogue/* chooserOfFile */.R)(path)?.bundles ?? true;
}
/** A function of a chooser that is linked into the file, recognised by its name. */
function linkedInto(path, known, context) {
    const name = context.symbol?.name;
    if (name === undefined || !mayBundle(path))
        return undefined;
    const by = (context.isGo ? (0,catalogue/* chooserOfGoSymbol */.h_)(name) : undefined) ?? (0,catalogue/* chooserOfSymbol */.bk)(name);
    if (by === undefined || by === known)
        return undefined;
    if (by.layer === 'glibc') {
        // Only a static program contains glibc. Elsewhere such a name is one of the program's own.
        if (!isProgram(path, context) || mapsGlibc(context))
            return undefined;
        const clause = 'glibc, which is linked into {file}, chose {choice} when {file} started';
        return (0,layer_choice/* makeLayer */.Ar)(by, clause, context, { path });
    }
    const who = by.layer === 'app' ? { ...ownerOf(path, context), id: by.id } : by;
    return (0,layer_choice/* makeLayer */.Ar)(who, (0,layer_choice/* clauseOf */.pQ)(by, true), context, { path });
}
function guessed(path, context) {
    if (context.symbol?.name !== undefined)
        return undefined;
    const { features } = context.instruction;
    // Go's compiler uses the level that the build names, so the rest is assembly, mostly of its library.
    const inGo = context.isGo && features.length > 0 ? (0,catalogue/* chooser */.yx)('go') : undefined;
    const by = inGo ?? (0,catalogue/* chooserUnnamed */.eL)(path, features);
    return by && (0,layer_choice/* makeLayer */.Ar)(by, (0,layer_choice/* clauseOf */.pQ)(by, true), context, { path, certain: false });
}
function ownCode(path, context) {
    const name = (0,layer_choice/* quoteName */.AB)(context.symbol?.name);
    const clause = `{file}'s own code uses {it}${name ? ' in {function}' : ''}`;
    // Without names, libraries that are linked into a program cannot be distinguished from its own code.
    const certain = name !== undefined || !isProgram(path, context) || mapsGlibc(context);
    return (0,layer_choice/* makeLayer */.Ar)(ownerOf(path, context), clause, context, { path, function: name, certain });
}
/** Folders whose files come from a distribution or a package manager, and not from the app. */
const packaged = /^\/(usr\/)?lib(64|32|x32)?\/|\/(site-packages|dist-packages|node_modules|gems)\//;
function ownerOf(path, context) {
    const name = (0,layer_choice/* fileName */.Md)(path);
    if (isProgram(path, context))
        return { id: 'app', layer: 'app', name };
    if (packaged.test(path))
        return { id: 'library', layer: 'native', name };
    return { id: 'app-library', layer: 'app', name };
}
function isProgram(path, { executable }) {
    return executable === undefined ? !/\.so(\.|$)/.test((0,external_node_path_.basename)(path)) : path === executable;
}


/***/ }),

/***/ 6264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ layerOf)
});

// EXTERNAL MODULE: ./lib/diagnose/catalogue.js + 1 modules
var catalogue = __webpack_require__(6630);
// EXTERNAL MODULE: ./lib/diagnose/layer-choice.js
var layer_choice = __webpack_require__(5725);
// EXTERNAL MODULE: ./lib/diagnose/layer-of-file.js + 3 modules
var layer_of_file = __webpack_require__(6127);
;// CONCATENATED MODULE: ./lib/diagnose/layer-of-made-code.js


/** The layer of code that is in no file, such as a JIT's. */
function layerOfMadeCode(context) {
    const reported = context.crash && ofReport(context.crash, context);
    if (reported)
        return reported;
    if (!context.mapping && context.mapped.length === 0) {
        const unknown = { id: 'unknown', layer: 'unknown', name: 'code of an unknown place' };
        const clause = 'code whose place is not known uses {it}';
        return (0,layer_choice/* makeLayer */.Ar)(unknown, clause, context, { certain: false });
    }
    const makers = (0,catalogue/* makersOfCode */.mu)(context.executable, context.mapped);
    const [maker] = makers;
    if (maker === undefined) {
        const jit = { id: 'jit', layer: 'jit', name: 'a JIT' };
        const what = context.mapping
            ? 'code that was made at run time'
            : 'code that appeared after the thaw';
        return (0,layer_choice/* makeLayer */.Ar)(jit, `${what}, by an unknown JIT, uses {it}`, context, {
            certain: false,
        });
    }
    const certain = makers.length === 1 && maker.code === 'all' && context.mapping !== undefined;
    const { features } = context.instruction;
    if (maker.id === 'hotspot' && (features.includes('clwb') || features.includes('clflushopt'))) {
        const flush = { ...maker, id: 'hotspot-icache-clwb' };
        const clause = 'HotSpot chose {choice}, to write new code back to memory, when it started';
        return (0,layer_choice/* makeLayer */.Ar)(flush, clause, context, { certain });
    }
    const clause = maker.makes ?? '{name} put {it} into code that it made while the app ran';
    return (0,layer_choice/* makeLayer */.Ar)(maker, clause, context, { certain });
}
const runtimes = {
    HotSpot: { id: 'hotspot', layer: 'jvm', name: 'HotSpot' },
    OpenJ9: { id: 'openj9', layer: 'jvm', name: 'OpenJ9' },
};
/** Names of the compilers, by their names in crash reports. */
const compilers = {
    c1: "HotSpot's C1",
    c2: "HotSpot's C2",
    jvmci: "HotSpot's JVMCI compiler (Graal)",
    JIT: "OpenJ9's JIT",
};
/** The layer according to a crash report; undefined if the report does not say what made the code. */
function ofReport({ runtime, method, compiler, frame }, context) {
    const who = runtimes[runtime];
    const by = compilers[compiler ?? ''];
    if (by && method) {
        const clause = `${by} put {it} into {function} when it compiled that method`;
        return (0,layer_choice/* makeLayer */.Ar)(who, clause, context, { function: (0,layer_choice/* quoteName */.AB)(method) });
    }
    if (compiler === 'interpreter') {
        const clause = '{name} put {it} into its interpreter when it started';
        return (0,layer_choice/* makeLayer */.Ar)(who, clause, context);
    }
    if (compiler === 'stub') {
        const clause = '{name} put {it} into its stub {function} when it started';
        const stub = frame?.replace(/^v {2}~/, '').replace(/ 0x.*$/, '');
        return (0,layer_choice/* makeLayer */.Ar)(who, clause, context, { function: (0,layer_choice/* quoteName */.AB)(stub) });
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/diagnose/layer.js




/** Files with code that is made at run time: those of .NET and ORC, and shared memory. */
const made = /^\/memfd:|^\/dev\/zero\b|^\/SYSV|^\/anon_hugepage|(^|\/)orcexec\.[^/]*$/;
/** Decides who chose an instruction, from what is known of its place. */
function layerOf(context) {
    const { mapping } = context;
    if (context.of === 'criu') {
        const criu = (0,catalogue/* chooser */.yx)('criu');
        return (0,layer_choice/* makeLayer */.Ar)(criu, "CRIU's own code, which runs before the app does, uses {it}", context);
    }
    if (mapping?.kind === 'file' && !made.test(mapping.path))
        return (0,layer_of_file/* layerOfFile */.D)(mapping.path, context);
    if (mapping?.kind === 'anonymous' && /^(vdso|vsyscall)$/.test(mapping.what)) {
        const vdso = (0,catalogue/* chooser */.yx)('vdso');
        return (0,layer_choice/* makeLayer */.Ar)(vdso, vdso.uses ?? '', context);
    }
    return layerOfMadeCode(context);
}


/***/ }),

/***/ 8901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ locatedIn),
  I: () => (/* binding */ openProcesses)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/base/process/once.js
var once = __webpack_require__(865);
// EXTERNAL MODULE: ./lib/formats/elf/code-symbol.js
var code_symbol = __webpack_require__(5818);
// EXTERNAL MODULE: ./lib/formats/elf/debug-files.js
var debug_files = __webpack_require__(7031);
// EXTERNAL MODULE: ./lib/formats/images/files.js
var images_files = __webpack_require__(8144);
// EXTERNAL MODULE: ./lib/formats/images/process-maps.js
var process_maps = __webpack_require__(1344);
// EXTERNAL MODULE: ./lib/formats/images/tree.js
var tree = __webpack_require__(8795);
// EXTERNAL MODULE: ./lib/machine/toolkit/toolkit.js
var toolkit_toolkit = __webpack_require__(6790);
// EXTERNAL MODULE: ./lib/formats/elf/segments.js
var segments = __webpack_require__(1774);
// EXTERNAL MODULE: ./lib/formats/images/areas.js
var areas = __webpack_require__(1213);
// EXTERNAL MODULE: ./lib/formats/images/pagemap.js + 1 modules
var images_pagemap = __webpack_require__(1494);
// EXTERNAL MODULE: ./lib/formats/images/saved-values.js
var saved_values = __webpack_require__(4571);
;// CONCATENATED MODULE: ./lib/diagnose/resolved.js




/** A limit for hostile images. */
const maxModules = 1000;
/**
 * The ELF files whose code a process maps.
 * @param find opens a file by the path that the app saw
 */
function modulesOf(maps, find) {
    const modules = new Map();
    for (const { backing, start, end, execute } of maps.mappings) {
        const mapped = backing.kind === 'file' ? maps.files.get(backing.file) : undefined;
        if (!execute || backing.kind !== 'file' || mapped?.kind !== 'file' || end > areas/* userEnd */.T4)
            continue;
        const file = find(mapped.path);
        if (file === undefined || modules.size >= maxModules)
            continue;
        const bias = (0,segments/* biasOf */.d6)(file.headers().segments, {
            start: Number(start),
            end: Number(end),
            offset: Number(backing.offset),
        });
        if (bias !== undefined)
            modules.set(`${bias} ${file.path}`, { file, bias });
    }
    return [...modules.values()];
}
/**
 * Reads from the GOT slots of some modules which function each name was resolved to. Once `memset` was
 * called, its slot has the address that glibc's resolver returned. Slots that are not resolved yet, or
 * whose page is not in the checkpoint, are left out.
 * @throws ImageDamaged, or the system's error if an image is missing
 */
async function resolvedNames(images, pid, modules) {
    const pagemap = (0,images_pagemap/* readPagemap */.G)(images, `pagemap-${pid}.img`);
    const resolved = new Map();
    for (const { file, bias } of modules) {
        const slots = await namedSlots(file);
        const addressOf = (slot) => BigInt.asUintN(64, BigInt(bias) + BigInt(slot));
        const words = (0,saved_values/* savedValues */.W)(pagemap, slots.map(({ slot }) => addressOf(slot)));
        for (const { slot, names } of slots) {
            const value = words.get(addressOf(slot));
            if (!value)
                continue;
            const known = resolved.get(value) ?? new Set();
            for (const name of names)
                known.add(name);
            resolved.set(value, known);
        }
    }
    return new Map([...resolved].map(([address, names]) => [address, [...names].sort()]));
}
/** The GOT slots of a file with the names of their functions, in ascending order. */
async function namedSlots(file) {
    const slots = file.functionSlots();
    const resolves = slots.some(({ of }) => of.kind === 'resolved');
    // .symtab is needed for static programs, which export no names of resolvers.
    const tables = resolves ? [await file.exported(), await file.symbols()] : [];
    const namesOf = ({ of }) => {
        if (of.kind === 'symbol')
            return [of.name];
        return (tables.map((table) => table.resolvers(of.resolver)).find(({ length }) => length > 0) ?? []);
    };
    return slots
        .map((one) => ({ slot: one.slot, names: namesOf(one) }))
        .filter(({ names }) => names.length > 0)
        .sort((a, b) => a.slot - b.slot);
}

;// CONCATENATED MODULE: ./lib/diagnose/processes.js









/** @throws ImageDamaged, or the system's error if an image is missing */
function openProcesses({ images, find, findDebugFile = find, toolkit, cancel, }) {
    const elf = (0,debug_files/* elfFiles */.F)({
        elfutils: (tool, args) => (0,toolkit_toolkit/* toolCommand */.WQ)(toolkit, tool, args),
        find: findDebugFile,
        cancel,
    });
    const files = (0,images_files/* readFiles */.U)(images);
    const sizes = sizesOf(files);
    const findElf = (path) => {
        const place = find(path);
        if (place === undefined)
            return undefined;
        const size = (0,external_node_fs_.statSync)(place).size;
        // A file of another size has been replaced since, and would give wrong names.
        return (sizes.get(path) ?? size) === size ? elf.file(place, path) : undefined;
    };
    const processes = new Map();
    for (const { pid, threads } of (0,tree/* readProcesses */._)(images).filter(({ alive }) => alive)) {
        const maps = (0,once/* once */.O)(() => (0,process_maps/* readProcessMaps */.ZI)(images, pid, files));
        const resolved = (0,once/* once */.O)(async () => resolvedNames(images, pid, modulesOf(maps(), findElf)));
        for (const id of [pid, ...threads])
            processes.set(id, { maps, resolved });
    }
    return {
        locate: async (pid, address) => {
            const known = processes.get(pid);
            if (known === undefined)
                return { mapped: [] };
            const maps = known.maps();
            return locatedIn(maps, address, { elf, findElf }, known.resolved);
        },
    };
}
/** @param resolved of the process's functions; undefined: it is not known */
async function locatedIn(maps, address, { elf, findElf }, resolved) {
    const mapping = (0,process_maps/* locateAddress */.TV)(maps, address);
    const file = mapping?.kind === 'file' ? findElf(mapping.path) : undefined;
    // If one part cannot be read, the others are still known.
    const symbol = file && mapping?.kind === 'file'
        ? await (0,code_symbol/* symbolAt */.O)(elf, file, mapping.offset).catch(() => undefined)
        : undefined;
    const executable = maps.executable === undefined ? undefined : findElf(maps.executable);
    const { isaNeeded, isGo } = file?.headers() ?? {};
    const names = symbol && resolved ? await resolved().catch(() => new Map()) : new Map();
    return {
        ...(executable && { bindNow: executable.headers().bindsNow }),
        ...(isaNeeded !== undefined && { isaNeeded }),
        ...(isGo && { isGo }),
        ...(mapping && { mapping }),
        ...(symbol && { symbol: withServed(symbol, address, names) }),
        ...(maps.executable !== undefined && { executable: maps.executable }),
        mapped: (0,process_maps/* mappedFiles */.lw)(maps),
    };
}
function withServed(symbol, address, resolved) {
    const start = address - BigInt(symbol.address - symbol.start);
    const names = (resolved.get(start) ?? []).map(code_symbol/* displayName */.Q);
    return { ...symbol, serves: names.filter((name) => name !== symbol.name) };
}
/** Sizes of files in bytes when the processes were frozen, by path. */
function sizesOf(files) {
    const sizes = new Map();
    for (const file of files.values()) {
        if (file.kind === 'file' && file.size !== undefined)
            sizes.set(file.path, Number(file.size));
    }
    return sizes;
}


/***/ }),

/***/ 873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ signedWord),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   bX: () => (/* binding */ stringAt),
/* harmony export */   zH: () => (/* binding */ tableEntries)
/* harmony export */ });
/*
 * Numbers and tables in the bytes of an ELF file. The bytes are not trusted: a table is cut where
 * the file ends.
 */
/** An unsigned 64-bit number. Above 2^53 it is not exact, but larger than any offset in a file. */
function word(bytes, at) {
    return bytes.readUInt32LE(at + 4) * 2 ** 32 + bytes.readUInt32LE(at);
}
/** A signed 64-bit number, exact between -2^53 and 2^53. */
function signedWord(bytes, at) {
    return bytes.readInt32LE(at + 4) * 2 ** 32 + bytes.readUInt32LE(at);
}
/** A string that ends with a NUL byte, at most `longest` bytes of it; empty where there is none. */
function stringAt(bytes, at, longest) {
    const within = bytes.subarray(at, at + longest);
    const end = within.indexOf(0);
    return within.toString('utf8', 0, end < 0 ? within.length : end);
}
/**
 * The offsets of a table's entries that are whole.
 * @param table `offset` in the file; `size` of one entry, in bytes
 * @param least how many bytes of an entry are read: a table with smaller entries has none
 */
function tableEntries(bytes, table, least) {
    if (table.size < least)
        return [];
    const all = Array.from({ length: table.count }, (_, index) => table.offset + index * table.size);
    return all.filter((at) => at + table.size <= bytes.length);
}


/***/ }),

/***/ 5818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ symbolAt),
/* harmony export */   Q: () => (/* binding */ displayName)
/* harmony export */ });
/* harmony import */ var _base_text_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2870);
/* harmony import */ var _ranges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9186);
/* harmony import */ var _segments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1774);



const longestName = 300;
/**
 * Finds the function that an instruction of a file belongs to.
 * @param offset in the file; bytes
 * @returns undefined: not known, or no code of an ELF file
 * @throws MachineryFailure if elfutils cannot be started
 */
async function symbolAt(files, file, offset) {
    const { segments, codeSections } = file.headers();
    const address = (0,_segments_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAddressOf */ .V)(segments, offset);
    if (address === undefined)
        return undefined;
    const of = { address, serves: [] };
    for await (const { source, table } of tablesOf(files, file)) {
        const symbol = table.covering(address);
        if (symbol) {
            const end = symbol.start + symbol.size;
            return {
                ...of,
                name: displayName(symbol.name),
                start: symbol.start,
                end,
                exact: true,
                source,
            };
        }
    }
    const frame = (0,_ranges_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeAt */ .B3)(file.functionBounds(), address);
    const from = frame?.start ?? (0,_ranges_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeAt */ .B3)(codeSections, address)?.start ?? address;
    for await (const { source, table } of tablesOf(files, file)) {
        const symbol = table.before(address);
        if (symbol && isBeginning(symbol, from, frame !== undefined)) {
            const end = frame && { end: frame.end };
            const name = displayName(symbol.name);
            return { ...of, name, start: symbol.start, ...end, exact: !!frame, source };
        }
    }
    return frame && { ...of, start: frame.start, end: frame.end, exact: true, source: 'frames' };
}
/** @param exact whether a function is known to begin at `from`, or only a section */
function isBeginning({ start }, from, exact) {
    return exact ? start === from : start >= from;
}
/** The tables that may have a symbol, the richest first. */
async function* tablesOf(files, file) {
    yield { source: 'symtab', table: await file.symbols() };
    const debug = files.debugFile(file);
    if (debug)
        yield { source: 'debug file', table: await debug.symbols() };
    yield { source: 'mini debug info', table: await file.miniSymbols() };
    yield { source: 'dynsym', table: await file.exported() };
}
/** A symbol's name for people: one line, of bounded length. */
function displayName(name) {
    return (0,_base_text_text_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .Mm)((0,_base_text_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(name), longestName);
}


/***/ }),

/***/ 7031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ elfFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _base_process_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(865);
/* harmony import */ var _elf_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7122);



function elfFiles({ elfutils, find, cancel }) {
    const files = new Map();
    const debugFiles = new Map();
    const file = (path, seenAs = path) => {
        const known = files.get(path) ?? (0,_elf_file_js__WEBPACK_IMPORTED_MODULE_1__/* .elfFile */ .E)(path, seenAs, elfutils, cancel);
        files.set(path, known);
        return known;
    };
    const findDebugFile = (of) => {
        const { buildId, debugLink } = of.headers();
        if (buildId === undefined)
            return undefined;
        for (const path of debugPaths(of.seenAs, buildId, debugLink)) {
            const found = find(path);
            if (found === undefined || found === of.path)
                continue;
            if (file(found, path).headers().buildId === buildId)
                return file(found, path);
        }
        return undefined;
    };
    return {
        file,
        debugFile: (of) => {
            const known = debugFiles.get(of.path) ?? (0,_base_process_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => findDebugFile(of));
            debugFiles.set(of.path, known);
            return known();
        },
    };
}
const debugFolder = '/usr/lib/debug';
/** Where GDB looks too. Source: its manual's "Debugging Information in Separate Files". */
function debugPaths(path, id, link) {
    const byId = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(debugFolder, '.build-id', id.slice(0, 2), `${id.slice(2)}.debug`);
    if (link === undefined)
        return [byId];
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path);
    return [byId, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, link), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, '.debug', link), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(debugFolder, folder, link)];
}


/***/ }),

/***/ 311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ bindsNow),
/* harmony export */   i: () => (/* binding */ dynamicEntries)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(873);

/** DT_* of the gABI; DT_FLAGS_1 of glibc's elf.h. */
const tags = new Map([
    [3, 'pltGot'],
    [24, 'bindNow'],
    [30, 'flags'],
    [0x6ffffffb, 'flags1'],
]);
/** The entries of the dynamic linker's table that are used here. */
function* dynamicEntries({ bytes, dynamic, }) {
    if (dynamic === undefined)
        return;
    const end = dynamic.offset + dynamic.size;
    for (let at = dynamic.offset; at + 16 <= end; at += 16) {
        const number = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(bytes, at);
        if (number === 0)
            return;
        const tag = tags.get(number);
        if (tag !== undefined)
            yield { tag, value: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(bytes, at + 8) };
    }
}
/** DF_BIND_NOW, DF_1_NOW */
const now = { flags: 8, flags1: 1 };
/** Whether the file asks for all its functions to be bound when it is loaded. */
function bindsNow(elf) {
    for (const { tag, value } of dynamicEntries(elf)) {
        if (tag === 'bindNow')
            return true;
        if ((tag === 'flags' || tag === 'flags1') && Math.floor(value / now[tag]) % 2 === 1)
            return true;
    }
    return false;
}


/***/ }),

/***/ 7122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ elfFile),
  I: () => (/* binding */ largestElf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/base/process/once.js
var once = __webpack_require__(865);
// EXTERNAL MODULE: ./lib/formats/elf/dynamic.js
var dynamic = __webpack_require__(311);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
// EXTERNAL MODULE: ./lib/base/process/failure.js
var failure = __webpack_require__(2169);
// EXTERNAL MODULE: ./lib/base/process/supervise.js
var supervise = __webpack_require__(5265);
;// CONCATENATED MODULE: ./lib/base/process/lines.js



/** Longer lines are skipped. In UTF-16 units. */
const longestLine = 64 * 1024;
/**
 * Runs a program, and calls `onLine` with each whole line of its output. When the program fails,
 * crashes or reaches a limit, there are no more lines, and that is no error.
 * @throws MachineryFailure when it cannot be started; the reason of `cancel` when that is aborted
 *   already
 */
async function readLines(argv, limits, onLine) {
    const bound = ['prlimit', `--as=${limits.memory}`, '--core=0', '--', ...argv];
    // An empty DEBUGINFOD_URLS keeps libdw from asking servers for debug files.
    const env = { DEBUGINFOD_URLS: '' };
    const tool = (0,supervise/* supervise */.z)(bound, { env, cancel: limits.cancel });
    const timer = setTimeout(tool.end, limits.seconds * 1000);
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let begun = '';
    let left = limits.bytes;
    try {
        for await (const chunk of tool.output) {
            left -= chunk.length;
            if (left < 0)
                break;
            const lines = (begun + decoder.write(chunk)).split('\n');
            begun = lines.pop();
            for (const line of lines)
                if (line.length <= longestLine)
                    onLine(line);
            // Cut one unit above the limit, so that the rest of this line is skipped with it.
            if (begun.length > longestLine)
                begun = begun.slice(0, longestLine + 1);
        }
    }
    finally {
        clearTimeout(timer);
    }
    if (left < 0)
        await tool.end();
    const ended = await tool.ended;
    if (ended.error === undefined && ended.code !== 126 && ended.code !== 127)
        return;
    throw (0,failure/* toolFailure */.L)(tool.command, ended, tool.lastWords(), 'remove the toolkit; it is then fetched again');
}

;// CONCATENATED MODULE: ./lib/formats/elf/elfutils-lines.js
/*
 * What the lines of elfutils' eu-nm and eu-readelf mean (0.188 and 0.192). Addresses are those that
 * the linker assigned, before the file is loaded anywhere.
 */
/** A line of `eu-nm -f posix`: NAME TYPE ADDRESS SIZE. Undefined symbols have no address. */
function listedSymbol(line) {
    const [, name, letter, start, size] = /^(.+) (.) ([0-9a-f]{16}) ([0-9a-f]{16})$/.exec(line) ?? [];
    if (name === undefined || letter === undefined || letter === 'U')
        return undefined;
    return {
        name,
        start: parseHex(start),
        size: parseHex(size),
        type: letterTypes.get(letter) ?? 'data',
        global: letter === letter.toUpperCase(),
    };
}
/** eu-nm has no letter for an IFUNC. W is a weak function, V is weak data. */
const letterTypes = new Map([
    ['t', 'function'],
    ['T', 'function'],
    ['w', 'function'],
    ['W', 'function'],
    ['n', 'label'],
    ['N', 'label'],
    [' ', 'resolver'],
]);
const tableRow = /^ +\d+: ([0-9a-f]{16}) +(\d+) (\w+) +(\w+) +\w+ +(\w+) (\S.*)$/;
/** A line of `eu-readelf -s`. */
function tabledSymbol(line) {
    const [, start, size, type, bind, section, name] = tableRow.exec(line) ?? [];
    if (name === undefined || section === 'UNDEF' || section === 'ABS')
        return undefined;
    const types = { FUNC: 'function', GNU_IFUNC: 'resolver', NOTYPE: 'label' };
    return {
        name,
        start: parseHex(start),
        size: Number(size),
        type: types[type] ?? 'data',
        global: bind !== 'LOCAL',
    };
}
function parseHex(digits) {
    return Number.parseInt(digits ?? '0', 16);
}

// EXTERNAL MODULE: ./lib/formats/elf/ranges.js
var ranges = __webpack_require__(9186);
;// CONCATENATED MODULE: ./lib/formats/elf/symbol-table.js

/** Symbols overlap little: after this many that do not contain an address, none does. */
const farthest = 1000;
function symbolTable(all) {
    const resolvers = new Map();
    for (const { type, start, name } of all) {
        if (type !== 'resolver')
            continue;
        const names = resolvers.get(start) ?? [];
        names.push(name);
        resolvers.set(start, names);
    }
    // A symbol at a resolver's address names the resolver itself, not the function that it returns.
    const code = all.filter(({ type, start }) => isCode(type) && !resolvers.has(start));
    const sized = code
        .filter(({ size }) => size > 0)
        .map((symbol) => ({ symbol, start: symbol.start, end: symbol.start + symbol.size }))
        .sort((a, b) => a.start - b.start || b.end - a.end || compareNames(a.symbol, b.symbol));
    const ordered = code
        .filter(({ name }) => !isNote(name))
        .sort((a, b) => a.start - b.start || compareNames(a, b));
    return {
        covering: (address) => innermost(sized, address)?.symbol,
        before: (address) => {
            const last = ordered[(0,ranges/* lastUpTo */.jr)(ordered, address)];
            return last?.size === 0 ? last : undefined;
        },
        resolvers: (address) => resolvers.get(address) ?? [],
    };
}
/** @param sorted by their start, the longer first; they may overlap */
function innermost(sorted, address) {
    const last = (0,ranges/* lastUpTo */.jr)(sorted, address);
    for (let index = last; index >= 0 && last - index < farthest; index--) {
        const range = sorted[index];
        if (range.end > address)
            return range;
    }
    return undefined;
}
function isCode(type) {
    return type === 'function' || type === 'label';
}
/** Compilers leave notes such as `.annobin_init.c` where no function is. */
function isNote(name) {
    return name.startsWith('.');
}
/**
 * The greater is the better name: a global one, then the one with fewer leading underscores, then
 * the longer one, as perf prefers them (choose_best_symbol). So `__memmove_\u2026` is chosen over
 * `__memcpy_\u2026`.
 */
function compareNames(one, other) {
    return (Number(one.global) - Number(other.global) ||
        leadingUnderscores(other) - leadingUnderscores(one) ||
        one.name.length - other.name.length);
}
function leadingUnderscores({ name }) {
    return name.search(/[^_]|$/);
}

;// CONCATENATED MODULE: ./lib/formats/elf/elfutils.js




/** For node, of 100 MB, eu-nm takes half a second and prints 50 MB. */
const limits = { seconds: 30, bytes: 512 * 1024 ** 2, memory: 8 * 1024 ** 3 };
/** The largest programs have a million. */
const mostSymbols = 4_000_000;
/**
 * Methods of the result throw MachineryFailure if elfutils cannot be started.
 * @param path on disk, absolute
 */
function elfSymbols(elfutils, path, cancel) {
    const read = async (command, symbolIn) => {
        const found = [];
        await readLines(command, { ...limits, cancel }, (line) => {
            const symbol = found.length < mostSymbols ? symbolIn(line) : undefined;
            if (symbol !== undefined)
                found.push(symbol);
        });
        return symbolTable(found);
    };
    const nm = (...options) => read(elfutils('nm', ['-p', '-C', '-f', 'posix', ...options, path]), listedSymbol);
    return {
        symbols: (0,once/* once */.O)(() => nm()),
        exported: (0,once/* once */.O)(() => nm('-D')),
        miniSymbols: (0,once/* once */.O)(() => read(elfutils('readelf', ['--elf-section', '-s', path]), tabledSymbol)),
    };
}

// EXTERNAL MODULE: ./lib/formats/elf/file.js
var file = __webpack_require__(3286);
// EXTERNAL MODULE: ./lib/formats/elf/frames.js + 1 modules
var elf_frames = __webpack_require__(9311);
// EXTERNAL MODULE: ./lib/formats/elf/notes.js
var notes = __webpack_require__(3095);
// EXTERNAL MODULE: ./lib/formats/elf/relocations.js
var relocations = __webpack_require__(121);
// EXTERNAL MODULE: ./lib/formats/elf/sections.js
var sections = __webpack_require__(8876);
;// CONCATENATED MODULE: ./lib/formats/elf/elf-file.js









/** Larger files are not read: a file is read as a whole. */
const largestElf = 1024 ** 3;
/** Methods of the result throw MachineryFailure if elfutils cannot be started. */
function elfFile(path, seenAs, elfutils, cancel) {
    // The bytes are not kept between the parts: a process may map hundreds of megabytes of files.
    const part = (read, otherwise) => (0,once/* once */.O)(() => {
        const elf = readWhole(path);
        return elf === undefined ? otherwise : read(elf);
    });
    return {
        path,
        seenAs,
        headers: part(headersOf, nothing),
        functionBounds: part(elf_frames/* functionBounds */.i, []),
        functionSlots: part(relocations/* functionSlots */._V, []),
        ...elfSymbols(elfutils, path, cancel),
    };
}
const nothing = {
    segments: [],
    codeSections: [],
    buildId: undefined,
    debugLink: undefined,
    bindsNow: false,
    isaNeeded: undefined,
    isGo: false,
};
function headersOf(elf) {
    return {
        segments: elf.segments,
        codeSections: (0,sections/* codeSections */.AX)(elf),
        buildId: (0,notes/* buildId */.uz)(elf),
        debugLink: (0,notes/* debugLink */.Iz)(elf),
        bindsNow: (0,dynamic/* bindsNow */.D)(elf),
        isaNeeded: (0,notes/* isaNeeded */.xI)(elf),
        isGo: (0,notes/* isGo */.Lc)(elf),
    };
}
function readWhole(path) {
    try {
        return (0,external_node_fs_.statSync)(path).size > largestElf ? undefined : (0,file/* readElf */.o)((0,external_node_fs_.readFileSync)(path));
    }
    catch {
        // It is gone, or this user may not read it: then nothing is known of it.
        return undefined;
    }
}


/***/ }),

/***/ 3286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readElf)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(873);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8876);


const headerType = { load: 1, dynamic: 2, ehFrame: 0x6474e550 };
const flag = { execute: 1, write: 2 };
/** EM_X86_64, ET_EXEC */
const [x86, executable] = [62, 2];
/** Far more than any file has. */
const mostHeaders = 64;
/**
 * Reads the headers of a 64-bit little-endian ELF file for x86-64.
 * Source: the System V ABI's gABI and its AMD64 supplement.
 * @returns undefined where it is another file
 */
function readElf(bytes) {
    const magic = bytes.subarray(0, 6).toString('latin1');
    if (magic !== '\x7fELF\x02\x01' || bytes.length < 64)
        return undefined;
    if (bytes.readUInt16LE(18) !== x86)
        return undefined;
    const headers = programHeaders(bytes);
    const inFile = headers.filter(({ offset, size }) => offset + size <= bytes.length);
    const loaded = headers.filter(({ type }) => type === headerType.load);
    // Segments that claim the same bytes again and again would cost more than the file is large.
    const claimed = loaded.reduce((sum, { size }) => sum + size, 0);
    return {
        bytes,
        fixed: bytes.readUInt16LE(16) === executable,
        segments: claimed > 2 * bytes.length ? [] : inFile.filter(({ type }) => type === headerType.load),
        sections: (0,_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .readSections */ .jn)(bytes),
        dynamic: inFile.find(({ type }) => type === headerType.dynamic),
        frameTable: inFile.find(({ type }) => type === headerType.ehFrame)?.address,
    };
}
function programHeaders(bytes) {
    const table = {
        offset: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm)(bytes, 32),
        size: bytes.readUInt16LE(54),
        count: Math.min(bytes.readUInt16LE(56), mostHeaders),
    };
    return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .tableEntries */ .zH)(bytes, table, 56).map((at) => {
        const flags = bytes.readUInt32LE(at + 4);
        return {
            type: bytes.readUInt32LE(at),
            execute: (flags & flag.execute) !== 0,
            write: (flags & flag.write) !== 0,
            offset: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm)(bytes, at + 8),
            address: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm)(bytes, at + 16),
            size: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm)(bytes, at + 32),
        };
    });
}


/***/ }),

/***/ 9311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ functionBounds)
});

// EXTERNAL MODULE: ./lib/formats/elf/sections.js
var sections = __webpack_require__(8876);
;// CONCATENATED MODULE: ./lib/formats/elf/eh-frame.js

/** DW_EH_PE_pcrel | DW_EH_PE_sdata4, as compilers and assemblers write it for x86-64. */
const relative32 = 0x1b;
/**
 * The functions that .eh_frame describes, in its order. Only those whose addresses are encoded as
 * compilers do it. Source: the Linux Standard Base Core's chapter on exception frames.
 */
function unwindEntries(elf, most) {
    const section = (0,sections/* sectionNamed */.H$)(elf, '.eh_frame');
    if (section === undefined)
        return [];
    const { bytes } = elf;
    const end = Math.min(section.offset + section.size, bytes.length);
    const encodings = new Map();
    const entries = [];
    for (let at = section.offset; at + 8 <= end && entries.length < most;) {
        const length = bytes.readUInt32LE(at);
        // 0 ends the list; 0xffffffff announces a 64-bit length, which nobody needs.
        if (length === 0 || length === 0xffffffff)
            break;
        const back = bytes.readUInt32LE(at + 4);
        if (back === 0)
            encodings.set(at, addressEncoding(bytes.subarray(at, at + 4 + length)));
        else if (encodings.get(at + 4 - back) === relative32 && at + 16 <= end) {
            const start = section.address + at + 8 - section.offset + bytes.readInt32LE(at + 8);
            const size = bytes.readUInt32LE(at + 12);
            if (size > 0)
                entries.push({ start, end: start + size });
        }
        at += 4 + length;
    }
    return entries;
}
/** Bytes of a pointer, by the low bits of its encoding (DW_EH_PE_absptr, udata2, 4, 8 and sdata*). */
const pointerSizes = new Map([
    [0, 8],
    [2, 2],
    [3, 4],
    [4, 8],
    [10, 2],
    [11, 4],
    [12, 8],
]);
/** How the entries that refer to a CIE encode addresses; undefined where that is not understood. */
function addressEncoding(cie) {
    const textEnd = cie.indexOf(0, 9);
    if (textEnd < 0)
        return undefined;
    const augmentation = cie.toString('latin1', 9, textEnd);
    if (!augmentation.startsWith('z'))
        return undefined;
    let at = textEnd + 1;
    // Code alignment, data alignment, return register, length of what follows: LEB128 numbers.
    for (let numbers = 0; numbers < 4; numbers++) {
        while ((cie[at] ?? 0) >= 0x80)
            at++;
        at++;
    }
    for (const letter of augmentation.slice(1)) {
        if (letter === 'R')
            return cie[at];
        if (letter === 'L')
            at++;
        else if (letter === 'P') {
            const size = pointerSizes.get((cie[at] ?? 0) & 15);
            if (size === undefined)
                return undefined;
            at += 1 + size;
        }
        else if (letter !== 'S' && letter !== 'B')
            return undefined;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/formats/elf/ranges.js
var ranges = __webpack_require__(9186);
// EXTERNAL MODULE: ./lib/formats/elf/segments.js
var elf_segments = __webpack_require__(1774);
;// CONCATENATED MODULE: ./lib/formats/elf/frames.js



/** More than any program has. */
const mostFunctions = 4_000_000;
/** DW_EH_PE_pcrel, DW_EH_PE_datarel, DW_EH_PE_sdata4 and DW_EH_PE_udata4, as all linkers write it. */
const header = { version: 1, framePointer: 0x1b, count: 0x03, table: 0x3b };
/**
 * The bounds of a file's functions, ascending, without overlap. Stripped files have them too, for
 * the unwinder: in the search table .eh_frame_hdr, or, without it as in static programs, only in
 * .eh_frame. A function that was split has several ranges.
 * Source: the Linux Standard Base Core's chapter on exception frames.
 * @returns addresses as the linker assigned them; empty where the file has no such table
 */
function functionBounds(elf) {
    if (elf.frameTable === undefined)
        return (0,ranges/* withoutOverlap */.MY)(unwindEntries(elf, mostFunctions));
    return (0,ranges/* withoutOverlap */.MY)(searchTable(elf, elf.frameTable));
}
function searchTable({ bytes, segments }, address) {
    const at = (0,elf_segments/* offsetOf */.b4)(segments, address);
    if (at === undefined || at + 12 > bytes.length)
        return [];
    const [version, pointer, count, table] = bytes.subarray(at, at + 4);
    const asExpected = version === header.version &&
        pointer === header.framePointer &&
        count === header.count &&
        table === header.table;
    if (!asExpected)
        return [];
    const fits = Math.floor((bytes.length - at - 12) / 8);
    const length = Math.min(bytes.readUInt32LE(at + 8), fits, mostFunctions);
    return Array.from({ length }, (_, index) => {
        const start = address + bytes.readInt32LE(at + 12 + 8 * index);
        const frame = address + bytes.readInt32LE(at + 16 + 8 * index);
        return { start, end: start + sizeOf({ bytes, segments }, start, frame) };
    }).filter(({ start, end }) => end > start);
}
/** A frame's size in bytes; 0 where it is not the frame of a function that starts there. */
function sizeOf({ bytes, segments }, start, frame) {
    const at = (0,elf_segments/* offsetOf */.b4)(segments, frame);
    if (at === undefined || at + 16 > bytes.length)
        return 0;
    // The start must be encoded in 32 bits relative to itself, as compilers do.
    return frame + 8 + bytes.readInt32LE(at + 8) === start ? bytes.readUInt32LE(at + 12) : 0;
}


/***/ }),

/***/ 3095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iz: () => (/* binding */ debugLink),
/* harmony export */   Lc: () => (/* binding */ isGo),
/* harmony export */   uz: () => (/* binding */ buildId),
/* harmony export */   xI: () => (/* binding */ isaNeeded)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(873);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8876);


/** NT_GNU_BUILD_ID, NT_GNU_PROPERTY_TYPE_0; GNU_PROPERTY_X86_ISA_1_NEEDED of the x86-64 psABI. */
const noteType = { buildId: 3, property: 5 };
const isaNeededProperty = 0xc0008002;
const longestBuildId = 64;
const longestFileName = 255;
/** The build id, in hexadecimal. It identifies one build of a file, and its separate debug file. */
function buildId(elf) {
    for (const { type, content } of gnuNotes(elf)) {
        const { length } = content;
        if (type === noteType.buildId && length >= 2 && length <= longestBuildId) {
            return content.toString('hex');
        }
    }
    return undefined;
}
/** The level of x86-64 that the file says it needs, such as `x86-64-v3`; undefined: it says none. */
function isaNeeded(elf) {
    for (const { type, content } of gnuNotes(elf)) {
        if (type !== noteType.property)
            continue;
        for (let at = 0; at + 12 <= content.length;) {
            const size = content.readUInt32LE(at + 4);
            // A bit for each level, the lowest for the baseline.
            const bits = content.readUInt8(at + 8);
            if (content.readUInt32LE(at) === isaNeededProperty && size >= 1 && bits > 0) {
                return `x86-64-v${Math.min(4, 32 - Math.clz32(bits))}`;
            }
            at += 8 + Math.ceil(size / 8) * 8;
        }
    }
    return undefined;
}
/** Whether Go's linker made the file. Stripping leaves this section in it. */
function isGo(elf) {
    return (0,_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionNamed */ .H$)(elf, '.go.buildinfo') !== undefined;
}
/** The name of the separate debug file, without a folder. */
function debugLink(elf) {
    const section = (0,_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionNamed */ .H$)(elf, '.gnu_debuglink');
    if (section === undefined)
        return undefined;
    const name = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(elf.bytes, section.offset, Math.min(section.size, longestFileName));
    return name === '' || name.includes('/') ? undefined : name;
}
/** By the sections: the program headers of a separate debug file are not reliable. */
function* gnuNotes({ bytes, sections }) {
    for (const { type, offset, size, align } of sections) {
        if (type !== _sections_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionType */ .MX.note)
            continue;
        const end = Math.min(offset + size, bytes.length);
        const padded = (length) => Math.ceil(length / (align === 8 ? 8 : 4)) * (align === 8 ? 8 : 4);
        for (let at = offset; at + 12 <= end;) {
            const nameSize = bytes.readUInt32LE(at);
            const contentSize = bytes.readUInt32LE(at + 4);
            const content = at + padded(12 + nameSize);
            const after = content + padded(contentSize);
            const isGnu = bytes.toString('latin1', at + 12, at + 12 + Math.min(nameSize, 4)) === 'GNU\0';
            if (isGnu && content + contentSize <= end) {
                yield {
                    type: bytes.readUInt32LE(at + 8),
                    content: bytes.subarray(content, content + contentSize),
                };
            }
            at = after;
        }
    }
}


/***/ }),

/***/ 9186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ rangeAt),
/* harmony export */   MY: () => (/* binding */ withoutOverlap),
/* harmony export */   jr: () => (/* binding */ lastUpTo)
/* harmony export */ });
/**
 * The range that contains a value.
 * @param ranges ascending, without overlap
 */
function rangeAt(ranges, value) {
    const range = ranges[lastUpTo(ranges, value)];
    return range !== undefined && value < range.end ? range : undefined;
}
/** Index of the last element that starts at or before a value; -1 if none does. */
function lastUpTo(sorted, value) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle].start <= value)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}
/** Sorts ranges by their start, and drops those that overlap an earlier one. */
function withoutOverlap(ranges) {
    let reached = 0;
    return [...ranges]
        .sort((a, b) => a.start - b.start)
        .filter(({ start, end }) => {
        if (start < reached)
            return false;
        reached = end;
        return true;
    });
}


/***/ }),

/***/ 121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ relocatedWords),
/* harmony export */   _V: () => (/* binding */ functionSlots)
/* harmony export */ });
/* unused harmony exports relocations, lazyResolver */
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(873);
/* harmony import */ var _dynamic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(311);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8876);



/** R_X86_64_* of those that can write the address of a function. */
const kinds = new Map([
    [1, 'word'],
    [6, 'got'],
    [7, 'plt'],
    [8, 'relative'],
    [37, 'irelative'],
]);
/** Far more than any file has. */
const mostRelocations = 4_000_000;
/** STT_GNU_IFUNC */
const ifunc = 10;
const longestName = 4096;
/** Bytes of all names together. Hostile files could use long names again and again. */
const mostNames = 64 * 1024 ** 2;
/** Source: the AMD64 supplement's chapter on relocation. */
function* relocations({ bytes, sections }) {
    let left = mostRelocations;
    for (const { type, offset, size, link } of sections) {
        if (type !== _sections_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionType */ .MX.relocations)
            continue;
        const end = Math.min(bytes.length, offset + size) - 23;
        const symbols = sections[link];
        const names = sections[symbols?.link ?? -1];
        for (let at = offset; at < end && left > 0; at += 24, left--) {
            const kind = kinds.get(bytes.readUInt32LE(at + 8));
            if (kind === undefined)
                continue;
            yield {
                slot: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm)(bytes, at),
                kind,
                addend: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .signedWord */ .LZ)(bytes, at + 16),
                symbol: (symbols?.offset ?? bytes.length) + 24 * bytes.readUInt32LE(at + 12),
                names: names?.offset ?? bytes.length,
            };
        }
    }
}
function relocatedWords(elf) {
    const chosen = new Set();
    const fixed = new Map();
    const lazy = [];
    for (const { slot, kind, addend, symbol } of relocations(elf)) {
        if (kind === 'plt')
            lazy.push(slot);
        if (kind === 'irelative')
            chosen.add(slot);
        else if (kind === 'relative')
            fixed.set(slot, addend);
        else if (kind === 'word' || isOwn(elf.bytes, symbol))
            fixed.set(slot, undefined);
        else
            chosen.add(slot);
    }
    const resolver = lazyResolverSlot(elf);
    if (resolver !== undefined)
        chosen.add(resolver);
    return { chosen, fixed, lazy, resolver };
}
/** Whether a symbol is defined in the file, and is not an IFUNC. */
function isOwn(bytes, symbol) {
    if (symbol + 24 > bytes.length)
        return false;
    return bytes.readUInt16LE(symbol + 6) !== 0 && (bytes.readUInt8(symbol + 4) & 15) !== ifunc;
}
/** Name that glibc gives its lazy resolver; a suffix tells how it saves registers: `_xsavec`. */
const lazyResolver = '_dl_runtime_resolve';
/**
 * Slots by the names of their symbols, those of IFUNC resolvers, and that of the lazy resolver.
 * @param isWanted whether a slot is looked up; by default all are
 */
function functionSlots(elf, isWanted = () => true) {
    const { bytes } = elf;
    const slots = [];
    let left = mostNames;
    const nameOf = ({ symbol, names }) => {
        if (symbol + 24 > bytes.length || left <= 0)
            return '';
        const name = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(bytes, names + bytes.readUInt32LE(symbol), longestName);
        left -= name.length;
        return name;
    };
    for (const relocation of relocations(elf)) {
        const { slot, kind, addend } = relocation;
        if (!isWanted(slot))
            continue;
        if (kind === 'irelative')
            slots.push({ slot, of: { kind: 'resolved', resolver: addend } });
        if (kind === 'irelative' || kind === 'relative' || addend !== 0)
            continue;
        const name = nameOf(relocation);
        if (name !== '')
            slots.push({ slot, of: { kind: 'symbol', name } });
    }
    const slot = lazyResolverSlot(elf);
    if (slot !== undefined && isWanted(slot)) {
        slots.push({ slot, of: { kind: 'symbol', name: lazyResolver } });
    }
    return slots;
}
/**
 * The third word of the table at DT_PLTGOT has no relocation: the dynamic linker writes its lazy
 * resolver there. Source: System V ABI, AMD64 supplement, "Procedure Linkage Table".
 */
function lazyResolverSlot(elf) {
    for (const { tag, value } of (0,_dynamic_js__WEBPACK_IMPORTED_MODULE_0__/* .dynamicEntries */ .i)(elf))
        if (tag === 'pltGot')
            return value + 16;
    return undefined;
}


/***/ }),

/***/ 8876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ codeSections),
/* harmony export */   H$: () => (/* binding */ sectionNamed),
/* harmony export */   MX: () => (/* binding */ sectionType),
/* harmony export */   j9: () => (/* binding */ dataSections),
/* harmony export */   jn: () => (/* binding */ readSections)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(873);
/* harmony import */ var _ranges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9186);


/** SHT_* of the gABI. */
const sectionType = { content: 1, relocations: 4, note: 7, dynamicSymbols: 11 };
/** SHF_ALLOC, SHF_EXECINSTR */
const flag = { alloc: 2, code: 4 };
/** Far more than any file has. */
const mostSections = 4096;
const longestName = 64;
/** @param bytes of a file that has an ELF header */
function readSections(bytes) {
    const table = {
        offset: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(bytes, 40),
        size: bytes.readUInt16LE(58),
        count: Math.min(bytes.readUInt16LE(60), mostSections),
    };
    return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .tableEntries */ .zH)(bytes, table, 64).map((at) => ({
        type: bytes.readUInt32LE(at + 4),
        flags: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(bytes, at + 8),
        address: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(bytes, at + 16),
        offset: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(bytes, at + 24),
        size: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(bytes, at + 32),
        link: bytes.readUInt32LE(at + 40),
        align: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(bytes, at + 48),
        name: bytes.readUInt32LE(at),
    }));
}
/** The first section of a name, such as `.eh_frame`. */
function sectionNamed({ bytes, sections }, name) {
    const names = sections[bytes.readUInt16LE(62)];
    if (names === undefined)
        return undefined;
    return sections.find((one) => (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(bytes, names.offset + one.name, longestName) === name);
}
/** The addresses of the sections of code. */
function codeSections({ sections }) {
    const code = sections.filter(({ type, flags }) => type === sectionType.content && (flags & flag.code) !== 0);
    return (0,_ranges_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutOverlap */ .MY)(code.map(({ address, size }) => ({ start: address, end: address + size })));
}
/**
 * Data sections of a non-PIE executable, as offsets in the file, 8-aligned, ascending, without
 * overlap; empty for PIE and libraries. Only the data of a non-PIE executable contains pointers
 * before it is loaded.
 */
function dataSections({ bytes, fixed, sections }) {
    if (!fixed)
        return [];
    const ranges = sections.flatMap(({ type, flags, offset, size }) => {
        const start = Math.ceil(offset / 8) * 8;
        const end = Math.min(offset + size, bytes.length);
        const isData = type === sectionType.content && (flags & flag.alloc) !== 0;
        return isData && (flags & flag.code) === 0 && start < end ? [{ start, end }] : [];
    });
    return (0,_ranges_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutOverlap */ .MY)(ranges);
}


/***/ }),

/***/ 1774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ codeAddressOf),
/* harmony export */   b4: () => (/* binding */ offsetOf),
/* harmony export */   d6: () => (/* binding */ biasOf)
/* harmony export */ });
/** The offset in the file of an address; undefined where no segment has it. */
function offsetOf(segments, address) {
    const segment = segments.find((one) => address >= one.address && address < one.address + one.size);
    return segment && address - segment.address + segment.offset;
}
/** The file's own address of an offset in the file; undefined where it is not mapped as code. */
function codeAddressOf(segments, offset) {
    const segment = segments.find((one) => one.execute && offset >= one.offset && offset < one.offset + one.size);
    return segment && offset - segment.offset + segment.address;
}
/**
 * The load bias: what a process adds to the addresses of a file.
 * @param mapping an executable mapping of the file in the process: its addresses, and its offset in
 *   the file
 * @returns undefined where no executable segment lies in the mapping
 */
function biasOf(segments, mapping) {
    const { start, end, offset } = mapping;
    const segment = segments.find((one) => one.execute && one.offset < offset + end - start && one.offset + one.size > offset);
    return segment && start - offset - (segment.address - segment.offset);
}


/***/ }),

/***/ 3756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ AddressSpaces)
/* harmony export */ });
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8144);
/* harmony import */ var _memory_map_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2663);
/* harmony import */ var _pagemap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1494);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8795);




/**
 * The address spaces of a checkpoint's processes. Reads its processes and files once, and each
 * pagemap once.
 */
class AddressSpaces {
    images;
    /** those that were alive: zombies have no memory */
    processes;
    files;
    pagemaps = new Map();
    /**
     * @param images folder of CRIU's images
     * @throws ImageDamaged, or the system's error where an image is missing; all methods do too
     */
    constructor(images) {
        this.images = images;
        this.files = (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readFiles */ .U)(images);
        this.processes = (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .readProcesses */ ._)(images).filter(({ alive }) => alive);
    }
    /** The mappings of a process, ascending. One at a time: hostile images have a million. */
    *mappings(pid) {
        for (const mapping of (0,_memory_map_js__WEBPACK_IMPORTED_MODULE_1__/* .readMemoryMap */ .k)(this.images, pid)) {
            yield { mapping, content: this.contentOf(pid, mapping) };
        }
    }
    pagemap(name) {
        const pagemap = this.pagemaps.get(name) ?? (0,_pagemap_js__WEBPACK_IMPORTED_MODULE_2__/* .readPagemap */ .G)(this.images, name);
        this.pagemaps.set(name, pagemap);
        return pagemap;
    }
    contentOf(pid, { start, backing }) {
        if (backing.kind === 'kernel')
            return backing;
        const ofProcess = { pagemap: `pagemap-${pid}.img`, shift: 0n };
        if (backing.kind === 'anonymous')
            return { kind: 'own', shared: false, pages: ofProcess };
        const { offset } = backing;
        const file = backing.kind === 'file' ? this.files.get(backing.file) : undefined;
        const segment = backing.kind === 'segment' ? backing.segment : segmentOf(file);
        if (segment !== undefined) {
            const pages = { pagemap: `pagemap-shmem-${segment}.img`, shift: start - offset };
            return { kind: 'own', shared: true, pages };
        }
        const known = file?.kind === 'file' ? file : { path: undefined, size: undefined };
        const part = { path: known.path, size: known.size, offset };
        return { kind: 'file', file: part, pages: ofProcess };
    }
}
function segmentOf(file) {
    return file?.kind === 'memfd' ? file.segment : undefined;
}


/***/ }),

/***/ 1213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ userEnd),
/* harmony export */   _M: () => (/* binding */ areasOf),
/* harmony export */   jU: () => (/* binding */ unknownFile)
/* harmony export */ });
const unknownFile = 'a mapping of an unknown file';
/** What lies above is the kernel's. */
const userEnd = 1n << 47n;
/**
 * The mappings of a process in user space, without the kernel's own, ascending.
 * @throws ImageDamaged, or the system's error where an image is missing
 */
function areasOf(spaces, pid) {
    const areas = [];
    for (const { mapping, content } of spaces.mappings(pid)) {
        if (content.kind === 'kernel' || mapping.end > userEnd)
            continue;
        areas.push({
            start: Number(mapping.start),
            end: Number(mapping.end),
            execute: mapping.execute,
            from: sourceOf(content),
            saved: savedIn(spaces, mapping, content.pages),
        });
    }
    return areas;
}
function sourceOf(content) {
    if (content.kind === 'own')
        return { kind: 'own' };
    const { path = unknownFile, size, offset } = content.file;
    return { kind: 'file', file: { path, size, offset: Number(offset) } };
}
function savedIn(spaces, { start, end }, { pagemap, shift }) {
    const { spans } = spaces.pagemap(pagemap);
    return Array.from(spans.within(start - shift, end - shift), (span) => ({
        file: span.file,
        offset: span.offset,
        length: Number(span.end - span.start),
        start: Number(span.start + shift),
    }));
}


/***/ }),

/***/ 8098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zZ: () => (/* binding */ parseImage),
  $2: () => (/* binding */ readEntries),
  hB: () => (/* binding */ readEntry),
  AM: () => (/* binding */ readImage)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/base/text/hex.js
var hex = __webpack_require__(964);
// EXTERNAL MODULE: ./lib/formats/images/damaged.js
var damaged = __webpack_require__(5440);
;// CONCATENATED MODULE: ./lib/formats/images/magic.json
const magic_namespaceObject = /*#__PURE__*/JSON.parse('{"sh":"0x54564319","EZ":{"inventory":"0x58313116","pstree":"0x50273030","core":"0x55053847","mm":"0x57492820","pagemap":"0x56084025","files":"0x56303138","reg-files":"0x50363636","memfd":"0x48453499","cpuinfo":"0x61404013","mountpoints":"0x55563928","netns":"0x55933752","pidns":"0x61157326"}}');
;// CONCATENATED MODULE: ./lib/formats/images/container.js





/**
 * Bytes. Images that do not contain pages are far smaller, even with a million mappings or open
 * files. What is read from an image takes up to ten times its size, which fits a default heap.
 */
const largestImage = 64 * 1024 ** 2;
/**
 * Reads an image as a whole. Not for images of pages, which have another format and any size.
 * @param name such as `mm-123.img`
 * @throws ImageDamaged where it is not as CRIU writes it; the system's error if it is missing
 */
function readImage(folder, name, kind) {
    return parseImage(name, readWhole(folder, name), kind);
}
/** An image from its bytes. Its entries are not parsed yet. @throws ImageDamaged */
function parseImage(name, bytes, kind) {
    const numbers = kind === 'inventory' ? [magic_namespaceObject.EZ[kind]] : [magic_namespaceObject.sh, magic_namespaceObject.EZ[kind]];
    for (const [index, number] of numbers.entries()) {
        const found = bytes.length < 4 * index + 4 ? undefined : bytes.readUInt32LE(4 * index);
        if (found === Number(number))
            continue;
        const instead = found === undefined ? 'it ends' : `it has ${(0,hex/* hex */.u)(found)}`;
        throw new damaged/* ImageDamaged */.$(name, `${instead} where ${kind}'s magic number ${number} belongs`);
    }
    const first = 4 * numbers.length;
    checkSizes(name, bytes, first);
    return { name, entries: { [Symbol.iterator]: () => split(bytes, first) } };
}
function checkSizes(name, bytes, first) {
    for (let at = first, index = 0; at < bytes.length; index++) {
        const left = bytes.length - at;
        if (left < 4)
            throw new damaged/* ImageDamaged */.$(name, `it ends within the size of entry ${index}`);
        const size = bytes.readUInt32LE(at);
        if (size > left - 4) {
            throw new damaged/* ImageDamaged */.$(name, `entry ${index} takes ${size} bytes, ${left - 4} are left`);
        }
        at += 4 + size;
    }
}
function* split(bytes, first) {
    for (let at = first; at < bytes.length;) {
        const begin = at + 4;
        at = begin + bytes.readUInt32LE(at);
        yield bytes.subarray(begin, at);
    }
}
/** The content of the first entry. Most images have only one. @throws ImageDamaged */
function readEntry(image, kind) {
    for (const entry of readEntries(image, kind))
        return entry;
    throw new damaged/* ImageDamaged */.$(image.name, 'it has no entry 0');
}
/** The content of all entries, one after the other. @param first its index @throws ImageDamaged */
function* readEntries(image, kind, first = 0) {
    let index = -1;
    for (const entry of image.entries) {
        index++;
        if (index < first)
            continue;
        yield content(image.name, index, entry, kind);
    }
}
function content(name, index, entry, kind) {
    if (kind.wire !== 2)
        throw new TypeError('an entry is a message');
    try {
        return kind.read(entry);
    }
    catch (error) {
        if (!(error instanceof damaged/* Malformed */.s))
            throw error;
        throw new damaged/* ImageDamaged */.$(name, `entry ${index}: ${error.message}`);
    }
}
function readWhole(folder, name) {
    // Opening a pipe without this option would wait for a writer.
    const file = (0,external_node_fs_.openSync)((0,external_node_path_.join)(folder, name), external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    try {
        const status = (0,external_node_fs_.fstatSync)(file);
        if (!status.isFile())
            throw new damaged/* ImageDamaged */.$(name, 'it is no ordinary file');
        const { size } = status;
        if (size > largestImage)
            throw new damaged/* ImageDamaged */.$(name, `it has ${size} bytes, at most ${largestImage} are read`);
        const bytes = Buffer.alloc(size);
        let at = 0;
        while (at < size) {
            const got = (0,external_node_fs_.readSync)(file, bytes, at, size - at, at);
            if (got === 0)
                break;
            at += got;
        }
        return bytes.subarray(0, at);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}


/***/ }),

/***/ 5440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ImageDamaged),
/* harmony export */   s: () => (/* binding */ Malformed)
/* harmony export */ });
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1747);

/** An image is not as CRIU writes it. The message names the file and what was expected. */
class ImageDamaged extends _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedFailure */ .H {
    file;
    name = 'ImageDamaged';
    /**
     * @param file its name in the folder of images
     * @param problem what was found and what was expected, without a full stop
     */
    constructor(file, problem) {
        super(`${file} is damaged: ${problem}`);
        this.file = file;
    }
}
/** Some bytes are not as CRIU writes them. The caller knows their file. */
class Malformed extends Error {
    name = 'Malformed';
}


/***/ }),

/***/ 6749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ executableCode),
/* harmony export */   N: () => (/* binding */ only32Bit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _areas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1213);
/* harmony import */ var _saved_pieces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8946);




/** Bytes. Far more than any program has; hostile images could ask for more. */
const mostCode = 2 * 1024 ** 3;
/**
 * All executable memory of some processes, without the kernel's own (vdso). Memory that several
 * processes share counts once. So do the parts of files that are mapped executable; they are taken
 * as they are on disk.
 * @param find the place on disk of a file that the app saw
 * @throws ImageDamaged, or the system's error where an image is missing
 */
function executableCode(spaces, find, processes = spaces.processes) {
    const budget = new Budget();
    const compiled = new Map();
    const mapped = new Map();
    const segments = new Set();
    for (const { pid, comm, long } of processes) {
        if (!long) {
            budget.unread.add(only32Bit(comm));
            continue;
        }
        for (const { mapping, content } of spaces.mappings(pid)) {
            if (!mapping.execute || content.kind === 'kernel' || budget.left === 0)
                continue;
            const { start, end } = mapping;
            if (content.kind === 'file') {
                const { path = _areas_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownFile */ .jU, offset } = content.file;
                const known = mapped.get(path) ?? { file: content.file, parts: [] };
                known.parts.push({ offset: Number(offset), end: Number(offset + end - start) });
                mapped.set(path, known);
                continue;
            }
            const { pagemap, shift } = content.pages;
            if (content.shared) {
                // A range of a segment that several processes share counts for the first of them.
                const range = `${pagemap} ${start - shift} ${end - shift}`;
                if (segments.has(range))
                    continue;
                segments.add(range);
            }
            const pieces = (0,_saved_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .savedPieces */ .z)(spaces.pagemap(pagemap), start - shift, end - shift);
            append(compiled, comm, budget.take(`memory of ${comm}`, pieces));
        }
    }
    const code = [...compiled].map(([where, pieces]) => ({ kind: 'compiled', where, pieces }));
    for (const [path, parts] of mapped) {
        const pieces = piecesOfFile(path, parts, find);
        if (typeof pieces === 'string')
            budget.unread.add(pieces);
        else
            code.push({ kind: 'file', where: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), pieces: budget.take(path, pieces) });
    }
    return { code, unread: [...budget.unread] };
}
/** Why a process's code is not looked at: as 64-bit code it would be other instructions. */
function only32Bit(comm) {
    return `the code of ${comm}, which is 32-bit`;
}
class Budget {
    left = mostCode;
    unread = new Set();
    /** The pieces, or none of them where they are too large. */
    take(what, pieces) {
        const size = pieces.reduce((sum, { length }) => sum + length, 0);
        if (this.left >= size) {
            this.left -= size;
            return pieces;
        }
        this.left = 0;
        this.unread.add(`${what}, beyond the ${mostCode} bytes of code that are looked at`);
        return [];
    }
}
function append(all, name, pieces) {
    const known = all.get(name) ?? [];
    // One by one: there can be more than a call takes arguments.
    for (const piece of pieces)
        known.push(piece);
    all.set(name, known);
}
/** @returns why the file cannot be read, if it cannot */
function piecesOfFile(path, { file, parts }, find) {
    if (file.path === undefined)
        return path;
    const place = find(path);
    if (place === undefined)
        return `${path}, which is missing`;
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place);
    if (file.size !== undefined && BigInt(size) !== file.size)
        return `${path}, which has changed`;
    return union(parts, size).map(({ offset, length }) => ({ file: place, offset, length }));
}
/** The parts of a file that at least one mapping has, each once. */
function union(parts, size) {
    const result = [];
    for (const { offset, end } of [...parts].sort((a, b) => a.offset - b.offset)) {
        const last = result.at(-1);
        if (last && offset <= last.end)
            last.end = Math.max(last.end, end);
        else
            result.push({ offset, end });
    }
    return result
        .map(({ offset, end }) => ({ offset, length: Math.min(size, end) - offset }))
        .filter(({ length }) => length > 0);
}


/***/ }),

/***/ 8144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _container_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8098);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1047);




/**
 * Files by CRIU's id: regular files with their path as the app saw it, which is not trusted, and
 * memfds, whose content is in the checkpoint. Older CRIU writes regular files to reg-files.img.
 * @throws ImageDamaged, or the system's error where an image is missing
 */
function readFiles(folder) {
    const exists = (name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    const files = new Map();
    if (exists('reg-files.img') && !exists('files.img')) {
        const image = (0,_container_js__WEBPACK_IMPORTED_MODULE_2__/* .readImage */ .AM)(folder, 'reg-files.img', 'reg-files');
        for (const reg of (0,_container_js__WEBPACK_IMPORTED_MODULE_2__/* .readEntries */ .$2)(image, _messages_js__WEBPACK_IMPORTED_MODULE_3__/* .regFile */ .P4))
            files.set(reg.id, regular(reg));
        return files;
    }
    let inodes;
    for (const { id, reg, memfd } of (0,_container_js__WEBPACK_IMPORTED_MODULE_2__/* .readEntries */ .$2)((0,_container_js__WEBPACK_IMPORTED_MODULE_2__/* .readImage */ .AM)(folder, 'files.img', 'files'), _messages_js__WEBPACK_IMPORTED_MODULE_3__/* .file */ .NJ)) {
        if (reg)
            files.set(id, regular(reg));
        if (!memfd)
            continue;
        inodes ??= readInodes(folder);
        const inode = inodes.get(BigInt(memfd.inodeId));
        if (inode)
            files.set(id, inode);
    }
    return files;
}
function regular({ name, size, buildId, }) {
    if (buildId.length === 0)
        return { kind: 'file', path: name, size };
    // CRIU copies the bytes into words of 32 bits.
    const bytes = Buffer.alloc(4 * buildId.length);
    for (const [at, word] of buildId.entries())
        bytes.writeUInt32LE(word, 4 * at);
    return { kind: 'file', path: name, size, buildId: bytes.toString('hex') };
}
function readInodes(folder) {
    const inodes = new Map();
    const image = (0,_container_js__WEBPACK_IMPORTED_MODULE_2__/* .readImage */ .AM)(folder, 'memfd.img', 'memfd');
    for (const { inodeId, name, shmid } of (0,_container_js__WEBPACK_IMPORTED_MODULE_2__/* .readEntries */ .$2)(image, _messages_js__WEBPACK_IMPORTED_MODULE_3__/* .memfdInode */ .Lq)) {
        inodes.set(inodeId, { kind: 'memfd', name, segment: BigInt(shmid) });
    }
    return inodes;
}


/***/ }),

/***/ 2663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ readMemoryMap)
});

// EXTERNAL MODULE: ./lib/base/text/hex.js
var hex = __webpack_require__(964);
// EXTERNAL MODULE: ./lib/formats/images/container.js + 1 modules
var container = __webpack_require__(8098);
// EXTERNAL MODULE: ./lib/formats/images/damaged.js
var images_damaged = __webpack_require__(5440);
// EXTERNAL MODULE: ./lib/formats/images/message.js
var message = __webpack_require__(4168);
// EXTERNAL MODULE: ./lib/formats/images/messages.js
var messages = __webpack_require__(1047);
;// CONCATENATED MODULE: ./lib/formats/images/remapped-text.js
/**
 * Gives code that was moved to huge pages back to its file. Programs such as node with
 * `--use-largepages` put anonymous memory in place of a part of their own code, with the same bytes:
 * then what lies on both sides is mapped from one file, at offsets that fit together.
 * @param mappings ascending, without overlap
 */
function withRemappedText(mappings) {
    const moved = new Map();
    let before;
    let between = [];
    for (const mapping of mappings) {
        const follows = (between.at(-1) ?? before)?.end === mapping.start && mapping.execute;
        if (follows && mapping.backing.kind === 'anonymous') {
            between.push(mapping);
            continue;
        }
        if (follows)
            for (const one of between)
                moved.set(one, inFile(one, before, mapping));
        before = mapping.execute && mapping.backing.kind === 'file' ? mapping : undefined;
        between = [];
    }
    return moved.size === 0 ? mappings : mappings.map((one) => moved.get(one) ?? one);
}
/** @param before,after what lies on both sides */
function inFile(one, before, after) {
    if (before?.backing.kind !== 'file' || after.backing.kind !== 'file')
        return one;
    const { file, offset } = before.backing;
    const fits = after.backing.offset - offset === after.start - before.start;
    if (after.backing.file !== file || !fits)
        return one;
    return { ...one, backing: { kind: 'file', file, offset: offset + one.start - before.start } };
}

;// CONCATENATED MODULE: ./lib/formats/images/memory-map.js






/** PROT_* and MAP_SHARED of mman.h; VMA_* of criu/include/image.h (4.1.1; GUARD and UPROBES: 4.2). */
const prot = { read: 1, write: 2, execute: 4 };
const mapShared = 1;
const memory_map_status = {
    vsyscall: 1 << 2,
    vdso: 1 << 3,
    filePrivate: 1 << 6,
    fileShared: 1 << 7,
    anonShared: 1 << 8,
    vvar: 1 << 12,
    guard: 1 << 16,
    uprobes: 1 << 17,
};
const kernel = memory_map_status.vsyscall | memory_map_status.vdso | memory_map_status.vvar | memory_map_status.uprobes;
const pageSize = 4096n;
const kernelBacking = { kind: 'kernel' };
const anonymous = { kind: 'anonymous' };
/**
 * The mappings of a process, ascending, without overlap.
 * @throws ImageDamaged, or the system's error where the image is missing
 */
function readMemoryMap(folder, pid) {
    const image = (0,container/* readImage */.AM)(folder, `mm-${pid}.img`, 'mm');
    // Converted while they are read: a hostile image has room for a million of them.
    const mm = (0,message/* message */.iU)({ vmas: (0,message/* repeated */.ZD)(14, (0,message/* converted */.H$)(messages/* vma */.xv, mappingReader())) });
    const { vmas } = (0,container/* readEntry */.hB)(image, mm);
    return withRemappedText(vmas.every((one) => one !== undefined)
        ? vmas
        : vmas.filter((one) => one !== undefined));
}
function mappingReader() {
    let free = 0n;
    return (vma) => {
        // A guard is no mapping. CRIU lists guards after the mappings that they are in.
        if (vma.status & memory_map_status.guard)
            return undefined;
        const { start, end } = vma;
        const damaged = (problem) => new images_damaged/* Malformed */.s(`mapping ${(0,hex/* hex */.u)(start)}-${(0,hex/* hex */.u)(end)} ${problem}`);
        if (start >= end)
            throw damaged('ends before it begins');
        if (start % pageSize || end % pageSize)
            throw damaged('is not of whole pages');
        if (start < free)
            throw damaged('overlaps the one before it');
        free = end;
        return {
            start,
            end,
            read: (vma.prot & prot.read) !== 0,
            write: (vma.prot & prot.write) !== 0,
            execute: (vma.prot & prot.execute) !== 0,
            shared: (vma.flags & mapShared) !== 0,
            backing: backing(vma),
        };
    };
}
function backing({ status: bits, shmid, pgoff }) {
    if (bits & kernel)
        return kernelBacking;
    if (bits & memory_map_status.anonShared)
        return { kind: 'segment', segment: shmid, offset: pgoff };
    if (bits & (memory_map_status.filePrivate | memory_map_status.fileShared)) {
        return { kind: 'file', file: Number(BigInt.asUintN(32, shmid)), offset: pgoff };
    }
    return anonymous;
}


/***/ }),

/***/ 4168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ converted),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   S8: () => (/* binding */ uint32),
/* harmony export */   VV: () => (/* binding */ uint64),
/* harmony export */   ZD: () => (/* binding */ repeated),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   iU: () => (/* binding */ message),
/* harmony export */   jJ: () => (/* binding */ sint64),
/* harmony export */   lc: () => (/* binding */ bool),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required)
/* harmony export */ });
/* harmony import */ var _damaged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5440);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8842);


const uint32 = {
    wire: _wire_js__WEBPACK_IMPORTED_MODULE_1__/* .varint */ .L8,
    read: (value) => Number(BigInt.asUintN(32, value)),
};
const uint64 = { wire: _wire_js__WEBPACK_IMPORTED_MODULE_1__/* .varint */ .L8, read: (value) => value };
const sint64 = {
    wire: _wire_js__WEBPACK_IMPORTED_MODULE_1__/* .varint */ .L8,
    read: (value) => (value >> 1n) ^ -(value & 1n),
};
const bool = { wire: _wire_js__WEBPACK_IMPORTED_MODULE_1__/* .varint */ .L8, read: (value) => value !== 0n };
/** Bytes that are not UTF-8 become U+FFFD. */
const text = {
    wire: _wire_js__WEBPACK_IMPORTED_MODULE_1__/* .lengthPrefixed */ .a,
    read: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'),
};
function required(number, kind) {
    return { number, rule: 'required', kind: kind };
}
function optional(number, kind) {
    return { number, rule: 'optional', kind: kind };
}
/** @param most more values are damage: a packed value takes one byte, and eight in an array */
function repeated(number, kind, most = Number.POSITIVE_INFINITY) {
    return { number, rule: 'repeated', kind: kind, most };
}
/** A repeated field. Only the number of its values is kept. */
function counted(number, kind) {
    return { number, rule: 'counted', kind: kind };
}
/** A kind whose values are converted while they are read. @param convert may throw Malformed */
function converted(kind, convert) {
    if (kind.wire === _wire_js__WEBPACK_IMPORTED_MODULE_1__/* .varint */ .L8)
        return { wire: _wire_js__WEBPACK_IMPORTED_MODULE_1__/* .varint */ .L8, read: (value) => convert(kind.read(value)) };
    return { wire: _wire_js__WEBPACK_IMPORTED_MODULE_1__/* .lengthPrefixed */ .a, read: (bytes) => convert(kind.read(bytes)) };
}
/**
 * A protobuf message with some fields; others are skipped. As protobuf defines it, the last of
 * several values counts, and repeated numbers may be packed.
 */
function message(shape) {
    const names = new Map(Object.entries(shape).map(([name, { number }]) => [number, name]));
    return { wire: _wire_js__WEBPACK_IMPORTED_MODULE_1__/* .lengthPrefixed */ .a, read: (bytes) => readMessage(shape, names, bytes) };
}
function readMessage(shape, names, bytes) {
    const content = {};
    for (const [name, { rule }] of Object.entries(shape)) {
        content[name] = rule === 'repeated' ? [] : rule === 'counted' ? 0 : undefined;
    }
    for (const { number, wire, value } of (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .wireFields */ .jP)(bytes)) {
        const name = names.get(number);
        const field = name === undefined ? undefined : shape[name];
        if (name === undefined || field === undefined)
            continue;
        within(name, () => {
            for (const one of readValues(field, wire, value))
                keep(content, name, field, one);
        });
    }
    for (const [name, { rule }] of Object.entries(shape)) {
        if (rule === 'required' && content[name] === undefined)
            throw new _damaged_js__WEBPACK_IMPORTED_MODULE_0__/* .Malformed */ .s(`no ${name}`);
    }
    return content;
}
function keep(content, name, { rule, most = 0 }, value) {
    if (rule === 'counted')
        content[name] = content[name] + 1;
    else if (rule === 'repeated') {
        const values = content[name];
        if (values.length >= most)
            throw new _damaged_js__WEBPACK_IMPORTED_MODULE_0__/* .Malformed */ .s(`it has more than ${most} values`);
        values.push(value);
    }
    else
        content[name] = value;
}
function* readValues({ kind, rule }, wire, value) {
    const many = rule === 'repeated' || rule === 'counted';
    if (kind.wire === _wire_js__WEBPACK_IMPORTED_MODULE_1__/* .varint */ .L8) {
        if (typeof value === 'bigint')
            return yield kind.read(value);
        if (wire === _wire_js__WEBPACK_IMPORTED_MODULE_1__/* .lengthPrefixed */ .a && many) {
            for (const one of (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .packedVarints */ .El)(value))
                yield kind.read(one);
            return;
        }
    }
    else if (wire === _wire_js__WEBPACK_IMPORTED_MODULE_1__/* .lengthPrefixed */ .a && typeof value !== 'bigint') {
        return yield kind.read(value);
    }
    throw new _damaged_js__WEBPACK_IMPORTED_MODULE_0__/* .Malformed */ .s(`wire type ${wire} instead of ${kind.wire}`);
}
function within(name, read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof _damaged_js__WEBPACK_IMPORTED_MODULE_0__/* .Malformed */ .s)
            throw new _damaged_js__WEBPACK_IMPORTED_MODULE_0__/* .Malformed */ .s(`${name}: ${error.message}`);
        throw error;
    }
}


/***/ }),

/***/ 4152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ cpuinfo),
/* harmony export */   L: () => (/* binding */ threadInfo)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4168);

/*
 * The fields of CRIU's messages about x86 that are used here, with CRIU's names in camel case.
 * Source: images/core-x86.proto and cpuinfo.proto of CRIU 4.1.1.
 */
const gpregs = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    r15: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(1, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
    r14: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(2, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
    r13: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(3, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
    r12: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(4, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
    bp: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(5, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
    bx: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(6, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
    r11: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(7, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
    r10: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(8, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
    r9: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(9, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
    r8: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(10, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
    ax: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(11, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
    cx: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(12, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
    dx: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(13, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
    si: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(14, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
    di: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(15, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
    origAx: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(16, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
    ip: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(17, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
    flags: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(19, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
    sp: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(20, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
    fsBase: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(22, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
    gsBase: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(23, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
    mode: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(28, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8),
});
/** The length of each area tells whether its registers are saved. */
const xsave = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    xstateBv: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(1, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
    ymmhSpace: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(2, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8),
    bndregState: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(3, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
    bndcsrState: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(4, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
    opmaskReg: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(5, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
    zmmUpper: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(6, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
    hi16Zmm: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(7, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
    pkru: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(8, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8),
});
const threadInfo = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    gpregs: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(2, gpregs),
    fpregs: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(3, (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        mxcsr: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(7, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8),
        stSpace: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(9, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8),
        xmmSpace: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(10, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8),
        xsave: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(13, xsave),
    })),
});
const cpuinfo = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    x86Entry: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .repeated */ .ZD)(1, (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
        vendorId: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(1, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8),
        cpuFamily: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(2, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8),
        model: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(3, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8),
        stepping: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(4, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8),
        capabilityVer: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(5, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8),
        capability: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .repeated */ .ZD)(6, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8, 64),
        modelId: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(7, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        xfeaturesMask: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(8, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
        xsaveSize: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(9, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8),
        xsaveSizeMax: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(10, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8),
    }), 16),
});


/***/ }),

/***/ 1047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ pidns),
/* harmony export */   AP: () => (/* binding */ pagemap),
/* harmony export */   Ah: () => (/* binding */ mountpoint),
/* harmony export */   I8: () => (/* binding */ core),
/* harmony export */   Lq: () => (/* binding */ memfdInode),
/* harmony export */   NJ: () => (/* binding */ file),
/* harmony export */   P4: () => (/* binding */ regFile),
/* harmony export */   eJ: () => (/* binding */ pagemapHead),
/* harmony export */   eh: () => (/* binding */ process),
/* harmony export */   p3: () => (/* binding */ netns),
/* harmony export */   pf: () => (/* binding */ inventory),
/* harmony export */   xv: () => (/* binding */ vma)
/* harmony export */ });
/* unused harmony export mm */
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4168);
/* harmony import */ var _messages_x86_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4152);


/*
 * The fields of CRIU's messages that are used here, with CRIU's names in camel case.
 * Source: images/*.proto of CRIU 4.1.1; nr_pages (64 bits) came with 4.2.
 */
const inventory = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    imgVersion: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(1, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8),
    lsmtype: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(6, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8),
    tcpClose: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(10, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc),
});
const mountpoint = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    fstype: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(1, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8),
    mntId: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(2, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8),
    parentMntId: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(4, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8),
    root: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(6, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    mountpoint: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(7, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    extMount: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(13, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc),
    extKey: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(18, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
});
const netns = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ extKey: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(8, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) });
const pidns = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ extKey: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(1, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) });
const creds = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ lsmProfile: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(15, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), lsmSockcreate: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(16, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) });
const process = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    pid: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(1, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8),
    ppid: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(2, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8),
    pgid: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(3, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8),
    sid: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(4, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8),
    threads: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .repeated */ .ZD)(5, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8, 2 ** 18),
});
const core = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    mtype: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(1, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8),
    threadInfo: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(2, _messages_x86_js__WEBPACK_IMPORTED_MODULE_1__/* .threadInfo */ .L),
    /** of a process's first thread only */
    tc: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(3, (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ taskState: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(1, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8), comm: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(6, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) })),
    threadCore: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(5, (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ creds: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(10, creds), comm: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(13, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) })),
});
const vma = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    start: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(1, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
    end: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(2, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
    /** bytes */
    pgoff: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(3, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
    /** id of a file or of a shared segment */
    shmid: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(4, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
    prot: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(5, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8),
    flags: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(6, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8),
    status: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(7, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8),
    fd: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(8, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .sint64 */ .jJ),
    madv: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(9, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
    fdflags: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(10, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8),
});
const mm = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    mmStartBrk: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(6, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
    mmBrk: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(7, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
    exeFileId: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(12, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8),
    vmas: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .repeated */ .ZD)(14, vma),
});
const pagemapHead = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ pagesId: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(1, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8) });
const pagemap = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    vaddr: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(1, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
    compatNrPages: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(2, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8),
    inParent: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(3, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc),
    flags: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(4, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8),
    nrPages: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(5, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
});
const regFile = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    id: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(1, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8),
    flags: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(2, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8),
    pos: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(3, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
    name: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(6, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    size: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(8, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
    mode: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(10, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8),
    buildId: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .repeated */ .ZD)(11, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8, 64),
});
const file = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    type: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(1, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8),
    id: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(2, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8),
    reg: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(3, regFile),
    memfd: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(20, (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({ id: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(1, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8), inodeId: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(5, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8) })),
});
const memfdInode = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)({
    name: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(1, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    size: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(4, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
    shmid: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(5, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8),
    inodeId: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(7, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .uint64 */ .VV),
});


/***/ }),

/***/ 1494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ readPagemap)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/base/text/hex.js
var hex = __webpack_require__(964);
// EXTERNAL MODULE: ./lib/formats/images/container.js + 1 modules
var container = __webpack_require__(8098);
// EXTERNAL MODULE: ./lib/formats/images/damaged.js
var damaged = __webpack_require__(5440);
// EXTERNAL MODULE: ./lib/formats/images/messages.js
var messages = __webpack_require__(1047);
;// CONCATENATED MODULE: ./lib/formats/images/spans.js
const pageSize = 4096;
/**
 * Spans of whole pages, ascending, without overlap. Spans that continue each other, also in their
 * file, are merged. They are stored as columns of numbers: there can be millions, and objects would
 * take ten times the memory.
 */
class Spans {
    length = 0;
    capacity = 64;
    /** in pages, so that a number holds every 64-bit address exactly */
    starts = new Float64Array(this.capacity);
    sizes = new Float64Array(this.capacity);
    offsets = new Float64Array(this.capacity);
    fileIndexes = new Uint16Array(this.capacity);
    /** few: one for the checkpoint and for each parent */
    files = [];
    add({ start, end, file, offset }) {
        const first = pageOf(start);
        const pages = pageOf(end) - first;
        const last = this.length - 1;
        const fileIndex = this.indexOf(file);
        if (last >= 0 && this.fileIndexes[last] === fileIndex && this.endOf(last) === first) {
            const size = this.sizes[last] * pageSize;
            if (this.offsets[last] + size === offset) {
                this.sizes[last] = this.sizes[last] + pages;
                return;
            }
        }
        if (this.length === this.capacity)
            this.grow();
        this.starts[this.length] = first;
        this.sizes[this.length] = pages;
        this.offsets[this.length] = offset;
        this.fileIndexes[this.length] = fileIndex;
        this.length++;
    }
    /** The parts of the spans that lie in a range. */
    *within(start, end) {
        for (let index = this.firstAfter(start); index < this.length; index++) {
            const first = BigInt(this.starts[index]) * BigInt(pageSize);
            if (first >= end)
                return;
            const last = first + BigInt(this.sizes[index]) * BigInt(pageSize);
            const from = first > start ? first : start;
            yield {
                start: from,
                end: last < end ? last : end,
                file: this.files[this.fileIndexes[index]],
                offset: this.offsets[index] + Number(from - first),
            };
        }
    }
    endOf(index) {
        return this.starts[index] + this.sizes[index];
    }
    indexOf(file) {
        const known = this.files.lastIndexOf(file);
        return known >= 0 ? known : this.files.push(file) - 1;
    }
    /** Index of the first span that ends after an address. */
    firstAfter(address) {
        let low = 0;
        let high = this.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (BigInt(this.endOf(middle)) * BigInt(pageSize) > address)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
    grow() {
        this.capacity *= 2;
        const larger = (old) => {
            const column = new Float64Array(this.capacity);
            column.set(old);
            return column;
        };
        this.starts = larger(this.starts);
        this.sizes = larger(this.sizes);
        this.offsets = larger(this.offsets);
        const fileIndexes = new Uint16Array(this.capacity);
        fileIndexes.set(this.fileIndexes);
        this.fileIndexes = fileIndexes;
    }
}
function pageOf(address) {
    return Number(address / BigInt(pageSize));
}

;// CONCATENATED MODULE: ./lib/formats/images/pagemap.js







/** PE_* of criu/include/pagemap.h. Entries without flags, of older CRIU, are in the checkpoint. */
const flag = { parent: 1, lazy: 2, present: 4 };
const pagemap_pageSize = 4096;
const addresses = 1n << 64n;
/** Each parent is a folder that must exist. */
const mostParents = 1000;
/**
 * @param name `pagemap-PID.img`, or `pagemap-shmem-SHMID.img`
 * @throws ImageDamaged, or the system's error where an image is missing
 */
function readPagemap(folder, name) {
    return { spans: readFrom(folder, name, new Set()).spans };
}
function readFrom(folder, name, descendants) {
    const image = (0,container/* readImage */.AM)(folder, name, 'pagemap');
    const { pagesId } = (0,container/* readEntry */.hB)(image, messages/* pagemapHead */.eJ);
    const file = (0,external_node_path_.join)(folder, `pages-${pagesId}.img`);
    const mentioned = new Spans();
    const saved = new Spans();
    let parent;
    let size = 0;
    let free = 0n;
    for (const entry of (0,container/* readEntries */.$2)(image, messages/* pagemap */.AP, 1)) {
        const [start, end] = range(image, entry, free);
        free = end;
        if (start === end)
            continue;
        // Only a child needs to know which pages its parent mentions without having them.
        if (descendants.size > 0)
            mentioned.add({ start, end, file: '', offset: Number(start) });
        const from = contentOf(entry);
        if (from === 'here') {
            saved.add({ start, end, file, offset: size });
            size += Number(end - start);
        }
        else if (from === 'parent') {
            parent ??= parentOf(folder, name, descendants);
            for (const span of inherited(parent, name, start, end))
                saved.add(span);
        }
    }
    const found = size === 0 ? 0 : (0,external_node_fs_.statSync)(file).size;
    if (size > found) {
        throw new damaged/* ImageDamaged */.$(name, `pages-${pagesId}.img has ${found} bytes, it needs ${size}`);
    }
    return { spans: saved, mentioned };
}
function range({ name }, { vaddr: start, nrPages, compatNrPages }, free) {
    const end = start + (nrPages ?? BigInt(compatNrPages)) * BigInt(pagemap_pageSize);
    if (start < free || start % BigInt(pagemap_pageSize) || end > addresses) {
        const place = `${(0,hex/* hex */.u)(start)}-${(0,hex/* hex */.u)(end)}`;
        throw new damaged/* ImageDamaged */.$(name, `${place} is not of whole pages that follow those before it`);
    }
    return [start, end];
}
function contentOf({ inParent, flags }) {
    if (inParent || (flags ?? 0) & flag.parent)
        return 'parent';
    return flags === undefined || flags & flag.present ? 'here' : 'elsewhere';
}
function parentOf(folder, name, descendants) {
    const link = (0,external_node_path_.join)(folder, 'parent');
    const place = (0,external_node_fs_.realpathSync)(folder);
    if (descendants.has(place))
        throw new damaged/* ImageDamaged */.$(name, 'its parents lead back to itself');
    if (descendants.size === mostParents) {
        throw new damaged/* ImageDamaged */.$(name, `it has more than ${mostParents} parents`);
    }
    if (!(0,external_node_fs_.existsSync)(link))
        throw new damaged/* ImageDamaged */.$(name, 'it needs a parent, and there is none');
    return readFrom(link, name, new Set([...descendants, place]));
}
function inherited({ mentioned, spans }, name, start, end) {
    let reached = start;
    for (const span of mentioned.within(start, end)) {
        if (span.start > reached)
            break;
        reached = span.end;
    }
    if (reached < end) {
        throw new damaged/* ImageDamaged */.$(name, `its parent has no page at ${(0,hex/* hex */.u)(reached)}`);
    }
    return spans.within(start, end);
}


/***/ }),

/***/ 1344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TV: () => (/* binding */ locateAddress),
/* harmony export */   ZI: () => (/* binding */ readProcessMaps),
/* harmony export */   lw: () => (/* binding */ mappedFiles)
/* harmony export */ });
/* harmony import */ var _container_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8098);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8144);
/* harmony import */ var _memory_map_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2663);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4168);




/** More of CRIU's mm_entry (images/mm.proto of 4.1.1). */
const mm = (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)({
    mmStartStack: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(5, _message_js__WEBPACK_IMPORTED_MODULE_3__/* .uint64 */ .VV),
    mmStartBrk: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(6, _message_js__WEBPACK_IMPORTED_MODULE_3__/* .uint64 */ .VV),
    mmBrk: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(7, _message_js__WEBPACK_IMPORTED_MODULE_3__/* .uint64 */ .VV),
    exeFileId: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(12, _message_js__WEBPACK_IMPORTED_MODULE_3__/* .uint32 */ .S8),
});
/** Address of the vsyscall page, the same everywhere: VSYSCALL_ADDR of Linux's arch/x86. */
const vsyscall = 0xffffffffff600000n;
/**
 * @param images folder of CRIU's images
 * @param pid of a process that was alive
 * @throws ImageDamaged, or the system's error where an image is missing
 */
function readProcessMaps(images, pid, files = (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readFiles */ .U)(images)) {
    const memory = (0,_container_js__WEBPACK_IMPORTED_MODULE_0__/* .readEntry */ .hB)((0,_container_js__WEBPACK_IMPORTED_MODULE_0__/* .readImage */ .AM)(images, `mm-${pid}.img`, 'mm'), mm);
    const executable = files.get(memory.exeFileId);
    return {
        pid,
        mappings: (0,_memory_map_js__WEBPACK_IMPORTED_MODULE_2__/* .readMemoryMap */ .k)(images, pid),
        files,
        stack: memory.mmStartStack,
        heap: { start: memory.mmStartBrk, end: memory.mmBrk },
        executable: executable?.kind === 'file' ? executable.path : undefined,
    };
}
/** @returns undefined: nothing was mapped there when the process was frozen */
function locateAddress(maps, address) {
    const index = maps.mappings.findIndex(({ start, end }) => address >= start && address < end);
    const mapping = maps.mappings[index];
    if (mapping === undefined)
        return undefined;
    const { start, end, backing } = mapping;
    const file = backing.kind === 'file' ? maps.files.get(backing.file) : undefined;
    if (backing.kind === 'file' && file?.kind === 'file') {
        const offset = Number(backing.offset + address - start);
        return { kind: 'file', path: file.path, offset, start, end };
    }
    const name = file?.kind === 'memfd' ? { name: file.name } : {};
    return { kind: 'anonymous', what: purposeOf(maps, index, mapping), start, end, ...name };
}
function purposeOf(maps, index, mapping) {
    const { start, end, backing, execute, shared } = mapping;
    if (backing.kind === 'kernel') {
        if (start === vsyscall)
            return 'vsyscall';
        return execute ? 'vdso' : 'data';
    }
    if (maps.stack >= start && maps.stack < end)
        return 'stack';
    if (execute || isReservedForCode(maps.mappings, index))
        return 'code';
    if (start < maps.heap.end && end > maps.heap.start)
        return 'heap';
    return shared || backing.kind !== 'anonymous' ? 'shared' : 'data';
}
/** HotSpot and V8 reserve addresses beside their code, and make them accessible as they need them. */
function isReservedForCode(mappings, index) {
    const mapping = mappings[index];
    if (mapping === undefined || mapping.backing.kind !== 'anonymous')
        return false;
    if (mapping.read || mapping.write || mapping.execute)
        return false;
    const [before, after] = [mappings[index - 1], mappings[index + 1]];
    const isCode = (other) => other.execute && other.backing.kind === 'anonymous';
    return ((before?.end === mapping.start && isCode(before)) ||
        (after?.start === mapping.end && isCode(after)));
}
/** The paths of the files that a process maps, each once, as the app saw them; not trusted. */
function mappedFiles({ mappings, files }) {
    const paths = mappings.flatMap(({ backing }) => {
        const file = backing.kind === 'file' ? files.get(backing.file) : undefined;
        return file?.kind === 'file' ? [file.path] : [];
    });
    return [...new Set(paths)];
}


/***/ }),

/***/ 8946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ savedPieces)
/* harmony export */ });
/**
 * Where the saved pages of an address range lie, in ascending order, in as few pieces as possible.
 * Pages that were never touched, and lazy pages that are not in the checkpoint, are left out.
 */
function savedPieces({ spans }, start, end) {
    const pieces = [];
    for (const part of spans.within(start, end)) {
        const length = Number(part.end - part.start);
        const last = pieces.at(-1);
        if (last?.file === part.file && last.offset + last.length === part.offset) {
            pieces[pieces.length - 1] = { ...last, length: last.length + length };
        }
        else if (length > 0)
            pieces.push({ file: part.file, offset: part.offset, length });
    }
    return pieces;
}


/***/ }),

/***/ 4571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ savedValues)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _saved_pieces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8946);


const pageSize = 4096;
/**
 * Reads eight-byte words of a process's saved memory.
 * @param addresses best in ascending order: only the last page is kept
 * @returns by address, without those that were not saved: unmodified or never touched memory
 * @throws ImageDamaged, or the system's error where the pages are missing
 */
function savedValues(pagemap, addresses) {
    const words = new Map();
    const files = new Map();
    const bytes = Buffer.alloc(pageSize);
    let current = -1n;
    let saved = false;
    try {
        for (const address of addresses) {
            const within = Number(address % BigInt(pageSize));
            const page = address - BigInt(within);
            if (page !== current) {
                const [piece] = (0,_saved_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .savedPieces */ .z)(pagemap, page, page + BigInt(pageSize));
                saved = piece !== undefined;
                if (piece) {
                    const file = files.get(piece.file) ?? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(piece.file, 'r');
                    files.set(piece.file, file);
                    saved = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, 0, pageSize, piece.offset) === pageSize;
                }
                current = page;
            }
            if (saved && within <= pageSize - 8)
                words.set(address, bytes.readBigUInt64LE(within));
        }
    }
    finally {
        for (const file of files.values())
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
    return words;
}


/***/ }),

/***/ 4899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readThread),
/* harmony export */   x: () => (/* binding */ isLong)
/* harmony export */ });
/* harmony import */ var _container_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8098);
/* harmony import */ var _damaged_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5440);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1047);



/** USER_X86_REGS_MODE of CRIU's core-x86.proto. */
const compat = 2;
/**
 * Reads a thread of a process that was alive.
 * @param folder of CRIU's images
 * @throws ImageDamaged, or the system's error where the image is missing
 */
function readThread(folder, tid) {
    const image = (0,_container_js__WEBPACK_IMPORTED_MODULE_0__/* .readImage */ .AM)(folder, `core-${tid}.img`, 'core');
    const { threadInfo, threadCore, tc } = (0,_container_js__WEBPACK_IMPORTED_MODULE_0__/* .readEntry */ .hB)(image, _messages_js__WEBPACK_IMPORTED_MODULE_2__/* .core */ .I8);
    if (threadInfo === undefined)
        throw new _damaged_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageDamaged */ .$(image.name, 'entry 0: no thread_info');
    const { mode: _mode, origAx: _, ...registers } = threadInfo.gpregs;
    const saved = savedBits(threadInfo);
    const inUse = threadInfo.fpregs.xsave?.xstateBv ?? 3n;
    return {
        tid,
        comm: threadCore?.comm ?? tc?.comm,
        registers,
        long: isLong(threadInfo),
        saved,
        used: saved.filter((bit) => (inUse >> BigInt(bit)) & 1n),
    };
}
/** Whether a thread runs 64-bit code. */
function isLong({ gpregs: { mode } }) {
    return mode !== compat;
}
function savedBits({ fpregs }) {
    const { stSpace, xmmSpace, xsave } = fpregs;
    const areas = [
        [0, stSpace],
        [1, xmmSpace],
        [2, xsave?.ymmhSpace ?? 0],
        [3, xsave?.bndregState ?? 0],
        [4, xsave?.bndcsrState ?? 0],
        [5, xsave?.opmaskReg ?? 0],
        [6, xsave?.zmmUpper ?? 0],
        [7, xsave?.hi16Zmm ?? 0],
        [9, xsave?.pkru ?? 0],
    ];
    return areas.filter(([, size]) => size > 0).map(([bit]) => bit);
}


/***/ }),

/***/ 8795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readProcesses)
/* harmony export */ });
/* harmony import */ var _container_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8098);
/* harmony import */ var _damaged_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5440);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1047);
/* harmony import */ var _thread_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4899);




/** CRIU's core_entry.march, and TASK_DEAD of compel's task-state.h. */
const x86 = 1;
const dead = 2;
/**
 * The processes of a checkpoint, parents before their children, as CRIU writes them.
 * @param folder of CRIU's images
 * @throws ImageDamaged, or the system's error where an image is missing
 */
function readProcesses(folder) {
    const tree = (0,_container_js__WEBPACK_IMPORTED_MODULE_0__/* .readImage */ .AM)(folder, 'pstree.img', 'pstree');
    const seen = new Set();
    return Array.from((0,_container_js__WEBPACK_IMPORTED_MODULE_0__/* .readEntries */ .$2)(tree, _messages_js__WEBPACK_IMPORTED_MODULE_2__/* .process */ .eh), ({ pid, ppid, threads }) => {
        if (seen.has(pid))
            throw new _damaged_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageDamaged */ .$(tree.name, `process ${pid} is there twice`);
        seen.add(pid);
        const image = (0,_container_js__WEBPACK_IMPORTED_MODULE_0__/* .readImage */ .AM)(folder, `core-${pid}.img`, 'core');
        const { mtype, tc, threadInfo } = (0,_container_js__WEBPACK_IMPORTED_MODULE_0__/* .readEntry */ .hB)(image, _messages_js__WEBPACK_IMPORTED_MODULE_2__/* .core */ .I8);
        if (mtype !== x86) {
            throw new _damaged_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageDamaged */ .$(image.name, `machine ${mtype} instead of x86-64's ${x86}`);
        }
        if (tc === undefined)
            throw new _damaged_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageDamaged */ .$(image.name, 'entry 0: no tc');
        const long = threadInfo === undefined || (0,_thread_js__WEBPACK_IMPORTED_MODULE_3__/* .isLong */ .x)(threadInfo);
        return { pid, parent: ppid, threads, comm: tc.comm, alive: tc.taskState !== dead, long };
    });
}


/***/ }),

/***/ 8842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ packedVarints),
/* harmony export */   L8: () => (/* binding */ varint),
/* harmony export */   a: () => (/* binding */ lengthPrefixed),
/* harmony export */   jP: () => (/* binding */ wireFields)
/* harmony export */ });
/* harmony import */ var _damaged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5440);

/** Wire types. Source: protobuf.dev/programming-guides/encoding. */
const varint = 0;
const lengthPrefixed = 2;
/** Size in bytes of the wire types of fixed size. */
const fixed = new Map([
    [1, 8],
    [5, 4],
]);
/**
 * All fields of a protobuf message, in their order.
 * @throws Malformed where the bytes are no message
 */
function* wireFields(bytes) {
    const cursor = { bytes, at: 0 };
    while (cursor.at < bytes.length) {
        const tag = Number(BigInt.asUintN(32, readVarint(cursor)));
        const number = tag >>> 3;
        const wire = tag & 7;
        if (number === 0)
            throw new _damaged_js__WEBPACK_IMPORTED_MODULE_0__/* .Malformed */ .s('a field has number 0');
        yield { number, wire, value: readValue(cursor, number, wire) };
    }
}
/** The values of a packed field: varints, one after the other. */
function* packedVarints(bytes) {
    const cursor = { bytes, at: 0 };
    while (cursor.at < bytes.length)
        yield readVarint(cursor);
}
function readValue(cursor, number, wire) {
    if (wire === varint)
        return readVarint(cursor);
    const size = wire === lengthPrefixed ? readVarint(cursor) : fixed.get(wire);
    if (size === undefined)
        throw new _damaged_js__WEBPACK_IMPORTED_MODULE_0__/* .Malformed */ .s(`field ${number} has wire type ${wire}`);
    const left = cursor.bytes.length - cursor.at;
    if (size > left)
        throw new _damaged_js__WEBPACK_IMPORTED_MODULE_0__/* .Malformed */ .s(`field ${number} takes ${size} bytes, ${left} are left`);
    const from = cursor.at;
    cursor.at += Number(size);
    return cursor.bytes.subarray(from, cursor.at);
}
function readVarint(cursor) {
    // Seven groups of 7 bits fit into a number, which is faster than a bigint.
    let low = 0;
    let high = 0n;
    for (let group = 0; group < 10; group++) {
        const byte = cursor.bytes[cursor.at++];
        if (byte === undefined)
            throw new _damaged_js__WEBPACK_IMPORTED_MODULE_0__/* .Malformed */ .s('it ends within a number');
        if (group < 7)
            low += (byte & 0x7f) * 2 ** (7 * group);
        else
            high |= BigInt(byte & 0x7f) << BigInt(7 * group);
        if (byte < 0x80)
            return BigInt.asUintN(64, high | BigInt(low));
    }
    throw new _damaged_js__WEBPACK_IMPORTED_MODULE_0__/* .Malformed */ .s('a number is longer than 10 bytes');
}


/***/ }),

/***/ 9913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fr: () => (/* binding */ isOwnInit),
/* harmony export */   iO: () => (/* binding */ initName),
/* harmony export */   pW: () => (/* binding */ initProgram)
/* harmony export */ });
/* harmony import */ var _cpu_machine_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9485);
/* harmony import */ var _cpu_static_program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4755);


/** The name of the program and of its process; at most 15 bytes, or Linux cuts it short. */
const initName = 'thawcheck-init';
/** Whether a process of a checkpoint is ours: the first one, with its name. */
function isOwnInit({ parent, comm }) {
    return parent === 0 && comm === initName;
}
const status = _cpu_static_program_js__WEBPACK_IMPORTED_MODULE_0__/* .memoryAddress */ ._L;
/** the signal mask that it was started with */
const inherited = status + 8;
/** No signal, no core file, the default action. */
const zeros = inherited + 8;
/** Numbers of system calls. Source: Linux's arch/x86/entry/syscalls/syscall_64.tbl. */
const calls = {
    rt_sigaction: 13,
    rt_sigprocmask: 14,
    getpid: 39,
    fork: 57,
    execve: 59,
    wait4: 61,
    kill: 62,
    setsid: 112,
    prctl: 157,
    setrlimit: 160,
    exit_group: 231,
};
const [PR_SET_CHILD_SUBREAPER, RLIMIT_CORE, SIG_SETMASK, ECHILD] = [36, 4, 2, 10];
const jumps = { always: 'e9', zero: '0f 84', notZero: '0f 85', negative: '0f 88' };
/**
 * `thawcheck-init PROGRAM ARGUMENT...`: runs the app's first program in a session of its own, and
 * keeps what that leaves behind in one process tree, so that daemons are frozen as well. It ends as
 * that program does, with the same status or signal; if that is 0 and there are other processes, as
 * the last of them does. Only SIGKILL and SIGSTOP reach it, and its command line has no arguments, so
 * that nobody who looks for the app finds it.
 */
function initProgram() {
    const code = new _cpu_machine_code_js__WEBPACK_IMPORTED_MODULE_1__/* .MachineCode */ .p(_cpu_static_program_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAddress */ .as);
    start(code);
    hideArguments(code);
    reap(code);
    end(code);
    runProgram(code);
    code.place('all signals').add('ff'.repeat(8));
    return (0,_cpu_static_program_js__WEBPACK_IMPORTED_MODULE_0__/* .staticProgram */ ["do"])(code.bytes());
}
/** EBX: the first child. RBP: the stack as it was, with the number of arguments and the arguments. */
function start(code) {
    code.add('48 89 e5'); // mov rbp, rsp
    // mov edi, ...; mov esi, 1; xor edx, edx; xor r10d, r10d; xor r8d, r8d
    code.add('bf', PR_SET_CHILD_SUBREAPER, 'be', 1, '31 d2', '45 31 d2', '45 31 c0');
    code.systemCall(calls.prctl);
    code.add('be').addressOf('all signals').add('ba', inherited); // mov esi, ...; mov edx, ...
    setSignalMask(code);
    code.systemCall(calls.fork).add('85 c0'); // test eax, eax
    code.jump(jumps.zero, 'child').jump(jumps.negative, 'failed').add('89 c3'); // mov ebx, eax
}
/** Overwrites the arguments after the first, and the environment follows them in the same table. */
function hideArguments(code) {
    code.add('48 8d 75 10'); // lea rsi, [rbp + 16]
    code.place('next argument').add('48 8b 3e', '48 83 c6 08'); // mov rdi, [rsi]; add rsi, 8
    code.add('48 85 ff').jump(jumps.zero, 'wait'); // test rdi, rdi
    code.place('next byte').add('80 3f 00').jump(jumps.zero, 'next argument'); // cmp byte [rdi], 0
    code.add('c6 07 00', '48 ff c7').jump(jumps.always, 'next byte'); // mov byte [rdi], 0; inc rdi
}
function reap(code) {
    code.place('wait').add('bf', -1, 'be', status); // mov edi, -1; mov esi, status
    code.add('31 d2', '45 31 d2').systemCall(calls.wait4); // xor edx, edx; xor r10d, r10d
    code.add('85 c0').jump(jumps.negative, 'no child'); // test eax, eax
    code.add('39 d8').jump(jumps.notZero, 'wait'); // cmp eax, ebx
    code.add('83 3c 25', status, '00').jump(jumps.notZero, 'end'); // cmp dword [status], 0
    // Its id may be used again.
    code.add('31 db').jump(jumps.always, 'wait'); // xor ebx, ebx
    code.place('no child').add('83 f8', byte(-ECHILD)).jump(jumps.notZero, 'wait'); // cmp eax, -ECHILD
}
/** Ends as the process did that was reaped last. R12: the signal. */
function end(code) {
    code.place('end').add('8b 04 25', status); // mov eax, [status]
    code.add('89 c7', '83 e7 7f').jump(jumps.notZero, 'killed'); // mov edi, eax; and edi, 0x7f
    code.add('0f b6 fc').systemCall(calls.exit_group); // movzx edi, ah
    code.place('killed').add('41 89 fc'); // mov r12d, edi
    code.add('bf', RLIMIT_CORE, 'be', zeros).systemCall(calls.setrlimit); // mov edi, ...; mov esi, ...
    code.add('44 89 e7', 'be', zeros, '31 d2'); // mov edi, r12d; mov esi, zeros; xor edx, edx
    code.add('41 ba', 8).systemCall(calls.rt_sigaction); // mov r10d, 8
    code.add('be', zeros, '31 d2'); // mov esi, zeros; xor edx, edx
    setSignalMask(code);
    code.systemCall(calls.getpid).add('89 c7', '44 89 e6'); // mov edi, eax; mov esi, r12d
    code.systemCall(calls.kill);
    code.add('41 8d bc 24', 128).systemCall(calls.exit_group); // lea edi, [r12 + 128]
}
function runProgram(code) {
    code.place('child').systemCall(calls.setsid);
    code.add('be', inherited, '31 d2'); // mov esi, inherited; xor edx, edx
    setSignalMask(code);
    code.add('48 8b 7d 10', '48 8d 75 10'); // mov rdi, [rbp + 16]; lea rsi, [rbp + 16]
    code.add('48 8b 45 00', '48 8d 54 c5 10'); // mov rax, [rbp]; lea rdx, [rbp + 8 * rax + 16]
    code.systemCall(calls.execve);
    code.place('failed').add('bf', 127).systemCall(calls.exit_group); // mov edi, 127
}
/** ESI: address of the new mask; EDX: where the old one goes, or 0. */
function setSignalMask(code) {
    code.add('bf', SIG_SETMASK, '41 ba', 8).systemCall(calls.rt_sigprocmask); // mov edi, ...; mov r10d, 8
}
function byte(value) {
    return (value & 0xff).toString(16).padStart(2, '0');
}


/***/ }),

/***/ 6790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   WQ: () => (/* binding */ toolCommand),
/* harmony export */   vS: () => (/* binding */ manifestName),
/* harmony export */   z9: () => (/* binding */ openToolkit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _base_process_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2169);
/* harmony import */ var _cpu_holes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6971);
/* harmony import */ var _cpu_qemu_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4373);





const manifestName = 'toolkit.json';
function readManifest(directory) {
    return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, manifestName), 'utf8'));
}
/**
 * @param directory holds a sealed toolkit
 * @throws MachineryFailure if its QEMU is too old for correct verdicts
 */
function openToolkit(directory) {
    const { versions, criuLibraries, containerLibraries } = readManifest(directory);
    refuseOldQemu(directory, versions.qemu ?? '');
    return { directory, versions, criuLibraries, containerLibraries };
}
function refuseOldQemu(directory, version) {
    if (!/^\d+\.\d+/.test(version)) {
        throw new _base_process_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .MachineryFailure */ .T(`The toolkit in ${directory} does not say which QEMU it holds: ${JSON.stringify(version)}.`);
    }
    if (!(0,_cpu_qemu_version_js__WEBPACK_IMPORTED_MODULE_4__/* .isBefore */ .Y)(version, _cpu_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .oldestHonestQemu */ .z9))
        return;
    throw new _base_process_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .MachineryFailure */ .T(`QEMU ${version} in ${directory} is too old for an honest verdict: before ` +
        `${_cpu_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .oldestHonestQemu */ .z9}, CMPXCHG8B and CMPXCHG16B corrupt EFLAGS under TCG, so that guests crash ` +
        `at random.\n  try: a toolkit with QEMU ${_cpu_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .oldestHonestQemu */ .z9} or later, or leave \`toolkit\` ` +
        `out, and one is fetched`);
}
/** The command that runs one of the toolkit's programs with the toolkit's own C library. */
function toolCommand(directory, program, args) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'bin', program);
    if (program === 'busybox')
        return [path, ...args];
    const library = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'lib');
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(library, 'ld-linux-x86-64.so.2'), '--library-path', library, path, ...args];
}


/***/ })

};
