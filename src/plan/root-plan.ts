/** Where the app's `/` comes from, as the user said it. */
export type RootPlan =
  /** this machine's own files */
  | { readonly kind: 'host' }
  /** name of an image that docker or podman of this machine has */
  | { readonly kind: 'image'; readonly name: string }
  /** absolute: a folder, a tar of a root, a docker archive, or an OCI layout (folder or tar) */
  | { readonly kind: 'rootfs'; readonly path: string }

export const hostPlan: RootPlan = { kind: 'host' }

/** What restores an export lays its files over those of the machine that it runs on. */
export const noExportOfImage =
  'only an app that had the files of a machine as its root can be exported, and this one has a root of its own'
