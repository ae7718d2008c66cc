import type { Request, Response } from 'express';
import type Provider from 'oidc-provider';
import { HubError } from '../../errors.ts';
import { addConsent } from '../../store/queries/consents.ts';
import type { Database } from '../../store/store.ts';
import { consentPage } from '../../views/consent-page.ts';
import { localeOf } from '../../views/locale.ts';
import type { Csrf } from './csrf.ts';
import type { LoadedInteraction } from './load-interaction.ts';

/** What is being agreed to: everything the portal asks for in this request, given before or not. */
const scopesOf = ({ details }: LoadedInteraction): string[] =>
  String(details.params.scope ?? '')
    .split(' ')
    .filter(Boolean);

export function renderConsent(csrf: Csrf, interaction: LoadedInteraction, request: Request, response: Response): void {
  const { details, client, path, portal } = interaction;
  response.send(
    consentPage({
      locale: localeOf(request, details.params.ui_locales),
      path,
      csrf: csrf.token(details.uid),
      portal,
      owner: typeof client.tongban_owner === 'string' ? client.tongban_owner : '',
      scopes: scopesOf(interaction),
    }),
  );
}

/** Remembers the agreement and makes the grant; answers its id. */
export async function acceptConsent(
  provider: Provider,
  database: Database,
  interaction: LoadedInteraction,
): Promise<string> {
  const { details, client } = interaction;
  const accountId = details.session?.accountId;
  if (!accountId) throw new HubError('session.gone');
  const scopes = scopesOf(interaction);
  await addConsent(database, accountId, client.clientId, scopes);
  const existing = details.grantId ? await provider.Grant.find(details.grantId) : undefined;
  const grant = existing ?? new provider.Grant({ accountId, clientId: client.clientId });
  grant.addOIDCScope(scopes.join(' '));
  return grant.save();
}
