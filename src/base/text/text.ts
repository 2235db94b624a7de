/**
 * Control characters except newline and tab, bidirectional controls, and halves of surrogate pairs:
 * they steer a terminal, or show text in another order than it has.
 */
const unsafe = /(?![\n\t])[\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029]/gu

/**
 * Untrusted text made safe for a terminal or a log. An escape character becomes the text `\x1b`.
 */
export function plain(text: string): string {
  // A console and many programs end their lines with CR LF, which readers need not see.
  return text.replace(/\r+\n/g, '\n').replace(unsafe, (char) => {
    const code = char.charCodeAt(0)
    return code < 0x100 ? `\\x${zeroPadded(code, 2)}` : `\\u${zeroPadded(code, 4)}`
  })
}

/**
 * Plain text without workflow commands, wherever it is printed. A runner sees a command in `::` at
 * the start of a line (after blanks) and in `##[` anywhere. Source: ActionCommand.cs of
 * actions/runner.
 */
export function inert(text: string): string {
  return plain(text)
    .replace(/^([^\S\n]*):(?=:)/gm, '$1\\x3a')
    .replaceAll('##[', '##\\x5b')
}

/** Plain text on one line. */
export function oneLine(text: string): string {
  return plain(text.trim()).replace(/[\n\t]+/g, ' ')
}

/** A text cut to at most `max` UTF-16 units, with a note of how much was cut. */
export function bounded(text: string, max: number): string {
  if (text.length <= max) return text
  const note = (left: number) => ` … (${left} more characters)`
  // Room is left for the longest possible note, so that the result never exceeds `max`.
  const kept = text.slice(0, Math.max(0, max - note(text.length).length))
  const whole = kept.replace(/[\uD800-\uDBFF]$/, '')
  return `${whole}${note(text.length - whole.length)}`.slice(0, max)
}

/** The text with a capital letter at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Characters with a meaning in HTML or within a line of GitHub's Markdown. */
const marked = /[&<>"'|`*_[\]~#@\\$:\n]/g

/** Untrusted text for the inside of `<code>` or `<pre>`, where GitHub makes no links. */
export function verbatim(text: string): string {
  return plain(text).replace(marked, (char) => `&#${char.charCodeAt(0)};`)
}

/** Places where GitHub would make `@name`, `#12`, `:100:` or an address a link or a picture. */
const reference = /(?<=[@#])(?=\w)|(?<=:)(?=\/\/|[\w+-]+:)|(?<=\bwww)(?=\.)/i

/**
 * Untrusted text for HTML within Markdown: it breaks no table and starts no markup, mention or
 * link. GitHub looks for mentions after it has decoded entities, so an empty comment separates `@`
 * from the name.
 */
export function html(text: string): string {
  return plain(text).split(reference).map(verbatim).join('<!-- -->')
}

function zeroPadded(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0')
}
