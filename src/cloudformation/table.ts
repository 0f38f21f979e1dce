/** The entry of a table under a name from a template, which may be that of something that every object has: `constructor`. */
export function inTable<Entry>(table: Readonly<Record<string, Entry>>, name: string | undefined): Entry | undefined {
  return name !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}
