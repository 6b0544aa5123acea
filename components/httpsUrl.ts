/** The address if a link may lead there: https, without a user name that could disguise the host; nothing otherwise. */
export function httpsUrl(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'https:' && !url.username && !url.password ? url.href : undefined;
}
