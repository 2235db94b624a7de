/** Steers a terminal, or shows text in another order than it has: anything but newline and tab. */
const unfit = /(?![\n\t])[\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029]/gu

/** Untrusted text made fit for a terminal or a log: an escape character becomes `\x1b`, to be read. */
export function plain(text: string): string {
  // A console and many programs end their lines with CR LF: nothing that a reader need see.
  return text.replace(/\r+\n/g, '\n').replace(unfit, (char) => {
    const code = char.charCodeAt(0)
    return code < 0x100 ? `\\x${hex(code, 2)}` : `\\u${hex(code, 4)}`
  })
}

/**
 * Plain text that a runner takes no command from, wherever it is printed: `::` at the start of a
 * line (after blanks), `##[` anywhere. So says ActionCommand.cs of actions/runner.
 */
export function inert(text: string): string {
  return plain(text)
    .replace(/^([^\S\n]*):(?=:)/gm, '$1\\x3a')
    .replaceAll('##[', '##\\x5b')
}

/** Plain text in one line. */
export function oneLine(text: string): string {
  return plain(text.trim()).replace(/[\n\t]+/g, ' ')
}

/** The beginning of a text; of a longer one it says how much is left out. At most `max` UTF-16 units. */
export function bounded(text: string, max: number): string {
  if (text.length <= max) return text
  const note = (left: number) => ` … (${left} more characters)`
  // Reckoned with the longest note that there can be, so that the whole never exceeds `max`.
  const kept = text.slice(0, Math.max(0, max - note(text.length).length))
  const whole = kept.replace(/[\uD800-\uDBFF]$/, '')
  return `${whole}${note(text.length - whole.length)}`.slice(0, max)
}

/** Everything that means something in HTML or within a line of GitHub's Markdown. */
const marked = /[&<>"'|`*_[\]~#@\\$:\n]/g

/** Untrusted text for the inside of `<code>` or `<pre>`, where GitHub links nothing. */
export function verbatim(text: string): string {
  return plain(text).replace(marked, (char) => `&#${char.charCodeAt(0)};`)
}

/** Where `@name`, `#12`, `:100:` and addresses become links and pictures, entities or not. */
const reference = /(?<=[@#])(?=\w)|(?<=:)(?=\/\/|[\w+-]+:)|(?<=\bwww)(?=\.)/i

/**
 * Untrusted text for HTML within Markdown: breaks no table, starts no markup, mention or link.
 * GitHub looks for mentions after it decoded entities, so an empty comment parts `@` and name.
 */
export function html(text: string): string {
  return plain(text).split(reference).map(verbatim).join('<!-- -->')
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0')
}
