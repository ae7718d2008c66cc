import type { Enrolment } from '../codes/model.ts';

export type Answer =
  | { readonly kind: 'filed'; readonly location: string }
  | { readonly kind: 'invalid'; readonly problems: Readonly<Record<string, string>> }
  | { readonly kind: 'expired'; readonly message: string; readonly loginUrl: string }
  | { readonly kind: 'failed' };

/** Posts the enrolment. Whatever happens, the page keeps what was typed. */
export async function submit(enrolment: Enrolment): Promise<Answer> {
  try {
    // The draft id of the address goes along, so that the portal can drop the draft once it is filed.
    const response = await fetch(`/api/enrolments${location.search}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(enrolment),
    });
    const body = await response.json();
    if (response.status === 201) return { kind: 'filed', location: body.location };
    if (response.status === 422) return { kind: 'invalid', problems: body.problems };
    if (response.status === 401) return { kind: 'expired', message: body.message, loginUrl: body.loginUrl };
    return { kind: 'failed' };
  } catch {
    return { kind: 'failed' };
  }
}
