export const id = 996;
export const ids = [996];
export const modules = {

/***/ 8996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/base/bad-input.js
var bad_input = __webpack_require__(6439);
// EXTERNAL MODULE: ./lib/base/failure.js
var failure = __webpack_require__(1747);
// EXTERNAL MODULE: ./lib/base/text/text.js
var text_text = __webpack_require__(2870);
;// CONCATENATED MODULE: ./lib/base/log/terminal-log.js

/**
 * A log for people: lines on standard error, which leaves standard output to the report. A workflow
 * may run the command too, so no text in it is a workflow command.
 */
function terminalLog({ debug = false, write = (text) => process.stderr.write(text), } = {}) {
    const writeLines = (text) => write((0,text_text/* inert */.tJ)(text).replace(/^/gm, '  ').concat('\n'));
    return {
        async phase(title, work) {
            write(`${(0,text_text/* inert */.tJ)(title)}\n`);
            return work();
        },
        info: writeLines,
        debug: (text) => {
            if (debug)
                writeLines(text);
        },
    };
}

// EXTERNAL MODULE: ./lib/base/process/cancel.js
var process_cancel = __webpack_require__(3905);
// EXTERNAL MODULE: ./lib/base/process/command-log.js
var command_log = __webpack_require__(2285);
// EXTERNAL MODULE: ./lib/base/run/variables.js
var variables = __webpack_require__(9618);
// EXTERNAL MODULE: ./lib/base/text/list.js
var list = __webpack_require__(1837);
// EXTERNAL MODULE: ./lib/commands/check.js + 175 modules
var check = __webpack_require__(7312);
;// CONCATENATED MODULE: ./lib/base/text/layout.js
/** Printed lines have at most this many columns. */
const lineWidth = 100;
/** The column in which the text of an entry begins, unless it is given. */
const usualColumn = 14;
/**
 * Puts pieces into lines of at most 100 columns. All lines but the first are indented; the indent
 * counts for the first line too. A piece that is longer than a line gets a line of its own.
 * @param separator stands between two pieces; a blank at its end is dropped at the end of a line
 */
function wrapped(pieces, separator, indent = 0) {
    const lines = [];
    for (const [at, piece] of pieces.entries()) {
        const text = at < pieces.length - 1 ? piece + separator : piece;
        const last = lines.at(-1);
        if (last !== undefined && indent + last.length + text.trimEnd().length <= lineWidth) {
            lines[lines.length - 1] = last + text;
        }
        else {
            lines.push(text);
        }
    }
    return lines.map((line, at) => (at === 0 ? '' : ' '.repeat(indent)) + line.trimEnd());
}
/**
 * `  label     text`, with the text wrapped in its column. A label that reaches into the column has
 * a line of its own.
 */
function entry(label, pieces, separator = ' ', column = usualColumn) {
    const words = typeof pieces === 'string' ? pieces.split(' ') : pieces;
    const text = wrapped(words, separator, column).join('\n');
    const start = `  ${label}`;
    return start.length < column
        ? start.padEnd(column) + text
        : `${start}\n${' '.repeat(column)}${text}`;
}
/** An entry that lists names. @param are words before the names that say what they are */
function namesEntry(label, names, are = '', column = usualColumn) {
    const words = are === '' ? [] : `${are}:`.split(' ').map((word) => `${word} `);
    const withCommas = names.map((name, at) => (at < names.length - 1 ? `${name}, ` : name));
    return entry(label, [...words, ...withCommas], '', column);
}
/** Rows with aligned columns. A last column that is too wide is wrapped within its column. */
function table(rows, indent = '  ') {
    const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
    return rows.map((row) => {
        const padded = row.slice(0, -1).map((cell, at) => `${cell.padEnd(widths[at] ?? 0)}  `);
        const before = indent + padded.join('');
        const last = wrapped((row.at(-1) ?? '').split(' '), ' ', before.length);
        return (before + last.join('\n')).trimEnd();
    });
}

// EXTERNAL MODULE: ./lib/cpu/features.js + 1 modules
var cpu_features = __webpack_require__(4624);
// EXTERNAL MODULE: ./lib/cpu/models.js + 1 modules
var models = __webpack_require__(1994);
// EXTERNAL MODULE: ./lib/cpu/named.js + 1 modules
var named = __webpack_require__(5653);
// EXTERNAL MODULE: ./lib/cpu/nearest.js
var nearest = __webpack_require__(656);
// EXTERNAL MODULE: ./lib/cpu/target.js + 3 modules
var cpu_target = __webpack_require__(4791);
// EXTERNAL MODULE: ./lib/cpu/holes.js + 1 modules
var cpu_holes = __webpack_require__(6971);
// EXTERNAL MODULE: ./lib/cpu/qemu-version.js
var qemu_version = __webpack_require__(4373);
// EXTERNAL MODULE: ./lib/cpu/cpuinfo.js
var cpu_cpuinfo = __webpack_require__(3836);
// EXTERNAL MODULE: ./lib/machine/host/cpuinfo.js
var cpuinfo = __webpack_require__(4778);
// EXTERNAL MODULE: ./lib/machine/host/kvm.js
var kvm = __webpack_require__(1680);
;// CONCATENATED MODULE: ./lib/machine/host/this-machine.js





function thisMachine() {
    return readMachine((0,cpuinfo/* cpuinfoHere */.$)(), (0,kvm/* kvmAccess */.Z)());
}
/** @param cpuinfo text of /proc/cpuinfo */
function readMachine(cpuinfo, kvm) {
    const { model, vendor, flags } = (0,cpu_cpuinfo/* readCpuinfo */.B)(cpuinfo);
    return { model, vendor, features: (0,cpu_features/* featuresFromLinuxFlags */.Z7)(flags), kvm };
}
/** The most that a guest on this machine can have: `max` under TCG, this CPU under KVM. */
function guestOn(machine, accel) {
    const provides = accel === 'kvm' ? machine.features : ((0,models/* modelNamed */.XI)('max')?.features ?? new Set());
    return { accel, qemu: models/* modelsOf */.Wh, vendor: machine.vendor, provides };
}

;// CONCATENATED MODULE: ./lib/commands/cpus/feature-table.js





/** One line per feature: who has it, and which accelerators can remove it from a guest. */
function featureTable(machine) {
    const offers = guestOn(machine, 'tcg').provides;
    const yes = (has) => (has ? 'yes' : '-');
    return table([
        ['FEATURE', 'LINUX', 'HERE', 'IN TCG', 'TCG REMOVES', 'KVM REMOVES'],
        ...cpu_features/* features */.qT.map((row) => [
            [row.name, ...(row.aliases ?? [])].join(', '),
            row.linux ?? '',
            row.linux === null ? '?' : yes(machine.features.has(row.name)),
            yes(offers.has(row.name)),
            byTcg(row),
            byKvm(row, machine.vendor),
        ]),
    ]);
}
/** Whether a feature need not be removed, because its absence has no effect on programs. */
function needsNoEnforcing({ absent }) {
    return absent === 'no-op' || absent === 'harmless';
}
function byTcg(row) {
    if (needsNoEnforcing(row))
        return 'no need';
    const holes = (0,cpu_holes/* holesOf */.V6)(models/* modelsOf */.Wh).filter(({ feature }) => feature === row.name);
    if (holes.length === 0)
        return 'yes';
    const gates = new Set(holes.flatMap(({ gatedBy }) => gatedBy ?? []));
    const names = holes.map(({ mnemonic }) => mnemonic);
    return gates.size > 0 ? `with ${[...gates].join(', ')}` : `except ${names.join(', ')}`;
}
function byKvm(row, vendor) {
    if (needsNoEnforcing(row))
        return 'no need';
    const [rule] = row.kvm.filter((one) => one.vendor === undefined || one.vendor === vendor);
    if (!rule)
        return 'no';
    const others = rule.lacking.filter((name) => name !== row.name);
    const how = rule.by;
    return others.length > 0 ? `with ${others.join(', ')} (${how})` : `yes (${how})`;
}

;// CONCATENATED MODULE: ./lib/commands/cpus/explain-feature.js







/** What `thawcheck cpus NAME` prints for a feature of the table. */
function explainFeature(row, machine) {
    const { name, aliases = [], linux, iced, mnemonics = [] } = row;
    const needs = (0,cpu_features/* requirements */.Ln)([name]).filter((one) => one !== name);
    const falls = (0,cpu_features/* closure */.Cx)([name]).filter((one) => one !== name);
    const decoded = [...iced, ...mnemonics];
    return [
        name,
        row.qemu === false
            ? entry('QEMU', 'has no name for it')
            : namesEntry('QEMU', [name, ...aliases]),
        entry('Linux', linux ?? 'shows no flag for it'),
        ...(decoded.length > 0 ? [namesEntry('iced-x86', decoded)] : []),
        namesEntry('requires', needs.length > 0 ? needs : ['nothing above the baseline']),
        namesEntry('needed by', falls.length > 0 ? falls : ['nothing']),
        entry('if missing', absence[row.absent]),
        entry('this CPU', thisCpu(row, machine)),
        entry('TCG', tcg(row, machine)),
        ...holeEntries(name),
        entry('KVM', explain_feature_kvm(row, machine)),
        '',
    ].join('\n');
}
const absence = {
    '#UD': 'its instructions raise #UD, which Linux turns into SIGILL',
    '#GP': 'its instructions raise #GP, which Linux turns into SIGSEGV',
    'other meaning': 'its instructions run as other instructions, with other results',
    'no-op': 'its instructions do nothing, which programs do not notice',
    harmless: 'no instruction of user code depends on it',
};
function thisCpu({ name, linux }, { model, features: has }) {
    if (linux === null)
        return `${model}; Linux does not show whether it has it`;
    return `${model} ${has.has(name) ? 'has it' : 'does not have it, or hides it'}`;
}
function tcg(row, machine) {
    const offered = guestOn(machine, 'tcg').provides.has(row.name);
    const offer = offered
        ? `QEMU ${models/* modelsOf */.Wh} has it`
        : `QEMU ${models/* modelsOf */.Wh} does not have it, so that targets with it fall short`;
    if (needsNoEnforcing(row))
        return `${offer}; its absence need not be enforced`;
    const open = cpu_holes/* holes */.yi.filter((hole) => hole.feature === row.name && isOpen(hole));
    if (open.length === 0)
        return `${offer}; its absence is enforced`;
    return `${offer}; its absence is enforced, except for its holes`;
}
function isOpen({ from, until }) {
    const begun = from === undefined || !(0,qemu_version/* isBefore */.Y)(models/* modelsOf */.Wh, from);
    return begun && (until === undefined || (0,qemu_version/* isBefore */.Y)(models/* modelsOf */.Wh, until));
}
/** One entry for all holes that differ only in their instruction. */
function holeEntries(name) {
    const groups = new Map();
    for (const hole of cpu_holes/* holes */.yi.filter(({ feature }) => feature === name)) {
        const words = holeWords(hole);
        groups.set(words, [...(groups.get(words) ?? []), hole.mnemonic]);
    }
    return [...groups].map(([words, names]) => entry('  hole', `${names.join(', ')}: ${words}`));
}
function holeWords(hole) {
    const { gatedBy, as, from, until, source } = hole;
    const what = gatedBy
        ? `QEMU checks the bit of ${gatedBy} instead`
        : as
            ? `QEMU runs it as ${as}`
            : 'QEMU runs it on every CPU';
    const since = from ? ` since ${from}` : '';
    const before = until ? ` before ${until}` : '';
    const state = isOpen(hole) ? '' : ` (not in ${models/* modelsOf */.Wh})`;
    return `${what}${since}${before}${state}; ${source}`;
}
function explain_feature_kvm(row, machine) {
    if (needsNoEnforcing(row))
        return 'its absence need not be enforced';
    if (row.kvm.length === 0)
        return 'cannot enforce its absence: its instructions run if the CPU has them';
    const words = row.kvm.map((rule) => ruleWords(row, rule));
    const applies = row.kvm.some(({ vendor }) => vendor === undefined || vendor === machine.vendor);
    return `${words.join('; ')}${applies ? '' : '; not on this machine'}`;
}
const vendors = { intel: ' on Intel', amd: ' on AMD' };
function ruleWords({ name }, { by, lacking, vendor }) {
    const others = lacking.filter((one) => one !== name);
    const where = vendor ? vendors[vendor] : '';
    const how = by === 'intercept' ? 'an intercept' : by;
    const own = lacking.includes(name);
    if (others.length === 0)
        return `enforces its absence by ${how}${where}`;
    const condition = own ? `also lacks ${others.join(', ')}` : `lacks ${others.join(', ')}`;
    return `enforces its absence by ${how}${where} if the target ${condition}`;
}
/** Finds the row of a feature by any of its names, also if QEMU has no name for it. */
function rowNamed(name) {
    const dashed = name.replaceAll('_', '-');
    return cpu_features/* features */.qT.find((row) => row.name === dashed || row.aliases?.includes(dashed) || row.linux === name);
}

// EXTERNAL MODULE: ./lib/cpu/guest-cpu.js + 1 modules
var guest_cpu = __webpack_require__(9740);
// EXTERNAL MODULE: ./lib/cpu/sets.js
var sets = __webpack_require__(3421);
// EXTERNAL MODULE: ./lib/cpu/silicon.js + 1 modules
var cpu_silicon = __webpack_require__(2965);
// EXTERNAL MODULE: ./lib/cpu/elastic.js
var elastic = __webpack_require__(9417);
// EXTERNAL MODULE: ./lib/cpu/honesty.js
var honesty = __webpack_require__(7120);
// EXTERNAL MODULE: ./lib/cpu/settled.js
var settled = __webpack_require__(8651);
;// CONCATENATED MODULE: ./lib/commands/cpus/honesty-sentences.js




/** Predicted honesty of a guest on this machine, for a checkpoint from a CPU like this one. */
function honestyHere(target, machine, accel) {
    const features = featuresHere(target, machine, accel);
    return features && (0,honesty/* foreseen */.m)(machine.features, features, guestOn(machine, accel));
}
/** Features of a target on this machine; undefined: the accelerator has no such CPU. */
function featuresHere(target, machine, accel) {
    if ((0,elastic/* needsKvm */.c)(target) && accel === 'tcg')
        return undefined;
    const preferred = machine.kvm === 'permitted' ? 'kvm' : accel;
    return (0,settled/* settled */.g)(target, guestOn(machine, preferred)).features;
}
/** For a column: `honest`, `12 leak`, `7 short, 3 leak`. @param honesty undefined: no such CPU */
function inShort(honesty) {
    if (!honesty)
        return 'needs KVM';
    const { leaks, shortfalls } = honesty;
    const words = [
        ...(shortfalls.length > 0 ? [`${shortfalls.length} short`] : []),
        ...(leaks.length > 0 ? [`${leaks.length} leak`] : []),
    ];
    return words.join(', ') || 'honest';
}

;// CONCATENATED MODULE: ./lib/commands/cpus/explain-target.js









/** What `thawcheck cpus NAME` prints for one target. */
function explainTarget(target, machine) {
    const { features } = target;
    const more = features && (0,cpu_features/* inTableOrder */.Gv)(machine.features).filter((name) => !features.has(name));
    return [
        target.name,
        ...(target.note ? [entry('is', target.note)] : []),
        entry('QEMU', (0,cpu_target/* qemuCpu */.zl)(target).split(','), ','),
        ...resources(target),
        ...real(target),
        features
            ? has(features)
            : entry('features', 'all that the preferred accelerator has, under each of them'),
        '',
        `  For a checkpoint from a CPU like this one, ${machine.model}`,
        ...(more && more.length > 0 ? [namesEntry('lacks', more)] : []),
        ...accelerator('TCG', 'tcg', target, machine),
        ...accelerator('KVM', 'kvm', target, machine),
        '',
    ].join('\n');
}
function has(features) {
    return features.size > 0
        ? namesEntry('features', (0,cpu_features/* inTableOrder */.Gv)(features))
        : entry('features', 'none above the baseline of x86-64');
}
/** What QEMU's model leaves out, by its sources, and how to write QEMU's model itself. */
function real({ name, model, silicon }) {
    if (silicon.length === 0)
        return [];
    const { pinned = model } = (0,models/* modelNamed */.XI)(model) ?? {};
    const known = (0,cpu_silicon/* siliconOf */.R)(pinned).flatMap(({ features, source }) => {
        const names = features.filter((feature) => silicon.includes(feature));
        return names.length > 0
            ? [namesEntry('real CPU', names, `has besides QEMU's ${pinned} (${source})`)]
            : [];
    });
    const [cpu, ...rest] = name.split('@');
    // QEMU offers none of the features that it has no name for.
    const removed = silicon.filter(cpu_features/* hasQemuName */.Ud).map((feature) => `-${feature}`);
    if (removed.length === 0)
        return known;
    const own = [[cpu, ...removed].join(','), ...rest].join('@');
    return [...known, entry('  else', `${own} is a virtual machine with QEMU's own model`)];
}
function resources({ cores, memory, hypervisor }) {
    const words = [
        ...(cores === undefined ? [] : [cores === 1 ? '1 core' : `${cores} cores`]),
        ...(memory === undefined ? [] : [`${memory} MiB`]),
        ...(hypervisor ? [] : ['hypervisor hidden']),
    ];
    return words.length > 0 ? [namesEntry('machine', words)] : [];
}
/** The feature that is added to the guest so that Linux boots, if the target lacks one. */
function addedToBoot(features, machine, accel) {
    const guest = guestOn(machine, accel);
    const needed = (0,guest_cpu/* neededToBoot */.lk)((0,sets/* intersection */.E$)(features, guest.provides), guest);
    return needed === undefined ? [] : [entry('  added', `its guest has ${needed}, ${guest_cpu/* whyNeeded */.yO}`)];
}
function accelerator(name, accel, target, machine) {
    const honesty = honestyHere(target, machine, accel);
    const features = featuresHere(target, machine, accel);
    const label = `under ${name}`;
    if (!honesty || !features)
        return [entry(label, 'host needs KVM')];
    const { enforced, leaks, shortfalls } = honesty;
    const some = (kind, names, are) => names.length > 0 ? [namesEntry(`  ${kind}`, names, are)] : [];
    return [
        entry(label, inShort(honesty)),
        ...addedToBoot(features, machine, accel),
        ...(leaks.length === 0 && enforced.length > 0
            ? [entry('  enforced', 'all that it lacks behaves as on the real CPU')]
            : some('enforced', enforced, 'behave as on the real CPU')),
        ...some('leak', leaks, 'run nevertheless, so that a pass does not cover them'),
        ...some('short', shortfalls, 'run on the real CPU and not in the guest, so that a SIGILL at them proves nothing'),
    ];
}

// EXTERNAL MODULE: ./lib/cpu/families.js + 1 modules
var families = __webpack_require__(5694);
;// CONCATENATED MODULE: ./lib/commands/cpus/list.js








const legend = 'UNDER TCG and UNDER KVM are about a checkpoint from a CPU like this one. honest: the guest behaves ' +
    'like the real CPU. 3 leak: three features run in the guest although the target lacks them, so a ' +
    'pass does not cover them. 1 short: one feature of the target does not run in the guest, so a ' +
    'SIGILL at its instructions proves nothing.';
const list_kvm = {
    permitted: `this user may open ${kvm/* kvmDevice */.L}; only a check shows whether KVM works`,
    forbidden: `this user may not open ${kvm/* kvmDevice */.L}`,
    absent: `there is no ${kvm/* kvmDevice */.L}; what is said of KVM below is for a machine that has it`,
};
/** What `thawcheck cpus` prints. */
function listing(machine) {
    return [
        'This machine',
        entry('CPU', machine.model),
        entry('TCG', `QEMU ${models/* modelsOf */.Wh}, on any machine`),
        entry('KVM', list_kvm[machine.kvm]),
        '',
        ...wrapped(legend.split(' '), ' '),
        '',
        'Levels of x86-64',
        ...cpuTable(levelRows, machine),
        '',
        'Families of clouds and hosted runners: aws:m5 means all of its CPUs, aws:m5/8175M one of them',
        ...familyTable(machine),
        '',
        `Models of QEMU ${models/* modelsOf */.Wh}; Broadwell is Broadwell-v1, Broadwell-v2 is one of its other versions`,
        ...cpuTable(modelRows, machine),
        '',
        'Features: ",-avx" removes AVX and all that requires it, ",+avx2" adds AVX2 and what it requires',
        ...featureTable(machine),
        '',
        '`thawcheck cpus NAME` explains any of these, and any target, such as Haswell,-avx2@cores=4.',
        '',
    ].join('\n');
}
const titles = ['', 'UNDER TCG', 'UNDER KVM', 'IS'];
const levelRows = named/* levels */.yr.map(({ name, cpu }) => ({
    name,
    is: cpu.replace(/,.*/, ', changed'),
}));
/** Names without a version, and names of models that have no versions. */
const modelRows = models/* modelNames */.ci.flatMap((name) => {
    const model = (0,models/* modelNamed */.XI)(name);
    if (!model?.is64 || (!model.elastic && model.pinned === name))
        return [];
    return [
        {
            name,
            is: model.elastic ? 'all that the preferred accelerator has' : model.pinned + versions(name),
        },
    ];
});
function versions(name) {
    const { length } = models/* modelNames */.ci.filter((other) => other.startsWith(`${name}-v`));
    return length > 1 ? `, of v1 to v${length}` : '';
}
function cpuTable(rows, machine) {
    return table([titles, ...rows.map(({ name, is }) => cells(name, name, is, machine))]);
}
/** Families with the same CPUs share a block, which lists their names and then the CPUs. */
function familyTable(machine) {
    const groups = new Map();
    for (const family of families/* families */.T) {
        const key = family.cpus.map(({ id, cpu }) => id + cpu).join();
        groups.set(key, [...(groups.get(key) ?? []), family]);
    }
    const blocks = [...groups.values()].map((group) => ({
        names: group.map(({ name }) => name),
        rows: (group[0]?.cpus ?? []).map(({ id, cpu, real }) => cells(`/${id}`, cpu, real, machine)),
    }));
    const [head = '', ...lines] = table([titles, ...blocks.flatMap(({ rows }) => rows)], '    ');
    const formatted = lines.values();
    return [
        head,
        ...blocks.flatMap(({ names, rows }) => [
            `  ${wrapped(names, ' ', 2).join('\n')}`,
            ...rows.map(() => formatted.next().value ?? ''),
        ]),
    ];
}
function cells(name, cpu, is, machine) {
    const target = (0,cpu_target/* targetNamed */.bH)(cpu);
    const cell = (accel) => inShort(honestyHere(target, machine, accel));
    return [name, cell('tcg'), cell('kvm'), is];
}

;// CONCATENATED MODULE: ./lib/commands/cpus/cpus.js










/**
 * Makes the output of `thawcheck cpus` and `thawcheck cpus NAME`. It boots and fetches nothing.
 * @throws BadInput if NAME is neither a CPU nor a feature, or there are several names
 */
function cpusText(words, machine) {
    const [name, ...others] = words;
    if (name === undefined)
        return listing(machine);
    if (others.length > 0) {
        throw new bad_input/* BadInput */.k([`"${others[0]}" is one name too many; expected thawcheck cpus [NAME]`]);
    }
    const row = rowNamed(name);
    if (row)
        return explainFeature(row, machine);
    const flag = (0,models/* flagNamed */.Cw)(name);
    if (flag)
        return `${flag}\n${entry('QEMU', flag === 'hypervisor' ? hypervisorFlag : otherFlag)}\n`;
    const parsed = (0,cpu_target/* parseTargets */.Sx)(name);
    if ('problem' in parsed)
        throw new bad_input/* BadInput */.k([isCpu(name) ? parsed.problem : unknown(name)]);
    return parsed.targets.map((target) => explainTarget(target, machine)).join('\n');
}
const otherFlag = 'knows this CPUID flag; Thawcheck passes it on to QEMU, and knows no instruction that needs it';
const hypervisorFlag = 'sets it in every guest; @hypervisor=off (or -hypervisor) hides it and the other traces of QEMU ' +
    'and KVM in CPUID, for software that behaves differently in a guest';
/** Whether a name is a CPU, or looks like one. */
function isCpu(name) {
    return /[,@/]/.test(name) || models/* modelNames */.ci.includes(name);
}
function unknown(name) {
    const known = [...named/* ourNames */.Pi, ...models/* modelNames */.ci, ...cpu_features/* features */.qT.map((row) => row.name), ...models/* flagNames */.JY];
    const names = (0,nearest/* nearest */.p)(name, known);
    const hint = names.length > 0 ? `nearest: ${names.join(', ')}` : '`thawcheck cpus` lists them';
    return `"${name}" is neither a CPU nor a feature; ${hint}`;
}

// EXTERNAL MODULE: ./lib/base/here.js
var here = __webpack_require__(1295);
// EXTERNAL MODULE: ./lib/plan/inputs.js + 1 modules
var inputs = __webpack_require__(7219);
// EXTERNAL MODULE: ./lib/plan/reading.js
var reading = __webpack_require__(383);
// EXTERNAL MODULE: ./lib/plan/suggestion.js
var suggestion = __webpack_require__(8783);
;// CONCATENATED MODULE: ./lib/plan/from-flags.js



/** Shows debug messages. It is a flag of the command only, and no input of the Action. */
const debugFlag = '--debug';
/** Whether the words after `thawcheck` ask for debug messages. */
function wantsDebug(words) {
    return words.includes(debugFlag);
}
const folderUsage = {
    thaw: 'thawcheck thaw DIR --cpus CPU[;CPU...] [flags]',
    export: 'thawcheck export DIR --to FILE',
};
/**
 * Reads the words after `thawcheck thaw` or `export`: the folder of a checkpoint, then flags.
 * @param env where `--env NAME` takes its value from
 */
function givenWithFolder(command, argv, env, cwd) {
    const [folder, ...flags] = argv;
    if (folder === undefined || folder.startsWith('-')) {
        const problem = `no checkpoint; expected ${folderUsage[command]}`;
        const given = givenByFlags(argv, env, cwd, command);
        // Some folder, so that nothing else is said of the one that is missing.
        const values = new Map([...given.values, ['checkpoint', '.']]);
        return { ...given, values, problems: [problem, ...given.problems] };
    }
    const given = givenByFlags(flags, env, cwd, command);
    return { ...given, values: new Map([...given.values, ['checkpoint', folder]]) };
}
/**
 * Reads the words after `thawcheck floor`: the folder of a checkpoint or none, then flags of check. The
 * CPUs are what it finds out.
 * @param env where `--env NAME` takes its value from
 */
function givenForFloor(argv, env, cwd) {
    const [folder, ...flags] = argv;
    const isFolder = folder !== undefined && !folder.startsWith('-');
    const given = givenByFlags(isFolder ? flags : argv, env, cwd, isFolder ? 'thaw' : 'check');
    const problems = given.values.has('cpus') ? ['"--cpus" is not a flag of floor'] : [];
    return {
        ...given,
        values: new Map([
            ...given.values,
            ['cpus', 'floor'],
            ...(isFolder ? [['checkpoint', folder]] : []),
        ]),
        problems: [...given.problems, ...problems],
    };
}
/**
 * Reads the words after a command: `--name value`, `--name=value`, and for a boolean also
 * `--name` and `--no-name` alone. The flag of a list may be repeated: each value becomes a line.
 *
 * Not node:util's parseArgs: without `strict` it reads `--cpus` as the value of `--run` in
 * `--run --cpus Haswell`, and with `strict` it stops at the first mistake.
 */
function givenByFlags(argv, env, cwd, command = 'check') {
    const values = new Map();
    const problems = [];
    const valueless = [];
    let at = 0;
    while (at < argv.length) {
        const word = argv[at++] ?? '';
        if (word === debugFlag)
            continue;
        const flag = flagOf(word);
        if (flag === undefined) {
            problems.push(mistakenWord(word, command));
            continue;
        }
        const { input, negated } = flag;
        let value = flag.value;
        if (!input.of.includes(command)) {
            problems.push(`${(0,reading/* quoted */.TL)(flagName(word))} is not a flag of ${command}`);
            if (value === undefined && isValueOf(input, negated, argv[at]))
                at++;
            continue;
        }
        if (negated && value !== undefined) {
            problems.push(`${(0,reading/* quoted */.TL)(word)} takes no value; write --${input.name}=${value}`);
            continue;
        }
        if (value === undefined && isValueOf(input, negated, argv[at]))
            value = argv[at++];
        value ??= input.kind === 'boolean' ? String(!negated) : undefined;
        const before = values.get(input.name);
        if (value === undefined) {
            valueless.push(input);
        }
        else if (before !== undefined && !(0,inputs/* isList */.Lv)(input)) {
            problems.push(`--${input.name} is given twice: ${(0,reading/* quoted */.TL)(before)} and ${(0,reading/* quoted */.TL)(value)}`);
        }
        else {
            values.set(input.name, before === undefined ? value : `${before}\n${value}`);
        }
    }
    for (const { name, metavar, required, requiredWithout } of valueless) {
        // makePlan reports a missing required input, so it is not reported here as well.
        const needed = required || (requiredWithout !== undefined && !values.has(requiredWithout));
        if (needed && !values.has(name))
            continue;
        problems.push(`--${name} has no value; expected --${name} ${metavar}`);
    }
    return { values, callerEnvironment: env, cwd, problems };
}
/** Parses a word. @returns undefined if it is none of our flags */
function flagOf(word) {
    const [, name = '', , value] = /^--([^=]+)(=([\s\S]*))?$/.exec(word) ?? [];
    const input = (0,inputs/* inputNamed */.o5)(name);
    if (input)
        return { input, negated: false, value };
    const negated = (0,inputs/* inputNamed */.o5)(name.replace(/^no-/, ''));
    return negated?.kind === 'boolean' ? { input: negated, negated: true, value } : undefined;
}
/**
 * Whether the next word is the value of a flag. One of our own flags never is, unless it is written
 * `--x=--y`. Flags of other programs may be, such as CRIU's options.
 */
function isValueOf(input, negated, next) {
    if (next === undefined || negated || next === debugFlag)
        return false;
    if (flagOf(next) !== undefined)
        return false;
    return input.kind !== 'boolean' || /^(true|false)$/i.test(next);
}
function mistakenWord(word, command) {
    if (!word.startsWith('-'))
        return `${(0,reading/* quoted */.TL)(word)} is not a flag; expected --name value`;
    const name = flagName(word);
    if (name === debugFlag)
        return `${debugFlag} takes no value`;
    const known = (0,inputs/* inputsOf */.Vc)(command).flatMap((input) => input.kind === 'boolean' ? [`--${input.name}`, `--no-${input.name}`] : [`--${input.name}`]);
    return `${(0,reading/* quoted */.TL)(name)} is not a flag${(0,suggestion/* suggestion */.h)(name, [...known, debugFlag])}`;
}
function flagName(word) {
    return word.replace(/=[\s\S]*$/, '');
}

// EXTERNAL MODULE: ./lib/plan/make-plan.js + 17 modules
var make_plan = __webpack_require__(7309);
;// CONCATENATED MODULE: ./lib/commands/demo.js




/** A check of the app in examples/: its OpenSSL uses SHA instructions, which a Haswell lacks. */
function demoPlan(further) {
    const flags = {
        run: 'node examples/orders/server.js',
        'ready-log': 'listening',
        verify: 'node examples/orders/ask.js',
        watch: '5s',
        cpus: 'EPYC-Rome;Haswell',
        // The result depends on the source CPU, which is the same everywhere under TCG.
        accel: 'tcg',
        'checkpoint-on': 'guest',
        'working-directory': (0,external_node_path_.dirname)(here/* here */.Z),
    };
    const given = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]);
    return (0,make_plan/* makePlan */.Cs)(givenByFlags([...given, ...further], process.env, process.cwd()));
}

// EXTERNAL MODULE: ./lib/base/run/temporary.js
var temporary = __webpack_require__(5852);
// EXTERNAL MODULE: ./lib/checkpoint/artifact/export.js + 6 modules
var artifact_export = __webpack_require__(902);
// EXTERNAL MODULE: ./lib/checkpoint/artifact/proof.js
var artifact_proof = __webpack_require__(975);
// EXTERNAL MODULE: ./lib/checkpoint/open.js + 1 modules
var checkpoint_open = __webpack_require__(6906);
// EXTERNAL MODULE: ./lib/machine/toolkit/obtain.js + 13 modules
var obtain = __webpack_require__(5631);
// EXTERNAL MODULE: ./lib/plan/root-plan.js
var root_plan = __webpack_require__(1979);
;// CONCATENATED MODULE: ./lib/commands/export-kept.js








/**
 * `thawcheck export`: packs a kept checkpoint that thaws have proven.
 * @throws BadInput if it is no sound checkpoint; ExpectedFailure if no target passed
 */
async function exportKept({ folder, to, machine }, { log, cancel, variables, remember }) {
    const checkpoint = await (0,checkpoint_open/* openFolder */.NE)(folder, { variables, cancel });
    if (checkpoint.manifest.root !== undefined) {
        throw new bad_input/* BadInput */.k([`checkpoint: ${root_plan/* noExportOfImage */.E}`]);
    }
    const proof = (0,artifact_proof/* readProof */.r$)(folder, checkpoint.manifest.id);
    if (proof === undefined || proof.on.length === 0)
        throw new failure/* ExpectedFailure */.H(unproven(folder));
    return (0,temporary/* withTemporaryFolder */.E)({ remember, parent: variables.temporaryDirectory, say: log.info }, async (temporary) => {
        const run = { log, cancel, variables, temporary };
        const toolkit = await log.phase('Toolkit', () => (0,obtain/* obtainToolkit */.eP)(run, machine));
        return log.phase('Export', () => (0,artifact_export/* exportCheckpoint */.b)(run, toolkit, checkpoint, proof, to));
    });
}
function unproven(folder) {
    const name = JSON.stringify(folder);
    return (`The checkpoint ${name} was not exported: nothing shows that it works, since no target has passed.\n` +
        '  try: thawcheck thaw DIR --cpus CPU, which keeps what it has shown');
}

;// CONCATENATED MODULE: ./lib/commands/help.js



/** Flags are left of this column, their descriptions right of it. */
const flagColumn = 34;
/** The same for exit statuses. */
const statusColumn = 5;
const usage = `Thaws a CRIU checkpoint of an app on CPUs with fewer features, and says where and why it dies.

Usage:
  thawcheck check --run COMMAND --cpus CPU[;CPU...] [flags]
  thawcheck check --checkpoint DIR --cpus CPU[;CPU...] [flags]
  thawcheck checkpoint --run COMMAND --to DIR [flags]
  thawcheck thaw DIR --cpus CPU[;CPU...] [flags]
  thawcheck floor [DIR] [flags]
  thawcheck export DIR --to FILE
  thawcheck scan DIR [--cpus CPU[;CPU...]] [--root DIR] [--json]
  thawcheck cpus [NAME]
  thawcheck demo [flags]
  thawcheck --help

Commands:`;
const commands = [
    [
        'check',
        'Takes a checkpoint of the app and thaws it on each CPU. This is what the Action does. With ' +
            '--checkpoint, thaws a checkpoint that was kept.',
    ],
    ['checkpoint', 'Takes a checkpoint and keeps it in a folder.'],
    ['thaw', 'Thaws a checkpoint that was kept. The same as check --checkpoint.'],
    [
        'floor',
        'Finds the least CPU that a checkpoint thaws on, and what needs each of its features. Takes the ' +
            'flags of thaw with DIR, else those of check, but no --cpus. The same as --cpus floor.',
    ],
    [
        'export',
        'Packs a checkpoint that was kept and has passed on a CPU, with a script that restores it where ' +
            'there is CRIU only. The same as --export of thaw.',
    ],
    [
        'scan',
        'Reads a checkpoint and lists the code in it that the CPUs cannot run. Starts no guest. DIR is ' +
            'a kept checkpoint, a report folder or a folder of CRIU images. Without --cpus, the CPUs are ' +
            'x86-64-v1 to x86-64-v4. --root is where the files of the app are, by default /.',
    ],
    ['cpus', 'Lists all CPUs and features, or explains one of them.'],
    [
        'demo',
        'Checks the app in examples/, which fails on Haswell. Takes flags such as --report-dir.',
    ],
];
const example = `Example:
  thawcheck check --run 'java -jar app.jar' --ready 'curl -fsS http://localhost:8080/health' \\
    --cpus 'Haswell;Nehalem;max,-avx,-xsave'`;
const notes = `The flags of check are also the inputs of the Action, without the dashes.
Durations are written 500ms, 5s, 2m or 1h.`;
const help_debugFlag = [
    'Flag of check, checkpoint, thaw, floor and demo, but no input of the Action:',
    entry('--debug', 'Log the command line of every program that is started. In a workflow, enable debug logging ' +
        'instead.', ' ', flagColumn),
];
/** The output of `thawcheck --help`: lines of at most 100 columns, without a newline at the end. */
function helpText(exits) {
    return [
        usage,
        ...commands.map(([name, meaning]) => entry(name, meaning)),
        '',
        example,
        ...flagGroups().flatMap(({ title, flags }) => ['', title, ...flags.map(flagHelp)]),
        '',
        ...help_debugFlag,
        '',
        notes,
        '',
        'Exit status:',
        ...exits.map(({ status, meaning }) => entry(String(status), meaning, ' ', statusColumn)),
    ].join('\n');
}
/** The flags that belong to the same commands, in the order of the table. */
function flagGroups() {
    const groups = new Map();
    for (const input of inputs/* inputs */.QL) {
        const owners = (0,list/* listNames */.Z)(input.of, { last: 'and' });
        groups.set(owners, [...(groups.get(owners) ?? []), input]);
    }
    return [...groups].map(([owners, flags]) => ({
        title: `${flags.length === 1 ? 'Flag' : 'Flags'} of ${owners}:`,
        flags,
    }));
}
function flagHelp(input) {
    const flag = `--${input.kind === 'boolean' ? '[no-]' : ''}${input.name} ${input.metavar}`;
    return entry(flag.trimEnd(), `${input.description}${fallback(input)}`, ' ', flagColumn);
}
/** What happens without the flag, in square brackets. */
function fallback(input) {
    if (input.required)
        return ' [required]';
    if (input.default !== '')
        return ` [default: ${input.default}]`;
    if (input.requiredWithout !== undefined)
        return ` [${input.otherwise}]`;
    return input.otherwise === undefined ? '' : ` [default: ${input.otherwise}]`;
}

// EXTERNAL MODULE: ./lib/base/run/run.js + 1 modules
var run = __webpack_require__(8819);
// EXTERNAL MODULE: ./lib/checkpoint/engines/criu/engine.js + 1 modules
var engine = __webpack_require__(8275);
// EXTERNAL MODULE: ./lib/checkpoint/obtain.js + 18 modules
var checkpoint_obtain = __webpack_require__(1297);
// EXTERNAL MODULE: ./lib/checkpoint/open-taking.js
var open_taking = __webpack_require__(5849);
// EXTERNAL MODULE: ./lib/checkpoint/save.js
var save = __webpack_require__(497);
// EXTERNAL MODULE: ./lib/machine/bench.js + 8 modules
var machine_bench = __webpack_require__(1463);
// EXTERNAL MODULE: ./lib/plan/plan.js
var plan_plan = __webpack_require__(9164);
;// CONCATENATED MODULE: ./lib/commands/keep-checkpoint.js








/**
 * `thawcheck checkpoint`: takes a checkpoint and keeps it. Its logs go to the report folder, even if no
 * checkpoint could be taken.
 * @throws ExpectedFailure if there is no checkpoint
 */
async function keepCheckpoint(plan, around) {
    const origin = await (0,open_taking/* openTaking */.$t)(plan.origin, around);
    return (0,run/* openRun */.I)(around, plan.report.directory, async (run) => {
        const { log } = run;
        const toolkit = await log.phase('Toolkit', () => (0,obtain/* obtainToolkit */.eP)(run, plan.machine));
        const bench = await log.phase('Accelerator', () => (0,machine_bench/* openBench */.zb)(run, toolkit, plan.machine, (0,plan_plan/* cpuOf */.cJ)(plan.origin), engine/* criu */.e.name));
        const taken = await (0,checkpoint_obtain/* takeFreshCheckpoint */.kZ)(run, bench, origin);
        const checkpoint = await taken.complete(run.cancel);
        return log.phase(`Keep the checkpoint`, () => (0,save/* saveCheckpoint */.s)(run, toolkit, checkpoint, plan.to));
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/checkpoint/roots/find-file.js
var find_file = __webpack_require__(9204);
// EXTERNAL MODULE: ./lib/cpu/register-state.js + 1 modules
var register_state = __webpack_require__(2958);
// EXTERNAL MODULE: ./lib/diagnose/hazards/result.js + 3 modules
var hazards_result = __webpack_require__(8686);
// EXTERNAL MODULE: ./lib/diagnose/hazards/scan.js + 20 modules
var hazards_scan = __webpack_require__(4668);
// EXTERNAL MODULE: ./lib/diagnose/processes.js + 1 modules
var diagnose_processes = __webpack_require__(8901);
// EXTERNAL MODULE: ./lib/formats/images/address-space.js
var address_space = __webpack_require__(3756);
// EXTERNAL MODULE: ./lib/base/run/report-folder.js
var report_folder = __webpack_require__(2734);
// EXTERNAL MODULE: ./lib/plan/targets.js
var targets = __webpack_require__(9005);
;// CONCATENATED MODULE: ./lib/commands/scan-request.js







const scan_request_usage = 'expected thawcheck scan DIR [--cpus CPU[;CPU...]] [--root DIR] [--json]';
const valued = ['--cpus', '--root'];
const levels = 'x86-64-v1;x86-64-v2;x86-64-v3;x86-64-v4';
/**
 * Reads the words after `thawcheck scan`.
 * @throws BadInput with every mistake in them
 */
function readScanRequest(words, cwd) {
    const { values, folders, json, problems } = parseWords(words);
    const [folder, ...others] = folders;
    for (const one of others)
        problems.push(`${(0,reading/* quoted */.TL)(one)} is one folder too many; ${scan_request_usage}`);
    if (folder === undefined)
        problems.push(`no folder of images; ${scan_request_usage}`);
    const images = folder === undefined ? undefined : imagesIn((0,external_node_path_.resolve)(cwd, folder));
    if (folder !== undefined && images === undefined) {
        problems.push(`${(0,reading/* quoted */.TL)(folder)} has no inventory.img; expected a folder of CRIU's images`);
    }
    const root = (0,external_node_path_.resolve)(cwd, values.get('--root') ?? '/');
    if (!isFolder(root))
        problems.push(`--root ${(0,reading/* quoted */.TL)(values.get('--root') ?? '')} is not a folder`);
    const read = (0,targets/* targets */.zV)(values.get('--cpus') ?? levels);
    if ('problems' in read)
        problems.push(...read.problems.map((problem) => `--cpus ${problem}`));
    if (images === undefined || !('value' in read) || problems.length > 0)
        throw new bad_input/* BadInput */.k(problems);
    return { images, root, targets: read.value, json };
}
function parseWords(words) {
    const values = new Map();
    const folders = [];
    const problems = [];
    let json = false;
    const left = [...words];
    for (let word = left.shift(); word !== undefined; word = left.shift()) {
        const [, flag = word, inline] = /^(--[^=]+)=([\s\S]*)$/.exec(word) ?? [];
        if (word === '--json')
            json = true;
        else if (valued.includes(flag)) {
            const value = inline ?? left.shift();
            if (value === undefined || value.trim() === '')
                problems.push(`${flag} has no value; ${scan_request_usage}`);
            else if (values.has(flag))
                problems.push(`${flag} is given twice`);
            else
                values.set(flag, value);
        }
        else if (word.startsWith('-')) {
            problems.push(`${(0,reading/* quoted */.TL)(flag)} is not a flag${(0,suggestion/* suggestion */.h)(flag, [...valued, '--json'])}`);
        }
        else
            folders.push(word);
    }
    return { values, folders, json, problems };
}
/** The images of a folder: it may be a folder of images, a kept checkpoint, or the report of a check. */
function imagesIn(folder) {
    return [
        folder,
        (0,external_node_path_.join)(folder, 'images'),
        // Of an archive of podman, CRI-O or containerd.
        (0,external_node_path_.join)(folder, 'checkpoint'),
        ...[folder, (0,report_folder/* memoryFolderOf */.hX)(folder)].map((one) => (0,external_node_path_.join)(one, 'checkpoint/images')),
    ].find((one) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(one, 'inventory.img')));
}
function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

// EXTERNAL MODULE: ./lib/cpu/feature-names.js + 1 modules
var feature_names = __webpack_require__(1633);
// EXTERNAL MODULE: ./lib/cpu/same-cpu.js
var same_cpu = __webpack_require__(8681);
// EXTERNAL MODULE: ./lib/report/renderers/overwrite-sentence.js
var overwrite_sentence = __webpack_require__(8272);
;// CONCATENATED MODULE: ./lib/commands/scan-text.js





const column = 13;
const indent = ' '.repeat(column);
/**
 * The result of a scan as text, with a legend. Ends with a newline.
 * @param sourceKnown whether the source CPU is known
 */
function scanText(result, targets, sourceKnown = true) {
    const features = new Map(targets.map((target) => [target.name, target.features]));
    return (0,text_text/* inert */.tJ)([
        headline(result),
        ...result.targets.flatMap((target) => [
            '',
            ...targetLines(target, features.get(target.name)),
        ]),
        ...(result.unread.length > 0 ? ['', ...unreadLines(result.unread)] : []),
        '',
        ...meaning,
        ...(sourceKnown ? [] : ['', ...unknownSource]),
        '',
    ].join('\n'));
}
const meaning = [
    'compiled   code that was compiled for this process, and that something in it points to',
    'resolved   functions that were chosen before the checkpoint: a GOT slot, a word that the program',
    '           wrote, or a stack points to them; they fault as soon as they are called',
    'possible   functions that a table lists or that another function calls; they may be variants that',
    '           are never chosen',
];
const unknownSource = [
    'There is no manifest.json beside the images, so it is not known which CPU the checkpoint was taken',
    'on. The list also has code that this CPU cannot run, and that was therefore never chosen.',
];
function headline({ targets }) {
    const count = (risk) => targets.filter((target) => target.risk === risk).length;
    const others = [
        ...(count('possible') > 0 ? [`${count('possible')} possibly`] : []),
        ...(count(undefined) > 0 ? [`${count(undefined)} not known`] : []),
    ];
    return [`Thawcheck: ${count('at risk')} of ${targets.length} targets at risk`, ...others].join('; ');
}
const verdicts = {
    'at risk': 'at risk',
    possible: 'possibly at risk, by code that may never run',
    none: 'no risk found',
};
function targetLines(scanned, has) {
    const { risk, findings } = scanned;
    const overwrite = (0,overwrite_sentence/* overwriteSentence */.r)(scanned);
    const verdict = risk
        ? verdicts[risk]
        : 'its features are not known, so all features that the code needs are listed';
    return [
        `${(0,same_cpu/* labelOf */.W)(scanned)}: ${verdict}`,
        ...(overwrite === undefined ? [] : [entry('stack', overwrite, ' ', column)]),
        ...lines(findings, has),
    ];
}
function lines(findings, has) {
    return findings.flatMap((finding) => {
        const { how, certain, features, count, examples } = finding;
        const name = certain ? finding.name : `probably ${finding.name}`;
        const words = (0,feature_names/* featureWords */.k)(features, has).map((word, at, all) => at < all.length - 1 ? `${word}, ` : word);
        const said = `${name}: ${countWords(how, count)} without `;
        return [
            entry(how, [...said.split(/(?<= )/), ...words], '', column),
            ...(how === 'possible' ? examples.slice(0, 1) : examples).map(exampleLine),
        ];
    });
}
function countWords(how, count) {
    const what = how === 'compiled' ? 'instruction' : 'function';
    const number = count.toLocaleString('en');
    return count === 1 ? `1 ${what} faults` : `${number} ${what}s fault`;
}
function exampleLine({ where, text }) {
    return (0,text_text/* bounded */.Mm)(`${indent}${(0,text_text/* bounded */.Mm)(where, 62)}: ${text}`, lineWidth);
}
function unreadLines(unread) {
    return [
        'Not scanned:',
        ...unread.slice(0, 10).map((one) => `  ${one}`),
        ...more(unread.length - 10),
    ];
}
function more(count) {
    return count > 0 ? [`  and ${count} more`] : [];
}

;// CONCATENATED MODULE: ./lib/commands/scan.js












/**
 * Makes the output of `thawcheck scan`. It boots and fetches nothing: functions have names only if a
 * toolkit is already cached, because elfutils of the toolkit read symbols.
 * @param words after `scan`
 * @returns `atRisk`: whether any target is at risk
 * @throws BadInput; ImageDamaged, or the system's error if an image is missing
 */
async function scanCommand(words, cwd, variables) {
    const { images, root, targets, json } = readScanRequest(words, cwd);
    const { layers, source } = await (0,checkpoint_open/* openImageFolder */.CL)(images, root);
    const find = (path) => (0,find_file/* findFile */.q)(path, layers);
    const scan = await (0,hazards_scan/* scanCheckpoint */.K)(new address_space/* AddressSpaces */.s(images), find, source);
    const toolkit = (0,obtain/* cachedToolkit */.pv)(variables);
    const processes = (0,external_node_fs_.existsSync)(toolkit) ? (0,diagnose_processes/* openProcesses */.I)({ images, find, toolkit }) : undefined;
    const stated = targets.map((target) => ({ ...target, state: (0,register_state/* stateOfTarget */.St)(target) }));
    const result = await (0,hazards_result/* scanResult */.F)(scan, stated, processes, (what) => process.stderr.write(`${(0,text_text/* inert */.tJ)(what)}\n`));
    return {
        text: json
            ? `${JSON.stringify(result, undefined, 2)}\n`
            : scanText(result, targets, source !== undefined),
        atRisk: result.targets.some(({ risk }) => risk === 'at risk'),
    };
}

// EXTERNAL MODULE: ./lib/report/artifact.js
var artifact = __webpack_require__(1490);
// EXTERNAL MODULE: ./lib/report/target-system.js + 1 modules
var target_system = __webpack_require__(2231);
// EXTERNAL MODULE: ./lib/report/renderers/floor.js + 1 modules
var floor = __webpack_require__(6424);
// EXTERNAL MODULE: ./lib/report/renderers/hazard-sentence.js
var hazard_sentence = __webpack_require__(5971);
// EXTERNAL MODULE: ./lib/report/renderers/headline.js
var renderers_headline = __webpack_require__(3649);
// EXTERNAL MODULE: ./lib/report/renderers/remedy.js
var remedy = __webpack_require__(8061);
// EXTERNAL MODULE: ./lib/report/renderers/source-sentence.js
var source_sentence = __webpack_require__(1312);
// EXTERNAL MODULE: ./lib/report/renderers/unsearched.js
var unsearched = __webpack_require__(9427);
;// CONCATENATED MODULE: ./lib/report/renderers/terminal.js













/** A fail is in capitals, so that the eye finds it. */
const verdictNames = { pass: 'pass', fail: 'FAIL', inconclusive: 'inconclusive' };
/** Longer names are shown whole, but do not widen the column of the others. */
const widestColumn = 40;
/**
 * The end of a run, for a terminal or a log: the answer, a line per target, where the evidence is.
 * Nothing is cut or wrapped; further lines of a message are indented. No line of it is a workflow
 * command, since the command may well be run in a workflow.
 * @param folder the report's folder; without it, the paths are relative to that
 */
function renderTerminal(report, folder = '') {
    const { control, source, toolkit } = report;
    const evidence = (path) => `evidence: ${external_node_path_.posix.join(folder, path)}`;
    const lines = [`Thawcheck: ${hanging((0,renderers_headline/* renderHeadline */.Lf)(report), '  ')}`];
    if (report.verdict === 'error') {
        const last = control ?? source;
        if (last?.evidence !== undefined)
            lines.push(`  ${evidence(last.evidence)}`);
    }
    else {
        lines.push(...terminal_targetLines(report, evidence));
        if (report.floor)
            lines.push(...(0,floor/* floorLines */.Q)(report.floor, evidence));
        if (report.remedy)
            lines.push(...(0,remedy/* remedyLines */.g)(report.remedy, report.source?.root !== undefined));
    }
    const unread = (0,unsearched/* unsearched */.D)(report);
    if (unread.length > 0) {
        const some = (0,list/* listNames */.Z)(unread.map(text_text/* oneLine */.TN), { most: 3, last: 'and' });
        lines.push(`not searched for code that may still fault: ${some}`);
    }
    if (report.artifact)
        lines.push(`export: ${hanging((0,artifact/* artifactSentence */.u)(report.artifact), '  ')}`);
    if (source)
        lines.push(`source: ${(0,text_text/* oneLine */.TN)((0,source_sentence/* sourceSentence */.v)(source))}`);
    if (toolkit)
        lines.push(`toolkit: ${terminal_versions(toolkit)}`);
    return (0,text_text/* inert */.tJ)(lines.join('\n')).concat('\n');
}
function terminal_targetLines({ targets, scan }, evidence) {
    const verdictWidth = widest(targets.map(({ verdict }) => verdictNames[verdict]));
    const nameWidth = Math.min(widestColumn, widest(targets.map((target) => (0,text_text/* oneLine */.TN)((0,same_cpu/* labelOf */.W)(target)))));
    const margin = ' '.repeat(2 + verdictWidth + 2 + nameWidth + 2);
    return targets.flatMap((target) => {
        const verdict = verdictNames[target.verdict].padEnd(verdictWidth);
        const name = (0,text_text/* oneLine */.TN)((0,same_cpu/* labelOf */.W)(target)).padEnd(nameWidth);
        const first = `  ${verdict}  ${name}  ${hanging(target.words, margin)}`;
        const scanned = scan?.targets.find((one) => one.name === target.name);
        // A target that fails has its reason already.
        const latent = scanned && target.verdict !== 'fail'
            ? [(0,overwrite_sentence/* overwriteSentence */.r)(scanned), (0,hazard_sentence/* hazardSentence */.S)(scanned)]
            : [];
        return [
            first,
            ...latent.flatMap((words) => (words ? [`${margin}latent: ${(0,text_text/* oneLine */.TN)(words)}`] : [])),
            ...(target.sentence === null ? [] : [`${margin}why: ${(0,text_text/* oneLine */.TN)(target.sentence)}`]),
            ...(target.fresh ? [`${margin}${renderers_headline/* freshLabel */.ZB}: ${(0,text_text/* oneLine */.TN)(target.fresh.words)}`] : []),
            ...(target.system ? [`${margin}system: ${(0,target_system/* systemPhrase */.j)(target.system)}`] : []),
            ...(target.system?.words && target.verdict !== 'pass'
                ? [`${margin}latent: ${(0,text_text/* oneLine */.TN)(target.system.words)}`]
                : []),
            ...target.silent.map(({ words }) => `${margin}silent: ${(0,text_text/* oneLine */.TN)(words)}`),
            ...(target.verdict === 'pass' ? [] : [`${margin}${evidence(target.evidence)}`]),
        ];
    });
}
function hanging(text, margin) {
    return text.trim().replace(/\r*\n/g, `\n${margin}`);
}
function widest(texts) {
    return Math.max(0, ...texts.map(({ length }) => length));
}
function terminal_versions(toolkit) {
    return Object.entries(toolkit)
        .map(([name, version]) => (0,text_text/* oneLine */.TN)(`${name} ${version}`))
        .join(', ');
}

// EXTERNAL MODULE: ./lib/entry/ending.js
var ending = __webpack_require__(2925);
// EXTERNAL MODULE: ./lib/entry/exit-status.js
var exit_status = __webpack_require__(2409);
// EXTERNAL MODULE: ./lib/entry/stray-errors.js
var stray_errors = __webpack_require__(8697);
;// CONCATENATED MODULE: ./lib/entry/cli.js
























const cli_here = () => process.cwd();
const print = (text) => process.stdout.write(text);
/** The report goes to standard output, everything else to standard error. */
const cli_commands = {
    check: (words, around) => checkAndPrint((0,make_plan/* makePlan */.Cs)(givenByFlags(words, process.env, cli_here())), around),
    demo: (words, around) => checkAndPrint(demoPlan(words), around),
    thaw: (words, around) => checkAndPrint((0,make_plan/* makePlan */.Cs)(givenWithFolder('thaw', words, process.env, cli_here())), around),
    floor: (words, around) => checkAndPrint((0,make_plan/* makePlan */.Cs)(givenForFloor(words, process.env, cli_here())), around),
    checkpoint: async (words, around) => {
        const plan = (0,make_plan/* makeCheckpointPlan */.oq)(givenByFlags(words, process.env, cli_here(), 'checkpoint'));
        const kept = await (0,failure/* attempt */.C)(() => keepCheckpoint(plan, around));
        if (kept instanceof failure/* ExpectedFailure */.H) {
            const logs = `thawcheck checkpoint: the logs are in ${relativePath(plan.report.directory)}`;
            throw new failure/* ExpectedFailure */.H(`${kept.message}\n${logs}`);
        }
        print(`The checkpoint is in ${relativePath(plan.to)} (id ${kept.manifest.id})\n`);
        return exit_status/* exitStatuses */.T.pass.status;
    },
    export: async (words, around) => {
        const plan = (0,make_plan/* makeExportPlan */.eF)(givenWithFolder('export', words, process.env, cli_here()));
        const { file, sha256, on } = await exportKept(plan, around);
        print(`The checkpoint is in ${relativePath(file)}, proven on ${(0,text_text/* oneLine */.TN)((0,list/* listNames */.Z)(on, { last: 'and' }))}\nsha256 ${sha256}\n`);
        return exit_status/* exitStatuses */.T.pass.status;
    },
    scan: async (words, { variables }) => {
        const { text, atRisk } = await scanCommand(words, cli_here(), variables);
        print(text);
        return exit_status/* exitStatuses */.T[atRisk ? 'fail' : 'pass'].status;
    },
    cpus: async (words) => {
        print(cpusText(words, thisMachine()));
        return exit_status/* exitStatuses */.T.pass.status;
    },
};
/**
 * Commands that have nothing to clean up, so that signals may kill them. A handler would have to
 * wait: `scan` blocks the event loop for seconds.
 */
const endAtOnce = new Set(['scan', 'cpus']);
/** The command `thawcheck`. @param words its arguments */
async function runCommand(words) {
    if (words.length === 0 || words.some((word) => word === '--help' || word === '-h')) {
        print(`${helpText(Object.values(exit_status/* exitStatuses */.T))}\n`);
        process.exitCode = exit_status/* exitStatuses */.T[words.length === 0 ? 'bad input' : 'pass'].status;
        return;
    }
    const cancel = endAtOnce.has(words[0]) ? (0,process_cancel/* leaveSignalsAlone */.GA)() : (0,process_cancel/* cancelOnSignals */.dJ)();
    (0,stray_errors/* catchStrayErrors */.w)(cancel, (message) => process.stderr.write(`${(0,text_text/* inert */.tJ)(message)}\n`));
    try {
        const log = terminalLog({ debug: wantsDebug(words) });
        (0,command_log/* onCommand */.R)((commandLine) => log.debug(commandLine));
        const around = {
            log,
            cancel: cancel.signal,
            remember: () => { },
            variables: (0,variables/* readVariables */.C)(process.env),
        };
        process.exitCode = await commandNamed(words[0] ?? '')(words.slice(1), around);
    }
    catch (error) {
        process.exitCode = reportEnding(error, cancel);
    }
}
function commandNamed(name) {
    const command = Object.hasOwn(cli_commands, name) ? cli_commands[name] : undefined;
    if (command)
        return command;
    const known = Object.keys(cli_commands).join(', ');
    throw new bad_input/* BadInput */.k([`${JSON.stringify(name)} is not a command; expected one of ${known}`]);
}
async function checkAndPrint(plan, around) {
    const { directory, strict } = plan.report;
    const report = await (0,check/* check */.z)(plan, around);
    const folder = relativePath(directory);
    print(`${renderTerminal(report, folder)}The report is in ${folder}\n`);
    return (0,exit_status/* exitStatusOf */.e)(report.verdict, strict, (0,artifact/* isHandedOver */.n)(report));
}
function reportEnding(error, cancel) {
    const { kind, status, messages } = (0,ending/* endingOf */.z6)(error, cancel);
    const text = kind === 'bad input'
        ? `thawcheck cannot start:\n${messages.map((one) => `  ${(0,text_text/* inert */.tJ)((0,text_text/* oneLine */.TN)(one))}\n`).join('')}thawcheck --help shows the flags.\n`
        : messages.map((one) => `${(0,text_text/* inert */.tJ)(one)}\n`).join('');
    process.stderr.write(text);
    return status;
}
/** A path relative to the current folder. */
function relativePath(path) {
    return (0,external_node_path_.relative)(cli_here(), path) || '.';
}


/***/ })

};
