/** What docker and podman need of our environment: where their images and their daemons are. */
const needed =
  /^(HOME|USER|TMPDIR|DOCKER_(HOST|CONFIG|CONTEXT|CERT_PATH|TLS|TLS_VERIFY|API_VERSION)|XDG_(RUNTIME_DIR|DATA_HOME|CONFIG_HOME)|CONTAINER_(HOST|CONNECTION|SSHKEY)|CONTAINERS_\w+|STORAGE_\w+|DBUS_SESSION_BUS_ADDRESS)$/

/** The rest may hold secrets. */
export function engineEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter(
      (entry): entry is [string, string] => needed.test(entry[0]) && entry[1] !== undefined,
    ),
  )
}
