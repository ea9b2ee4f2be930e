import { Problem } from './problem.js';
import { token } from './session.js';

let expired = () => {};

/** Who is told that the session is over. */
export const onExpired = (listener) => { expired = listener; };

const wait = (milliseconds) => new Promise((done) => { setTimeout(done, milliseconds); });
const TRIES = 3;

async function once(method, path, { body, headers, type, anonymous, versioned }) {
  let answer;
  try {
    answer = await fetch(path, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'Content-Type': type ?? 'application/json' }),
        ...(!anonymous && token() ? { Authorization: `Bearer ${token()}` } : {}),
        ...headers,
      },
      body: body === undefined || typeof body === 'string' || body instanceof Blob ? body : JSON.stringify(body),
      cache: 'no-store',
    });
  } catch {
    throw new Problem(0);
  }
  const raw = await answer.text();
  const isJson = (answer.headers.get('Content-Type') ?? '').includes('json');
  const data = raw && isJson ? JSON.parse(raw) : raw;
  if (!answer.ok) throw new Problem(answer.status, isJson ? data : {});
  return versioned ? { data, version: Number((answer.headers.get('ETag') ?? '').replace(/\D/g, '')) } : data;
}

/** A request that is safe to repeat: reads, and writes that carry their key. */
async function patiently(method, path, options) {
  for (let tried = 1; ; tried += 1) {
    try {
      return await once(method, path, options);
    } catch (problem) {
      if (problem.status === 401 && !options.anonymous) expired();
      const passing = problem instanceof Problem && [0, 429, 503].includes(problem.status) && problem.kind !== 'too-many-guesses';
      if (!passing || tried >= TRIES || (problem.offline && navigator.onLine === false)) throw problem;
      await wait(400 * tried * tried);
    }
  }
}

export const get = (path, options = {}) => patiently('GET', path, options);

/** A change. It may be sent again: the key makes it count once. `version` is the version that was edited. */
export function change(method, path, body, { version, headers, ...rest } = {}) {
  return patiently(method, path, {
    body,
    headers: {
      'Idempotency-Key': crypto.randomUUID(),
      ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
      ...headers,
    },
    ...rest,
  });
}

export const post = (path, body, options) => change('POST', path, body, options);
export const put = (path, body, options) => change('PUT', path, body, options);
/** One piece of a path. */
export const seg = (it) => encodeURIComponent(it);
