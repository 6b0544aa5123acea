/** The extractor alone: the package's index also loads what the gate does not use. */
declare module '@mozilla/readability/Readability.js' {
  import { Readability } from '@mozilla/readability';
  // biome-ignore lint/style/noDefaultExport: the module is written so
  export default Readability;
}
