import express, { Router } from 'express';
import type Provider from 'oidc-provider';
import { HubError } from '../../errors.ts';
import { rejectCrossSite } from '../../middleware/reject-cross-site.ts';
import { rememberLocale } from '../../views/locale.ts';
import { acceptConsent, renderConsent } from './consent.ts';
import { type LoadedInteraction, loadInteraction } from './load-interaction.ts';
import { renderSignIn, type SignInDeps, submitSignIn } from './sign-in.ts';

const form = express.urlencoded({ extended: false, limit: '8kb', parameterLimit: 8 });

/** The pages between a portal's request and its answer: sign-in, consent, and the way back without either. */
export function interactionRoutes(provider: Provider, deps: SignInDeps): Router {
  const router = Router();

  const submitted = async (request: express.Request, response: express.Response): Promise<LoadedInteraction> => {
    const interaction = await loadInteraction(provider, request, response);
    if (!deps.csrf.matches(interaction.details.uid, request.body?.csrf)) throw new HubError('request.csrf');
    return interaction;
  };

  router.get('/interaction/:uid', async (request, response) => {
    const interaction = await loadInteraction(provider, request, response);
    rememberLocale(request, response);
    if (interaction.details.prompt.name === 'consent') renderConsent(deps.csrf, interaction, request, response);
    else renderSignIn(deps, interaction, request, response);
  });

  // The address of a form's answer, opened by itself.
  router.get('/interaction/:uid/:step', (request, response) => {
    response.redirect(303, `/interaction/${encodeURIComponent(request.params.uid)}`);
  });

  router.post('/interaction/:uid/sign-in', rejectCrossSite, form, async (request, response) => {
    const interaction = await submitted(request, response);
    if (interaction.details.prompt.name !== 'login') throw new HubError('interaction.expired');
    const accountId = await submitSignIn(deps, interaction, request, response);
    if (accountId === undefined) return;
    // Several clerks share a workstation: the cookie ends with the browser, the session itself after the absolute limit.
    const login = { accountId, amr: ['pwd'], remember: false };
    await provider.interactionFinished(request, response, { login });
  });

  router.post('/interaction/:uid/consent', rejectCrossSite, form, async (request, response) => {
    const interaction = await submitted(request, response);
    if (interaction.details.prompt.name !== 'consent') throw new HubError('interaction.expired');
    const grantId = await acceptConsent(provider, deps.database, interaction);
    await provider.interactionFinished(request, response, { consent: { grantId } });
  });

  router.post('/interaction/:uid/abort', rejectCrossSite, form, async (request, response) => {
    await submitted(request, response);
    const result = { error: 'access_denied', error_description: 'the person did not continue' };
    await provider.interactionFinished(request, response, result);
  });

  return router;
}
