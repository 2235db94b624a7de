import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: '__tests__/temporary-folder.ts',
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
          // Some try thousands of damaged inputs, on machines that may be busy.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['__tests__/e2e/**/*.test.ts'],
          globalSetup: '__tests__/e2e/fetch-toolkit.ts',
          // Guests use a core each, and half of the time a test only watches an app.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'fuzz',
          include: ['__tests__/fuzz/**/*.test.ts'],
          // Alone: it measures time and memory.
          fileParallelism: false,
          sequence: { groupOrder: 3 },
          testTimeout: 120_000,
          // What is out of proportion to a small image does not fit.
          execArgv: ['--max-old-space-size=256'],
        },
      },
      {
        test: {
          name: 'kvm',
          include: ['__tests__/kvm/**/*.test.ts'],
          sequence: { groupOrder: 2 },
          testTimeout: 1_200_000,
          hookTimeout: 1_200_000,
        },
      },
    ],
  },
})
