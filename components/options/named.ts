/** Values with their names as the entries of a choice. */
export const named = <Value extends string>(names: Record<Value, string>): { value: Value; name: string }[] =>
  (Object.entries(names) as [Value, string][]).map(([value, name]) => ({ value, name }))
