/** Reads a file; undefined if there is none. */
export type ReadFile = (path: string) => string | undefined

/** What the cgroups of this process leave to it; undefined: they do not limit it. */
export interface CgroupLimits {
  /** CPU time per time; 1.5 is one core and a half */
  readonly cores: number | undefined
  /** bytes that are not in use */
  readonly freeMemory: number | undefined
}

/** Where cgroups are mounted, of version 2 and of version 1 (cgroups(7)). */
const mounts = {
  unified: '/sys/fs/cgroup',
  memory: '/sys/fs/cgroup/memory',
  cpu: '/sys/fs/cgroup/cpu',
} as const

/**
 * The limits of a container, or of a systemd slice. Every group above counts, too. In a container,
 * the path of the group may be the host's, with the container's own group mounted at the top: so
 * groups that cannot be seen are left out.
 * Source: Linux, Documentation/admin-guide/cgroup-v2.rst and cgroup-v1/memory.rst.
 */
export function cgroupLimits(read: ReadFile): CgroupLimits {
  const groups = (read('/proc/self/cgroup') ?? '').split('\n').flatMap((line) => {
    const [, controllers, path] = /^\d+:([^:]*):(\/.*)$/.exec(line) ?? []
    return path === undefined ? [] : [{ controllers: controllers?.split(',') ?? [], path }]
  })
  const folders = (controller: string, mount: string) =>
    groups
      .filter(({ controllers }) => controllers.includes(controller))
      .flatMap(({ path }) => upwards(path).map((one) => `${mount}${one}`))
  const number = (path: string) => wholeNumber(read(path))
  return {
    cores: least([
      ...folders('', mounts.unified).map((folder) => {
        const [quota, period] = (read(`${folder}/cpu.max`) ?? '').trim().split(' ')
        return ratio(wholeNumber(quota), wholeNumber(period))
      }),
      ...folders('cpu', mounts.cpu).map((folder) =>
        ratio(number(`${folder}/cpu.cfs_quota_us`), number(`${folder}/cpu.cfs_period_us`)),
      ),
    ]),
    freeMemory: least([
      ...folders('', mounts.unified).map((folder) =>
        unused(
          number(`${folder}/memory.max`),
          number(`${folder}/memory.current`),
          statistic(read(`${folder}/memory.stat`), 'inactive_file'),
        ),
      ),
      ...folders('memory', mounts.memory).map((folder) =>
        unused(
          number(`${folder}/memory.limit_in_bytes`),
          number(`${folder}/memory.usage_in_bytes`),
          statistic(read(`${folder}/memory.stat`), 'total_inactive_file'),
        ),
      ),
    ]),
  }
}

/** `/a/b` gives `/a/b`, `/a` and the top, which is the empty text. */
function upwards(path: string): string[] {
  const parts = path.split('/').filter((part) => part !== '')
  return Array.from({ length: parts.length + 1 }, (_, above) =>
    parts
      .slice(0, parts.length - above)
      .map((part) => `/${part}`)
      .join(''),
  )
}

/** Of `max`, and of the -1 of version 1, there is none. */
function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text.trim()) ? Number(text) : undefined
}

function statistic(text: string | undefined, name: string): number | undefined {
  return wholeNumber(new RegExp(`^${name} (\\d+)$`, 'm').exec(text ?? '')?.[1])
}

function ratio(quota: number | undefined, period: number | undefined): number | undefined {
  return quota === undefined || !period ? undefined : quota / period
}

/** Cached files count as used, but the kernel drops those that were not used lately. */
function unused(max: number | undefined, used = 0, droppable = 0): number | undefined {
  return max === undefined ? undefined : Math.max(0, max - Math.max(0, used - droppable))
}

function least(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined)
  return known.length === 0 ? undefined : Math.min(...known)
}
