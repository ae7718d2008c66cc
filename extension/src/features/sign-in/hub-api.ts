import type { z } from 'zod';
import { Failure } from '../failure.ts';
import { signInFailure } from './failures.ts';
import { HUB } from './hub-client.ts';
import { accessToken, dropSession } from './sign-in.ts';

/**
 * GET of one of the hub's resources with the clerk's token; one retry with a renewed token on 401. Answers are parsed.
 * A hub that does not answer leaves the session alone; a grant the hub has ended drops it.
 */
export async function getFromHub<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  try {
    const first = await accessToken();
    let response = await send(path, first);
    if (response.status === 401) response = await send(path, await accessToken(first));
    if (response.status === 401) throw signInFailure('session-expired');
    if (!response.ok) throw signInFailure('hub-error');
    return schema.parse(await response.json());
  } catch (error) {
    if (error instanceof Failure && error.code === 'session-expired') await dropSession(error);
    throw error instanceof Failure ? error : signInFailure('hub-error', error);
  }
}

const TIMEOUT_MS = 15_000;

async function send(path: string, token: string): Promise<Response> {
  // AbortSignal.timeout is younger than the browser floor.
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), TIMEOUT_MS);
  try {
    return await fetch(`${HUB}${path}`, {
      headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
      credentials: 'omit',
      cache: 'no-store',
      signal: timeout.signal,
    });
  } catch (error) {
    throw signInFailure('hub-unreachable', error);
  } finally {
    clearTimeout(timer);
  }
}
