/** Runs `work` on the first call, and returns its result on every call. */
export function once<T>(work: () => T): () => T {
  let result: { readonly value: T } | undefined
  return () => {
    result ??= { value: work() }
    return result.value
  }
}

/** The same for each argument. */
export function oncePer<A, T>(work: (argument: A) => T): (argument: A) => T {
  const results = new Map<A, { readonly value: T }>()
  return (argument) => {
    const result = results.get(argument) ?? { value: work(argument) }
    results.set(argument, result)
    return result.value
  }
}
