/**
 * YAML that is edited without losing a byte: text in, text out; no files, no names of settings. It has four stages.
 *
 *   read/   a text → the `yaml` library's document, checked → nodes with their meaning, or problems with their places;
 *           simple texts are read without the library, and must give the same nodes
 *   tree/   the same text as a tree of strings, which joined in order are the text
 *   style/  how the text around a place looks, and new text that looks like it
 *   edit/   an edit → what it does to the value, and what it does to the tree; both must agree, or nothing is changed
 *
 * Why not the library's own means? Its documents know what a text means, but printing one rewrites lines that nobody
 * edited. Its tokens (the CST) keep every character, and the tree is cut by them, but they can't be edited as we need:
 *
 * - They have no meaning: which anchor an alias names, what a merge key brings in, which keys are the same. Without that
 *   nobody can tell whether an edit here changes a value elsewhere.
 * - The library can set a scalar in them, no more. It doesn't add, remove, move or rename members, and has no style for
 *   new text.
 * - Comments and blank lines belong to whatever token they were found next to. Which of them go with an entry that is
 *   removed or moved depends on indentation; the tree settles that.
 * - They are changed in place. The tree is immutable: an edit that fails leaves no trace, and what no edit touched can't be
 *   different.
 *
 * Nor is an edit trusted: the new text is parsed, and its value must be the old value with the edits applied
 * (`applyToValue`), or the edit is refused. Where nothing can reach across lines, to parse those that differ is enough
 * (`edit/pieces/proof.ts`); a test holds that against the parse of the whole. The library also accepts some texts that other
 * readers refuse or read differently; `read/strictness.ts` refuses them.
 */
export { applyEdits } from './edit/apply.ts';
export { applyToValue } from './edit/apply-to-value.ts';
export type { Edit, Path } from './edit/edit.ts';
export { type YamlEditCode, YamlEditError } from './edit/edit-error.ts';
export { type Revised, revise } from './edit/revise-nodes.ts';
export type * from './read/nodes.ts';
export { YamlError } from './read/problems.ts';
export { openYaml, parseYaml, type YamlDocument } from './tree/document.ts';
