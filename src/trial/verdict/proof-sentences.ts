import type { FreshSwitch } from '../../checkpoint/fresh-switch.js'
import type { CriuEnd, OpenReason, RestoreProof } from './reason.js'

/** What shows that an app was restored, in front of what it did then; empty: our own engine did it. */
export function restored(proof: RestoreProof | undefined): string {
  return proof === undefined ? '' : `restored (${shown(proof)}), `
}

function shown(proof: RestoreProof): string {
  switch (proof.kind) {
    case 'criu':
      return `the kernel saw ${proof.program} make its process and let go of it`
    case 'success-line':
      return `CRIU said so in ${proof.log}`
    case 'old-process':
      return `${proof.comm} has its old process id ${proof.pid}`
    case 'images-read':
      return `the kernel saw it read ${proof.percent} % of the images`
  }
}

/** Of an app that ran, and that nothing shows to be restored. */
export function startedAfresh({
  criu,
  error,
  by,
}: Extract<OpenReason, { readonly kind: 'started-afresh' }>): string {
  const said = error === undefined ? '' : ` (${error})`
  const advice = by === undefined ? '' : `; ${switches[by]}`
  return `it started, but was not restored: ${ended(criu)}${said}${advice}`
}

function ended(criu: CriuEnd | undefined): string {
  switch (criu?.kind) {
    case undefined:
      return 'its restore command was not seen to run CRIU'
    case 'lives':
      return 'CRIU did not let go of it'
    case 'status':
      return `CRIU exited with ${criu.status}${criu.status === 0 ? ' and had not made it' : ''}`
    case 'signal':
      return `CRIU was killed by ${criu.signal}`
  }
}

const switches: Readonly<Record<FreshSwitch, string>> = {
  liberty:
    'Liberty starts afresh where a restore fails, and says why it failed with `CRIU_RESTORE_DISABLE_RECOVERY=true` in `env`',
  crac: 'without `-XX:+CRaCIgnoreRestoreIfUnavailable` the JVM would not start afresh, and say why the restore failed',
  shell:
    'its command starts it where the restore fails (`restore || start`): a `restore-command` without the second half would end with what failed',
}
