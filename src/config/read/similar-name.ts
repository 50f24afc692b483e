/** The name that somebody may have meant who wrote another: undefined if none is near. Letter case and `_` for `-` don't count. */
export function similarName(written: string, names: readonly string[]): string | undefined {
  if (written.length > longest) return undefined;
  const wanted = folded(written);
  let nearest: string | undefined;
  let least = Math.floor(wanted.length / 4) + 1; // so many mistakes are too many
  for (const name of names) {
    if (Math.abs(name.length - wanted.length) >= least) continue;
    const distance = distanceBetween(wanted, folded(name));
    if (distance < least) [nearest, least] = [name, distance];
  }
  return nearest;
}

/** Longer than all names there are. */
const longest = 64;

const folded = (name: string): string => name.toLowerCase().replaceAll('_', '-');

/** How many characters have to be put in, taken out or changed to make one text of the other. */
function distanceBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
