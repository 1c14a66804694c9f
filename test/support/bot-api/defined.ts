/** `Value` without its properties that may be undefined, which become optional instead. */
export type Defined<Value> = {
  [Key in keyof Value as undefined extends Value[Key] ? never : Key]: Value[Key];
} & {
  [Key in keyof Value as undefined extends Value[Key] ? Key : never]?: Exclude<Value[Key], undefined>;
};

/** The object without the properties that are undefined, as JSON leaves them out. */
export function defined<Value extends object>(value: Value): Defined<Value> {
  // The cast states what the filter does, which fromEntries cannot express.
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as Defined<Value>;
}
