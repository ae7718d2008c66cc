import type { ClientMetadata } from 'oidc-provider';
import { scopes } from './scopes.ts';

export const extensionClientId = 'tongban-extension';

/** Metadata of our own beside the standard ones; kept on the client, so that no page needs a second query. */
export const extraClientMetadata = {
  properties: ['tongban_consent', 'tongban_name_en', 'tongban_owner', 'tongban_http_exception'],
};

/** `statutory`: the portal needs the clerk's identity to do its duty, nobody is asked. `ask`: asked once, remembered. */
export type ConsentKind = 'statutory' | 'ask';

/** The extension: a public client whose redirect pages are pages of the hub itself. */
export function extensionClient(issuer: string): ClientMetadata {
  return {
    client_id: extensionClientId,
    client_name: '通办侧边栏',
    tongban_name_en: 'Tongban side panel',
    tongban_owner: '通办',
    tongban_consent: 'statutory' satisfies ConsentKind,
    application_type: 'web',
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: [`${issuer}/extension/signed-in`],
    post_logout_redirect_uris: [`${issuer}/extension/signed-out`],
    scope: scopes.join(' '),
  };
}

/**
 * CORS is for the extension alone. Its Chromium id depends on the build and its Firefox id on the installation, so the
 * scheme is what can be checked (P10); a web page can never send such an origin.
 */
export const isExtensionOrigin = (origin: string): boolean => /^(?:chrome|moz)-extension:\/\/[a-z0-9-]+$/.test(origin);
