/** Calls of the REST interface. What fails does so with the words of its problem details; where a token is wanted it is asked for. */
import { askForToken, withToken } from './access.js';

export class Refused extends Error {
  constructor(status, detail) {
    super(detail);
    this.status = status;
  }
}

export async function json(path, options) {
  return (await answer(path, options)).json();
}

export async function answer(path, options = {}) {
  let response;
  try {
    response = await fetch(path, { ...options, headers: withToken(options.headers) });
  } catch (failure) {
    if (failure.name === 'AbortError') {
      throw failure;
    }
    throw new Refused(0, 'The service does not answer.');
  }
  const bySomebody = options.method === 'POST';
  if ((response.status === 401 || (response.status === 403 && bySomebody)) && await askForToken(bySomebody)) {
    return answer(path, options);
  }
  if (!response.ok) {
    throw new Refused(response.status, await detail(response));
  }
  return response;
}

async function detail(response) {
  try {
    return (await response.json()).detail ?? response.statusText;
  } catch {
    return response.statusText || `status ${response.status}`;
  }
}

export function articlePath(uri, more = '') {
  return `/v1/articles/${encodeURIComponent(uri)}${more}`;
}

/** A query string of what has a value. */
export function query(values) {
  const filled = Object.entries(values).filter(([, value]) => value !== '' && value !== null && value !== undefined);
  const text = new URLSearchParams(filled).toString();
  return text ? `?${text}` : '';
}
