import { MachineryFailure } from '../../base/process/failure.js'
import type { Monitor, QmpCommand } from './monitor.js'

/**
 * The guest's memory is a file that we copy ourselves: that takes a tenth of the time. Source: QEMU's
 * docs/devel/migration/features and qapi/migration.json.
 */
export const withoutMemory: QmpCommand = {
  execute: 'migrate-set-capabilities',
  arguments: {
    capabilities: ['x-ignore-shared', 'events'].map((capability) => ({ capability, state: true })),
  },
}

/**
 * Saves to a file or loads from it, and waits for the end of that.
 * @throws MachineryFailure if QEMU refuses, cannot do it, or ends
 */
export async function migrate(
  monitor: Monitor,
  execute: 'migrate' | 'migrate-incoming',
  path: string,
): Promise<void> {
  const ended = monitor.next(
    ({ event, data }) =>
      event === 'MIGRATION' && ['completed', 'failed'].includes(String(data?.status)),
  )
  const [{ data }] = await Promise.all([
    ended,
    monitor.execute({ execute, arguments: { uri: `file:${path}` } }),
  ])
  if (data?.status !== 'completed') throw new MachineryFailure(`QEMU could not ${execute} ${path}`)
}
