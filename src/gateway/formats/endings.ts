/** How the event streams of a format end, and what else is looked for. The first three say that one is whole; without any of them it was cut. */
export type Ending = {
  /** Places that have a value only at the end. */
  values: readonly string[];
  /** Types of events that are the last. */
  types: readonly string[];
  /** Whether `[DONE]` is the last event's data. */
  done: boolean;
  /** Places, in events and in other JSON, of the id that the provider keeps its answer by: the credential that gave it must ask for it. */
  ids: readonly string[];
  /** The shape of an error event: the format's error alone, with the name `error`, or without an object around it. */
  error: 'bare' | 'named' | 'flat';
  /** The member of an event that names its type. Absent: `type`. */
  typeIn?: 'event_type';
};

const none = { values: [], types: [], done: false, ids: [] };

export const endings = {
  completions: { ...none, values: ['choices[].finish_reason'], done: true, error: 'bare' },
  responses: {
    ...none,
    types: ['response.completed', 'response.failed', 'response.incomplete'],
    ids: ['id', 'response.id'],
    error: 'flat',
  },
  images: { ...none, types: ['image_generation.completed', 'image_edit.completed'], done: true, error: 'named' },
  speech: { ...none, types: ['speech.audio.done'], done: true, error: 'named' },
  transcription: { ...none, types: ['transcript.text.done'], done: true, error: 'named' },
  messages: { ...none, types: ['message_stop'], error: 'named' },
  // A prompt that is blocked gets one event without candidates.
  google: {
    ...none,
    values: ['', 'response.'].flatMap((envelope) => [
      `${envelope}candidates[].finishReason`,
      `${envelope}promptFeedback.blockReason`,
    ]),
    error: 'bare',
  },
  // An older revision says `interaction.complete`.
  interactions: {
    ...none,
    types: ['interaction.completed', 'interaction.complete'],
    ids: ['id', 'interaction.id'],
    done: true,
    typeIn: 'event_type',
    error: 'named',
  },
} satisfies Record<string, Ending>;
