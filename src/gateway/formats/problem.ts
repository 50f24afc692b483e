/** An error that the gateway itself has to tell. */
export type Problem = {
  status: number;
  /** For programs: OpenAI's `code`. */
  code: string;
  message: string;
  /** Seconds. */
  retryAfter?: number | undefined;
};

/** Something to tell the client in place of an answer. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

export const unknownModel = (model: string): Problem => ({
  status: 404,
  code: 'model_not_found',
  message: `model ${JSON.stringify(model)} is not known here`,
});
