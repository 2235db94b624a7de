import { counted, message, optional, repeated, required, text, uint32, uint64 } from './message.js'

/*
 * The fields of CRIU's messages about x86 that are used here, with CRIU's names in camel case.
 * Source: images/core-x86.proto and cpuinfo.proto of CRIU 4.1.1.
 */

const gpregs = message({
  r15: required(1, uint64),
  r14: required(2, uint64),
  r13: required(3, uint64),
  r12: required(4, uint64),
  bp: required(5, uint64),
  bx: required(6, uint64),
  r11: required(7, uint64),
  r10: required(8, uint64),
  r9: required(9, uint64),
  r8: required(10, uint64),
  ax: required(11, uint64),
  cx: required(12, uint64),
  dx: required(13, uint64),
  si: required(14, uint64),
  di: required(15, uint64),
  origAx: required(16, uint64),
  ip: required(17, uint64),
  flags: required(19, uint64),
  sp: required(20, uint64),
  fsBase: required(22, uint64),
  gsBase: required(23, uint64),
  mode: optional(28, uint32),
})

/** The length of each area tells whether its registers are saved. */
const xsave = message({
  xstateBv: required(1, uint64),
  ymmhSpace: counted(2, uint32),
  bndregState: counted(3, uint64),
  bndcsrState: counted(4, uint64),
  opmaskReg: counted(5, uint64),
  zmmUpper: counted(6, uint64),
  hi16Zmm: counted(7, uint64),
  pkru: counted(8, uint32),
})

export const threadInfo = message({
  gpregs: required(2, gpregs),
  fpregs: required(
    3,
    message({
      mxcsr: required(7, uint32),
      stSpace: counted(9, uint32),
      xmmSpace: counted(10, uint32),
      xsave: optional(13, xsave),
    }),
  ),
})

export const cpuinfo = message({
  x86Entry: repeated(
    1,
    message({
      vendorId: required(1, uint32),
      cpuFamily: required(2, uint32),
      model: required(3, uint32),
      stepping: required(4, uint32),
      capabilityVer: required(5, uint32),
      capability: repeated(6, uint32, 64),
      modelId: optional(7, text),
      xfeaturesMask: optional(8, uint64),
      xsaveSize: optional(9, uint32),
      xsaveSizeMax: optional(10, uint32),
    }),
    16,
  ),
})
