import { availableParallelism, totalmem } from 'node:os'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './__tests__/longest-first.js'

const cores = availableParallelism()
/** Much of the time a test of guests only watches an app, and its guests take 2 GiB at most. */
const atOnce = Math.max(1, Math.min(cores + 1, Math.floor(totalmem() / 2 ** 31)))

export default defineConfig({
  test: {
    globalSetup: '__tests__/temporary-folder.ts',
    sequence: { sequencer: LongestFirst },
    reporters: [
      ...['default', './__tests__/skipped-reporter.ts'],
      // As vitest has it where no reporter is named.
      ...(process.env.GITHUB_ACTIONS ? ['github-actions'] : []),
    ],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['__tests__/unit/**/*.test.ts'],
          maxWorkers: cores,
          // They are many and short: to load the sources anew for each takes longer than most of them.
          isolate: false,
          // Some try thousands of damaged inputs, on machines that may be busy.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['__tests__/e2e/**/*.test.ts'],
          // Each command is a process of its own anyway.
          isolate: false,
          globalSetup: '__tests__/e2e/fetch-toolkit.ts',
          maxWorkers: atOnce,
          sequence: { groupOrder: 1 },
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'fuzz',
          include: ['__tests__/fuzz/**/*.test.ts'],
          // Beside guests, whose tests often wait. Its limits are of CPU time.
          maxWorkers: atOnce,
          sequence: { groupOrder: 1 },
          testTimeout: 600_000,
          // What is out of proportion to a small image does not fit.
          execArgv: ['--max-old-space-size=256'],
        },
      },
      {
        test: {
          name: 'kvm',
          include: ['__tests__/kvm/**/*.test.ts'],
          maxWorkers: atOnce,
          sequence: { groupOrder: 1 },
          testTimeout: 1_200_000,
          hookTimeout: 1_200_000,
        },
      },
      {
        test: {
          name: 'soak',
          include: ['__tests__/soak/**/*.test.ts'],
          globalSetup: '__tests__/e2e/fetch-toolkit.ts',
          maxWorkers: atOnce,
          sequence: { groupOrder: 1 },
          testTimeout: 1_200_000,
        },
      },
    ],
  },
})
