/**
 * Whether a title or heading may be that of a posting worth reading at all. Cheap and generous: it lets other roles
 * through, but misses no PM internship, PM role or internship beside product management.
 */
export function mayConcern(words: string): boolean {
  return words.length > 0
}
