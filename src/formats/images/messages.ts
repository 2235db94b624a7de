import {
  bool,
  type Content,
  message,
  optional,
  repeated,
  required,
  sint64,
  text,
  uint32,
  uint64,
} from './message.js'
import { threadInfo } from './messages-x86.js'

/*
 * The fields of CRIU's messages that are used here, with CRIU's names in camel case.
 * Source: images/*.proto of CRIU 4.1.1; nr_pages (64 bits) came with 4.2.
 */

export const inventory = message({
  imgVersion: required(1, uint32),
  lsmtype: optional(6, uint32),
  tcpClose: optional(10, bool),
})

export const mountpoint = message({
  fstype: required(1, uint32),
  mntId: required(2, uint32),
  parentMntId: required(4, uint32),
  root: required(6, text),
  mountpoint: required(7, text),
  extMount: optional(13, bool),
  extKey: optional(18, text),
})

export const netns = message({ extKey: optional(8, text) })
export const pidns = message({ extKey: optional(1, text) })

const creds = message({ lsmProfile: optional(15, text), lsmSockcreate: optional(16, text) })

export const process = message({
  pid: required(1, uint32),
  ppid: required(2, uint32),
  pgid: required(3, uint32),
  sid: required(4, uint32),
  threads: repeated(5, uint32, 2 ** 18),
})

export const core = message({
  mtype: required(1, uint32),
  threadInfo: optional(2, threadInfo),
  /** of a process's first thread only */
  tc: optional(3, message({ taskState: required(1, uint32), comm: required(6, text) })),
  threadCore: optional(5, message({ creds: optional(10, creds), comm: optional(13, text) })),
})

export const vma = message({
  start: required(1, uint64),
  end: required(2, uint64),
  /** bytes */
  pgoff: required(3, uint64),
  /** id of a file or of a shared segment */
  shmid: required(4, uint64),
  prot: required(5, uint32),
  flags: required(6, uint32),
  status: required(7, uint32),
  fd: required(8, sint64),
  madv: optional(9, uint64),
  fdflags: optional(10, uint32),
})
export type Vma = Content<typeof vma>

export const mm = message({
  mmStartBrk: required(6, uint64),
  mmBrk: required(7, uint64),
  exeFileId: required(12, uint32),
  vmas: repeated(14, vma),
})

export const pagemapHead = message({ pagesId: required(1, uint32) })
export const pagemap = message({
  vaddr: required(1, uint64),
  compatNrPages: required(2, uint32),
  inParent: optional(3, bool),
  flags: optional(4, uint32),
  nrPages: optional(5, uint64),
})

export const regFile = message({
  id: required(1, uint32),
  flags: required(2, uint32),
  pos: required(3, uint64),
  name: required(6, text),
  size: optional(8, uint64),
  mode: optional(10, uint32),
  buildId: repeated(11, uint32, 64),
})
export const file = message({
  type: required(1, uint32),
  id: required(2, uint32),
  reg: optional(3, regFile),
  memfd: optional(20, message({ id: required(1, uint32), inodeId: required(5, uint32) })),
})

export const memfdInode = message({
  name: required(1, text),
  size: required(4, uint64),
  shmid: required(5, uint32),
  inodeId: required(7, uint64),
})
