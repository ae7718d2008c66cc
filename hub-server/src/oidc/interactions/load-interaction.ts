import { bilingual } from '@tongban/shared/catalogue/bilingual';
import type { Request, Response } from 'express';
import type Provider from 'oidc-provider';
import { errors } from 'oidc-provider';
import { HubError } from '../../errors.ts';
import { contentSecurityPolicy, originsOf } from '../../middleware/set-security-headers.ts';

type Details = Awaited<ReturnType<Provider['interactionDetails']>>;
type Client = NonNullable<Awaited<ReturnType<Provider['Client']['find']>>>;

export interface LoadedInteraction {
  readonly details: Details;
  readonly client: Client;
  /** `/interaction/<uid>` */
  readonly path: string;
  readonly portal: ReturnType<typeof bilingual>;
}

/**
 * The interaction this browser is in: cookie and address must name the same one. Also opens `form-action` to the portal
 * that asked, because the form's answer is a chain of redirects that ends there (P14).
 */
export async function loadInteraction(
  provider: Provider,
  request: Request,
  response: Response,
): Promise<LoadedInteraction> {
  const details = await provider.interactionDetails(request, response).catch((error: unknown) => {
    throw error instanceof errors.SessionNotFound ? new HubError('interaction.expired', { cause: error }) : error;
  });
  if (details.uid !== request.params.uid) throw new HubError('interaction.expired', { detail: 'uid mismatch' });
  const client = await provider.Client.find(String(details.params.client_id));
  if (!client) throw new HubError('interaction.expired', { detail: 'client gone' });
  response.setHeader('Content-Security-Policy', contentSecurityPolicy(originsOf(client.redirectUris ?? [])));
  const zh = client.clientName ?? client.clientId;
  const en = typeof client.tongban_name_en === 'string' ? client.tongban_name_en : zh;
  return { details, client, path: `/interaction/${details.uid}`, portal: bilingual(zh, en) };
}
