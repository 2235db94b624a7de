/** By what a restore command starts the app afresh where the restore fails. */
export type FreshSwitch = 'liberty' | 'crac' | 'shell'

/** What is known of how an app is restored. */
export interface RestoreCommand {
  /** its words, or the text of a shell's */
  readonly command: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  /** where the images are in the root; undefined: not known */
  readonly images: string | undefined
}

/** undefined: nothing tells */
export function freshSwitchOf({
  command,
  environment,
  images = '',
}: RestoreCommand): FreshSwitch | undefined {
  const words = command.join(' ')
  const options = ['JAVA_TOOL_OPTIONS', 'JDK_JAVA_OPTIONS'].map((name) => environment[name] ?? '')
  if (isLiberty(words, environment, images)) {
    return environment.CRIU_RESTORE_DISABLE_RECOVERY === 'true' ? undefined : 'liberty'
  }
  const all = [words, ...options].join(' ')
  if (all.includes('CRaCIgnoreRestoreIfUnavailable')) return 'crac'
  return words.includes('||') ? 'shell' : undefined
}

function isLiberty(words: string, environment: RestoreCommand['environment'], images: string) {
  return (
    // The folder of InstantOn: wlp/output/SERVER/workarea/checkpoint/image.
    /\/workarea\/checkpoint(\/|$)/.test(images) ||
    /\/wlp\/bin\/server\b/.test(words) ||
    Object.keys(environment).some((name) => name.startsWith('WLP_'))
  )
}
