import { ExpectedFailure } from '../../base/failure.js'

/** An image is not as CRIU writes it. The message names the file and what was expected. */
export class ImageDamaged extends ExpectedFailure {
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

/** Some bytes are not as CRIU writes them. The caller knows their file. */
export class Malformed extends Error {
  override readonly name = 'Malformed'
}
