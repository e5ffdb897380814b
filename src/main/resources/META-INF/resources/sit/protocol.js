/* Protocol v1: each call gives {status, body}; status 0 means that no answer came. */
const PATIENCE = 8000;

async function call(method, url, body, headers = {}) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), PATIENCE);
  try {
    const response = await fetch(url, {
      method,
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
      signal: controller.signal,
      headers: {
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        'X-Requested-By': 'exam-page',
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    let json = null;
    try {
      json = await response.json();
    } catch {
      // an answer that is not from the protocol, such as a proxy's error page
    }
    return { status: json === null ? 0 : response.status, body: json };
  } catch {
    return { status: 0, body: null };
  } finally {
    clearTimeout(timer);
  }
}

export function protocol(api, csrf) {
  return {
    state: () => call('GET', `${api}/state`),
    answers: (epoch, entries) => call('PUT', `${api}/answers`, { epoch, entries }),
    flags: (flagged) => call('PUT', `${api}/flags`, { flagged }),
    submit: (epoch, lastSeq) => call('POST', `${api}/submit`, { epoch, lastSeq }),
    writer: (newest) => call('POST', `${api}/writer`, newest === null ? undefined : { newest }, {
      [csrf.header]: csrf.token,
    }),
    writerByPassword: (username, password, newest) => call('POST', `${api}/writer/password`, {
      username,
      password,
      ...(newest === null ? {} : { newest }),
    }),
  };
}
