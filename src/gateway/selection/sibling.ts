/** What may follow `-preview` in a name: versions. Words there (`-preview-tts`) name another product. */
const version = /^(?:-(?:\d[\w.]*|latest))*$/;
const preview = '-preview';

/**
 * The sibling of a model: of a preview the stable name, of a stable name the newest preview among `offered`. Dates compare by
 * year, then by the rest; a bare `-preview` is older than any dated one.
 */
export function siblingOf(model: string, offered: readonly string[]): string | undefined {
  const at = model.lastIndexOf(preview);
  if (at > 0 && version.test(model.slice(at + preview.length))) return model.slice(0, at);
  const stem = `${model}${preview}`;
  const previews = offered.filter((name) => name.startsWith(stem) && version.test(name.slice(stem.length)));
  return previews.sort((a, b) => compareAges(b.slice(stem.length), a.slice(stem.length)))[0];
}

/** Compares `-MM-DD`, `-MM-YYYY`, `-YYYYMMDD`, `-YYYY-MM-DD`: the year weighs most, wherever it stands. */
function compareAges(a: string, b: string): number {
  const [left, right] = [age(a), age(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? -1) - (right[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

function age(suffix: string): number[] {
  const text = suffix.replace(/(\d{4})(\d{2})(\d{2})/, '$1-$2-$3');
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  if (suffix.includes('latest')) return [Number.MAX_SAFE_INTEGER];
  const year = numbers.findIndex((n) => n >= 1900 && n < 3000);
  if (year === -1) return numbers.length === 0 ? [] : [0, ...numbers];
  return [numbers[year]!, ...numbers.filter((_, i) => i !== year)];
}
