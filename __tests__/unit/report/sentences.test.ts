import { expect, it } from 'vitest'
import { explanationSentences } from './explanation-sentences.js'
import { hazardSentences } from './hazard-sentences.js'
import { verdictSentences } from './verdict-sentences.js'

/** Every sentence that is made from data, for people to read as a user does. */
it('every sentence', async () => {
  const all = [...verdictSentences(), ...hazardSentences(), ...(await explanationSentences())]
  const text = all.flatMap(([about, sentences]) => [
    about,
    ...sentences.map((sentence) => `  ${sentence.replaceAll('\n', '\n  ')}`),
  ])
  await expect([...text, ''].join('\n')).toMatchFileSnapshot('../golden/sentences.txt')
})
