/** Some bytes are not those of a tar. The message is a clause; the caller knows the archive. */
export class Malformed extends Error {
  override readonly name = 'Malformed'
}
