export { applyEdits } from './edit/apply.ts';
export { applyToValue } from './edit/apply-to-value.ts';
export type { Edit, Path } from './edit/edit.ts';
export { type YamlEditCode, YamlEditError } from './edit/edit-error.ts';
export { type Revised, revise } from './edit/revise-nodes.ts';
export type * from './read/nodes.ts';
export { YamlError } from './read/problems.ts';
export { parseYaml, type YamlDocument } from './tree/document.ts';
