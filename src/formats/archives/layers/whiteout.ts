/** What the names of images' files begin with that mark a deleted one. Source: OCI image specification, layer.md. */
export const whiteout = '.wh.'
/** the name that says of its folder that nothing of lower layers is in it */
export const opaque = '.wh..wh..opq'
