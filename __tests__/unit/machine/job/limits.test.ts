import { describe, expect, it } from 'vitest'
import {
  checkpointLimit,
  dumpLimit,
  measureLimit,
  startLimit,
  thawLimit,
  watchLimit,
} from '../../../../src/machine/job/limits.js'

describe('the limit of a job', () => {
  it('is longer than all that its own limits allow', () => {
    expect(checkpointLimit({ timeout: 600 })).toBeGreaterThan(2 * 600)
    // Ten times what an idle machine takes.
    expect(dumpLimit(8 * 1024)).toBeGreaterThan(8 * 40)
    expect(thawLimit({ timeout: 600, watch: 60 })).toBeGreaterThan(2 * 600 + 60)
    const thaw = { verify: 'true', watch: 60, timeout: 600 }
    expect(watchLimit({ timeout: 600, watch: 60, verify: undefined })).toBeGreaterThan(60)
    expect(watchLimit({ timeout: 600, watch: 60, verify: 'true' })).toBeGreaterThan(600 + 60)
    expect(startLimit({ timeout: 90, thaw })).toBeGreaterThan(90 + 2 * 600 + 60)
    expect(measureLimit({ timeout: 90 })).toBeGreaterThan(3 * 90)
  })
})
