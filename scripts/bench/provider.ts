import type { RequestListener } from 'node:http';

/** Milliseconds between two events of a stream, as a fast model has them. */
const pace = 20;

const event = (n: number): string =>
  `data: ${JSON.stringify({
    id: 'chatcmpl-9x1CmoPzQ2aLbRkTn8',
    object: 'chat.completion.chunk',
    created: 1764500000,
    model: 'bench',
    service_tier: 'default',
    system_fingerprint: 'fp_44709d6fcb',
    choices: [{ index: 0, delta: { content: ` word${n}` }, logprobs: null, finish_reason: null }],
  })}\n\n`;

const last = `data: ${JSON.stringify({
  id: 'chatcmpl-9x1CmoPzQ2aLbRkTn8',
  object: 'chat.completion.chunk',
  created: 1764500000,
  model: 'bench',
  choices: [{ index: 0, delta: {}, logprobs: null, finish_reason: 'stop' }],
})}\n\ndata: [DONE]\n\n`;

const completion = JSON.stringify({
  id: 'chatcmpl-9x1CmoPzQ2aLbRkTn8',
  object: 'chat.completion',
  created: 1764500000,
  model: 'bench',
  choices: [
    {
      index: 0,
      message: { role: 'assistant', content: 'A gateway passes on what it gets. '.repeat(12), refusal: null },
      logprobs: null,
      finish_reason: 'stop',
    },
  ],
  usage: { prompt_tokens: 200, completion_tokens: 100, total_tokens: 300 },
});

/**
 * A provider of chat completions. The header `x-title`, which gateways forward, says how many events a stream shall have;
 * without it JSON is answered.
 */
export const provider: RequestListener = (request, response) => {
  request.resume();
  request.once('end', () => {
    let left = Number(request.headers['x-title'] ?? 0);
    if (left === 0) {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(completion) });
      response.end(completion);
      return;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(event(left));
    const timer = setInterval(() => {
      if (--left > 0) response.write(event(left));
      else response.end(last);
    }, pace);
    response.once('close', () => clearInterval(timer));
  });
};
