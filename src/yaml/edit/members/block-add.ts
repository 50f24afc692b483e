import type { Json } from '../../../platform/json.ts';
import { newBlockMember } from '../../style/new-members.ts';
import type { Style } from '../../style/style.ts';
import type { BlockCollection, BlockMember } from '../../tree/tree.ts';
import { insertIntoBlock } from './block.ts';
import { atCommentedOut, namesCommentedOut } from './comments.ts';
import { withLastEol } from './line-ends.ts';

/** Characters that are read to find the places of all that is commented out; each place takes as many as stand between members. */
const maxLooked = 20_000_000;

/**
 * Adds members, each below the line where it is commented out, else behind the last one. Of thousands that are commented out
 * all go behind the last one: their places would take minutes to find.
 */
export function addToBlock(
  parent: BlockMember,
  block: BlockCollection,
  added: readonly (readonly [name: string, value: Json])[],
  style: Style,
): BlockMember {
  const commentedOut = placesToFind(block, added);
  let result = parent;
  let together: BlockMember[] = [];
  const append = (): void => {
    if (together.length > 0)
      result = insertIntoBlock(result, result.body as BlockCollection, Infinity, together, style);
    together = [];
  };
  for (const [name, value] of added) {
    const body = result.body as BlockCollection;
    if (body.members.length > 0 && !commentedOut.has(name))
      together.push(newBlockMember(name, value, block.indent, style));
    else {
      append();
      result = addOne(result, result.body as BlockCollection, name, value, style);
    }
  }
  append();
  return result;
}

/** The names among `added` that may be commented out; none if there is too much to look at. */
function placesToFind({ members, tail, indent }: BlockCollection, added: readonly (readonly [string, Json])[]) {
  const texts = [...members.map(({ above }) => above), tail];
  const commentedOut = namesCommentedOut(texts, indent);
  const count = added.filter(([name]) => commentedOut.has(name)).length;
  const length = texts.reduce((sum, text) => sum + text.length + 1, 0);
  return count * length > maxLooked ? new Set<string>() : commentedOut;
}

function addOne(parent: BlockMember, block: BlockCollection, name: string, value: Json, style: Style): BlockMember {
  const member = newBlockMember(name, value, block.indent, style);
  for (const [index, next] of block.members.entries()) {
    const place = atCommentedOut(next.above, block.indent, name);
    if (place === null) continue;
    const moved = { ...next, above: place.rest };
    const members = block.members.toSpliced(index, 1, { ...member, above: place.above }, moved);
    return { ...parent, body: { ...block, members } };
  }
  const place =
    atCommentedOut(block.tail, block.indent, name) ?? (block.members.length === 0 ? allOf(block.tail) : null);
  if (place === null) return insertIntoBlock(parent, block, Infinity, [member], style);
  const unended = block.members.length === 0 && parent.eol === '' && !/^\uFEFF?$/.test(parent.head); // `---` and no more
  const open = place.above === '' ? unended : !place.above.endsWith('\n');
  const last = { ...(open ? withLastEol(member, '') : member), above: place.above };
  const body = { ...block, members: [...block.members, last], tail: place.rest };
  if (!open) return { ...parent, body };
  if (unended) return { ...parent, eol: style.eol, body };
  return { ...parent, body: { ...body, members: body.members.with(-1, { ...last, above: place.above + style.eol }) } };
}

const allOf = (text: string) => ({ above: text, rest: '' });
