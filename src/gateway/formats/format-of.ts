import type { IncomingHttpHeaders } from 'node:http';
import type { EndpointId, Format } from '../../providers/index.ts';
import type { GatewayOperation, GatewayRequest, SocketOperation } from '../request.ts';
import { endpoints } from './endpoints.ts';

/** Whose SDK sends such headers. */
export function formatByHeaders(headers: IncomingHttpHeaders): Format {
  if (headers['anthropic-version'] !== undefined) return 'anthropic';
  return headers['x-goog-api-key'] === undefined ? 'openai' : 'google';
}

type Asked = Pick<GatewayRequest, 'headers'> & { operation: GatewayOperation | SocketOperation };

/** Whose shapes an answer to this request has. Where all formats share a path, the headers of their SDKs tell them apart. */
export function formatOf({ operation, headers }: Asked): Format {
  if (operation in endpoints) return endpoints[operation as EndpointId].format;
  if (operation === 'listGoogleModels' || operation === 'getGoogleModel') return 'google';
  if (operation === 'connectResponses') return 'openai';
  return formatByHeaders(headers);
}
