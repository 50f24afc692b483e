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

const incomplete = (message: string, status = 502): Problem => ({ status, code: 'incomplete_answer', message });

/** What a client is told of an answer that was cut. */
export const endedEarly = incomplete('the answer ended before it was complete');
export const brokeOff = incomplete('the answer broke off');
export const fellSilent = incomplete('the answer fell silent before it was complete', 504);
