export { createLog, type Level, type LogOptions } from './line.ts';
