/** Whether a host name of a URL is this machine and nothing else. */
export const isLoopbackHost = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);

export const isLoopbackUrl = (url: string): boolean => isLoopbackHost(new URL(url).hostname);
