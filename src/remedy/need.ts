/** What was found of the software of a layer in the checkpoint. */
export interface Software {
  /** such as `2.36`; undefined: not known */
  readonly version?: string
  /** crac: a JVM that can take checkpoints itself */
  readonly build?: 'crac'
}

/** A layer whose choice faults, or may fault, on a target. Names are not trusted. */
export interface Need {
  /** id in the catalogue */
  readonly layer: string
  /** of its software, for people */
  readonly name: string
  /** what its code needs and a target lacks; or what a target has more, for an area that is too small */
  readonly features: readonly string[]
  readonly software?: Software
  /** path of the program of the process */
  readonly program?: string
  /** of CRIU: it refused for the CPU, and `--cpu-cap=none` gets past that */
  readonly passable?: boolean
}

/** How the app is started, and what is known of the CPUs. */
export interface Situation {
  /** what the user set for the app */
  readonly environment: Readonly<Record<string, string>>
  /** names of variables that the app has too, whose values are not known here */
  readonly unknown?: readonly string[]
  /** the command that starts the app, for `sh -c` */
  readonly run: string
  /** the user's value for CRIU's `--cpu-cap` */
  readonly cpuCap?: string | undefined
  /** all that any of the failing targets lacks: a layer that loses one choice takes the next best */
  readonly lacking: readonly string[]
  /** features of the source CPU; undefined: not known */
  readonly source?: ReadonlySet<string>
}
