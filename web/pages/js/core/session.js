// OIDC code flow with PKCE. The token lives in this tab's sessionStorage and dies with it.
const TOKEN = 'token';
const LOGIN = 'login';
let config;

const bytes = (length) => crypto.getRandomValues(new Uint8Array(length));
const base64url = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
const here = () => `${location.origin}/`;

export async function configure() {
  config ??= await (await fetch('/config.json')).json();
  return config;
}

export const token = () => sessionStorage.getItem(TOKEN);

/** Leaves for the sign-in; comes back to where the person is now. */
export async function signIn() {
  const { authorizationEndpoint, clientId, scope } = await configure();
  const verifier = base64url(bytes(48));
  const state = base64url(bytes(16));
  sessionStorage.setItem(LOGIN, JSON.stringify({ verifier, state, back: location.hash }));
  const challenge = base64url(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier)));
  location.assign(`${authorizationEndpoint}?${new URLSearchParams({
    client_id: clientId,
    response_type: 'code',
    scope,
    redirect_uri: here(),
    state,
    code_challenge: challenge,
    code_challenge_method: 'S256',
  })}`);
}

/** Takes the code in the address, if there is one, and cleans the address. */
export async function finishSignIn() {
  const query = new URLSearchParams(location.search);
  if (!query.has('code') && !query.has('error')) return;
  const begun = JSON.parse(sessionStorage.getItem(LOGIN) ?? 'null');
  sessionStorage.removeItem(LOGIN);
  history.replaceState(null, '', `/${begun?.back ?? ''}`);
  // A code that this tab did not ask for is not taken.
  if (!query.has('code') || !begun || begun.state !== query.get('state')) return;
  const { tokenEndpoint, clientId } = await configure();
  const answer = await fetch(tokenEndpoint, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: clientId,
      code: query.get('code'),
      redirect_uri: here(),
      code_verifier: begun.verifier,
    }),
  });
  if (answer.ok) sessionStorage.setItem(TOKEN, (await answer.json()).access_token);
}

export function forget() {
  sessionStorage.removeItem(TOKEN);
}

export async function signOut() {
  forget();
  const { logoutEndpoint, clientId } = await configure();
  location.assign(logoutEndpoint ? `${logoutEndpoint}?${new URLSearchParams({ client_id: clientId, logout_uri: here() })}` : here());
}

/** How far the platform's time is ahead of this machine's, in milliseconds: only a trial platform can differ. */
export async function timeAhead() {
  const { clock } = await configure();
  if (!clock) return 0;
  const { time } = await (await fetch(clock)).json();
  return Date.parse(time) - Date.now();
}
