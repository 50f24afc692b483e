export type { Json } from '../yaml/node.ts';
export { isMap, type JsonMap, mapOf, memberOf, putMember, sameValue } from '../yaml/value.ts';
