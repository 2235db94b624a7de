import type { Attributes } from '../../formats/ext4/attributes.js'

/**
 * The list `files` of an exported checkpoint: what its files have that an archive may drop. A line is a
 * mode, an owner and a path for `printf %b`; the mode is `gone` for a file that the app deleted, and
 * `link` for a link, which has none. What is as root would make it is not listed.
 */
export function fileList(all: readonly Attributes[]): string {
  return all.flatMap(lineOf).join('')
}

function lineOf({ path, kind, mode, uid, gid }: Attributes): string[] {
  const owner = `${uid}:${gid}`
  const rights = mode.toString(8).padStart(4, '0')
  if (kind === 'gone') return [`gone - ${escaped(path)}\n`]
  if (kind === 'link') return owner === '0:0' ? [] : [`link ${owner} ${escaped(path)}\n`]
  // The owner of a copy can always read and change it, and no copy has setuid, setgid or sticky.
  const kept = (mode & 0o7600) === 0o600 && ((mode & 0o111) === 0 || (mode & 0o100) !== 0)
  return owner === '0:0' && kept ? [] : [`${rights} ${owner} ${escaped(path)}\n`]
}

/** Every other byte as `\0` and its octal digits, which every shell's `printf %b` reads. */
function escaped(path: Buffer): string {
  return [...path]
    .map((byte) => {
      const character = String.fromCharCode(byte)
      return /[A-Za-z0-9._/+@%:,=~-]/.test(character)
        ? character
        : `\\0${byte.toString(8).padStart(3, '0')}`
    })
    .join('')
}
