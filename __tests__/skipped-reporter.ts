import type { Reporter, TestModule, Vitest } from 'vitest/node'

/** Lists at the end which tests were skipped because this machine lacks something. */
export default class SkippedReporter implements Reporter {
  #chosen = false

  onInit({ config }: Vitest): void {
    // With `-t PATTERN`, all other tests count as skipped.
    this.#chosen = config.testNamePattern !== undefined
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    if (this.#chosen) return
    for (const test of modules.flatMap(({ children }) => [...children.allTests('skipped')])) {
      const result = test.result()
      const why = result.state === 'skipped' && result.note ? ` (${result.note})` : ''
      console.log(`skipped: ${test.module.relativeModuleId}: ${test.fullName}${why}`)
    }
  }
}
