/** The hub's issuer of this build (deployment.json or TONGBAN_HUB), an origin without a trailing slash. */
declare const __HUB__: string;
