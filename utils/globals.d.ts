/** The few platform globals that pure topics may use: the same everywhere, no state, no world behind them. */
declare class URL {
  constructor(url: string, base?: string);
  static canParse(url: string, base?: string): boolean;
  href: string;
  protocol: string;
  host: string;
  hostname: string;
  port: string;
  pathname: string;
  search: string;
  hash: string;
  username: string;
  password: string;
  readonly origin: string;
  readonly searchParams: URLSearchParams;
}
declare class URLSearchParams {
  keys(): IterableIterator<string>;
  get(name: string): string | null;
  has(name: string): boolean;
  delete(name: string): void;
  sort(): void;
}
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array): string;
}
