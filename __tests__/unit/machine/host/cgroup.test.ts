import { describe, expect, it } from 'vitest'
import { cgroupLimits } from '../../../../src/machine/host/cgroup.js'
import { within } from '../../../../src/machine/host/resources.js'

const mib = 1024 * 1024
const limitsOf = (files: Record<string, string>) => cgroupLimits((path) => files[path])

describe('the limits of a cgroup', () => {
  it('are those of a container with cgroups of version 2', () => {
    const files = {
      '/proc/self/cgroup': '0::/\n',
      '/sys/fs/cgroup/cpu.max': '150000 100000\n',
      '/sys/fs/cgroup/memory.max': `${1024 * mib}\n`,
      '/sys/fs/cgroup/memory.current': `${600 * mib}\n`,
      '/sys/fs/cgroup/memory.stat': `anon 1\ninactive_file ${500 * mib}\nactive_file 2\n`,
    }
    expect(limitsOf(files)).toEqual({ cores: 1.5, freeMemory: 924 * mib })
  })

  it('are those of a container with version 1, which sees the path of its host', () => {
    const files = {
      '/proc/self/cgroup':
        '12:memory:/docker/1f\n5:cpu,cpuacct:/docker/1f\n1:name=systemd:/docker/1f\n0::/system.slice/docker\n',
      '/sys/fs/cgroup/cpu/cpu.cfs_quota_us': '200000\n',
      '/sys/fs/cgroup/cpu/cpu.cfs_period_us': '100000\n',
      '/sys/fs/cgroup/memory/memory.limit_in_bytes': `${512 * mib}\n`,
      '/sys/fs/cgroup/memory/memory.usage_in_bytes': `${100 * mib}\n`,
      '/sys/fs/cgroup/memory/memory.stat': `inactive_file 1\ntotal_inactive_file ${40 * mib}\n`,
    }
    expect(limitsOf(files)).toEqual({ cores: 2, freeMemory: 452 * mib })
  })

  it('are the least of all groups above, of a service', () => {
    const files = {
      '/proc/self/cgroup': '0::/ci.slice/runner.service\n',
      '/sys/fs/cgroup/ci.slice/cpu.max': '400000 100000\n',
      '/sys/fs/cgroup/ci.slice/memory.max': `${2048 * mib}\n`,
      '/sys/fs/cgroup/ci.slice/memory.current': `${2000 * mib}\n`,
      '/sys/fs/cgroup/ci.slice/runner.service/cpu.max': 'max 100000\n',
      '/sys/fs/cgroup/ci.slice/runner.service/memory.max': `${1024 * mib}\n`,
      '/sys/fs/cgroup/ci.slice/runner.service/memory.current': `${mib}\n`,
    }
    expect(limitsOf(files)).toEqual({ cores: 4, freeMemory: 48 * mib })
  })

  it.each([
    ['without cgroups', {}],
    [
      'of version 2 without a limit',
      { '/proc/self/cgroup': '0::/\n', '/sys/fs/cgroup/memory.max': 'max\n' },
    ],
    [
      'of version 1 without a limit',
      { '/proc/self/cgroup': '1:cpu:/\n', '/sys/fs/cgroup/cpu/cpu.cfs_quota_us': '-1\n' },
    ],
    ['that cannot be read', { '/proc/self/cgroup': 'x\n\0', '/sys/fs/cgroup/cpu.max': '\n' }],
  ])('are none on a machine %s', (_, files) => {
    expect(limitsOf(files)).toEqual({ cores: undefined, freeMemory: undefined })
  })

  it('lower what the machine has, and never to less than one core', () => {
    const machine = { cores: 8, freeMemory: 16_000 * mib }
    const none = { cores: undefined, freeMemory: undefined }
    expect(within(machine, none)).toEqual({ cores: 8, freeMemory: 16_000 })
    expect(within(machine, { cores: 2.9, freeMemory: 900 * mib })).toEqual({
      cores: 2,
      freeMemory: 900,
    })
    expect(within(machine, { cores: 0.5, freeMemory: 1e15 })).toEqual({
      cores: 1,
      freeMemory: 16_000,
    })
  })
})
