import type { Channel, EndpointId } from '../../providers/index.ts';

/** The endpoints that a channel also has over WebSocket for whoever has these members. */
export const socketsOf = ({ sockets = {} }: Channel, members: object): EndpointId[] =>
  Object.entries(sockets).flatMap(([endpoint, member]) =>
    (members as Readonly<Record<string, unknown>>)[member] === true ? [endpoint as EndpointId] : [],
  );
