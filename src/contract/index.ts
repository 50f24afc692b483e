/** The OpenAPI documents bound to code. Knows nothing of the server that requests come through. */
export { bindDocument, isBelow } from './bound-document.ts';
export { errorAnswer, methodNotAllowed, noWebSocket, plainRefusal, type Refusal, refusalOf } from './errors.ts';
export type { Form, FormLimits, FormPart } from './form.ts';
export { bodyLimitOf, isPolled } from './input.ts';
export type { Handler, Handlers, Input, StreamedId, WrittenId } from './operation.ts';
export type { Answer, AnyHandler, BoundDocument, Contract, ContractRequest, Operation } from './types.ts';
