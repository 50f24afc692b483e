import { JsonError } from '../body/json-scanner.ts';
import { type Problem, ProblemError } from '../formats/problem.ts';

/** What went wrong, in words for the client. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof JsonError)
    return {
      status: 400,
      code: 'invalid_json',
      message: `the body is not a JSON object: at byte ${error.offset}, ${error.message}`,
    };
  return {
    status: 500,
    code: 'internal_error',
    message: 'internal error: the log has the details under this request id',
  };
}
