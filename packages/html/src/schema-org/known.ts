/** An object whose keys without a value are not there. */
export type Known<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K]
} & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> }

/** Leaves out keys without a value: the types of schema.org know none that is `undefined`. */
export function known<const T extends object>(data: T): Known<T> {
  return Object.fromEntries(
    Object.entries(data).filter(([, value]) => value !== undefined),
  ) as Known<T>
}
