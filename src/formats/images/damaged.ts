/** An image is not as CRIU writes them: which file, and what was expected. Never a crash of ours. */
export class ImageDamaged extends Error {
  override readonly name = 'ImageDamaged'

  /**
   * @param file its name in the folder of images
   * @param problem what was found and what was expected, without a full stop
   */
  constructor(
    readonly file: string,
    problem: string,
  ) {
    super(`${file} is damaged: ${problem}`)
  }
}

/** What is wrong with some bytes whose file only the caller knows. */
export class Malformed extends Error {
  override readonly name = 'Malformed'
}
