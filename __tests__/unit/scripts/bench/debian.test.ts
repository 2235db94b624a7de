import { describe, expect, it } from 'vitest'
import { plainCommand, virtmeCommand } from '../../../../scripts/bench/debian.mjs'

const machine = { cpu: 'Haswell', memory: 2048, cores: 1 }

describe('the other ways to boot', () => {
  it('gives virtme-ng the same machine', () => {
    const words = virtmeCommand('/tmp/vng', '6.12', machine)
    expect(words.slice(words.indexOf('vng'))).toEqual([
      ...['vng', '-r', '/boot/vmlinuz-6.12', '--disable-kvm', '--cpus', '1', '--memory', '2048'],
      ...['--qemu-opts=-cpu Haswell', '--exec', 'echo the first command runs'],
    ])
  })

  it('gives the plain virtual machine the same machine', () => {
    const debian = { folder: '/tmp/d', image: '/tmp/d.img', release: '6.12' }
    const words = plainCommand(['qemu', '-L', '/firmware'], debian, machine).join(' ')
    expect(words).toMatch(/^qemu -L \/firmware /)
    expect(words).toContain('-accel tcg -cpu Haswell -m 2048M -smp 1')
    expect(words).toContain('-kernel /tmp/d/boot/vmlinuz-6.12 -initrd /tmp/d/boot/initrd.img-6.12')
    expect(words).toContain('file=/tmp/d.img,format=raw,if=virtio,snapshot=on')
  })
})
