import { readFileSync } from 'node:fs'

/** __SO_ACCEPTCON, as the kernel prints it. */
const accepts = '00010000'

/**
 * Whether a program listens at a socket. The socket is there a moment before, and refuses whoever connects
 * then.
 * @param table the kernel's list of sockets. Source: proc_pid_net(5), /proc/net/unix
 */
export function isListening(
  socket: string,
  table = readFileSync('/proc/net/unix', 'utf8'),
): boolean {
  return table.split('\n').some((line) => {
    const flags = line.split(/ +/, 4)[3]
    return flags === accepts && line.endsWith(` ${socket}`)
  })
}
